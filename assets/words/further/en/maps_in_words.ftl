### What the maps show, in words.

maps-in-words = In words
maps-in-words-note = Of the part of the plane that is drawn. The sentences change when the run is paused or finished.
maps-not-yet = shown once the run is paused or finished
# $labels (String) - maps-label of each label.
maps-labels = Most probable is { $labels } of the plane.
# $label (String) - A label.
# $share (String) - A percentage.
maps-label = { $label } on { $share }
# $place (String) - The coordinates of a point.
# $difference (String) - The prediction difference there.
# $share (String) - A percentage.
# $threshold (String) - A number.
maps-difference = Δ₁ is largest at { $place }, { $difference }, and above { $threshold } on { $share } of the plane.
maps-identical = The twins predict the same on the whole plane.
