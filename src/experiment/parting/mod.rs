//! When twins part: the step at which they are first further apart than a threshold.

mod watch;

use serde::{Deserialize, Serialize};

pub use watch::DivergenceDetector;

/// A distance beyond which twins count as parted: of the largest |pₘ − pₘ′| over test examples, labels and pairs, as in
/// [`Disagreement::largest`](crate::measure::Disagreement::largest).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Threshold {
    /// 10⁻⁶, some roundings.
    Millionth,
    /// 10⁻⁴.
    TenThousandth,
    /// 10⁻², which people would notice.
    Hundredth,
}

impl Threshold {
    /// All of them, the smallest first.
    pub const ALL: [Self; 3] = [Self::Millionth, Self::TenThousandth, Self::Hundredth];

    /// The distance itself.
    #[must_use]
    pub fn value(self) -> f64 {
        match self {
            Self::Millionth => 1e-6,
            Self::TenThousandth => 1e-4,
            Self::Hundredth => 1e-2,
        }
    }

    /// The name in ids.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Millionth => "millionth",
            Self::TenThousandth => "ten-thousandth",
            Self::Hundredth => "hundredth",
        }
    }

    /// The distance as people write it.
    #[must_use]
    pub fn label(self) -> &'static str {
        match self {
            Self::Millionth => "10⁻⁶",
            Self::TenThousandth => "10⁻⁴",
            Self::Hundredth => "10⁻²",
        }
    }
}

/// The steps at which twins part.
///
/// Differences are measured at the ends of epochs. The first end at which twins are further apart than a threshold gives the epoch,
/// and the first step of that epoch after which they are gives the step. What comes and goes between two ends is not seen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct FirstDifferences([Option<u32>; 3]);

impl FirstDifferences {
    /// Steps taken when the twins were first further apart than a threshold, if they have been.
    #[must_use]
    pub fn step(self, threshold: Threshold) -> Option<u32> {
        self.0[threshold as usize]
    }

    /// These, and where they know nothing those of `other`.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        Self(Threshold::ALL.map(|threshold| self.step(threshold).or(other.step(threshold))))
    }

    /// Whether nothing more can become known.
    fn are_complete(self) -> bool {
        self.0.iter().all(Option::is_some)
    }

    /// Whether `largest` is beyond a threshold whose step is not known.
    fn lack(self, largest: f64) -> bool {
        Threshold::ALL.into_iter().any(|threshold| self.step(threshold).is_none() && largest > threshold.value())
    }

    fn note(&mut self, largest: f64, step: u32) {
        for threshold in Threshold::ALL.into_iter().filter(|threshold| largest > threshold.value()) {
            self.0[threshold as usize].get_or_insert(step);
        }
    }
}
