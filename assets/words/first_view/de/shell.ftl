### What is around the labs: the head of the page, the bar of time, the help, and what charts, tables and files have in common.

## The labs and their tabs.
lab-twins = Zwillinge
lab-curves = Kurven
lab-trade-off = Abwägung
labs = Labore

# The tooltip of a tab.
lab-tab = { $lab } ({ $key })

## Parts of the page that are fetched when they are first wanted.

part-coming = Wird geladen …
part-lost = Dieser Teil der Seite konnte nicht geladen werden. Bitte die Verbindung prüfen oder die ganze Seite neu laden.
part-again = Erneut laden

## The link. A link holds the whole experiment and what is shown of it.
share = Teilen
share-title = Teilen, was zu sehen ist
share-copied = Link kopiert

# Before a list of remarks.
notices = Teile dieses Links waren so nicht verwendbar:
notices-dismiss = Ausblenden

## The theme button; it names what is chosen now.
theme-system = Farbschema: wie das System
theme-light = Farbschema: hell
theme-dark = Farbschema: dunkel

# The first thing that the Tab key comes to.
skip-to-maps = Zu den Karten springen

## The bar of time.
time = Zeit
time-play = Abspielen (Leertaste)
time-pause = Anhalten (Leertaste)
time-rewind = Zurückspulen (R)
time-rewind-explained = Zu denselben Anfangsgewichten zurückspulen (R)
time-step = Ein Schritt (.)
time-step-explained = Einen Schritt ausführen: einen Mini-Batch (.)

# Before the number of the epoch, which stands before the number of all: “epoch 12 / 200”.
time-epoch = Epoche

time-within = Schritt { $step } / { $steps }
time-shown = Angezeigte Epoche
time-shown-explained = Verschieben, um den Lauf zu einem früheren Zeitpunkt zu sehen. Von dort geht das Abspielen weiter.

time-shown-value = Epoche { $epoch } von { $epochs }

time-long = Eine Epoche dauert mit diesen Einstellungen etwa { $epoch }, der ganze Lauf etwa { $run }: Ein Netz dieser Größe wird mit jedem Beispiel trainiert und gemessen.
time-lighter = Sparsamere Einstellungen verwenden

time-parting = Zu Epoche { $epoch }, in der sich die Zwillinge von { $arm } erstmals um mehr als { $threshold } unterscheiden
# Beside the controls of time, in the Curves lab.
time-of-twins = spielt die Zwillinge ab; ihre Präaktivierungen stehen unten
time-speed = Tempo
speed-slow = 1 Epoche/s
speed-walk = 10 Epochen/s
speed-run = 40 Epochen/s
speed-full = Volles Tempo

## Arms.

arm-add = Arm { $letter } hinzufügen

arm-remove = Arm { $letter } entfernen

## Charts. A chart is a slider for the keyboard and for screen readers, so its role needs a name.
chart-role = Diagramm
chart-hint = Mit den Pfeiltasten entlanggehen, um Werte abzulesen

## The table below a chart.
table-open = Als Tabelle

# The heading of a column that belongs to one arm.
table-of-arm = { $letter } { $what }

## Buttons that save a file.

# What a screen reader says of a button that shows its format alone.
save-as = { $format }: { $what }
save-png = PNG
save-svg = SVG
save-csv = CSV
save-json = JSON
save-done = Gespeichert
save-failed = Nicht gespeichert

## What opens the help and the scenes; the head of the help.

help = Hilfe (?)
help-title = Was diese Seite zeigt
# The button that opens their list.
lessons = Lektionen
scenes = Szenen

## Dialogs.

present-end = Vorführung beenden (Esc)
dialog-close = Schließen
