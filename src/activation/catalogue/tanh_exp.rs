//! `TanhExp`.

use crate::activation::function::ActivationFunction;
use crate::activation::lanes::Lane;
use crate::activation::tails::Tails;
use crate::activation::{Jet, Lanes};
use crate::elementary::{exp, sech_squared, tanh};

/// From here on, tanh(eˣ) is 1 to the last bit, of an f64 and so of an f32, and its derivatives are 0.
const REACH: f64 = 10.0;

/// x·tanh(eˣ).
#[derive(Clone, Copy, Debug, PartialEq)]
pub(in crate::activation) struct TanhExp;

impl ActivationFunction for TanhExp {
    fn jet(&self, x: f64) -> Jet {
        let n = libm::exp(x.min(REACH));
        let gate = libm::tanh(n);
        let cosh = libm::cosh(n);
        let rise = n / (cosh * cosh);
        Jet::gated(x, gate, rise, rise * (1.0 - 2.0 * n * gate))
    }

    fn lanes(&self) -> Lanes {
        Lanes::of(*self)
    }

    fn tails(&self) -> Tails {
        Tails::near_relu()
    }
}

impl Lane for TanhExp {
    fn at(self, x: f32) -> (f32, impl FnOnce() -> f32) {
        let reach = REACH as f32;
        let n = exp(if x > reach { reach } else { x });
        let gate = tanh(n);
        (x * gate, move || gate + x * (n * sech_squared(n)))
    }
}
