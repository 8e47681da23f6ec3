"""What the snippets use of JAX."""

from . import nn, numpy
