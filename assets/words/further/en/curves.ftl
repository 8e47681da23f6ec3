### The Curves lab, and the card of the activations in the Twins lab. “f” is the activation, “f′” its slope, “f″” its curvature.

## The card in the Twins lab

curves-card = Which activations are compared?
curves-card-hint = Hover over a curve, or move along it with the arrow keys, to read its values. The Curves lab shows more.

## The card of the plots

curves-plots = Curves
curves-plots-hint = Hover over a curve, or move along it with the arrow keys, to read its values. Drag a knot or a tail to change the activation; drag elsewhere to pan. To zoom, hold Ctrl or ⌘ and turn the wheel, or use two fingers.
curves-difference = Difference from ReLU
# The difference from ReLU as a formula, for headings of columns.
curves-difference-symbol = f − ReLU

## The range of x

# $low (String) - Its lower end.
# $high (String) - Its upper end.
curves-range = x from { $low } to { $high }
# The name of the group of buttons.
curves-range-group = Range of x
# The titles name the keys that do the same.
curves-zoom-in = Zoom in
    .title = Zoom in (+)
curves-zoom-out = Zoom out
    .title = Zoom out (−)
curves-zoom-reset = Reset the range
    .title = Reset the range (0)

## What a plot shows, for screen readers

# $quantity (String) - What is drawn, such as “slope f′(x)”.
# $curves (String) - A list of the curves.
# $low (String) - The lower end of the range of x.
# $high (String) - Its upper end.
curves-summary = { $quantity } of { $curves } from x = { $low } to { $high }
# The same while the reader is at a piece of the formula, whose range of x is shaded in the plots.
# $quantity (String) - What is drawn, such as “slope f′(x)”.
# $curves (String) - A list of the curves.
# $low (String) - The lower end of the range of x.
# $high (String) - Its upper end.
# $arm (String) - The letter of the arm that the formula is of.
# $from (String) - The lower end of what is shaded.
# $to (String) - Its upper end.
curves-summary-highlighted = { $quantity } of { $curves } from x = { $low } to { $high }; piece of arm { $arm } highlighted from { $from } to { $to }
# $name (String) - A curve.
curves-with-kink = { $name } (with a kink)
# $name (String) - A curve.
# $left (String) - The x from which it is curved.
# $right (String) - The x up to which it is curved.
curves-with-transition = { $name } (curved from { $left } to { $right })

## The values at the crosshair

# $name (String) - A curve, or the letter of an arm.
# $values (String) - A list such as “f = 0, f′ = 0”.
curves-reading = { $name }: { $values }
curves-readings = The curves and their values at the crosshair
curves-table = The curves at round values of x
# The heading of a column of a pinned curve.
# $symbol (String) - Such as “f′”.
# $name (String) - The curve.
curves-table-heading = { $symbol } of { $name }

## Which arm, where a card is about one of them

curves-arm-choice = Which arm
# $arm (String) - The letter of an arm.
curves-arm = Arm { $arm }

## The controls of an activation

# $arm (String) - The letter of an arm.
curves-arm-card = Activation of arm { $arm }
curves-kernel = Kernel
    .explanation = The kernel that smooths the kink.
curves-preset = Preset
    .explanation = A starting point: every number can be changed afterwards.
curves-preset-none = Choose one …
# $name (String) - A kernel or a preset.
# $origin (String) - Where it is from.
curves-with-origin = { $name } ({ $origin })

## What is kept while an activation is changed

curves-through-origin = Through the origin
    .title = Sets t, and keeps setting it while other numbers change, until t itself is changed.
# Said of a tail or of the curve, beside its button.
curves-goes-through-origin = goes through the origin
curves-equal-knots = Keep α = β
    .title = Changing one changes the other, too.

## Handles, by which an activation is changed in its plots

curves-handle-left-tail = left tail
curves-handle-left-knot = left knot
curves-handle-right-knot = right knot
curves-handle-right-tail = right tail
# $number (Number) - Which point of a drawn slope, counted from 1.
curves-handle-point = point { $number }
# $arm (String) - The letter of an arm.
# $handle (String) - What is dragged.
# $parameters (String) - A list of the parameters that this changes.
curves-handle = Arm { $arm }: { $handle } ({ $parameters })

## The points of a drawn slope

curves-points = Points of the slope
curves-points-add = Add a point
curves-points-note = Drag the points in the plot of the slope. There a double click adds a point, and Delete removes the one that has the focus.
# $number (Number) - Which point, counted from 1.
curves-point-x = x of point { $number }
# $number (Number) - Which point, counted from 1.
curves-point-slope = Slope at point { $number }
# $number (Number) - Which point, counted from 1.
curves-point-remove = Remove point { $number }

## Pinned curves

