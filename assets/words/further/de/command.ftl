### What the command line says, but for its help.

command-nothing-trained = { $why } (nichts wurde trainiert)

## Files

command-unusable = { $file } ist nicht verwendbar: { $why }
command-not-written = { $file } konnte nicht geschrieben werden: { $why }
command-no-output = die Ausgabe konnte nicht geschrieben werden: { $why }
command-no-file = keine Datei angegeben
command-other-file = der Link nennt die Datei { $named }, angegeben wurde { $file }

command-no-run = keine Aufzeichnung eines Laufs: { $why }

## Sweeps in files

command-other-sweep = { $file } gehört zu einer anderen Versuchsreihe als { $first }
command-other-sweep-asked = { $file } gehört zu einer anderen Versuchsreihe als der verlangten
command-other-version = { $file } wurde von rescu { $version } geschrieben, { $first } von { $other }
command-version = { $file } wurde von rescu { $version } geschrieben, dies ist { $own }
command-left-out = { $file }: { $what }; Zeile übersprungen
command-last-line = die letzte Zeile ist unvollständig
command-line-unreadable = Zeile { $line } ist kein Einzelversuch einer Versuchsreihe: { $why }
command-line-foreign = Zeile { $line } gehört zu einer anderen Versuchsreihe
command-no-sweep = keine Versuchsreihe: die erste Zeile beschreibt keine ({ $why })
command-sweep-link = der Link in der ersten Zeile ist so nicht verwendbar: { $why }
command-unit = Konfiguration { $configuration } mit Seed { $seed }
command-unit-twice = { $unit } kommt zweimal vor, mit gleichen Ergebnissen: { $first }, Zeile { $first_line }, und { $second }, Zeile { $second_line }
command-unit-differs = { $unit } kommt zweimal vor, mit verschiedenen Ergebnissen: { $first }, Zeile { $first_line }, und { $second }, Zeile { $second_line }
command-unit-untrainable = { $unit } lässt sich nicht trainieren: { $why }
command-unit-foreign = gehört zu einer anderen Versuchsreihe
command-unit-empty = enthält keinen Arm
command-incomplete = { $count ->
    [one] ein Einzelversuch fehlt
   *[other] { $count } Einzelversuche fehlen
}
command-unit-missing = { $unit } fehlt

## Arguments

command-expected-names = erwartet: eines von { $names }
command-expected-shard = erwartet: i/n mit 1 ≤ i ≤ n, etwa 2/8
command-range = --from muss eine Zahl sein, die kleiner ist als --to
command-at = jedes x von --at muss eine endliche Zahl sein
command-no-language = --language: `{ $language }` gibt es nicht; es gibt { $known }

## Progress and ends

command-no-threads = es konnten keine Threads gestartet werden: { $why }
command-no-picture = das Diagramm konnte nicht gezeichnet werden: { $why }
command-empty-picture = es ist leer
command-reproduced = Bitgenau reproduziert: die Messwerte von { $moments } Zeitpunkten und { $fingerprints } Fingerabdrücke.
command-not-reproduced = { $places ->
    [one] nicht reproduziert: eine Stelle weicht ab
   *[other] nicht reproduziert: { $places } Stellen weichen ab
}
# Heads of columns: a place at which a run differs, what its record says, and what it is now.
command-place = Stelle
command-recorded = aufgezeichnet
command-computed = berechnet
command-more = … und { $count } weitere

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
command-no-scene = die Szene `{ $id }` gibt es nicht; es gibt { $known }
command-scene-diverged = Szene { $id }: ein Zwilling divergiert
command-scenes-differ = { $count ->
    [one] bei einer Szene weicht die Zählung von ihrer Tabelle ab
   *[other] bei { $count } Szenen weicht die Zählung von ihrer Tabelle ab
}
