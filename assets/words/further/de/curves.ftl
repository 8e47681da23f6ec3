### The Curves lab, and the card of the activations in the Twins lab. “f” is the activation, “f′” its slope, “f″” its curvature.

## The card in the Twins lab

curves-card = Welche Aktivierungsfunktionen werden verglichen?
curves-card-hint = Zum Ablesen auf eine Kurve zeigen oder sie mit den Pfeiltasten entlanggehen. Mehr zeigt das Labor „Kurven“.

## The card of the plots

curves-plots = Kurven
curves-plots-hint = Zum Ablesen auf eine Kurve zeigen oder sie mit den Pfeiltasten entlanggehen. Das Ziehen an einem Knoten oder Ast ändert die Aktivierungsfunktion; Ziehen an anderer Stelle verschiebt den Ausschnitt. Zum Zoomen mit gedrückter Strg- oder ⌘-Taste das Mausrad drehen oder zwei Finger verwenden.
curves-difference = Differenz zu ReLU
# The difference from ReLU as a formula, for headings of columns.
curves-difference-symbol = f − ReLU

## The range of x

curves-range = x von { $low } bis { $high }
# The name of the group of buttons.
curves-range-group = Bereich von x
# The titles name the keys that do the same.
curves-zoom-in = Vergrößern
    .title = Vergrößern (+)
curves-zoom-out = Verkleinern
    .title = Verkleinern (−)
curves-zoom-reset = Bereich zurücksetzen
    .title = Bereich zurücksetzen (0)

## What a plot shows, for screen readers

curves-summary = { $quantity } von { $curves } für x = { $low } bis { $high }
# The same while the reader is at a piece of the formula, whose range of x is shaded in the plots.
curves-summary-highlighted = { $quantity } von { $curves } für x = { $low } bis { $high }; Stück von Arm { $arm } hervorgehoben von { $from } bis { $to }
curves-with-kink = { $name } (mit Knick)
curves-with-transition = { $name } (gekrümmt von { $left } bis { $right })

## The values at the crosshair

curves-reading = { $name }: { $values }
curves-readings = Die Kurven und ihre Werte am Fadenkreuz
curves-table = Die Kurven an runden Werten von x
# The heading of a column of a pinned curve.
curves-table-heading = { $symbol } von { $name }

## Which arm, where a card is about one of them

curves-arm-choice = Welcher Arm
curves-arm = Arm { $arm }

## The controls of an activation

curves-arm-card = Aktivierung von Arm { $arm }
curves-kernel = Kern
    .explanation = Der Kern, der den Knick glättet.
curves-preset = Vorlage
    .explanation = Ein Ausgangspunkt: Jede Zahl lässt sich danach ändern.
curves-preset-none = Auswählen …
curves-with-origin = { $name } ({ $origin })

## What is kept while an activation is changed

curves-through-origin = Durch den Ursprung
    .title = Setzt t und passt es bei Änderungen anderer Zahlen an, bis t selbst geändert wird.
# Said of a tail or of the curve, beside its button.
curves-goes-through-origin = geht durch den Ursprung
curves-equal-knots = α = β beibehalten
    .title = Ändert sich das eine, ändert sich auch das andere.

## Handles, by which an activation is changed in its plots

curves-handle-left-tail = linker Ast
curves-handle-left-knot = linker Knoten
curves-handle-right-knot = rechter Knoten
curves-handle-right-tail = rechter Ast
curves-handle-point = Punkt { $number }
curves-handle = Arm { $arm }: { $handle } ({ $parameters })

## The points of a drawn slope

curves-points = Punkte der Steigung
curves-points-add = Punkt hinzufügen
curves-points-note = Die Punkte lassen sich im Diagramm der Steigung ziehen. Ein Doppelklick fügt dort einen Punkt hinzu, Entf entfernt den Punkt, der den Fokus hat.
curves-point-x = x von Punkt { $number }
curves-point-slope = Steigung bei Punkt { $number }
curves-point-remove = Punkt { $number } entfernen

## Pinned curves

curves-pin = Kurve anheften
curves-pin-arm = Kurve anheften (Arm { $arm })
curves-pinned = Angeheftete Kurven
curves-pinned-count =
    { $count ->
        [one] 1 Kurve
       *[other] { $count } Kurven
    }
