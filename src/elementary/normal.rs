//! The standard normal distribution.

use super::exp::exp_of_difference;
use super::polynomial;

/// No error of [`normal_distribution`] is larger, in units in the last place; as a relative error of normal numbers it is below 10⁻⁶.
/// The largest is 6.959, at −0.115 787 745.
pub const NORMAL_DISTRIBUTION_ERROR: f64 = 8.0;

/// No error of [`normal_density`] is larger, in units in the last place. The largest is 2.154, at 6.081 019.
pub const NORMAL_DENSITY_ERROR: f64 = 3.0;

/// Beyond ±this, the distribution is 0 or 1 and the density 0, to the last bit.
pub const NORMAL_REACH: f32 = 14.5;

/// 1/√(2π), the height of the density.
const PEAK: f32 = 0.398_942_3;

/// Where [`MILLS`] changes from one end of its range to the other.
const CENTRE: f32 = 4.0;

/// (a + 4)·Φ(−a)·e^(a²/2), which is Mills' ratio but for constants, as a function of (a − 4)/(a + 4) (the substitution is that of
/// Shepherd and Laframboise 1981) for 0 ≤ a ≤ 14.5; the relative error is 6.2·10⁻⁸ and, rounding included, 2.6·10⁻⁷. The coefficients
/// were all rounded at once; at a = 0 the sum is exactly 2.
const MILLS: [f32; 9] = [
    3.933_576_5e-4,
    1.544_111e-3,
    -3.668_354_1e-3,
    -7.542_244_6e-3,
    6.044_167e-2,
    -0.186_519_4,
    0.387_133_75,
    -0.607_896_75,
    0.755_285_2,
];

/// Φ(z), the share of a standard normal distribution up to z. Exactly ½ at 0; the left tail keeps its relative precision.
#[inline]
#[must_use]
pub fn normal_distribution(z: f32) -> f32 {
    let a = distance(z);
    let inverse = 1.0 / (a + CENTRE);
    let tail = bell(a) * (inverse * polynomial(MILLS, (a - CENTRE) * inverse));
    if z > 0.0 { 1.0 - tail } else { tail }
}

/// e^(−z²/2)/√(2π), the derivative of Φ. The exponential is that of [`normal_distribution`], and computed once for both.
#[inline]
#[must_use]
pub fn normal_density(z: f32) -> f32 {
    PEAK * bell(distance(z))
}

/// |z| up to where nothing changes any more.
#[inline]
fn distance(z: f32) -> f32 {
    z.abs().clamp(0.0, NORMAL_REACH)
}

/// e^(−a²/2). The square of the leading 12 bits of a is exact; what it lacks is small.
#[inline]
fn bell(a: f32) -> f32 {
    const LEADING: u32 = 0xFFFF_F000;
    let head = f32::from_bits(a.to_bits() & LEADING);
    exp_of_difference(-0.5 * head * head, 0.5 * (a - head) * (a + head))
}
