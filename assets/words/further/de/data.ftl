### Data of the reader's: files that are chosen, dropped or pasted, what is fetched, and what can be wrong with them.

## Choosing files.
data-choose-images = Die vier Dateien auswählen oder hier ablegen
data-choose-table = Eine CSV-Datei auswählen oder hier ablegen
data-private = Nichts verlässt diese Seite.
data-paste = Oder eine Tabelle einfügen
data-paste-label = Eine Tabelle als CSV
data-paste-example = Alter,Dosis,geheilt
data-paste-read = Diese Tabelle verwenden

## Fetching and reading.

data-loading = Der Datensatz „{ $set }“ wird geladen, { $megabytes } MB

data-loading-failed = Der Datensatz „{ $set }“ konnte nicht vom Server dieser Seite geladen werden. Bitte die Verbindung prüfen und es dann erneut versuchen.
data-again = Erneut versuchen

data-reading = { $file } wird gelesen
data-checking = Wird geprüft
data-progress = Fortschritt

data-too-large = Diese Dateien haben { $megabytes } MB, gelesen werden können höchstens { $most } MB. Bitte nur einen Teil der Daten verwenden.

data-unreadable = { $file } konnte nicht gelesen werden. Bitte erneut auswählen.

data-damaged = { $file } ist mit gzip komprimiert, aber beschädigt. Bitte erneut herunterladen.

data-unusable = Nicht verwendbar: { $why }.

data-other = { $file } ist nicht die Datei, die der Link nennt; die Ergebnisse werden also abweichen.
data-other-use = Trotzdem verwenden

## A table that is at hand.

data-table-named = { $file }: { $rows } Zeilen, { $columns } Spalten; die erste Zeile benennt die Spalten.

data-table-numbered = { $file }: { $rows } Zeilen, { $columns } Spalten; ohne Kopfzeile, daher sind die Spalten nummeriert.

data-label-last = die letzte: { $column }
data-label = Die Spalte, deren Vorhersage die Netze lernen.

## Why there is nothing to learn from. Each goes on after “data: ”, or stands alone.

missing-bundled = der Datensatz „{ $set }“ ist noch nicht geladen
missing-unchosen = es ist noch keine Datei ausgewählt

missing-file = dieses Experiment verwendet die Datei „{ $file }“ ({ $size } Bytes), die kein Link enthalten kann; zum Fortfahren diese Datei auswählen

missing-points = { $count ->
    [0] Label { $label } hat keinen Punkt und braucht mindestens zwei, einen zum Trainieren und einen zum Testen; weitere Punkte mit Label { $label } setzen
   *[other] Label { $label } hat nur einen Punkt und braucht mindestens zwei, einen zum Trainieren und einen zum Testen; weitere Punkte mit Label { $label } setzen
}

## What can be wrong with files of images. Each goes on after “This cannot be used: ”.

images-incomplete = unter den ausgewählten Dateien sind { $images } mit Bildern und { $labels } mit Labels; nötig sind vier zusammen: Bilder und Labels zum Trainieren, Bilder und Labels zum Testen

images-packed = { $file } ist mit gzip komprimiert, aber beschädigt oder entpackt größer als 200 MB; bitte erneut herunterladen

images-kind = { $file } ist keine IDX-Datei aus Bytes: sie muss mit 00 00 08 03 (Bilder) oder 00 00 08 01 (Labels) beginnen; bitte eine andere auswählen

images-length = { $file } hat { $found } Bytes, laut Dateikopf aber { $expected }; bitte erneut herunterladen

images-training-count = zum Trainieren gibt es { $images } Bilder, aber { $labels } Labels; bitte zusammengehörige Dateien auswählen

images-test-count = zum Testen gibt es { $images } Bilder, aber { $labels } Labels; bitte zusammengehörige Dateien auswählen

images-size = die Bilder zum Trainieren haben { $train } Pixel, die zum Testen { $test }; bitte zusammengehörige Dateien auswählen

images-too-many = es sind { $found } Bilder, verwenden lassen sich hier höchstens { $most }; bitte nur einen Teil davon nehmen

images-many-pixels = ein Bild hat { $found } Pixel, verwenden lassen sich hier höchstens { $most }; bitte kleinere Bilder nehmen

images-many-labels = es gibt { $found } verschiedene Labels, verwenden lassen sich hier höchstens { $most }; bitte nur einen Teil davon nehmen

images-too-few = es sind { $found } Bilder, nötig sind mindestens { $least }; bitte andere Dateien auswählen

images-few-pixels = ein Bild hat { $found } Pixel, nötig sind mindestens { $least }; bitte andere Dateien auswählen

images-few-labels = es gibt { $found } verschiedene Labels, nötig sind mindestens { $least }; bitte andere Dateien auswählen

## What can be wrong with a table. Each goes on after “This cannot be used: ”.

# A column that has no name in the header.
table-column = Spalte { $number }

# A cell of the table.
table-cell = Zeile { $row }, Spalte „{ $column }“

table-too-large = sie hat { $megabytes } MB, gelesen werden können hier höchstens 20 MB; bitte nur einen Teil der Zeilen nehmen

table-several = { $found } Dateien wurden ausgewählt; bitte nur eine Tabelle auswählen

table-columns = die Spaltenzahl ist { $found }, nötig sind 2 bis 1000 Spalten, getrennt durch Komma, Semikolon oder Tabulator; eine davon ist das Label

table-rows = die Zeilenzahl ist { $found }, nötig sind 20 bis 100 000 Zeilen; bitte welche hinzufügen oder entfernen

table-ragged = in Zeile { $row } ist die Anzahl der Zellen { $found }, in der ersten Zeile { $expected }; bitte diese Zeile berichtigen oder Zellen, die ein Trennzeichen enthalten, in Anführungszeichen setzen

table-no-text = Zeile { $row } ist kein Text in UTF-8; bitte die Tabelle als CSV in UTF-8 speichern

table-empty = { $cell } hat keinen Wert; bitte ergänzen oder die Zeile entfernen

table-malformed = { $cell } enthält „{ $text }“, was keine Zahl ist; Merkmale müssen Zahlen wie 1.5 sein; bitte berichtigen oder diese Spalte als Label wählen

table-no-column = für das Label gibt es keine Spalte { $chosen }, denn die Tabelle hat { $columns } Spalten; bitte eine andere wählen

table-many-classes = das Label „{ $column }“ hat mehr als 20 verschiedene Werte, erlaubt sind 2 bis 20; bitte eine andere Spalte als Label wählen

table-one-class = das Label „{ $column }“ hat in jeder Zeile denselben Wert, es gibt also nichts zu unterscheiden; bitte eine andere Spalte als Label wählen

## What the labels of the click data are called.

clicks-none = kein Klick
clicks-one = Klick
