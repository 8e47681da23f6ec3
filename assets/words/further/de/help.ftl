### The help.

## The help.
help-what = Zwei Netze werden mit denselben Daten trainiert und unterscheiden sich nur in einer Hinsicht, die sich wählen lässt und so klein sein kann wie die Rundung einer Summe. Mit ReLU können ihre Vorhersagen am Ende weit auseinanderliegen; mit einer glatten Aktivierungsfunktion bleiben sie oft näher beieinander. Alles wird hier im Browser berechnet, nichts wird irgendwohin gesendet.
help-control = Ist unter „Was sich unterscheidet“ nichts angekreuzt, bleiben die Zwillinge bitidentisch: Das ist das Kontrollexperiment.
help-seeds = Ein einzelner Lauf beweist wenig: neue Seeds ziehen und noch einmal starten oder „Liegt es am Seed?“ verwenden.
help-terms = Begriffe
help-labs = Die Labore
help-keys = Tasten
help-keys-on = Diese Tastenkürzel verwenden
help-language = Sprache

## What each lab is for.

lab-twins-explained = Trainiert die Zwillinge von bis zu vier Armen, einem je Aktivierungsfunktion, und zeigt, wo und wann ihre Vorhersagen auseinanderlaufen.
lab-curves-explained = Zeigt jede Aktivierungsfunktion mit erster und zweiter Ableitung, lässt sie von Hand formen und exportiert sie als Code.
lab-trade-off-explained = Trainiert viele Aktivierungsfunktionen und Netzgrößen mit vielen Seeds und zeichnet die Vorhersagedifferenz gegen Genauigkeit oder Verlust.

## What each key does, in the help.

key-labs = Labor öffnen: { $labs }
key-space = Leertaste
key-play = abspielen oder anhalten
key-step = einen Schritt ausführen (einen Mini-Batch)
key-rewind = zu denselben Anfangsgewichten zurückspulen
key-seeds = neue Seeds ziehen
key-beta = β von Arm B verkleinern oder vergrößern (bei SmeLU)
key-zoom = auf einer Kurve: vergrößern, verkleinern, Bereich zurücksetzen
key-shift = Umschalt
key-pan = auf einer Kurve: Ausschnitt verschieben
key-control = Strg oder ⌘
key-undo = letzte Änderung einer Einstellung rückgängig machen; mit Umschalt: wiederherstellen
key-present = einem Publikum in großer Schrift vorführen
key-share = Möglichkeiten zum Teilen öffnen oder schließen
key-lessons = Liste der Lektionen öffnen oder schließen
key-help = diese Hilfe öffnen oder schließen

## About the science.

science = Zur Wissenschaft
science-claim = Die Arbeiten sagen: Zwei Netze, die gleich trainiert werden und gleich gut vorhersagen, können doch verschiedene Vorhersagen treffen. Der Knick von ReLU ist einer der Gründe, und eine glatte Aktivierungsfunktion wie SmeLU bringt die Vorhersagen bei gleicher Genauigkeit einander näher. Gezeigt wird das an großen Empfehlungssystemen.
science-measured = Hier gemessen, mit kleinen Netzen:
science-limits = Nicht gezeigt werden hier große Netze und echte Klickdaten. Auch nicht, dass glatt immer besser ist: tanh ist glatt, und seine Zwillinge laufen auseinander; bei leichten Daten ist kein Unterschied sicher; bei echten Ziffern ist der Gewinn klein.
science-references = Literatur
help-measures = Maße
