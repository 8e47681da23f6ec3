### What is drawn in charts, and what stands at the heads of the columns in their files.

## Axes. Measures, activations and their derivatives are named elsewhere.

axis-epoch = epoch
axis-step = step
# $quantity (String) - The name of an axis on which equal ratios are equally long.
axis-logarithmic = { $quantity } (log)
axis-cross-entropy = cross-entropy (nats)
axis-half-squared-error = half the squared error
# The relative distance of the weights of twins.
axis-weights = weight distance
# Units that are on in one twin and off in the other.
axis-unlike-units = share of units that differ
# $label (Number) - A label, counted from 0.
axis-probability = p(label { $label })
# $twin (Number) - A twin, counted from 1.
axis-probability-by-twin = p(label 1) by twin { $twin }
# $twin (Number) - A twin, counted from 1.
axis-true-label-by-twin = p(true label) by twin { $twin }
axis-predicted = predicted p(label 1)
axis-predicted-best = predicted p of the most probable label
axis-observed = observed share of label 1
axis-observed-best = share predicted correctly
axis-pre-activation = pre-activation x
axis-density = density
# The parameters of activations that do not have the same symbol.
axis-parameter = parameter

## The Trade-off chart. The arrows point to where values are better.

tradeoff-better-left = ← better
tradeoff-better-below = ↓ better
tradeoff-better-above = ↑ better
# What the bars around the dots are, a line each.
tradeoff-bars-none = one seed: no interval over seeds
# $seeds (Number) - How many seeds.
tradeoff-bars-seeds = thin: 95 % interval over { $seeds } seeds
tradeoff-bars-without = shared seed effects removed
tradeoff-bars-without-of-size = shared seed effects removed for each network size
# $twins (Number) - How many twins, more than two.
tradeoff-bars-twins = thick: ± jackknife error over { $twins } twins
# $name (String) - A configuration.
tradeoff-dot-untrained = { $name }: not trained
# $name (String) - A configuration.
# $count (Number) - How many of its networks have diverged.
tradeoff-dot-diverged = { $name }: { $count } diverged
# A configuration where networks differ in size.
# $name (String) - Its activation.
# $layers (String) - The units of its hidden layers, such as 16-16.
tradeoff-with-layers = { $name } ({ $layers })
# $name (String) - Its activation.
tradeoff-without-layers = { $name } (no hidden layer)

## Heads of columns

# $quantity (String) - What is measured.
# $name (String) - Of what.
column-of = { $quantity } of { $name }
column-example = test example
column-repetition = repetition
column-configuration = configuration
column-seeds = seeds
column-diverged = diverged
column-on-front = on front
column-half-interval = half interval
column-jackknife = jackknife error
