### The terms that the page explains where they stand, and in the help. What the first view calls by its name is explained here.

glossary-source = Quelle: { $source }
glossary-extension = Unsere Erweiterung von { $source }

## What is compared.

term-twins = Zwillinge
    .explanation = Kopien eines Netzes, trainiert mit denselben Daten, die sich nur in dem unterscheiden, was unter „Was sich unterscheidet“ angekreuzt ist. Es sind zwei, oder bis zu 32 für eine bessere Statistik.

term-arm = Arm
    .explanation = Eine der verglichenen Konfigurationen, A bis D: eine Aktivierungsfunktion und die Zwillinge, die mit ihr trainiert werden.

term-seed = Seed
    .explanation = Woraus Zufallszahlen gezogen werden: Daten, Anfangsgewichte und Reihenfolge der Beispiele haben je einen Seed. Gleiche Seeds ergeben denselben Lauf, bitidentisch; andere ergeben einen anderen, und was einer allein zeigt, ist eine Anekdote.

term-fingerprint = Fingerabdrücke
    .explanation = Ein 64-Bit-Hashwert (FNV-1a) der Bits aller Gewichte eines Zwillings. Gleiche Fingerabdrücke bedeuten bitidentische Gewichte; sie haben dieselbe Farbe und denselben Buchstaben. Derselbe Link ergibt in jedem Browser und auf der Kommandozeile dieselben Fingerabdrücke.

## What is found out of twins beside the measures.

term-first-differences = Erste Unterschiede
    .explanation = Der erste Schritt, nach dem das größte |p − p′| über Testbeispiele, Labels und Zwillingspaare über 10⁻⁶, 10⁻⁴ oder 10⁻² liegt. Gemessen wird am Ende jeder Epoche; die erste Epoche, die über der Schwelle endet, wird dann erneut durchlaufen und nach jedem Schritt gemessen. p ist hier die vorhergesagte Wahrscheinlichkeit eines Labels oder, bei Regression, der vorhergesagte Wert. Änderungen innerhalb einer Epoche bleiben unbemerkt, wenn sie an ihrem Ende verschwunden sind. Die Striche im Diagramm der Differenz markieren diese Schritte.

term-growth = Wie schnell die Differenz wächst
    .explanation = Die Steigung einer Ausgleichsgeraden durch log₁₀ Δ₁ über die Epochen, nach der Methode der kleinsten Quadrate, von der ersten Epoche, die mit Δ₁ über 0 endet, bis Δ₁ die Schwelle 10⁻² überschreitet; angegeben als Faktor je Epoche. Das 95-%-Intervall ist das der Regression, nach der t-Verteilung. Weil die Residuen benachbarter Epochen korreliert sind, zählen n Epochen als n(1 − r)/(1 + r), wobei r diese Korrelation ist (Santer et al. 2000). Das Intervall sagt, wie gut eine Gerade zu diesem Lauf passt, nicht, was ein anderer Seed ergäbe.

term-weight-distance = Abstand der Gewichte
    .explanation = Das quadratische Mittel von ‖wₘ − wₘ′‖ über Zwillingspaare, geteilt durch das quadratische Mittel von ‖wₘ‖ über die Zwillinge; dabei sind w alle Gewichte und Bias-Werte der Schicht und ‖·‖ die euklidische Norm. Unabhängige Gewichte ergeben √2.

term-unlike-units = Nur in einem Zwilling aktive Neuronen
    .explanation = Der Anteil der Kombinationen (Neuron, Testbeispiel, Zwillingspaar), bei denen das Neuron in einem der beiden aktiv ist (Präaktivierung über 0) und im anderen nicht: der Abstand ihrer Aktivierungsmuster (Raghu et al. 2017). Über die ersten 128 Testbeispiele.

term-calibration = Kalibrierungsfehler
    .explanation = Der erwartete Kalibrierungsfehler Σ (n/N) |beobachtet − vorhergesagt| über zehn gleich breite Intervalle (Naeini et al. 2015); n ist die Anzahl der Vorhersagen in einem Intervall, N die aller Vorhersagen aller Zwillinge; vorhergesagt ist der Mittelwert ihrer Wahrscheinlichkeiten, beobachtet der Anteil der richtigen unter ihnen. Bei zwei Labels ist die Vorhersage p(Label 1); bei mehr ist es die Wahrscheinlichkeit des wahrscheinlichsten Labels (Guo et al. 2017). Bei wenigen Vorhersagen ist der Fehler schon durch Zufall größer als 0. Mit dem quadratischen Fehler als Verlust ist p die Ausgabe, auf 0 bis 1 begrenzt.

## Properties of an activation f, with its slope f′ and its curvature f″.

