### For whoever teaches: what of the page a class sees, the link to it, and the lessons on paper.

## The groups of what is on the page that a link can hide. The first six of the settings are also the titles of their panels.
group-labs = Tabs of the labs
group-lessons = List of lessons
group-scenes = List of scenes
group-differs = What differs
group-data = Data
group-network = Network
group-training = Training
group-changes = Changes during the run
group-seeds = Seeds
group-activations = Choosing and shaping activations
group-conclusion = What the run shows
group-closer-look = A closer look
group-measures = Table of measures

## What a reader is told of what a link hides.

# $groups (String) - The names of the groups, with commas between them.
hidden-groups = This link hides: { $groups }.

# $count (Number) - The lessons that it offers.
# $all (Number) - All lessons.
hidden-lessons = { $count ->
    [one] This link offers one of { $all } lessons.
   *[other] This link offers { $count } of { $all } lessons.
}
hidden-show-all = Show everything

## The panel, and the button that opens it.
teachers-title = For teachers
teachers-what = Choose what your class sees. The page behind this panel shows it at once, and the link holds it.
teachers-hide = Hide
teachers-lessons = Lessons to offer
teachers-link = Link for the class
teachers-note = The link opens what this page shows now: the settings, the lab, and the lesson that is open. Nothing is locked: in the settings and in the help, readers are told what is hidden and can show it.
teachers-worksheet = The lessons above on paper: their questions and tasks, room to write, and a link and a QR code for each.
teachers-to-worksheet = See the worksheet

## The lessons on paper.
worksheet = Worksheet
worksheet-print = Print
worksheet-answers = With the answers
worksheet-close = Back to the page
worksheet-name = Name
worksheet-date = Date
worksheet-outcome = What did you see? Was it what you expected? How do you explain it?
