//! The pieces of a drawn RESCU.

use super::Point;
use crate::activation::Jet;

/// A stretch on which f is `value` + `slope`·d + ½·`curvature`·d², with d = x − `anchor`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Piece {
    /// What distances are counted from: 0 on the outer lines, and between two points whatever is nearest to 0.
    pub anchor: f64,
    /// f at the anchor.
    pub value: f64,
    /// f′ at the anchor.
    pub slope: f64,
    /// f″ on the whole piece.
    pub curvature: f64,
}

impl Piece {
    /// The line through 0 at a height.
    fn line(slope: f64, height: f64) -> Self {
        Self { anchor: 0.0, value: height, slope, curvature: 0.0 }
    }

    /// f, f′ and f″ of the piece at x, whether or not it holds there.
    #[must_use]
    pub fn jet(self, x: f64) -> Jet {
        let d = x - self.anchor;
        Jet {
            value: self.value + (self.slope + 0.5 * self.curvature * d) * d,
            slope: self.slope + self.curvature * d,
            curvature: self.curvature,
        }
    }
}

/// The pieces of the integral of a slope through points, of which there is one at least.
///
/// They are added up outwards from 0, so that what is off by rounding grows with the distance from there.
pub(super) fn integral(points: &[Point], value_at_zero: f64) -> Vec<Piece> {
    let values = values(points, value_at_zero);
    let tail = |end: usize, holds_zero: bool| {
        let Point { x, slope } = points[end];
        Piece::line(slope, if holds_zero { value_at_zero } else { values[end] - slope * x })
    };
    let last = points.len() - 1;
    let inner = (0..last).map(|left| {
        let [a, b] = [points[left], points[left + 1]];
        let curvature = (b.slope - a.slope) / (b.x - a.x);
        if a.x >= 0.0 {
            Piece { anchor: a.x, value: values[left], slope: a.slope, curvature }
        } else if b.x <= 0.0 {
            Piece { anchor: b.x, value: values[left + 1], slope: b.slope, curvature }
        } else {
            Piece { anchor: 0.0, value: value_at_zero, slope: a.slope - curvature * a.x, curvature }
        }
    });
    let left = tail(0, points[0].x >= 0.0);
    let right = tail(last, points[last].x <= 0.0);
    [left].into_iter().chain(inner).chain([right]).collect()
}

/// f at each point.
fn values(points: &[Point], value_at_zero: f64) -> Vec<f64> {
    let (left, right) = points.split_at(points.partition_point(|point| point.x < 0.0));
    let origin = Point { x: 0.0, slope: slope_at_zero(left.last(), right.first()) };
    let mut values = outwards(origin, value_at_zero, left.iter().rev());
    values.reverse();
    values.extend(outwards(origin, value_at_zero, right.iter()));
    values
}

/// f at each of a row of points, beginning from another.
fn outwards<'a>(from: Point, value: f64, row: impl Iterator<Item = &'a Point>) -> Vec<f64> {
    let step = |(from, value): &mut (Point, f64), to: &Point| {
        *value += 0.5 * (from.slope + to.slope) * (to.x - from.x);
        *from = *to;
        Some(*value)
    };
    row.scan((from, value), step).collect()
}

/// f′(0) between its neighbours, of which there is one at least.
fn slope_at_zero(left: Option<&Point>, right: Option<&Point>) -> f64 {
    match (left, right) {
        (Some(a), Some(b)) => a.slope - (b.slope - a.slope) / (b.x - a.x) * a.x,
        (Some(only), None) | (None, Some(only)) => only.slope,
        (None, None) => 0.0,
    }
}
