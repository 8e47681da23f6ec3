//! Finding the steps at which twins part while they train.

use super::super::member::TrainingScratch;
use super::super::predict::each_output;
use super::super::replica::Replica;
use super::FirstDifferences;
use crate::data::Samples;
use crate::experiment::{Measures, Twins};

/// Finds the [`FirstDifferences`] of a run while it goes on.
///
/// It keeps the replicas as they were at the last end of an epoch. Once an end shows that the twins have parted, it trains these
/// through the same epoch again, and measures after every step: training repeats to the bit. So it costs a copy of the replicas
/// an epoch, and at most three epochs that are gone through once more.
#[derive(Clone, Debug, Default)]
pub struct DivergenceDetector {
    partings: FirstDifferences,
    /// The replicas after `step` steps.
    replicas: Vec<Replica>,
    step: u32,
    /// Where a look back ends, and how far apart the twins are there.
    until: Option<(u32, f64)>,
    extremes: Extremes,
}

impl DivergenceDetector {
    /// What is known by now.
    #[must_use]
    pub fn partings(&self) -> FirstDifferences {
        self.partings
    }

    /// Takes note of what was measured at step 0, or at the end of an epoch. After an end that shows a parting the twins have to
    /// stay where they are until [`DivergenceDetector::look_back`] is through.
    pub fn see(&mut self, twins: &Twins, record: &Measures) {
        let largest = record.disagreement.map_or(0.0, |apart| apart.largest);
        if self.partings.lack(largest) && !self.replicas.is_empty() {
            self.until = Some((record.step, largest));
        } else {
            self.partings.note(largest, record.step);
            self.keep(twins);
        }
    }

    /// As [`DivergenceDetector::see`], and looks back at once.
    pub fn see_through(&mut self, twins: &mut Twins, record: &Measures) {
        self.see(twins, record);
        while self.is_looking_back() {
            self.look_back(twins);
        }
    }

    /// Whether it has to look back into the last epoch.
    #[must_use]
    pub fn is_looking_back(&self) -> bool {
        self.until.is_some()
    }

    /// Goes through one step of the last epoch again, if it has to look back.
    pub fn look_back(&mut self, twins: &mut Twins) {
        let Some((end, at_end)) = self.until else { return };
        for replica in self.replicas.iter_mut().filter(|replica| replica.is_live()) {
            replica.step(self.step, &twins.data.train, &mut twins.scratch);
        }
        self.step += 1;
        let largest = if self.step < end {
            self.extremes.largest(&self.replicas, twins.columns(), &twins.data.test, &mut twins.scratch)
        } else {
            at_end
        };
        // Only what the end shows counts: otherwise what comes and goes would count in those epochs that are looked into, and not
        // in others.
        self.partings.note(largest.min(at_end), self.step);
        if self.step >= end || !self.partings.lack(at_end) {
            self.until = None;
            self.keep(twins);
        }
    }

    /// Keeps the replicas as they are, as long as there is something to find.
    fn keep(&mut self, twins: &Twins) {
        if self.partings.are_complete() {
            self.replicas = Vec::new();
        } else if self.replicas.is_empty() {
            self.replicas.clone_from(&twins.replicas);
        } else {
            self.replicas.iter_mut().zip(&twins.replicas).for_each(|(kept, now)| kept.copy_from(now));
        }
        self.step = twins.step();
    }
}

/// The least and the greatest prediction of each label of each test example, or of its value, over replicas.
#[derive(Clone, Debug, Default)]
struct Extremes {
    least: Vec<f32>,
    greatest: Vec<f32>,
    row: Vec<f32>,
}

