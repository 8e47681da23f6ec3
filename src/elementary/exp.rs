//! The exponential function: eˣ = 2ⁿ·eʳ with x = n·ln 2 + r and |r| ≤ ½ ln 2 (Cody and Waite 1980, chapter 6).

use std::f32::consts::LOG2_E;

use super::polynomial;

/// No error of [`exp`] is larger, in units in the last place. The largest is 0.990, at 70.4031.
pub const EXP_ERROR: f64 = 1.0;

/// No error of [`expm1`] is larger, in units in the last place. The largest is 0.914, at −0.391 198 16.
pub const EXPM1_ERROR: f64 = 1.0;

/// From here down, eˣ is nearer to 0 than to the least denormal.
const LEAST: f32 = -104.0;

/// From here up, eˣ is larger than an f32 can be.
const LARGEST: f32 = 89.0;

/// 1.5·2²³. Added to a number below 2²², it leaves the nearest whole number in the last bits of the sum.
const SHIFT: f32 = 12_582_912.0;

/// ln 2 in two parts. The first has nine bits, so that n times it is exact.
const LN_2: [f32; 2] = [355.0 / 512.0, -2.121_944_4e-4];

/// (eʳ − 1 − r)/r² for |r| ≤ ½ ln 2; as a part of eʳ the error is 3.3·10⁻⁹.
const REMAINDER: [f32; 5] = [1.384_039_9e-3, 8.369_349e-3, 4.166_808_4e-2, 0.166_665_15, 0.499_999_94];

/// eˣ. Exactly 1 at 0; denormal, 0 and ∞ where they are the nearest.
#[inline]
#[must_use]
pub fn exp(x: f32) -> f32 {
    exp_of_difference(x.clamp(LEAST, LARGEST), 0.0)
}

/// eˣ − 1 for x ≤ 0. Exactly 0 at 0, and −1 from where that is the nearest.
#[inline]
#[must_use]
pub fn expm1(x: f32) -> f32 {
    let Parts { scales: [s, t], fraction } = split(x.clamp(LEAST, LARGEST), 0.0);
    let scale = s * t;
    scale * fraction + (scale - 1.0)
}

/// e to the power of x − y, as exact as if that difference were. It has to lie from [`LEAST`] to [`LARGEST`], and y to be small.
#[inline]
pub(super) fn exp_of_difference(x: f32, y: f32) -> f32 {
    let Parts { scales: [s, t], fraction } = split(x, y);
    (1.0 + fraction) * s * t
}

/// eˣ⁻ʸ = 2ⁿ·eʳ.
struct Parts {
    /// 2ⁿ as the product of two numbers that are neither denormal nor infinite, though it may be.
    scales: [f32; 2],
    /// eʳ − 1.
    fraction: f32,
}

#[inline]
fn split(x: f32, y: f32) -> Parts {
    let shifted = (x - y) * LOG2_E + SHIFT;
    let n = shifted - SHIFT;
    let r = x - n * LN_2[0] - n * LN_2[1] - y;
    let exponent = shifted.to_bits().wrapping_sub(SHIFT.to_bits()).cast_signed();
    let half = exponent >> 1;
    Parts { scales: [power_of_two(half), power_of_two(exponent - half)], fraction: r + r * r * polynomial(REMAINDER, r) }
}

/// 2ⁿ for −126 ≤ n ≤ 127.
#[inline]
fn power_of_two(n: i32) -> f32 {
    const BIAS: i32 = 127;
    f32::from_bits((n + BIAS).cast_unsigned() << (f32::MANTISSA_DIGITS - 1))
}
