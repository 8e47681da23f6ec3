//! The workers, and the account of what they are at.

use std::collections::BTreeMap;

use leptos::prelude::Callback;

use super::Answer;
use crate::experiment::{Experiment, link};
use crate::page::worker::Hand;
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
pub(super) struct Crew {
    pub(super) pool: Pool<Unit>,
    members: BTreeMap<WorkerId, Member>,
    /// How many have ever been hired.
    hired: WorkerId,
    /// Whether one has died that never listened, so that the next would not either.
    vain: bool,
}

struct Member {
    hand: Hand,
    listens: bool,
}

impl Crew {
    /// Takes on more work.
    pub(super) fn take_on(&mut self, units: impl Iterator<Item = Unit>) {
        self.vain = false;
        units.for_each(|unit| self.pool.add(unit));
    }

    /// Hires as many as there is work for, unless that is in vain.
    pub(super) fn hire_up_to(&mut self, size: usize, start: impl Fn(WorkerId) -> Option<Hand>) -> Result<(), NoWorker> {
        while !self.vain && self.members.len() < size.min(self.pool.open()) {
            let hand = start(self.hired).ok_or(NoWorker)?;
            self.members.insert(self.hired, Member { hand, listens: false });
            self.hired += 1;
        }
        Ok(())
    }

    /// Lets the youngest go, until so many are left.
    pub(super) fn dismiss_beyond(&mut self, size: usize) {
        while self.members.len() > size
            && let Some((id, _)) = self.members.pop_last()
        {
            self.pool.release(id);
        }
    }

    /// One listens.
    pub(super) fn welcome(&mut self, id: WorkerId, rest: Rest) {
        if let Some(member) = self.members.get_mut(&id) {
            member.listens = true;
            member.hand.tell(&Order::Rest(rest));
            self.vain = false;
            self.pool.join(id);
        }
    }

    /// One has died. Gives the unit that dies with it, if that was its second chance.
    pub(super) fn bury(&mut self, id: WorkerId) -> Option<Unit> {
        let member = self.members.remove(&id)?;
        self.vain = !member.listens;
        self.pool.lose(id)
    }

    /// Whether nobody is left and it is in vain to hire more.
    pub(super) fn is_lost(&self) -> bool {
        self.vain && self.members.is_empty()
    }

    /// Gives work to all who have none, as far as there is some.
    pub(super) fn deal(&mut self) {
        while let Some((id, ticket, unit)) = self.pool.deal() {
            if let Some(member) = self.members.get(&id) {
                member.hand.give(&unit.experiment.data);
                member.hand.tell(&Order::Work { ticket, link: link::write(&unit.experiment) });
            }
        }
    }

    /// Has everybody rest or go on.
    pub(super) fn rest(&self, rest: Rest) {
        for member in self.members.values().filter(|member| member.listens) {
            member.hand.tell(&Order::Rest(rest));
        }
    }

    /// Forgets all that is not done.
    pub(super) fn clear(&mut self) {
        for id in self.pool.clear() {
            if let Some(member) = self.members.get(&id) {
                member.hand.tell(&Order::Drop);
            }
        }
    }
}
