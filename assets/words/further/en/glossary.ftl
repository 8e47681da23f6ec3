### The terms that the page explains where they stand, and in the help. What the first view calls by its name is explained here.

# $source (String) - Authors, year and number of a paper.
glossary-source = Source: { $source }
# $source (String) - Authors, year and number of a paper.
glossary-extension = Our extension of { $source }

## What is compared.

term-twins = Twins
    .explanation = Copies of one network, trained on the same data, that differ only in what is ticked under “What differs”. There are two, or up to 32 for better statistics.

term-arm = Arm
    .explanation = One of the configurations that are compared, A to D: an activation, and the twins that are trained with it.

term-seed = Seed
    .explanation = What random numbers are drawn from: the data, the initial weights and the order of the examples have a seed each. The same seeds give the same run, bit for bit; other seeds give another, so what one of them shows is an anecdote.

term-fingerprint = Fingerprints
    .explanation = A 64-bit hash (FNV-1a) of the bits of all weights of a twin. Equal fingerprints mean equal weights, bit for bit; they have the same colour and letter. The same link gives the same fingerprints in every browser and on the command line.

## What is found out of twins beside the measures.

term-first-differences = First differences
    .explanation = The first step after which the largest |p − p′| over test examples, labels and pairs of twins is above 10⁻⁶, 10⁻⁴ or 10⁻². It is measured at the end of every epoch; the first epoch that ends above the threshold is then replayed and measured after every step. Here p is the predicted probability of a label or, in regression, the predicted value. Changes within an epoch are missed if they are gone at its end. The ticks in the difference chart mark these steps.

term-growth = How fast the difference grows
    .explanation = The slope of a straight line through log₁₀ Δ₁ over the epochs, by least squares, from the first epoch that ends with Δ₁ above 0 until Δ₁ passes 10⁻²; it is shown as a factor per epoch. The 95 % interval is that of the regression, by Student’s t. Because residuals of neighbouring epochs are correlated, n epochs count as n(1 − r)/(1 + r), where r is that correlation (Santer et al. 2000). It says how well a line fits this run, not what another seed would give.

term-weight-distance = Distance of the weights
    .explanation = The root mean square of ‖wₘ − wₘ′‖ over pairs of twins, divided by the root mean square of ‖wₘ‖ over the twins, where w are all weights and biases of the layer and ‖·‖ is the Euclidean norm. Independent weights give √2.

term-unlike-units = Units active in one twin only
    .explanation = The share of (unit, test example, pair of twins) in which the unit is active (pre-activation above 0) in one of the two and inactive in the other: the distance of their activation patterns (Raghu et al. 2017). Over the first 128 test examples.

term-calibration = Calibration error
    .explanation = The expected calibration error Σ (n/N) |observed − predicted| over ten bins of equal width (Naeini et al. 2015), where n is the number of predictions in a bin and N the number of all predictions of all twins; predicted is the mean of their probabilities, observed the share of them that are correct. With two labels the prediction is p(label 1); with more it is the probability of the most probable label (Guo et al. 2017). With few predictions chance alone makes the error larger than 0. With the squared error as the loss, p is the output, clipped to 0 and 1.

## Properties of an activation f, with its slope f′ and its curvature f″.

term-monotone = Monotone
    .explanation = Whether f never decreases, or never increases.

term-smoothness-class = Smoothness class
    .explanation = How many derivatives are continuous: C⁰ has a kink, C¹ a continuous slope, C² a continuous curvature; C∞ has continuous derivatives of every order.

term-value-at-zero = f(0)
    .explanation = The value of the activation at 0.

term-largest-slope = Largest slope
    .explanation = sup |f′|, the Lipschitz constant of f: by how much the activation can amplify a difference at most.

term-largest-curvature = Largest curvature
    .explanation = sup |f″|, the Lipschitz constant of the slope: how fast the gradient can change. It is unbounded at a kink.

term-left-stop = Zero slope on the left
    .explanation = Whether the slope reaches 0 on the left, and up to which x. There the output of a unit is constant and no gradient passes through it. “In the limit” means that the slope approaches 0 but never reaches it.

term-right-unit = Slope 1 on the right
    .explanation = Whether the slope reaches 1 on the right, and from which x. There a unit passes differences on unchanged. “In the limit” means that the slope approaches 1 but never reaches it.

term-area-to-relu = Area between f and ReLU
    .explanation = ∫ |f − max(x, 0)| dx over all x: how far f is from ReLU. It is infinite unless f approaches 0 on the left and x on the right.

term-dip = Dip
    .explanation = The lowest point, where f turns from decreasing to increasing: f there, and its x.

term-forward-cost = Forward cost
    .explanation = The time that f takes per element: relative to ReLU, then in nanoseconds as the median, and from the least to the most.

term-both-costs = Forward and backward cost
    .explanation = The time that f and f′ together take per element, which is what training needs; in the same units.

## What activations and their parameters are. The first is a line below the choice of an activation.

