### What of the Twins lab is below its first view, or unfolds there.

## The maps as files.

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

## Clicks: rare and frequent categories.

twins-frequency-title = Do twins differ more where categories are rare?
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

twins-fingerprints-digits = Digits
twins-fingerprints-identical = identical, bit for bit
twins-fingerprints-different = all different
# $different (Number) - How many different fingerprints there are.
# $count (Number) - How many twins there are.
twins-fingerprints-some = { $different } different among { $count }
# $step (Number) - The step after which the weights were no longer finite.
twins-fingerprints-diverged = diverged at step { $step }

## Your own points.

twins-placed-title = Your own points
twins-placed-hint = Click to place a point, drag on empty ground to draw a row of them, drag a point to move it. By keyboard: Enter places a point, the arrow keys move it (with Shift in steps of 0.01), Page Up and Page Down go from point to point, Delete removes one, Ctrl+Z undoes. Filled points are for training, hollow points for testing.
twins-placed-undo = Undo
twins-placed-clear = Delete all
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

## When the twins first differ.

twins-first-question = When do they part?
twins-first-threshold = Largest |p − p′|
# $threshold (String) - A number.
twins-first-above = above { $threshold }
# $step (Number) - The step.
twins-first-step = step { $step }
# $epoch (String) - The epoch of the step, to two decimals.
twins-first-epoch = epoch { $epoch }
twins-first-never = never
twins-first-not-yet = not yet

## How fast a tiny difference grows.

# $arm (String) - The letter of the arm.
twins-growth-arm = Growth in arm { $arm }
twins-growth-running = shown once the run is paused or finished
twins-growth-too-few = needs three epochs with a difference of at most 10⁻²
# $factor (String) - By how much the difference is multiplied in an epoch.
# $low (String) - The lower end of the interval of the factor.
# $high (String) - The upper end.
# $from (Number) - The first epoch that counts.
# $to (Number) - The last.
twins-growth-interval = × { $factor } per epoch (95 % interval { $low } to { $high }; epochs { $from } to { $to })
# $factor (String) - By how much the difference is multiplied in an epoch.
# $from (Number) - The first epoch that counts.
# $to (Number) - The last.
twins-growth-no-interval = × { $factor } per epoch (no interval: neighbouring epochs are too correlated; epochs { $from } to { $to })

## Slow motion: the steps around a first difference are played one by one.

twins-slow = Slow motion
twins-slow-hint = After twins have come apart, replay the steps around that one by one.
twins-slow-around = Slow motion around
twins-slow-play = Play slowly
# $arm (String) - The letter of the arm.
# $threshold (String) - A number.
# $step (Number) - The step.
twins-slow-option = { $arm } above { $threshold }: step { $step }
# $step (Number) - The step.
# $arm (String) - The letter of the arm.
# $threshold (String) - A number.
twins-slow-playing = around step { $step }, where arm { $arm } passes { $threshold }
# $step (Number) - The step that is shown.
# $from (Number) - The first step.
# $to (Number) - The last step.
twins-slow-step = step { $step }, from { $from } to { $to }
# $from (Number) - The first step.
twins-slow-approach = training to step { $from }
twins-slow-pause = Pause
twins-slow-resume = Resume
twins-slow-one-step = One step
twins-slow-leave = Leave slow motion
# $from (Number) - The first step.
# $to (Number) - The last step.
twins-slow-caption = The largest |p − p′| after each of the steps { $from } to { $to }
# $step (Number) - The step under the crosshair.
# $values (String) - The values of the arms.
twins-readout-step =
    step { $step }
    { $values }
twins-slow-column-step = Step

## What differs inside the networks.

twins-inside = What differs inside the networks?
twins-inside-note = Twins with different initial weights have unmatched units, so these measures mean little for them. Our extension.
# $layer (Number) - Which hidden layer, counted from 1.
twins-inside-layer = Layer { $layer }
twins-inside-outputs = Output layer
# $quantity (String) - What the chart shows.
# $layer (String) - The name of the layer.
# $values (String) - The last values of the arms.
twins-inside-summary = { $quantity }, { $layer }, over the epochs; last values { $values }
# $arm (String) - The name of the arm.
# $layer (String) - The name of the layer.
twins-inside-line = { $arm }, { $layer }

## Regression: what each twin has learnt over a line.

# $most (Number) - How many training points are drawn at most.
twins-fit-legend = One line per twin, one dot per training point (at most { $most }), dotted: the true curve without noise. There is no training data in the shaded gaps.
# A button.
# $arm (String) - The name of the arm.
twins-fit-furthest = Show where { $arm }’s twins differ most
# $x (String) - A place.
# $arm (String) - The letter of the arm.
# $distance (String) - How far the twins are apart there.
twins-fit-furthest-said = At x = { $x }, the twins of arm { $arm } are { $distance } apart.
# $x (String) - The place under the crosshair.
# $values (String) - One of twins-fit-two, twins-fit-many, twins-fit-none.
twins-fit-readout =
    x = { $x }
    { $values }
