### The settings of an experiment: what they are called and what they mean. The page and the help of the command line show them.

## Settings. The id is the setting's name in links, with a hyphen for a dot.
setting-data = Data set
    .explanation = What the networks learn: points of the plane (generated, or placed by you), the values of a sine, simulated clicks, real digits, or your own data.
setting-placed = Points
    .explanation = Your own points in hundredths: x_y with ~ between points, and ; between the labels 0, 1 and 2. One point in four of each label is used for testing.
setting-file = File
    .explanation = The file of your own data: name, size in bytes and FNV-1a hash of its bytes, separated by commas.
setting-label = Label
    .explanation = Number of the table’s column that is the label, counted from 1; 0 is the last column.
setting-scaling = Features
    .explanation = Features of a table as they are, or each standardised to mean 0 and standard deviation 1 over the training rows.
setting-noise = Noise
    .explanation = Standard deviation of the Gaussian noise added to both coordinates, or to the value of the sine.
setting-train = Training examples
    .explanation = Size of the training set.
setting-test = Test examples
    .explanation = Size of the test set, on which all differences are measured.
setting-differs = What differs
    .explanation = What differs between twins; everything else is the same.
setting-window = Shuffle window
    .explanation = How far the order of the examples may differ: 1 = same order; training-set size = full shuffle.
setting-hidden = Hidden layers
    .explanation = Units of each hidden layer, such as 16-16: up to 6 layers of 1 to 256 units.
setting-init = Initial weights
    .explanation = Standard deviation σ of the normally distributed initial weights; biases start at 0.
setting-sigma = σ of the weights
    .explanation = Standard deviation of every initial weight.
setting-loss = Loss
    .explanation = The loss being minimised. Regression always uses half the squared error.
setting-optimiser = Optimiser
    .explanation = The rule by which weights follow the gradient.
setting-momentum = Momentum
    .explanation = The share of the previous update that each update keeps; 0 is plain SGD.
setting-rate = Learning rate
    .explanation = Step size.
setting-schedule = Schedule
    .explanation = How the learning rate changes over the run.
setting-batch = Batch size
    .explanation = Examples per step; the last batch may be smaller.
setting-epochs = Stop at epoch
    .explanation = Number of passes through the training set, the same for all arms.
setting-l2 = L2 penalty λ
    .explanation = λ·w is added to the gradient of each weight w, but not of biases.
setting-clip = Clip gradients at
    .explanation = A gradient with a larger norm is scaled down to this norm; 0 = no clipping.
setting-dropout = Dropout rate
    .explanation = The share of hidden units that each step leaves out.
setting-workers = Workers
    .explanation = Simulated asynchronous workers, whose delayed gradients are applied in random order; 1 is ordinary training.
setting-warm = Warm start, epochs
    .explanation = Twins stay identical for this long; then the difference starts.
setting-a = Arm A
    .explanation = The activation of the first arm.
setting-b = Arm B
    .explanation = The activation of the second arm, or none.
setting-c = Arm C
    .explanation = The activation of a third arm, or none.
setting-d = Arm D
    .explanation = The activation of a fourth arm, or none.

# The same for each arm.
setting-own-rate = Own learning rate
    .explanation = A learning rate for this arm alone, to rule out that it merely learns more slowly; otherwise that of all arms.
setting-own-ensemble = Ensemble size
    .explanation = How many networks, each with its own initial weights, one twin of this arm averages. Training takes that many times as long.
setting-change = Changes during the run
    .explanation = What changes after which epoch: the learning rate, the batch size, or an arm’s activation or own learning rate.
setting-replicas = Twins, M
    .explanation = How many copies of the network each arm trains.
setting-seed-data = Data seed
    .explanation = Determines which training and test examples are drawn.
setting-seed-init = Weights seed
    .explanation = Determines the initial weights, and which weight is nudged.
setting-seed-order = Order seed
    .explanation = Determines the order of the examples, the rounding, the dropout masks and the order of delayed gradients.

