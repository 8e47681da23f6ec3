### Scenes: experiments that each show one thing, with what was counted of them over many seeds.

## What each is called, and what it shows in a line. The counts are said beside it.

scene-rounding = Rounding is enough
    .line = Only the order of the sums differs, and with it their rounding. For a long time nothing seems to happen; then ReLU’s twins jump apart within a few epochs.
scene-mnist = Rounding, on real digits
    .line = Handwritten digits in a short training: here rounding alone seldom parts twins.
scene-control = Nothing differs
    .line = The control experiment: same data, weights, order and rounding. Any difference here would be a fault of the program.
scene-order = Another order
    .line = Both twins see the same examples, each in an order of its own, as in everyday training.
scene-nudge = One weight, one step
    .line = One of all weights begins at the neighbouring number: the smallest possible change.
scene-tanh = Smooth is not enough
    .line = Tanh is smooth everywhere, and yet its twins differ as much as ReLU’s.
scene-narrow = Narrow smoothing is not enough
    .line = At a higher learning rate, a SmeLU with a narrow bend no longer keeps its twins together; a wide one does.
scene-ensembles = One SmeLU against four ReLUs
    .line = Averaging four networks brings twins together. One network with a wide SmeLU gets about as far at a quarter of the work.
scene-threshold = How smooth is smooth enough?
    .line = At a high learning rate rounding parts the twins of tanh and GELU nearly always, those of SmeLU β = 2 seldom, those of softplus never. Accuracies differ, too.
scene-wide = Too wide
    .line = A SmeLU as wide as all pre-activations is nearly linear: the network learns less, and its twins differ more.
scene-drawn = A curve drawn by hand
    .line = A RESCU of four points, which dips below zero. Draw another one in the Curves lab.
scene-rates = A lower learning rate helps, too
    .line = ReLU at less than half the learning rate comes close to a wide SmeLU at the full one.
scene-clicks = Predicting clicks
    .line = Sparse categories and few clicks, as in the systems of the papers on SmeLU. ReLU’s twins tend to differ more, but these seeds cannot tell for sure.
scene-moons = No winner: nearly noiseless moons
    .line = Where the task is easy, these seeds cannot tell which activation’s twins differ more.
scene-sine = No winner: a sine
    .line = A single seed can look striking; over many, neither activation’s twins differ more for sure.

## What was counted.

# $count (Number) - In how many seeds they are.
# $seeds (Number) - Of how many; more than one.
scenes-identity = Twins stay identical, bit for bit, in { $count } of { $seeds } seeds.
# One activation in scenes-parting.
# $count (Number) - In how many seeds its twins part.
# $arm (String) - Its name.
scenes-parting-arm = { $count ->
    [0] in none with { $arm }
   *[other] in { $count } with { $arm }
}
# $seeds (Number) - How many seeds; more than one.
# $arms (String) - The list of scenes-parting-arm.
# $bound (String) - The difference from which twins have parted.
scenes-parting = Of { $seeds } seeds, twins part { $arms } (Δ₁ above { $bound }).
# $first (String) - The name of an arm.
# $second (String) - The name of another.
# $count (Number) - In how many seeds the first differs more.
# $seeds (Number) - Of how many; more than one.
# $ratio (String) - repeat-interval of the ratios.
scenes-larger = Δ₁ is larger for { $first } than for { $second } in { $count } of { $seeds } seeds; median ratio { $ratio }.

# One activation in the following two.
# $quality (String) - Its accuracy or error.
# $arm (String) - Its name.
scenes-quality-arm = { $quality } with { $arm }
# $measure (String) - What says how good predictions are: “accuracy on the test set”.
# $arms (String) - The list of scenes-quality-arm.
scenes-equally-good = Equally good: { $measure } { $arms }.
# $measure (String) - What says how good predictions are.
# $arms (String) - The list of scenes-quality-arm.
scenes-not-equally-good = Not equally good: { $measure } { $arms }.

## The table of all, as rescu scenes prints it.
scenes-head-scene = scene
scenes-head-seeds = seeds
scenes-head-activation = activation
scenes-head-identical = identical
scenes-head-parted = parted
scenes-head-median = median Δ₁
scenes-head-quality = accuracy or error
