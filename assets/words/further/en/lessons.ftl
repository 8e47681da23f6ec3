### The lessons: guided stories over the labs. Each has a hook (.hook), a question (.question) with its answers, tasks by their names, what came of it (.reveal) and what does not follow from it (.but).

## Around a lesson.

lessons-close = Close the lesson
lessons-back = Back
lessons-to-tasks = Try it
lessons-to-reveal = What came of it
# $lesson (String) - The title of the next lesson.
lessons-next = Next lesson: { $lesson }
lessons-again = Set the lab up for this lesson again
lessons-done = done
lessons-open = to do
# $number (Number) - Which lesson, counted from 1.
# $count (Number) - How many there are.
lessons-place = Lesson { $number } of { $count }
# $answer (String) - What the reader expected.
lessons-expected = You expected: “{ $answer }” And so it is.
# $answer (String) - What the reader expected.
# $borne-out (String) - What is borne out.
lessons-expected-otherwise = You expected: “{ $answer }” It turns out otherwise: “{ $borne-out }”
# $borne-out (String) - What is borne out.
lessons-unanswered = As it turns out: “{ $borne-out }”
lessons-run = This run
lessons-no-run = This run has not come to its end, so it shows nothing yet.
lessons-counted = Over many seeds
lessons-but = But
# $title (String) - The title of a scene.
lessons-scene = See it: { $title }
lessons-new-here = New here? Two minutes
lessons-new-here-text = A first lesson shows what this page is about.
lessons-new-here-start = Start
lessons-new-here-close = No, thank you

## The lessons.

lesson-twins = Twins
    .hook = Train one network twice on the same data and you may get two different networks.
    .question = Both twins are right equally often. Do they also give the same answers?
    .answer-1 = Yes: equally good networks give the same answers.
    .answer-2 = Nearly: fewer than one point in a hundred gets another label.
    .answer-3 = No: several points in a hundred get another label.
    .task-control = With nothing ticked under “What differs”, press Play and let the run end.
    .task-order = Tick “Order” under “What differs”, press Play and let the run end.
    .reveal = With nothing different the twins end as the same bits: a difference of exactly 0 and equal fingerprints. Once each twin sees the examples in an order of its own, both are as accurate as before, but they no longer agree everywhere.
    .but = This is one draw of the seeds. Draw new ones with the dice under “Seeds” and the numbers change; what holds in general shows only over many seeds.
lesson-kink = The kink
    .hook = ReLU’s slope jumps from 0 to 1 at a single point. SmeLU’s climbs over a width of 2β.
    .question = What becomes of SmeLU as its β goes to 0?
    .answer-1 = A straight line.
    .answer-2 = ReLU, with all of the curvature in one point.
    .answer-3 = A step from 0 to 1.
    .task-narrow = Make β of arm B at most 0.25: drag its slider, or its knots in the plot.
    .task-shape = Give arm B a form that you shape on each side by itself: a gSmeLU, a RESCU or a drawn RESCU.
    .reveal = Between −β and β SmeLU is a parabola with curvature 1/(2β). The narrower it is, the larger its curvature, and in the limit it is ReLU’s kink. gSmeLU is a parabola between any two straight lines; RESCU and drawn RESCUs bend in other ways. Each is exactly straight outside its transition.
    .but = β means something only beside the scale of the pre-activations: if few of them lie within ±β, a network hardly sees the bend.
lesson-butterfly = The butterfly
    .hook = The twins share data, network, starting weights and order. Only the order in which the terms of a sum are added within a mini-batch differs, and with it the last bit of its rounding.
    .question = Does a rounding error matter in the end?
    .answer-1 = No: it stays as small as it was.
    .answer-2 = It grows the same for both activations.
    .answer-3 = With ReLU it can grow until labels differ; with a wide SmeLU it stays small here.
    .task-run = Press Play and let the run end. Watch the chart “How far apart are the twins?”.
    .task-look-back = Move the bar of time back to the epoch at which ReLU’s curve jumps.
    .task-repeat = Press “Check on 24 seeds” and let it finish.
    .reveal = For a long time the difference stays near 10⁻⁷. Then a pre-activation of one twin crosses ReLU’s kink before that of the other, and within a few epochs the difference is a hundred thousand times as large.
    .but = It depends on the settings: at a higher learning rate twins with a narrow SmeLU part, too. On real digits rounding alone seldom parts twins here.
