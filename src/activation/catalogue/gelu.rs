//! GELU.

use std::f64::consts::FRAC_1_SQRT_2;

use crate::activation::function::ActivationFunction;
use crate::activation::lanes::Lane;
use crate::activation::tails::Tails;
use crate::activation::{Activation, ActivationError, Jet, Lanes, Sharpness};
use crate::elementary::{NORMAL_REACH, normal_density, normal_distribution};

/// 1/√(2π), the height of the normal density.
pub(crate) const NORMAL_PEAK: f64 = 0.398_942_280_401_432_7;

/// Beyond ±this, the normal distribution is 0 or 1 to the last bit.
const REACH: f64 = 40.0;

/// xΦ(βx), with the normal distribution Φ, exactly (by erf); GELU proper has β = 1.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Gelu {
    /// β: larger is closer to `ReLU`.
    pub beta: Sharpness,
}

impl Activation {
    /// GELU; a larger β is closer to `ReLU`.
    ///
    /// # Errors
    /// β outside of [`Sharpness::LIMITS`].
    pub fn gelu(beta: f64) -> Result<Self, ActivationError> {
        Gelu::new([beta]).map(Self::Gelu)
    }
}

impl Gelu {
    pub(super) fn new([beta]: [f64; 1]) -> Result<Self, ActivationError> {
        Ok(Self { beta: Sharpness::new(beta)? })
    }
}

impl ActivationFunction for Gelu {
    fn numbers(&self) -> Vec<f64> {
        vec![self.beta.get()]
    }

    fn jet(&self, x: f64) -> Jet {
        let beta = self.beta.get();
        let z = (beta * x).clamp(-REACH, REACH);
        let below = 0.5 * libm::erfc(-z * FRAC_1_SQRT_2);
        let density = NORMAL_PEAK * libm::exp(-0.5 * z * z);
        Jet { value: x * below, slope: below + z * density, curvature: beta * density * (2.0 - z * z) }
    }

    fn lanes(&self) -> Lanes {
        Lanes::of(GeluLane { beta: self.beta.get() as f32 })
    }

    fn tails(&self) -> Tails {
        Tails::near_relu()
    }

    fn length_scale(&self) -> f64 {
        1.0 / self.beta.get()
    }
}

#[derive(Clone, Copy, Debug)]
struct GeluLane {
    beta: f32,
}

impl Lane for GeluLane {
    fn at(self, x: f32) -> (f32, impl FnOnce() -> f32) {
        let z = (self.beta * x).clamp(-NORMAL_REACH, NORMAL_REACH);
        let below = normal_distribution(z);
        (x * below, move || below + z * normal_density(z))
    }
}
