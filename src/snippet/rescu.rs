//! The formula of a RESCU: two lines, and the smoothed hinge between them.

use super::expression::Constant::Pi;
use super::expression::Expression::{Constant, Name, Number, X};
use super::expression::{Bounds, Expression};
use super::formula::{Condition, Formula, Step};
use super::function::Function;
use crate::activation::{Kernel, Rescu};

/// The step that maps the transition to [−1, 1].
const U: &str = "u";

pub(super) fn formula(rescu: &Rescu) -> Formula {
    let start = Condition::AtMost(-rescu.alpha());
    if rescu.width() == 0.0 {
        return Formula::piecewise(vec![], vec![(start, left(rescu))], right(rescu));
    }
    let tails = [(start, left(rescu)), (Condition::AtLeast(rescu.beta()), right(rescu))];
    let whole = |curve| Formula::piecewise(vec![position(rescu)], tails.to_vec(), smoothed(rescu, curve));
    match rescu.kernel() {
        Kernel::Box => Formula::piecewise(vec![], tails.to_vec(), parabola(rescu)),
        Kernel::Triangle => {
            let [first, second] = triangle().map(|half| smoothed(rescu, half));
            let first = (Condition::AtMost(centre(rescu)), first);
            Formula::piecewise(vec![position(rescu)], [tails.as_slice(), &[first]].concat(), second)
        }
        Kernel::Epanechnikov => whole(epanechnikov()),
        Kernel::Biweight => whole(biweight()),
        Kernel::Cosine => whole(cosine()),
        Kernel::RaisedCosine => whole(raised_cosine()),
    }
}

fn centre(rescu: &Rescu) -> f64 {
    0.5 * (rescu.beta() - rescu.alpha())
}

fn bend(rescu: &Rescu) -> f64 {
    rescu.right_slope() - rescu.left_slope()
}

/// The line of the left tail.
fn left(rescu: &Rescu) -> [Expression; 2] {
    [(X + rescu.alpha()) * rescu.left_slope() + rescu.left_value(), Number(rescu.left_slope())]
}

fn right(rescu: &Rescu) -> [Expression; 2] {
    [X * rescu.right_slope() + rescu.right_intercept(), Number(rescu.right_slope())]
}

/// What the left line becomes where this is added to it.
fn added_to_left(rescu: &Rescu, [value, slope]: [Expression; 2]) -> [Expression; 2] {
    let [line, left_slope] = left(rescu);
    [line + value, left_slope + slope]
}

/// The transition of the box kernel, as the papers write it.
fn parabola(rescu: &Rescu) -> [Expression; 2] {
    let (bend, width) = (bend(rescu), rescu.width());
    let travelled = X + rescu.alpha();
    let curve = [Number(bend) * travelled.clone().power(2) / (2.0 * width), Number(bend) * travelled / width];
    added_to_left(rescu, curve)
}

/// u, which runs from −1 to 1 through the transition.
fn position(rescu: &Rescu) -> Step {
    let within = X.guarded(Bounds::Within(-rescu.alpha(), rescu.beta()));
    Step { name: U, result: (within - centre(rescu)) / (0.5 * rescu.width()) }
}

/// The transition, from F(u) and F′(u).
fn smoothed(rescu: &Rescu, [hinge, step]: [Expression; 2]) -> [Expression; 2] {
    let bend = bend(rescu);
    added_to_left(rescu, [Number(bend * 0.5 * rescu.width()) * hinge, Number(bend) * step])
}

/// How far from the transition's start, of 2.
fn s() -> Expression {
    Number(1.0) + Name(U)
}

// F(u) and F′(u) between −1 and 1 of each kernel, as in `Kernel::smoothed_hinge` and `Kernel::smoothed_step`.

/// Of u up to 0, and from there on.
fn triangle() -> [[Expression; 2]; 2] {
    let rest = Number(1.0) - Name(U);
    [[s().power(3) / 6.0, s().power(2) / 2.0], [Name(U) + rest.clone().power(3) / 6.0, Number(1.0) - rest.power(2) / 2.0]]
}

fn epanechnikov() -> [Expression; 2] {
    [s().power(3) * (Number(3.0) - Name(U)) / 16.0, s().power(2) * (Number(2.0) - Name(U)) / 4.0]
}

fn biweight() -> [Expression; 2] {
    let (hinge, step) = ((Name(U) - 4.0) * Name(U) + 5.0, (Name(U) * 3.0 - 9.0) * Name(U) + 8.0);
    [s().power(4) * hinge / 32.0, s().power(3) * step / 16.0]
}

fn cosine() -> [Expression; 2] {
    let angle = Number(0.5) * Constant(Pi) * Name(U);
    [s() / 2.0 - angle.clone().call(Function::Cos) / Constant(Pi), (Number(1.0) + angle.call(Function::Sin)) / 2.0]
}

fn raised_cosine() -> [Expression; 2] {
    let angle = Constant(Pi) * Name(U);
    let wave = (Number(1.0) + angle.clone().call(Function::Cos)) / (Number(2.0) * Constant(Pi).power(2));
    [s().power(2) / 4.0 - wave, (s() + angle.call(Function::Sin) / Constant(Pi)) / 2.0]
}
