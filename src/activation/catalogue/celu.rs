//! CELU.

use super::exponential::Exponential;
use crate::activation::function::ActivationFunction;
use crate::activation::tails::Tails;
use crate::activation::{Activation, ActivationError, Class, Depth, Jet, Lanes};

/// x right of the origin, α(exp(x/α) − 1) left of it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Celu {
    /// α: the left tail settles at −α.
    pub alpha: Depth,
}

impl Activation {
    /// CELU.
    ///
    /// # Errors
    /// α outside of [`Depth::LIMITS`].
    pub fn celu(alpha: f64) -> Result<Self, ActivationError> {
        Celu::new([alpha]).map(Self::Celu)
    }
}

impl Celu {
    pub(super) fn new([alpha]: [f64; 1]) -> Result<Self, ActivationError> {
        Ok(Self { alpha: Depth::new(alpha)? })
    }

    fn shape(self) -> Exponential {
        Exponential { gain: 1.0, depth: self.alpha.get(), rate: 1.0 / self.alpha.get() }
    }
}

impl ActivationFunction for Celu {
    fn numbers(&self) -> Vec<f64> {
        vec![self.alpha.get()]
    }

    fn jet(&self, x: f64) -> Jet {
        self.shape().jet(x)
    }

    fn lanes(&self) -> Lanes {
        self.shape().lanes()
    }

    fn tails(&self) -> Tails {
        self.shape().tails()
    }

    fn class(&self) -> Class {
        Class::Finite(1)
    }

    fn length_scale(&self) -> f64 {
        self.alpha.get()
    }
}
