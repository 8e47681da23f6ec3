//! How long a network takes on this device, found out by training two of them for a moment.

use leptos::prelude::*;

use crate::activation::Activation;
use crate::experiment::{Arms, Experiment};
use crate::page::pool::{Answer, Workforce};
use crate::page::timing::now;

/// Networks that are trained to find out: the fewest that there are.
const NETWORKS: u32 = 2;
/// Examples that they see at most, in how many epochs at most: enough for the beginning not to matter.
const EXAMPLES: u32 = 10_000;
const MOST_EPOCHS: u32 = 40;

/// What is known of the speed of this device; a handle.
#[derive(Clone, Copy)]
pub(super) struct Calibration {
    workforce: Workforce,
    /// The experiment that it is of, and the milliseconds of one epoch of one of its networks on one worker.
    known: RwSignal<Option<(Experiment, f64)>>,
    trial: StoredValue<Option<Trial>>,
    answer: StoredValue<Option<Callback<(u32, Answer)>>>,
}

/// What is being trained to find out.
struct Trial {
    sample: Experiment,
    /// How often a worker is still to be asked.
    times: u32,
    began: f64,
}

impl Calibration {
    pub(super) fn new(workforce: Workforce) -> Self {
        let (known, trial) = (RwSignal::new(None), StoredValue::new(None));
        let calibration = Self { workforce, known, trial, answer: StoredValue::new(None) };
        // It outlives whichever effect has asked.
        calibration.answer.set_value(Some(Callback::new(move |(_, answer)| calibration.hear(&answer))));
        calibration
    }

    /// The seconds that so many networks take.
    pub(super) fn seconds(self, experiment: &Experiment, networks: u64) -> Option<f64> {
        let own = sample(experiment);
        let milliseconds =
            self.known.with(|known| known.as_ref().filter(|(of, _)| *of == own).map(|(_, per_epoch)| *per_epoch))?;
        let epochs = networks as f64 * f64::from(experiment.epochs);
        Some(epochs * milliseconds / f64::from(self.workforce.size()) / 1000.0)
    }

    /// Finds it out for an experiment, unless it is known or the workers are at something. A worker is asked twice, since it has to
    /// start the first time.
    pub(super) fn find_out(self, experiment: &Experiment) {
        let sample = sample(experiment);
        let is_known = self.known.with_untracked(|known| known.as_ref().is_some_and(|(of, _)| *of == sample));
        if !is_known && self.workforce.load_untracked().open == 0 && sample.data.check().is_ok() {
            self.ask(Trial { sample, times: 2, began: now() });
        }
    }

    fn ask(self, trial: Trial) {
        let unit = vec![(0, trial.sample.clone())];
        self.trial.set_value(Some(trial));
        if let Some(answer) = self.answer.get_value() {
            self.workforce.submit(unit, answer);
        }
    }

    fn hear(self, answer: &Answer) {
        let Some(Some(Trial { sample, times, began })) = self.trial.try_update_value(Option::take) else { return };
        match (answer, times) {
            (Err(_), _) => {}
            (Ok(_), 2..) => self.ask(Trial { sample, times: times - 1, began: now() }),
            (Ok(_), _) => {
                let epochs = f64::from(NETWORKS * sample.epochs);
                self.known.set(Some((sample, (now() - began) / epochs)));
            }
        }
    }
}

/// What is trained to find out: of an experiment a few epochs of two networks with `SmeLU`, which costs about the mean of a grid.
fn sample(experiment: &Experiment) -> Experiment {
    let epochs = (EXAMPLES / (experiment.data.training_examples() as u32).max(1)).clamp(1, MOST_EPOCHS).min(experiment.epochs);
    let activation = Activation::smelu(1.0).unwrap_or(Activation::Relu);
    let mut sample = Experiment { replicas: NETWORKS, epochs, arms: Arms::new(activation), ..experiment.clone() };
    sample.changes.retain(|change| change.adjustment.arm().is_none());
    sample
}
