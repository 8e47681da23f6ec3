//! Workers that share units of work: whole experiments, trained to their end.
//!
//! Which worker is at what is the [`Scheduler`](crate::wire::Scheduler)'s to know, the workers themselves are in the [`WorkerSet`], and
//! the [`WorkerPool`] is what the rest of the page knows of them. They start when there is first something to do and stay; one that
//! dies is replaced, unless it never came to listen.

mod job;
mod progress;
mod trouble;
mod worker_set;
mod workers;

use leptos::prelude::*;

use super::worker::{WorkerEvent, WorkerFailure, WorkerHandle};
use crate::experiment::{ArmResult, Experiment, TrialError};
use crate::page::reactive::effect;
use crate::page::session::Training;
use crate::page::state::page_state;
use crate::page::timing::now;
use crate::wire::{Activity, UnitReport, UnitService, WorkerId};
pub(super) use job::PoolJob;
pub(super) use progress::Progress;
pub(super) use trouble::NoWorkers;
use worker_set::{TrainingRequest, WorkerSet};
pub(super) use workers::Workers;

/// However many processors there are, more workers than this are not offered: each takes some megabytes.
const MOST: u32 = 16;
/// And unless they are asked for, no more than this.
const USUAL: u32 = 8;

/// Milliseconds between two words on how far units are that are not done: each has the page drawn anew, on processors that have
/// networks to train.
const INTERVAL: f64 = 250.0;

/// What came of a unit: how each arm has ended, or why it has not.
pub(super) type Answer = Result<Vec<ArmResult>, TrialError>;

/// Names a job: all that was submitted at once. No two are alike.
pub(super) type JobId = u32;

/// What there is to do.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Backlog {
    /// How many units are neither done nor given up.
    pub(super) units: usize,
    /// The same in work, where a unit is 1: of those under way only what is left of them.
    pub(super) work: f64,
}

/// The page's workers; a handle.
#[derive(Clone, Copy)]
pub(super) struct WorkerPool {
    workers: StoredValue<WorkerSet, LocalStorage>,
    /// How many there may be, from 1 to [`WorkerPool::most`].
    size: RwSignal<u32>,
    /// Whether they work; they rest while the reader's run has the processors, too.
    activity: RwSignal<Activity>,
    /// The job that is under way, or was last; 0 before the first.
    job: RwSignal<JobId>,
    /// Whether the reader has them wait.
    paused: RwSignal<bool>,
    /// What there was to do when that was last said.
    backlog: RwSignal<Backlog>,
    /// When that was, in milliseconds since the page was opened; minus infinity before the first time.
    said: StoredValue<f64>,
    /// Why there are no workers; `None` as long as none has failed.
    trouble: RwSignal<Option<WorkerFailure>>,
}

impl WorkerPool {
    /// The one of the page, made when it is first wanted; it rests while the reader's run has the processors.
    pub(super) fn of_page() -> Self {
        page_state(|| {
            let (pool, training) = (Self::new(), expect_context::<Training>());
            pool.rest_while(move || training.is_busy() || pool.is_paused());
            pool
        })
    }

    /// Nobody yet; as many as the machine has processors once there is something to do.
    fn new() -> Self {
        Self {
            workers: StoredValue::new_local(WorkerSet::default()),
            size: RwSignal::new(Self::most().min(USUAL)),
            activity: RwSignal::default(),
            job: RwSignal::new(0),
            paused: RwSignal::new(false),
            backlog: RwSignal::default(),
            said: StoredValue::new(f64::NEG_INFINITY),
            trouble: RwSignal::new(None),
        }
    }

    /// The most workers that there may be.
    pub(super) fn most() -> u32 {
        (window().navigator().hardware_concurrency() as u32).clamp(1, MOST)
    }

    /// How many there may be.
    pub(super) fn size(self) -> u32 {
        self.size.get()
    }

    /// Allows so many. Whoever is too many goes at once, and what that one had is done by others.
    pub(super) fn resize(self, size: u32) {
        self.size.set(size.clamp(1, Self::most()));
        self.see_to_it();
    }

    /// What there is to do.
    pub(super) fn backlog(self) -> Backlog {
        self.backlog.get()
    }

    /// The same, for whoever does not follow it.
    pub(super) fn backlog_untracked(self) -> Backlog {
        self.backlog.get_untracked()
    }

    pub(super) fn is_resting(self) -> bool {
        self.activity.get() == Activity::Resting
    }

    pub(super) fn trouble(self) -> Option<WorkerFailure> {
        self.trouble.get()
    }

    /// Has everybody wait, or go on.
    pub(super) fn pause(self, paused: bool) {
        self.paused.set(paused);
    }

