//! All that was measured of an experiment.

use ndarray::ArrayView3;
use serde::{Deserialize, Serialize};

use super::Deviation;
use super::format::Format;
use crate::experiment::{
    Arm, Experiment, FirstDifferences, Inside, Measures, Notice, Outcome, ReplicaState, Threshold, link, run_observed,
};
use crate::measure::StandardErrors;
use crate::view::link::read_experiment;

/// A run, to its end or to where it was stopped.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Run {
    format: Format,
    /// The version of the program that trained it.
    pub engine: String,
    /// What was trained, as a link.
    pub link: String,
    /// What came of each arm.
    pub arms: Vec<ArmRun>,
}

/// What came of an arm.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ArmRun {
    /// Which.
    pub arm: Arm,
    /// What its hidden units apply, as a link writes it.
    pub activation: String,
    /// What has become of each replica.
    pub replicas: Vec<ReplicaState>,
    /// The last measures.
    pub last: Option<Measures>,
    /// How sure their differences are, if there are three replicas.
    pub errors: Option<StandardErrors>,
    /// The measures before the first step, after each epoch, and at the last step.
    pub history: Vec<Measures>,
    /// When the twins parted, if that was looked for.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub partings: Vec<Parting>,
    /// What differed inside after each epoch, if that was looked for.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub inside: Vec<Inside>,
}

/// When the largest |p − p′| first passed a threshold.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Parting {
    /// The threshold.
    pub threshold: f64,
    /// The step after which it was passed.
    pub step: Option<u32>,
}

impl Run {
    /// What came of the arms of an experiment.
    #[must_use]
    pub fn new(experiment: &Experiment, arms: Vec<ArmRun>) -> Self {
        Self { format: Format::default(), engine: env!("CARGO_PKG_VERSION").to_owned(), link: link::write(experiment), arms }
    }

    /// Trains the same again, each arm as far as it went.
    ///
    /// # Errors
    /// If the link cannot be used as it stands.
    pub fn again(&self) -> Result<Self, Notice> {
        self.again_observed(|_, _| {})
    }

    /// As [`Run::again`]; what is measured of an arm is shown as soon as it is.
    ///
    /// # Errors
    /// As [`Run::again`].
    pub fn again_observed(&self, mut observe: impl FnMut(Arm, &Measures)) -> Result<Self, Notice> {
        let (experiment, notices) = read_experiment(&self.link);
        notices.into_iter().next().map_or(Ok(()), Err)?;
        let train = |arm| {
            let last = self.arms.iter().find(|kept| kept.arm == arm).and_then(|kept| kept.last);
            let until = last.map_or(u32::MAX, |last| last.step);
            let outcome = run_observed(&experiment, arm, until, |_, measures| observe(arm, measures))?;
            Ok(ArmRun::of_outcome(&experiment, arm, outcome))
        };
        let arms = experiment.arms().map(train).collect::<Result<_, _>>()?;
        // The link as it was written: another spelling of the same is no deviation.
        Ok(Self { link: self.link.clone(), ..Self::new(&experiment, arms) })
    }

    /// Where another run is not the same, bit for bit. Which program trained it makes no difference, nor what more one of them
    /// looked for.
    #[must_use]
    pub fn deviations(&self, other: &Self) -> Vec<Deviation> {
        Deviation::between(&self.plain(), &Self { engine: self.engine.clone(), ..other.plain() })
    }

    /// The same without what need not be looked for.
    fn plain(&self) -> Self {
        let plain = |arm: &ArmRun| ArmRun { partings: Vec::new(), inside: Vec::new(), ..arm.clone() };
        Self { arms: self.arms.iter().map(plain).collect(), ..self.clone() }
    }
}

impl ArmRun {
    /// What came of an arm of an experiment: the measures of its history, of which there is one at least, and how sure the last are.
    #[must_use]
    pub fn new(
        experiment: &Experiment,
        arm: Arm,
        replicas: Vec<ReplicaState>,
        history: Vec<Measures>,
        errors: Option<StandardErrors>,
    ) -> Self {
        let activation = experiment.activation(arm).map(ToString::to_string).unwrap_or_default();
        Self {
            arm,
            activation,
            replicas,
            last: history.last().copied(),
            errors,
            history,
            partings: Vec::new(),
            inside: Vec::new(),
        }
    }

    /// With when the twins parted and what differed inside.
    #[must_use]
    pub fn observed(self, partings: FirstDifferences, inside: Vec<Inside>) -> Self {
        let parting = |threshold: Threshold| Parting { threshold: threshold.value(), step: partings.step(threshold) };
        Self { partings: Threshold::ALL.map(parting).to_vec(), inside, ..self }
    }