activation-relu-explained = Zero for negative x and x for positive x, with a kink at 0. The slope at the kink is taken to be 0.
activation-smelu-explained = ReLU with its kink replaced by a parabola on [−β, β]. A larger β is further from ReLU; β = 0 is ReLU.
activation-gsmelu-explained = Two lines of any slope, joined by a parabola on [−α, β].
activation-rescu-explained = The rectified smooth continuous unit: two lines of any slope, with their kink smoothed by a kernel. In the formula, F is ReLU smoothed by that kernel on [−1, 1]. With the box kernel this is gSmeLU; the other kernels are our extension.
activation-drawn-explained = You set the slope point by point; f is its integral, so it consists of parabolas between two lines. With two points this is gSmeLU.
activation-identity-explained = No activation: a network of any depth is then a single affine map.
activation-leaky-relu-explained = ReLU with a small slope on the left; it still has a kink.
activation-softplus-explained = Smooth everywhere and above ReLU everywhere. A larger β is closer to ReLU.
activation-squareplus-explained = Smooth everywhere and above ReLU everywhere, with a square root instead of exponentials. A larger b is further from ReLU; b = 0 is ReLU.
activation-swish-explained = Smooth, with a dip below 0, so it is not monotone. A larger β is closer to ReLU; β = 1 is SiLU.
activation-gelu-explained = Smooth, with a dip below 0, so it is not monotone. A larger β is closer to ReLU; β = 1 is the standard GELU.
activation-mish-explained = Smooth, with a dip below 0, so it is not monotone. It has no parameter.
activation-tanhexp-explained = Smooth, with a dip below 0, so it is not monotone. From x = 1 on it is close to x.
activation-elu-explained = Exponential on the left. Its slope is continuous for α = 1 only.
activation-selu-explained = ELU scaled so that activations tend to mean 0 and variance 1 from layer to layer. It has a kink.
activation-celu-explained = ELU made so that its slope is continuous for every α. Its curvature jumps at 0.
activation-tanh-explained = Smooth; it saturates at −1 and 1.
activation-sigmoid-explained = Smooth; it saturates at 0 and 1.
parameter-smelu-beta-explained = Half the width of the transition region. Larger is smoother and further from ReLU.
parameter-drawn-value-explained = The value of f at 0. It moves the whole curve up or down.
parameter-leaky-relu-slope-explained = The slope for negative x: 0 is ReLU, 1 is the identity.
parameter-rescu-alpha-explained = The transition region starts at −α.
parameter-rescu-beta-explained = The transition region ends at β.
parameter-rescu-left-explained = The slope left of −α.
parameter-rescu-right-explained = The slope right of β.
parameter-rescu-value-explained = The value of f at −α. It moves the whole curve up or down.
parameter-sharpness-beta-explained = How sharp the bend is. Larger is closer to ReLU, unlike β of SmeLU.
parameter-squareplus-b-explained = How wide the bend is. Larger is smoother and further from ReLU. f(0) = √b/2.
parameter-depth-alpha-explained = On the left, f approaches −α.

## What measures are, where labels and where values are learnt.

measure-absolute-of-labels = Δ₁ = (1/M) Σₘ (1/N) Σₙ Σₗ |P − P̄|: how far the predicted probabilities P of the M twins are from their mean P̄, summed over labels, averaged over the N test examples. For two twins and two labels it is the mean of |p₁ − p₂|.
measure-absolute-of-values = Δ₁ = (1/M) Σₘ (1/N) Σₙ |y − ȳ|: how far the predicted values y of the M twins are from their mean ȳ, averaged over the N test points; in the unit of y. For two twins it is half the mean of |y₁ − y₂|.
measure-labels-of-labels = Δ_H: the share of (test example, pair of twins) to which the two give different labels.
measure-largest-of-labels = The largest |p − p′| over test examples, labels and pairs of twins.
measure-largest-of-values = The largest |y − y′| over test points and pairs of twins, in the unit of y.
measure-on-label-of-labels = Δ_L: as Δᵣ, with the true label of each example only.
measure-relative-of-labels = Δᵣ = (1/M) Σₘ (1/N) Σₙ Σₗ |P − P̄| / P̄: each distance relative to the mean probability of its label.
measure-symmetric-of-labels = (1/N) Σₙ 2|p₁ − p₂| / (p₁ + p₂) of the probability of the last label, averaged over pairs of twins; 0 where both are below 10⁻⁷. For two twins it is twice the share of that label in Δᵣ.
measure-accuracy-of-labels = The share of test examples whose most probable label is the true one, averaged over the twins.
measure-error-of-values = The root of the mean squared distance of predicted values to those of the test points, over points and twins, in the unit of y. The noise of the test points is part of it.
measure-test-loss-of-labels = The mean loss over the test set, averaged over the twins: the cross-entropy in nats, or half the squared error.
measure-test-loss-of-values = Half the mean squared distance of predicted values to those of the test points, averaged over the twins.
measure-train-loss-of-labels = The mean loss over the training set, averaged over the twins: the cross-entropy in nats, or half the squared error.
measure-train-loss-of-values = Half the mean squared distance of predicted values to those of the training points, averaged over the twins.
