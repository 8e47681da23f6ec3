### What the command line alone says, but for its help. The page does not carry these words.

# $why (String) - Why nothing was trained.
nothing-trained = { $why } (nothing was trained)

## Files

# $file (String) - The path of a file.
# $why (String) - What is wrong with it.
unusable = { $file } cannot be used: { $why }
# $file (String) - The path of a file.
# $why (String) - The message of the system.
not-written = { $file } could not be written: { $why }
# $why (String) - The message of the system.
no-output = the output could not be written: { $why }
no-file = no file was given
# $file (String) - The path of a file.
exists = { $file } exists already; --resume continues it
# $named (String) - The file that the link names.
# $file (String) - The file that was given.
other-file = the link names another file, { $named }, than this, { $file }
# $option (String) - An option that supplies a file: --table.
# $own (String) - The data set that it stands for: table.
# $data (String) - The data set that was named.
other-data = { $option } means data={ $own }, but data={ $data } was named, too

# $why (String) - The message of the reader of JSON.
no-run = not a record of a run: { $why }

## Sweeps in files

# $file (String) - The path of a file.
# $first (String) - The path of the first file.
other-sweep = { $file } belongs to another sweep than { $first }
# $file (String) - The path of a file.
other-sweep-asked = { $file } belongs to another sweep than the one asked for
# $file (String) - The path of a file.
# $version (String) - The version of the program that wrote it.
# $first (String) - The path of the first file.
# $other (String) - The version of the program that wrote that.
other-version = { $file } was written by rescu { $version }, { $first } by { $other }
# $file (String) - The path of a file.
# $version (String) - The version of the program that wrote it.
# $own (String) - The version of this program.
version = { $file } was written by rescu { $version }, this is { $own }
# $file (String) - The path of a file.
# $what (String) - A line that cannot be used.
left-out = { $file }: { $what }; line skipped
last-line = the last line is incomplete
# $line (Number) - The number of a line, from 1.
# $why (String) - The message of the reader of JSON.
line-unreadable = line { $line } is not a unit of a sweep: { $why }
# $line (Number) - The number of a line, from 1.
line-foreign = line { $line } belongs to another sweep
# $line (Number) - The number of a line, from 1.
line-altered = line { $line } was altered: it does not match its checksum
# $why (String) - The message of the reader of JSON.
no-sweep = not a sweep: its first line is not that of one ({ $why })
# $why (String) - A remark on a setting of the link.
sweep-link = the link in its first line cannot be used as it stands: { $why }
# $configuration (Number) - The number of a configuration, from 0.
# $seed (Number) - The number of a seed, from 0.
unit = configuration { $configuration } under seed { $seed }
# $unit (String) - A unit of a sweep: unit.
# $first (String) - The path of a file.
# $first_line (Number) - The number of a line of it.
# $second (String) - The path of a file.
# $second_line (Number) - The number of a line of it.
unit-twice = { $unit } appears twice, with the same results: { $first }, line { $first_line }, and { $second }, line { $second_line }
# $file (String) - The path of a file.
# $count (Number) - How many further units of it are there twice.
units-twice-more = { $count ->
    [one] { $file }: one more unit appears twice, with the same results
   *[other] { $file }: { $count } more units appear twice, with the same results
}
# $unit (String) - A unit of a sweep: unit.
# $first (String) - The path of a file.
# $first_line (Number) - The number of a line of it.
# $second (String) - The path of a file.
# $second_line (Number) - The number of a line of it.
unit-differs = { $unit } appears twice, with different results: { $first }, line { $first_line }, and { $second }, line { $second_line }
# $unit (String) - A unit of a sweep: unit.
# $why (String) - Why not.
unit-untrainable = { $unit } cannot be trained: { $why }
unit-foreign = it belongs to another sweep
unit-empty = it has no arm
# $key (String) - A setting that was given.
replaced-by-grid = { $key }: a sweep takes this from its grid; see --grid, --hidden and --replicas

## What is missing of a sweep: the seeds that lack the same configurations in one line.

