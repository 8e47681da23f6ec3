//! The lines that a curve comes to on both sides.

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
    /// The last x, coming from infinity, at which the curve is that very line; infinite where it is so everywhere, `None` where it
    /// only comes near.
    pub(super) exact_from: Option<f64>,
}

/// Both tails of an activation.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Tails {
    pub(super) left: Tail,
    pub(super) right: Tail,
}

/// Whether a slope gets to a value as x goes to infinity.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Reach {
    /// It is that value from here on, infinity standing for everywhere.
    Exactly(f64),
    /// It comes as near as one likes, but is never quite there.
    InTheLimit,
    /// It goes elsewhere.
    Never,
}

const FLAT: Line = Line { slope: 0.0, height: 0.0 };
const DIAGONAL: Line = Line { slope: 1.0, height: 0.0 };

impl Tail {
    pub(super) fn near(line: Line) -> Self {
        Self { line, exact_from: None }
    }

    pub(super) fn exact(line: Line, from: f64) -> Self {
        Self { line, exact_from: Some(from) }
    }

    pub(super) fn reaches(self, slope: f64) -> Reach {
        if self.line.slope == slope { self.exact_from.map_or(Reach::InTheLimit, Reach::Exactly) } else { Reach::Never }
    }
}

impl Tails {
    /// Whether the curve comes to 0 on the left and to x on the right.
    pub(super) fn are_those_of_relu(self) -> bool {
        (self.left.line, self.right.line) == (FLAT, DIAGONAL)
    }

    /// 0 on the left and x on the right, both in the limit.
    pub(super) fn near_relu() -> Self {
        Self { left: Tail::near(FLAT), right: Tail::near(DIAGONAL) }
    }

    /// A curve that is one line.
    pub(super) fn straight(line: Line) -> Self {
        Self { left: Tail::exact(line, f64::INFINITY), right: Tail::exact(line, f64::NEG_INFINITY) }
    }

    /// `slope`·x up to the origin, x from there on.
    pub(super) fn hinge(slope: f64) -> Self {
        if slope == 1.0 {
            return Self::straight(DIAGONAL);
        }
        Self { left: Tail::exact(Line { slope, height: 0.0 }, 0.0), right: Tail::exact(DIAGONAL, 0.0) }
    }

    /// Near −`depth` on the left, a line through the origin on the right.
    pub(super) fn settling(depth: f64, slope: f64) -> Self {
        Self { left: Tail::near(Line { slope: 0.0, height: -depth }), right: Tail::exact(Line { slope, height: 0.0 }, 0.0) }
    }

    /// From near `floor` to near 1.
    pub(super) fn saturating(floor: f64) -> Self {
        let level = |height| Tail::near(Line { slope: 0.0, height });
        Self { left: level(floor), right: level(1.0) }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]
mod tests {
    use super::*;
    use crate::activation::{Activation, Family, Kernel};

    #[test]
    fn far_out_every_curve_is_on_its_tails() {
        for family in Family::ALL {
            let defaults: Vec<f64> = family.parameters().iter().map(|parameter| parameter.default).collect();
            let activation = Activation::from_parts(family, Kernel::Triangle, &defaults).unwrap();
            let function = activation.function();
            let tails @ Tails { left, right } = function.tails();
            // What comes to its tails like 1/x takes longer.
            let far = if function.has_finite_area_to_relu() == tails.are_those_of_relu() { 100.0 } else { 1e13 };
            for (tail, side) in [(left, -1.0), (right, 1.0)] {
                let exact = tail.exact_from.map(|from| if from.is_finite() { from } else { 0.0 });
                let x = exact.unwrap_or(far * side);
                let line = tail.line.slope * x + tail.line.height;
                assert!((activation.value(x) - line).abs() < 1e-12, "{activation} at {x}");
                assert!((activation.slope(x + side) - tail.line.slope).abs() < 1e-12, "{activation} beyond {x}");
            }
        }
    }
}
