//! Mish.

use crate::activation::function::ActivationFunction;
use crate::activation::lanes::Lane;
use crate::activation::tails::Tails;
use crate::activation::{Jet, Lanes};
use crate::elementary::exp;

/// x·tanh(log(1 + eˣ)).
///
/// The hyperbolic tangent of that logarithm is a rational function of eˣ, and for x > 0 of e⁻ˣ, so one exponential is enough.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(in crate::activation) struct Mish;

impl ActivationFunction for Mish {
    fn jet(&self, x: f64) -> Jet {
        let e = libm::exp(-x.abs());
        let (gate, rise, bend) = if x <= 0.0 {
            let d = e * (e + 2.0) + 2.0;
            (e * (e + 2.0) / d, 4.0 * e * (1.0 + e) / (d * d), 4.0 * e * (2.0 + e * (2.0 - e * (3.0 + 2.0 * e))) / (d * d * d))
        } else {
            let d = 1.0 + 2.0 * e * (1.0 + e);
            let ee = e * e;
            (
                (1.0 + 2.0 * e) / d,
                4.0 * ee * (1.0 + e) / (d * d),
                4.0 * ee * (2.0 * e * ee + 2.0 * ee - 3.0 * e - 2.0) / (d * d * d),
            )
        };
        Jet::gated(x, gate, rise, bend)
    }

    fn lanes(&self) -> Lanes {
        Lanes::of(*self)
    }

    fn tails(&self) -> Tails {
        Tails::near_relu()
    }
}

impl Lane for Mish {
    fn at(self, x: f32) -> (f32, impl FnOnce() -> f32) {
        let e = exp(-x.abs());
        let (top, rise, d) = if x <= 0.0 {
            (e * (e + 2.0), e * (1.0 + e), e * (e + 2.0) + 2.0)
        } else {
            (1.0 + 2.0 * e, e * e * (1.0 + e), 1.0 + 2.0 * e * (1.0 + e))
        };
        let inverse = 1.0 / d;
        let gate = top * inverse;
        (x * gate, move || gate + x * (4.0 * rise * inverse * inverse))
    }
}
