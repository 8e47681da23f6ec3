//! Student's t.

use core::f64::consts::{FRAC_PI_2, PI};

/// Pieces of the integral; even, as Simpson's rule wants it.
const PIECES: usize = 256;
/// Halvings of the range in which the quantile lies: as many as f64 can tell apart.
const HALVINGS: usize = 54;

/// The t that |T| exceeds with a probability of 5 %, for `freedom` ≥ 1 degrees of freedom, which need not be whole. Its relative
/// error is below 10⁻⁸.
///
/// With T = √ν tan θ the density of θ is Γ((ν+1)/2) / (√π Γ(ν/2)) · cosᵛ⁻¹θ (Abramowitz and Stegun 1964, 26.7), which is integrated by
/// Simpson's rule.
pub(super) fn two_sided_95(freedom: f64) -> f64 {
    let scale = libm::exp(libm::lgamma(0.5 * (freedom + 1.0)) - libm::lgamma(0.5 * freedom)) / libm::sqrt(PI);
    let density = |angle: f64| scale * libm::pow(libm::cos(angle), freedom - 1.0);
    let [mut low, mut high] = [0.0, FRAC_PI_2];
    for _ in 0..HALVINGS {
        let middle = 0.5 * (low + high);
        if 2.0 * integral(density, middle) < 0.95 { low = middle } else { high = middle }
    }
    libm::sqrt(freedom) * libm::tan(low)
}

/// Half the 95 % interval of the mean of `count` ≥ 2 values with a standard deviation, by Student's t.
#[must_use]
pub fn mean_interval(deviation: f64, count: usize) -> f64 {
    two_sided_95(count as f64 - 1.0) * deviation / libm::sqrt(count as f64)
}

/// The mean of values; NaN of none.
#[must_use]
pub fn mean(values: &[f64]) -> f64 {
    values.iter().sum::<f64>() / values.len() as f64
}

/// The standard deviation of two values or more.
#[must_use]
pub fn deviation(values: &[f64]) -> Option<f64> {
    let mean = mean(values);
    let squares: f64 = values.iter().map(|value| (value - mean) * (value - mean)).sum();
    (values.len() > 1).then(|| libm::sqrt(squares / (values.len() as f64 - 1.0)))
}

/// From 0 to `end`.
fn integral(of: impl Fn(f64) -> f64, end: f64) -> f64 {
    let width = end / PIECES as f64;
    let weight = |index: usize| if index.is_multiple_of(2) { 2.0 } else { 4.0 };
    let inner: f64 = (1..PIECES).map(|index| weight(index) * of(index as f64 * width)).sum();
    (of(0.0) + inner + of(end)) * width / 3.0
}

#[cfg(test)]
mod tests {
    use super::*;

    /// By `scipy.stats.t.ppf(0.975, ν)` of version 1.17.1.
    const QUANTILES: [(f64, f64); 8] = [
        (1.0, 12.706_204_736_174_694),
        (1.5, 6.016_663_104_427_929),
        (2.0, 4.302_652_729_749_462),
        (3.0, 3.182_446_305_283_707_8),
        (4.7, 2.620_726_075_353_17),
        (10.0, 2.228_138_851_986_274),
        (30.0, 2.042_272_456_301_237_8),
        (198.0, 1.972_017_477_836_314_6),
    ];

    #[test]
    fn it_agrees_with_scipy() {
        for (freedom, expected) in QUANTILES {
            let found = two_sided_95(freedom);
            assert!((found / expected - 1.0).abs() < 1e-8, "{freedom}: {found} is not {expected}");
        }
    }
}
