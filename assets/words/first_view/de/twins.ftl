### The Twins lab: the predictions of the twins, and how far they differ.

## The sentence over the lab.

# How often each network is trained.
twins-trained = { $count ->
    [2] Zweimal trainiert.
   *[other] { $count }-mal trainiert.
}

## The line of an arm over its maps.

twins-sentence-labels = Genauigkeit { $accuracy }; { $agreement }.
twins-sentence-values = RMSE { $error }; { $agreement }.
twins-agree-identical = Zwillinge bitidentisch
twins-agree-labels = Zwillinge vergeben für alle Testpunkte gleiche Labels
twins-differ-labels = Zwillinge vergeben für { $share } der Testpunkte verschiedene Labels
twins-differ-values = die Werte der Zwillinge liegen im Mittel um { $difference } von ihrem Mittelwert entfernt

## Trouble with an arm.

twins-dead = Arm { $arm } trainiert nicht: Sein Worker ist abgebrochen oder ließ sich nicht starten. Nötig sind Modul-Worker, die Browser seit Chrome 80, Firefox 114 und Safari 15 haben.
twins-not-loaded = Arm { $arm } trainiert nicht: Das Programm seines Workers konnte nicht vom Server dieser Seite geladen werden. Bitte die Verbindung prüfen.
twins-silent = Arm { $arm } trainiert noch nicht: Sein Worker hat nicht geantwortet. Bei einer langsamen Verbindung lädt er vielleicht noch.
twins-dead-again = Erneut starten
twins-stale = Arm { $arm } trainiert nicht: Sein Worker gehört zu einer anderen Version als die Seite. Vielleicht hat der Browser eine alte Kopie behalten.
twins-stale-reload = Seite neu laden
twins-refused = Das lässt sich nicht trainieren: { $why }
twins-restore = Letzte trainierbare Einstellungen wiederherstellen
twins-missing = Nichts wird trainiert: { $why }

## The maps.

twins-pictures = Vorhersagen der Zwillinge
twins-map-first = Zwilling 1
twins-map-second = Zwilling 2
twins-map-chosen = Zwilling { $twin }
twins-map-mean = Mittel aller { $count }
twins-map-difference = Differenz
twins-map-spread = Streuung
twins-previous = Voriger Zwilling
twins-next = Nächster Zwilling
twins-label = Label { $label }
twins-undecided = blass: unentschieden
twins-logarithmic = log
twins-map-difference-summary = { $arm }, { $map }: wo in der Ebene sich die Vorhersagen der Zwillinge unterscheiden
twins-map-probability-summary = { $arm }, { $map }: die vorhergesagte Wahrscheinlichkeit von Label 1 über der Ebene
twins-map-probabilities-summary = { $arm }, { $map }: die vorhergesagte Wahrscheinlichkeit jedes Labels über der Ebene

# Where there are more training points than could be told apart.
twins-map-thinned = { $shown } von { $all } Trainingspunkten sind zu sehen, gleichmäßig ausgewählt.

## The sections of the lab: the heading over what is for a closer look, and the bar that leads to each in a narrow window.

twins-closer-look = Genauer betrachtet
twins-sections = Abschnitte
twins-section-maps = Karten
twins-section-chart = Verlauf
twins-section-settings = Optionen
twins-section-more = Mehr

## One point of the plane.

twins-point-hint = Auf eine Karte zeigen, um einen Punkt zu untersuchen; ein Klick hält ihn fest; „Verfolgen“ zeichnet ihn über die Epochen auf. Mit der Tastatur auf einer Karte: Pfeiltasten bewegen das Fadenkreuz, Eingabe verfolgt, Esc löst.
twins-point-title = Was geschieht an einem Punkt?
twins-point-shared = Alle Arme am Punkt { $place }.
twins-point-most-disputed = Jeder Arm an seinem strittigsten Testpunkt: dem, an dem sich seine Zwillinge am stärksten unterscheiden.
# A button that takes all arms to the point of one.
twins-point-look = Alle Arme am Punkt von { $arm }
twins-point-follow = Verfolgen
twins-point-clear = Lösen
twins-point-probability-of = Wahrscheinlichkeit von
twins-point-nearest = Der nächste Trainingspunkt ist { $distance } entfernt und hat Label { $label }.
twins-point-disputed = Bei { $place }, wahres Label { $truth }: { $said }
twins-point-agree = Die Zwillinge stimmen an jedem Testpunkt überein.
twins-point-none = alle Zwillinge divergiert.
twins-point-p-one = p(Label { $label }) = { $p }.
twins-point-p-two = p(Label { $label }) = { $first } und { $second }.
twins-point-p-many = p(Label { $label }) = { $mean } im Mittel, von { $low } bis { $high }.
# For screen readers, when the crosshair was moved.
twins-point-spoken = Punkt { $place }. { $opinions }
twins-point-spoken-arm = { $arm }: { $said }
twins-point-strip = Die Wahrscheinlichkeit von Label { $label } laut jedem Zwilling, von 0 bis 1
twins-point-axis = p(Label { $label })

