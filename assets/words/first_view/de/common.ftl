### What all parts of the page and the command line say.

## The language, by its own name.
language-name = Deutsch

## Numbers. The mark between whole and decimal digits.
decimal-mark = ,

## Lists. The last two items: “a and b” ends “a, b and c”.

list-last = { $items } und { $last }
list-separator = {", "}
# Between numbers.
number-separator = {"; "}

## Rough times.

pool-time-second = eine Sekunde
pool-time-seconds = { $count } s
pool-time-minutes = { $count } min
pool-time-hours = { $count } h