impl Extremes {
    /// The largest difference between any two replicas that have not diverged.
    fn largest(&mut self, replicas: &[Replica], columns: usize, test: &Samples, scratch: &mut TrainingScratch) -> f64 {
        let Self { least, greatest, row } = self;
        let loss = scratch.network.loss;
        row.resize(columns, 0.0);
        for (bounds, start) in [(&mut *least, f32::INFINITY), (&mut *greatest, f32::NEG_INFINITY)] {
            bounds.clear();
            bounds.resize(test.len() * row.len(), start);
        }
        for replica in replicas.iter().filter(|replica| replica.is_live()) {
            each_output(scratch, replica, test.all(), |index, outputs| {
                loss.predict(outputs, row);
                let places = index * row.len()..(index + 1) * row.len();
                for ((least, greatest), &p) in least[places.clone()].iter_mut().zip(&mut greatest[places]).zip(&*row) {
                    (*least, *greatest) = (least.min(p), greatest.max(p));
                }
            });
        }
        least.iter().zip(greatest).map(|(&least, greatest)| f64::from(*greatest) - f64::from(least)).fold(0.0, f64::max)
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
#[allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::experiment::link::experiment;
    use crate::experiment::{Arm, Experiment, Threshold, run_observed};

    /// The partings as the watch finds them, and in how many steps of looking back.
    fn watched(experiment: &Experiment) -> (FirstDifferences, u32) {
        let (mut watch, mut steps) = (DivergenceDetector::default(), 0);
        run_observed(experiment, Arm::A, u32::MAX, |twins, record| {
            watch.see(twins, record);
            while watch.is_looking_back() {
                watch.look_back(twins);
                steps += 1;
            }
        })
        .unwrap();
        (watch.partings(), steps)
    }

    /// The same, slowly: measures after every step of the run, and then goes by the words of the definition.
    fn slowly(experiment: &Experiment) -> FirstDifferences {
        let mut twins = Twins::new(experiment, Arm::A).unwrap();
        let mut largest = Vec::new();
        loop {
            // Of a copy, since measuring takes out what has diverged.
            let apart = twins.clone().record().disagreement;
            largest.push(apart.map_or(0.0, |apart| apart.largest));
            if twins.finished() {
                break;
            }
            twins.advance();
        }
        let epoch = experiment.steps_per_epoch() as usize;
        let first = |threshold: Threshold| {
            let beyond = |step: &usize| largest[*step] > threshold.value();
            let end = (0..largest.len()).step_by(epoch).find(beyond)?;
            (end.saturating_sub(epoch.saturating_sub(1))..=end).find(beyond).map(|step| step as u32)
        };
        FirstDifferences(Threshold::ALL.map(first))
    }

    /// Settings under which twins part by and by, all in the first step, before it, in part, or never.
    const CASES: [&str; 9] = [
        "differs=rounding&rate=0.3&epochs=40&hidden=24-24-24&seed.init=3",
        "differs=nudge&rate=0.3&epochs=40&hidden=24-24-24&replicas=3",
        "differs=order&window=2",
        "differs=order&optimiser=adam&rate=0.001&workers=3",
        "differs=dropout&dropout=0.2&optimiser=adagrad&rate=0.001",
        "differs=initialisation",
        "differs=order&warm=2&momentum=0",
        "differs=nudge&loss=squared&rate=0.01",
        "differs=none",
    ];

    #[test]
    fn it_finds_the_steps_that_measuring_after_every_step_finds() {
        let found = CASES.map(|case| {
            let base = if case.contains("hidden") { "train=100&test=60" } else { "train=100&test=60&hidden=7-5&epochs=6" };
            let experiment = experiment(&format!("{base}&{case}"));
            let (partings, steps) = watched(&experiment);
            assert_eq!(partings, slowly(&experiment), "{case}");
            assert!(steps <= 3 * experiment.steps_per_epoch(), "{case}: {steps} steps again");
            partings.0
        });
        let all = |wanted: fn(&[Option<u32>; 3]) -> bool| found.iter().any(wanted);
        assert!(all(|[a, b, c]| a < b && b < c && a.is_some()), "by and by: {found:?}");
        assert!(all(|[a, _, c]| a.is_some() && c.is_none()), "in part: {found:?}");
        assert!(found[5] == [Some(0); 3] && found[8] == [None; 3], "{found:?}");
        assert!(found[6][0].is_some_and(|step| step > 2 * 7), "not while the start is warm: {found:?}");
    }

    #[test]
    fn looking_back_changes_nothing_of_the_run() {
        for case in ["differs=order", "differs=rounding&dropout=0.5&rate=0.3", "differs=asynchrony&workers=3"] {
            let experiment = experiment(&format!("train=60&test=40&hidden=7-5&epochs=5&{case}"));
            let mut watch = DivergenceDetector::default();
            let observed = run_observed(&experiment, Arm::A, u32::MAX, |twins, record| {
                let before = twins.predictions().to_owned();
                watch.see_through(twins, record);
                assert_eq!(twins.predictions(), before);
            })
            .unwrap();
            let alone = run_observed(&experiment, Arm::A, u32::MAX, |_, _| {}).unwrap();
            assert_eq!((observed.history, observed.replicas), (alone.history, alone.replicas), "{case}");
        }
    }

    #[test]
    fn what_diverges_within_an_epoch_has_not_been_seen_to_part() {
        let experiment = experiment("train=60&test=40&rate=10&momentum=0.99&loss=squared&a=identity&epochs=20");
        assert_eq!(watched(&experiment), (FirstDifferences::default(), 0));
        assert_eq!(slowly(&experiment), FirstDifferences::default());
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(12))]

        #[test]
        fn identical_twins_never_part(seed in 0..u32::MAX, replicas in 2..5_u32, hidden in 1..12_u16) {
            let fragment = format!("train=40&test=30&epochs=3&differs=none&hidden={hidden}&replicas={replicas}&seed.init={seed}");
            prop_assert_eq!(watched(&experiment(&fragment)), (FirstDifferences::default(), 0));
        }
    }
}
