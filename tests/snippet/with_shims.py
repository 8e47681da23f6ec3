"""Stand-ins for the frameworks, which carry two derivatives along."""

import sys
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).parent / "shims"))
from jets import Jet
from table import CURVATURE

TITLE = "Shims of PyTorch, JAX and TensorFlow"


def check(core, table):
    for language in ("pytorch", "jax", "tensorflow"):
        for case in core.cases(language):
            [made] = case.made
            points = case.points()
            with np.errstate(all="ignore"):
                found = (made() if isinstance(made, type) else made)(Jet.variable(points.x))
            table.compare(f"value, {language}", case, points, found.value, points.value)
            table.compare(f"slope, {language}", case, points, found.slope, points.slope)
            table.compare(f"curvature, {language}", case, points, found.curvature, points.curvature, bounds=CURVATURE)
