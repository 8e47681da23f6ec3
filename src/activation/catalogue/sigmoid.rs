//! The sigmoid: the logistic function itself.

use super::logistic;
use crate::activation::function::ActivationFunction;
use crate::activation::lanes::Lane;
use crate::activation::tails::Tails;
use crate::activation::{Jet, Lanes};
use crate::elementary::exp;

/// σ(x) = 1/(1 + e⁻ˣ).
#[derive(Clone, Copy, Debug, PartialEq)]
pub(in crate::activation) struct Sigmoid;

impl ActivationFunction for Sigmoid {
    fn jet(&self, x: f64) -> Jet {
        let (up, down) = logistic::both(x);
        Jet { value: up, slope: up * down, curvature: -up * down * libm::tanh(0.5 * x) }
    }

    fn lanes(&self) -> Lanes {
        Lanes::of(*self)
    }

    fn tails(&self) -> Tails {
        Tails::saturating(0.0)
    }
}

impl Lane for Sigmoid {
    fn at(self, x: f32) -> (f32, impl FnOnce() -> f32) {
        let (up, down) = logistic::both_in_f32(x, exp(-x.abs()));
        (up, move || up * down)
    }
}
