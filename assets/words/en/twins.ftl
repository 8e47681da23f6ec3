### The Twins lab: the predictions of the twins, and how far they differ.

## The sentence over the lab.

# Nothing differs between the twins: the control experiment.
twins-premise-control = Same data. Same network. Same starting weights. Same order. Nothing differs.
# $differs (String) - A list of what differs, such as “the rounding of sums”.
twins-premise = Same data. Same network. Same starting weights. Only { $differs } differs.
# The initial weights are among what differs.
# $differs (String) - A list of what differs.
twins-premise-initialisation = Same data. Same network. Only { $differs } differs.
# How often each network is trained.
twins-trained = { $count ->
    [2] Trained twice.
   *[other] Trained { $count } times.
}

## The line of an arm over its maps.

# $accuracy (String) - A percentage.
# $agreement (String) - One of the messages twins-agree-…
twins-sentence-labels = { $accuracy } accurate; { $agreement }.
# $error (String) - The root mean square error, in the unit of y.
# $agreement (String) - One of the messages twins-agree-…
twins-sentence-values = Root mean square error { $error }; { $agreement }.
twins-agree-identical = twins identical, bit for bit
twins-agree-labels = twins give the same label to every test point
# $share (String) - A percentage of the test points.
twins-differ-labels = twins give different labels for { $share } of the test points
# $difference (String) - A distance in the unit of y.
twins-differ-values = the twins’ values are { $difference } from their mean on average

## Trouble with an arm.

# $arm (String) - The letter of the arm.
twins-dead = Arm { $arm } does not train: its worker has stopped.
twins-dead-again = Start it again
# $arm (String) - The letter of the arm.
twins-stale = Arm { $arm } does not train: its worker is from another version than the page. The browser may have kept an old copy.
twins-stale-reload = Reload both
# $why (String) - A sentence.
twins-refused = This cannot be trained. { $why }
twins-restore = Restore the last settings that trained well
# $why (String) - What is missing, in a sentence.
twins-missing = Nothing is trained. { $why }

## The maps.

twins-pictures = Predictions of the twins
twins-map-first = twin 1
twins-map-second = twin 2
# $twin (Number) - Which twin, counted from 1.
twins-map-chosen = twin { $twin }
# $count (Number) - How many twins; more than two.
twins-map-mean = mean of { $count } twins
twins-map-difference = difference
twins-map-spread = spread
twins-previous = Previous twin
twins-next = Next twin
# $label (Number) - The number of a label.
twins-label = label { $label }
twins-undecided = pale: undecided
twins-logarithmic = log
# $arm (String) - The name of the arm.
# $map (String) - The title of the map.
twins-map-difference-summary = { $arm }, { $map }: where in the plane the twins’ predictions differ
# $arm (String) - The name of the arm.
# $map (String) - The title of the map.
twins-map-probability-summary = { $arm }, { $map }: the predicted probability of label 1 over the plane
# $arm (String) - The name of the arm.
# $map (String) - The title of the map.
twins-map-probabilities-summary = { $arm }, { $map }: the predicted probability of each label over the plane

## The maps as files.

twins-save-maps = Save the maps
twins-save-maps-note = As they are now, with the training points.
# What a button saves, for screen readers.
# $arm (String) - The letter of the arm.
# $map (String) - The title of the map.
twins-save-map = map of arm { $arm }, { $map }
# $arm (String) - The letter or the name of the arm.
# $map (String) - The title of the map.
twins-map-title = { $arm }: { $map }
# $label (Number) - The number of a label.
twins-training-points = training points of label { $label }

## The cards beside the maps, for screen readers.

twins-card-difference = Prediction difference over the epochs
twins-card-first-differences = When the twins first differ
twins-card-loss = Loss over the epochs
twins-card-measures = Measures
twins-card-frequency = Prediction difference by frequency

## Clicks: rare and frequent categories.

twins-frequency-title = Rare and frequent categories
twins-frequency-note = Δ₁ by how often the rarest category of a test example occurs in the training set. Measured while the run is paused or finished.
twins-frequency-range = In training
twins-frequency-examples = Examples
frequency-never = never
frequency-ones = 1 to 9
frequency-tens = 10 to 99
frequency-hundreds = 100 to 999
frequency-thousands = 1000 or more

## The test examples on which the twins differ most.

twins-disputed-images = The test images on which the twins differ most
# An image of a digit, and what the twins take it for.
# $label (Number) - The true label.
# $votes (String) - The votes of the twins.
# $difference (String) - The prediction difference.
twins-disputed-image = A { $label }; predicted { $votes }; difference { $difference }
# $label (Number) - The true label.
twins-disputed-label = a { $label }
# $arm (String) - The letter of the arm.
twins-disputed-rows = The test examples on which the twins of arm { $arm } differ most
twins-disputed-truth = True label
twins-disputed-votes = Predicted
twins-disputed-difference = Difference
twins-disputed-row = Row
# $field (Number) - Which field of a click, counted from 1.
twins-disputed-field = Field { $field }
# $category (Number) - Which category of a field, counted from 1.
twins-disputed-category = no. { $category }

