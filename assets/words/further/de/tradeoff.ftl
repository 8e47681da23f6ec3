### The Trade-off lab: a grid of activations and network sizes over many seeds; how far apart each leaves its twins, and how good these are.

## The grid: what is trained.
tradeoff-grid = Raster
tradeoff-grid-note = Jede Aktivierungsfunktion wird für jeden Seed mehrmals trainiert. Die übrigen Einstellungen stammen aus dem Labor „Zwillinge“.
tradeoff-activation = Aktivierung { $place }
tradeoff-activation-remove = Aktivierung { $place } entfernen
tradeoff-remove = Entfernen
tradeoff-add = Aktivierung hinzufügen
tradeoff-values = Werte von { $parameter }, Aktivierung { $place }
tradeoff-parameters = Parameter, Aktivierung { $place }
tradeoff-values-note = Werte eines Parameters: einer, mehrere mit Leerzeichen dazwischen oder ein Bereich wie 0.125..4/11, das sind elf Werte von 0,125 bis 4 in gleichen Verhältnissen.

## The grid: sizes and numbers.
tradeoff-hidden = Verborgene Schichten
tradeoff-hidden-explained = Neuronen jeder verborgenen Schicht, für eine Netzgröße oder mehrere, etwa 8-8 16-16 64-64. Leer: wie im Labor „Zwillinge“.
tradeoff-twins = Zwillinge, M
tradeoff-twins-explained = Wie viele Kopien desselben Netzes für jede Konfiguration und jeden Seed trainiert werden.
tradeoff-seeds = Seeds, k
tradeoff-seeds-explained = Wie viele Seeds. Jeder ergibt andere Daten, Anfangsgewichte und Reihenfolgen, die allen Konfigurationen gemeinsam sind.

## How much it is. Networks are counted: configurations times seeds times twins, so there are always at least two.
tradeoff-title = Genauigkeit oder Verlust gegen Vorhersagedifferenz
tradeoff-size = { $configurations ->
    [one] 1 Konfiguration
   *[other] { $configurations } Konfigurationen
} × { $seeds ->
    [one] 1 Seed
   *[other] { $seeds } Seeds
} × { $twins ->
    [one] 1 Zwilling
   *[other] { $twins } Zwillinge
} = { $networks } Netze, je { $epochs ->
    [one] 1 Epoche
   *[other] { $epochs } Epochen
}.
tradeoff-size-time = { $size } Auf diesem Gerät etwa { $time }.
tradeoff-size-measuring = { $size } Wie lange das auf diesem Gerät dauert, wird gerade gemessen.
tradeoff-size-unknown = { $size } Wie lange das auf diesem Gerät dauert, ließ sich nicht messen.
tradeoff-size-missing = { $size } Die Daten sind noch nicht geladen.

## Training.
tradeoff-train = { $networks } Netze trainieren
tradeoff-continue = Fortsetzen: noch { $networks } Netze
tradeoff-stop = Beenden
tradeoff-done = Alle Netze trainiert
tradeoff-pause = Anhalten
tradeoff-resume = Fortsetzen
tradeoff-progress = Trainierte Netze
tradeoff-counted = { $done } von { $all } Netzen
tradeoff-untrained = { $networks } Netze konnten nicht trainiert werden. Der erste Grund: { $why }. Beim Fortsetzen wird es erneut versucht.
tradeoff-elsewhere = Diese Ergebnisse gehören zu anderen Einstellungen als den aktuellen.
tradeoff-elsewhere-back = Zurück zu jenen Einstellungen

