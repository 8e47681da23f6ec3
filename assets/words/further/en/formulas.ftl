### Formulas as screen readers speak them, part by part in the order in which they are written: “x plus 2”.

## What a formula is of. It goes on “is …”.

formula-of-value = f of x
formula-of-slope = the slope

## Signs and brackets.

formula-is = is
formula-plus = plus
formula-minus = minus
# Also where no sign is written, as in 2x.
formula-times = times
# Between numerator and denominator.
formula-over = over
formula-open-bracket = open bracket
formula-close-bracket = close bracket

## Powers. The first two come after the base; the third comes between the base and its exponent.

formula-squared = squared
formula-cubed = cubed
formula-to-the-power = to the power

## Where a piece holds: “x above minus 2 and below 2”.

formula-at-most = at most
formula-at-least = at least
formula-below = below
formula-above = above
# Between two such conditions, and between two arguments of a function.
formula-and = and

## Functions and letters.

# Between the name of a function and its argument.
formula-of = of
# Before what is between two bars.
formula-square-root = the square root of
formula-log = log
formula-max = max
formula-tanh = tanh
formula-erfc = erfc
formula-sine = sine
formula-cosine = cosine
formula-pi = pi
formula-sigma = sigma
formula-phi = phi
