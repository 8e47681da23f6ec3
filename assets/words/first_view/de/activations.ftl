### Activations: what they, their parameters, their kernels and the presets are called. Symbols of parameters are those of the formulas. What they are is in the glossary.

## An activation as a title.

activation-parameter = { $parameter } = { $value }

# An activation with a parameter or a list of them: “SmeLU β = 2”.
activation-with-parameter = { $activation } { $parameters }

# A point of a drawn slope, as one of such a list.
activation-point = Steigung { $slope } bei { $x }

## Activations.

activation-relu = ReLU
activation-smelu = SmeLU
activation-gsmelu = gSmeLU
activation-rescu = RESCU
activation-drawn = Gezeichnete RESCU
activation-identity = Identität
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
parameter-leaky-relu-slope = linke Steigung s

## Parameters of gSmeLU and RESCU.

parameter-rescu-alpha = α
parameter-rescu-beta = β
parameter-rescu-left = linke Steigung g₋
parameter-rescu-right = rechte Steigung g₊
parameter-rescu-value = linker Wert t

## Of softplus, swish and GELU.

parameter-sharpness-beta = β

## Of SquarePlus.
parameter-squareplus-b = b

## Of ELU and CELU.

parameter-depth-alpha = α

## Kernels. The phrase stands before “kernel” in the middle of a sentence.

kernel-box = Rechteck
    .phrase = Rechteckkern
kernel-triangle = Dreieck
    .phrase = Dreieckskern
kernel-epanechnikov = Epanechnikov
    .phrase = Epanechnikov-Kern
kernel-biweight = Biweight
    .phrase = Biweight-Kern
kernel-cosine = Kosinus
    .phrase = Kosinuskern
kernel-raised-cosine = Raised Cosine
    .phrase = Raised-Cosine-Kern

## Curves of an activation.

curve-activation = Aktivierung f(x)
curve-slope = Steigung f′(x)
curve-curvature = Krümmung f″(x)
curve-difference = Differenz zu ReLU, f(x) − max(x, 0)

## The button beside a parameter.

curves-reset-parameter = { $parameter } auf { $value } zurücksetzen