curves-pinned-none = Zum Vergleich mit den Kurven der Arme die aktuelle Kurve eines Arms anheften oder eine aus der Liste hinzufügen.
curves-pinned-full = Höchstens { $most } Kurven lassen sich anheften.
curves-pin-family = Familie der neuen Kurve
curves-pin-add = Kurve hinzufügen
curves-pin-name = Name der angehefteten Kurve { $number }
curves-pin-remove = { $name } entfernen
curves-pin-remove-title = Entfernen
curves-pin-use = { $name } in Arm { $arm } verwenden
curves-pin-use-title = In Arm { $arm } verwenden

## The formula

curves-formula = Formel von { $activation }
curves-formula-choice = Welche Kurve
curves-formula-note = Auf ein Stück zeigen, es antippen oder mit Tab ansteuern, um in den Diagrammen hervorzuheben, wo es gilt; auf ein Diagramm zeigen, um das dort geltende Stück zu markieren. Zahlen sind auf fünf Stellen gerundet.
# One piece of a formula, read aloud.
curves-piece = { $curve } ist { $formula }
# The same where it holds for some x only.
curves-piece-where = { $curve } ist { $formula }, für { $condition }

## RESCU as smoothing: a window slides along two lines

curves-smoothing = RESCU: zwei Geraden, geglättet von einem Kern
curves-smoothing-window = Ein Fenster der Breite α + β = { $width } gleitet über zwei Geraden, die sich in einem Knick treffen. Der Mittelwert der Geraden im Fenster, gewichtet mit dem { $kernel } ({ $origin }), ist f. Wo das Fenster nur eine Gerade erfasst, ist der Mittelwert diese Gerade; wo es den Knick erfasst, ist er ein Bogen.
curves-smoothing-no-width = Das Fenster hat hier keine Breite, das Bild zeigt also nur die beiden Geraden mit ihrem Knick.
curves-smoothing-none = Auf { $activation } nicht anwendbar. SmeLU, gSmeLU und RESCU sind zwei von einem Kern geglättete Geraden; ReLU und Leaky ReLU sind die beiden Geraden selbst.
curves-smoothing-summary = { $activation }. { $explanation }
curves-smoothing-reading = x = { $x }: Mittelwert im Fenster { $average }, f(x) = { $value }
curves-smoothing-play = Fenster gleiten lassen
curves-smoothing-pause = Fenster anhalten
curves-smoothing-place = Position des Fensters
curves-smoothing-average = Mittelwert im Fenster
curves-smoothing-legend-lines = die beiden Geraden, fett im Fenster
curves-smoothing-legend-window = das Fenster mit seinem Kern (nicht maßstäblich)
curves-smoothing-legend-average = der bisherige Mittelwert
curves-smoothing-table = Die beiden Geraden, ihr Mittelwert im Fenster und f
curves-smoothing-table-lines = Geraden
curves-smoothing-table-average = Mittelwert

## The table of properties. Each definition explains the message that it belongs to.

curves-properties = Eigenschaften
curves-properties-caption = Eigenschaften der Aktivierungsfunktionen
curves-trend-rising = ja, steigend
curves-trend-falling = ja, fallend
curves-trend-constant = ja, konstant
curves-trend-turning = nein
# Whether a slope reaches 0 on the left, or 1 on the right.
curves-reach-everywhere = ja, überall
curves-reach-up-to = ja, bis { $x }
curves-reach-from = ja, ab { $x }
curves-reach-in-the-limit = im Grenzwert
curves-reach-never = nein
curves-dip-at = { $value } bei x = { $x }
curves-dip-none = keine

## What activations cost, in the same table

curves-cost-relative = { $factor } × ReLU
curves-cost-median = { $median } ns
curves-cost-range = { $least } bis { $most } ns
curves-measure = Rechenzeit in diesem Browser messen
# The name of the bar that shows how far the measurement is.
curves-measuring = Messung
curves-measure-note = Neun Runden von je mindestens 10 ms über 4096 normalverteilte Zahlen, in dem Code, der die Netze trainiert. Das Training pausiert währenddessen.

