//! The properties of a drawn RESCU, piece by piece.

use super::search::Peak;
use super::{Dip, search};
use crate::activation::function::ActivationFunction;
use crate::activation::{Drawn, Point};

/// inf f′, and where.
pub(super) fn lowest_slope(drawn: &Drawn) -> Peak {
    let peak = |point: &Point| Peak { x: point.x, value: -point.slope };
    let first = peak(&drawn.points()[0]);
    let lowest = drawn.points().iter().map(peak).fold(first, Peak::higher);
    Peak { value: -lowest.value, ..lowest }
}

/// sup f′.
pub(super) fn highest_slope(drawn: &Drawn) -> f64 {
    drawn.points().iter().map(|point| point.slope).fold(f64::NEG_INFINITY, f64::max)
}

/// sup |f″|.
pub(super) fn largest_curvature(drawn: &Drawn) -> f64 {
    drawn.pieces().iter().map(|piece| piece.curvature.abs()).fold(0.0, f64::max)
}

/// The lowest of the points at which the curve turns from falling to rising.
pub(super) fn dip(drawn: &Drawn) -> Option<Dip> {
    let is_falling =
        |points: &[Point]| points.iter().rev().find(|point| point.slope != 0.0).is_some_and(|point| point.slope < 0.0);
    let turn = |right: usize| {
        let [a, b] = [drawn.points()[right - 1], drawn.points()[right]];
        let x = a.x - a.slope * (b.x - a.x) / (b.slope - a.slope);
        (a.slope <= 0.0 && b.slope > 0.0 && is_falling(&drawn.points()[..right])).then(|| Dip { x, value: drawn.jet(x).value })
    };
    (1..drawn.points().len()).filter_map(turn).min_by(|a, b| a.value.total_cmp(&b.value))
}

/// ∫ |f − ReLU| of what has the tails of `ReLU`. Between its points and 0 the difference is a parabola, which is cut where it changes
/// its sign.
pub(super) fn area_to_relu(drawn: &Drawn) -> f64 {
    let gap = |x: f64| drawn.jet(x).value - x.max(0.0);
    let mut places: Vec<f64> = drawn.points().iter().map(|point| point.x).chain([0.0]).collect();
    places.sort_by(f64::total_cmp);
    let between = |pair: &[f64]| {
        let [start, end] = [pair[0], pair[1]];
        let [near, far] = zeros([start, end], [gap(start), gap(0.5 * (start + end)), gap(end)]);
        [[start, near], [near, far], [far, end]].map(|piece| search::parabola(gap, piece).abs()).into_iter().sum::<f64>()
    };
    places.windows(2).map(between).sum()
}

/// Where a parabola through three evenly spaced values on an interval is 0; the end of the interval where it is not.
fn zeros([start, end]: [f64; 2], [left, middle, right]: [f64; 3]) -> [f64; 2] {
    // As a·u² + b·u + c of u from −1 to 1.
    let (a, b, c) = (0.5 * (left + right) - middle, 0.5 * (right - left), middle);
    let root = (b * b - 4.0 * a * c).max(0.0).sqrt();
    let q = -0.5 * (b + root.copysign(b));
    let mut zeros =
        [q / a, c / q].map(|u| if u > -1.0 && u < 1.0 { 0.5 * (start + end) + 0.5 * u * (end - start) } else { end });
    zeros.sort_by(f64::total_cmp);
    zeros
}
