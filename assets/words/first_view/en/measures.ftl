### What is measured of twins. A message has a short name, and a phrase for sentences and axes (.phrase). The definitions are in the glossary.

measure-absolute = Difference Δ₁
    .phrase = prediction difference Δ₁

measure-labels = Labels differ
    .phrase = share of labels that differ

measure-largest = Largest difference
    .phrase = largest |p − p′|

measure-on-label = On the true label
    .phrase = difference on the true label

measure-relative = Relative Δᵣ
    .phrase = relative difference Δᵣ

measure-symmetric = Symmetric relative
    .phrase = symmetric relative difference

measure-accuracy = Accuracy
    .phrase = accuracy on the test set

measure-error = Error, root mean square
    .phrase = root mean square error on the test set

measure-test-loss = Test loss
    .phrase = test loss

measure-train-loss = Training loss
    .phrase = training loss
