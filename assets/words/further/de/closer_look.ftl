### What of the Twins lab is below its first view, or unfolds there.

## The maps as files.

twins-save-maps-note = So, wie sie jetzt sind, mit den Trainingspunkten.
# What a button saves, for screen readers.
twins-save-map = Karte von Arm { $arm }, { $map }
twins-map-title = { $arm }: { $map }
twins-training-points = Trainingspunkte mit Label { $label }

## Clicks: rare and frequent categories.

twins-frequency-title = Unterscheiden sich Zwillinge stärker, wo Kategorien selten sind?
twins-frequency-note = Δ₁ je nachdem, wie oft die seltenste Kategorie eines Testbeispiels in der Trainingsmenge vorkommt. Gemessen in Pausen und am Ende des Laufs.
twins-frequency-range = Im Training
twins-frequency-examples = Beispiele
frequency-never = nie
frequency-ones = 1 bis 9
frequency-tens = 10 bis 99
frequency-hundreds = 100 bis 999
frequency-thousands = 1000 oder mehr

## The test examples on which the twins differ most.

twins-disputed-images = Die Testbilder, bei denen sich die Zwillinge am stärksten unterscheiden
# An image of a digit, and what the twins take it for.
twins-disputed-image = Eine { $label }; vorhergesagt { $votes }; Differenz { $difference }
twins-disputed-label = eine { $label }
twins-disputed-rows = Die Testbeispiele, bei denen sich die Zwillinge von Arm { $arm } am stärksten unterscheiden
twins-disputed-truth = Wahres Label
twins-disputed-votes = Vorhergesagt
twins-disputed-difference = Differenz
twins-disputed-row = Zeile
twins-disputed-field = Feld { $field }
twins-disputed-category = Nr. { $category }

## Fingerprints.

twins-fingerprints-digits = Ziffern
twins-fingerprints-identical = bitidentisch
twins-fingerprints-different = alle verschieden
twins-fingerprints-some = { $different } verschiedene unter { $count }
twins-fingerprints-diverged = divergiert bei Schritt { $step }

## Your own points.

twins-placed-title = Eigene Punkte
twins-placed-hint = Ein Klick setzt einen Punkt, Ziehen auf freier Fläche zeichnet eine Punktreihe, Ziehen an einem Punkt verschiebt ihn. Mit der Tastatur: Eingabe setzt einen Punkt, die Pfeiltasten verschieben ihn (mit Umschalt in Schritten von 0,01), Bild auf und Bild ab gehen von Punkt zu Punkt, Entf entfernt einen, Strg+Z macht rückgängig. Volle Punkte dienen zum Trainieren, hohle zum Testen.
twins-placed-undo = Rückgängig
twins-placed-clear = Alle löschen
twins-placed-text = Als Text
twins-placed-tools = Was ein Klick bewirkt
twins-placed-label = Label { $label }
twins-placed-erase = Radieren
twins-placed-plane = Eigene Punkte in der Ebene von −3 bis 3
twins-placed-role = Ebene
twins-placed-point-training = Punkt { $index } mit Label { $label } bei { $place }, zum Trainieren.
twins-placed-point-test = Punkt { $index } mit Label { $label } bei { $place }, zum Testen.
twins-placed-all = { $count ->
    [one] 1 Punkt: { $train } zum Trainieren, { $test } zum Testen.
   *[other] { $count } Punkte: { $train } zum Trainieren, { $test } zum Testen.
}
twins-placed-full = { $count } Punkte: { $train } zum Trainieren, { $test } zum Testen. Mehr als { $most } sind nicht möglich.

## When the twins first differ.

twins-first-question = Wann laufen sie auseinander?
twins-first-threshold = Größtes |p − p′|
twins-first-above = über { $threshold }
twins-first-step = Schritt { $step }
twins-first-epoch = Epoche { $epoch }
twins-first-never = nie
twins-first-not-yet = noch nicht

## How fast a tiny difference grows.

twins-growth-arm = Wachstum in Arm { $arm }
twins-growth-running = zu sehen in Pausen und am Ende des Laufs
twins-growth-too-few = erfordert drei Epochen mit einer Differenz von höchstens 10⁻²
twins-growth-interval = × { $factor } je Epoche (95-%-Intervall von { $low } bis { $high }; Epochen { $from } bis { $to })
twins-growth-no-interval = × { $factor } je Epoche (kein Intervall: benachbarte Epochen sind zu stark korreliert; Epochen { $from } bis { $to })

## Slow motion: the steps around a first difference are played one by one.

twins-slow = Zeitlupe
twins-slow-hint = Sind Zwillinge auseinandergelaufen, lassen sich die Schritte um diesen Zeitpunkt einzeln abspielen.
twins-slow-around = Zeitlupe um
twins-slow-play = Langsam abspielen
twins-slow-option = { $arm } über { $threshold }: Schritt { $step }
twins-slow-playing = um Schritt { $step }, bei dem Arm { $arm } { $threshold } überschreitet
twins-slow-step = Schritt { $step }, von { $from } bis { $to }
twins-slow-approach = Training bis Schritt { $from }
twins-slow-pause = Anhalten
twins-slow-resume = Fortsetzen
twins-slow-one-step = Ein Schritt
twins-slow-leave = Zeitlupe verlassen
twins-slow-caption = Das größte |p − p′| nach jedem der Schritte { $from } bis { $to }
twins-readout-step =
    Schritt { $step }
    { $values }
twins-slow-column-step = Schritt

## What differs inside the networks.

