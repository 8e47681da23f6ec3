### “Repeat over seeds” in the Twins lab: the present experiment with other seeds. Each seed is a repetition; repetition 0 is the experiment itself.

repeat-title = Is it the seed?
repeat-note = Repeats this experiment with new seeds, shared by all activations: other data, initial weights and orders. A single run proves little.

## How many, and how far it is.
repeat-seeds = Seeds
repeat-stop = Stop
repeat-done = { $count ->
    [one] 1 seed done
   *[other] { $count } seeds done
}
repeat-add = { $count ->
    [one] Add 1 seed
   *[other] Add { $count } seeds
}
repeat-start = { $count ->
    [one] Repeat over 1 seed
   *[other] Repeat over { $count } seeds
}
repeat-restart = Repeat with the present settings
repeat-progress = Seeds done
# $done (Number) - How many seeds are done.
# $all (Number) - How many are wanted; more than one.
repeat-counted = { $done } of { $all } seeds

## What the repetitions that are shown are of.

# $repetition (Number) - Which one, from 1.
repeat-open = Repetition { $repetition } is open in the lab.
repeat-open-back = Back to repetition 0
# $arms (String) - The list of the arms.
repeat-elsewhere = { $epochs ->
    [one] The settings have changed. What is shown here is of { $arms }, 1 epoch.
   *[other] The settings have changed. What is shown here is of { $arms }, { $epochs } epochs.
}
repeat-elsewhere-back = Back to those settings

## What is missing.

# Several repetitions, in the middle of other messages.
# $numbers (String) - The list of their numbers.
repeat-repetitions = { $count ->
    [one] repetition { $numbers }
   *[other] repetitions { $numbers }
}
# $repetitions (String) - The message repeat-repetitions.
# $why (String) - Why they could not be trained.
repeat-untrained-cause = { $repetitions }: { $why }
# $causes (String) - repeat-untrained-cause for each cause, with semicolons between.
repeat-untrained = Not trained: { $causes }.
# $letter (String) - The letter of an arm.
# $repetitions (String) - The message repeat-repetitions.
repeat-diverged-arm = { $count ->
    [one] arm { $letter }, 1 twin in { $repetitions }
   *[other] arm { $letter }, { $count } twins in { $repetitions }
}
# $arms (String) - repeat-diverged-arm of each arm, with semicolons between.
repeat-diverged = Diverged: { $arms }. Diverged twins are left out; where fewer than two are left, no difference is measured.

## The first arm compared with each other, by one measure, seed by seed. In repeat-comparison are three sentences one after the other.

