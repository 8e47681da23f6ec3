//! Activations made of exponentials, in f32. The formulas are those of `baselines`, with one exponential for value and slope.

use super::Lane;
use crate::elementary::{NORMAL_REACH, exp, expm1, log1p, normal_density, normal_distribution, sech_squared, tanh};

/// Beyond ±this, the logistic function is 0 or 1 to the last bit of an f32, and so is what is left of z times it.
const LOGISTIC_REACH: f32 = 200.0;

/// From here on, tanh(eˣ) is 1 to the last bit of an f32, and its derivative is 0.
const TANH_EXP_REACH: f32 = 10.0;

#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Softplus {
    beta: f32,
    /// 1/β.
    width: f32,
}

impl Softplus {
    pub(super) fn new(beta: f64) -> Self {
        Self { beta: beta as f32, width: (1.0 / beta) as f32 }
    }
}

impl Lane for Softplus {
    fn at(self, x: f32) -> (f32, impl FnOnce() -> f32) {
        let z = self.beta * x;
        let e = exp(-z.abs());
        let hinge = if x <= 0.0 { 0.0 } else { x };
        (hinge + log1p(e) * self.width, move || logistic(z, e).0)
    }
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Swish {
    pub(super) beta: f32,
}

impl Lane for Swish {
    fn at(self, x: f32) -> (f32, impl FnOnce() -> f32) {
        let z = (self.beta * x).clamp(-LOGISTIC_REACH, LOGISTIC_REACH);
        let (up, down) = logistic(z, exp(-z.abs()));
        (x * up, move || up * (1.0 + z * down))
    }
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Gelu {
    pub(super) beta: f32,
}

impl Lane for Gelu {
    fn at(self, x: f32) -> (f32, impl FnOnce() -> f32) {
        let z = (self.beta * x).clamp(-NORMAL_REACH, NORMAL_REACH);
        let below = normal_distribution(z);
        (x * below, move || below + z * normal_density(z))
    }
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Mish;

impl Lane for Mish {
    fn at(self, x: f32) -> (f32, impl FnOnce() -> f32) {
        let e = exp(-x.abs());
        let (top, rise, d) = if x <= 0.0 {
            (e * (e + 2.0), e * (1.0 + e), e * (e + 2.0) + 2.0)
        } else {
            (1.0 + 2.0 * e, e * e * (1.0 + e), 1.0 + 2.0 * e * (1.0 + e))
        };
        let inverse = 1.0 / d;
        let gate = top * inverse;
        (x * gate, move || gate + x * (4.0 * rise * inverse * inverse))
    }
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct TanhExp;

impl Lane for TanhExp {
    fn at(self, x: f32) -> (f32, impl FnOnce() -> f32) {
        let n = exp(if x > TANH_EXP_REACH { TANH_EXP_REACH } else { x });
        let gate = tanh(n);
        (x * gate, move || gate + x * (n * sech_squared(n)))
    }
}

/// ELU, SELU and CELU.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Exponential {
    gain: f32,
    depth: f32,
    rate: f32,
    /// The slope just left of the origin.
    steepest: f32,
}

impl Exponential {
    pub(super) fn new(gain: f64, depth: f64, rate: f64) -> Self {
        Self { gain: gain as f32, depth: depth as f32, rate: rate as f32, steepest: (depth * rate) as f32 }
    }
}

impl Lane for Exponential {
    fn at(self, x: f32) -> (f32, impl FnOnce() -> f32) {
        let Self { gain, depth, rate, steepest } = self;
        let z = if x > 0.0 { 0.0 } else { rate * x };
        let value = if x > 0.0 { gain * x } else { depth * expm1(z) };
        (value, move || if x > 0.0 { gain } else { steepest * exp(z) })
    }
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Tanh;

impl Lane for Tanh {
    fn at(self, x: f32) -> (f32, impl FnOnce() -> f32) {
        (tanh(x), move || sech_squared(x))
    }
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Sigmoid;

impl Lane for Sigmoid {
    fn at(self, x: f32) -> (f32, impl FnOnce() -> f32) {
        let (up, down) = logistic(x, exp(-x.abs()));
        (up, move || up * down)
    }
}

/// σ(z) and σ(−z), of z and e^−|z|.
fn logistic(z: f32, e: f32) -> (f32, f32) {
    let large = 1.0 / (1.0 + e);
    let small = e * large;
    if z < 0.0 { (small, large) } else { (large, small) }
}
