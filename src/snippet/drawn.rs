//! The formula of a drawn RESCU: parabolas between two lines.

use super::expression::Expression;
use super::expression::Expression::{Number, X};
use super::formula::{Condition, Formula};
use crate::activation::{Drawn, Piece};

/// No parabola needs a guard where all are computed: it overflows only where its square would, and does not spoil the others.
pub(super) fn formula(drawn: &Drawn) -> Formula {
    let pieces: Vec<_> = drawn.pieces().iter().map(value_and_slope).collect();
    // There are always as many.
    let ([start, .., end], [left, inner @ .., last, right]) = (drawn.points(), &pieces[..]) else {
        return Formula::smooth(vec![], Number(0.0), Number(0.0));
    };
    let up_to_each = drawn.points().iter().skip(1).map(|point| Condition::AtMost(point.x));
    let tails = [(Condition::AtMost(start.x), left.clone()), (Condition::AtLeast(end.x), right.clone())];
    Formula::piecewise(vec![], tails.into_iter().chain(up_to_each.zip(inner.iter().cloned())).collect(), last.clone())
}

/// In the order in which the core computes them.
fn value_and_slope(piece: &Piece) -> [Expression; 2] {
    let d = X - piece.anchor;
    let mean_slope = d.clone() * (0.5 * piece.curvature) + piece.slope;
    [mean_slope * d.clone() + piece.value, d * piece.curvature + piece.slope]
}
