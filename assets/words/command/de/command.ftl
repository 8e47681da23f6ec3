### What the command line alone says, but for its help. The page does not carry these words.

nothing-trained = { $why } (nichts wurde trainiert)

## Files

unusable = { $file } ist nicht verwendbar: { $why }
not-written = { $file } konnte nicht geschrieben werden: { $why }
no-output = die Ausgabe konnte nicht geschrieben werden: { $why }
no-file = keine Datei angegeben
exists = { $file } gibt es schon; --resume setzt sie fort
other-file = der Link nennt die Datei { $named }, angegeben wurde { $file }
other-data = { $option } bedeutet data={ $own }, angegeben wurde aber auch data={ $data }

no-run = keine Aufzeichnung eines Laufs: { $why }

## Sweeps in files

other-sweep = { $file } gehört zu einer anderen Versuchsreihe als { $first }
other-sweep-asked = { $file } gehört zu einer anderen Versuchsreihe als der verlangten
other-version = { $file } wurde von rescu { $version } geschrieben, { $first } von { $other }
version = { $file } wurde von rescu { $version } geschrieben, dies ist { $own }
left-out = { $file }: { $what }; Zeile übersprungen
last-line = die letzte Zeile ist unvollständig
line-unreadable = Zeile { $line } ist kein Einzelversuch einer Versuchsreihe: { $why }
line-foreign = Zeile { $line } gehört zu einer anderen Versuchsreihe
line-altered = Zeile { $line } wurde verändert: Sie passt nicht zu ihrer Prüfsumme
no-sweep = keine Versuchsreihe: die erste Zeile beschreibt keine ({ $why })
sweep-link = der Link in der ersten Zeile ist so nicht verwendbar: { $why }
unit = Konfiguration { $configuration } mit Seed { $seed }
unit-twice = { $unit } kommt zweimal vor, mit gleichen Ergebnissen: { $first }, Zeile { $first_line }, und { $second }, Zeile { $second_line }
units-twice-more = { $count ->
    [one] { $file }: noch ein Einzelversuch kommt zweimal vor, mit gleichen Ergebnissen
   *[other] { $file }: noch { $count } Einzelversuche kommen zweimal vor, mit gleichen Ergebnissen
}
unit-differs = { $unit } kommt zweimal vor, mit verschiedenen Ergebnissen: { $first }, Zeile { $first_line }, und { $second }, Zeile { $second_line }
unit-untrainable = { $unit } lässt sich nicht trainieren: { $why }
unit-foreign = gehört zu einer anderen Versuchsreihe
unit-empty = enthält keinen Arm
replaced-by-grid = { $key }: Eine Versuchsreihe entnimmt dies ihrem Raster; siehe --grid, --hidden und --replicas

## What is missing of a sweep: the seeds that lack the same configurations in one line.

incomplete = { $count ->
    [one] 1 von { $all } Einzelversuchen fehlt
   *[other] { $count } von { $all } Einzelversuchen fehlen
}
missing = es fehlen zu { $seeds }: { $configurations }
missing-seeds = { $count ->
    [one] Seed { $numbers }
   *[other] Seeds { $numbers }
}
missing-every = alle Konfigurationen
missing-configurations = { $count ->
    [one] Konfiguration { $numbers }
   *[other] Konfigurationen { $numbers }
}
missing-range = { $first } bis { $last }
missing-further-numbers = { $count } weitere
missing-further-seeds = { $count ->
    [one] … und zu einem weiteren Seed
   *[other] … und zu { $count } weiteren Seeds
}

## Arguments

expected-names = erwartet: eines von { $names }
expected-shard = erwartet: i/n mit 1 ≤ i ≤ n, etwa 2/8
range = --from muss eine Zahl sein, die kleiner ist als --to
at = jedes x von --at muss eine endliche Zahl sein
no-language = --language: `{ $language }` gibt es nicht; es gibt { $known }

## Progress

units-done = { $done } von { $all } Einzelversuchen
seeds-done = { $done } von { $all } Seeds
scene-done = { $scene }: { $done } von { $all } Seeds
arms-done = { $done } von { $all } Armen
epoch-reached = Arm { $arm }, Epoche { $epoch } von { $last }
done-in = { $done }; Dauer: { $time }

## Ends


no-threads = es konnten keine Threads gestartet werden: { $why }
no-picture = das Diagramm konnte nicht gezeichnet werden: { $why }
empty-picture = es ist leer
reproduced = Bitgenau reproduziert: die Messwerte von { $moments } Zeitpunkten und { $fingerprints } Fingerabdrücke.
not-reproduced = { $places ->
    [one] nicht reproduziert: eine Stelle weicht ab
   *[other] nicht reproduziert: { $places } Stellen weichen ab
}
summary-parting = Größtes |p − p′| über { $threshold }
# Heads of columns: a place at which a run differs, what its record says, and what it is now.
place = Stelle
recorded = aufgezeichnet
computed = berechnet
more = … und { $count } weitere

## The report as Markdown. The first four stand at the heads of columns.

report-activation = Aktivierung
report-within = ± über Zwillinge
report-diverged = divergiert
report-on-front = auf der Front
report-yes = ja
report-note = Mittelwerte über { $seeds } Seeds, ± die Hälfte ihres 95-%-Intervalls (t-Verteilung, gemeinsame Seed-Effekte je Netzgröße entfernt: Cousineau 2005, Morey 2008); „± über Zwillinge“ ist der Jackknife-Standardfehler über { $twins } Zwillinge, als quadratisches Mittel über die Seeds.
report-missing = { $count ->
    [one] Ein Einzelversuch fehlt; Seeds ohne alle ihre Einzelversuche sind weggelassen.
   *[other] { $count } Einzelversuche fehlen; Seeds ohne alle ihre Einzelversuche sind weggelassen.
}

## Scenes
no-scene = die Szene `{ $id }` gibt es nicht; es gibt { $known }
scene-diverged = Szene { $id }: ein Zwilling divergiert
scenes-differ = { $count ->
    [one] bei einer Szene weicht die Zählung von ihrer Tabelle ab
   *[other] bei { $count } Szenen weicht die Zählung von ihrer Tabelle ab
}
