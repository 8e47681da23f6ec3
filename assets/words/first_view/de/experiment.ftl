### What an experiment's arms are called, what differs between its twins, and how a run has ended.

## Arms. An arm is one configuration that is trained twice or more; the copies are its twins.

# An arm whose members are averaged, as a title: “4 × ReLU”.
arm-ensemble = { $members } × { $activation }

# An arm that has a learning rate of its own, as a title: “ReLU, learning rate 0.1”.
arm-own-rate = { $arm }, Lernrate { $rate }

# An arm with its letter: “A: ReLU”.
arm-lettered = { $letter }: { $arm }

## The premise over the Twins lab: what all twins share, sentence by sentence, and what differs between them.

premise-data = Gleiche Daten.
premise-network = Gleiches Netz.
premise-weights = Gleiche Anfangsgewichte.
premise-order = Gleiche Reihenfolge.
premise-control = Kein Unterschied.
premise-differs = { $count ->
    [one] Einziger Unterschied: { $differs }.
   *[other] Einzige Unterschiede: { $differs }.
}

## What differs, in the middle of “Only … differs.”
difference-rounding = die Rundung der Summen
difference-nudge = ein Gewicht (um den kleinstmöglichen Schritt)
difference-initialisation = die zufälligen Anfangsgewichte
difference-order = die Reihenfolge der Beispiele
difference-dropout = die zufälligen Dropout-Masken
difference-asynchrony = die Reihenfolge verzögerter Gradienten

## Twins that have diverged: their numbers are no longer finite.

divergence-twin = Zwilling { $twin } bei Schritt { $step }

divergence = Divergiert: { $twins }. Gewichte oder Ausgaben wurden unendlich oder undefiniert; divergierte Zwillinge gehen in kein Maß ein. Eine kleinere Lernrate hilft.

## What twins take a test example for.

# One of two twins.
vote-of-twin = { $label } ({ $percent }{"\u00A0"}%)

# Several twins that give the same label.
votes-for-label = { $count }× { $label }

## How a run has ended, for screen readers.

ending-arm = Arm { $letter }: Vorhersagedifferenz { $difference }

ending-arm-unknown = Arm { $letter }: Vorhersagedifferenz unbekannt

ending = Der Lauf ist beendet: { $arms }.

## Changes of settings during a run.

# Short, as labels in charts.
change-rate = Rate { $rate }
change-own-rate = { $letter }: Rate { $rate }
change-batch = Batch { $size }
change-activation = { $letter }: { $activation }
change-after = { $change } nach Epoche { $epoch }
changes-summary = Änderungen: { $changes }