lesson-where = Where they disagree
    .hook = Sixteen twins, and for each activation a map of how far their predictions spread.
    .question = Where do they disagree?
    .answer-1 = Everywhere about equally.
    .answer-2 = Along the boundary between the labels and away from the data.
    .answer-3 = In the middle of each cluster.
    .task-run = Press Play and let the run of the sixteen twins end.
    .task-follow = Click on a map where the spread is large, choose “Follow”, rewind, and let the run end once more.
    .reveal = Twins agree where the data leaves no doubt. Near the boundary they disagree several times as much, and so they do where there is no data.
    .but = An average such as Δ₁ hides this: it can be small while a few answers depend on chance alone.
lesson-beta = Choose β
    .hook = A wider bend brings twins closer. Why not make it as wide as possible?
    .question = What happens as β grows from 0.25 to 16?
    .answer-1 = Twins come ever closer, at no cost.
    .answer-2 = Twins drift apart.
    .answer-3 = Twins come closer up to a point; then accuracy collapses, and twins differ more than before.
    .task-sweep = Press “Train … networks” and let it finish.
    .reveal = With β = 2 the prediction difference is about half of ReLU’s. A very wide SmeLU is nearly linear over all pre-activations, so the network can hardly learn what is not linear: accuracy collapses, and twins differ more.
    .but = The best β depends on the data and on the scale of the pre-activations: on the spiral β = 4 is already too wide.
lesson-smooth = Smooth is not enough
    .hook = Tanh, GELU and softplus are smooth everywhere, and SmeLU’s slope has no jump.
    .question = At a high learning rate, in networks of 32-32 units: which of the four keep rounding errors small?
    .answer-1 = All, since all are smooth.
    .answer-2 = Softplus always, SmeLU mostly, GELU and tanh hardly ever.
    .answer-3 = None.
    .task-run = Press Play and let the run of the four activations end.
    .reveal = Smoothness alone does not keep twins together. Here those with the smaller curvature stay together more often: at most 0.25 for softplus and SmeLU(2), 0.8 for tanh and GELU.
    .but = This is one setting on one data set. Elsewhere another activation may do best; which property decides is not settled here.
lesson-other-ways = Other ways to agree
    .hook = A smooth activation is not the only way to bring twins closer.
    .question = One SmeLU network, or the average of four ReLU networks: whose twins agree better?
    .answer-1 = The four, by far.
    .answer-2 = They are about equal, but the four cost four times as much.
    .answer-3 = The one, by far.
    .task-ensemble = Press Play and let the run end: arm B averages four ReLU networks.
    .task-rate = Set the learning rate to 0.02 or less and let a run end.
    .reveal = Averaging four networks, a wide SmeLU, and a lower learning rate each bring twins closer by about as much.
    .but = A lower learning rate learns more slowly. Nor do the ways exclude each other: at the lower rate SmeLU’s twins are again closer than ReLU’s.
lesson-anecdote = One pair is an anecdote
    .hook = Nearly noiseless moons: an easy task, two activations.
    .question = Suppose that in one run ReLU’s twins differ more. What does that prove?
    .answer-1 = That ReLU is worse on this data.
    .answer-2 = That SmeLU is worse on this data.
    .answer-3 = Nothing: the next seed may show the opposite.
    .task-seeds = Draw new seeds (key N, or the dice under “Seeds”) and let the run end, five times. Which activation has the larger difference each time?
    .task-replicas = Set the number of twins to 16 and let the run end: now each measure has a standard error.
    .reveal = From seed to seed the order changes. Only many seeds, compared pair by pair, tell whether one activation’s twins differ more.
    .but = Here even 24 seeds cannot tell. That is a finding, too.
