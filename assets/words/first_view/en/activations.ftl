### Activations: what they, their parameters, their kernels and the presets are called, and what they are. Symbols of parameters are those of the formulas.

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

## Activations. The explanation is a line below the choice of an activation.

activation-relu = ReLU
    .explanation = Zero for negative x and x for positive x, with a kink at 0. The slope at the kink is taken to be 0.

activation-smelu = SmeLU
    .explanation = ReLU with its kink replaced by a parabola on [−β, β]. A larger β is further from ReLU; β = 0 is ReLU.

activation-gsmelu = gSmeLU
    .explanation = Two lines of any slope, joined by a parabola on [−α, β].

activation-rescu = RESCU
    .explanation = Two lines of any slope whose kink is smoothed by a kernel. With the box kernel this is gSmeLU.

activation-drawn = Drawn RESCU
    .explanation = You set the slope point by point; f is its integral, so it consists of parabolas between two lines. With two points this is gSmeLU.

activation-identity = Identity
    .explanation = No activation: a network of any depth is then a single affine map.

activation-leaky-relu = Leaky ReLU
    .explanation = ReLU with a small slope on the left; it still has a kink.

activation-softplus = Softplus
    .explanation = Smooth everywhere and above ReLU everywhere. A larger β is closer to ReLU.

activation-squareplus = SquarePlus
    .explanation = Smooth everywhere and above ReLU everywhere, with a square root instead of exponentials. A larger b is further from ReLU; b = 0 is ReLU.

activation-swish = Swish
    .explanation = Smooth, with a dip below 0, so it is not monotone. A larger β is closer to ReLU; β = 1 is SiLU.

activation-gelu = GELU
    .explanation = Smooth, with a dip below 0, so it is not monotone. A larger β is closer to ReLU; β = 1 is the standard GELU.

activation-mish = Mish
    .explanation = Smooth, with a dip below 0, so it is not monotone. It has no parameter.

activation-tanhexp = TanhExp
    .explanation = Smooth, with a dip below 0, so it is not monotone. From x = 1 on it is close to x.

activation-elu = ELU
    .explanation = Exponential on the left. Its slope is continuous for α = 1 only.

activation-selu = SELU
    .explanation = ELU scaled so that activations tend to mean 0 and variance 1 from layer to layer. It has a kink.

activation-celu = CELU
    .explanation = ELU made so that its slope is continuous for every α. Its curvature jumps at 0.

activation-tanh = tanh
    .explanation = Smooth; it saturates at −1 and 1.

activation-sigmoid = Sigmoid
    .explanation = Smooth; it saturates at 0 and 1.

## Parameters of one activation.

parameter-smelu-beta = β
    .explanation = Half the width of the transition region. Larger is smoother and further from ReLU.

parameter-drawn-value = f(0)
    .explanation = The value of f at 0. It moves the whole curve up or down.

parameter-leaky-relu-slope = left slope s
    .explanation = The slope for negative x: 0 is ReLU, 1 is the identity.

## Parameters of gSmeLU and RESCU.

parameter-rescu-alpha = α
    .explanation = The transition region starts at −α.

parameter-rescu-beta = β
    .explanation = The transition region ends at β.

parameter-rescu-left = left slope g₋
    .explanation = The slope left of −α.

parameter-rescu-right = right slope g₊
    .explanation = The slope right of β.

parameter-rescu-value = left value t
    .explanation = The value of f at −α. It moves the whole curve up or down.

## Of softplus, swish and GELU.

parameter-sharpness-beta = β
    .explanation = How sharp the bend is. Larger is closer to ReLU, unlike β of SmeLU.

## Of SquarePlus.
parameter-squareplus-b = b
    .explanation = How wide the bend is. Larger is smoother and further from ReLU. f(0) = √b/2.

## Of ELU and CELU.

parameter-depth-alpha = α
    .explanation = On the left, f approaches −α.

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
