### “Repeat over seeds” in the Twins lab: the present experiment with other seeds. Each seed is a repetition; repetition 0 is the experiment itself.

repeat-title = Liegt es am Seed?
repeat-note = Wiederholt dieses Experiment mit neuen Seeds, die allen Aktivierungsfunktionen gemeinsam sind: andere Daten, Anfangsgewichte und Reihenfolgen. Ein einzelner Lauf beweist wenig.

## How many, and how far it is.
repeat-seeds = Seeds
repeat-stop = Beenden
repeat-done = { $count ->
    [one] 1 Seed fertig
   *[other] { $count } Seeds fertig
}
repeat-add = { $count ->
    [one] 1 Seed hinzufügen
   *[other] { $count } Seeds hinzufügen
}
repeat-start = { $count ->
    [one] Über 1 Seed wiederholen
   *[other] Über { $count } Seeds wiederholen
}
repeat-restart = Mit aktuellen Einstellungen wiederholen
repeat-progress = Fertige Seeds
repeat-counted = { $done } von { $all } Seeds

## What the repetitions that are shown are of.

repeat-open = Wiederholung { $repetition } ist im Labor geöffnet.
repeat-open-back = Zurück zu Wiederholung 0
repeat-elsewhere = { $epochs ->
    [one] Die Einstellungen haben sich geändert. Was hier zu sehen ist, gehört zu { $arms }, 1 Epoche.
   *[other] Die Einstellungen haben sich geändert. Was hier zu sehen ist, gehört zu { $arms }, { $epochs } Epochen.
}
repeat-elsewhere-back = Zurück zu jenen Einstellungen

## What is missing.

# Several repetitions, in the middle of other messages.
repeat-repetitions = { $count ->
    [one] Wiederholung { $numbers }
   *[other] Wiederholungen { $numbers }
}
repeat-untrained-cause = { $repetitions }: { $why }
repeat-untrained = Nicht trainiert: { $causes }.
repeat-diverged-arm = { $count ->
    [one] Arm { $letter }, 1 Zwilling in { $repetitions }
   *[other] Arm { $letter }, { $count } Zwillinge in { $repetitions }
}
repeat-diverged = Divergiert: { $arms }. Divergierte Zwillinge bleiben unberücksichtigt; wo weniger als zwei übrig sind, wird keine Differenz gemessen.

## The first arm compared with each other, by one measure, seed by seed. In repeat-comparison are three sentences one after the other.

repeat-comparison = { $larger } { $median } { $verdict }
repeat-larger = { $equal ->
    [0] { $measure }: für { $first } größer als für { $second } bei { $larger } von { $seeds ->
        [one] 1 Seed
       *[other] { $seeds } Seeds
    }.
   *[other] { $measure }: für { $first } größer als für { $second } bei { $larger } von { $seeds ->
        [one] 1 Seed
       *[other] { $seeds } Seeds
    }, gleich bei { $equal }.
}
repeat-equal = { $seeds ->
    [one] { $measure }: für { $first } und { $second } gleich bei 1 Seed.
   *[other] { $measure }: für { $first } und { $second } gleich bei allen { $seeds } Seeds.
}
# An arm in these sentences.
repeat-arm = { $letter } ({ $arm })
repeat-ratio = { $excluded ->
    [0] Der Median von { $first } ÷ { $second } ist { $median }.
   *[other] Der Median von { $first } ÷ { $second } über die Seeds, bei denen keines von beiden 0 ist, ist { $median }.
}
repeat-difference = Der Median von { $first } − { $second } ist { $median }.
repeat-difference-points = Der Median von { $first } − { $second } in Prozentpunkten ist { $median }.
repeat-interval = { $median } (95-%-Bootstrap-Intervall von { $low } bis { $high })
repeat-verdict-difference = Die Zwillinge von { $arm } unterscheiden sich stärker.
repeat-verdict-accuracy = { $arm } ist genauer.
repeat-verdict-loss = { $arm } ist nach diesem Maß schlechter.
repeat-verdict-undecided = Das Intervall enthält { $equal }: Mit diesen Seeds lässt sich nicht entscheiden, welcher Wert größer ist.
repeat-verdict-few = Mindestens { $least } Seeds sind nötig, um zu entscheiden, welcher Wert größer ist.

## The charts.
repeat-hint = Auf einen Punkt zeigen oder die Pfeiltasten verwenden, um einen Seed abzulesen; ein Klick oder die Eingabetaste öffnet ihn im Labor.
repeat-charts-note = Jeder Punkt ist ein Seed; eine dünne Linie verbindet die Arme desselben Seeds. Ein Kasten umfasst die mittlere Hälfte der Seeds, mit einem Strich beim Median. Intervalle gelten über die Seeds, nach der Perzentilmethode des Bootstrap für den Median. Bei mehr als zwei Zwillingen zeigt die Tabelle der Maße die Standardfehler eines einzelnen Laufs.
repeat-choice = Maß im ersten Diagramm
repeat-logarithmic = log
repeat-chart-arm = Arm { $letter }: Median { $median }, mittlere Hälfte von { $lower } bis { $upper }
repeat-chart-arm-none = Arm { $letter }: nicht gemessen
# What a chart shows, for screen readers.
repeat-chart = { $count ->
    [one] { $measure } bei 1 Seed: { $arms }
   *[other] { $measure } über { $count } Seeds: { $arms }
}
# What was measured in one repetition.
repeat-reading = Wiederholung { $repetition }: { $measure }; { $quality }
repeat-reading-measure = { $measure } { $values }

## The table of the charts.
repeat-table-accuracy = { $measure } und Genauigkeit (von 0 bis 1) am Ende jeder Wiederholung; 0 ist das Experiment selbst
repeat-table-error = { $measure } und RMSE am Ende jeder Wiederholung; 0 ist das Experiment selbst
repeat-table-repetition = Wiederholung

## The charts as files. What a button saves, for screen readers.
repeat-save = Diagramme speichern
repeat-save-measure = Maß über die Seeds
repeat-save-accuracy = Genauigkeit über die Seeds
repeat-save-error = Fehler über die Seeds
