//! The sine of half a turn.

use super::polynomial;

/// No error of [`sin_pi`] is larger, in units in the last place. The largest is 3.242, at 0.499 665 9.
pub const SIN_PI_ERROR: f64 = 4.0;

/// sin(πx)/x as a function of x², for 0 ≤ x ≤ ½; the relative error is 2.9·10⁻⁸, all but that of rounding π.
const RATIO: [f32; 5] = [7.983_576_5e-2, -0.599_437_36, 2.550_269_8, -5.167_721, std::f32::consts::PI];

/// sin(πx) for 0 ≤ x ≤ 1. Exactly 0 at both ends, and symmetric.
#[inline]
#[must_use]
pub fn sin_pi(x: f32) -> f32 {
    let near = if x > 0.5 { 1.0 - x } else { x };
    near * polynomial(RATIO, near * near)
}
