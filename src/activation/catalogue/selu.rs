//! SELU.

use super::exponential::Exponential;
use crate::activation::function::ActivationFunction;
use crate::activation::tails::Tails;
use crate::activation::{Class, Jet, Lanes};

/// λ and α of SELU, the fixed point for zero mean and unit variance (Klambauer et al., 2017, arXiv 1706.02515).
pub(crate) const SELU_SCALE: f64 = 1.050_700_987_355_480_5;
pub(crate) const SELU_ALPHA: f64 = 1.673_263_242_354_377_2;

const SHAPE: Exponential = Exponential { gain: SELU_SCALE, depth: SELU_SCALE * SELU_ALPHA, rate: 1.0 };

/// λx right of the origin, λα(eˣ − 1) left of it, with fixed λ ≈ 1.0507 and α ≈ 1.6733.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(in crate::activation) struct Selu;

impl ActivationFunction for Selu {
    fn jet(&self, x: f64) -> Jet {
        SHAPE.jet(x)
    }

    fn lanes(&self) -> Lanes {
        SHAPE.lanes()
    }

    fn tails(&self) -> Tails {
        SHAPE.tails()
    }

    fn steepest(&self) -> f64 {
        SHAPE.steepest()
    }

    fn class(&self) -> Class {
        Class::Finite(0)
    }
}