term-monotone = Monoton
    .explanation = Ob f nirgends fällt oder nirgends steigt.

term-smoothness-class = Glattheitsklasse
    .explanation = Wie viele Ableitungen stetig sind: C⁰ hat einen Knick, C¹ eine stetige Steigung, C² eine stetige Krümmung; C∞ hat stetige Ableitungen jeder Ordnung.

term-value-at-zero = f(0)
    .explanation = Der Wert der Aktivierungsfunktion bei 0.

term-largest-slope = Größte Steigung
    .explanation = sup |f′|, die Lipschitz-Konstante von f: um welchen Faktor die Aktivierungsfunktion eine Differenz höchstens verstärken kann.

term-largest-curvature = Größte Krümmung
    .explanation = sup |f″|, die Lipschitz-Konstante der Steigung: wie schnell sich der Gradient ändern kann. An einem Knick ist sie unbeschränkt.

term-left-stop = Steigung 0 links
    .explanation = Ob die Steigung links 0 erreicht, und bis zu welchem x. Dort ist die Ausgabe eines Neurons konstant, und es wird kein Gradient weitergegeben. „Im Grenzwert“ heißt, dass die Steigung gegen 0 geht, 0 aber nie erreicht.

term-right-unit = Steigung 1 rechts
    .explanation = Ob die Steigung rechts 1 erreicht, und ab welchem x. Dort gibt ein Neuron Differenzen unverändert weiter. „Im Grenzwert“ heißt, dass die Steigung gegen 1 geht, 1 aber nie erreicht.

term-area-to-relu = Fläche zwischen f und ReLU
    .explanation = ∫ |f − max(x, 0)| dx über alle x: wie weit f von ReLU entfernt ist. Sie ist unendlich, außer wenn f links gegen 0 und rechts gegen x geht.

term-dip = Senke
    .explanation = Der tiefste Punkt, an dem f vom Fallen ins Steigen übergeht: der Wert von f dort und das zugehörige x.

term-forward-cost = Rechenzeit vorwärts
    .explanation = Die Zeit, die f je Element braucht: relativ zu ReLU, dann in Nanosekunden als Median und vom kleinsten bis zum größten Wert.

term-both-costs = Rechenzeit vor- und rückwärts
    .explanation = Die Zeit, die f und f′ zusammen je Element brauchen, wie im Training nötig; in denselben Einheiten.

## What activations and their parameters are. The first is a line below the choice of an activation.

activation-relu-explained = 0 für negative x, x für positive x, mit einem Knick bei 0. Am Knick wird die Steigung 0 verwendet.
activation-smelu-explained = ReLU, deren Knick auf [−β, β] durch eine Parabel ersetzt ist. Je größer β, desto weiter von ReLU entfernt; β = 0 ist ReLU.
activation-gsmelu-explained = Zwei Geraden beliebiger Steigung, auf [−α, β] durch eine Parabel verbunden.
activation-rescu-explained = Die „rectified smooth continuous unit“: zwei Geraden beliebiger Steigung, deren Knick ein Kern glättet. In der Formel ist F die von diesem Kern auf [−1, 1] geglättete ReLU. Mit dem Rechteckkern ist das gSmeLU; die anderen Kerne sind unsere Erweiterung.
activation-drawn-explained = Die Steigung wird Punkt für Punkt festgelegt; f ist ihr Integral, besteht also aus Parabeln zwischen zwei Geraden. Mit zwei Punkten ist das gSmeLU.
activation-identity-explained = Keine Aktivierungsfunktion: Ein Netz beliebiger Tiefe ist dann eine einzige affine Abbildung.
activation-leaky-relu-explained = ReLU mit einer kleinen Steigung links; der Knick bleibt.
activation-softplus-explained = Überall glatt und überall größer als ReLU. Je größer β, desto näher an ReLU.
activation-squareplus-explained = Überall glatt und überall größer als ReLU, mit einer Quadratwurzel statt Exponentialfunktionen. Je größer b, desto weiter von ReLU entfernt; b = 0 ist ReLU.
activation-swish-explained = Glatt, mit einer Senke unter 0, also nicht monoton. Je größer β, desto näher an ReLU; β = 1 ist SiLU.
activation-gelu-explained = Glatt, mit einer Senke unter 0, also nicht monoton. Je größer β, desto näher an ReLU; β = 1 ist die übliche GELU.
activation-mish-explained = Glatt, mit einer Senke unter 0, also nicht monoton. Ohne Parameter.
activation-tanhexp-explained = Glatt, mit einer Senke unter 0, also nicht monoton. Ab x = 1 liegt sie nahe bei x.
activation-elu-explained = Links exponentiell. Nur für α = 1 ist die Steigung stetig.
activation-selu-explained = ELU, so skaliert, dass die Aktivierungen von Schicht zu Schicht gegen Mittelwert 0 und Varianz 1 streben. Sie hat einen Knick.
activation-celu-explained = ELU in einer Form, deren Steigung für jedes α stetig ist. Die Krümmung springt bei 0.
activation-tanh-explained = Glatt; Sättigung bei −1 und 1.
activation-sigmoid-explained = Glatt; Sättigung bei 0 und 1.
parameter-smelu-beta-explained = Halbe Breite des Übergangsbereichs. Größer heißt glatter und weiter von ReLU entfernt.
parameter-drawn-value-explained = Der Wert von f bei 0. Er verschiebt die ganze Kurve nach oben oder unten.
parameter-leaky-relu-slope-explained = Die Steigung für negative x: 0 ist ReLU, 1 ist die Identität.
parameter-rescu-alpha-explained = Der Übergangsbereich beginnt bei −α.
parameter-rescu-beta-explained = Der Übergangsbereich endet bei β.
parameter-rescu-left-explained = Die Steigung links von −α.
parameter-rescu-right-explained = Die Steigung rechts von β.
parameter-rescu-value-explained = Der Wert von f bei −α. Er verschiebt die ganze Kurve nach oben oder unten.
parameter-sharpness-beta-explained = Wie scharf die Biegung ist. Größer heißt näher an ReLU, anders als beim β von SmeLU.
parameter-squareplus-b-explained = Wie breit die Biegung ist. Größer heißt glatter und weiter von ReLU entfernt. f(0) = √b/2.
parameter-depth-alpha-explained = Links strebt f gegen −α.

