### The settings of an experiment: what they are called and what they mean. The page and the help of the command line show them.

## Settings. The id is the setting's name in links, with a hyphen for a dot.
setting-data = Datensatz
    .explanation = Was die Netze lernen: Punkte der Ebene (erzeugt oder selbst gesetzt), die Werte eines Sinus, simulierte Klicks, echte Ziffern oder eigene Daten.
setting-placed = Punkte
    .explanation = Eigene Punkte in Hundertsteln: x_y mit ~ zwischen den Punkten und ; zwischen den Labels 0, 1 und 2. Jeder vierte Punkt eines Labels dient zum Testen.
setting-file = Datei
    .explanation = Die Datei mit eigenen Daten: Name, Größe in Bytes und FNV-1a-Hashwert ihrer Bytes, durch Kommas getrennt.
setting-label = Label
    .explanation = Nummer der Tabellenspalte mit dem Label, ab 1 gezählt; 0 ist die letzte Spalte.
setting-scaling = Merkmale
    .explanation = Merkmale einer Tabelle, wie sie sind, oder jedes standardisiert auf Mittelwert 0 und Standardabweichung 1 über die Trainingszeilen.
setting-noise = Rauschen
    .explanation = Standardabweichung des gaußschen Rauschens, das zu beiden Koordinaten oder zum Wert des Sinus addiert wird.
setting-train = Trainingsbeispiele
    .explanation = Größe der Trainingsmenge.
setting-test = Testbeispiele
    .explanation = Größe der Testmenge, auf der alle Differenzen gemessen werden.
setting-differs = Was sich unterscheidet
    .explanation = Was sich zwischen den Zwillingen unterscheidet; alles andere ist gleich.
setting-window = Mischfenster
    .explanation = Wie weit die Reihenfolge der Beispiele abweichen darf: 1 = gleiche Reihenfolge; Größe der Trainingsmenge = vollständig neu gemischt.
setting-hidden = Verborgene Schichten
    .explanation = Neuronen jeder verborgenen Schicht, etwa 16-16: bis zu 6 Schichten mit je 1 bis 256 Neuronen.
setting-init = Anfangsgewichte
    .explanation = Standardabweichung σ der normalverteilten Anfangsgewichte; Bias-Werte beginnen bei 0.
setting-sigma = σ der Gewichte
    .explanation = Standardabweichung jedes Anfangsgewichts.
setting-loss = Verlust
    .explanation = Die Verlustfunktion, die minimiert wird. Regression verwendet immer den halben quadratischen Fehler.
setting-optimiser = Optimierer
    .explanation = Die Regel, nach der die Gewichte dem Gradienten folgen.
setting-momentum = Momentum
    .explanation = Der Anteil der vorigen Änderung, der in jede neue eingeht; 0 ist einfaches SGD.
setting-rate = Lernrate
    .explanation = Schrittweite.
setting-schedule = Lernratenplan
    .explanation = Wie sich die Lernrate im Lauf ändert.
setting-batch = Batchgröße
    .explanation = Beispiele je Schritt; der letzte Batch kann kleiner sein.
setting-epochs = Ende bei Epoche
    .explanation = Anzahl der Durchgänge durch die Trainingsmenge, für alle Arme gleich.
setting-l2 = L2-Strafterm λ
    .explanation = λ·w wird zum Gradienten jedes Gewichts w addiert, aber nicht bei Bias-Werten.
setting-clip = Gradienten begrenzen auf
    .explanation = Ein Gradient mit größerer Norm wird auf diese Norm gekürzt; 0 = keine Begrenzung.
setting-dropout = Dropout-Rate
    .explanation = Der Anteil verborgener Neuronen, den jeder Schritt auslässt.
setting-workers = Worker
    .explanation = Simulierte asynchrone Worker, deren verzögerte Gradienten in zufälliger Reihenfolge angewandt werden; 1 ist gewöhnliches Training.
