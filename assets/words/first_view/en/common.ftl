### What all parts of the page and the command line say.

## The language, by its own name.
language-name = English

## Numbers. The mark between whole and decimal digits.
decimal-mark = .

## Lists. The last two items: “a and b” ends “a, b and c”.

# $items (String) - All items but the last, with list-separator between them.
# $last (String) - The last item.
list-last = { $items } and { $last }
list-separator = {", "}
# Between numbers.
number-separator = {", "}

## Rough times.

pool-time-second = a second
# $count (String) - How many.
pool-time-seconds = { $count } s
# $count (String) - How many.
pool-time-minutes = { $count } min
# $count (String) - How many, with one decimal.
pool-time-hours = { $count } h