    pub(super) fn is_paused(self) -> bool {
        self.paused.get()
    }

    /// What is being done, or was last.
    pub(super) fn job(self) -> JobId {
        self.job.get()
    }

    /// Has these experiments trained, the first first, instead of all that is not done; `answer` hears of each by its number, in whatever
    /// order they end.
    pub(super) fn submit(self, experiments: Vec<(u32, Experiment)>, answer: Callback<(u32, Answer)>) -> JobId {
        self.trouble.set(None);
        self.paused.set(false);
        let requests = experiments.into_iter().map(|(number, experiment)| TrainingRequest { number, experiment, answer });
        self.workers.update_value(|workers| {
            workers.clear();
            workers.take_on(requests);
        });
        self.job.update(|job| *job = job.wrapping_add(1));
        self.see_to_it();
        self.job.get_untracked()
    }

    /// Forgets all that is not done.
    pub(super) fn clear(self) {
        self.workers.update_value(WorkerSet::clear);
        self.see_to_it();
    }

    /// Has everybody rest as long as a condition holds.
    fn rest_while(self, condition: impl Fn() -> bool + Send + Sync + 'static) {
        effect(move || {
            let activity = if condition() { Activity::Resting } else { Activity::Working };
            if self.activity.get_untracked() != activity {
                self.activity.set(activity);
                self.workers.update_value(|workers| workers.set_activity(activity));
            }
        });
    }

    /// As many workers as there is work for, and work for each of them.
    fn see_to_it(self) {
        let size = self.size.get_untracked() as usize;
        let started = self.workers.try_update_value(|workers| {
            workers.stop_beyond(size);
            workers.spawn_up_to(size, |id| self.start(id))
        });
        match started {
            Some(Err(failure)) => self.give_up(failure),
            _ => self.deal(),
        }
    }

    /// Nothing can be done at all.
    fn give_up(self, why: WorkerFailure) {
        self.workers.update_value(|workers| {
            workers.stop_beyond(0);
            workers.clear();
        });
        self.backlog.set(Backlog::default());
        self.trouble.set(Some(why));
    }

    fn start(self, id: WorkerId) -> Result<WorkerHandle<UnitService>, WorkerFailure> {
        WorkerHandle::start(move |event| self.on_event(id, event))
    }

    fn deal(self) {
        let backlog = self.workers.try_update_value(|workers| {
            workers.deal();
            Backlog { units: workers.scheduler.open(), work: workers.scheduler.remaining() }
        });
        let (backlog, now) = (backlog.unwrap_or_default(), now());
        if backlog.units != self.backlog.get_untracked().units || now >= self.said.get_value() + INTERVAL {
            self.said.set_value(now);
            self.backlog.set(backlog);
        }
    }

    fn on_event(self, id: WorkerId, event: WorkerEvent<UnitReport>) {
        match event {
            WorkerEvent::Ready => {
                let activity = self.activity.get_untracked();
                self.workers.update_value(|workers| workers.on_ready(id, activity));
                self.deal();
            }
            WorkerEvent::Report(report) => self.hear(id, report),
            // A unit that lacks the file fails next, with its ticket.
            WorkerEvent::Refused(_) => {}
            WorkerEvent::Failed(WorkerFailure::Stale) => self.give_up(WorkerFailure::Stale),
            WorkerEvent::Failed(_) => self.on_death(id),
        }
    }

    fn hear(self, id: WorkerId, report: UnitReport) {
        match report {
            UnitReport::Progress { ticket, share } => {
                self.workers.update_value(|workers| workers.scheduler.note(id, ticket, share));
            }
            UnitReport::Done { ticket, results } => self.answer(|workers| workers.scheduler.finish(id, ticket), Ok(results)),
            UnitReport::Failed { ticket, notice } => {
                self.answer(|workers| workers.scheduler.finish(id, ticket), Err(notice.into()));
            }
        }
        self.deal();
    }

    /// A worker has died, or makes no sense.
    fn on_death(self, id: WorkerId) {
        self.answer(|workers| workers.on_death(id), Err(TrialError::WorkerDied));
        if self.workers.with_value(WorkerSet::has_failed) {
            self.give_up(WorkerFailure::NeverReady);
        } else {
            self.see_to_it();
        }
    }

    /// Passes on what came of the unit that leaves the pool, if one does.
    fn answer(self, leave: impl FnOnce(&mut WorkerSet) -> Option<TrainingRequest>, answer: Answer) {
        if let Some(Some(request)) = self.workers.try_update_value(leave) {
            request.answer.run((request.number, answer));
        }
    }
}
