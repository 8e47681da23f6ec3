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

## What each lab is for.

lab-twins-explained = Trains the twins of up to four arms, one for each activation, and shows where and when their predictions come apart.
lab-curves-explained = Shows each activation with its first and second derivative, lets you shape it by hand, and exports it as code.
lab-trade-off-explained = Trains many activations and network sizes over many seeds, and plots prediction difference against accuracy or loss.

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
