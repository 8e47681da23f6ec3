//! The predictions of the present run, which the trainers have and send when they are to be saved.

use leptos::prelude::*;

use super::Training;
use crate::record::Predictions;
use crate::wire::RunOrder;

/// Whoever waits for the predictions of all arms.
type Waiting = Box<dyn FnOnce(Option<Vec<Predictions>>)>;

/// A question to the trainers of a run, and what they have answered so far.
pub(super) struct Asked {
    run: u32,
    arms: usize,
    answers: Vec<Predictions>,
    then: Waiting,
}

impl Training {
    /// Asks the trainers for the predictions of the run as it rests. `then` gets those of all arms, or nothing if it is asked again
    /// before they have come or the run does not rest.
    pub(in crate::page) fn ask_predictions(self, then: Waiting) {
        let arms = self.setup.present.get_untracked().len();
        let (run, rests) = self.session.with_value(|session| (session.run().0, session.rests()));
        if !rests {
            return then(None);
        }
        let before = self.asked.try_update_value(|asked| asked.replace(Asked { run, arms, answers: Vec::new(), then }));
        if let Some(before) = before.flatten() {
            (before.then)(None);
        }
        self.session.with_value(|session| session.tell_all(&RunOrder::Predict));
    }

    /// Takes note of an answer. The last completes them.
    pub(super) fn hear_predictions(self, run: u32, predictions: Predictions) {
        let complete = self.asked.try_update_value(|waiting| {
            let asked = waiting.as_mut().filter(|asked| asked.run == run)?;
            // A trainer that was asked twice answers twice.
            asked.answers.retain(|answer| answer.arm != predictions.arm);
            asked.answers.push(predictions);
            if asked.answers.len() < asked.arms { None } else { waiting.take() }
        });
        if let Some(mut asked) = complete.flatten() {
            asked.answers.sort_by_key(|answer| answer.arm);
            (asked.then)(Some(asked.answers));
        }
    }
}