## What measures are, where labels and where values are learnt.

measure-absolute-of-labels = Δ₁ = (1/M) Σₘ (1/N) Σₙ Σₗ |P − P̄|: wie weit die vorhergesagten Wahrscheinlichkeiten P der M Zwillinge von ihrem Mittelwert P̄ abweichen, summiert über die Labels, gemittelt über die N Testbeispiele. Bei zwei Zwillingen und zwei Labels ist es der Mittelwert von |p₁ − p₂|.
measure-absolute-of-values = Δ₁ = (1/M) Σₘ (1/N) Σₙ |y − ȳ|: wie weit die vorhergesagten Werte y der M Zwillinge von ihrem Mittelwert ȳ abweichen, gemittelt über die N Testpunkte; in der Einheit von y. Bei zwei Zwillingen ist es die Hälfte des Mittelwerts von |y₁ − y₂|.
measure-labels-of-labels = Δ_H: der Anteil der Kombinationen (Testbeispiel, Zwillingspaar), bei denen die beiden verschiedene Labels vergeben.
measure-largest-of-labels = Das größte |p − p′| über Testbeispiele, Labels und Zwillingspaare.
measure-largest-of-values = Das größte |y − y′| über Testpunkte und Zwillingspaare, in der Einheit von y.
measure-on-label-of-labels = Δ_L: wie Δᵣ, aber nur mit dem wahren Label jedes Beispiels.
measure-relative-of-labels = Δᵣ = (1/M) Σₘ (1/N) Σₙ Σₗ |P − P̄| / P̄: jede Abweichung relativ zur mittleren Wahrscheinlichkeit ihres Labels.
measure-symmetric-of-labels = (1/N) Σₙ 2|p₁ − p₂| / (p₁ + p₂) der Wahrscheinlichkeit des letzten Labels, gemittelt über Zwillingspaare; 0, wo beide unter 10⁻⁷ liegen. Bei zwei Zwillingen ist es das Doppelte dessen, was dieses Label zu Δᵣ beiträgt.
measure-accuracy-of-labels = Der Anteil der Testbeispiele, deren wahrscheinlichstes Label das wahre ist, gemittelt über die Zwillinge.
measure-error-of-values = Die Wurzel aus der mittleren quadratischen Abweichung der vorhergesagten Werte von denen der Testpunkte, über Punkte und Zwillinge, in der Einheit von y. Das Rauschen der Testpunkte ist darin enthalten.
measure-test-loss-of-labels = Der mittlere Verlust auf der Testmenge, gemittelt über die Zwillinge: die Kreuzentropie in nat oder der halbe quadratische Fehler.
measure-test-loss-of-values = Die halbe mittlere quadratische Abweichung der vorhergesagten Werte von denen der Testpunkte, gemittelt über die Zwillinge.
measure-train-loss-of-labels = Der mittlere Verlust auf der Trainingsmenge, gemittelt über die Zwillinge: die Kreuzentropie in nat oder der halbe quadratische Fehler.
measure-train-loss-of-values = Die halbe mittlere quadratische Abweichung der vorhergesagten Werte von denen der Trainingspunkte, gemittelt über die Zwillinge.
