//! The common activations that a RESCU is compared with, each with its first two derivatives.
//!
//! Each is written in a form that neither cancels in its tails nor overflows. `exp` and its like come from `libm`, by name, so
//! that every platform computes the same bits.

use std::f64::consts::FRAC_1_SQRT_2;

use super::Jet;

/// λ and α of SELU, the fixed point for zero mean and unit variance (Klambauer et al., 2017, arXiv 1706.02515).
pub(crate) const SELU_SCALE: f64 = 1.050_700_987_355_480_5;
pub(crate) const SELU_ALPHA: f64 = 1.673_263_242_354_377_2;

/// 1/√(2π), the height of the normal density.
pub(crate) const NORMAL_PEAK: f64 = 0.398_942_280_401_432_7;

/// Beyond ±this, the logistic function is 0 or 1 to the last bit, and so is what is left of z times it.
const LOGISTIC_REACH: f64 = 800.0;

/// Beyond ±this, the normal distribution is 0 or 1 to the last bit.
const NORMAL_REACH: f64 = 40.0;

/// From here on, tanh(eˣ) is 1 to the last bit, and its derivatives are 0.
const TANH_EXP_REACH: f64 = 10.0;

/// `left`·x up to the origin, `right`·x from there on.
pub(super) fn hinge(left: f64, right: f64, x: f64) -> Jet {
    let slope = if x <= 0.0 { left } else { right };
    Jet { value: slope * x + 0.0, slope, curvature: 0.0 }
}

/// log(1 + exp(βx))/β.
pub(super) fn softplus(beta: f64, x: f64) -> Jet {
    let z = beta * x;
    let (up, down) = logistic(z);
    Jet { value: x.max(0.0) + libm::log1p(libm::exp(-z.abs())) / beta, slope: up, curvature: beta * up * down }
}

/// xσ(βx).
pub(super) fn swish(beta: f64, x: f64) -> Jet {
    let z = (beta * x).clamp(-LOGISTIC_REACH, LOGISTIC_REACH);
    let (up, down) = logistic(z);
    Jet { value: x * up, slope: up * (1.0 + z * down), curvature: beta * up * down * (2.0 - z * libm::tanh(0.5 * z)) }
}

/// xΦ(βx).
pub(super) fn gelu(beta: f64, x: f64) -> Jet {
    let z = (beta * x).clamp(-NORMAL_REACH, NORMAL_REACH);
    let below = 0.5 * libm::erfc(-z * FRAC_1_SQRT_2);
    let density = NORMAL_PEAK * libm::exp(-0.5 * z * z);
    Jet { value: x * below, slope: below + z * density, curvature: beta * density * (2.0 - z * z) }
}

/// x·tanh(log(1 + eˣ)).
///
/// The hyperbolic tangent of that logarithm is a rational function of eˣ, and for x > 0 of e⁻ˣ, so one exponential is enough.
pub(super) fn mish(x: f64) -> Jet {
    let e = libm::exp(-x.abs());
    let (gate, rise, bend) = if x <= 0.0 {
        let d = e * (e + 2.0) + 2.0;
        (e * (e + 2.0) / d, 4.0 * e * (1.0 + e) / (d * d), 4.0 * e * (2.0 + e * (2.0 - e * (3.0 + 2.0 * e))) / (d * d * d))
    } else {
        let d = 1.0 + 2.0 * e * (1.0 + e);
        let ee = e * e;
        (
            (1.0 + 2.0 * e) / d,
            4.0 * ee * (1.0 + e) / (d * d),
            4.0 * ee * (2.0 * e * ee + 2.0 * ee - 3.0 * e - 2.0) / (d * d * d),
        )
    };
    Jet::gated(x, gate, rise, bend)
}

/// x·tanh(eˣ).
pub(super) fn tanh_exp(x: f64) -> Jet {
    let n = libm::exp(x.min(TANH_EXP_REACH));
    let gate = libm::tanh(n);
    let cosh = libm::cosh(n);
    let rise = n / (cosh * cosh);
    Jet::gated(x, gate, rise, rise * (1.0 - 2.0 * n * gate))
}

/// `gain`·x right of the origin, `depth`·(exp(`rate`·x) − 1) left of it: ELU, SELU and CELU.
pub(super) fn exponential(gain: f64, depth: f64, rate: f64, x: f64) -> Jet {
    if x > 0.0 {
        return Jet { value: gain * x, slope: gain, curvature: 0.0 };
    }
    let slope = depth * rate * libm::exp(rate * x);
    Jet { value: depth * libm::expm1(rate * x), slope, curvature: rate * slope }
}

/// tanh x.
pub(super) fn tanh(x: f64) -> Jet {
    let value = libm::tanh(x);
    let e = libm::exp(-2.0 * x.abs());
    let slope = 4.0 * e / ((1.0 + e) * (1.0 + e));
    Jet { value, slope, curvature: -2.0 * value * slope }
}

/// σ(x) = 1/(1 + e⁻ˣ).
pub(super) fn sigmoid(x: f64) -> Jet {
    let (up, down) = logistic(x);
    Jet { value: up, slope: up * down, curvature: -up * down * libm::tanh(0.5 * x) }
}

/// σ(z) and σ(−z), both to full relative precision.
fn logistic(z: f64) -> (f64, f64) {
    let e = libm::exp(-z.abs());
    let (large, small) = (1.0 / (1.0 + e), e / (1.0 + e));
    if z < 0.0 { (small, large) } else { (large, small) }
}
