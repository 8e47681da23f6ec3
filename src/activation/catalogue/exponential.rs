//! What ELU, SELU and CELU have in common: a line on the right, and an exponential that settles on the left.

use crate::activation::lanes::Lane;
use crate::activation::tails::Tails;
use crate::activation::{Jet, Lanes};
use crate::elementary::{exp, expm1};

/// `gain`·x right of the origin, `depth`·(exp(`rate`·x) − 1) left of it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Exponential {
    pub(super) gain: f64,
    pub(super) depth: f64,
    pub(super) rate: f64,
}

impl Exponential {
    pub(super) fn jet(self, x: f64) -> Jet {
        let Self { gain, depth, rate } = self;
        if x > 0.0 {
            return Jet { value: gain * x, slope: gain, curvature: 0.0 };
        }
        let slope = depth * rate * libm::exp(rate * x);
        Jet { value: depth * libm::expm1(rate * x), slope, curvature: rate * slope }
    }

    pub(super) fn lanes(self) -> Lanes {
        let Self { gain, depth, rate } = self;
        let steepest = (depth * rate) as f32;
        Lanes::of(ExponentialLane { gain: gain as f32, depth: depth as f32, rate: rate as f32, steepest })
    }

    /// sup |f′|.
    pub(super) fn steepest(self) -> f64 {
        self.gain.max(self.depth * self.rate)
    }

    pub(super) fn tails(self) -> Tails {
        Tails::settling(self.depth, self.gain)
    }
}

#[derive(Clone, Copy, Debug)]
struct ExponentialLane {
    gain: f32,
    depth: f32,
    rate: f32,
    /// The slope just left of the origin.
    steepest: f32,
}

impl Lane for ExponentialLane {
    fn at(self, x: f32) -> (f32, impl FnOnce() -> f32) {
        let Self { gain, depth, rate, steepest } = self;
        let z = if x > 0.0 { 0.0 } else { rate * x };
        let value = if x > 0.0 { gain * x } else { depth * expm1(z) };
        (value, move || if x > 0.0 { gain } else { steepest * exp(z) })
    }
}
