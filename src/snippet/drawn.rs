//! The formula of a drawn RESCU: parabolas between two lines.

use super::expression::Expression;
use super::expression::Expression::{Number, X};
use super::formula::{Condition, Formula};
use crate::activation::{Drawn, Piece};

/// No parabola needs a guard where all are computed: it overflows only where its square would, and does not spoil the others.
pub(super) fn formula(drawn: &Drawn) -> Formula {
    let up_to_each = drawn.points().iter().map(|point| Condition::AtMost(point.x));
    let mut pieces = drawn.pieces().iter().map(value_and_slope);
    let last = pieces.next_back().unwrap_or([Number(0.0), Number(0.0)]);
    Formula::piecewise(vec![], up_to_each.zip(pieces).collect(), last)
}

/// In the order in which the core computes them.
fn value_and_slope(piece: &Piece) -> [Expression; 2] {
    let d = X - piece.anchor;
    let mean_slope = d.clone() * (0.5 * piece.curvature) + piece.slope;
    [mean_slope * d.clone() + piece.value, d * piece.curvature + piece.slope]
}
