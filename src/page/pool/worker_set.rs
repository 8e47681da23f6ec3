//! The workers, and the account of what they are at.

use std::collections::BTreeMap;

use leptos::prelude::Callback;

use super::Answer;
use crate::experiment::{Experiment, link};
use crate::page::worker::WorkerHandle;
use crate::wire::{Order, Pool, Rest, WorkerId};

/// An experiment to be trained, and who wants to know.
#[derive(Debug)]
pub(super) struct Unit {
    pub(super) number: u32,
    pub(super) experiment: Experiment,
    pub(super) answer: Callback<(u32, Answer)>,
}

/// A browser that starts no worker.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct NoWorker;

/// All workers.
#[derive(Default)]
pub(super) struct WorkerSet {
    pub(super) pool: Pool<Unit>,
    members: BTreeMap<WorkerId, Member>,
    /// How many have ever been hired.
    started: WorkerId,
    /// Whether one has died that never listened, so that the next would not either.
    failing: bool,
}

struct Member {
    handle: WorkerHandle,
    listens: bool,
}

impl WorkerSet {
    /// Takes on more work.
    pub(super) fn take_on(&mut self, units: impl Iterator<Item = Unit>) {
        self.failing = false;
        units.for_each(|unit| self.pool.add(unit));
    }

    /// Hires as many as there is work for, unless that is in vain.
    pub(super) fn spawn_up_to(
        &mut self,
        size: usize,
        start: impl Fn(WorkerId) -> Option<WorkerHandle>,
    ) -> Result<(), NoWorker> {
        while !self.failing && self.members.len() < size.min(self.pool.open()) {
            let handle = start(self.started).ok_or(NoWorker)?;
            self.members.insert(self.started, Member { handle, listens: false });
            self.started += 1;
        }
        Ok(())
    }

    /// Lets the youngest go, until so many are left.
    pub(super) fn stop_beyond(&mut self, size: usize) {
        while self.members.len() > size
            && let Some((id, _)) = self.members.pop_last()
        {
            self.pool.release(id);
        }
    }

    /// One listens.
    pub(super) fn on_ready(&mut self, id: WorkerId, rest: Rest) {
        if let Some(member) = self.members.get_mut(&id) {
            member.listens = true;
            member.handle.tell(&Order::Rest(rest));
            self.failing = false;
            self.pool.join(id);
        }
    }

    /// One has died. Gives the unit that dies with it, if that was its second chance.
    pub(super) fn on_death(&mut self, id: WorkerId) -> Option<Unit> {
        let member = self.members.remove(&id)?;
        self.failing = !member.listens;
        self.pool.lose(id)
    }

    /// Whether nobody is left and it is in vain to hire more.
    pub(super) fn is_lost(&self) -> bool {
        self.failing && self.members.is_empty()
    }

    /// Gives work to all who have none, as far as there is some.
    pub(super) fn deal(&mut self) {
        while let Some((id, ticket, unit)) = self.pool.deal() {
            if let Some(member) = self.members.get(&id) {
                member.handle.give(&unit.experiment.data);
                member.handle.tell(&Order::Work { ticket, link: link::write(&unit.experiment) });
            }
        }
    }

    /// Has everybody rest or go on.
    pub(super) fn rest(&self, rest: Rest) {
        for member in self.members.values().filter(|member| member.listens) {
            member.handle.tell(&Order::Rest(rest));
        }
    }

    /// Forgets all that is not done.
    pub(super) fn clear(&mut self) {
        for id in self.pool.clear() {
            if let Some(member) = self.members.get(&id) {
                member.handle.tell(&Order::Drop);
            }
        }
    }
}
