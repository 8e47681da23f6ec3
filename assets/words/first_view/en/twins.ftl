### The Twins lab: the predictions of the twins, and how far they differ.

## The sentence over the lab.

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
twins-dead = Arm { $arm } does not train: its worker has stopped, or could not be started. It needs module workers, which browsers have had since Chrome 80, Firefox 114 and Safari 15.
# $arm (String) - The letter of the arm.
twins-not-loaded = Arm { $arm } does not train: the program of its worker could not be loaded from the server of this page. Check the connection.
# $arm (String) - The letter of the arm.
twins-silent = Arm { $arm } does not train yet: its worker has not answered. On a slow connection it may still be loading.
twins-dead-again = Start it again
# $arm (String) - The letter of the arm.
twins-stale = Arm { $arm } does not train: its worker is from another version than the page. The browser may have kept an old copy.
twins-stale-reload = Load the page again
# $why (String) - A sentence.
twins-refused = This cannot be trained: { $why }
twins-restore = Restore the last settings that trained well
# $why (String) - What is missing, in a sentence.
twins-missing = Nothing is trained: { $why }

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

# Where there are more training points than could be told apart.
# $shown (Number) - How many are drawn.
# $all (Number) - How many there are.
twins-map-thinned = { $shown } of { $all } training points are shown, evenly chosen.

## The sections of the lab: the heading over what is for a closer look, and the bar that leads to each in a narrow window.

twins-closer-look = A closer look
twins-sections = Sections
twins-section-maps = Maps
twins-section-chart = Chart
twins-section-settings = Settings
twins-section-more = More

## One point of the plane.

twins-point-hint = Hover over a map to inspect a point, click to hold it; “Follow” plots it over the epochs. By keyboard on a map: arrow keys move the crosshair, Enter follows, Escape clears.
twins-point-title = What happens at one point?
# $place (String) - The coordinates of the point.
twins-point-shared = All arms at the point { $place }.
twins-point-most-disputed = Each arm at its own test point: the one on which its twins differ most.
# A button that takes all arms to the point of one.
# $arm (String) - The name of the arm.
twins-point-look = All arms at { $arm }’s point
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
# For screen readers, when the crosshair was moved.
# $place (String) - The coordinates of the point.
# $opinions (String) - twins-point-spoken-arm of each arm.
twins-point-spoken = Point { $place }. { $opinions }
# $arm (String) - The name of the arm.
# $said (String) - One of the messages twins-point-p-…
twins-point-spoken-arm = { $arm }: { $said }
# $label (Number) - The number of a label.
twins-point-strip = The probability of label { $label } by each twin, from 0 to 1
# $label (Number) - The number of a label.
twins-point-axis = p(label { $label })

## Charts over the epochs. A readout lists one value for each arm after its letter.

twins-difference-title = How far apart are the twins?
# What a button saves.
twins-difference-file = the prediction difference
twins-difference-summary = Prediction difference
twins-loss-title = How well do they predict?
# Beside the title of the loss chart.
twins-loss-training = Test loss; dotted: training loss
twins-loss-summary = Test loss
twins-loss-test = test
twins-loss-train = train
# What a button saves.
twins-loss-file = the loss
# What a file of the loss chart calls the line of the training set.
# $arm (String) - The name of the arm.
twins-loss-training-line = { $arm }, training set
twins-save-chart = Save the chart
# $epoch (Number) - The epoch under the crosshair.
# $values (String) - The values of the arms.
twins-readout-epoch =
    epoch { $epoch }
    { $values }
# $quantity (String) - What the chart shows.
twins-chart-running = { $quantity }: the run is in progress
# $quantity (String) - What the chart shows.
# $arms (String) - twins-chart-arm of each arm.
twins-chart-summary = { $quantity } over the epochs: { $arms }
# $arm (String) - The letter of the arm.
# $value (String) - Its last value.
# $epoch (Number) - The epoch of that value.
twins-chart-arm = arm { $arm } { $value } at epoch { $epoch }
# $arm (String) - The letter of the arm.
twins-chart-arm-none = arm { $arm } not measured yet
# $values (String) - The summary of the values.
# $first (String) - When the twins first differ.
# $changes (String) - The changes during the run.
twins-difference-with-changes = { $values }. { $first }. { $changes }
# $values (String) - The summary of the values.
# $first (String) - When the twins first differ.
twins-difference-without-changes = { $values }. { $first }

## The conclusion of a run, beside the difference chart.

conclusion-title = What this run shows
conclusion-before = Press Play: each network is trained twice.
conclusion-running = No twins have come apart yet.
conclusion-identical = The twins are identical, bit for bit: nothing differs, so nothing comes apart.
conclusion-together = No twins came apart in this run.
conclusion-only-kinked = Only the twins with the kinked activation came apart.
conclusion-only-smooth = The opposite of the claim: only the twins with the smooth activation came apart.
conclusion-one-kind = Twins came apart. There is no pair of a kinked and a smooth activation to compare.
# $kinked (String) - An activation with a kink.
# $ratio (String) - How many times larger its prediction difference is.
# $smooth (String) - A smooth activation.
conclusion-both = Both came apart: { $kinked }’s prediction difference is { $ratio } times { $smooth }’s.

# $name (String) - An activation.
outcome-identical = { $name }’s twins are identical, bit for bit.
# $name (String) - An activation.
# $largest (String) - The largest difference of two probabilities.
outcome-same-labels = { $name }’s twins agree on every label; their probabilities differ by at most { $largest }.
# $name (String) - An activation.
# $share (String) - A percentage.
outcome-labels-differ = { $name }’s twins give different labels for { $share } of the test points.
# $name (String) - An activation.
# $difference (String) - A distance in the unit of y.
outcome-values-differ = { $name }’s twins are { $difference } from their mean on average.

# What to do next: one run is one seed.
# $seeds (Number) - How many seeds are asked for.
conclusion-check = Check on { $seeds } seeds
conclusion-steps = See when they part
conclusion-control = Control: identical twins

## What unfolds the maps as files.

twins-save-maps = Save the maps

## The difference chart in words, and as a table.

# $quantity (String) - What is in the table, with its unit.
# $interval (Number) - The number of epochs between two rows.
twins-history = { $interval ->
    [1] { $quantity }, after every epoch
   *[other] { $quantity }, after every { $interval } epochs and the last
}
twins-history-epoch = Epoch
# $arms (String) - twins-first-arm of each arm.
twins-first-summary = First differences: { $arms }
# $arm (String) - The letter of the arm.
# $passed (String) - A list of twins-first-passed.
twins-first-arm = arm { $arm } passes { $passed }
# $arm (String) - The letter of the arm.
twins-first-arm-none = arm { $arm } passes no threshold
# $threshold (String) - A number.
# $step (Number) - The step.
twins-first-passed = { $threshold } at step { $step }

## What unfolds the settings.

settings = Settings
