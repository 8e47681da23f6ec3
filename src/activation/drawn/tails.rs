//! Where a drawn RESCU is but a line.

use super::{Drawn, Point};
use crate::activation::tails::{Line, Tail, Tails};

/// A line this near to the origin goes through it: what is off by rounding is less.
const NEAR: f64 = 1e-12;

/// Both tails: the line of the outer piece, from where the slope is that of the tail.
pub(super) fn of(drawn: &Drawn) -> Tails {
    let [left, right] = lines(drawn);
    if is_line(drawn) {
        return Tails::straight(left);
    }
    let [start, end] = bends(drawn);
    Tails { left: Tail::exact(left, start), right: Tail::exact(right, end) }
}

/// Whether the slope is the same everywhere.
pub(super) fn is_line(drawn: &Drawn) -> bool {
    drawn.points().windows(2).all(|pair| pair[0].slope == pair[1].slope)
}

/// The lines of both tails.
fn lines(drawn: &Drawn) -> [Line; 2] {
    let pieces = drawn.pieces();
    [pieces[0], pieces[pieces.len() - 1]].map(|piece| {
        let height = if piece.value.abs() < NEAR * drawn.value_at_zero().abs().max(1.0) { 0.0 } else { piece.value };
        Line { slope: piece.slope, height }
    })
}

/// Where the curve leaves the left line and where it comes to the right one. It has to bend.
fn bends(drawn: &Drawn) -> [f64; 2] {
    let points = drawn.points().iter();
    [end_of_run(points.clone()), end_of_run(points.rev())]
}

/// The last of those points that begin a row with the same slope.
fn end_of_run<'a>(row: impl Iterator<Item = &'a Point> + Clone) -> f64 {
    let slope = row.clone().next().map(|point| point.slope);
    row.take_while(|point| Some(point.slope) == slope).last().map_or(0.0, |point| point.x)
}
