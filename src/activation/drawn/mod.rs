//! The drawn RESCU: a slope that is drawn point by point, and its integral.
//!
//! | file | concept |
//! |---|---|
//! | `piece` | the lines and parabolas that it is made of |
//! | `approximation` | other activations, redrawn |
//! | `edit` | points moved, added and removed by hand |
//! | `text` | the points as text |
//! | `lanes` | it in f32 |
//! | `tails` | where it is but a line |

mod approximation;
mod edit;
mod lanes;
mod piece;
mod tails;
mod text;

use std::ops::RangeInclusive;

use super::function::ActivationFunction;
use super::tails::Tails;
use super::{ActivationError, Class, Jet, Lanes, Limits, Rescu};
pub use piece::Piece;

/// A point of a drawn slope: at `x` it is `slope`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Point {
    /// Where, within [`Drawn::X_LIMITS`].
    pub x: f64,
    /// f′ there, within [`Drawn::SLOPE_LIMITS`].
    pub slope: f64,
}

/// A RESCU of any number of pieces: its slope runs straight from point to point and stays as it is beyond the outer ones; f is the
/// integral, so it is made of parabolas between two lines, and C¹.
///
/// `gSmeLU` (Shamir, Lin and Coviello, 2020, arXiv 2010.09931) is the one of two points; more are our extension.
#[derive(Clone, Debug, PartialEq)]
pub struct Drawn {
    points: Vec<Point>,
    value_at_zero: f64,
    /// Up to the first point, between each two, and from the last on.
    pieces: Vec<Piece>,
}

impl Drawn {
    /// How many points there may be.
    pub const COUNT: RangeInclusive<usize> = 2..=16;
    /// Where points may lie.
    pub const X_LIMITS: Limits = Limits::new(-1e3, 1e3);
    /// Where slopes may lie.
    pub const SLOPE_LIMITS: Limits = Rescu::SLOPE_LIMITS;
    /// Where f(0) may lie: wide enough for that of every `gSmeLU`.
    pub const VALUE_LIMITS: Limits = Limits::new(-3e4, 3e4);
    /// How far neighbouring points are apart at least, as the ends of a RESCU's transition are.
    pub const LEAST_GAP: f64 = Rescu::LEAST_WIDTH;

    /// The points of a drawing that names none: those of `SmeLU` with β = 2.
    const DEFAULT: [Point; 2] = [Point { x: -2.0, slope: 0.0 }, Point { x: 2.0, slope: 1.0 }];

    /// A drawn RESCU through 2 to 16 points from left to right, at least [`Drawn::LEAST_GAP`] apart, with f(0) = `value_at_zero`.
    ///
    /// # Errors
    /// Too few or too many points, some that are out of order or too near to one another, or a number that is outside of its limits.
    pub fn new(points: Vec<Point>, value_at_zero: f64) -> Result<Self, ActivationError> {
        if !Self::COUNT.contains(&points.len()) {
            return Err(ActivationError::PointCount { found: points.len() });
        }
        let points = points.into_iter().map(Point::checked).collect::<Result<Vec<_>, _>>()?;
        let is_too_near = |pair: &&[Point]| pair[1].x - pair[0].x < Self::LEAST_GAP;
        if let Some(pair) = points.windows(2).find(is_too_near) {
            return Err(ActivationError::PointsTooNear { left: pair[0].x, right: pair[1].x });
        }
        Ok(Self::of(points, Self::VALUE_LIMITS.check("value", value_at_zero)?))
    }

    /// The one that is drawn at first, with a value at 0.
    pub(super) fn first(value_at_zero: f64) -> Result<Self, ActivationError> {
        Self::new(Self::DEFAULT.to_vec(), value_at_zero)
    }

    /// Of what is known to be within all limits.
    fn of(points: Vec<Point>, value_at_zero: f64) -> Self {
        let pieces = piece::integral(&points, value_at_zero);
        Self { points, value_at_zero, pieces }
    }

    /// The points, from left to right.
    #[must_use]
    pub fn points(&self) -> &[Point] {
        &self.points
    }

    /// f(0), which says how high the curve lies.
    #[must_use]
    pub fn value_at_zero(&self) -> f64 {
        self.value_at_zero
    }

    /// The pieces, from left to right: one up to the first point, one between each two, one from the last point on.
    #[must_use]
    pub fn pieces(&self) -> &[Piece] {
        &self.pieces
    }

    /// Where the first and the last point are.
    pub(super) fn ends(&self) -> [f64; 2] {
        [self.points[0].x, self.points[self.points.len() - 1].x]
    }
}

impl ActivationFunction for Drawn {
    fn numbers(&self) -> Vec<f64> {
        vec![self.value_at_zero]
    }

    /// A point is of the piece to its left, but the last one, like that of every RESCU, of the line to its right.
    fn jet(&self, x: f64) -> Jet {
        let index = if x >= self.ends()[1] { self.points.len() } else { self.points.partition_point(|point| point.x < x) };
        self.pieces[index].jet(x)
    }

    fn lanes(&self) -> Lanes {
        lanes::of(self)
    }

    fn tails(&self) -> Tails {
        tails::of(self)
    }

    fn steepest(&self) -> f64 {
        self.points.iter().map(|point| point.slope.abs()).fold(0.0, f64::max)
    }

    fn class(&self) -> Class {
        if tails::is_line(self) { Class::Infinite } else { Class::Finite(1) }
    }
}

impl Point {
    fn checked(self) -> Result<Self, ActivationError> {
        let x = Drawn::X_LIMITS.check("x", self.x)?;
        Ok(Self { x, slope: Drawn::SLOPE_LIMITS.check("slope", self.slope)? })
    }

    /// The nearest that is within all limits. What is not a number stays so.
    pub(super) fn clamped(self) -> Self {
        Self { x: Drawn::X_LIMITS.clamp(self.x), slope: Drawn::SLOPE_LIMITS.clamp(self.slope) }
    }
}