    /// The same of a run that was trained here.
    #[must_use]
    pub fn of_outcome(experiment: &Experiment, arm: Arm, outcome: Outcome) -> Self {
        let predictions: ArrayView3<f32> = outcome.predictions.view();
        let errors = StandardErrors::of(predictions, outcome.test.truth.targets());
        Self::new(experiment, arm, outcome.replicas, outcome.history, errors)
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
#[allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]
pub(super) mod tests {
    use proptest::prelude::*;

    use super::super::{read, write};
    use super::*;
    use crate::experiment::{Quality, run, run_to};
    use crate::measure::{Difference, Disagreement, Fingerprint};

    pub(in super::super) fn trained(fragment: &str) -> Run {
        let (experiment, notices) = link::read(fragment);
        assert!(notices.is_empty(), "{notices:?}");
        let arms = experiment.arms().map(|arm| ArmRun::of_outcome(&experiment, arm, run(&experiment, arm).unwrap()));
        Run::new(&experiment, arms.collect())
    }

    #[test]
    fn a_run_is_the_same_again() {
        let kept = trained("train=60&test=40&epochs=3&replicas=3&c=tanh");
        assert_eq!(kept.arms.iter().map(|arm| arm.history.len()).collect::<Vec<_>>(), [4, 4, 4]);
        assert!(kept.arms.iter().all(|arm| arm.errors.is_some() && arm.replicas.len() == 3));
        let kept: Run = read(&write(&kept)).unwrap();
        assert_eq!(kept.deviations(&kept.again().unwrap()), []);
    }

    #[test]
    fn a_run_that_was_stopped_is_run_as_far_again() {
        let (experiment, _) = link::read("train=60&test=40&epochs=3&batch=16");
        let stopped = |arm| ArmRun::of_outcome(&experiment, arm, run_to(&experiment, arm, 6).unwrap());
        let kept = Run::new(&experiment, experiment.arms().map(stopped).collect());
        assert_eq!(kept.arms[0].history.iter().map(|record| record.step).collect::<Vec<_>>(), [0, 4, 6]);
        assert_eq!(kept.deviations(&kept.again().unwrap()), []);
    }

    #[test]
    fn one_bit_is_a_deviation_and_another_program_is_none() {
        let kept = trained("train=60&test=40&epochs=1");
        let mut other = kept.clone();
        other.engine = "elsewhere".to_owned();
        assert_eq!(kept.deviations(&other), []);
        let quality = other.arms[1].history[1].quality.as_mut().unwrap();
        quality.test_loss = quality.test_loss.next_up();
        let deviations = kept.deviations(&other);
        assert_eq!(deviations.len(), 1);
        assert_eq!(deviations[0].place, "arms[1].history[1].quality.test_loss");
    }

    #[test]
    fn a_link_that_is_not_of_now_is_not_run() {
        let kept = trained("train=60&test=40&epochs=1");
        for link in ["v=1", "colour=red", "batch=many"] {
            assert!(Run { link: link.to_owned(), ..kept.clone() }.again().is_err(), "{link}");
        }
    }

    pub(in super::super) fn number() -> impl Strategy<Value = f64> {
        prop::num::f64::NORMAL | prop::num::f64::SUBNORMAL | prop::num::f64::ZERO
    }

    pub(in super::super) fn record() -> impl Strategy<Value = Measures> {
        let quality = [number(), number(), number()].prop_map(|[train_loss, test_loss, accuracy]| Quality {
            train_loss,
            test_loss,
            accuracy: Some(accuracy),
        });
        let apart =
            numbers().prop_filter_map("a number for each", |numbers| Disagreement::from_numbers(numbers.into_iter().map(Some)));
        (any::<u32>(), number(), prop::option::of(quality), prop::option::of(apart))
            .prop_map(|(step, epoch, quality, disagreement)| Measures { step, epoch, quality, disagreement })
    }

    pub(in super::super) fn errors() -> impl Strategy<Value = StandardErrors> {
        numbers().prop_filter_map("a number for each", |numbers| {
            let mut numbers = numbers.into_iter();
            StandardErrors::each(|_| numbers.next())
        })
    }

    /// A number for each prediction difference.
    fn numbers() -> impl Strategy<Value = Vec<f64>> {
        prop::collection::vec(number(), Difference::all().count())
    }

    pub(in super::super) fn state() -> impl Strategy<Value = ReplicaState> {
        let finite = any::<u64>().prop_map(|bits| ReplicaState::Finite(Fingerprint(bits)));
        prop_oneof![finite, any::<u32>().prop_map(|step| ReplicaState::Diverged { step })]
    }

    fn arm_run() -> impl Strategy<Value = ArmRun> {
        let many = prop::collection::vec(record(), 0..5);
        let arm = prop::sample::select(&Arm::ALL[..]);
        (arm, "\\PC{0,20}", prop::collection::vec(state(), 0..4), prop::option::of(record()), prop::option::of(errors()), many)
            .prop_map(|(arm, activation, replicas, last, errors, history)| ArmRun {
                arm,
                activation,
                replicas,
                last,
                errors,
                history,
                partings: Vec::new(),
                inside: Vec::new(),
            })
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_to_the_last_bit(arms in prop::collection::vec(arm_run(), 0..4), link in "\\PC{0,40}") {
            let run = Run { format: Format::One, engine: "1.2.3".to_owned(), link, arms };
            let again: Run = read(&write(&run)).unwrap();
            // Bits, not values: 0 is not −0.
            prop_assert_eq!(format!("{again:?}"), format!("{run:?}"));
        }

        #[test]
        fn no_text_makes_it_panic(text in "\\PC{0,80}", at in 0_usize..400, byte in any::<char>()) {
            let _ = read::<Run>(&text);
            let whole = write(&Run { format: Format::One, engine: String::new(), link: "v=2".to_owned(), arms: Vec::new() });
            let spoilt: String = whole.chars().enumerate().map(|(index, c)| if index == at % whole.len() { byte } else { c }).collect();
            let _ = read::<Run>(&spoilt);
        }
    }

    #[test]
    fn another_version_is_not_read() {
        let text = write(&trained("train=60&test=40&epochs=1")).replace("rescu-1", "rescu-2");
        assert!(read::<Run>(&text).unwrap_err().to_string().contains("rescu-2"));
    }
}
