### The difference chart as sound.

sound-open = Als Klang
sound-listen = Anhören
sound-stop = Beenden (Esc)
sound-explained = Der Lauf in { $seconds } Sekunden: Je größer die Vorhersagedifferenz Δ₁, desto höher der Ton, von { $low } Hz bei { $least } und weniger bis { $high } Hz bei { $most } und mehr; jeder Faktor zehn ist eine halbe Oktave. Identische Zwillinge sind stumm.
sound-of-arms = { $explained } Von links nach rechts: { $arms }.
