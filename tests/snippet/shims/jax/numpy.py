from jets import clip, cos, exp, expm1, minimum, sin, sqrt, tanh, where
from numpy import pi
