### What all parts of the page and the command line say.

## Numbers. The mark between whole and decimal digits.
decimal-mark = .

## Lists. The last two items: “a and b” ends “a, b and c”.

# $items (String) - All items but the last, with list-separator between them.
# $last (String) - The last item.
list-last = { $items } and { $last }
list-separator = {", "}
