"""Runs the snippets in Python and compares them with the core.

    python check.py RESCU

RESCU is the command line program. PyTorch, JAX and TensorFlow are stood in for by `shims/`, which compute with NumPy: what is tested
of those snippets is their arithmetic, and that the gradient is wired to it, not the frameworks.
"""

import json
import subprocess
import sys
from pathlib import Path

import numpy as np

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE / "shims"))

RELATIVE, ABSOLUTE = 1e-12, 1e-15
GRID = ["--from", "-6", "--to", "6", "--points", "41"]


def ask(rescu, *arguments):
    return subprocess.run([rescu, *arguments], check=True, capture_output=True, encoding="utf-8").stdout


def of_numpy(names, x):
    return names["value"](x), names["slope"](x)


# A gradient from above, or a change of x, that is not 1: what comes back must be the slope times it.
SCALE = 2.0


def of_pytorch(names, x):
    import torch

    value = the_one(names, lambda made: isinstance(made, type) and issubclass(made, torch.nn.Module))()(x)
    return value, value.backward(np.full_like(x, SCALE)) / SCALE


def of_jax(names, x):
    import jax

    function = the_one(names, lambda made: isinstance(made, jax.custom_jvp))
    _, change = function.rule((x,), (np.full_like(x, SCALE),))
    return function(x), change / SCALE


def of_tensorflow(names, x):
    import tensorflow as tf

    value, gradient = the_one(names, lambda made: isinstance(made, tf.custom_gradient)).function(x)
    return value, gradient(np.full_like(x, SCALE)) / SCALE


def the_one(names, is_it):
    [found] = filter(is_it, names.values())
    return found


LANGUAGES = {"numpy": of_numpy, "pytorch": of_pytorch, "jax": of_jax, "tensorflow": of_tensorflow}


def worst(found, expected):
    """By how many times the allowed error the worst point is off; NaN is off by infinitely many."""
    found = np.asarray(found)
    if found.shape != expected.shape or found.dtype != expected.dtype:
        return np.inf
    allowed = np.maximum(ABSOLUTE, RELATIVE * np.abs(expected))
    return np.nan_to_num(np.abs(found - expected) / allowed, nan=np.inf).max()


def check(rescu, activation, language):
    curve = json.loads(ask(rescu, "curve", "--activation", activation, *GRID, "--format", "json"))
    x, *expected = (np.array(curve[key]) for key in ("x", "value", "slope"))
    names = {}
    exec(ask(rescu, "snippet", "--activation", activation, "--language", language), names)
    return [
        f"{what} of {activation} in {language} is off by {off:.3g} times what is allowed"
        for what, found, wanted in zip(("value", "slope"), LANGUAGES[language](names, x), expected)
        if (off := worst(found, wanted)) > 1
    ]


def main(rescu):
    passed, complaints = 0, []
    for activation in (HERE / "activations.txt").read_text().split():
        for language in LANGUAGES:
            found = check(rescu, activation, language)
            complaints += found
            passed += not found
    print(*complaints, sep="\n", end="\n" if complaints else "")
    # In the form of cargo's own, so that it is added up with the rest.
    failed = len({complaint.split(" of ", 1)[1] for complaint in complaints})
    print(f"test result: {'FAILED' if failed else 'ok'}. {passed} passed; {failed} failed; 0 ignored")
    return 1 if complaints else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
