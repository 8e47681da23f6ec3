//! Leaky `ReLU`.

use super::hinge;
use crate::activation::function::ActivationFunction;
use crate::activation::lanes::Lane;
use crate::activation::limits::limited;
use crate::activation::tails::Tails;
use crate::activation::{Activation, ActivationError, Class, Jet, Lanes, Limits};

limited! {
    /// The slope of leaky `ReLU` left of the origin, 0 to 1.
    LeakySlope, "slope", Limits::new(0.0, 1.0)
}

/// x right of the origin, `slope`·x left of it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct LeakyRelu {
    /// The slope left of the origin.
    pub slope: LeakySlope,
}

impl Activation {
    /// Leaky `ReLU` with a left slope of 0 to 1.
    ///
    /// # Errors
    /// A slope outside of [`LeakySlope::LIMITS`].
    pub fn leaky_relu(slope: f64) -> Result<Self, ActivationError> {
        LeakyRelu::new([slope]).map(Self::LeakyRelu)
    }
}

impl LeakyRelu {
    pub(super) fn new([slope]: [f64; 1]) -> Result<Self, ActivationError> {
        Ok(Self { slope: LeakySlope::new(slope)? })
    }
}

impl ActivationFunction for LeakyRelu {
    fn numbers(&self) -> Vec<f64> {
        vec![self.slope.get()]
    }

    fn jet(&self, x: f64) -> Jet {
        hinge::jet(self.slope.get(), x)
    }

    fn lanes(&self) -> Lanes {
        Lanes::of(LeakyReluLane { slope: self.slope.get() as f32 })
    }

    fn tails(&self) -> Tails {
        Tails::hinge(self.slope.get())
    }

    fn class(&self) -> Class {
        hinge::class(self.slope.get())
    }

    fn hinge(&self) -> Option<f64> {
        Some(self.slope.get())
    }
}

#[derive(Clone, Copy, Debug)]
struct LeakyReluLane {
    slope: f32,
}

impl Lane for LeakyReluLane {
    fn at(self, x: f32) -> (f32, impl FnOnce() -> f32) {
        let slope = if x <= 0.0 { self.slope } else { 1.0 };
        (slope * x, move || slope)
    }
}
