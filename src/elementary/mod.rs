//! Elementary functions in f32, of which networks compute whole slices: the same bits on every platform, in scalar or vector form.
//!
//! Each is a straight line of IEEE 754 additions, subtractions, multiplications and divisions, with selections instead of branches
//! and its integers taken from the bits of a float. So a plain loop over any of them vectorises, and every compiler for every
//! machine is bound to the same result. NaN gives NaN.
//!
//! | function | argument | bound of the error |
//! |---|---|---|
//! | [`exp()`] | any | [`EXP_ERROR`] |
//! | [`expm1`] | x ≤ 0 | [`EXPM1_ERROR`] |
//! | [`log1p()`] | 0 ≤ x ≤ 1 | [`LOG1P_ERROR`] |
//! | [`tanh()`] | any | [`TANH_ERROR`] |
//! | [`sech_squared`] | any | [`SECH_SQUARED_ERROR`] |
//! | [`normal_distribution`] | any | [`NORMAL_DISTRIBUTION_ERROR`] |
//! | [`normal_density`] | any | [`NORMAL_DENSITY_ERROR`] |
//! | [`sin_pi`] | 0 ≤ x ≤ 1 | [`SIN_PI_ERROR`] |
//!
//! Errors are in units in the last place of the exact result (where that is denormal, in units of 2⁻¹⁴⁹). The largest ones were
//! found by comparing every f32 of the range with `libm` in f64: `cargo test --release --test elementary -- --ignored`.
//!
//! The polynomials are minimax fits of the relative error of the function they end up in, computed by Remez' exchange algorithm in
//! 40 digits. Their coefficients were rounded to f32 one after the other, lowest first, the rest being fitted anew after each,
//! except where a constant says otherwise.

mod exp;
mod log1p;
mod normal;
mod sine;
mod tanh;

pub use exp::{EXP_ERROR, EXPM1_ERROR, exp, expm1};
pub use log1p::{LOG1P_ERROR, log1p};
pub use normal::{NORMAL_DENSITY_ERROR, NORMAL_DISTRIBUTION_ERROR, NORMAL_REACH, normal_density, normal_distribution};
pub use sine::{SIN_PI_ERROR, sin_pi};
pub use tanh::{SECH_SQUARED_ERROR, TANH_ERROR, sech_squared, tanh};

/// The polynomial with these coefficients, that of the highest power first, by Horner's rule.
#[inline]
fn polynomial<const N: usize>(coefficients: [f32; N], x: f32) -> f32 {
    let mut sum = coefficients[0];
    for coefficient in &coefficients[1..] {
        sum = sum * x + coefficient;
    }
    sum
}
