import numpy as np


class Tensor(np.ndarray):
    """An array that knows how a gradient flows back through it."""


class Context:
    def save_for_backward(self, *tensors):
        self.saved_tensors = tensors


class Function:
    @classmethod
    def apply(cls, x):
        context = Context()
        value = cls.forward(context, x).view(Tensor)
        value.backward = lambda upstream: cls.backward(context, upstream)
        return value
