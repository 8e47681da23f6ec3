//! How long a network takes on this device, found out by training two of them for a moment.

use leptos::prelude::*;

use crate::activation::Activation;
use crate::experiment::{Arms, Experiment};
use crate::page::pool::{Answer, Workforce};

/// Networks that are trained to find out: the fewest that there are.
const NETWORKS: u32 = 2;
/// Epochs that they are trained, of more examples fewer.
const EXAMPLES: u32 = 2_000;
const MOST_EPOCHS: u32 = 8;

/// What is known of the speed of this device; a handle.
#[derive(Clone, Copy)]
pub(super) struct Calibration {
    workforce: Workforce,
    /// The experiment that it is of, and the milliseconds of one epoch of one of its networks on one worker.
    known: RwSignal<Option<(Experiment, f64)>>,
}

impl Calibration {
    pub(super) fn new(workforce: Workforce) -> Self {
        Self { workforce, known: RwSignal::new(None) }
    }

    /// The seconds that so many networks take.
    pub(super) fn seconds(self, experiment: &Experiment, networks: u64) -> Option<f64> {
        let own = sample(experiment);
        let milliseconds =
            self.known.with(|known| known.as_ref().filter(|(of, _)| *of == own).map(|(_, per_epoch)| *per_epoch))?;
        let epochs = networks as f64 * f64::from(experiment.epochs);
        Some(epochs * milliseconds / f64::from(self.workforce.size()) / 1000.0)
    }

    /// Finds it out for an experiment, unless it is known or the workers are at something. The first time a worker is asked twice,
    /// since it has to start.
    pub(super) fn find_out(self, experiment: &Experiment) {
        let own = sample(experiment);
        let is_known = self.known.with_untracked(|known| known.as_ref().is_some_and(|(of, _)| *of == own));
        if is_known || self.workforce.load_untracked().open > 0 || own.data.check().is_err() {
            return;
        }
        self.train(own, 2);
    }

    fn train(self, own: Experiment, times: u32) {
        let began = now();
        let unit = own.clone();
        let answer = Callback::new(move |(_, answer): (u32, Answer)| {
            if answer.is_err() {
                return;
            }
            if times > 1 {
                return self.train(own.clone(), times - 1);
            }
            let epochs = f64::from(NETWORKS * own.epochs);
            self.known.set(Some((own.clone(), (now() - began) / epochs)));
        });
        self.workforce.submit(vec![(0, unit)], answer);
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

fn now() -> f64 {
    window().performance().map_or(0.0, |clock| clock.now())
}
