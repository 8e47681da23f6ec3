### What is wrong with a value that came from outside: from a link, the command line, or a file.

# A remark on one setting.
# $key (String) - The name of the setting, as it was given.
# $problem (String) - One of the problems below.
notice = { $key }: { $problem }

## Problems with the value of a setting. Each goes on after “name of the setting: ”.
problem-unknown-key = there is no such setting; it was ignored
problem-repeated = it is given twice; the first value is used
problem-no-value = it has no value; it was ignored

# $value (String) - What was given.
# $expected (String) - What can be read: one of the messages “expected-” below.
problem-unreadable = “{ $value }” cannot be read; expected { $expected }

# $value (String) - What was given.
# $min (String) - The least value.
# $max (String) - The largest value.
# $used (String) - What is used instead.
problem-clamped = { $value } is outside { $min } to { $max }; { $used } is used

# $why (String) - Which number of the activation is out of bounds; one of the problems with an activation.
# $used (String) - The activation that is used instead.
problem-activation-clamped = { $why }; { $used } is used

# $version (String) - The version of the link.
problem-outdated = this link is of version { $version }, since which results may differ in their last bits

# $version (String) - The version of the link.
# $known (Number) - The version that is read here.
problem-version = this link is of version { $version }, but version { $known } is read here; the parts that are known were used

## What can be read instead, after “expected”.

expected-number = a number
expected-whole = a whole number

# $min (String) - The least value.
# $max (String) - The largest value.
expected-whole-within = a whole number from { $min } to { $max }

# $names (String) - The names, with commas between them.
expected-one-of = one of { $names }

# $names (String) - The names, with commas between them. “none” is typed as it stands in every language.
expected-any-of = none, or any of { $names }, separated by commas

# $lists (String) - Lists of names, with semicolons between them.
expected-one-of-each = one of each list, separated by commas: { $lists }

# $layers (Number) - The most hidden layers.
# $units (Number) - The most units of a layer.
expected-layers = 0 to { $layers } layers of 1 to { $units } units, separated by hyphens, such as 16-16, or none

# $why (String) - What is wrong with the activation that was given; one of the problems with an activation below.
expected-activation = an activation ({ $why })

expected-activation-with-values = an activation, one parameter of which may have several values within its bounds, such as smelu:beta=0.5!1!2, or smelu:beta=0.125..8/11 for eleven
expected-activations = activations separated by semicolons
expected-file = none, or a file written as name,size,hash
expected-changes = none, or changes separated by semicolons: an epoch from 1 on, @, and the new rate, batch, activation or rate of an arm, such as 120@rate=0.01;150@b=smelu:beta=1

# $span (String) - A range of x, as a link writes it.
expected-span = two ends, such as { $span }

# $most (Number) - How many points there can be.
expected-points = one of at most { $most } different points, such as 0.5_-1.25

# $most (Number) - How many curves there can be.
expected-pins = at most { $most } curves

## Values that are used differently from how they were given.

# $value (String) - What was given.
# $used (Number) - How many are used.
correction-activations = “{ $value }” has too many activations; only the first { $used } are used

# $value (String) - What was given.
# $used (Number) - How many are used.
correction-networks = “{ $value }” has too many networks; only the first { $used } are used

# $value (String) - What was given.
correction-repeated-networks = “{ $value }” has a network more than once; it is compared once

# $value (String) - The name that was given.
# $used (String) - What is used instead.
correction-name = the name “{ $value }” is too long; “{ $used }” is used

# $value (String) - What was given.
# $used (Number) - How many are used.
correction-changes = “{ $value }” has too many changes; only the first { $used } are used

# $value (String) - What was given.
# $used (String) - What is used instead.
correction-values = “{ $value }” has values out of bounds; { $used } is used

# $value (String) - What was given.
# $used (String) - What is used instead.
correction-span = “{ $value }” is too narrow, too wide or too far from 0; { $used } is used

# A point of the reader's that has one label too many.
# $value (String) - The point.
correction-point-label = “{ $value }” has a fourth label, but there can be three; only the points before it are used

# $value (String) - The point.
# $most (Number) - How many points there can be.
correction-point-count = “{ $value }” is one more than { $most } points; only the points before it are used

# $value (String) - The point.
correction-point-unreadable = “{ $value }” is not a point such as 0.5_-1.25; the other points are used

# $value (String) - The point.
correction-point-grid = “{ $value }” does not lie on the grid of hundredths from −3 to 3; the nearest point that does is used

## Settings that do not apply with the others.

# $setting (String) - A setting with its value, as a link has them: init=normal.
inapplicable-only-to = it applies only to { $setting }; it was ignored
inapplicable-no-noise = it applies only to generated points, since other data has no noise to set; it was ignored
inapplicable-fixed-split = it does not apply, since this data set has a fixed split into training and test set; it was ignored
inapplicable-no-file = it does not apply, since only your own data is in a file; it was ignored
inapplicable-fixed-loss = it does not apply, since regression always uses half the squared error; it was ignored
inapplicable-no-such-arm = it does not apply, since there is no such arm; it was ignored
inapplicable-too-late = it does not apply, since the run has already gone past this change; it was ignored

## Why something could not be trained, after a colon.
trial-worker-died = its worker stopped unexpectedly, twice
trial-no-results = its worker sent no results
refusal-order = a message between the page and its worker could not be read

## Problems with an activation.

# $name (String) - The name that was given.
# $known (String) - The names that there are.
activation-unknown = there is no activation `{ $name }`; there are { $known }

# $name (String) - The name that was given.
# $known (String) - The names that there are.
activation-unknown-kernel = there is no kernel `{ $name }`; there are { $known }

# $activation (String) - The name of the activation.
# $key (String) - The parameter that was given.
# $known (String) - The parameters that it takes.
activation-unknown-key = { $activation } has no parameter `{ $key }`; it takes { $known }

# $activation (String) - The name of the activation.
# $key (String) - The parameter that was given.
activation-no-keys = { $activation } has no parameter `{ $key }`; it takes none

# $key (String) - The parameter.
activation-double-key = `{ $key }` is given twice

# $piece (String) - What stands between two commas.
activation-no-pair = `{ $piece }` does not read key=value

# $key (String) - The parameter.
# $text (String) - What was given as its value.
activation-no-number = { $key }: `{ $text }` is not a number

# $parameter (String) - The parameter.
# $value (String) - Its value.
# $min (String) - The least value.
# $max (String) - The largest value.
activation-out-of-bounds = { $parameter } is { $value }, but must lie between { $min } and { $max }

# $width (String) - The width α + β of the transition.
# $least (String) - The least width.
activation-too-narrow = the transition is { $width } wide, but must be at least { $least } wide, or 0 for a kink

# $piece (String) - What was given as a point.
activation-no-point = `{ $piece }` is not a point; a point reads x_slope, with `~` between points, such as -2_0~2_1

# $found (Number) - How many points were given.
# $least (Number) - The least number.
# $most (Number) - The largest number.
activation-point-count = there are { $found } points, but must be { $least } to { $most }

# $right (String) - The x of a point.
# $left (String) - The x of the point before it.
# $gap (String) - The least distance.
activation-points-near = a point at { $right } follows one at { $left }, but must be further right by at least { $gap }

# $activation (String) - The name of the activation.
# $expected (Number) - How many parameters it takes.
# $found (Number) - How many were given.
activation-wrong-count = { $activation } takes { $expected } parameters, but { $found } were given
