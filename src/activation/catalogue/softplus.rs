//! Softplus.

use super::logistic;
use crate::activation::function::ActivationFunction;
use crate::activation::lanes::Lane;
use crate::activation::tails::Tails;
use crate::activation::{Activation, ActivationError, Jet, Lanes, Sharpness};
use crate::elementary::{exp, log1p};

/// log(1 + exp(βx))/β.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Softplus {
    /// β: larger is closer to `ReLU`.
    pub beta: Sharpness,
}

impl Activation {
    /// Softplus; a larger β is closer to `ReLU`.
    ///
    /// # Errors
    /// β outside of [`Sharpness::LIMITS`].
    pub fn softplus(beta: f64) -> Result<Self, ActivationError> {
        Softplus::new([beta]).map(Self::Softplus)
    }
}

impl Softplus {
    pub(super) fn new([beta]: [f64; 1]) -> Result<Self, ActivationError> {
        Ok(Self { beta: Sharpness::new(beta)? })
    }
}

impl ActivationFunction for Softplus {
    fn numbers(&self) -> Vec<f64> {
        vec![self.beta.get()]
    }

    fn jet(&self, x: f64) -> Jet {
        let beta = self.beta.get();
        let z = beta * x;
        let (up, down) = logistic::both(z);
        Jet { value: x.max(0.0) + libm::log1p(libm::exp(-z.abs())) / beta, slope: up, curvature: beta * up * down }
    }

    fn lanes(&self) -> Lanes {
        let beta = self.beta.get();
        Lanes::of(SoftplusLane { beta: beta as f32, width: (1.0 / beta) as f32 })
    }

    fn tails(&self) -> Tails {
        Tails::near_relu()
    }

    fn length_scale(&self) -> f64 {
        1.0 / self.beta.get()
    }
}

#[derive(Clone, Copy, Debug)]
struct SoftplusLane {
    beta: f32,
    /// 1/β.
    width: f32,
}

impl Lane for SoftplusLane {
    fn at(self, x: f32) -> (f32, impl FnOnce() -> f32) {
        let z = self.beta * x;
        let e = exp(-z.abs());
        let hinge = if x <= 0.0 { 0.0 } else { x };
        (hinge + log1p(e) * self.width, move || logistic::both_in_f32(z, e).0)
    }
}