## The results.
tradeoff-invitation = Jede Konfiguration ist ein Punkt: je weiter links, desto kleiner die Differenz zwischen ihren Zwillingen; Pfeile am Diagramm zeigen zu den besseren Seiten. Die Seeds werden nacheinander trainiert, das Diagramm erscheint also bald und wird genauer.
tradeoff-sketch = Eine schnelle Skizze des Rasters: { $configurations } Aktivierungsfunktionen, je { $twins } Zwillinge, ein Seed. Für Mittelwerte und Intervalle über mehrere Seeds das ganze Raster trainieren.
tradeoff-sketch-draw = Skizze zeichnen
tradeoff-unfinished = { $networks } Netze unfertiger Seeds sind weggelassen, damit jede Konfiguration über dieselben Seeds gemittelt wird.
tradeoff-axis-horizontal = Maß auf der waagerechten Achse
tradeoff-axis-vertical = Maß auf der senkrechten Achse
tradeoff-logarithmic = log

## The chart.
tradeoff-hint = Auf einen Punkt zeigen oder die Pfeiltasten verwenden, um eine Konfiguration abzulesen; ein Klick oder die Eingabetaste öffnet sie im Labor „Zwillinge“.
# What the chart shows, for screen readers.
tradeoff-chart = { $count ->
    [one] Abwägung mit 1 Konfiguration. Bester Kompromiss (keine andere ist in beidem besser): { $best }
   *[other] Abwägung mit { $count } Konfigurationen. Die besten Kompromisse (keine andere ist in beidem besser): { $best }
}
tradeoff-chart-empty = { $count ->
    [one] Abwägung mit 1 Konfiguration, noch ohne Mittelwert
   *[other] Abwägung mit { $count } Konfigurationen, alle noch ohne Mittelwert
}
# What one configuration has come to.
tradeoff-reading = { $configuration }: Differenz { $difference }; { $measure } { $value }
# The same of one that no other beats.
tradeoff-reading-best = { $configuration }: Differenz { $difference }; { $measure } { $value }; bester Kompromiss (keine andere ist in beidem besser)
tradeoff-reading-diverged = { $count ->
    [one] { $configuration }: 1 Netz divergiert, daher kein Mittelwert
   *[other] { $configuration }: { $count } Netze divergiert, daher kein Mittelwert
}
tradeoff-reading-untrained = { $configuration }: nicht trainiert

## Both measures against a parameter.
tradeoff-against = { $measure } gegen den Parameter; die Tabelle darunter enthält die Zahlen
tradeoff-against-note = Linien sind Mittelwerte über die Seeds, Bänder ihre 95-%-Intervalle; eine gestrichelte Linie ist eine Aktivierungsfunktion ohne Parameter.
# The same with several sizes of network.
tradeoff-against-note-sizes = Linien sind Mittelwerte über die Seeds, Bänder ihre 95-%-Intervalle; eine gestrichelte Linie ist eine Aktivierungsfunktion ohne Parameter. Je dicker eine Linie, desto später stehen ihre verborgenen Schichten im Raster.

## The table.
tradeoff-table = Mittelwerte über die Seeds
tradeoff-table-activation = Aktivierung
tradeoff-table-within = ± über Zwillinge
tradeoff-table-diverged = Divergiert
tradeoff-table-best = bester Kompromiss
tradeoff-table-note = Ein Klick auf eine Aktivierung öffnet sie im Labor „Zwillinge“. Nach ± steht die Hälfte des 95-%-Intervalls des Mittelwerts über die Seeds, nach der t-Verteilung, gemeinsame Seed-Effekte je Netzgröße entfernt (Cousineau 2005, Morey 2008). „± über Zwillinge“ ist der Jackknife-Standardfehler der Differenz über die Zwillinge eines Seeds, als quadratisches Mittel über die Seeds.

## Files.
tradeoff-save = Ergebnisse speichern
tradeoff-save-chart = Abwägung
tradeoff-save-difference = Differenz gegen den Parameter
tradeoff-save-goodness = Genauigkeit oder Verlust gegen den Parameter
tradeoff-save-units = Jede Konfiguration mit jedem Seed
tradeoff-save-lines = JSON Lines
tradeoff-save-note = `rescu report` und `rescu sweep --resume` lesen die JSON Lines; jede Zeile enthält den Link, mit dem sich diese Konfiguration mit diesem Seed bitgenau erneut trainieren lässt.
