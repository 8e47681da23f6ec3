//! The logarithm of a little more than 1.

use super::polynomial;

/// No error of [`log1p`] is larger, in units in the last place. The largest is 1.579, at 0.974 204 8.
pub const LOG1P_ERROR: f64 = 2.0;

/// (x − ln(1 + x))/x² for 0 ≤ x ≤ 1; as a part of ln(1 + x) the error is 5.5·10⁻⁹.
const REMAINDER: [f32; 9] = [
    3.290_724_2e-3,
    -2.008_703_7e-2,
    5.745_819e-2,
    -0.106_611_83,
    0.153_448_95,
    -0.196_921_04,
    0.249_580_19,
    -0.333_304_64,
    0.499_999_3,
];

/// ln(1 + x) for 0 ≤ x ≤ 1. Exactly 0 at 0.
#[inline]
#[must_use]
pub fn log1p(x: f32) -> f32 {
    x - x * x * polynomial(REMAINDER, x)
}
