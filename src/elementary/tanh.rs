//! The hyperbolic tangent and its derivative, of e^−2|x|.

use super::{exp, expm1};

/// No error of [`tanh`] is larger, in units in the last place. The largest is 2.498, at 4.505 090 7.
pub const TANH_ERROR: f64 = 3.0;

/// No error of [`sech_squared`] is larger, in units in the last place. The largest is 4.217, at 2.419 974 8.
pub const SECH_SQUARED_ERROR: f64 = 5.0;

/// tanh x. Odd, with the sign of a zero; exactly ±1 from where that is the nearest.
#[inline]
#[must_use]
pub fn tanh(x: f32) -> f32 {
    let m = expm1(-2.0 * x.abs());
    (-m / (2.0 + m)).copysign(x)
}

/// 1/cosh² x, the derivative of tanh x. Even; exactly 1 at 0. The exponential is that of [`tanh`], and computed once for both.
#[inline]
#[must_use]
pub fn sech_squared(x: f32) -> f32 {
    let e = exp(-2.0 * x.abs());
    let d = 1.0 + e;
    4.0 * e / (d * d)
}
