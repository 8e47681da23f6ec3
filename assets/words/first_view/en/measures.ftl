### What is measured of twins. A message has a short name, a phrase for sentences and axes (.phrase), and a definition for labels (.labels) and for values (.value).

measure-absolute = Difference Δ₁
    .phrase = prediction difference Δ₁
    .labels = Δ₁ = (1/M) Σₘ (1/N) Σₙ Σₗ |P − P̄|: how far the predicted probabilities P of the M twins are from their mean P̄, summed over labels, averaged over the N test examples. For two twins and two labels it is the mean of |p₁ − p₂|.
    .value = Δ₁ = (1/M) Σₘ (1/N) Σₙ |y − ȳ|: how far the predicted values y of the M twins are from their mean ȳ, averaged over the N test points; in the unit of y. For two twins it is half the mean of |y₁ − y₂|.

measure-labels = Labels differ
    .phrase = share of labels that differ
    .labels = Δ_H: the share of (test example, pair of twins) to which the two give different labels.

measure-largest = Largest difference
    .phrase = largest |p − p′|
    .labels = The largest |p − p′| over test examples, labels and pairs of twins.
    .value = The largest |y − y′| over test points and pairs of twins, in the unit of y.

measure-on-label = On the true label
    .phrase = difference on the true label
    .labels = Δ_L: as Δᵣ, with the true label of each example only.

measure-relative = Relative Δᵣ
    .phrase = relative difference Δᵣ
    .labels = Δᵣ = (1/M) Σₘ (1/N) Σₙ Σₗ |P − P̄| / P̄: each distance relative to the mean probability of its label.

measure-symmetric = Symmetric relative
    .phrase = symmetric relative difference
    .labels = (1/N) Σₙ 2|p₁ − p₂| / (p₁ + p₂) of the probability of the last label, averaged over pairs of twins; 0 where both are below 10⁻⁷. For two twins it is twice the share of that label in Δᵣ.

measure-accuracy = Accuracy
    .phrase = accuracy on the test set
    .labels = The share of test examples whose most probable label is the true one, averaged over the twins.

measure-error = Error, root mean square
    .phrase = root mean square error on the test set
    .value = The root of the mean squared distance of predicted values to those of the test points, over points and twins, in the unit of y. The noise of the test points is part of it.

measure-test-loss = Test loss
    .phrase = test loss
    .labels = The mean loss over the test set, averaged over the twins: the cross-entropy in nats, or half the squared error.
    .value = Half the mean squared distance of predicted values to those of the test points, averaged over the twins.

measure-train-loss = Training loss
    .phrase = training loss
    .labels = The mean loss over the training set, averaged over the twins: the cross-entropy in nats, or half the squared error.
    .value = Half the mean squared distance of predicted values to those of the training points, averaged over the twins.
