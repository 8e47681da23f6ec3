//! What every activation knows of itself.

use super::tails::Tails;
use super::{Jet, Lanes};

/// An activation with its numbers. Whatever else is said, drawn or trained follows from this; which one an
/// [`Activation`](super::Activation) holds is looked up in one place, the catalogue.
pub(super) trait ActivationFunction {
    /// Its numbers, in the order of the parameters in its row of the catalogue.
    fn numbers(&self) -> Vec<f64> {
        Vec::new()
    }

    /// f(x), f′(x) and f″(x), as [`Activation::jet`](super::Activation::jet) promises.
    fn jet(&self, x: f64) -> Jet;

    /// The same in f32, but for f″.
    fn lanes(&self) -> Lanes;

    /// The lines that it comes to on both sides.
    fn tails(&self) -> Tails;

    /// How often it can be differentiated.
    fn class(&self) -> Class {
        Class::Infinite
    }

    /// The length over which it bends, in units of x: positive.
    fn length_scale(&self) -> f64 {
        1.0
    }

    /// A bound of |f′|, at most a fifth above the larger of 1 and the least bound. Of those that say nothing else, `TanhExp` comes nearest to this
    /// one.
    fn steepest(&self) -> f64 {
        1.2
    }

    /// The slope left of the origin, if it is but two half-lines: `slope`·x up to the origin and x from there on.
    fn hinge(&self) -> Option<f64> {
        None
    }

    /// Whether ∫ |f − ReLU| over all x has a bound. Where the tails are those of `ReLU` it has, unless f comes to them as slowly as
    /// 1/x.
    fn has_finite_area_to_relu(&self) -> bool {
        self.tails().are_those_of_relu()
    }
}

/// How many derivatives are continuous.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Class {
    /// Just so many.
    Finite(u8),
    /// All.
    Infinite,
}

impl Class {
    /// The usual sign: C⁰, C¹ and so on.
    #[must_use]
    pub fn label(self) -> &'static str {
        match self {
            Self::Finite(0) => "C⁰",
            Self::Finite(1) => "C¹",
            Self::Finite(2) => "C²",
            Self::Finite(_) => "C³",
            Self::Infinite => "C∞",
        }
    }
}
