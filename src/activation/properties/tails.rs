//! The lines that a curve comes to on both sides.

use super::super::baselines::{SELU_ALPHA, SELU_SCALE};
use super::{Activation, Reach, drawn};

/// `slope`·x + `height`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Line {
    pub(super) slope: f64,
    pub(super) height: f64,
}

/// A line, and where the curve is on it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Tail {
    pub(super) line: Line,
    /// The last point, coming from infinity, at which the curve is that very line; `None` where it only comes near.
    exact_from: Option<f64>,
}

/// Both tails of an activation.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Tails {
    pub(super) left: Tail,
    pub(super) right: Tail,
}

const FLAT: Line = Line { slope: 0.0, height: 0.0 };
const DIAGONAL: Line = Line { slope: 1.0, height: 0.0 };

impl Tail {
    fn near(line: Line) -> Self {
        Self { line, exact_from: None }
    }

    fn exact(line: Line, from: f64) -> Self {
        Self { line, exact_from: Some(from) }
    }

    pub(super) fn reaches(self, slope: f64) -> Reach {
        if self.line.slope == slope { self.exact_from.map_or(Reach::InTheLimit, Reach::Exactly) } else { Reach::Never }
    }
}

impl Tails {
    pub(super) fn of(activation: &Activation) -> Self {
        match activation {
            Activation::Identity => Self::straight(DIAGONAL),
            Activation::Relu => Self::hinge(0.0),
            Activation::LeakyRelu { slope } => Self::hinge(slope.get()),
            Activation::Softplus { .. }
            | Activation::Swish { .. }
            | Activation::Gelu { .. }
            | Activation::Mish
            | Activation::TanhExp => Self { left: Tail::near(FLAT), right: Tail::near(DIAGONAL) },
            Activation::Elu { alpha } | Activation::Celu { alpha } => Self::settling(alpha.get(), 1.0),
            Activation::Selu => Self::settling(SELU_SCALE * SELU_ALPHA, SELU_SCALE),
            Activation::Tanh => Self::saturating(-1.0),
            Activation::Sigmoid => Self::saturating(0.0),
            Activation::Rescu(rescu) => {
                let left = Line { slope: rescu.left_slope(), height: rescu.left_value() + rescu.left_slope() * rescu.alpha() };
                let right = Line { slope: rescu.right_slope(), height: rescu.right_intercept() };
                if left.slope == right.slope {
                    return Self::straight(left);
                }
                Self { left: Tail::exact(left, 0.0 - rescu.alpha()), right: Tail::exact(right, rescu.beta()) }
            }
            Activation::Drawn(drawn) => {
                let [left, right] = drawn::lines(drawn);
                if drawn::is_line(drawn) {
                    return Self::straight(left);
                }
                let [start, end] = drawn::bends(drawn);
                Self { left: Tail::exact(left, start), right: Tail::exact(right, end) }
            }
        }
    }

    /// Whether the curve comes to 0 on the left and to x on the right.
    pub(super) fn are_those_of_relu(self) -> bool {
        (self.left.line, self.right.line) == (FLAT, DIAGONAL)
    }

    fn straight(line: Line) -> Self {
        Self { left: Tail::exact(line, f64::INFINITY), right: Tail::exact(line, f64::NEG_INFINITY) }
    }

    fn hinge(slope: f64) -> Self {
        if slope == 1.0 {
            return Self::straight(DIAGONAL);
        }
        Self { left: Tail::exact(Line { slope, height: 0.0 }, 0.0), right: Tail::exact(DIAGONAL, 0.0) }
    }

    /// Near −`depth` on the left, a line through the origin on the right.
    fn settling(depth: f64, slope: f64) -> Self {
        Self { left: Tail::near(Line { slope: 0.0, height: -depth }), right: Tail::exact(Line { slope, height: 0.0 }, 0.0) }
    }

    /// From near `floor` to near 1.
    fn saturating(floor: f64) -> Self {
        let level = |height| Tail::near(Line { slope: 0.0, height });
        Self { left: level(floor), right: level(1.0) }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]
mod tests {
    use super::super::super::{Activation, Family, Kernel};
    use super::*;

    #[test]
    fn far_out_every_curve_is_on_its_tails() {
        for family in Family::ALL {
            let defaults: Vec<f64> = family.parameters().iter().map(|parameter| parameter.default).collect();
            let activation = Activation::from_parts(family, Kernel::Triangle, &defaults).unwrap();
            let Tails { left, right } = Tails::of(&activation);
            for (tail, side) in [(left, -1.0), (right, 1.0)] {
                let exact = tail.exact_from.map(|from| if from.is_finite() { from } else { 0.0 });
                let x = exact.unwrap_or(100.0 * side);
                let line = tail.line.slope * x + tail.line.height;
                assert!((activation.value(x) - line).abs() < 1e-12, "{activation} at {x}");
                assert!((activation.slope(x + side) - tail.line.slope).abs() < 1e-12, "{activation} beyond {x}");
            }
        }
    }
}
