### The help.

## The help.
help-what = Two networks are trained on the same data and differ in only one respect that you choose, which can be as small as the rounding of a sum. With ReLU their predictions can end up far apart; with a smooth activation they often stay closer. Everything is computed here, in your browser, and nothing is sent anywhere.
help-control = With nothing ticked under “What differs” the twins stay identical, bit for bit: that is the control experiment.
help-seeds = A single run proves little: draw new seeds and run it again, or use “Is it the seed?”.
help-terms = Terms
help-labs = The labs
help-keys = Keys
help-keys-on = Use these keys as shortcuts
help-language = Language

## The terms that the help explains.
term-twins = Twins
    .explanation = Copies of one network, trained on the same data, that differ only in what is ticked under “What differs”. There are two, or up to 32 for better statistics.
term-arm = Arm
    .explanation = One of the configurations that are compared, A to D: an activation, and the twins that are trained with it.
term-difference = Δ₁
    .explanation = The prediction difference: how far the probabilities (in regression, the values) that the twins predict lie from their mean, on average over the test set. 0 means that they predict the same.
term-smelu = SmeLU
    .explanation = The smooth ReLU: 0 up to x = −β, a parabola to x = β, and x from there. The larger β, the smoother; β = 0 is ReLU.
term-rescu = RESCU
    .explanation = The rectified smooth continuous unit: two straight lines whose kink is smoothed by a kernel. ReLU, which is not smoothed at all, and SmeLU are special cases.

## What each key does, in the help.

# $labs (String) - The list of the labs in the order of the keys.
key-labs = open a lab: { $labs }
key-space = Space
key-play = play or pause
key-step = take one step (one mini-batch)
key-rewind = rewind to the same initial weights
key-seeds = draw new seeds
key-beta = decrease or increase β of arm B, if arm B is a SmeLU
key-zoom = on a curve: zoom in, zoom out, reset the range
key-shift = Shift
key-pan = on a curve: pan
key-control = Ctrl or ⌘
key-undo = undo the last change of a setting; with Shift, redo it
key-present = present to an audience, in large type
key-share = open or close the ways to share
key-lessons = open or close the list of lessons
key-help = open or close this help

## About the science.

science = About the science
science-claim = The papers say: two networks that are trained alike and predict equally well can still give different predictions. The kink of ReLU is one of the reasons, and a smooth activation such as SmeLU brings predictions closer at equal accuracy. They show it on large recommendation systems.
science-measured = Measured here, with small networks:
science-limits = Not shown here: large networks, and real click logs. Nor that smooth is always better: tanh is smooth, and its twins part; on easy data no difference is certain; on real digits the gain is small.
science-references = References
help-measures = Measures
