"""NumPy itself."""

import numpy as np
import scipy

TITLE = f"NumPy {np.__version__}, SciPy {scipy.__version__}"


def check(core, table):
    for case in core.cases("numpy"):
        value, slope = case.made
        for type in ("float64", "float32"):
            points = case.points(type)
            x = points.x.astype(type)
            with np.errstate(over="raise", divide="raise", invalid="raise"):
                table.compare("value", case, points, value(x), points.value, type)
                table.compare("slope", case, points, slope(x), points.slope, type)
        points = case.points("float16")
        whole = points.x == np.round(points.x)
        x = points.x[whole]
        for name, function, expected in (("value", value, points.value), ("slope", slope, points.slope)):
            # Scalars, and a matrix of lists of integers.
            scalars = np.array([function(x) for x in points.x.tolist()])
            table.compare(f"{name} of scalars", case, points, scalars, expected)
            integers = function([list(map(int, x))])
            at_whole = type_of_points(points, whole)
            table.compare(f"{name} of lists of integers", case, at_whole, np.reshape(integers, -1) * 1.0, expected[whole])


def type_of_points(points, chosen):
    return type(points)(*(numbers[chosen] for numbers in vars(points).values()))
