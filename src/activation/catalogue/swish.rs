//! Swish, also known as `SiLU`.

use super::logistic;
use crate::activation::function::ActivationFunction;
use crate::activation::lanes::Lane;
use crate::activation::tails::Tails;
use crate::activation::{Activation, ActivationError, Jet, Lanes, Sharpness};
use crate::elementary::exp;

/// Beyond ±this, the logistic function is 0 or 1 to the last bit, and so is what is left of z times it.
const REACH: f64 = 800.0;
/// The same to the last bit of an f32.
const REACH_IN_F32: f32 = 200.0;

/// xσ(βx), with the logistic σ.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Swish {
    /// β: larger is closer to `ReLU`.
    pub beta: Sharpness,
}

impl Activation {
    /// Swish; a larger β is closer to `ReLU`.
    ///
    /// # Errors
    /// β outside of [`Sharpness::LIMITS`].
    pub fn swish(beta: f64) -> Result<Self, ActivationError> {
        Swish::new([beta]).map(Self::Swish)
    }
}

impl Swish {
    pub(super) fn new([beta]: [f64; 1]) -> Result<Self, ActivationError> {
        Ok(Self { beta: Sharpness::new(beta)? })
    }
}

impl ActivationFunction for Swish {
    fn numbers(&self) -> Vec<f64> {
        vec![self.beta.get()]
    }

    fn jet(&self, x: f64) -> Jet {
        let beta = self.beta.get();
        let z = (beta * x).clamp(-REACH, REACH);
        let (up, down) = logistic::both(z);
        Jet { value: x * up, slope: up * (1.0 + z * down), curvature: beta * up * down * (2.0 - z * libm::tanh(0.5 * z)) }
    }

    fn lanes(&self) -> Lanes {
        Lanes::of(SwishLane { beta: self.beta.get() as f32 })
    }

    fn tails(&self) -> Tails {
        Tails::near_relu()
    }

    fn length_scale(&self) -> f64 {
        1.0 / self.beta.get()
    }
}

#[derive(Clone, Copy, Debug)]
struct SwishLane {
    beta: f32,
}

impl Lane for SwishLane {
    fn at(self, x: f32) -> (f32, impl FnOnce() -> f32) {
        let z = (self.beta * x).clamp(-REACH_IN_F32, REACH_IN_F32);
        let (up, down) = logistic::both_in_f32(z, exp(-z.abs()));
        (x * up, move || up * (1.0 + z * down))
    }
}