# $count (Number) - How many units of a sweep are not in the files.
# $all (Number) - How many units the sweep has.
incomplete = { $count ->
    [one] 1 of { $all } units is missing
   *[other] { $count } of { $all } units are missing
}
# $seeds (String) - The message missing-seeds.
# $configurations (String) - The message missing-configurations or missing-every.
missing = missing for { $seeds }: { $configurations }
# $numbers (String) - The list of their numbers, such as “0, 2 to 5 and 7”.
missing-seeds = { $count ->
    [one] seed { $numbers }
   *[other] seeds { $numbers }
}
missing-every = every configuration
# $numbers (String) - The list of their numbers, such as “0, 2 to 5 and 7”.
missing-configurations = { $count ->
    [one] configuration { $numbers }
   *[other] configurations { $numbers }
}
# Numbers that follow each other.
# $first (Number) - The first of them.
# $last (Number) - The last of them.
missing-range = { $first } to { $last }
# The end of a list of which only the beginning is shown.
# $count (Number) - How many more numbers there are.
missing-further-numbers = { $count } more
# $count (Number) - For how many more seeds units are missing.
missing-further-seeds = { $count ->
    [one] … and for one more seed
   *[other] … and for { $count } more seeds
}

## Arguments

# $names (String) - The names that there are, with commas between them.
expected-names = expected one of { $names }
expected-shard = expected i/n with 1 ≤ i ≤ n, such as 2/8
range = --from must be a number smaller than --to
at = every x of --at must be a finite number
# $language (String) - What was given.
# $known (String) - The languages that there are.
no-language = --language: there is no `{ $language }`; there are { $known }

## Progress

# $done (Number) - How many units of a sweep are done.
# $all (Number) - How many there are.
units-done = { $done } of { $all } units
# $done (Number) - How many seeds are done.
# $all (Number) - How many there are.
seeds-done = { $done } of { $all } seeds
# $scene (String) - The name of a scene.
# $done (Number) - How many of its seeds are done.
# $all (Number) - How many there are.
scene-done = { $scene }: { $done } of { $all } seeds
# $done (Number) - How many arms are done.
# $all (Number) - How many there are.
arms-done = { $done } of { $all } arms
# $arm (String) - The letter of the arm that is trained.
# $epoch (Number) - The epoch that it has reached.
# $last (Number) - The epoch at which it stops.
epoch-reached = arm { $arm }, epoch { $epoch } of { $last }
# When all is done.
# $done (String) - One of the messages above.
# $time (String) - How long it took, roughly: “9 s”.
done-in = { $done } in { $time }

## Ends


# $why (String) - The message of the system.
no-threads = no threads could be started: { $why }
# $why (String) - The message of what draws it.
no-picture = the chart could not be drawn: { $why }
empty-picture = it is empty
# $moments (Number) - How many moments of training were measured.
# $fingerprints (Number) - How many fingerprints were compared.
reproduced = Reproduced bit for bit: the measures of { $moments } moments and { $fingerprints } fingerprints.
# Two twins first differ by more than this: the head of a row.
# $threshold (String) - A number.
summary-parting = Largest |p − p′| above { $threshold }
# $places (Number) - At how many places a run differs from its record.
not-reproduced = { $places ->
    [one] not reproduced: one place differs
   *[other] not reproduced: { $places } places differ
}
# Heads of columns: a place at which a run differs, what its record says, and what it is now.
place = where
recorded = recorded
computed = computed
# $count (Number) - How many further places differ.
more = … and { $count } more

## The report as Markdown. The first four stand at the heads of columns.

report-activation = activation
report-within = ± over twins
report-diverged = diverged
report-on-front = on the front
report-yes = yes
# $seeds (Number) - How many seeds.
# $twins (Number) - How many twins.
report-note = Means over { $seeds } seeds, ± half their 95 % interval (Student’s t, with shared seed effects removed for each network size: Cousineau 2005, Morey 2008); “± over twins” is the jackknife standard error over { $twins } twins, as the root mean square over the seeds.
# $count (Number) - How many units are not there.
report-missing = { $count ->
    [one] One unit is missing; seeds without all of their units are left out.
   *[other] { $count } units are missing; seeds without all of their units are left out.
}

## Scenes
# $id (String) - What was given.
# $known (String) - The names that there are, with commas between them.
no-scene = there is no scene `{ $id }`; there are { $known }
# $id (String) - The name of a scene.
scene-diverged = scene { $id }: a twin diverged
scenes-differ = { $count ->
    [one] one scene was counted otherwise than its table says
   *[other] { $count } scenes were counted otherwise than their table says
}
