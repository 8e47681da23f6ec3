//! How long a job of many units will take.

use leptos::prelude::*;

use super::{Answer, Backlog, JobId, WorkerPool};
use crate::experiment::Experiment;
use crate::page::reactive::effect;
use crate::page::timing::now;

/// A job of the workers, and how fast it goes; a handle.
#[derive(Clone, Copy)]
pub(in crate::page) struct PoolJob {
    pool: WorkerPool,
    /// `None` unless the job is under way.
    pace: RwSignal<Option<Pace>>,
}

/// From when on, and from how much work on, time is taken.
#[derive(Clone, Copy)]
struct Pace {
    /// The job that is timed.
    job: JobId,
    /// When, in milliseconds since the page was opened.
    since: f64,
    /// How much work was left then, in units.
    from: f64,
}

impl PoolJob {
    pub(in crate::page) fn new(pool: WorkerPool) -> Self {
        let job = Self { pool, pace: RwSignal::new(None) };
        job.keep_time();
        job
    }

    /// Has these trained instead of whatever the workers were at; `answer` hears of each by its number.
    pub(in crate::page) fn start(self, units: Vec<(u32, Experiment)>, answer: Callback<(u32, Answer)>) {
        let from = units.len() as f64;
        let job = self.pool.submit(units, answer);
        self.pace.set(Some(Pace { job, since: now(), from }));
    }

    /// Ends what is under way, if it is this.
    pub(in crate::page) fn stop(self) {
        if self.pace.with_untracked(Option::is_some) {
            self.pool.clear();
        }
    }

    /// Whether it is under way.
    pub(in crate::page) fn is_running(self) -> bool {
        self.pace.with(Option::is_some)
    }

    /// How many units are neither done nor given up, and the same in work; none of another job.
    pub(in crate::page) fn backlog(self) -> Backlog {
        if self.is_running() { self.pool.backlog() } else { Backlog::default() }
    }

    /// The seconds that the rest will take, as soon as that can be told.
    pub(in crate::page) fn seconds_left(self) -> Option<f64> {
        let (pace, left) = (self.pace.get()?, self.pool.backlog().work);
        let (elapsed, done) = (now() - pace.since, pace.from - left);
        (done > 0.5 && !self.pool.is_resting()).then(|| elapsed / done * left / 1000.0)
    }

    /// Takes time anew after each rest, and no longer once all is done or something else is.
    fn keep_time(self) {
        effect(move || {
            let (open, job) = (self.pool.backlog().units, self.pool.job());
            if self.pace.with_untracked(|pace| pace.is_some_and(|pace| open == 0 || pace.job != job)) {
                self.pace.set(None);
            }
        });
        effect(move || {
            self.pool.is_resting();
            let from = untrack(|| self.pool.backlog().work);
            self.pace.update(|pace| {
                if let Some(pace) = pace {
                    (pace.since, pace.from) = (now(), from);
                }
            });
        });
    }
}
