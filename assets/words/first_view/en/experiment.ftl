### What an experiment's arms are called, what differs between its twins, and how a run has ended.

## Arms. An arm is one configuration that is trained twice or more; the copies are its twins.

# An arm whose members are averaged, as a title: “4 × ReLU”.
# $members (Number) - How many networks a twin averages.
# $activation (String) - The name of the activation.
arm-ensemble = { $members } × { $activation }

# An arm that has a learning rate of its own, as a title: “ReLU, learning rate 0.1”.
# $arm (String) - The name of the arm without it.
# $rate (String) - The learning rate.
arm-own-rate = { $arm }, learning rate { $rate }

# An arm with its letter: “A: ReLU”.
# $letter (String) - A, B, C or D.
# $arm (String) - Its name.
arm-lettered = { $letter }: { $arm }

## The premise over the Twins lab: what all twins share, sentence by sentence, and what differs between them.

premise-data = Same data.
premise-network = Same network.
premise-weights = Same starting weights.
premise-order = Same order.
premise-control = Nothing differs.
# $count (Number) - How many things differ.
# $differs (String) - A list of them, such as “the rounding of sums”.
premise-differs = { $count ->
    [one] Only { $differs } differs.
   *[other] Only { $differs } differ.
}

## What differs, in the middle of “Only … differs.”
difference-rounding = the rounding of sums
difference-nudge = one weight (by the smallest possible step)
difference-initialisation = the draw of the initial weights
difference-order = the order of the examples
difference-dropout = the draw of the dropout masks
difference-asynchrony = the order of delayed gradients

## Twins that have diverged: their numbers are no longer finite.

# $twin (Number) - Which one, counted from 1.
# $step (Number) - The step after which it was no longer finite.
divergence-twin = twin { $twin } at step { $step }

# $twins (String) - The list of divergence-twin.
divergence = Diverged: { $twins }. Weights or outputs became infinite or undefined; diverged twins are left out of all measures. A lower learning rate helps.

## What twins take a test example for.

# One of two twins.
# $label (String) - The label that it finds most probable.
# $percent (String) - That probability in per cent, without the sign.
vote-of-twin = { $label } ({ $percent }{"\u00A0"}%)

# Several twins that give the same label.
# $count (Number) - How many.
# $label (String) - The label.
votes-for-label = { $count }× { $label }

## How a run has ended, for screen readers.

# $letter (String) - The letter of the arm.
# $difference (String) - The prediction difference Δ₁.
ending-arm = arm { $letter }: prediction difference { $difference }

# $letter (String) - The letter of the arm.
ending-arm-unknown = arm { $letter }: prediction difference unknown

# $arms (String) - ending-arm of each arm.
ending = The run has ended: { $arms }.

## Changes of settings during a run.

# Short, as labels in charts.
# $rate (String) - The learning rate.
change-rate = rate { $rate }
# $letter (String) - The letter of the arm.
# $rate (String) - Its own learning rate.
change-own-rate = { $letter }: rate { $rate }
# $size (Number) - The batch size.
change-batch = batch { $size }
# $letter (String) - The letter of the arm.
# $activation (String) - The activation that it changes to.
change-activation = { $letter }: { $activation }
# $change (String) - What changes, as above.
# $epoch (Number) - The epoch at the end of which it changes.
change-after = { $change } after epoch { $epoch }
# $changes (String) - The list of change-after.
changes-summary = Changes: { $changes }