## Charts over the epochs. A readout lists one value for each arm after its letter.

twins-difference-title = Wie weit sind sie auseinander?
# What a button saves.
twins-difference-file = die Vorhersagedifferenz
twins-difference-summary = Vorhersagedifferenz
twins-loss-title = Wie gut sagen sie vorher?
# Beside the title of the loss chart.
twins-loss-training = Testverlust; gepunktet: Trainingsverlust
twins-loss-summary = Testverlust
twins-loss-test = Test
twins-loss-train = Training
# What a button saves.
twins-loss-file = der Verlust
# What a file of the loss chart calls the line of the training set.
twins-loss-training-line = { $arm }, Trainingsmenge
twins-save-chart = Diagramm speichern
twins-readout-epoch =
    Epoche { $epoch }
    { $values }
twins-chart-running = { $quantity }: der Lauf ist im Gange
twins-chart-summary = { $quantity } über die Epochen: { $arms }
twins-chart-arm = Arm { $arm } { $value } bei Epoche { $epoch }
twins-chart-arm-none = Arm { $arm } noch nicht gemessen
twins-difference-with-changes = { $values }. { $first }. { $changes }
twins-difference-without-changes = { $values }. { $first }

## The conclusion of a run, beside the difference chart.

conclusion-title = Was dieser Lauf zeigt
conclusion-before = „Abspielen“ startet: Beide Netze werden zweimal trainiert.
conclusion-running = Noch sind keine Zwillinge auseinandergelaufen.
conclusion-identical = Die Zwillinge sind bitidentisch: Ohne Unterschied läuft nichts auseinander.
conclusion-together = In diesem Lauf sind keine Zwillinge auseinandergelaufen.
conclusion-only-kinked = Nur die Zwillinge mit geknickter Aktivierungsfunktion sind auseinandergelaufen.
conclusion-only-smooth = Das Gegenteil der Behauptung: Nur die Zwillinge mit glatter Aktivierungsfunktion sind auseinandergelaufen.
conclusion-one-kind = Zwillinge sind auseinandergelaufen. Es gibt kein Paar aus geknickter und glatter Aktivierungsfunktion zum Vergleich.
conclusion-both = Beide sind auseinandergelaufen: Die Vorhersagedifferenz von { $kinked } ist { $ratio }-mal so groß wie die von { $smooth }.

outcome-identical = Die Zwillinge von { $name } sind bitidentisch.
outcome-same-labels = Die Zwillinge von { $name } stimmen bei allen Labels überein; ihre Wahrscheinlichkeiten unterscheiden sich um höchstens { $largest }.
outcome-labels-differ = Die Zwillinge von { $name } vergeben für { $share } der Testpunkte verschiedene Labels.
outcome-values-differ = Die Werte der Zwillinge von { $name } liegen im Mittel um { $difference } von ihrem Mittelwert entfernt.

# What to do next: one run is one seed.
conclusion-check = Mit { $seeds } Seeds prüfen
conclusion-steps = Wann sie auseinanderlaufen
conclusion-control = Kontrolle: identische Zwillinge

## What unfolds the maps as files.

twins-save-maps = Karten speichern

## The difference chart in words, and as a table.

twins-history = { $interval ->
    [1] { $quantity }, nach jeder Epoche
   *[other] { $quantity }, nach je { $interval } Epochen und der letzten
}
twins-history-epoch = Epoche
twins-first-summary = Erste Unterschiede: { $arms }
twins-first-arm = Arm { $arm } überschreitet { $passed }
twins-first-arm-none = Arm { $arm } überschreitet keine Schwelle
twins-first-passed = { $threshold } bei Schritt { $step }

## What unfolds the settings.

settings = Einstellungen