# $arm (String) - The name of the arm.
# $count (Number) - How many twins.
twins-fit-summary = { $arm }: the values predicted by { $count } twins over x from −1 to 1, with the training points
# $arm (String) - The letter of the arm.
twins-fit-caption = The values predicted by the twins of arm { $arm }
twins-fit-mean = mean
twins-fit-lowest = lowest
twins-fit-highest = highest
twins-fit-noiseless = without noise
twins-fit-points = training points
# What a button saves.
# $arm (String) - The letter of the arm.
twins-fit-file = the values predicted by the twins of arm { $arm }
# $arm (String) - The letter of the arm.
# $twin (Number) - Which twin, counted from 1.
twins-line-of-twin = { $arm }: twin { $twin }
# $first (String) - The value of twin 1.
# $second (String) - The value of twin 2.
twins-fit-two = { $first } and { $second }
# $mean (String) - The mean value.
# $low (String) - The lowest.
# $high (String) - The highest.
twins-fit-many = { $mean } on average, from { $low } to { $high }
twins-fit-none = every twin has diverged

## Points that are followed over the epochs.

# $label (Number) - The label.
# $place (String) - The coordinates of the point.
# $arms (String) - twins-followed-arm of each arm.
twins-followed-summary = Probability of label { $label } at { $place } over the epochs, at the end: { $arms }
# $arm (String) - The letter of the arm.
# $low (String) - The lowest probability of its twins.
# $high (String) - The highest.
twins-followed-arm = { $arm } { $low } to { $high }
# What a button saves.
twins-followed-file = the probabilities of a point
# $place (String) - The coordinates of the point.
twins-followed-stop = Stop following { $place }
twins-followed-late = The run had ended when the point was chosen. Rewind and play to follow it from the start.

## Predicted probabilities.

twins-probabilities = Can the probabilities be trusted?
twins-reliability = Reliability diagram
twins-reliability-hint = Hover over a bin, or use the arrow keys, to read it.
twins-measure = Measure
twins-reliability-predicted = predicted
twins-reliability-observed = observed
twins-reliability-share = share
twins-reliability-caption = By bins of p: the mean predicted p, the observed share, and the bin’s share of all predictions
# $low (String) - The lower end of a bin.
# $high (String) - Its upper end.
twins-reliability-bin = { $low } to { $high }
# $bin (String) - The name of the bin.
# $arms (String) - twins-reliability-arm of each arm.
twins-reliability-reading = p { $bin }:  { $arms }
# $arm (String) - The letter of the arm.
# $predicted (String) - A percentage.
# $observed (String) - A percentage.
twins-reliability-arm = { $count ->
    [one] { $arm }: predicted { $predicted }, observed { $observed } of 1 prediction
   *[other] { $arm }: predicted { $predicted }, observed { $observed } of { $count } predictions
}
# $arm (String) - The letter of the arm.
twins-reliability-arm-none = { $arm }: no predictions
# $arms (String) - twins-arm-value of each arm.
twins-reliability-summary = Observed against predicted, in ten bins; calibration error: { $arms }
# $arm (String) - The letter of the arm.
# $value (String) - A value.
twins-arm-value = arm { $arm } { $value }
# $first (Number) - A twin, counted from 1.
# $second (Number) - Another.
twins-pairing-title = Twin { $first } against twin { $second }
twins-pairing-hint = Hover over a dot, or use the arrow keys (largest difference first), to read an example.
twins-pairing-note = Each dot is a test example; on the dotted line the two twins agree.
# $shown (Number) - How many examples are shown.
# $test (Number) - How many there are.
twins-pairing-thinned = Shown are { $shown } of { $test }, evenly spaced over the test set.
# $arm (String) - The letter of the arm.
# $first (Number) - A twin, counted from 1.
# $second (Number) - Another.
twins-pairing-stand-in = In arm { $arm } these are twins { $first } and { $second }.
# $count (Number) - How many examples the table holds.
twins-pairing-caption-binary = p of label 1 by two twins: the { $count } test examples shown on which they differ most, counted from 0
# $count (Number) - How many examples the table holds.
twins-pairing-caption = p of the true label by two twins: the { $count } test examples shown on which they differ most, counted from 0
twins-pairing-example = Example
# What a button saves.
twins-pairing-file = the probabilities of two twins
# $example (Number) - The number of the example, counted from 0.
# $truth (String) - Its true label.
# $arms (String) - What two twins of each arm give.
twins-pairing-reading = example { $example }, true label { $truth }:  { $arms }
# $first (Number) - A twin, counted from 1.
# $second (Number) - Another.
# $arms (String) - twins-arm-value of each arm.
twins-pairing-summary = The probabilities of twins { $first } and { $second } for the same test examples; the largest difference: { $arms }
# $first (String) - A probability.
# $second (String) - Another.
twins-pairing-values = { $first } and { $second }

## The table of measures.

twins-measures-question = What do all measures say?
twins-measures-title = On the test set
twins-measures-pair = One pair of twins is an anecdote: another seed may give another result. With three twins or more each measure shows its standard error.
twins-measures-jackknife = ±: the standard error over the twins, by the jackknife, √((M−1)/M · Σₘ (θ₋ₘ − θ̄)²), where θ₋ₘ is the measure without twin m. It does not cover another draw of the data.