curves-pin = Pin this curve
# $arm (String) - The letter of an arm.
curves-pin-arm = Pin this curve (arm { $arm })
curves-pinned = Pinned curves
# $count (Number) - How many curves are pinned, one at least.
curves-pinned-count =
    { $count ->
        [one] 1 curve
       *[other] { $count } curves
    }
curves-pinned-none = Pin the present curve of an arm, or add one from the list, to compare it with those of the arms.
# $most (Number) - How many curves can be pinned.
curves-pinned-full = At most { $most } curves can be pinned.
curves-pin-family = Family of the curve to add
curves-pin-add = Add a curve
# $number (Number) - Which pinned curve, counted from 1.
curves-pin-name = Name of pinned curve { $number }
# $name (String) - A pinned curve.
curves-pin-remove = Remove { $name }
curves-pin-remove-title = Remove
# $name (String) - A pinned curve.
# $arm (String) - The letter of an arm.
curves-pin-use = Use { $name } in arm { $arm }
# $arm (String) - The letter of an arm.
curves-pin-use-title = Use in arm { $arm }

## The formula

# $activation (String) - An activation.
curves-formula = Formula of { $activation }
curves-formula-choice = Which curve
curves-formula-note = Hover over a piece, tap it or go to it with Tab to highlight in the plots where it holds; hover over a plot to mark the piece that holds there. Numbers are rounded to five digits.
# One piece of a formula, read aloud.
# $curve (String) - “f of x” or “the slope”.
# $formula (String) - What it is.
curves-piece = { $curve } is { $formula }
# The same where it holds for some x only.
# $curve (String) - “f of x” or “the slope”.
# $formula (String) - What it is.
# $condition (String) - For which x, such as “x above 2”.
curves-piece-where = { $curve } is { $formula }, for { $condition }

## RESCU as smoothing: a window slides along two lines

curves-smoothing = RESCU: two lines smoothed by a kernel
# $width (String) - The width of the window.
# $kernel (String) - The name of the kernel.
# $origin (String) - Where the kernel is from.
curves-smoothing-window = A window of width α + β = { $width } slides along two lines that meet in a kink. The average of the lines under the window, weighted by the { $kernel } kernel ({ $origin }), is f. Where the window covers one line only, the average is that line; where it covers the kink, the average is a curve.
curves-smoothing-no-width = The window has no width here, so the picture shows just the two lines, with their kink.
# $activation (String) - An activation.
curves-smoothing-none = Not applicable to { $activation }. SmeLU, gSmeLU and RESCU are two lines smoothed by a kernel; ReLU and leaky ReLU are the two lines alone.
# $activation (String) - An activation.
# $explanation (String) - One or more sentences on its window.
curves-smoothing-summary = { $activation }. { $explanation }
# $x (String) - The centre of the window.
# $average (String) - The average there.
# $value (String) - f there, which is the same.
curves-smoothing-reading = x = { $x }: average under the window { $average }, f(x) = { $value }
curves-smoothing-play = Slide the window
curves-smoothing-pause = Pause the window
curves-smoothing-place = Position of the window
curves-smoothing-average = window average
curves-smoothing-legend-lines = the two lines, bold under the window
curves-smoothing-legend-window = the window, with its kernel (not to scale)
curves-smoothing-legend-average = the average so far
curves-smoothing-table = The two lines, their average under the window, and f
curves-smoothing-table-lines = lines
curves-smoothing-table-average = average

## The table of properties. Each definition explains the message that it belongs to.

curves-properties = Properties
curves-properties-caption = Properties of the activations
curves-trend-rising = yes, increasing
curves-trend-falling = yes, decreasing
curves-trend-constant = yes, constant
curves-trend-turning = no
# Whether a slope reaches 0 on the left, or 1 on the right.
curves-reach-everywhere = yes, everywhere
# $x (String) - The largest x.
curves-reach-up-to = yes, up to { $x }
# $x (String) - The smallest x.
curves-reach-from = yes, from { $x }
curves-reach-in-the-limit = in the limit
curves-reach-never = no
# $value (String) - f at the lowest point.
# $x (String) - Where that is.
curves-dip-at = { $value } at x = { $x }
curves-dip-none = none

## What activations cost, in the same table

# $factor (String) - How many times as long it takes.
curves-cost-relative = { $factor } × ReLU
# $median (String) - Nanoseconds.
curves-cost-median = { $median } ns
# $least (String) - Nanoseconds.
# $most (String) - Nanoseconds.
curves-cost-range = { $least } to { $most } ns
curves-measure = Measure the cost in this browser
# The name of the bar that shows how far the measurement is.
curves-measuring = Measuring
curves-measure-note = Nine laps of at least 10 ms each over 4096 normally distributed numbers, in the code that trains the networks. Training pauses meanwhile.