## Fingerprints.

twins-fingerprints = Fingerprints
twins-fingerprints-definition = A 64-bit hash (FNV-1a) of the bits of all weights of a twin. Equal fingerprints mean equal weights, bit for bit; they have the same colour and letter. The same link gives the same fingerprints in every browser and on the command line.
twins-fingerprints-digits = Digits
twins-fingerprints-identical = identical, bit for bit
twins-fingerprints-different = all different
# $different (Number) - How many different fingerprints there are.
# $count (Number) - How many twins there are.
twins-fingerprints-some = { $different } different among { $count }
# $step (Number) - The step after which the weights were no longer finite.
twins-fingerprints-diverged = diverged at step { $step }

## Tables of the charts over the epochs.

# $quantity (String) - What is in the table, with its unit.
# $interval (Number) - The number of epochs between two rows.
twins-history = { $interval ->
    [1] { $quantity }, after every epoch
   *[other] { $quantity }, after every { $interval } epochs and the last
}
twins-history-epoch = Epoch

## Your own points.

twins-placed-title = Your own points
twins-placed-hint = Click to place a point, drag on empty ground to draw a row of them, drag a point to move it. By keyboard: Enter places a point, the arrow keys move it (with Shift in steps of 0.01), Page Up and Page Down go from point to point, Delete removes one, Ctrl+Z undoes. Filled points are for training, hollow points for testing.
twins-placed-undo = Undo
twins-placed-clear = Clear
twins-placed-text = As text
twins-placed-tools = What a click does
# $label (Number) - The number of a label.
twins-placed-label = Label { $label }
twins-placed-erase = Erase
twins-placed-plane = Your points, in the plane from −3 to 3
twins-placed-role = plane
# $index (Number) - Which point of its label, counted from 1.
# $label (Number) - The number of the label.
# $place (String) - Its coordinates.
twins-placed-point-training = Point { $index } of label { $label } at { $place }, for training.
# $index (Number) - Which point of its label, counted from 1.
# $label (Number) - The number of the label.
# $place (String) - Its coordinates.
twins-placed-point-test = Point { $index } of label { $label } at { $place }, for testing.
# $train (Number) - How many of them are for training.
# $test (Number) - How many of them are for testing.
twins-placed-all = { $count ->
    [one] 1 point: { $train } for training, { $test } for testing.
   *[other] { $count } points: { $train } for training, { $test } for testing.
}
# $train (Number) - How many of them are for training.
# $test (Number) - How many of them are for testing.
# $most (Number) - How many there can be.
# $count (Number) - How many points there are.
twins-placed-full = { $count } points: { $train } for training, { $test } for testing. There is no room for more than { $most }.

## One point of the plane.

twins-point-hint = Hover over a map to inspect a point, click to hold it; “Follow” plots it over the epochs. By keyboard on a map: arrow keys move the crosshair, Enter follows, Escape clears.
# $place (String) - The coordinates of the point.
twins-point-title = The point { $place }
twins-point-title-most-disputed = Test point on which the twins differ most
twins-point-most-disputed = Largest difference
twins-point-follow = Follow
twins-point-clear = Clear
twins-point-probability-of = Probability of
# $distance (String) - A distance in the plane.
# $label (Number) - The number of a label.
twins-point-nearest = The nearest training point is { $distance } away and has label { $label }.
# $place (String) - The coordinates of the test point.
# $truth (Number) - Its true label.
# $said (String) - One of the messages twins-point-p-…
twins-point-disputed = At { $place }, true label { $truth }: { $said }
twins-point-agree = The twins agree on every test point.
twins-point-none = every twin has diverged.
# $label (Number) - The number of a label.
# $p (String) - Its probability.
twins-point-p-one = p(label { $label }) = { $p }.
# $label (Number) - The number of a label.
# $first (String) - Its probability by twin 1.
# $second (String) - Its probability by twin 2.
twins-point-p-two = p(label { $label }) = { $first } and { $second }.
# $label (Number) - The number of a label.
# $mean (String) - The mean of its probability over the twins.
# $low (String) - The smallest.
# $high (String) - The largest.
twins-point-p-many = p(label { $label }) = { $mean } on average, from { $low } to { $high }.
# $label (Number) - The number of a label.
twins-point-strip = The probability of label { $label } by each twin, from 0 to 1
# $label (Number) - The number of a label.
twins-point-axis = p(label { $label })
