### The Trade-off lab: a grid of activations and network sizes over many seeds; how far apart each leaves its twins, and how good these are.

## The grid: what is trained.
tradeoff-grid = Grid
tradeoff-grid-note = Each activation is trained several times for each seed. Other settings come from the Twins lab.
# $place (Number) - Which activation, counted from 1.
tradeoff-activation = Activation { $place }
# $place (Number) - Which activation, counted from 1.
tradeoff-activation-remove = Remove activation { $place }
tradeoff-remove = Remove
tradeoff-add = Add an activation
# $parameter (String) - The symbol of the parameter, such as β.
# $place (Number) - Which activation, counted from 1.
tradeoff-values = Values of { $parameter }, activation { $place }
# $place (Number) - Which activation, counted from 1.
tradeoff-parameters = Parameters, activation { $place }
tradeoff-values-note = Values of a parameter: one, several separated by spaces, or a range such as 0.125..4/11, which means eleven values from 0.125 to 4 in equal ratios.

## The grid: sizes and numbers.
tradeoff-hidden = Hidden layers
tradeoff-hidden-explained = Units of each hidden layer, for one network size or several, such as 8-8 16-16 64-64. Empty: as in the Twins lab.
tradeoff-twins = Twins, M
tradeoff-twins-explained = How many copies of the same network are trained for each configuration and seed.
tradeoff-seeds = Seeds, k
tradeoff-seeds-explained = How many seeds. Each gives other data, initial weights and orders, shared by all configurations.

## How much it is. Networks are counted: configurations times seeds times twins, so there are always at least two.
tradeoff-title = Accuracy or loss against prediction difference
# $networks (Number) - How many networks that is.
tradeoff-size = { $configurations ->
    [one] 1 configuration
   *[other] { $configurations } configurations
} × { $seeds ->
    [one] 1 seed
   *[other] { $seeds } seeds
} × { $twins ->
    [one] 1 twin
   *[other] { $twins } twins
} = { $networks } networks, { $epochs ->
    [one] 1 epoch
   *[other] { $epochs } epochs
} each.
# $size (String) - tradeoff-size.
# $time (String) - A rough time, such as “12 min”.
tradeoff-size-time = { $size } About { $time } on this device.
# $size (String) - tradeoff-size.
tradeoff-size-measuring = { $size } How long this takes on this device is being measured.
# $size (String) - tradeoff-size.
tradeoff-size-unknown = { $size } How long this takes on this device could not be measured.
# $size (String) - tradeoff-size.
tradeoff-size-missing = { $size } The data is not loaded yet.

## Training.
# $networks (Number) - How many networks are to be trained.
tradeoff-train = Train { $networks } networks
# $networks (Number) - How many networks are not trained yet.
tradeoff-continue = Continue: { $networks } networks left
tradeoff-stop = Stop
tradeoff-done = All networks trained
tradeoff-pause = Pause
tradeoff-resume = Resume
tradeoff-progress = Networks trained
# $done (Number) - How many networks are trained.
# $all (Number) - How many networks there are.
tradeoff-counted = { $done } of { $all } networks
# $networks (Number) - How many networks.
# $why (String) - Why the first of them could not be trained.
tradeoff-untrained = { $networks } networks could not be trained. The first reason: { $why }. They are tried again when you continue.
tradeoff-elsewhere = These results are of other settings than the present ones.
tradeoff-elsewhere-back = Back to those settings

## The results.
tradeoff-invitation = Each configuration is a dot: the further left, the smaller the difference between its twins; arrows on the chart point to the better sides. Seeds are trained one after the other, so the chart appears soon and becomes more precise.
# A picture of little, which is drawn unasked.
# $configurations (Number) - How many configurations.
# $twins (Number) - How many replicas of each.
tradeoff-sketch = A quick sketch of the grid: { $configurations } activations, { $twins } twins each, one seed. Train the whole grid for means and intervals over several seeds.
tradeoff-sketch-draw = Draw a sketch
# $networks (Number) - How many networks.
tradeoff-unfinished = { $networks } networks of unfinished seeds are left out, so that every configuration is averaged over the same seeds.
tradeoff-axis-horizontal = Measure on the horizontal axis
tradeoff-axis-vertical = Measure on the vertical axis
tradeoff-logarithmic = log

## The chart.
tradeoff-hint = Hover over a dot, or move with the arrow keys, to read a configuration; click it, or press Enter, to open it in the Twins lab.
# What the chart shows, for screen readers.
# $best (String) - The list of those that no other beats on both measures.
tradeoff-chart = { $count ->
    [one] Trade-off of 1 configuration. Best trade-offs (no other configuration is better on both): { $best }
   *[other] Trade-off of { $count } configurations. Best trade-offs (no other configuration is better on both): { $best }
}
tradeoff-chart-empty = { $count ->
    [one] Trade-off of 1 configuration, which has no mean yet
   *[other] Trade-off of { $count } configurations, none of which has a mean yet
}
# What one configuration has come to.
# $configuration (String) - Its name.
# $difference (String) - The mean difference, perhaps with ± and half its interval.
# $measure (String) - The measure on the vertical axis, such as “test loss”.
# $value (String) - Its mean.
tradeoff-reading = { $configuration }: difference { $difference }; { $measure } { $value }
# The same of one that no other beats.
# $configuration (String) - Its name.
# $difference (String) - The mean difference.
# $measure (String) - The measure on the vertical axis.
# $value (String) - Its mean.
tradeoff-reading-best = { $configuration }: difference { $difference }; { $measure } { $value }; a best trade-off (no other configuration is better on both)
# $configuration (String) - Its name.
tradeoff-reading-diverged = { $count ->
    [one] { $configuration }: 1 network diverged, so there is no mean
   *[other] { $configuration }: { $count } networks diverged, so there is no mean
}
# $configuration (String) - Its name.
tradeoff-reading-untrained = { $configuration }: not trained

## Both measures against a parameter.
# $measure (String) - The measure.
tradeoff-against = { $measure } against the parameter; the table below has the numbers
tradeoff-against-note = Lines are means over the seeds, bands their 95 % intervals; a dashed line is an activation without a parameter.
# The same with several sizes of network.
tradeoff-against-note-sizes = Lines are means over the seeds, bands their 95 % intervals; a dashed line is an activation without a parameter. The thicker a line, the later its hidden layers come in the grid.

## The table.
tradeoff-table = Means over the seeds
tradeoff-table-activation = Activation
tradeoff-table-within = ± over twins
tradeoff-table-diverged = Diverged
tradeoff-table-best = best trade-off
tradeoff-table-note = Click an activation to open it in the Twins lab. After ± stands half the 95 % interval of the mean over seeds, by Student’s t, with shared seed effects removed for each network size (Cousineau 2005, Morey 2008). “± over twins” is the jackknife standard error of the difference over the twins of a seed, as the root mean square over the seeds.

## Files.
tradeoff-save = Save the results
tradeoff-save-chart = Trade-off
tradeoff-save-difference = Difference against the parameter
tradeoff-save-goodness = Accuracy or loss against the parameter
tradeoff-save-units = Every configuration and seed
tradeoff-save-lines = JSON Lines
tradeoff-save-note = `rescu report` and `rescu sweep --resume` read the JSON Lines; each line has the link with which that configuration and seed can be trained again, bit for bit.