## Histograms of the pre-activations

curves-network = Präaktivierungen im Netz
curves-network-no-hidden = Dieses Netz hat keine verborgene Schicht, seine Aktivierungsfunktionen werden also nicht verwendet.
curves-network-note = Histogramme der Präaktivierungen x der verborgenen Neuronen über höchstens die ersten { $most } Testbeispiele, ohne Dropout. Schattiert: der Übergangsbereich. Dünne Linie: f, in eigenem Maßstab.
# Whose pre-activations are counted.
curves-network-source =
    { $count ->
        [one] Zwilling { $twin }, 1 Testbeispiel
       *[other] Zwilling { $twin }, { $count } Testbeispiele
    }
curves-network-not-counted = noch nicht gezählt
curves-layer = Schicht { $number }
curves-layer-units =
    { $count ->
        [one] 1 Neuron
       *[other] { $count } Neuronen
    }
# A bar of a histogram.
curves-layer-bar = { $share } von { $from } bis { $to }
# What a percentage below is the share of.
curves-layer-transition = im Übergangsbereich, { $left } ≤ x ≤ { $right }
curves-layer-no-transition = kein Übergangsbereich
curves-layer-beyond = jenseits von ±{ $reach }
curves-layer-beyond-unknown = jenseits der Achse
curves-layer-beyond-note = (in den äußeren Balken)
# A histogram, for screen readers.
curves-layer-summary = Präaktivierungen von Schicht { $layer } in Arm { $arm }: { $share } sind 0 oder kleiner
# The same of an activation with a transition.
curves-layer-summary-transition = Präaktivierungen von Schicht { $layer } in Arm { $arm }: { $share } sind 0 oder kleiner, { $inside } liegen im Übergangsbereich, { $left } ≤ x ≤ { $right }
curves-layer-summary-none = Präaktivierungen von Schicht { $layer } in Arm { $arm }: nicht gezählt
curves-layers-table = Dichte der Präaktivierungen: der Anteil des Balkens bei x, geteilt durch seine Breite
curves-layers-table-first = Schicht, x
curves-layers-table-density = Dichte

## Saving the curves

curves-save = Kurven speichern
curves-save-numbers = { $quantities } als Zahlen
curves-save-note = Im aktuellen Bereich von x und in den aktuellen Farben der Seite.
# The name of a pinned curve, and what it is with all its numbers.
curves-name-in-full = { $name } ({ $activation })

## Exporting an activation as code

curves-export = Code exportieren
curves-export-language = Sprache
curves-export-code = { $activation } von Arm { $arm } in { $language }
curves-export-copy = Kopieren
curves-export-copied = Kopiert
curves-export-refused = Code markieren und kopieren

## Where something is from: alone, and as a phrase in brackets or within a sentence.

origin-papers = Quelle: Shamir, Lin und Coviello 2020
    .phrase = Shamir, Lin und Coviello 2020
origin-our-extension = Unsere Erweiterung von RESCU (Shamir, Lin und Coviello 2020)
    .phrase = unsere Erweiterung
origin-baseline = Gängige Vergleichsfunktion
    .phrase = gängige Vergleichsfunktion

## What can be made to go through the origin.

anchor-left-tail = linker Ast
anchor-right-tail = rechter Ast
anchor-curve = Kurve

## Presets, and the headings of their list.

collection-smelu = SmeLU (Shamir, Lin und Coviello 2020)
collection-gsmelu = gSmeLU (Shamir, Lin und Coviello 2020) mit unseren Parametern
collection-kernels = Jeder Kern als Glättung von ReLU auf [−2, 2]

preset-smelu-0-5 = SmeLU β = 0,5
preset-smelu-1 = SmeLU β = 1
preset-smelu-2 = SmeLU β = 2
preset-smelu-4 = SmeLU β = 4
preset-leaky = Leaky SmeLU: g₋ = 0,1
preset-asymmetric = Asymmetrisch: α = 0,5; β = 2
preset-asymmetric-leaky = Asymmetrisch und leaky: g₋ = 0,1
preset-negative-slope = Negative linke Steigung: g₋ = −0,1
