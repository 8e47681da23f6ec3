### What is wrong with a value that came from outside: from a link, the command line, or a file.

# A remark on one setting.
notice = { $key }: { $problem }

## Problems with the value of a setting. Each goes on after “name of the setting: ”.
problem-unknown-key = diese Einstellung gibt es nicht; sie wurde ignoriert
problem-repeated = doppelt angegeben; verwendet wird der erste Wert
problem-no-value = ohne Wert angegeben; ignoriert

problem-unreadable = „{ $value }“ ist nicht lesbar; erwartet: { $expected }

problem-clamped = { $value } liegt nicht zwischen { $min } und { $max }; verwendet wird { $used }

problem-activation-clamped = { $why }; verwendet wird { $used }

problem-outdated = dieser Link hat die Version { $version }, seit der sich Ergebnisse in den letzten Bits geändert haben können

problem-version = dieser Link hat die Version { $version }, hier wird aber Version { $known } gelesen; die bekannten Teile wurden verwendet

## What can be read instead, after “expected”.

expected-number = eine Zahl (mit Dezimalpunkt, etwa 0.5)
expected-whole = eine ganze Zahl

expected-whole-within = eine ganze Zahl von { $min } bis { $max }

expected-one-of = eines von { $names }

expected-any-of = none oder beliebig viele von { $names }, durch Kommas getrennt

expected-one-of-each = eines aus jeder Liste, durch Kommas getrennt: { $lists }

expected-layers = 0 bis { $layers } Schichten mit je 1 bis { $units } Neuronen, durch Bindestriche getrennt, etwa 16-16, oder none

expected-activation = eine Aktivierungsfunktion ({ $why })

expected-activation-with-values = eine Aktivierungsfunktion, von der ein Parameter mehrere Werte in seinen Grenzen haben darf, etwa smelu:beta=0.5!1!2 oder smelu:beta=0.125..8/11 für elf Werte
expected-activations = Aktivierungsfunktionen, durch Semikolons getrennt
expected-file = none oder eine Datei in der Form Name,Größe,Hashwert
expected-changes = none oder Änderungen, durch Semikolons getrennt: eine Epoche ab 1, @ und die neue Rate, Batchgröße, Aktivierung oder Rate eines Arms, etwa 120@rate=0.01;150@b=smelu:beta=1

expected-span = zwei Enden, etwa { $span }

expected-points = einer von höchstens { $most } verschiedenen Punkten, etwa 0.5_-1.25

expected-pins = höchstens { $most } Kurven

## Values that are used differently from how they were given.

correction-activations = „{ $value }“ enthält zu viele Aktivierungsfunktionen; verwendet werden nur die ersten { $used }

correction-networks = „{ $value }“ enthält zu viele Netze; verwendet werden nur die ersten { $used }

correction-repeated-networks = „{ $value }“ enthält ein Netz mehrfach; verglichen wird es einmal

correction-name = der Name „{ $value }“ ist zu lang; verwendet wird „{ $used }“

correction-changes = „{ $value }“ enthält zu viele Änderungen; verwendet werden nur die ersten { $used }

correction-values = „{ $value }“ enthält Werte außerhalb der Grenzen; verwendet wird { $used }

correction-span = „{ $value }“ ist zu schmal, zu breit oder zu weit von 0 entfernt; verwendet wird { $used }

# A point of the reader's that has one label too many.
correction-point-label = „{ $value }“ hat ein viertes Label, möglich sind drei; verwendet werden nur die Punkte davor

correction-point-count = „{ $value }“ ist einer mehr als { $most } Punkte; verwendet werden nur die Punkte davor

correction-point-unreadable = „{ $value }“ ist kein Punkt wie 0.5_-1.25; die anderen Punkte werden verwendet

correction-point-grid = „{ $value }“ liegt nicht auf dem Raster der Hundertstel von −3 bis 3; verwendet wird der nächste Punkt des Rasters

## Settings that do not apply with the others.

inapplicable-only-to = gilt nur für { $setting }; ignoriert
inapplicable-no-noise = gilt nur für erzeugte Punkte, denn bei anderen Daten lässt sich kein Rauschen einstellen; ignoriert
inapplicable-fixed-split = gilt hier nicht, denn dieser Datensatz ist fest in Trainings- und Testmenge geteilt; ignoriert
inapplicable-no-file = gilt hier nicht, denn nur eigene Daten stehen in einer Datei; ignoriert
inapplicable-fixed-loss = gilt hier nicht, denn Regression verwendet immer den halben quadratischen Fehler; ignoriert
inapplicable-no-such-arm = gilt hier nicht, denn diesen Arm gibt es nicht; ignoriert
inapplicable-too-late = gilt hier nicht, denn der Lauf ist schon über diese Änderung hinaus; ignoriert

## Why something could not be trained, after a colon.
trial-worker-died = der zuständige Worker ist zweimal unerwartet abgebrochen
trial-no-results = der zuständige Worker hat keine Ergebnisse geliefert
refusal-order = eine Nachricht zwischen der Seite und ihrem Worker war nicht lesbar

## Problems with an activation.

activation-unknown = die Aktivierungsfunktion `{ $name }` gibt es nicht; es gibt { $known }

activation-unknown-kernel = den Kern `{ $name }` gibt es nicht; es gibt { $known }

activation-unknown-key = { $activation } hat keinen Parameter `{ $key }`, nur { $known }

activation-no-keys = { $activation } hat keine Parameter, auch nicht `{ $key }`

activation-double-key = `{ $key }` ist doppelt angegeben

activation-no-pair = `{ $piece }` hat nicht die Form Name=Wert

activation-no-number = { $key }=`{ $text }` ist keine Zahl

activation-out-of-bounds = { $parameter } ist { $value }, muss aber zwischen { $min } und { $max } liegen

activation-too-narrow = der Übergang hat die Breite { $width }, muss aber mindestens { $least } breit sein, oder 0 für einen Knick

activation-no-point = `{ $piece }` ist kein Punkt; ein Punkt hat die Form x_Steigung, zwischen Punkten steht `~`, etwa -2_0~2_1

activation-point-count = die Anzahl der Punkte ist { $found }, muss aber { $least } bis { $most } sein

activation-points-near = auf einen Punkt bei { $left } folgt einer bei { $right }, der aber um mindestens { $gap } weiter rechts liegen muss

activation-wrong-count = { $activation } braucht { $expected } Parameter, angegeben sind { $found }
