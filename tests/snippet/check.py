"""Runs the snippets in Python and holds them to the core.

    python check.py RESCU HOW...

RESCU is the command line program. HOW is numpy, shims, jax, tensorflow or pytorch, each a file `with_…`: NumPy and the frameworks are
the real ones. `shims` needs NumPy alone. It stands in for the frameworks, with arithmetic that carries two derivatives along: what it
tests is that a formula gives the activation, and its derivatives by the rules of automatic differentiation.
"""

import importlib
import sys

from core import Core
from table import Table


def main(rescu, ways):
    failed = 0
    for way in ways:
        module = importlib.import_module(f"with_{way}")
        table = Table()
        module.check(Core(rescu), table)
        failed += table.close(module.TITLE)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2:]))