setting-warm = Warmstart, Epochen
    .explanation = So lange bleiben die Zwillinge identisch; dann setzt der Unterschied ein.
setting-a = Arm A
    .explanation = Die Aktivierungsfunktion des ersten Arms.
setting-b = Arm B
    .explanation = Die Aktivierungsfunktion des zweiten Arms oder none.
setting-c = Arm C
    .explanation = Die Aktivierungsfunktion eines dritten Arms oder none.
setting-d = Arm D
    .explanation = Die Aktivierungsfunktion eines vierten Arms oder none.

# The same for each arm.
setting-own-rate = Eigene Lernrate
    .explanation = Eine Lernrate nur für diesen Arm, um auszuschließen, dass er bloß langsamer lernt; sonst die aller Arme.
setting-own-ensemble = Ensemblegröße
    .explanation = Über wie viele Netze, jedes mit eigenen Anfangsgewichten, ein Zwilling dieses Arms mittelt. Das Training dauert entsprechend länger.
setting-change = Änderungen im Lauf
    .explanation = Was sich nach welcher Epoche ändert: die Lernrate, die Batchgröße oder die Aktivierungsfunktion oder eigene Lernrate eines Arms.
setting-replicas = Zwillinge, M
    .explanation = Wie viele Kopien des Netzes jeder Arm trainiert.
setting-seed-data = Daten-Seed
    .explanation = Legt fest, welche Trainings- und Testbeispiele gezogen werden.
setting-seed-init = Gewichts-Seed
    .explanation = Legt die Anfangsgewichte fest und welches Gewicht gestört wird.
setting-seed-order = Reihenfolge-Seed
    .explanation = Legt die Reihenfolge der Beispiele, die Rundung, die Dropout-Masken und die Reihenfolge verzögerter Gradienten fest.

## What can differ between twins. The phrase is part of the name of a run: “noisy XOR, order: ReLU / SmeLU β = 2”.
source-rounding = Rundung
    .explanation = Jeder Batch wird in anderer Reihenfolge summiert: dieselbe Summe, anders gerundet.
    .phrase = Rundung
source-nudge = Gestörtes Gewicht
    .explanation = In jedem Zwilling außer dem ersten ist ein Gewicht um den kleinstmöglichen Schritt anders (eine Einheit in der letzten Stelle einer 32-Bit-Gleitkommazahl).
    .phrase = gestörtes Gewicht
source-initialisation = Anfangsgewichte
    .explanation = Jeder Zwilling beginnt mit eigenen zufälligen Gewichten.
    .phrase = Anfangsgewichte
source-order = Reihenfolge
    .explanation = Jeder Zwilling sieht die Beispiele in eigener Reihenfolge.
    .phrase = Reihenfolge
source-dropout = Dropout-Masken
    .explanation = Jeder Zwilling lässt andere zufällige Neuronen aus. Erfordert eine Dropout-Rate über 0.
    .phrase = Dropout-Masken
source-asynchrony = Asynchronität
    .explanation = Verzögerte Gradienten treffen bei jedem Zwilling in anderer Reihenfolge ein. Erfordert mindestens 2 Worker.
    .phrase = Asynchronität

## The alternatives of settings that offer a choice. The id is the setting's and then the alternative's name in links.
## Of data sets the explanation is what one should know before looking at results; those of the plane explain themselves. Their
## phrase is part of the name of a run.
choice-data-xor = Verrauschtes XOR
    .phrase = verrauschtes XOR
choice-data-gaussians = Zwei Gaußverteilungen
    .phrase = zwei Gaußverteilungen
choice-data-moons = Monde
    .phrase = Monde
choice-data-circles = Kreise
    .phrase = Kreise
choice-data-spiral = Spirale
    .phrase = Spirale
choice-data-points = Eigene Punkte
    .explanation = Selbst gesetzte Punkte mit zwei oder drei Labels. Jeder vierte Punkt eines Labels, mindestens aber einer, dient zum Testen statt zum Trainieren; welche, bestimmt der Daten-Seed. Bei wenigen Punkten sind die Maße grob.
    .phrase = Punkte
