### What the maps show, in words.

maps-in-words = In Worten
maps-in-words-note = Für den Teil der Ebene, der gezeichnet ist. Die Sätze ändern sich, wenn der Lauf angehalten wird oder endet.
maps-not-yet = erscheint, sobald der Lauf angehalten wird oder endet
maps-labels = Am wahrscheinlichsten ist { $labels } der Ebene.
maps-label = { $label } auf { $share }
maps-difference = Δ₁ ist bei { $place } am größten, { $difference }, und auf { $share } der Ebene größer als { $threshold }.
maps-identical = Die Zwillinge sagen auf der ganzen Ebene dasselbe vorher.
