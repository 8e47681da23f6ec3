//! Activations made of exponentials, in f32. The formulas are those of `baselines`.

use std::f32::consts::FRAC_1_SQRT_2;

use super::super::baselines::NORMAL_PEAK;
use super::Lane;

/// Beyond ±this, the logistic function is 0 or 1 to the last bit of an f32, and so is what is left of z times it.
const LOGISTIC_REACH: f32 = 200.0;

/// Beyond ±this, the normal distribution is 0 or 1 to the last bit of an f32.
const NORMAL_REACH: f32 = 20.0;

/// From here on, tanh(eˣ) is 1 to the last bit of an f32, and its derivative is 0.
const TANH_EXP_REACH: f32 = 10.0;

#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Softplus {
    pub(super) beta: f32,
}

impl Lane for Softplus {
    fn at(self, x: f32) -> (f32, impl FnOnce() -> f32) {
        let z = self.beta * x;
        let e = libm::expf(-z.abs());
        (x.max(0.0) + libm::log1pf(e) / self.beta, move || logistic(z, e).0)
    }
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Swish {
    pub(super) beta: f32,
}

impl Lane for Swish {
    fn at(self, x: f32) -> (f32, impl FnOnce() -> f32) {
        let z = (self.beta * x).clamp(-LOGISTIC_REACH, LOGISTIC_REACH);
        let (up, down) = logistic(z, libm::expf(-z.abs()));
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
        let below = 0.5 * libm::erfcf(-z * FRAC_1_SQRT_2);
        (x * below, move || below + z * (NORMAL_PEAK as f32 * libm::expf(-0.5 * z * z)))
    }
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Mish;

impl Lane for Mish {
    fn at(self, x: f32) -> (f32, impl FnOnce() -> f32) {
        let e = libm::expf(-x.abs());
        let (top, rise, d) = if x <= 0.0 {
            (e * (e + 2.0), e * (1.0 + e), e * (e + 2.0) + 2.0)
        } else {
            (1.0 + 2.0 * e, e * e * (1.0 + e), 1.0 + 2.0 * e * (1.0 + e))
        };
        let gate = top / d;
        (x * gate, move || gate + x * (4.0 * rise / (d * d)))
    }
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct TanhExp;

impl Lane for TanhExp {
    fn at(self, x: f32) -> (f32, impl FnOnce() -> f32) {
        let n = libm::expf(x.min(TANH_EXP_REACH));
        let gate = libm::tanhf(n);
        let slope = move || {
            let cosh = libm::coshf(n);
            gate + x * (n / (cosh * cosh))
        };
        (x * gate, slope)
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
        let value = if x <= 0.0 { depth * libm::expm1f(rate * x) } else { gain * x };
        (value, move || if x <= 0.0 { steepest * libm::expf(rate * x) } else { gain })
    }
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Tanh;

impl Lane for Tanh {
    fn at(self, x: f32) -> (f32, impl FnOnce() -> f32) {
        let value = libm::tanhf(x);
        (value, move || (1.0 - value) * (1.0 + value))
    }
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Sigmoid;

impl Lane for Sigmoid {
    fn at(self, x: f32) -> (f32, impl FnOnce() -> f32) {
        let (up, down) = logistic(x, libm::expf(-x.abs()));
        (up, move || up * down)
    }
}

/// σ(z) and σ(−z), of z and e^−|z|.
fn logistic(z: f32, e: f32) -> (f32, f32) {
    let (large, small) = (1.0 / (1.0 + e), e / (1.0 + e));
    if z < 0.0 { (small, large) } else { (large, small) }
}
