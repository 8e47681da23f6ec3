### What the command line says, but for its help.

# $why (String) - Why nothing was trained.
command-nothing-trained = { $why } (nothing was trained)

## Files

# $file (String) - The path of a file.
# $why (String) - What is wrong with it.
command-unusable = { $file } cannot be used: { $why }
# $file (String) - The path of a file.
# $why (String) - The message of the system.
command-not-written = { $file } could not be written: { $why }
# $why (String) - The message of the system.
command-no-output = the output could not be written: { $why }
command-no-file = no file was given
# $named (String) - The file that the link names.
# $file (String) - The file that was given.
command-other-file = the link names another file, { $named }, than this, { $file }

# $why (String) - The message of the reader of JSON.
command-no-run = not a record of a run: { $why }

## Sweeps in files

# $file (String) - The path of a file.
# $first (String) - The path of the first file.
command-other-sweep = { $file } belongs to another sweep than { $first }
# $file (String) - The path of a file.
command-other-sweep-asked = { $file } belongs to another sweep than the one asked for
# $file (String) - The path of a file.
# $version (String) - The version of the program that wrote it.
# $first (String) - The path of the first file.
# $other (String) - The version of the program that wrote that.
command-other-version = { $file } was written by rescu { $version }, { $first } by { $other }
# $file (String) - The path of a file.
# $version (String) - The version of the program that wrote it.
# $own (String) - The version of this program.
command-version = { $file } was written by rescu { $version }, this is { $own }
# $file (String) - The path of a file.
# $what (String) - A line that cannot be used.
command-left-out = { $file }: { $what }; line skipped
command-last-line = the last line is incomplete
# $line (Number) - The number of a line, from 1.
# $why (String) - The message of the reader of JSON.
command-line-unreadable = line { $line } is not a unit of a sweep: { $why }
# $line (Number) - The number of a line, from 1.
command-line-foreign = line { $line } belongs to another sweep
# $why (String) - The message of the reader of JSON.
command-no-sweep = not a sweep: its first line is not that of one ({ $why })
# $why (String) - A remark on a setting of the link.
command-sweep-link = the link in its first line cannot be used as it stands: { $why }
# $configuration (Number) - The number of a configuration, from 0.
# $seed (Number) - The number of a seed, from 0.
command-unit = configuration { $configuration } under seed { $seed }
# $unit (String) - A unit of a sweep: command-unit.
# $first (String) - The path of a file.
# $first_line (Number) - The number of a line of it.
# $second (String) - The path of a file.
# $second_line (Number) - The number of a line of it.
command-unit-twice = { $unit } appears twice, with the same results: { $first }, line { $first_line }, and { $second }, line { $second_line }
# $unit (String) - A unit of a sweep: command-unit.
# $first (String) - The path of a file.
# $first_line (Number) - The number of a line of it.
# $second (String) - The path of a file.
# $second_line (Number) - The number of a line of it.
command-unit-differs = { $unit } appears twice, with different results: { $first }, line { $first_line }, and { $second }, line { $second_line }
# $unit (String) - A unit of a sweep: command-unit.
# $why (String) - Why not.
command-unit-untrainable = { $unit } cannot be trained: { $why }
command-unit-foreign = it belongs to another sweep
command-unit-empty = it has no arm
# $count (Number) - How many units of a sweep are not in the files.
command-incomplete = { $count ->
    [one] one unit is missing
   *[other] { $count } units are missing
}
# $unit (String) - A unit of a sweep: command-unit.
command-unit-missing = { $unit } is missing

## Arguments

# $names (String) - The names that there are, with commas between them.
command-expected-names = expected one of { $names }
command-expected-shard = expected i/n with 1 ≤ i ≤ n, such as 2/8
command-range = --from must be a number smaller than --to
command-at = every x of --at must be a finite number
# $language (String) - What was given.
# $known (String) - The languages that there are.
command-no-language = --language: there is no `{ $language }`; there are { $known }

## Progress and ends

# $why (String) - The message of the system.
command-no-threads = no threads could be started: { $why }
# $why (String) - The message of what draws it.
command-no-picture = the chart could not be drawn: { $why }
command-empty-picture = it is empty
# $moments (Number) - How many moments of training were measured.
# $fingerprints (Number) - How many fingerprints were compared.
command-reproduced = Reproduced bit for bit: the measures of { $moments } moments and { $fingerprints } fingerprints.
# $places (Number) - At how many places a run differs from its record.
command-not-reproduced = { $places ->
    [one] not reproduced: one place differs
   *[other] not reproduced: { $places } places differ
}
# Heads of columns: a place at which a run differs, what its record says, and what it is now.
command-place = where
command-recorded = recorded
command-computed = computed
# $count (Number) - How many further places differ.
command-more = … and { $count } more

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
command-no-scene = there is no scene `{ $id }`; there are { $known }
# $id (String) - The name of a scene.
command-scene-diverged = scene { $id }: a twin diverged
command-scenes-differ = { $count ->
    [one] one scene was counted otherwise than its table says
   *[other] { $count } scenes were counted otherwise than their table says
}
