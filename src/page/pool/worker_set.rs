//! The web workers that are there, and what they are told.

use std::collections::BTreeMap;

use leptos::prelude::Callback;

use super::Answer;
use crate::experiment::{Experiment, link};
use crate::page::worker::{WorkerFailure, WorkerHandle};
use crate::wire::{Activity, Scheduler, UnitOrder, UnitService, WorkerId};

/// An experiment to be trained, and who wants to know.
#[derive(Debug)]
pub(super) struct TrainingRequest {
    /// By what number whoever has asked knows it.
    pub(super) number: u32,
    pub(super) experiment: Experiment,
    /// Told what came of it, by its number.
    pub(super) answer: Callback<(u32, Answer)>,
}

/// The web workers, and who of them is at what.
#[derive(Default)]
pub(super) struct WorkerSet {
    pub(super) scheduler: Scheduler<TrainingRequest>,
    /// Those that run, the eldest first.
    members: BTreeMap<WorkerId, Member>,
    /// How many have ever been started, which is the number of the next.
    started: WorkerId,
    /// Whether the last that has died never listened, so that another would not either.
    failing: bool,
}

struct Member {
    handle: WorkerHandle<UnitService>,
    /// Whether it has said that it listens.
    listens: bool,
}

impl WorkerSet {
    /// Takes on more work.
    pub(super) fn take_on(&mut self, requests: impl Iterator<Item = TrainingRequest>) {
        self.failing = false;
        requests.for_each(|request| self.scheduler.add(request));
    }

    /// Starts as many as there is work for, `size` at most, unless that is in vain.
    pub(super) fn spawn_up_to(
        &mut self,
        size: usize,
        start: impl Fn(WorkerId) -> Result<WorkerHandle<UnitService>, WorkerFailure>,
    ) -> Result<(), WorkerFailure> {
        while !self.failing && self.members.len() < size.min(self.scheduler.open()) {
            let handle = start(self.started)?;
            self.members.insert(self.started, Member { handle, listens: false });
            self.started += 1;
        }
        Ok(())
    }

    /// Stops the youngest, until so many are left. What they had is dealt again.
    pub(super) fn stop_beyond(&mut self, size: usize) {
        while self.members.len() > size
            && let Some((id, _)) = self.members.pop_last()
        {
            self.scheduler.release(id);
        }
    }

    /// One listens. From now on it can be dealt work.
    pub(super) fn on_ready(&mut self, id: WorkerId, activity: Activity) {
        if let Some(member) = self.members.get_mut(&id) {
            member.listens = true;
            member.handle.tell(UnitOrder::SetActivity(activity));
            self.failing = false;
            self.scheduler.join(id);
        }
    }

    /// One has died. Gives the request that is given up with it, if that was its second chance.
    pub(super) fn on_death(&mut self, id: WorkerId) -> Option<TrainingRequest> {
        let member = self.members.remove(&id)?;
        self.failing = !member.listens;
        self.scheduler.lose(id)
    }

    /// Whether none is left and it is in vain to start more.
    pub(super) fn has_failed(&self) -> bool {
        self.failing && self.members.is_empty()
    }

    /// Gives work to all that listen and have none, as far as there is some.
    pub(super) fn deal(&mut self) {
        while let Some((id, ticket, request)) = self.scheduler.deal() {
            if let Some(member) = self.members.get(&id) {
                member.handle.give(&request.experiment.data);
                member.handle.tell(UnitOrder::Train { ticket, link: link::write(&request.experiment) });
            }
        }
    }

    /// Has all rest or go on.
    pub(super) fn set_activity(&self, activity: Activity) {
        for member in self.members.values().filter(|member| member.listens) {
            member.handle.tell(UnitOrder::SetActivity(activity));
        }
    }

    /// Forgets all that is not done.
    pub(super) fn clear(&mut self) {
        for id in self.scheduler.clear() {
            if let Some(member) = self.members.get(&id) {
                member.handle.tell(UnitOrder::Drop);
            }
        }
    }
}
