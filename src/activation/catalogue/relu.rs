//! `ReLU`.

use super::hinge;
use crate::activation::function::ActivationFunction;
use crate::activation::lanes::Lane;
use crate::activation::tails::Tails;
use crate::activation::{Class, Jet, Lanes};

/// max(x, 0).
#[derive(Clone, Copy, Debug, PartialEq)]
pub(in crate::activation) struct Relu;

impl ActivationFunction for Relu {
    fn jet(&self, x: f64) -> Jet {
        hinge::jet(0.0, x)
    }

    fn lanes(&self) -> Lanes {
        Lanes::of(*self)
    }

    fn tails(&self) -> Tails {
        Tails::hinge(0.0)
    }

    fn class(&self) -> Class {
        hinge::class(0.0)
    }

    fn hinge(&self) -> Option<f64> {
        Some(0.0)
    }
}

impl Lane for Relu {
    fn at(self, x: f32) -> (f32, impl FnOnce() -> f32) {
        (if x <= 0.0 { 0.0 } else { x }, move || if x <= 0.0 { 0.0 } else { 1.0 })
    }
}
