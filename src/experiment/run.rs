//! A whole run of one arm, from the initial weights to the stop epoch.

use ndarray::Array3;
use serde::Serialize;

use super::{Arm, Experiment, Measures, Notice, ReplicaState, Twins};
use crate::data::Samples;

/// What a run leaves.
#[derive(Clone, Debug, Serialize)]
pub struct Outcome {
    /// The measures before the first step and after each epoch.
    pub history: Vec<Measures>,
    /// What has become of each replica.
    pub replicas: Vec<ReplicaState>,
    /// The final predictions, [replica, test example, label], without replicas that have diverged.
    #[serde(skip)]
    pub predictions: Array3<f32>,
    /// The examples that were predicted.
    #[serde(skip)]
    pub test: Samples,
}

/// Trains one arm to its end.
///
/// # Errors
/// If a part of the experiment is out of bounds, or its data is in a file that is not at hand.
pub fn run(experiment: &Experiment, arm: Arm) -> Result<Outcome, Notice> {
    run_to(experiment, arm, u32::MAX)
}

/// Trains one arm to a step, or to its end if that is sooner. What is measured at the step is the last of the history.
///
/// # Errors
/// As [`run`].
pub fn run_to(experiment: &Experiment, arm: Arm, until: u32) -> Result<Outcome, Notice> {
    run_observed(experiment, arm, until, |_, _| {})
}

/// As [`run_to`]; the twins are shown as soon as they are measured.
///
/// # Errors
/// As [`run`].
pub fn run_observed(
    experiment: &Experiment,
    arm: Arm,
    until: u32,
    mut observe: impl FnMut(&mut Twins, &Measures),
) -> Result<Outcome, Notice> {
    let mut twins = Twins::new(experiment, arm)?;
    let mut history = Vec::new();
    loop {
        let is_over = twins.finished() || twins.step() >= until;
        if twins.at_epoch_end() || is_over {
            let record = twins.record();
            observe(&mut twins, &record);
            history.push(record);
        }
        if is_over || twins.finished() {
            break;
        }
        twins.advance();
    }
    let (predictions, test) = (twins.predictions().to_owned(), twins.test().clone());
    Ok(Outcome { history, replicas: twins.states(), predictions, test })
}