choice-data-sine = Verrauschter Sinus (Regression)
    .explanation = Regression: y = sin 4x plus Rauschen, gelernt von einem Netz mit einer linearen Ausgabe und halbem quadratischem Fehler. Die zwei schattierten Lücken von x enthalten keine Trainingsbeispiele; Testbeispiele liegen überall von −1 bis 1.
    .phrase = verrauschter Sinus
choice-data-clicks = Klicks (simuliert)
    .explanation = Simulierte Klicks, wie in der Anwendung der Originalarbeiten (dieser Datensatz ist unsere Ergänzung): vier Felder mit Kategorien, deren Häufigkeiten einem Potenzgesetz folgen, ein Klick auf etwa zwanzig Beispiele und ein verborgenes logistisches Modell, in dem Paare von Feldern zählen. Jede Kategorie ist eine eigene Eingabe, 1 oder 0.
    .phrase = Klicks
choice-data-digits = Ziffern, 8×8 (echt)
    .explanation = 1797 echte Ziffern von 13 Personen (Alpaydin und Kaynak 1998, CC BY 4.0); jede vierte ist ein Testbild. 45 kB, vom Server dieser Seite geladen.
    .phrase = Ziffern
choice-data-mnist = MNIST, 10 000 Bilder (echt)
    .explanation = Echte handgeschriebene Ziffern mit 28×28 Pixeln (LeCun, Cortes und Burges 1998, CC BY-SA 3.0): die ersten 10 000 Trainings- und die ersten 2000 Testbilder. 2 MB, vom Server dieser Seite geladen.
    .phrase = MNIST
choice-data-images = Eigene Bilder (IDX-Dateien)
    .explanation = Das vollständige MNIST oder beliebige Bilder in seinem Format: vier IDX-Dateien, mit gzip komprimiert oder nicht, mit Bildern und Labels zum Trainieren und zum Testen. Nichts verlässt diese Seite.
    .phrase = Bilder
choice-data-table = Eigene Tabelle (CSV)
    .explanation = Eine Tabelle als CSV, bis 20 MB: numerische Merkmale und eine Spalte mit 2 bis 20 verschiedenen Werten als Label. Jede vierte Zeile, ausgelost vom Daten-Seed, dient zum Testen. Nichts verlässt diese Seite.
    .phrase = Tabelle
choice-scaling-standardised = Mittelwert 0, Standardabweichung 1
choice-scaling-raw = Wie sie sind
choice-init-he = He, σ² = 2/Eingänge
choice-init-glorot = Glorot, σ² = 2/(Eingänge + Ausgänge)
choice-init-lecun = LeCun, σ² = 1/Eingänge
choice-init-normal = Normal, σ wählbar
choice-loss-cross-entropy = Kreuzentropie
choice-loss-squared = Quadratischer Fehler
choice-optimiser-sgd = SGD mit Momentum
choice-optimiser-adam = Adam
choice-optimiser-adagrad = Adagrad
choice-schedule-constant = Konstant
choice-schedule-step = Stufen, ÷10 bei ½ und ¾
choice-schedule-cosine = Kosinus, bis auf 0

## The panel of settings.
settings-undo = Rückgängig
settings-undo-explained = Letzte Änderung einer Einstellung rückgängig machen (Strg+Z)
settings-redo = Wiederherstellen
settings-redo-explained = Rückgängig gemachte Änderung wiederherstellen (Strg+Umschalt+Z)

# Puts the settings of one panel back to what they are at first. Its name, for screen readers, and what it does.
settings-reset = Zurücksetzen: { $panel }
settings-reset-explained = Diesen Abschnitt auf die üblichen Werte zurücksetzen
settings-close = Einstellungen schließen
settings-control = Kontrolle: identische Zwillinge
# A setting that is not the usual one, such as “Learning rate 0.4”.
settings-value = { $setting } { $value }


