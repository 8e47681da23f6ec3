"""What the snippets use of TensorFlow, computed with NumPy."""

from types import SimpleNamespace

import functions
import numpy as np
from functions import sigmoid
from numpy import abs, asarray as cast, asarray as convert_to_tensor, clip as clip_by_value, cos, exp, full as fill, minimum, shape, sin, sqrt, tanh

math = SimpleNamespace(erfc=functions.erfc, expm1=np.expm1, log1p=np.log1p)
nn = SimpleNamespace(relu=functions.relu)


def where(condition, chosen, otherwise):
    """Unlike NumPy, TensorFlow takes no two that differ in type."""
    if chosen.dtype != otherwise.dtype:
        raise TypeError(f"{chosen.dtype} and {otherwise.dtype}")
    return np.where(condition, chosen, otherwise)


class custom_gradient:
    def __init__(self, function):
        self.function = function
