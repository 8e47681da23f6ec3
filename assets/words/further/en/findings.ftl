### What a sweep has found, as the Trade-off lab and the report of the command line say it.

# $difference (String) - The phrase of the measure of difference.
# $goodness (String) - The phrase of the measure of quality.
# $names (String) - The configurations that no other beats, a list.
findings-front = Best trade-offs between { $difference } and { $goodness } (no other configuration is better on both): { $names }.
# $finding (String) - What was found of networks of this size, a sentence.
findings-without-hidden = Without a hidden layer: { $finding }
# $layers (String) - Units of each hidden layer, such as 16-16.
# $finding (String) - What was found of networks of this size, a sentence.
findings-with-hidden = With hidden layers { $layers }: { $finding }
findings-no-reference = There is no ReLU configuration without diverged networks to compare with.
findings-none-smooth = There is no smooth configuration without diverged networks.
# The measure is one of which smaller is better, such as the loss.
# $goodness (String) - The phrase of the measure of quality.
findings-none-as-low = No smooth configuration has a mean { $goodness } equal to or below that of ReLU.
# The measure is one of which larger is better, such as the accuracy.
# $goodness (String) - The phrase of the measure of quality.
findings-none-as-high = No smooth configuration has a mean { $goodness } equal to or above that of ReLU.
# $goodness (String) - The phrase of the measure of quality.
# $name (String) - The configuration.
# $difference (String) - The phrase of the measure of difference.
# $compared (String) - What the seeds say of it and ReLU, a sentence.
findings-best-as-low = { $count ->
    [one] One smooth configuration has a mean { $goodness } equal to or below that of ReLU: { $name }. { $compared }
   *[other] Of { $count } smooth configurations with a mean { $goodness } equal to or below that of ReLU, { $name } has the smallest { $difference }. { $compared }
}
# $goodness (String) - The phrase of the measure of quality.
# $name (String) - The configuration.
# $difference (String) - The phrase of the measure of difference.
# $compared (String) - What the seeds say of it and ReLU, a sentence.
findings-best-as-high = { $count ->
    [one] One smooth configuration has a mean { $goodness } equal to or above that of ReLU: { $name }. { $compared }
   *[other] Of { $count } smooth configurations with a mean { $goodness } equal to or above that of ReLU, { $name } has the smallest { $difference }. { $compared }
}
findings-selection = The winner was chosen on these seeds, so its lead is overstated; other seeds would show by how much.

## ReLU and the best, seed by seed.

# $difference (String) - The phrase of the measure of difference.
# $larger (Number) - In how many seeds that of ReLU is larger.
findings-no-ratio = { $seeds ->
    [one] The { $difference } of ReLU is larger in { $larger } of 1 seed; there is no ratio, since one of the two is 0.
   *[other] The { $difference } of ReLU is larger in { $larger } of { $seeds } seeds; there is no ratio, since one of the two is 0.
}
# $difference (String) - The phrase of the measure of difference.
# $ratio (String) - ReLU's divided by the other's.
findings-ratio-of-one = The { $difference } of ReLU is { $ratio } times that of this configuration in the one seed that has ended
# $difference (String) - The phrase of the measure of difference.
# $ratio (String) - ReLU's divided by the other's, the median over the seeds.
# $runs (Number) - In how many seeds neither is 0.
# $seeds (Number) - How many seeds.
# $larger (Number) - In how many seeds that of ReLU is larger.
findings-ratio-of-some = The { $difference } of ReLU is { $ratio } times that of this configuration (median of the { $runs } of { $seeds } seeds in which neither is 0), and larger in { $larger } of { $seeds } seeds
# $difference (String) - The phrase of the measure of difference.
# $ratio (String) - ReLU's divided by the other's, the median over the seeds.
# $seeds (Number) - How many seeds.
# $larger (Number) - In how many seeds that of ReLU is larger.
findings-ratio-of-all = The { $difference } of ReLU is { $ratio } times that of this configuration (median of { $seeds } seeds), and larger in { $larger } of { $seeds } seeds
# $ratio (String) - One of the messages findings-ratio-of-…
# $low (String) - The lower end of the interval.
# $high (String) - Its upper end.
findings-interval = { $ratio }; 95 % interval { $low } to { $high } (bootstrap over seeds).
# $ratio (String) - One of the messages findings-ratio-of-…
# $low (String) - The lower end of the interval.
# $high (String) - Its upper end.
findings-interval-undecided = { $ratio }; the 95 % interval, { $low } to { $high }, contains 1, so these seeds cannot tell.
# $ratio (String) - One of the messages findings-ratio-of-…
findings-too-few-ratios = { $ratio }. So few ratios allow no interval.
# $ratio (String) - One of the messages findings-ratio-of-…
findings-one-seed = { $ratio }. One seed allows no interval.
# $ratio (String) - One of the messages findings-ratio-of-…
# $each (String) - The ratios of all seeds, a list.
# $mean (String) - Their geometric mean.
# $low (String) - The lower end of its interval.
# $high (String) - The upper end.
# $fewest (Number) - From how many seeds on the bootstrap gives the interval.
findings-few-seeds = { $ratio }. Seed by seed { $each }: geometric mean { $mean }, 95 % interval { $low } to { $high } (Student’s t on logarithms; from { $fewest } seeds on, the bootstrap).
# $ratio (String) - One of the messages findings-ratio-of-…
# $each (String) - The ratios of all seeds, a list.
# $mean (String) - Their geometric mean.
# $low (String) - The lower end of its interval.
# $high (String) - The upper end.
# $fewest (Number) - From how many seeds on the bootstrap gives the interval.
findings-few-seeds-undecided = { $ratio }. Seed by seed { $each }: geometric mean { $mean }, 95 % interval { $low } to { $high }, which contains 1, so these seeds cannot tell (Student’s t on logarithms; from { $fewest } seeds on, the bootstrap).