## What can differ between twins. The phrase is part of the name of a run: “noisy XOR, order: ReLU / SmeLU β = 2”.
source-rounding = Rounding
    .explanation = Each batch is summed in another order: the same sum, rounded differently.
    .phrase = rounding
source-nudge = Nudge
    .explanation = In every twin but the first, one weight differs, by the smallest possible step (one unit in the last place of a 32-bit float).
    .phrase = nudge
source-initialisation = Initial weights
    .explanation = Each twin starts from its own random weights.
    .phrase = initial weights
source-order = Order
    .explanation = Each twin sees the examples in its own order.
    .phrase = order
source-dropout = Dropout masks
    .explanation = Each twin leaves out its own random units. Needs a dropout rate above 0.
    .phrase = dropout masks
source-asynchrony = Asynchrony
    .explanation = Delayed gradients arrive in a different order for each twin. Needs 2 workers or more.
    .phrase = asynchrony

## The alternatives of settings that offer a choice. The id is the setting's and then the alternative's name in links.
## Of data sets the explanation is what one should know before looking at results; those of the plane explain themselves. Their
## phrase is part of the name of a run.
choice-data-xor = Noisy XOR
    .phrase = noisy XOR
choice-data-gaussians = Two Gaussians
    .phrase = two Gaussians
choice-data-moons = Moons
    .phrase = moons
choice-data-circles = Circles
    .phrase = circles
choice-data-spiral = Spiral
    .phrase = spiral
choice-data-points = Your own points
    .explanation = Points that you place, with two or three labels. One point in four of each label, but at least one, is used for testing and not for training; the data seed decides which. With few points the measures are coarse.
    .phrase = points
choice-data-sine = Noisy sine (regression)
    .explanation = Regression: y = sin 4x plus noise, learnt by a network with one linear output and half the squared error. The two shaded gaps of x hold no training examples; test examples lie everywhere from −1 to 1.
    .phrase = noisy sine
choice-data-clicks = Clicks (simulated)
    .explanation = Simulated clicks, as in the application of the papers on SmeLU (this data set is our addition): four fields with categories of power-law frequency, about one click in twenty, and a hidden logistic model in which pairs of fields matter. Each category is an input of its own, 1 or 0.
    .phrase = clicks
choice-data-digits = Digits, 8×8 (real)
    .explanation = 1797 real digits by 13 writers (Alpaydin and Kaynak 1998, CC BY 4.0); every fourth is a test image. 45 kB, loaded from the server of this page.
    .phrase = digits
choice-data-mnist = MNIST, 10 000 images (real)
    .explanation = Real handwritten digits of 28×28 pixels (LeCun, Cortes and Burges 1998, CC BY-SA 3.0): the first 10 000 training and the first 2000 test images. 2 MB, loaded from the server of this page.
    .phrase = MNIST
choice-data-images = Your images (IDX files)
    .explanation = The full MNIST, or any images in its format: four IDX files, compressed by gzip or not, with images and labels for training and for testing. Nothing leaves this page.
    .phrase = images
choice-data-table = Your table (CSV)
    .explanation = A table as CSV, up to 20 MB: numeric features, and one column with 2 to 20 different values as the label. One row in four, drawn by the data seed, is used for testing. Nothing leaves this page.
    .phrase = table
choice-scaling-standardised = Mean 0, standard deviation 1
choice-scaling-raw = As they are
choice-init-he = He, σ² = 2/inputs
choice-init-glorot = Glorot, σ² = 2/(inputs + outputs)
choice-init-lecun = LeCun, σ² = 1/inputs
choice-init-normal = Normal, σ chosen
choice-loss-cross-entropy = Cross-entropy
choice-loss-squared = Squared error
choice-optimiser-sgd = SGD with momentum
choice-optimiser-adam = Adam
choice-optimiser-adagrad = Adagrad
choice-schedule-constant = Constant
choice-schedule-step = Steps, ÷10 at ½ and ¾
choice-schedule-cosine = Cosine, down to 0

