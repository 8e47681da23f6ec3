//! A mean of ratios over few runs.

use super::{deviation, mean, mean_interval};

/// The geometric mean of ratios, and how sure it is if their logarithms scatter normally. Where there are enough runs for
/// [`Typical`](super::Typical), that needs no such premise.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct GeometricMean {
    /// The mean.
    pub mean: f64,
    /// Its 95 % interval, by Student's t on the logarithms.
    pub interval: [f64; 2],
}

impl GeometricMean {
    /// That of ratios above 0; `None` of fewer than two.
    #[must_use]
    pub fn of(ratios: &[f64]) -> Option<Self> {
        let logs: Vec<f64> = ratios.iter().map(|&ratio| libm::log(ratio)).collect();
        let (mean, half) = (mean(&logs), mean_interval(deviation(&logs)?, logs.len()));
        Some(Self { mean: libm::exp(mean), interval: [mean - half, mean + half].map(libm::exp) })
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]
mod tests {
    use super::*;

    #[test]
    fn three_ratios_by_hand() {
        // Their logarithms to base 2 are 0, 1 and 2: mean 1, s = 1; t of two degrees of freedom is 4.302653.
        let GeometricMean { mean, interval } = GeometricMean::of(&[1.0, 4.0, 2.0]).unwrap();
        let half = 4.302_652_73 / libm::sqrt(3.0);
        assert!((mean - 2.0).abs() < 1e-15);
        assert!((libm::log2(interval[0]) - (1.0 - half)).abs() < 1e-7 && (libm::log2(interval[1]) - (1.0 + half)).abs() < 1e-7);
    }

    #[test]
    fn equal_ratios_scatter_nowhere_and_one_says_nothing() {
        assert_eq!(
            GeometricMean::of(&[2.0, 2.0]).map(|mean| mean.interval[0].to_bits() == mean.interval[1].to_bits()),
            Some(true)
        );
        assert_eq!([GeometricMean::of(&[]), GeometricMean::of(&[2.0])], [None, None]);
    }
}