# What was typed into a field and cannot be used.
settings-refused = { $problem }. { $kept } bleibt

## Seeds. Each has a button with a dice, which draws a new one.
seeds-note = Alle Arme haben dieselben Seeds. Zurückspulen behält sie bei; nur die Würfel ziehen neue.

# The name of the button.
seeds-draw = { $seed }: neu auslosen

## Changes during the run.

changes-planned = nach Epoche { $epoch }: { $change }

changes-remove-labelled = Die Änderung { $change } entfernen
changes-remove = Entfernen

changes-full = Ein Lauf kann höchstens { $most } Änderungen haben.
changes-what = Änderung
    .explanation = Die Lernrate, die Batchgröße oder ein Parameter der Aktivierungsfunktion eines Arms.
changes-epoch = Nach Epoche
    .explanation = Die Epoche, an deren Ende die Änderung eintritt. Leer: nach der aktuellen Epoche.
changes-next = aktuell
changes-value = Auf
    .explanation = Der Wert von da an.
changes-plan = Änderung einplanen
changes-at-end = Der Lauf ist am Ende. Zurückspulen oder eine frühere Epoche eingeben.
changes-unfit = Dieser Wert verträgt sich nicht mit den anderen Parametern der Aktivierungsfunktion.

# A number that belongs to one arm, in the list of what can be changed.
changes-of-arm = { $what } von Arm { $letter }







## Keys of the view: what a link says of how an experiment is looked at. The id is the key's name in links, with a hyphen for a dot.
## The documentation of links shows them.
view-lab = Das geöffnete Labor.
view-lang = Die Sprache der Seite als Kürzel, etwa en.
view-lesson = Die über dem Labor geöffnete Lektion: ihr Name und, mit ~ davor, tasks oder reveal für ihre späteren Schritte.
view-lessons = Die angebotenen Lektionen in dieser Reihenfolge. Beliebige aus twins, kink, butterfly, where, beta, smooth, other-ways, anecdote, mit Kommas; leer: alle.
view-hide = Was von der Seite ausgeblendet ist, etwa für eine Klasse. Beliebige aus labs, lessons, scenes, differs, data, network, training, changes, seeds, activations, conclusion, closer-look, measures, mit Kommas.
view-present = Ob die Seite einem Publikum in großer Schrift gezeigt wird. Entweder off oder on.
view-embed = Was von der Seite im Rahmen einer anderen Seite gezeigt wird. Entweder off, lab, maps oder chart; 1 bedeutet lab.
view-x = Der Bereich von x der Kurven.
view-pin = Bis zu acht Kurven zum Vergleich, durch Semikolons getrennt, jede eine Aktivierungsfunktion und wahlweise @ und ein Name.
view-difference = Ob die Differenz zu ReLU gezeichnet wird.
view-points = Bis zu vier Punkte der Ebene, die verfolgt werden, etwa 0.5_-1.25~2_2.
view-grid = Die Aktivierungsfunktionen einer Versuchsreihe, durch Semikolons getrennt. Je ein Parameter darf mehrere Werte haben: smelu:beta=0.5!1!2 oder smelu:beta=0.125..4/11 für elf Werte.
view-grid-hidden = Die verborgenen Schichten, mit denen jede Aktivierungsfunktion trainiert wird, bis zu vier Angaben, durch Semikolons getrennt, etwa 8-8;64-64; leer: die des Experiments.
view-grid-replicas = Wie viele Zwillinge jede Konfiguration der Versuchsreihe trainiert.
view-grid-seeds = Mit wie vielen Seeds die Versuchsreihe jede Konfiguration trainiert.
view-axes = Worüber die Abwägung gezeichnet wird, durch Kommas getrennt: ein Maß der Vorhersagedifferenz, test-loss oder accuracy, und log oder linear.

## What unfolds the explanation of a control.

# The button that shows the explanation of a setting.
settings-explain = Erklärung: { $setting }
