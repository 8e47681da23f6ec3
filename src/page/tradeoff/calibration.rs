//! How long a network takes on this device, found out by training a few of them for a moment.

use leptos::prelude::*;

use crate::activation::Activation;
use crate::experiment::{Arm, Arms, Experiment};
use crate::page::pool::{Answer, Workforce};
use crate::page::timing::now;
use crate::sweep::{Results, Sweep, Unit};

/// Examples that they see at most, in how many epochs at most.
const EXAMPLES: u32 = 10_000;
const MOST_EPOCHS: u32 = 40;
/// Milliseconds for which it is tried again: only code that has run for a while runs as fast as it can.
const ENOUGH: f64 = 500.0;

/// What is known of the speed of this device; a handle.
#[derive(Clone, Copy)]
pub(super) struct Calibration {
    workforce: Workforce,
    /// What was trained, and the least milliseconds of one epoch of one of its networks, on each of all workers.
    known: RwSignal<Vec<(Experiment, f64)>>,
    trial: StoredValue<Option<Trial>>,
    answer: StoredValue<Option<Callback<(u32, Answer)>>>,
}

/// What is being trained to find out.
struct Trial {
    sample: Experiment,
    /// When it was asked for.
    asked: f64,
    /// How many workers are still at it.
    open: u32,
    /// What those before it came to; none of the first, whose workers had to start.
    before: Option<Before>,
}

/// What is known already.
#[derive(Clone, Copy)]
struct Before {
    /// When the first was over.
    since: f64,
    /// The least milliseconds that one has taken.
    least: f64,
}

impl Calibration {
    pub(super) fn new(workforce: Workforce) -> Self {
        let (known, trial) = (RwSignal::new(Vec::new()), StoredValue::new(None));
        let calibration = Self { workforce, known, trial, answer: StoredValue::new(None) };
        // It outlives whichever effect has asked.
        calibration.answer.set_value(Some(Callback::new(move |(_, answer)| calibration.hear(&answer))));
        calibration
    }

    /// The seconds that what is missing takes.
    pub(super) fn seconds(self, results: &Results) -> Option<f64> {
        let sweep = results.sweep();
        let missing = results.missing();
        let of_size = |hidden: &Vec<u16>| {
            let sample = sample(sweep, hidden);
            let per_epoch =
                self.known.with(|known| known.iter().find(|(of, _)| *of == sample).map(|(_, per_epoch)| *per_epoch))?;
            let is_of_size =
                |unit: &&Unit| sweep.configurations().get(unit.configuration as usize).is_some_and(|own| own.hidden == *hidden);
            Some(missing.iter().filter(is_of_size).count() as f64 * per_epoch)
        };
        let units: f64 = sweep.sizes().iter().map(of_size).sum::<Option<f64>>()?;
        let epochs = units * f64::from(sweep.base().replicas) * f64::from(sweep.base().epochs);
        Some(epochs / f64::from(self.workforce.size()) / 1000.0)
    }

    /// Finds it out for each size of network of a sweep, unless it is known or the workers are at something.
    pub(super) fn find_out(self, sweep: &Sweep) {
        let samples: Vec<Experiment> = sweep.sizes().iter().map(|hidden| sample(sweep, hidden)).collect();
        self.known.update_untracked(|known| known.retain(|(of, _)| samples.contains(of)));
        let is_known = |sample: &Experiment| self.known.with_untracked(|known| known.iter().any(|(of, _)| of == sample));
        let next = samples.into_iter().find(|sample| !is_known(sample));
        if let Some(sample) = next.filter(|sample| self.workforce.load_untracked().open == 0 && sample.data.check().is_ok()) {
            self.ask(sample, None);
        }
    }

    fn ask(self, sample: Experiment, before: Option<Before>) {
        // All at once, as in a sweep: they share caches, and the processor's clock.
        let open = untrack(|| self.workforce.size());
        let units = (0..open).map(|number| (number, sample.clone())).collect();
        self.trial.set_value(Some(Trial { sample, asked: now(), open, before }));
        if let Some(answer) = self.answer.get_value() {
            self.workforce.submit(units, answer);
        }
    }

    fn hear(self, answer: &Answer) {
        let Some(Some(Trial { sample, asked, open, before })) = self.trial.try_update_value(Option::take) else { return };
        match (answer, open) {
            (Err(_), _) => return,
            (Ok(_), 2..) => return self.trial.set_value(Some(Trial { sample, asked, open: open - 1, before })),
            (Ok(_), _) => {}
        }
        let taken = now() - asked;
        match before {
            None => self.ask(sample, Some(Before { since: now(), least: f64::INFINITY })),
            Some(Before { since, least }) if now() - since < ENOUGH => {
                self.ask(sample, Some(Before { since, least: least.min(taken) }));
            }
            Some(Before { least, .. }) => {
                let epochs = f64::from(sample.arms().count() as u32 * sample.replicas * sample.epochs);
                self.known.update(|known| known.push((sample, least.min(taken) / epochs)));
            }
        }
    }
}

/// What is trained to find out: a few epochs of two networks of a size with each of some activations that lie far apart in the grid, so
/// that they cost about the mean of all.
fn sample(sweep: &Sweep, hidden: &[u16]) -> Experiment {
    let base = sweep.base();
    let epochs = (EXAMPLES / (base.data.training_examples() as u32).max(1)).clamp(1, MOST_EPOCHS).min(base.epochs);
    let own: Vec<&Activation> =
        sweep.configurations().iter().filter(|own| own.hidden == hidden).map(|own| &own.activation).collect();
    let last = own.len().saturating_sub(1);
    let far_apart = Arm::ALL.into_iter().filter_map(|arm| Some((arm, own.get(arm as usize * last / (Arm::ALL.len() - 1))?)));
    let arms = far_apart.fold(Arms::new(Activation::Relu), |arms, (arm, &activation)| arms.with(arm, activation.clone()));
    Experiment { hidden: hidden.to_vec(), epochs, arms, replicas: 2, ..base.clone() }
}
