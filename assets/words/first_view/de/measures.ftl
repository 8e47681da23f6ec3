### What is measured of twins. A message has a short name, a phrase for sentences and axes (.phrase), and a definition for labels (.labels) and for values (.value).

measure-absolute = Differenz Δ₁
    .phrase = Vorhersagedifferenz Δ₁
    .labels = Δ₁ = (1/M) Σₘ (1/N) Σₙ Σₗ |P − P̄|: wie weit die vorhergesagten Wahrscheinlichkeiten P der M Zwillinge von ihrem Mittelwert P̄ abweichen, summiert über die Labels, gemittelt über die N Testbeispiele. Bei zwei Zwillingen und zwei Labels ist es der Mittelwert von |p₁ − p₂|.
    .value = Δ₁ = (1/M) Σₘ (1/N) Σₙ |y − ȳ|: wie weit die vorhergesagten Werte y der M Zwillinge von ihrem Mittelwert ȳ abweichen, gemittelt über die N Testpunkte; in der Einheit von y. Bei zwei Zwillingen ist es die Hälfte des Mittelwerts von |y₁ − y₂|.

measure-labels = Verschiedene Labels
    .phrase = Anteil verschiedener Labels
    .labels = Δ_H: der Anteil der Kombinationen (Testbeispiel, Zwillingspaar), bei denen die beiden verschiedene Labels vergeben.

measure-largest = Größte Differenz
    .phrase = größtes |p − p′|
    .labels = Das größte |p − p′| über Testbeispiele, Labels und Zwillingspaare.
    .value = Das größte |y − y′| über Testpunkte und Zwillingspaare, in der Einheit von y.

measure-on-label = Beim wahren Label
    .phrase = Differenz beim wahren Label
    .labels = Δ_L: wie Δᵣ, aber nur mit dem wahren Label jedes Beispiels.

measure-relative = Relativ, Δᵣ
    .phrase = relative Differenz Δᵣ
    .labels = Δᵣ = (1/M) Σₘ (1/N) Σₙ Σₗ |P − P̄| / P̄: jede Abweichung relativ zur mittleren Wahrscheinlichkeit ihres Labels.

measure-symmetric = Symmetrisch relativ
    .phrase = symmetrische relative Differenz
    .labels = (1/N) Σₙ 2|p₁ − p₂| / (p₁ + p₂) der Wahrscheinlichkeit des letzten Labels, gemittelt über Zwillingspaare; 0, wo beide unter 10⁻⁷ liegen. Bei zwei Zwillingen ist es das Doppelte dessen, was dieses Label zu Δᵣ beiträgt.

measure-accuracy = Genauigkeit
    .phrase = Genauigkeit auf der Testmenge
    .labels = Der Anteil der Testbeispiele, deren wahrscheinlichstes Label das wahre ist, gemittelt über die Zwillinge.

measure-error = Fehler (RMSE)
    .phrase = RMSE auf der Testmenge
    .value = Die Wurzel aus der mittleren quadratischen Abweichung der vorhergesagten Werte von denen der Testpunkte, über Punkte und Zwillinge, in der Einheit von y. Das Rauschen der Testpunkte ist darin enthalten.

measure-test-loss = Testverlust
    .phrase = Testverlust
    .labels = Der mittlere Verlust auf der Testmenge, gemittelt über die Zwillinge: die Kreuzentropie in nat oder der halbe quadratische Fehler.
    .value = Die halbe mittlere quadratische Abweichung der vorhergesagten Werte von denen der Testpunkte, gemittelt über die Zwillinge.

measure-train-loss = Trainingsverlust
    .phrase = Trainingsverlust
    .labels = Der mittlere Verlust auf der Trainingsmenge, gemittelt über die Zwillinge: die Kreuzentropie in nat oder der halbe quadratische Fehler.
    .value = Die halbe mittlere quadratische Abweichung der vorhergesagten Werte von denen der Trainingspunkte, gemittelt über die Zwillinge.