## The panel of settings.
settings-undo = Undo
settings-undo-explained = Undo the last change of a setting (Ctrl+Z)
settings-redo = Redo
settings-redo-explained = Redo the change that was undone (Ctrl+Shift+Z)

# Puts the settings of one panel back to what they are at first. Its name, for screen readers, and what it does.
# $panel (String) - The title of the panel.
settings-reset = Reset: { $panel }
settings-reset-explained = Reset this panel to its usual values
settings-close = Close the settings
settings-control = Control: identical twins
# A setting that is not the usual one, such as “Learning rate 0.4”.
# $setting (String) - Its name.
# $value (String) - Its value.
settings-value = { $setting } { $value }


# What was typed into a field and cannot be used.
# $problem (String) - What is wrong with it: “abc” cannot be read; expected a number.
# $kept (String) - The value that stays.
settings-refused = { $problem }. { $kept } is kept

## Seeds. Each has a button with a dice, which draws a new one.
seeds-note = All arms share all seeds. Rewinding keeps them; only the dice draw new ones.

# The name of the button.
# $seed (String) - The label of the seed: “Data seed”.
seeds-draw = { $seed }: draw a new one

## Changes during the run.

# $epoch (Number) - The epoch at the end of which it changes.
# $change (String) - What changes: “rate 0.01”.
changes-planned = after epoch { $epoch }: { $change }

# $change (String) - changes-planned.
changes-remove-labelled = Remove the change { $change }
changes-remove = Remove

# $most (Number) - How many there can be.
changes-full = A run can have at most { $most } changes.
changes-what = Change
    .explanation = The learning rate, the batch size, or a parameter of an arm’s activation.
changes-epoch = After epoch
    .explanation = The epoch at the end of which it changes. Empty: after the current epoch.
changes-next = current
changes-value = To
    .explanation = The value from then on.
changes-plan = Schedule a change
changes-at-end = The run is at its end. Rewind it, or enter an earlier epoch.
changes-unfit = This value cannot be combined with the activation’s other parameters.

# A number that belongs to one arm, in the list of what can be changed.
# $what (String) - What it is called: “Learning rate”, “β”.
# $letter (String) - The letter of the arm.
changes-of-arm = { $what } of arm { $letter }







## Keys of the view: what a link says of how an experiment is looked at. The id is the key's name in links, with a hyphen for a dot.
## The documentation of links shows them.
view-lab = The lab that is open.
view-lang = The language of the page, by its tag, such as en.
view-lesson = The lesson that is open over the lab: its name, and ~ with tasks or reveal for its later steps.
view-lessons = The lessons that are offered, in this order. Any of twins, kink, butterfly, where, beta, smooth, other-ways, anecdote, with commas; if empty, all.
view-hide = What of the page is hidden, for a class. Any of labs, lessons, scenes, differs, data, network, training, changes, seeds, activations, conclusion, closer-look, measures, with commas.
view-present = Whether the page is shown to an audience, in large type. One of off, on.
view-embed = What of the page is shown in a frame of another page. One of off, lab, maps, chart; 1 means lab.
view-x = The range of x of the curves.
view-pin = Up to eight curves for comparison, separated by semicolons, each an activation and optionally @ and a name.
view-difference = Whether the difference to ReLU is plotted.
view-points = Up to four points of the plane that are followed, such as 0.5_-1.25~2_2.
view-grid = The activations of a sweep, separated by semicolons. One parameter of each may have several values: smelu:beta=0.5!1!2, or smelu:beta=0.125..4/11 for eleven.
view-grid-hidden = The hidden layers that each activation is trained with, up to four separated by semicolons, such as 8-8;64-64; if empty, those of the experiment.
view-grid-replicas = How many twins each configuration of the sweep trains.
view-grid-seeds = How many seeds the sweep trains each configuration under.
view-axes = What the trade-off is drawn over, separated by commas: a measure of prediction difference, test-loss or accuracy, and log or linear.

## What unfolds the explanation of a control.

# The button that shows the explanation of a setting.
# $setting (String) - The label of the setting: “Learning rate”.
settings-explain = Explain: { $setting }