twins-inside = Worin unterscheiden sich die Netze?
twins-inside-note = Bei Zwillingen mit verschiedenen Anfangsgewichten entsprechen die Neuronen einander nicht, diese Maße sagen dann also wenig aus. Unsere Erweiterung.
twins-inside-layer = Schicht { $layer }
twins-inside-outputs = Ausgabeschicht
twins-inside-summary = { $quantity }, { $layer }, über die Epochen; letzte Werte { $values }
twins-inside-line = { $arm }, { $layer }

## Regression: what each twin has learnt over a line.

twins-fit-legend = Eine Linie je Zwilling, ein Punkt je Trainingspunkt (höchstens { $most }), gepunktet: die wahre Kurve ohne Rauschen. In den schattierten Lücken gibt es keine Trainingsdaten.
# A button.
twins-fit-furthest = Größte Differenz von { $arm } zeigen
twins-fit-furthest-said = Bei x = { $x } liegen die Zwillinge von Arm { $arm } um { $distance } auseinander.
twins-fit-readout =
    x = { $x }
    { $values }
twins-fit-summary = { $arm }: die von { $count } Zwillingen vorhergesagten Werte über x von −1 bis 1, mit den Trainingspunkten
twins-fit-caption = Die von den Zwillingen von Arm { $arm } vorhergesagten Werte
twins-fit-mean = Mittelwert
twins-fit-lowest = kleinster Wert
twins-fit-highest = größter Wert
twins-fit-noiseless = ohne Rauschen
twins-fit-points = Trainingspunkte
# What a button saves.
twins-fit-file = die von den Zwillingen von Arm { $arm } vorhergesagten Werte
twins-line-of-twin = { $arm }: Zwilling { $twin }
twins-fit-two = { $first } und { $second }
twins-fit-many = { $mean } im Mittel, von { $low } bis { $high }
twins-fit-none = alle Zwillinge divergiert

## Points that are followed over the epochs.

twins-followed-summary = Wahrscheinlichkeit von Label { $label } bei { $place } über die Epochen, am Ende: { $arms }
twins-followed-arm = { $arm } { $low } bis { $high }
# What a button saves.
twins-followed-file = die Wahrscheinlichkeiten eines Punktes
twins-followed-stop = { $place } nicht mehr verfolgen
twins-followed-late = Der Lauf war schon beendet, als der Punkt gewählt wurde. Zurückspulen und abspielen, um ihn von Anfang an zu verfolgen.

## Predicted probabilities.

twins-probabilities = Ist den Wahrscheinlichkeiten zu trauen?
twins-reliability = Zuverlässigkeitsdiagramm
twins-reliability-hint = Auf ein Intervall zeigen oder die Pfeiltasten verwenden, um es abzulesen.
twins-measure = Maß
twins-reliability-predicted = vorhergesagt
twins-reliability-observed = beobachtet
twins-reliability-share = Anteil
twins-reliability-caption = Nach Intervallen von p: das mittlere vorhergesagte p, der beobachtete Anteil und der Anteil des Intervalls an allen Vorhersagen
twins-reliability-bin = { $low } bis { $high }
twins-reliability-reading = p { $bin }:  { $arms }
twins-reliability-arm = { $count ->
    [one] { $arm }: vorhergesagt { $predicted }, beobachtet { $observed } von 1 Vorhersage
   *[other] { $arm }: vorhergesagt { $predicted }, beobachtet { $observed } von { $count } Vorhersagen
}
twins-reliability-arm-none = { $arm }: keine Vorhersagen
twins-reliability-summary = Beobachtet gegen vorhergesagt, in zehn Intervallen; Kalibrierungsfehler: { $arms }
twins-arm-value = Arm { $arm } { $value }
twins-pairing-title = Zwilling { $first } gegen Zwilling { $second }
twins-pairing-hint = Auf einen Punkt zeigen oder die Pfeiltasten verwenden (größte Differenz zuerst), um ein Beispiel abzulesen.
twins-pairing-note = Jeder Punkt ist ein Testbeispiel; auf der gepunkteten Geraden stimmen die beiden Zwillinge überein.
twins-pairing-thinned = Zu sehen sind { $shown } von { $test }, gleichmäßig über die Testmenge verteilt.
twins-pairing-stand-in = In Arm { $arm } sind es die Zwillinge { $first } und { $second }.
twins-pairing-caption-binary = p von Label 1 laut zwei Zwillingen: die { $count } gezeigten Testbeispiele, bei denen sie sich am stärksten unterscheiden, ab 0 gezählt
twins-pairing-caption = p des wahren Labels laut zwei Zwillingen: die { $count } gezeigten Testbeispiele, bei denen sie sich am stärksten unterscheiden, ab 0 gezählt
twins-pairing-example = Beispiel
# What a button saves.
twins-pairing-file = die Wahrscheinlichkeiten zweier Zwillinge
twins-pairing-reading = Beispiel { $example }, wahres Label { $truth }:  { $arms }
twins-pairing-summary = Die Wahrscheinlichkeiten der Zwillinge { $first } und { $second } für dieselben Testbeispiele; die größte Differenz: { $arms }
twins-pairing-values = { $first } und { $second }

## The table of measures.

twins-measures-question = Was sagen alle Maße?
twins-measures-title = Auf der Testmenge
twins-measures-pair = Ein einzelnes Zwillingspaar ist eine Anekdote: Ein anderer Seed kann anderes ergeben. Ab drei Zwillingen zeigt jedes Maß seinen Standardfehler.
twins-measures-jackknife = ±: der Standardfehler über die Zwillinge, nach dem Jackknife, √((M−1)/M · Σₘ (θ₋ₘ − θ̄)²), wobei θ₋ₘ das Maß ohne Zwilling m ist. Eine andere Ziehung der Daten erfasst er nicht.

