from numpy import abs, clip, cos, exp, expm1, full_like, log1p, maximum, minimum, pi, sin, sqrt, tanh, where
