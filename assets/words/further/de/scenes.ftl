### Scenes: experiments that each show one thing, with what was counted of them over many seeds.

## What each is called, and what it shows in a line. The counts are said beside it.

scene-rounding = Rundung genügt
    .line = Verschieden ist nur, in welcher Reihenfolge Summen gerundet werden. Lange scheint nichts zu geschehen; dann springen die Zwillinge von ReLU innerhalb weniger Epochen auseinander.
scene-mnist = Rundung, bei echten Ziffern
    .line = Handgeschriebene Ziffern in einem kurzen Training: Hier lässt Rundung allein Zwillinge selten auseinanderlaufen.
scene-control = Kein Unterschied
    .line = Das Kontrollexperiment: gleiche Daten, Gewichte, Reihenfolge und Rundung. Jede Differenz wäre hier ein Programmfehler.
scene-order = Andere Reihenfolge
    .line = Beide Zwillinge sehen dieselben Beispiele, jeder in eigener Reihenfolge, wie im Trainingsalltag.
scene-nudge = Ein Gewicht, ein Schritt
    .line = Ein einziges Gewicht beginnt bei der benachbarten Gleitkommazahl: die kleinstmögliche Änderung.
scene-tanh = Glatt genügt nicht
    .line = Tanh ist überall glatt, und doch unterscheiden sich die Zwillinge damit ebenso stark wie mit ReLU.
scene-narrow = Schmale Glättung genügt nicht
    .line = Bei höherer Lernrate hält eine SmeLU mit schmaler Biegung ihre Zwillinge nicht mehr zusammen, eine mit breiter dagegen schon.
scene-ensembles = Eine SmeLU gegen vier ReLU
    .line = Die Mittelung über vier Netze bringt Zwillinge einander näher. Ein einziges Netz mit breiter SmeLU kommt etwa ebenso weit, mit einem Viertel des Aufwands.
scene-threshold = Wie glatt ist glatt genug?
    .line = Bei hoher Lernrate lässt Rundung die Zwillinge von tanh und GELU fast immer auseinanderlaufen, die von SmeLU β = 2 selten, die von Softplus nie. Auch die Genauigkeiten unterscheiden sich.
scene-wide = Zu breit
    .line = Eine SmeLU, die so breit ist wie alle Präaktivierungen, ist fast linear: Das Netz lernt weniger, und seine Zwillinge unterscheiden sich stärker.
scene-drawn = Eine Kurve von Hand
    .line = Eine RESCU aus vier Punkten mit einer Senke unter 0. Im Labor „Kurven“ lässt sich eine andere zeichnen.
scene-rates = Auch eine kleinere Lernrate hilft
    .line = ReLU kommt mit weniger als der halben Lernrate einer breiten SmeLU mit der vollen nahe.
scene-clicks = Klicks vorhersagen
    .line = Dünn besetzte Kategorien und wenige Klicks, wie in den Systemen der Originalarbeiten. Die Zwillinge von ReLU unterscheiden sich tendenziell stärker, doch diese Seeds lassen keinen sicheren Schluss zu.
scene-moons = Kein Sieger: Monde fast ohne Rauschen
    .line = Wo die Aufgabe leicht ist, lässt sich mit diesen Seeds nicht entscheiden, bei welcher Aktivierungsfunktion sich die Zwillinge stärker unterscheiden.
scene-sine = Kein Sieger: ein Sinus
    .line = Ein einzelner Seed kann eindrucksvoll aussehen; über viele unterscheiden sich die Zwillinge bei keiner der beiden Aktivierungsfunktionen nachweislich stärker.

## What was counted.

scenes-identity = Die Zwillinge bleiben bitidentisch bei { $count } von { $seeds } Seeds.
# One activation in scenes-parting.
scenes-parting-arm = { $count ->
    [0] bei keinem mit { $arm }
   *[other] bei { $count } mit { $arm }
}
scenes-parting = Von { $seeds } Seeds laufen die Zwillinge { $arms } auseinander (Δ₁ über { $bound }).
scenes-larger = Δ₁ ist für { $first } größer als für { $second } bei { $count } von { $seeds } Seeds; Median des Verhältnisses { $ratio }.

# One activation in the following two.
scenes-quality-arm = { $quality } mit { $arm }
scenes-equally-good = Gleich gut: { $measure } { $arms }.
scenes-not-equally-good = Nicht gleich gut: { $measure } { $arms }.

## The table of all, as rescu scenes prints it.
scenes-head-scene = Szene
scenes-head-seeds = Seeds
scenes-head-activation = Aktivierung
scenes-head-identical = identisch
scenes-head-parted = auseinander
scenes-head-median = Median Δ₁
scenes-head-quality = Genauigkeit oder Fehler
