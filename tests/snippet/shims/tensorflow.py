"""What the snippets use of TensorFlow."""

from types import SimpleNamespace

import jets
import numpy as np
from jets import Jet, clip as clip_by_value, cos, exp, sigmoid, sin, sqrt, tanh

math = SimpleNamespace(erfc=jets.erfc, expm1=jets.expm1)
nn = SimpleNamespace(relu=jets.relu, softplus=jets.softplus)
keras = SimpleNamespace(utils=SimpleNamespace(register_keras_serializable=lambda name: lambda function: function))


def convert_to_tensor(x):
    return x


def constant(number, type):
    return Jet(number, 0.0, 0.0)


def zeros_like(x):
    return constant(0.0, x.dtype)


def minimum(x, most):
    """Where both are alike, TensorFlow takes the first."""
    return where(x <= most, x, constant(most, x.dtype))


def where(condition, chosen, otherwise):
    """A number would be taken for a float32."""
    if not (isinstance(chosen, Jet) and isinstance(otherwise, Jet)):
        raise TypeError("a number instead of a tensor")
    return jets.where(condition, chosen, otherwise)
