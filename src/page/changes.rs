//! What changes during the run, as marked in the charts over the epochs and as said in words.

use leptos::prelude::*;

use super::state::Page;
use crate::experiment::{Adjustment, Change, Experiment};
use crate::plot::Moment;
use crate::words;

/// The changes as labelled rules; those at one epoch have one.
pub(super) fn moments(page: Page) -> Vec<Moment> {
    page.setup.experiment.with(|experiment| {
        let mut moments: Vec<Moment> = Vec::new();
        for change in experiment.changes.iter() {
            let (x, label) = (change.epoch.into(), short(&change.adjustment));
            match moments.last_mut().filter(|last| last.x == x) {
                Some(last) => last.label = format!("{}, {label}", last.label),
                None => moments.push(Moment { x, label }),
            }
        }
        moments
    })
}

/// The changes in words; nothing if there are none.
pub(super) fn in_words(experiment: &Experiment) -> Option<String> {
    let in_words = |change: &Change| format!("{} after epoch {}", short(&change.adjustment), change.epoch);
    let said: Vec<String> = experiment.changes.iter().map(in_words).collect();
    (!said.is_empty()).then(|| format!("Changes: {}", said.join("; ")))
}

/// An adjustment in a word or two: `rate 0.01`, `batch 32`, `B: SmeLU β = 1`.
pub(super) fn short(adjustment: &Adjustment) -> String {
    match adjustment {
        Adjustment::Rate(rate) => format!("rate {rate}"),
        Adjustment::OwnRate(arm, rate) => format!("{}: rate {rate}", arm.letter()),
        Adjustment::Batch(batch) => format!("batch {batch}"),
        Adjustment::Activation(arm, activation) => format!("{}: {}", arm.letter(), words::activation(activation)),
    }
}
