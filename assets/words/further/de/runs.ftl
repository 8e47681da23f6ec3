### The record: the runs that are kept, their table, their comparison and their files.

record = Welche Läufe sind gespeichert?

# How many runs are kept, beside the title.
record-count = { $count ->
    [0] noch keine Läufe
    [one] 1 Lauf
   *[other] { $count } Läufe
}
record-lasting = Jeder abgeschlossene Lauf wird hier gespeichert, in diesem Browser; auch ein abgebrochener, sobald ein anderer beginnt. Nichts verlässt diese Seite.
record-fleeting = Dieser Browser speichert nichts für die Seite, etwa in einem privaten Fenster: Läufe bleiben nur erhalten, bis die Seite geschlossen wird. Nichts verlässt sie.

record-rule = Bis zu { $most } Läufe werden gespeichert; danach werden die ältesten ohne Namen und Stern zuerst gelöscht. Ein identisch wiederholter Lauf wird nicht zweimal gespeichert.

# Runs that another version of the page has kept. Empty if there are none.
record-unreadable = { $count ->
    [0] {""}
    [one] 1 Lauf wurde von einer anderen Version dieser Seite gespeichert und lässt sich nicht anzeigen.
   *[other] { $count } Läufe wurden von einer anderen Version dieser Seite gespeichert und lassen sich nicht anzeigen.
}

## Keeping and deleting.
record-keep = Lauf speichern
record-kept = Lauf ist gespeichert
record-keep-when = Möglich in einer Pause, nach mindestens einer Epoche
record-delete-all = Alle löschen
record-delete-all-title = Alle Läufe löschen?
record-delete-all-sure = { $count ->
    [one] 1 Lauf endgültig löschen?
   *[other] Alle { $count } Läufe endgültig löschen?
}
record-delete-yes = Löschen
record-delete-no = Behalten

## What a run is called: its data set, what differs, how many twins if not two, and its arms.

run-name = { $data }, { $differs }: { $arms }

run-name-of-many = { $data }, { $differs }, { $twins } Zwillinge: { $arms }
run-nothing-differs = kein Unterschied

## The table of runs.
runs-table = Gespeicherte Läufe

# For screen readers.
runs-caption = Gespeicherte Läufe. Jede Überschrift sortiert die Tabelle.
runs-compare = Vergleichen
runs-date = Datum
runs-name = Name
runs-history = Δ₁ über die Epochen
runs-actions = Aktionen

# The accuracy of an arm.
runs-accuracy = Genauigkeit { $letter }

## One run. Its name is what the reader calls it, or run-name.

run-compare = { $run } vergleichen

run-name-of = Name des Laufs vom { $date }

run-open-named = { $run } öffnen
run-open = Öffnen

# The star, for screen readers.
run-star-named = { $run } vor dem Löschen schützen
run-star = Läufe mit Stern werden zuletzt gelöscht

run-delete-named = { $run } löschen
run-delete = Löschen

## Runs side by side.
compared = Ausgewählte Läufe nebeneinander
compared-none = Läufe auswählen, um sie zu vergleichen und zu exportieren.
compared-arm = Arm

compared-summary = Vorhersagedifferenz über die Epochen von { $count } Läufen

compared-readout =
    Epoche { $epoch }
    { $values }
compared-save = Diagramm speichern
compared-file = Vorhersagedifferenzen der ausgewählten Läufe

compared-arm-name = { $arm }: { $activation }

## Files of the present run.
run-files = Aktuellen Lauf als Datei speichern
run-files-when = Möglich in einer Pause, nach mindestens einer Epoche.
run-files-measures = Alle Maße in jeder Epoche
run-files-predictions = Vorhersagen auf der Testmenge

# What is in a file, for screen readers.
run-file = der aktuelle Lauf
run-file-predictions = Vorhersagen des aktuellen Laufs

# Before and after the command that repeats a run.
run-files-json = Die JSON-Datei eines Laufs enthält seinen Link, seine Fingerabdrücke und seine Messwerte:
run-files-again = wiederholt den Lauf und meldet, ob er bitidentisch ist. Nichts verlässt diese Seite.
