"""What the snippets use of JAX, computed with NumPy."""

from . import nn, numpy, scipy


class custom_jvp:
    def __init__(self, function):
        self.function = function

    def __call__(self, x):
        return self.function(x)

    def defjvp(self, rule):
        self.rule = rule
