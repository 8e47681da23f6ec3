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

## The terms that the help explains.
term-twins = Zwillinge
    .explanation = Kopien eines Netzes, trainiert mit denselben Daten, die sich nur in dem unterscheiden, was unter „Was sich unterscheidet“ angekreuzt ist. Es sind zwei, oder bis zu 32 für eine bessere Statistik.
term-arm = Arm
    .explanation = Eine der verglichenen Konfigurationen, A bis D: eine Aktivierungsfunktion und die Zwillinge, die mit ihr trainiert werden.
term-difference = Δ₁
    .explanation = Die Vorhersagedifferenz: wie weit die Wahrscheinlichkeiten (bei Regression die Werte), die die Zwillinge vorhersagen, im Mittel über die Testmenge von ihrem Mittelwert abweichen. 0 heißt, dass sie dasselbe vorhersagen.
term-smelu = SmeLU
    .explanation = Die glatte ReLU: 0 bis x = −β, eine Parabel bis x = β und von da an x. Je größer β, desto glatter; β = 0 ist ReLU.
term-rescu = RESCU
    .explanation = Die „rectified smooth continuous unit“: zwei Geraden, deren Knick ein Kern glättet. ReLU, die gar nicht geglättet ist, und SmeLU sind Sonderfälle.

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
