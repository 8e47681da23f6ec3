//! What the repetitions of one experiment have ended with.

use std::collections::BTreeMap;

use super::{Arm, ArmResult, Experiment, Measures};
use crate::measure::Comparison;
use crate::random::{Purpose, Stream};

/// Repetitions of an experiment, as many of them as have ended, in whatever order they did.
#[derive(Clone, Debug, PartialEq)]
pub struct Repetitions {
    base: Experiment,
    endings: BTreeMap<u32, Vec<ArmResult>>,
}

/// Replicas of one arm of one repetition that have diverged.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Diverged {
    /// Which repetition.
    pub repetition: u32,
    /// Which of its arms.
    pub arm: Arm,
    /// How many of its replicas.
    pub replicas: usize,
}

impl Repetitions {
    /// No repetitions yet of this experiment, which is the one of repetition 0.
    #[must_use]
    pub fn new(base: Experiment) -> Self {
        Self { base, endings: BTreeMap::new() }
    }

    /// The experiment of repetition 0.
    #[must_use]
    pub fn base(&self) -> &Experiment {
        &self.base
    }

    /// Keeps how the arms of a repetition have ended.
    pub fn add(&mut self, repetition: u32, endings: Vec<ArmResult>) {
        self.endings.insert(repetition, endings);
    }

    /// The repetitions that have ended, ascending.
    #[must_use]
    pub fn ended(&self) -> Vec<u32> {
        self.endings.keys().copied().collect()
    }

    /// Those of the first `count` repetitions that have not ended.
    #[must_use]
    pub fn missing(&self, count: u32) -> Vec<u32> {
        (0..count).filter(|repetition| !self.endings.contains_key(repetition)).collect()
    }

    /// Which repetition an experiment is, if it is one.
    #[must_use]
    pub fn repetition_of(&self, experiment: &Experiment) -> Option<u32> {
        let index = experiment.seeds.data.wrapping_sub(self.base.seeds.data);
        (self.base.repetition(index) == *experiment).then_some(index)
    }

    /// How an arm of a repetition has ended, if it has.
    #[must_use]
    pub fn ending(&self, repetition: u32, arm: Arm) -> Option<&ArmResult> {
        self.endings.get(&repetition)?.iter().find(|ending| ending.arm == arm)
    }

    /// A measure of an arm at the end of a repetition; `None` if that has not ended, or where too many replicas have diverged.
    #[must_use]
    pub fn value(&self, repetition: u32, arm: Arm, of: impl Fn(&Measures) -> Option<f64>) -> Option<f64> {
        of(&self.ending(repetition, arm)?.last)
    }

    /// How a measure of one arm compares with that of another over the repetitions that have one of both. The resamples are drawn
    /// by the experiment's own seed, so that the same repetitions give the same interval everywhere.
    #[must_use]
    pub fn compare(&self, [first, second]: [Arm; 2], of: impl Fn(&Measures) -> Option<f64>) -> Option<Comparison> {
        let pair = |&repetition: &u32| Some([self.value(repetition, first, &of)?, self.value(repetition, second, &of)?]);
        let pairs: Vec<[f64; 2]> = self.endings.keys().filter_map(pair).collect();
        Comparison::of(&pairs, &mut Stream::new(self.base.seeds.order, Purpose::Bootstrap, 0))
    }

    /// Where replicas have diverged, repetition by repetition.
    #[must_use]
    pub fn diverged(&self) -> Vec<Diverged> {
        let ended =
            self.endings.iter().flat_map(|(&repetition, endings)| endings.iter().map(move |ending| (repetition, ending)));
        let diverged = ended.map(|(repetition, ending)| Diverged { repetition, arm: ending.arm, replicas: ending.diverged() });
        diverged.filter(|diverged| diverged.replicas > 0).collect()
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
#[allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]
mod tests {
    use super::super::{Trial, link};
    use super::*;

    fn absolute(record: &Measures) -> Option<f64> {
        Some(record.disagreement?.absolute)
    }

    fn series(fragment: &str, repetitions: impl IntoIterator<Item = u32>) -> Repetitions {
        let mut series = Repetitions::new(link::read(fragment).0);
        for repetition in repetitions {
            let endings = Trial::run(series.base().repetition(repetition)).unwrap();
            series.add(repetition, endings);
        }
        series
    }

    #[test]
    fn the_order_in_which_repetitions_end_does_not_matter() {
        let fragment = "train=40&test=30&epochs=2&hidden=4";
        let [up, down] = [series(fragment, 0..4), series(fragment, (0..4).rev())];
        assert_eq!(up, down);
        let compared = up.compare([Arm::A, Arm::B], absolute).unwrap();
        let pairs = (0..4).map(|index| [Arm::A, Arm::B].map(|arm| up.value(index, arm, absolute).unwrap()));
        assert_eq!(compared.first_larger, pairs.filter(|[a, b]| a > b).count());
        assert_eq!((up.ended(), up.missing(6), up.value(4, Arm::A, absolute)), (vec![0, 1, 2, 3], vec![4, 5], None));
    }

    #[test]
    fn a_repetition_is_known_by_its_seeds() {
        let series = Repetitions::new(Experiment::default());
        for index in [0, 1, 99, u32::MAX] {
            assert_eq!(series.repetition_of(&series.base().repetition(index)), Some(index));
        }
        let mut other = series.base().repetition(3);
        other.seeds.order += 1;
        assert_eq!(series.repetition_of(&other), None);
        assert_eq!(series.repetition_of(&Experiment { epochs: 7, ..Experiment::default() }), None);
    }

    #[test]
    fn what_has_diverged_is_named_and_compared_with_nothing() {
        let series = series("train=40&test=30&epochs=30&hidden=4&rate=10&momentum=0.99&loss=squared&a=identity", 0..2);
        let diverged = series.diverged();
        assert!(diverged.iter().any(|diverged| diverged.arm == Arm::A && diverged.replicas == 2), "{diverged:?}");
        assert_eq!(series.compare([Arm::A, Arm::B], absolute).map(|compared| compared.equal), None);
    }
}
