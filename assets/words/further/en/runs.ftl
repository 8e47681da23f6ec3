### The record: the runs that are kept, their table, their comparison and their files.

record = Which runs are kept?

# How many runs are kept, beside the title.
record-count = { $count ->
    [0] no runs yet
    [one] 1 run
   *[other] { $count } runs
}
record-lasting = Every completed run is kept here, in this browser; interrupted runs too, once another starts. Nothing leaves this page.
record-fleeting = This browser stores nothing for the page, as in a private window: runs are kept only until the page is closed. Nothing leaves it.

# $most (Number) - How many runs there is room for.
record-rule = Up to { $most } runs are kept; then the oldest unnamed, unstarred runs are deleted first. Repeating an identical run does not store it twice.

# Runs that another version of the page has kept. Empty if there are none.
record-unreadable = { $count ->
    [0] {""}
    [one] 1 run was saved by another version of this page and cannot be shown.
   *[other] { $count } runs were saved by another version of this page and cannot be shown.
}

## Keeping and deleting.
record-keep = Keep this run
record-kept = This run is kept
record-keep-when = Possible once the run is paused, after at least one epoch
record-delete-all = Delete all
record-delete-all-title = Delete all runs?
record-delete-all-sure = { $count ->
    [one] Permanently delete 1 run?
   *[other] Permanently delete all { $count } runs?
}
record-delete-yes = Delete
record-delete-no = Keep them

## What a run is called: its data set, what differs, how many twins if not two, and its arms.

# $data (String) - The data set, in the middle of a sentence.
# $differs (String) - What differs.
# $arms (String) - The arms, with slashes.
run-name = { $data }, { $differs }: { $arms }

# $data (String) - The data set, in the middle of a sentence.
# $differs (String) - What differs.
# $twins (Number) - How many twins there are, more than two.
# $arms (String) - The arms, with slashes.
run-name-of-many = { $data }, { $differs }, { $twins } twins: { $arms }
run-nothing-differs = nothing differs

## The table of runs.
runs-table = Kept runs

# For screen readers.
runs-caption = Kept runs. Each heading sorts the table.
runs-compare = Compare
runs-date = Date
runs-name = Name
runs-history = Δ₁ over the epochs
runs-actions = Actions

# The accuracy of an arm.
# $letter (String) - The letter of the arm.
runs-accuracy = { $letter } accuracy

## One run. Its name is what the reader calls it, or run-name.

# $run (String) - The name of the run.
run-compare = Compare { $run }

# $date (String) - When the run was kept.
run-name-of = Name of the run of { $date }

# $run (String) - The name of the run.
run-open-named = Open { $run }
run-open = Open

# The star, for screen readers.
# $run (String) - The name of the run.
run-star-named = Protect { $run } from deletion
run-star = Starred runs are deleted last

# $run (String) - The name of the run.
run-delete-named = Delete { $run }
run-delete = Delete

## Runs side by side.
compared = Selected runs side by side
compared-none = Select runs to compare and to save them.
compared-arm = Arm

# $count (Number) - How many runs are drawn.
compared-summary = Prediction difference over the epochs of { $count } runs

# $epoch (Number) - The epoch at the crosshair.
# $values (String) - The prediction difference of each line.
compared-readout =
    epoch { $epoch }
    { $values }
compared-save = Save the chart
compared-file = prediction differences of the selected runs

# $arm (String) - The letter of the arm.
# $activation (String) - Its activation.
compared-arm-name = { $arm }: { $activation }

## Files of the present run.
run-files = Save the present run
run-files-when = Possible once the run is paused, after at least one epoch.
run-files-measures = Every measure of every epoch
run-files-predictions = Predictions on the test set

# What is in a file, for screen readers.
run-file = the present run
run-file-predictions = predictions of the present run

# Before and after the command that repeats a run.
run-files-json = The JSON of a run holds its link, fingerprints and measures:
run-files-again = repeats the run and reports whether it is identical, bit for bit. Nothing leaves this page.
