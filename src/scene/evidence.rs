//! What is counted of a scene.

use std::borrow::Cow;

use super::Scene;
use crate::experiment::{APART, Arm, ArmResult, Repetitions, ReplicaState};
use crate::measure::{ABSOLUTE, Measure, Quartiles, mean};

/// Arms whose accuracies are at most this far apart are said to be equally good; so are errors of values.
const EQUALLY_GOOD: f64 = 0.01;

/// What was counted over the seeds of a scene, rounded.
#[derive(Clone, Debug, PartialEq)]
pub struct Evidence {
    /// What it shows.
    pub shows: Shows,
    /// What was counted of each arm, in their order.
    pub arms: Cow<'static, [EvidenceOfArm]>,
}

/// What a scene shows.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Shows {
    /// That the twins of each arm end as the same bits.
    Identity,
    /// In how many seeds the twins of each arm end further apart than [`APART`].
    Parting,
    /// Which of two arms leaves its twins further apart, by Δ₁.
    Larger {
        /// The two.
        of: [Arm; 2],
        /// In how many seeds that is the first.
        first_larger: u32,
        /// The median of the ratio of first to second.
        ratio: f64,
        /// Its 95 % bootstrap interval.
        interval: [f64; 2],
    },
}

/// What was counted of one arm.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct EvidenceOfArm {
    /// In how many seeds all twins end as the same bits.
    pub identical: u32,
    /// In how many seeds they end further apart than [`APART`].
    pub parted: u32,
    /// The median of Δ₁ at the end, to two digits.
    pub median: f64,
    /// The mean accuracy at the end, or where values are learnt the mean root mean square error, to three decimals.
    pub quality: f64,
}

impl Evidence {
    /// Whether no arm predicts better than another, so that what is shown cannot be had by predicting worse.
    #[must_use]
    pub fn equally_good(&self) -> bool {
        let qualities = || self.arms.iter().map(|arm| arm.quality);
        // The difference of two numbers of three decimals has a rounding left over.
        qualities().fold(f64::NEG_INFINITY, f64::max) - qualities().fold(f64::INFINITY, f64::min) < EQUALLY_GOOD + 1e-9
    }
}

impl Scene {
    /// What trained repetitions of it show. There is none (`None`) unless all of its seeds have ended without a twin that diverged:
    /// a scene has none such.
    #[must_use]
    pub fn count(&self, series: &Repetitions) -> Option<Evidence> {
        let whole = series.missing(self.seeds).is_empty() && series.diverged().is_empty();
        let arms = || series.base().arms().map(|arm| self.of_arm(series, arm)).collect::<Option<Vec<_>>>();
        whole.then(|| Some(Evidence { shows: self.shown(series)?, arms: arms()?.into() })).flatten()
    }

    fn of_arm(&self, series: &Repetitions, arm: Arm) -> Option<EvidenceOfArm> {
        let endings: Vec<&ArmResult> =
            (0..self.seeds).map(|repetition| series.ending(repetition, arm)).collect::<Option<_>>()?;
        let values = |of: &Measure| endings.iter().map(|ending| (of.value)(&ending.last)).collect::<Option<Vec<f64>>>();
        let absolute = values(&ABSOLUTE.measure)?;
        let qualities = values(Measure::quality(series.base().data.task()))?;
        Some(EvidenceOfArm {
            identical: endings.iter().filter(|ending| all_the_same(&ending.replicas)).count() as u32,
            parted: absolute.iter().filter(|&&apart| apart > APART).count() as u32,
            median: two_digits(Quartiles::of(&absolute)?.median),
            quality: (1000.0 * mean(&qualities)).round() / 1000.0,
        })
    }

    fn shown(&self, series: &Repetitions) -> Option<Shows> {
        let Shows::Larger { of, .. } = self.evidence.shows else { return Some(self.evidence.shows) };
        let compared = series.compare(of, ABSOLUTE.measure.value)?;
        let ratio = compared.ratio?;
        let (median, interval) = (two_decimals(ratio.median), ratio.interval?.map(two_decimals));
        Some(Shows::Larger { of, first_larger: compared.first_larger as u32, ratio: median, interval })
    }
}

fn all_the_same(replicas: &[ReplicaState]) -> bool {
    replicas.windows(2).all(|pair| pair[0] == pair[1])
}

fn two_digits(value: f64) -> f64 {
    format!("{value:.1e}").parse().unwrap_or(value)
}

fn two_decimals(value: f64) -> f64 {
    (100.0 * value).round() / 100.0
}
