### Activations: what they, their parameters, their kernels and the presets are called. Symbols of parameters are those of the formulas. What they are is in the glossary.

## An activation as a title.

# $parameter (String) - The name or the symbol of a parameter, such as “β”.
# $value (String) - Its value.
activation-parameter = { $parameter } = { $value }

# An activation with a parameter or a list of them: “SmeLU β = 2”.
# $activation (String) - The name of the activation.
# $parameters (String) - activation-parameter, or a list of them.
activation-with-parameter = { $activation } { $parameters }

# A point of a drawn slope, as one of such a list.
# $slope (String) - The slope f′ at the point.
# $x (String) - The x of the point.
activation-point = slope { $slope } at { $x }

## Activations.

activation-relu = ReLU
activation-smelu = SmeLU
activation-gsmelu = gSmeLU
activation-rescu = RESCU
activation-drawn = Drawn RESCU
activation-identity = Identity
activation-leaky-relu = Leaky ReLU
activation-softplus = Softplus
activation-squareplus = SquarePlus
activation-swish = Swish
activation-gelu = GELU
activation-mish = Mish
activation-tanhexp = TanhExp
activation-elu = ELU
activation-selu = SELU
activation-celu = CELU
activation-tanh = tanh
activation-sigmoid = Sigmoid

## Parameters of one activation.

parameter-smelu-beta = β
parameter-drawn-value = f(0)
parameter-leaky-relu-slope = left slope s

## Parameters of gSmeLU and RESCU.

parameter-rescu-alpha = α
parameter-rescu-beta = β
parameter-rescu-left = left slope g₋
parameter-rescu-right = right slope g₊
parameter-rescu-value = left value t

## Of softplus, swish and GELU.

parameter-sharpness-beta = β

## Of SquarePlus.
parameter-squareplus-b = b

## Of ELU and CELU.

parameter-depth-alpha = α

## Kernels. The phrase stands before “kernel” in the middle of a sentence.

kernel-box = Box
    .phrase = box
kernel-triangle = Triangle
    .phrase = triangle
kernel-epanechnikov = Epanechnikov
    .phrase = Epanechnikov
kernel-biweight = Biweight
    .phrase = biweight
kernel-cosine = Cosine
    .phrase = cosine
kernel-raised-cosine = Raised cosine
    .phrase = raised cosine

## Curves of an activation.

curve-activation = activation f(x)
curve-slope = slope f′(x)
curve-curvature = curvature f″(x)
curve-difference = difference from ReLU, f(x) − max(x, 0)

## The button beside a parameter.

# $parameter (String) - The name of a parameter.
# $value (String) - Its default.
curves-reset-parameter = Reset { $parameter } to { $value }
