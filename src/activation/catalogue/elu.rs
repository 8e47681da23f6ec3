//! ELU.

use super::exponential::Exponential;
use crate::activation::function::ActivationFunction;
use crate::activation::tails::Tails;
use crate::activation::{Activation, ActivationError, Class, Depth, Jet, Lanes};

/// x right of the origin, α(eˣ − 1) left of it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Elu {
    /// α: the left tail settles at −α.
    pub alpha: Depth,
}

impl Activation {
    /// ELU.
    ///
    /// # Errors
    /// α outside of [`Depth::LIMITS`].
    pub fn elu(alpha: f64) -> Result<Self, ActivationError> {
        Elu::new([alpha]).map(Self::Elu)
    }
}

impl Elu {
    pub(super) fn new([alpha]: [f64; 1]) -> Result<Self, ActivationError> {
        Ok(Self { alpha: Depth::new(alpha)? })
    }

    fn shape(self) -> Exponential {
        Exponential { gain: 1.0, depth: self.alpha.get(), rate: 1.0 }
    }
}

impl ActivationFunction for Elu {
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

    fn steepest(&self) -> f64 {
        self.shape().steepest()
    }

    fn class(&self) -> Class {
        Class::Finite(u8::from(self.alpha.get() == 1.0))
    }
}
