//! The hyperbolic tangent.

use crate::activation::function::ActivationFunction;
use crate::activation::lanes::Lane;
use crate::activation::tails::Tails;
use crate::activation::{Jet, Lanes};
use crate::elementary::{sech_squared, tanh};

/// tanh x.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(in crate::activation) struct Tanh;

impl ActivationFunction for Tanh {
    fn jet(&self, x: f64) -> Jet {
        let value = libm::tanh(x);
        let e = libm::exp(-2.0 * x.abs());
        let slope = 4.0 * e / ((1.0 + e) * (1.0 + e));
        Jet { value, slope, curvature: -2.0 * value * slope }
    }

    fn lanes(&self) -> Lanes {
        Lanes::of(*self)
    }

    fn tails(&self) -> Tails {
        Tails::saturating(-1.0)
    }
}

impl Lane for Tanh {
    fn at(self, x: f32) -> (f32, impl FnOnce() -> f32) {
        (tanh(x), move || sech_squared(x))
    }
}
