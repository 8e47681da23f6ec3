### The network, drawn: what each of its units computes.

network-title = What does each unit compute?
# Where the data is not in the plane.
network-elsewhere = Units have maps only where the data is in the plane.
network-too-few = Fewer than two twins are left to compare.

# Which twin is drawn, for screen readers.
network-choice = What the networks show

## The drawing of one network.

# All units, for screen readers.
network-units = Units
network-inputs = Inputs
# $layer (Number) - Which hidden layer, counted from 1.
network-layer = Layer { $layer }
network-output = Output
# How many units of a layer are drawn.
# $shown (Number) - As many as are drawn.
# $all (Number) - As many as there are.
network-shown = { $shown } of { $all }
# $layer (Number) - Which hidden layer, counted from 1.
# $unit (Number) - Which of its units, counted from 1.
network-unit = Layer { $layer }, unit { $unit }
# $label (Number) - The number of a label.
network-output-of = Output of label { $label }

network-meaning = Each square is a unit’s output over the plane: pale where it is 0, orange where it is positive, blue where it is negative, strongest at the largest output of its layer. Lines are weights: orange if positive, blue if negative, wider if larger. Press a unit to look at it closely.
network-meaning-difference = Each square shows how far a unit’s outputs in the two twins are apart, relative to the largest output of its layer, on the scale of the difference maps. Lines show how far the weights are apart, relative to the largest weight of their layer.
# $most (Number) - How many units of a layer are drawn at most.
network-wide = Of a wider layer, the { $most } units are shown whose outputs differ most between the twins. Differences within a factor of two count as equal, those below 0.1 % of the largest output as none; of equal units, the first are shown.
network-ensemble = Of an ensemble, the first network is shown.

## One unit, looked at closely.

network-close = Close
# $low (String) - The smallest output over the plane.
# $high (String) - The largest.
network-range = { $low } to { $high }
# $largest (String) - The largest difference over the plane.
network-apart = ≤ { $largest }
network-counted = Its pre-activations x on the test set
network-outputs-counted = Its values x on the test set
network-key = bars: first twin, line: second
# $x (String) - A pre-activation.
# $first (String) - The density of the first twin’s at x.
# $second (String) - That of the second twin’s.
network-densities = x = { $x }: density { $first } and { $second }
# What a share below is the share of.
# $left (String) - The lower end of the transition.
# $right (String) - Its upper end.
network-transition = { $left } ≤ x ≤ { $right } (transition)
# $first (String) - A percentage of the test examples, in the first twin.
# $second (String) - The same in the second twin.
network-shares = { $first } and { $second }
# $unit (String) - The name of the unit.
# $shares (String) - network-shares.
network-histogram-summary = Histogram of the pre-activations of { $unit } on the test set; 0 or less in the two twins: { $shares }
