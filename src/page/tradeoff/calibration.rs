//! How long a network takes on this device, found out by training a few of them for a moment.

use leptos::prelude::*;

use crate::activation::Activation;
use crate::experiment::{Arm, Arms, Experiment};
use crate::page::pool::{Answer, WorkerPool};
use crate::page::reactive::effect;
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
    pool: WorkerPool,
    known: RwSignal<Vec<Known>>,
    trial: StoredValue<Option<Trial>>,
    answer: StoredValue<Option<Callback<(u32, Answer)>>>,
}

/// What came of a sample.
#[derive(Clone, PartialEq)]
struct Known {
    sample: Experiment,
    /// The least milliseconds of one epoch of one of its networks, on each of all workers; `None` if it could not be trained.
    pace: Option<f64>,
}

/// What is being trained to find out.
struct Trial {
    sample: Experiment,
    /// When it was asked for.
    asked: f64,
    /// How many workers were asked, and how many of them are still at it.
    workers: u32,
    open: u32,
    /// Whether the workers rested meanwhile.
    disturbed: bool,
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

/// How long something takes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Estimate {
    /// So many seconds.
    Seconds(f64),
    /// It is being found out.
    Open,
    /// It could not be found out.
    Unknown,
}

impl Calibration {
    pub(super) fn new(pool: WorkerPool) -> Self {
        let (known, trial) = (RwSignal::new(Vec::new()), StoredValue::new(None));
        let calibration = Self { pool, known, trial, answer: StoredValue::new(None) };
        // It outlives whichever effect has asked.
        calibration.answer.set_value(Some(Callback::new(move |(_, answer)| calibration.hear(&answer))));
        effect(move || {
            if pool.is_resting() {
                trial.update_value(|trial: &mut Option<Trial>| {
                    if let Some(trial) = trial {
                        trial.disturbed = true;
                    }
                });
            }
        });
        calibration
    }

    /// How long what is missing takes.
    pub(super) fn estimate(self, results: &Results) -> Estimate {
        let sweep = results.sweep();
        let missing = results.missing();
        let mut milliseconds = 0.0;
        for hidden in sweep.sizes() {
            let sample = sample(sweep, hidden);
            let pace = self.known.with(|known| known.iter().find(|known| known.sample == sample).map(|known| known.pace));
            let is_of_size =
                |unit: &&Unit| sweep.configurations().get(unit.configuration as usize).is_some_and(|own| own.hidden == *hidden);
            match pace {
                Some(Some(pace)) => milliseconds += missing.iter().filter(is_of_size).count() as f64 * pace,
                Some(None) => return Estimate::Unknown,
                None => return Estimate::Open,
            }
        }
        let epochs = f64::from(sweep.base().replicas) * f64::from(sweep.base().epochs);
        let workers = f64::from(self.pool.size()).min(missing.len() as f64).max(1.0);
        Estimate::Seconds(epochs * milliseconds / workers / 1000.0)
    }

    /// Finds it out for each size of network of a sweep, unless it is known, or the workers are at something or cannot be started.
    pub(super) fn find_out(self, sweep: &Sweep) {
        let samples: Vec<Experiment> = sweep.sizes().iter().map(|hidden| sample(sweep, hidden)).collect();
        self.known.update_untracked(|known| known.retain(|known| samples.contains(&known.sample)));
        let is_known =
            |sample: &Experiment| self.known.with_untracked(|known| known.iter().any(|known| known.sample == *sample));
        let is_free = self.pool.trouble().is_none() && self.pool.backlog_untracked().units == 0;
        let next = samples.into_iter().find(|sample| !is_known(sample));
        if let Some(sample) = next.filter(|sample| is_free && sample.data.check().is_ok()) {
            self.ask(sample, None);
        }
    }

    fn ask(self, sample: Experiment, before: Option<Before>) {
        // All at once, as in a sweep: they share caches, and the processor's clock.
        let workers = untrack(|| self.pool.size());
        let units = (0..workers).map(|number| (number, sample.clone())).collect();
        self.trial.set_value(Some(Trial { sample, asked: now(), workers, open: workers, disturbed: false, before }));
        if let Some(answer) = self.answer.get_value() {
            self.pool.submit(units, answer);
        }
    }

    fn hear(self, answer: &Answer) {
        let Some(Some(trial)) = self.trial.try_update_value(Option::take) else { return };
        match (answer, trial.open) {
            (Err(_), _) => self.know(trial.sample, None),
            (Ok(_), 2..) => self.trial.set_value(Some(Trial { open: trial.open - 1, ..trial })),
            (Ok(_), _) => self.count(trial),
        }
    }

    /// Takes a trial that is over, and decides whether it takes another.
    fn count(self, Trial { sample, asked, workers, disturbed, before, .. }: Trial) {
        let (now, taken) = (now(), now() - asked);
        let is_fair = !disturbed && workers == untrack(|| self.pool.size());
        match before {
            _ if !is_fair => self.ask(sample, None),
            None => self.ask(sample, Some(Before { since: now, least: f64::INFINITY })),
            Some(Before { since, least }) if now - since < ENOUGH => {
                self.ask(sample, Some(Before { since, least: least.min(taken) }));
            }
            Some(Before { least, .. }) => {
                let epochs = f64::from(sample.arms().count() as u32 * sample.replicas * sample.epochs);
                self.know(sample, Some(least.min(taken) / epochs));
            }
        }
    }

    fn know(self, sample: Experiment, pace: Option<f64>) {
        self.known.update(|known| known.push(Known { sample, pace }));
    }
}

/// What is trained to find out: a few epochs of two networks of a size with each of some activations that lie far apart in the grid, so
/// that they cost about the mean of all.
fn sample(sweep: &Sweep, hidden: &[u16]) -> Experiment {
    let base = sweep.base();
    let epochs = (EXAMPLES / (base.data.training_examples() as u32).max(1)).clamp(1, MOST_EPOCHS).min(base.epochs);
    let own: Vec<&Activation> =
        sweep.configurations().iter().filter(|own| own.hidden == hidden).map(|own| &own.activation).collect();
    let (last, gaps) = (own.len().saturating_sub(1), Arm::ALL.len() - 1);
    // Rounded, so that of two each comes twice.
    let place = |arm: Arm| (2 * arm as usize * last + gaps) / (2 * gaps);
    let far_apart = Arm::ALL.into_iter().filter_map(|arm| Some((arm, own.get(place(arm))?)));
    let arms = far_apart.fold(Arms::new(Activation::Relu), |arms, (arm, &activation)| arms.with(arm, activation.clone()));
    Experiment { hidden: hidden.to_vec(), epochs, arms, replicas: 2, ..base.clone() }
}
