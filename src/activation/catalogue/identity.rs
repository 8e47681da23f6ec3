//! x itself.

use crate::activation::function::ActivationFunction;
use crate::activation::lanes::Lane;
use crate::activation::tails::{Line, Tails};
use crate::activation::{Jet, Lanes};

/// x.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(in crate::activation) struct Identity;

impl ActivationFunction for Identity {
    fn jet(&self, x: f64) -> Jet {
        Jet { value: x, slope: 1.0, curvature: 0.0 }
    }

    fn lanes(&self) -> Lanes {
        Lanes::of(*self)
    }

    fn tails(&self) -> Tails {
        Tails::straight(Line { slope: 1.0, height: 0.0 })
    }
}

impl Lane for Identity {
    fn at(self, x: f32) -> (f32, impl FnOnce() -> f32) {
        (x, || 1.0)
    }
}
