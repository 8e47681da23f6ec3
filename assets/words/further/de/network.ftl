### The network, drawn: what each of its units computes.

network-title = Was berechnet jedes Neuron?
# Where the data is not in the plane.
network-elsewhere = Karten der Neuronen gibt es nur bei Daten in der Ebene.
network-too-few = Es sind weniger als zwei Zwillinge zum Vergleichen übrig.

# Which twin is drawn, for screen readers.
network-choice = Was die Netze zeigen

## The drawing of one network.

# All units, for screen readers.
network-units = Neuronen
network-inputs = Eingaben
network-layer = Schicht { $layer }
network-output = Ausgabe
# How many units of a layer are drawn.
network-shown = { $shown } von { $all }
network-unit = Schicht { $layer }, Neuron { $unit }
network-output-of = Ausgabe für Label { $label }

network-meaning = Jedes Quadrat zeigt die Ausgabe eines Neurons über der Ebene: blass, wo sie 0 ist, orange, wo sie positiv ist, blau, wo sie negativ ist, am kräftigsten bei der größten Ausgabe der Schicht. Linien sind Gewichte: positive orange, negative blau, größere breiter. Ein Klick auf ein Neuron zeigt es im Detail.
network-meaning-difference = Jedes Quadrat zeigt, wie weit die Ausgaben eines Neurons in den beiden Zwillingen auseinanderliegen, relativ zur größten Ausgabe der Schicht, in der Skala der Differenzkarten. Linien zeigen, wie weit die Gewichte auseinanderliegen, relativ zum größten Gewicht der Schicht.
network-wide = Von einer breiteren Schicht sind die { $most } Neuronen zu sehen, deren Ausgaben sich zwischen den Zwillingen am stärksten unterscheiden. Differenzen, die sich um weniger als den Faktor zwei unterscheiden, gelten als gleich, solche unter 0,1 % der größten Ausgabe als 0; von gleichen Neuronen erscheinen die ersten.
network-ensemble = Von einem Ensemble ist das erste Netz zu sehen.

## One unit, looked at closely.

network-close = Schließen
network-range = { $low } bis { $high }
network-apart = ≤ { $largest }
network-counted = Seine Präaktivierungen x auf der Testmenge
network-outputs-counted = Seine Werte x auf der Testmenge
network-key = Balken: erster Zwilling, Linie: zweiter
network-densities = x = { $x }: Dichte { $first } und { $second }
# What a share below is the share of.
network-transition = { $left } ≤ x ≤ { $right } (Übergang)
network-shares = { $first } und { $second }
network-histogram-summary = Histogramm der Präaktivierungen auf der Testmenge, { $unit }; 0 oder kleiner in den beiden Zwillingen: { $shares }
