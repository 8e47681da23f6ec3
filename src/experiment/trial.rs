//! One unit of work for whoever trains many experiments: every arm of one experiment, each to its end.

use serde::{Deserialize, Serialize};
use thiserror::Error;

use super::{Arm, Experiment, Measures, Notice, ReplicaState, Twins};
use crate::measure::StandardErrors;

/// What is kept of one arm of a trial.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ArmResult {
    /// Which arm.
    pub arm: Arm,
    /// The measures at the end.
    pub last: Measures,
    /// How sure its differences are, if at least three replicas are left.
    pub standard_errors: Option<StandardErrors>,
    /// What has become of each replica.
    pub replicas: Vec<ReplicaState>,
}

impl ArmResult {
    /// How many replicas have diverged.
    #[must_use]
    pub fn diverged(&self) -> usize {
        self.replicas.iter().filter(|state| matches!(state, ReplicaState::Diverged { .. })).count()
    }
}

/// Why a trial has no results.
#[derive(Clone, Debug, PartialEq, Error, Serialize, Deserialize)]
#[error("{self:?}")]
pub enum TrialError {
    /// A part of the experiment is out of bounds, or its data is not at hand.
    Experiment(#[from] Notice),
    /// Each worker that trained it has died of it.
    WorkerDied,
    /// Its worker has answered without the results of any arm.
    NoResults,
}

/// The arms of an experiment, trained one after the other. Only the one at hand is in memory.
#[derive(Debug)]
pub struct Trial {
    experiment: Experiment,
    arms: Vec<Arm>,
    /// The arm at hand; `None` once all have ended.
    at_hand: Option<Twins>,
    endings: Vec<ArmResult>,
}

impl Trial {
    /// The first arm at step 0.
    ///
    /// # Errors
    /// If a part of the experiment is out of bounds.
    pub fn new(experiment: Experiment) -> Result<Self, Notice> {
        let arms = experiment.arms().collect();
        let mut trial = Self { experiment, arms, at_hand: None, endings: Vec::new() };
        trial.take_up_next()?;
        Ok(trial)
    }

    /// Trains to the end and gives what is left of each arm.
    ///
    /// # Errors
    /// If a part of the experiment is out of bounds.
    pub fn run(experiment: Experiment) -> Result<Vec<ArmResult>, Notice> {
        let mut trial = Self::new(experiment)?;
        while !trial.finished() {
            trial.advance()?;
        }
        Ok(trial.endings)
    }

    /// One step of the arm at hand, which is measured at its end. After each epoch a replica that is no longer finite is taken out, as
    /// where it is measured then and can be watched. Does nothing once finished.
    ///
    /// # Errors
    /// If the next arm is out of bounds.
    pub fn advance(&mut self) -> Result<(), Notice> {
        let Some(twins) = &mut self.at_hand else { return Ok(()) };
        twins.advance();
        if twins.at_epoch_end() {
            twins.retire_diverged();
        }
        if twins.finished() {
            let (last, standard_errors, replicas) = (twins.record(), twins.standard_errors(), twins.states());
            let arm = self.arms[self.endings.len()];
            self.endings.push(ArmResult { arm, last, standard_errors, replicas });
            self.take_up_next()?;
        }
        Ok(())
    }

    /// Whether every arm has ended.
    #[must_use]
    pub fn finished(&self) -> bool {
        self.at_hand.is_none()
    }

    /// How much is done, from 0 to 1.
    #[must_use]
    pub fn share(&self) -> f64 {
        let steps = f64::from(self.experiment.steps()).max(1.0);
        let of_arm = self.at_hand.as_ref().map_or(0.0, |twins| f64::from(twins.step()) / steps);
        (self.endings.len() as f64 + of_arm) / self.arms.len() as f64
    }

    /// What is left of each arm that has ended, in their order.
    #[must_use]
    pub fn into_endings(self) -> Vec<ArmResult> {
        self.endings
    }

    fn take_up_next(&mut self) -> Result<(), Notice> {
        self.at_hand = None;
        if let Some(&arm) = self.arms.get(self.endings.len()) {
            let mut twins = Twins::new(&self.experiment, arm)?;
            twins.retire_diverged();
            self.at_hand = Some(twins);
        }
        Ok(())
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
#[allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]
mod tests {
    use super::super::link::experiment;
    use super::super::run;
    use super::*;

    /// Holds a trial to whole runs of its arms, which are measured after every epoch.
    fn ends_as_its_runs_do(fragment: &str) -> bool {
        let experiment = experiment(fragment);
        let endings = Trial::run(experiment.clone()).unwrap();
        assert_eq!(endings.iter().map(|ending| ending.arm).collect::<Vec<_>>(), experiment.arms().collect::<Vec<_>>());
        for ending in &endings {
            let outcome = run(&experiment, ending.arm).unwrap();
            // By their texts, since what has no number is equal to nothing.
            let text = |measures: Option<&Measures>| serde_json::to_string(&measures).unwrap();
            assert_eq!(text(Some(&ending.last)), text(outcome.history.last()), "{fragment}");
            let standard_errors = StandardErrors::of(outcome.predictions.view(), outcome.test.truth.targets());
            assert_eq!(ending.standard_errors, standard_errors, "{fragment}");
            assert_eq!(ending.replicas, outcome.replicas, "{fragment}");
        }
        endings.iter().any(|ending| ending.diverged() > 0)
    }

    #[test]
    fn a_trial_ends_as_the_runs_of_its_arms_do() {
        assert!(!ends_as_its_runs_do("train=40&test=30&epochs=2&hidden=5&replicas=3"));
        assert!(!ends_as_its_runs_do("data=sine&train=40&test=30&epochs=2&hidden=5&b.ensemble=3"));
    }

    #[test]
    fn so_it_does_where_replicas_diverge() {
        let mut diverging = 0;
        for rate in ["0.5", "2", "5", "10"] {
            for settings in
                ["loss=squared&a=identity", "loss=squared&a=squareplus:b=4", "data=sine&a=mish", "data=spiral&a=drawn"]
            {
                let small = "train=40&test=30&epochs=30&hidden=5-4&replicas=3&momentum=0.99&differs=initialisation,order";
                let fragment = format!("{small}&rate={rate}&{settings}");
                diverging += usize::from(ends_as_its_runs_do(&fragment));
            }
        }
        assert!((4..16).contains(&diverging), "{diverging} of 16 diverge");
    }

    #[test]
    fn its_share_grows_to_one() {
        let mut trial = Trial::new(experiment("train=40&test=30&epochs=1&hidden=3")).unwrap();
        let mut shares = vec![trial.share()];
        while !trial.finished() {
            trial.advance().unwrap();
            shares.push(trial.share());
        }
        assert!(shares.is_sorted_by(|a, b| a < b) && shares[0] == 0.0 && shares.last() == Some(&1.0), "{shares:?}");
        trial.advance().unwrap();
        assert_eq!(trial.into_endings().len(), 2);
    }

    #[test]
    fn what_is_out_of_bounds_is_refused() {
        let notice = Trial::run(Experiment { batch: 0, ..Experiment::default() }).unwrap_err();
        assert_eq!(notice.key, "batch");
    }
}
