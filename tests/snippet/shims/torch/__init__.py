"""What the snippets use of PyTorch."""

import math

from jets import clip, cos, erfc, exp, expm1, relu, sigmoid, sin, sqrt, tanh, where
from math import pi

from . import nn


def clamp(x, min=-math.inf, max=math.inf):
    return clip(x, min, max)
