### Activations: what they, their parameters, their kernels and the presets are called, and what they are. Symbols of parameters are those of the formulas.

## An activation as a title.

activation-parameter = { $parameter } = { $value }

# An activation with a parameter or a list of them: “SmeLU β = 2”.
activation-with-parameter = { $activation } { $parameters }

# A point of a drawn slope, as one of such a list.
activation-point = Steigung { $slope } bei { $x }

## Activations. The explanation is a line below the choice of an activation.

activation-relu = ReLU
    .explanation = 0 für negative x, x für positive x, mit einem Knick bei 0. Am Knick wird die Steigung 0 verwendet.

activation-smelu = SmeLU
    .explanation = ReLU, deren Knick auf [−β, β] durch eine Parabel ersetzt ist. Je größer β, desto weiter von ReLU entfernt; β = 0 ist ReLU.

activation-gsmelu = gSmeLU
    .explanation = Zwei Geraden beliebiger Steigung, auf [−α, β] durch eine Parabel verbunden.

activation-rescu = RESCU
    .explanation = Zwei Geraden beliebiger Steigung, deren Knick ein Kern glättet. Mit dem Rechteckkern ist das gSmeLU.

activation-drawn = Gezeichnete RESCU
    .explanation = Die Steigung wird Punkt für Punkt festgelegt; f ist ihr Integral, besteht also aus Parabeln zwischen zwei Geraden. Mit zwei Punkten ist das gSmeLU.

activation-identity = Identität
    .explanation = Keine Aktivierungsfunktion: Ein Netz beliebiger Tiefe ist dann eine einzige affine Abbildung.

activation-leaky-relu = Leaky ReLU
    .explanation = ReLU mit einer kleinen Steigung links; der Knick bleibt.

activation-softplus = Softplus
    .explanation = Überall glatt und überall größer als ReLU. Je größer β, desto näher an ReLU.

activation-squareplus = SquarePlus
    .explanation = Überall glatt und überall größer als ReLU, mit einer Quadratwurzel statt Exponentialfunktionen. Je größer b, desto weiter von ReLU entfernt; b = 0 ist ReLU.

activation-swish = Swish
    .explanation = Glatt, mit einer Senke unter 0, also nicht monoton. Je größer β, desto näher an ReLU; β = 1 ist SiLU.

activation-gelu = GELU
    .explanation = Glatt, mit einer Senke unter 0, also nicht monoton. Je größer β, desto näher an ReLU; β = 1 ist die übliche GELU.

activation-mish = Mish
    .explanation = Glatt, mit einer Senke unter 0, also nicht monoton. Ohne Parameter.

activation-tanhexp = TanhExp
    .explanation = Glatt, mit einer Senke unter 0, also nicht monoton. Ab x = 1 liegt sie nahe bei x.

activation-elu = ELU
    .explanation = Links exponentiell. Nur für α = 1 ist die Steigung stetig.

activation-selu = SELU
    .explanation = ELU, so skaliert, dass die Aktivierungen von Schicht zu Schicht gegen Mittelwert 0 und Varianz 1 streben. Sie hat einen Knick.

activation-celu = CELU
    .explanation = ELU in einer Form, deren Steigung für jedes α stetig ist. Die Krümmung springt bei 0.

activation-tanh = tanh
    .explanation = Glatt; Sättigung bei −1 und 1.

activation-sigmoid = Sigmoid
    .explanation = Glatt; Sättigung bei 0 und 1.

## Parameters of one activation.

parameter-smelu-beta = β
    .explanation = Halbe Breite des Übergangsbereichs. Größer heißt glatter und weiter von ReLU entfernt.

parameter-drawn-value = f(0)
    .explanation = Der Wert von f bei 0. Er verschiebt die ganze Kurve nach oben oder unten.

parameter-leaky-relu-slope = linke Steigung s
    .explanation = Die Steigung für negative x: 0 ist ReLU, 1 ist die Identität.

## Parameters of gSmeLU and RESCU.

parameter-rescu-alpha = α
    .explanation = Der Übergangsbereich beginnt bei −α.

parameter-rescu-beta = β
    .explanation = Der Übergangsbereich endet bei β.

parameter-rescu-left = linke Steigung g₋
    .explanation = Die Steigung links von −α.

parameter-rescu-right = rechte Steigung g₊
    .explanation = Die Steigung rechts von β.

parameter-rescu-value = linker Wert t
    .explanation = Der Wert von f bei −α. Er verschiebt die ganze Kurve nach oben oder unten.

## Of softplus, swish and GELU.

parameter-sharpness-beta = β
    .explanation = Wie scharf die Biegung ist. Größer heißt näher an ReLU, anders als beim β von SmeLU.

## Of SquarePlus.
parameter-squareplus-b = b
    .explanation = Wie breit die Biegung ist. Größer heißt glatter und weiter von ReLU entfernt. f(0) = √b/2.

## Of ELU and CELU.

parameter-depth-alpha = α
    .explanation = Links strebt f gegen −α.

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