# $larger (String) - repeat-larger.
# $median (String) - repeat-ratio, repeat-difference or repeat-difference-points.
# $verdict (String) - One of the messages repeat-verdict-…
repeat-comparison = { $larger } { $median } { $verdict }
# $measure (String) - What is measured, such as “Difference Δ₁”.
# $first (String) - The first arm: “A (ReLU)”.
# $second (String) - The second arm: “B (tanh)”.
# $larger (Number) - In how many seeds it is larger for the first.
# $seeds (Number) - How many seeds there are.
# $equal (Number) - In how many seeds it is equal for both.
repeat-larger = { $equal ->
    [0] { $measure }: larger for { $first } than for { $second } in { $larger } of { $seeds ->
        [one] 1 seed
       *[other] { $seeds } seeds
    }.
   *[other] { $measure }: larger for { $first } than for { $second } in { $larger } of { $seeds ->
        [one] 1 seed
       *[other] { $seeds } seeds
    }, equal in { $equal }.
}
# $measure (String) - What is measured.
# $first (String) - The first arm: “A (ReLU)”.
# $second (String) - The second arm: “B (tanh)”.
repeat-equal = { $seeds ->
    [one] { $measure }: equal for { $first } and { $second } in 1 seed.
   *[other] { $measure }: equal for { $first } and { $second } in all { $seeds } seeds.
}
# An arm in these sentences.
# $letter (String) - Its letter.
# $arm (String) - Its name.
repeat-arm = { $letter } ({ $arm })
# $first (String) - The letter of the first arm.
# $second (String) - The letter of the second arm.
# $median (String) - A ratio, or repeat-interval.
# $excluded (Number) - How many seeds have no ratio.
repeat-ratio = { $excluded ->
    [0] The median of { $first } ÷ { $second } is { $median }.
   *[other] The median of { $first } ÷ { $second }, over the seeds in which neither is 0, is { $median }.
}
# $first (String) - The letter of the first arm.
# $second (String) - The letter of the second arm.
# $median (String) - A difference, or repeat-interval.
repeat-difference = The median of { $first } − { $second } is { $median }.
# $first (String) - The letter of the first arm.
# $second (String) - The letter of the second arm.
# $median (String) - A difference in percentage points, or repeat-interval.
repeat-difference-points = The median of { $first } − { $second } in percentage points is { $median }.
# $median (String) - A median.
# $low (String) - The lower end of its interval.
# $high (String) - The upper end.
repeat-interval = { $median } (95 % bootstrap interval { $low } to { $high })
# $arm (String) - The name of the arm of which the difference between twins is larger.
repeat-verdict-difference = { $arm }’s twins differ more.
# $arm (String) - The name of the arm of which the accuracy is larger.
repeat-verdict-accuracy = { $arm } is more accurate.
# $arm (String) - The name of the arm of which the loss or error is larger.
repeat-verdict-loss = { $arm } is worse on this measure.
# $equal (Number) - What the interval would hold if both were equal: 1 for a ratio, 0 for a difference.
repeat-verdict-undecided = The interval contains { $equal }: these seeds cannot tell which is larger.
# $least (Number) - How many.
repeat-verdict-few = At least { $least } seeds are needed to tell which is larger.

## The charts.
repeat-hint = Hover over a dot, or move with the arrow keys, to read a seed; click it, or press Enter, to open it in the lab.
repeat-charts-note = Each dot is a seed; a thin line joins the arms of the same seed. A box spans the middle half of the seeds, with a line at their median. Intervals are over seeds, by the percentile bootstrap of the median. With more than two twins, the table of measures shows the standard errors of a single run.
repeat-choice = Measure in the first chart
repeat-logarithmic = log
# $letter (String) - The letter of the arm.
# $median (String) - The median over the seeds.
# $lower (String) - The lower quartile.
# $upper (String) - The upper quartile.
repeat-chart-arm = arm { $letter }: median { $median }, middle half from { $lower } to { $upper }
# $letter (String) - The letter of the arm.
repeat-chart-arm-none = arm { $letter }: not measured
# What a chart shows, for screen readers.
# $measure (String) - What is measured.
# $arms (String) - repeat-chart-arm of each arm, with semicolons between.
repeat-chart = { $count ->
    [one] { $measure } in 1 seed: { $arms }
   *[other] { $measure } over { $count } seeds: { $arms }
}
# What was measured in one repetition.
# $repetition (Number) - Which one, from 0.
# $measure (String) - The chosen measure: repeat-reading-measure.
# $quality (String) - The accuracy or error: repeat-reading-measure.
repeat-reading = Repetition { $repetition }: { $measure }; { $quality }
# $measure (String) - What is measured.
# $values (String) - The letter of each arm with its value, with commas between.
repeat-reading-measure = { $measure } { $values }

## The table of the charts.
# $measure (String) - The chosen measure.
repeat-table-accuracy = { $measure } and accuracy (from 0 to 1) at the end of each repetition; 0 is the experiment itself
# $measure (String) - The chosen measure.
repeat-table-error = { $measure } and root mean square error at the end of each repetition; 0 is the experiment itself
repeat-table-repetition = Repetition

## The charts as files. What a button saves, for screen readers.
repeat-save = Save the charts
repeat-save-measure = measure over seeds
repeat-save-accuracy = accuracy over seeds
repeat-save-error = error over seeds
