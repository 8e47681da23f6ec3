//! Experiments that are trained whole, side by side, while it is said how far they are.

use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, Instant};

use rayon::prelude::*;
use rescu_explorer::experiment::{ArmResult, Experiment, Notice, Repetitions, Trial};
use rescu_explorer::words;

use crate::output::Failure;
use crate::progress::{Progress, Talk};

/// A thread says what it has done no more often.
const PAUSE: Duration = Duration::from_millis(50);

/// Several experiments of which it is said how many are trained.
pub(crate) struct Training<'a> {
    progress: Progress,
    ended: AtomicU32,
    all: u32,
    /// How many of how many are done, in words.
    counted: &'a (dyn Fn(u32, u32) -> String + Sync),
}

/// Multiply-adds of the whole run of an experiment.
pub(crate) fn work(experiment: &Experiment) -> f64 {
    experiment.work_per_epoch() * f64::from(experiment.epochs)
}

impl<'a> Training<'a> {
    /// Of `all` experiments, some of which have `ended` before; the others are so much work.
    pub(crate) fn new(
        [ended, all]: [u32; 2],
        work: f64,
        talk: &Talk,
        counted: &'a (dyn Fn(u32, u32) -> String + Sync),
    ) -> Self {
        let training = Self { progress: Progress::of(work, talk), ended: ended.into(), all, counted };
        training.progress.advance(0.0, || training.counted());
        training
    }

    /// Trains one to its end.
    pub(crate) fn run(&self, experiment: Experiment) -> Result<Vec<ArmResult>, Notice> {
        let work = work(&experiment);
        let mut trial = Trial::new(experiment)?;
        let (mut said, mut when) = (0.0, Instant::now());
        while !trial.finished() {
            trial.advance()?;
            if when.elapsed() >= PAUSE && !trial.finished() {
                let share = trial.share();
                self.progress.advance((share - said) * work, || self.counted());
                (said, when) = (share, Instant::now());
            }
        }
        self.ended.fetch_add(1, Ordering::Relaxed);
        self.progress.advance((1.0 - said) * work, || self.counted());
        Ok(trial.into_endings())
    }

    /// Does what writes to the terminal on which it is said how far they are.
    pub(crate) fn beside<T>(&self, write: impl FnOnce() -> T) -> T {
        self.progress.beside(write)
    }

    /// Says how long it took.
    pub(crate) fn end(self) {
        let counted = self.counted();
        self.progress.end(&counted);
    }

    fn counted(&self) -> String {
        (self.counted)(self.ended.load(Ordering::Relaxed), self.all)
    }
}

/// Trains an experiment under so many seeds, on all processors; `counted` says how many of how many are done.
pub(crate) fn repetitions(
    base: Experiment,
    seeds: u32,
    talk: &Talk,
    counted: &(dyn Fn(u32, u32) -> String + Sync),
) -> Result<Repetitions, Failure> {
    let training = Training::new([0, seeds], f64::from(seeds) * work(&base), talk, counted);
    let run = |index| Ok((index, training.run(base.repetition(index))?));
    let ended: Result<Vec<(u32, Vec<ArmResult>)>, Notice> = (0..seeds).into_par_iter().map(run).collect();
    let ended = ended.map_err(|notice| Failure::Input(words::notice(&notice)))?;
    training.end();
    let mut repetitions = Repetitions::new(base);
    for (index, endings) in ended {
        repetitions.add(index, endings);
    }
    Ok(repetitions)
}
