//! What changes during the run, as marked in the charts over the epochs.

use crate::experiment::Experiment;
use crate::plot::Moment;
use crate::words;

/// The changes as labelled rules; those at one epoch have one.
pub(super) fn moments(experiment: &Experiment) -> Vec<Moment> {
    let mut moments: Vec<Moment> = Vec::new();
    for change in experiment.changes.iter() {
        let (x, label) = (change.epoch.into(), words::adjustment(&change.adjustment));
        match moments.last_mut().filter(|last| last.x == x) {
            Some(last) => last.label = format!("{}, {label}", last.label),
            None => moments.push(Moment { x, label }),
        }
    }
    moments
}
