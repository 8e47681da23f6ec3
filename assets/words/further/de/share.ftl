### Passing on what is shown: its link, the command that repeats it, a citation.

share-link = Link
share-code = Der Link als QR-Code
share-too-long = Dieser Link ist zu lang für einen QR-Code.
share-picture = Bild
share-picture-note = Was das Labor jetzt zeigt, darunter der Link als Text und als QR-Code.
share-frame = Zum Einbetten in eine Seite
share-command = Als Befehl
share-citation = Zum Zitieren dieses Laufs (BibTeX)
share-copy = Kopieren
share-refused = Bitte von Hand kopieren
share-lecture = Für eine Vorlesung
share-lecture-list = Links, die während der Vorführung (Taste P) mit Bild ab und Bild auf durchgegangen werden, einer pro Zeile:
share-lecture-add = Diesen Link hinzufügen
share-note = Der Link enthält alle Einstellungen. Wer ihn öffnet oder den Befehl ausführt, erhält denselben Lauf, Bit für Bit. Eigene Dateien bleiben auf dem eigenen Gerät.
