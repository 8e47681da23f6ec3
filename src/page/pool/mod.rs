//! Workers that share units of work: whole experiments, trained to their end.
//!
//! Who works at what is [`wire::Pool`](crate::wire::Pool)'s to know. Here are the workers themselves. They start when there is
//! first something to do and stay; one that dies is replaced, unless it never came to listen.

mod job;
mod progress;
mod trouble;
mod worker_set;
mod workers;

use leptos::prelude::*;

use crate::experiment::{ArmResult, Experiment};
use crate::page::state::Trouble;
use crate::page::timing::now;
use crate::wire::{BUILD, Report, Rest, UnreadableMessage, WorkerId};
pub(super) use job::PoolJob;
pub(super) use progress::Progress;
pub(super) use trouble::NoWorkers;
use worker_set::{NoWorker, Unit, WorkerSet};
pub(super) use workers::Workers;

/// However many processors there are, more workers than this are not offered: each takes some megabytes.
const MOST: u32 = 16;
/// And unless they are asked for, no more than this.
const USUAL: u32 = 8;

/// Milliseconds between two words on how far units are that are not done: each has the page drawn anew, on processors that have
/// networks to train.
const INTERVAL: f64 = 250.0;

/// What came of a unit: how each arm has ended, or why it has not.
pub(super) type Answer = Result<Vec<ArmResult>, String>;

/// What is being done: all that was submitted at once. No two are alike.
pub(super) type Job = u32;

/// What there is to do.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Load {
    /// How many units are neither done nor given up.
    pub(super) open: usize,
    /// The same in work: of those under way only what is left of them.
    pub(super) left: f64,
}

/// The page's workers; a handle.
#[derive(Clone, Copy)]
pub(super) struct WorkerPool {
    workers: StoredValue<WorkerSet, LocalStorage>,
    /// How many there may be.
    size: RwSignal<u32>,
    rest: RwSignal<Rest>,
    job: RwSignal<Job>,
    /// Whether the reader has it wait.
    paused: RwSignal<bool>,
    load: RwSignal<Load>,
    /// When the load was last said.
    said: StoredValue<f64>,
    /// Why there are no workers.
    trouble: RwSignal<Option<Trouble>>,
}

impl WorkerPool {
    /// Nobody yet; as many as the machine has processors once there is something to do.
    pub(super) fn new() -> Self {
        Self {
            workers: StoredValue::new_local(WorkerSet::default()),
            size: RwSignal::new(Self::most().min(USUAL)),
            rest: RwSignal::default(),
            job: RwSignal::new(0),
            paused: RwSignal::new(false),
            load: RwSignal::default(),
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
    pub(super) fn load(self) -> Load {
        self.load.get()
    }

    /// The same, for whoever does not follow it.
    pub(super) fn load_untracked(self) -> Load {
        self.load.get_untracked()
    }

    pub(super) fn is_resting(self) -> bool {
        self.rest.get() == Rest::Yes
    }

    pub(super) fn trouble(self) -> Option<Trouble> {
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
    pub(super) fn job(self) -> Job {
        self.job.get()
    }

    /// Has these experiments trained, the first first, instead of all that is not done; `answer` hears of each by its number, in whatever
    /// order they end.
    pub(super) fn submit(self, experiments: Vec<(u32, Experiment)>, answer: Callback<(u32, Answer)>) -> Job {
        self.trouble.set(None);
        self.paused.set(false);
        let units = experiments.into_iter().map(|(number, experiment)| Unit { number, experiment, answer });
        self.workers.update_value(|workers| {
            workers.clear();
            workers.take_on(units);
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
    pub(super) fn rest_while(self, condition: impl Fn() -> bool + Send + Sync + 'static) {
        Effect::new(move || {
            let rest = if condition() { Rest::Yes } else { Rest::No };
            if self.rest.get_untracked() != rest {
                self.rest.set(rest);
                self.workers.update_value(|workers| workers.rest(rest));
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
            Some(Err(NoWorker)) => self.give_up(Trouble::Dead("the browser did not start a worker".to_owned())),
            _ => self.deal(),
        }
    }

    /// Nothing can be done at all.
    fn give_up(self, why: Trouble) {
        self.workers.update_value(|workers| {
            workers.stop_beyond(0);
            workers.clear();
        });
        self.load.set(Load::default());
        self.trouble.set(Some(why));
    }

    fn start(self, id: WorkerId) -> Option<super::worker::WorkerHandle> {
        super::worker::WorkerHandle::start(move |report| self.hear(id, report), move || self.on_death(id)).ok()
    }

    fn deal(self) {
        let load = self.workers.try_update_value(|workers| {
            workers.deal();
            Load { open: workers.pool.open(), left: workers.pool.remaining() }
        });
        let (load, now) = (load.unwrap_or_default(), now());
        if load.open != self.load.get_untracked().open || now >= self.said.get_value() + INTERVAL {
            self.said.set_value(now);
            self.load.set(load);
        }
    }

    fn hear(self, id: WorkerId, report: Result<Report, UnreadableMessage>) {
        match report {
            Ok(Report::Ready { build }) if build == BUILD => {
                let rest = self.rest.get_untracked();
                self.workers.update_value(|workers| workers.on_ready(id, rest));
            }
            Ok(Report::Ready { .. }) => return self.give_up(Trouble::Stale),
            Ok(Report::UnderWay { ticket, share }) => self.workers.update_value(|workers| workers.pool.note(id, ticket, share)),
            Ok(Report::Done { ticket, endings }) => self.answer(|workers| workers.pool.finish(id, ticket), Ok(endings)),
            Ok(Report::Unworkable { ticket, why }) => self.answer(|workers| workers.pool.finish(id, ticket), Err(why)),
            Ok(_) => {}
            Err(_) => return self.on_death(id),
        }
        self.deal();
    }

    /// A worker has died, or makes no sense.
    fn on_death(self, id: WorkerId) {
        self.answer(|workers| workers.on_death(id), Err("its worker stopped unexpectedly, twice".to_owned()));
        if self.workers.with_value(WorkerSet::is_lost) {
            self.give_up(Trouble::Dead("the workers could not be started".to_owned()));
        } else {
            self.see_to_it();
        }
    }

    /// Passes on what came of the unit that leaves the pool, if one does.
    fn answer(self, leave: impl FnOnce(&mut WorkerSet) -> Option<Unit>, answer: Answer) {
        if let Some(Some(unit)) = self.workers.try_update_value(leave) {
            unit.answer.run((unit.number, answer));
        }
    }
}
