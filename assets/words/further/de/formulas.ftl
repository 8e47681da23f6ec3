### Formulas as screen readers speak them, part by part in the order in which they are written: “x plus 2”.

## What a formula is of. It goes on “is …”.

formula-of-value = f von x
formula-of-slope = die Steigung

## Signs and brackets.

formula-is = ist
formula-plus = plus
formula-minus = minus
# Also where no sign is written, as in 2x.
formula-times = mal
# Between numerator and denominator.
formula-over = durch
formula-open-bracket = Klammer auf
formula-close-bracket = Klammer zu

## Powers. The first two come after the base; the third comes between the base and its exponent.

formula-squared = zum Quadrat
formula-cubed = hoch drei
formula-to-the-power = hoch

## Where a piece holds: “x above minus 2 and below 2”.

formula-at-most = höchstens
formula-at-least = mindestens
formula-below = kleiner als
formula-above = größer als
# Between two such conditions, and between two arguments of a function.
formula-and = und

## Functions and letters.

# Between the name of a function and its argument.
formula-of = von
# Before what is between two bars.
formula-square-root = Wurzel aus
formula-log = Logarithmus
formula-max = Maximum
formula-tanh = Tangens hyperbolicus
formula-erfc = erfc
formula-sine = Sinus
formula-cosine = Kosinus
formula-pi = Pi
formula-sigma = Sigma
formula-phi = Phi
