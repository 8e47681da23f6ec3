### Für den Unterricht: was eine Klasse von der Seite sieht, der Link dazu und die Lektionen auf Papier.

## The groups of what is on the page that a link can hide. The first six of the settings are also the titles of their panels.
group-labs = Reiter der Labore
group-lessons = Liste der Lektionen
group-scenes = Liste der Szenen
group-differs = Was sich unterscheidet
group-data = Daten
group-network = Netz
group-training = Training
group-changes = Änderungen im Lauf
group-seeds = Seeds
group-activations = Aktivierungsfunktionen wählen und formen
group-conclusion = Was der Lauf zeigt
group-closer-look = Genauer betrachtet
group-measures = Tabelle der Maße

## What a reader is told of what a link hides.

hidden-groups = Dieser Link blendet aus: { $groups }.
hidden-lessons = { $count ->
    [one] Dieser Link bietet eine von { $all } Lektionen an.
   *[other] Dieser Link bietet { $count } von { $all } Lektionen an.
}
hidden-show-all = Alles zeigen

## The panel, and the button that opens it.
teachers-title = Für den Unterricht
teachers-what = Hier lässt sich wählen, was eine Klasse sieht. Die Seite hinter diesem Fenster zeigt es sofort, und der Link enthält es.
teachers-hide = Ausblenden
teachers-lessons = Angebotene Lektionen
teachers-link = Link für die Klasse
teachers-note = Der Link öffnet, was diese Seite jetzt zeigt: die Einstellungen, das Labor und die geöffnete Lektion. Gesperrt ist nichts: In den Einstellungen und in der Hilfe steht, was ausgeblendet ist, und dort lässt es sich wieder zeigen.
teachers-worksheet = Die angebotenen Lektionen auf Papier: ihre Fragen und Aufgaben, Platz zum Schreiben und je ein Link mit QR-Code.
teachers-to-worksheet = Arbeitsblatt ansehen

## The lessons on paper.
worksheet = Arbeitsblatt
worksheet-print = Drucken
worksheet-answers = Mit den Antworten
worksheet-close = Zurück zur Seite
worksheet-name = Name
worksheet-date = Datum
worksheet-outcome = Was war zu sehen? War das zu erwarten? Wie lässt es sich erklären?
