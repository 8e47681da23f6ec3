### What is around the labs: the head of the page, the bar of time, the help, and what charts, tables and files have in common.

## The labs and their tabs.
lab-twins = Twins
lab-curves = Curves
lab-trade-off = Trade-off
labs = Labs

# The tooltip of a tab.
# $lab (String) - The name of the lab.
# $key (String) - The key that opens it.
lab-tab = { $lab } ({ $key })

## Parts of the page that are fetched when they are first wanted.

part-coming = Loading …
part-lost = This part of the page could not be loaded. Check the connection, or load the whole page again.
part-again = Load it again

## The link. A link holds the whole experiment and what is shown of it.
share = Share
share-title = Share what is shown
share-copied = Link copied

# Before a list of remarks.
notices = Parts of this link could not be used as they are:
notices-dismiss = Dismiss

## The theme button; it names what is chosen now.
theme-system = Theme: as the system
theme-light = Theme: light
theme-dark = Theme: dark

# The first thing that the Tab key comes to.
skip-to-maps = Skip to the maps

## The bar of time.
time = Time
time-play = Play (Space)
time-pause = Pause (Space)
time-rewind = Rewind (R)
time-rewind-explained = Rewind to the same initial weights (R)
time-step = One step (.)
time-step-explained = Take one step: one mini-batch (.)

# Before the number of the epoch, which stands before the number of all: “epoch 12 / 200”.
time-epoch = epoch

# $step (Number) - The steps of the present epoch that are done.
# $steps (Number) - The steps of an epoch.
time-within = step { $step } / { $steps }
time-shown = Epoch that is shown
time-shown-explained = Move to see the run as it was. Play goes on from there.

# $epoch (Number) - The epoch that is shown.
# $epochs (Number) - The last epoch of the run.
time-shown-value = epoch { $epoch } of { $epochs }

# $epoch (String) - How long an epoch takes, with its unit.
# $run (String) - How long all epochs take.
time-long = An epoch of these settings takes about { $epoch }, the whole run about { $run }: a network of this size is trained and measured on every example.
time-lighter = Use lighter settings

# $arm (String) - The name of the arm.
# $threshold (String) - How far apart, such as 10⁻².
# $epoch (Number) - The epoch at which the twins first are.
time-parting = Go to epoch { $epoch }, where the twins of { $arm } first differ by more than { $threshold }
# Beside the controls of time, in the Curves lab.
time-of-twins = plays the twins; their pre-activations are below
time-speed = Speed
speed-slow = 1 epoch/s
speed-walk = 10 epochs/s
speed-run = 40 epochs/s
speed-full = Full speed

## Arms.

# $letter (String) - The letter that the arm gets.
arm-add = Add arm { $letter }

# $letter (String) - The letter of the arm.
arm-remove = Remove arm { $letter }

## Charts. A chart is a slider for the keyboard and for screen readers, so its role needs a name.
chart-role = chart
chart-hint = Move along it with the arrow keys to read values

## The table below a chart.
table-open = As a table

# The heading of a column that belongs to one arm.
# $letter (String) - The letter of the arm.
# $what (String) - What is in the column.
table-of-arm = { $letter } { $what }

## Buttons that save a file.

# What a screen reader says of a button that shows its format alone.
# $format (String) - Such as PNG or CSV.
# $what (String) - What is in the file.
save-as = { $format }: { $what }
save-png = PNG
save-svg = SVG
save-csv = CSV
save-json = JSON
save-done = Saved
save-failed = Not saved

## What opens the help and the scenes; the head of the help.

help = Help (?)
help-title = What this page shows
# The button that opens their list.
lessons = Lessons
scenes = Scenes

## Dialogs.

present-end = Stop presenting (Esc)
dialog-close = Close
