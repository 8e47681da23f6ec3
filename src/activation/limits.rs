//! Numbers that are known to lie within their limits.

use serde::{Deserialize, Serialize};

use super::ActivationError;

/// A closed interval.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Limits {
    /// The least value, itself allowed.
    pub min: f64,
    /// The largest value, itself allowed.
    pub max: f64,
}

impl Limits {
    pub(super) const fn new(min: f64, max: f64) -> Self {
        Self { min, max }
    }

    /// Whether `value` lies in the interval; NaN does not.
    #[must_use]
    pub fn contains(self, value: f64) -> bool {
        (self.min..=self.max).contains(&value)
    }

    /// The nearest value in the interval, 0 for −0; NaN stays NaN.
    #[must_use]
    pub fn clamp(self, value: f64) -> f64 {
        value.clamp(self.min, self.max) + 0.0
    }

    /// Adding zero turns −0 into 0, so that equal activations have equal texts.
    pub(super) fn check(self, parameter: &str, value: f64) -> Result<f64, ActivationError> {
        if self.contains(value) {
            Ok(value + 0.0)
        } else {
            Err(ActivationError::OutOfBounds { parameter: parameter.to_owned(), value, limits: self })
        }
    }
}

macro_rules! limited {
    ($(#[$doc:meta])* $name:ident, $key:literal, $limits:expr) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq)]
        pub struct $name(f64);

        impl $name {
            /// Where the number may lie.
            pub const LIMITS: Limits = $limits;

            pub(super) fn new(value: f64) -> Result<Self, ActivationError> {
                Self::LIMITS.check($key, value).map(Self)
            }

            /// The number.
            #[must_use]
            pub fn get(self) -> f64 {
                self.0
            }
        }
    };
}

limited! {
    /// The slope of leaky `ReLU` left of the origin, 0 to 1.
    LeakySlope, "slope", Limits::new(0.0, 1.0)
}

limited! {
    /// β of softplus, swish and GELU, 0.001 to 1000: the larger, the closer to `ReLU`.
    Sharpness, "beta", Limits::new(1e-3, 1e3)
}

limited! {
    /// α of ELU and CELU, 0.01 to 100: how far below zero the left tail settles.
    Depth, "alpha", Limits::new(1e-2, 1e2)
}
