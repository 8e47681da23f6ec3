### What is measured of twins. A message has a short name, and a phrase for sentences and axes (.phrase). The definitions are in the glossary.

measure-absolute = Differenz Δ₁
    .phrase = Vorhersagedifferenz Δ₁

measure-labels = Verschiedene Labels
    .phrase = Anteil verschiedener Labels

measure-largest = Größte Differenz
    .phrase = größtes |p − p′|

measure-on-label = Beim wahren Label
    .phrase = Differenz beim wahren Label

measure-relative = Relativ, Δᵣ
    .phrase = relative Differenz Δᵣ

measure-symmetric = Symmetrisch relativ
    .phrase = symmetrische relative Differenz

measure-accuracy = Genauigkeit
    .phrase = Genauigkeit auf der Testmenge

measure-error = Fehler (RMSE)
    .phrase = RMSE auf der Testmenge

measure-test-loss = Testverlust
    .phrase = Testverlust

measure-train-loss = Trainingsverlust
    .phrase = Trainingsverlust