## Histograms of the pre-activations

curves-network = Pre-activations in the network
curves-network-no-hidden = This network has no hidden layer, so its activations are not used.
# $most (Number) - How many test examples are counted at most.
curves-network-note = Histograms of the pre-activations x of the hidden units, over the first { $most } test examples at most, without dropout. Shaded: the transition region. Thin line: f, on its own scale.
# Whose pre-activations are counted.
# $twin (Number) - Which twin, counted from 1.
# $count (Number) - How many test examples.
curves-network-source =
    { $count ->
        [one] twin { $twin }, 1 test example
       *[other] twin { $twin }, { $count } test examples
    }
curves-network-not-counted = not counted yet
# $number (Number) - Which hidden layer, counted from 1.
curves-layer = Layer { $number }
# $count (Number) - How many units it has.
curves-layer-units =
    { $count ->
        [one] 1 unit
       *[other] { $count } units
    }
# A bar of a histogram.
# $share (String) - A percentage.
# $from (String) - Its lower edge.
# $to (String) - Its upper edge.
curves-layer-bar = { $share } from { $from } to { $to }
# What a percentage below is the share of.
# $left (String) - The lower end of the transition.
# $right (String) - Its upper end.
curves-layer-transition = in the transition region, { $left } ≤ x ≤ { $right }
curves-layer-no-transition = no transition region
# $reach (String) - The largest |x| that the axis shows.
curves-layer-beyond = beyond ±{ $reach }
curves-layer-beyond-unknown = beyond the axis
curves-layer-beyond-note = (in the outer bars)
# A histogram, for screen readers.
# $layer (Number) - Which hidden layer, counted from 1.
# $arm (String) - The letter of an arm.
# $share (String) - A percentage.
curves-layer-summary = Pre-activations of layer { $layer } of arm { $arm }: { $share } are 0 or less
# The same of an activation with a transition.
# $layer (Number) - Which hidden layer, counted from 1.
# $arm (String) - The letter of an arm.
# $share (String) - A percentage.
# $inside (String) - A percentage.
# $left (String) - The lower end of the transition.
# $right (String) - Its upper end.
curves-layer-summary-transition = Pre-activations of layer { $layer } of arm { $arm }: { $share } are 0 or less, { $inside } are in the transition region, { $left } ≤ x ≤ { $right }
# $layer (Number) - Which hidden layer, counted from 1.
# $arm (String) - The letter of an arm.
curves-layer-summary-none = Pre-activations of layer { $layer } of arm { $arm }: not counted
curves-layers-table = Density of the pre-activations: the share of the bar at x, divided by its width
curves-layers-table-first = Layer, x
curves-layers-table-density = density

## Saving the curves

curves-save = Save the curves
# $quantities (String) - A list such as “f, f′ and f″”.
curves-save-numbers = { $quantities } as numbers
curves-save-note = With the present range of x and in the present colours of the page.
# The name of a pinned curve, and what it is with all its numbers.
# $name (String) - The name.
# $activation (String) - The activation.
curves-name-in-full = { $name } ({ $activation })

## Exporting an activation as code

curves-export = Export code
curves-export-language = Language
# $activation (String) - An activation.
# $arm (String) - The letter of its arm.
# $language (String) - A programming language or a library.
curves-export-code = { $activation } of arm { $arm } in { $language }
curves-export-copy = Copy
curves-export-copied = Copied
curves-export-refused = Select the code and copy it

## Where something is from: alone, and as a phrase in brackets or within a sentence.

origin-papers = Source: Shamir, Lin and Coviello 2020
    .phrase = Shamir, Lin and Coviello 2020
origin-our-extension = Our extension of RESCU (Shamir, Lin and Coviello 2020)
    .phrase = our extension
origin-baseline = Common baseline
    .phrase = common baseline

## What can be made to go through the origin.

anchor-left-tail = left tail
anchor-right-tail = right tail
anchor-curve = curve

## Presets, and the headings of their list.

collection-smelu = SmeLU (Shamir, Lin and Coviello 2020)
collection-gsmelu = gSmeLU (Shamir, Lin and Coviello 2020) with our parameters
collection-kernels = Each kernel, smoothing ReLU on [−2, 2]

preset-smelu-0-5 = SmeLU β = 0.5
preset-smelu-1 = SmeLU β = 1
preset-smelu-2 = SmeLU β = 2
preset-smelu-4 = SmeLU β = 4
preset-leaky = Leaky SmeLU: g₋ = 0.1
preset-asymmetric = Asymmetric: α = 0.5, β = 2
preset-asymmetric-leaky = Asymmetric and leaky: g₋ = 0.1
preset-negative-slope = Negative left slope: g₋ = −0.1
