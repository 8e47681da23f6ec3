//! Who works at what: units of work dealt to workers that come, answer in any order, and may die.
//!
//! Nothing here knows what a unit is, what a worker is, or what time it is.

use std::collections::{BTreeMap, VecDeque};

/// How often a unit may lose its worker: the first loss may be the worker's fault, the second is taken for the unit's.
const CHANCES: u32 = 2;

/// A worker, by a number that is never used again.
pub type WorkerId = u32;

/// One dealing of a unit of work. No two are alike, so an answer to an earlier one is not taken for one to a later.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
pub struct Ticket(u32);

/// Units of work that wait or are under way, and the workers that are there to train them.
///
/// Each unit leaves by exactly one of [`Scheduler::finish`], [`Scheduler::lose`] and [`Scheduler::clear`].
#[derive(Debug)]
pub struct Scheduler<T> {
    /// Units that no worker has, the next first.
    waiting: VecDeque<Unit<T>>,
    /// The workers that listen, each with what it is at; `None` if it has nothing to do.
    workers: BTreeMap<WorkerId, Option<Assignment<T>>>,
    /// How many tickets have been given out, which is the number of the next.
    dealt: u32,
}

#[derive(Debug)]
struct Unit<T> {
    content: T,
    /// How many workers have died while they had it, below [`CHANCES`].
    losses: u32,
}

#[derive(Debug)]
struct Assignment<T> {
    ticket: Ticket,
    unit: Unit<T>,
    /// How much of the unit is done, from 0 to 1, as far as its worker has said.
    share: f64,
}

impl<T> Default for Scheduler<T> {
    fn default() -> Self {
        Self { waiting: VecDeque::new(), workers: BTreeMap::new(), dealt: 0 }
    }
}

impl<T> Scheduler<T> {
    /// Queues a unit behind all others.
    pub fn add(&mut self, content: T) {
        self.waiting.push_back(Unit { content, losses: 0 });
    }

    /// A worker listens and has nothing to do.
    pub fn join(&mut self, worker: WorkerId) {
        self.workers.entry(worker).or_default();
    }

    /// Gives the next unit to a worker that has nothing to do, if there are both. Call it until there are not.
    pub fn deal(&mut self) -> Option<(WorkerId, Ticket, &T)> {
        let (&worker, assignment) = self.workers.iter_mut().find(|(_, assignment)| assignment.is_none())?;
        let unit = self.waiting.pop_front()?;
        let ticket = Ticket(self.dealt);
        self.dealt = self.dealt.wrapping_add(1);
        let assignment = assignment.insert(Assignment { ticket, unit, share: 0.0 });
        Some((worker, ticket, &assignment.unit.content))
    }

    /// A worker says that it has done, or cannot do, what was dealt with this ticket; gives the unit if it still stands.
    pub fn finish(&mut self, worker: WorkerId, ticket: Ticket) -> Option<T> {
        let assignment = self.workers.get_mut(&worker)?;
        assignment.take_if(|assignment| assignment.ticket == ticket).map(|assignment| assignment.unit.content)
    }

    /// A worker says how far it is, from 0 to 1.
    pub fn note(&mut self, worker: WorkerId, ticket: Ticket, share: f64) {
        if let Some(Some(assignment)) = self.workers.get_mut(&worker)
            && assignment.ticket == ticket
        {
            assignment.share = share;
        }
    }

    /// A worker has died. What it had is dealt again before all else, once; the second time the unit is given up and returned.
    pub fn lose(&mut self, worker: WorkerId) -> Option<T> {
        let Unit { content, losses } = self.workers.remove(&worker)??.unit;
        let losses = losses + 1;
        if losses == CHANCES {
            return Some(content);
        }
        self.waiting.push_front(Unit { content, losses });
        None
    }

    /// A worker is let go. What it had is dealt again before all else; this counts as no loss.
    pub fn release(&mut self, worker: WorkerId) {
        if let Some(Some(assignment)) = self.workers.remove(&worker) {
            self.waiting.push_front(assignment.unit);
        }
    }

    /// Forgets all units, and gives the workers that still are at one.
    pub fn clear(&mut self) -> Vec<WorkerId> {
        self.waiting.clear();
        self.workers.iter_mut().filter_map(|(&worker, assignment)| assignment.take().map(|_| worker)).collect()
    }

    /// How many units are neither done nor given up.
    #[must_use]
    pub fn open(&self) -> usize {
        self.waiting.len() + self.workers.values().flatten().count()
    }

    /// The same in work: of a unit that is under way, only what is not done yet.
    #[must_use]
    pub fn remaining(&self) -> f64 {
        self.waiting.len() as f64 + self.workers.values().flatten().map(|assignment| 1.0 - assignment.share).sum::<f64>()
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
#[allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn scheduler(units: u32, workers: WorkerId) -> Scheduler<u32> {
        let mut scheduler = Scheduler::default();
        (0..units).for_each(|unit| scheduler.add(unit));
        (0..workers).for_each(|worker| scheduler.join(worker));
        scheduler
    }

    fn dealt(scheduler: &mut Scheduler<u32>) -> (WorkerId, Ticket, u32) {
        scheduler.deal().map(|(worker, ticket, &unit)| (worker, ticket, unit)).unwrap()
    }

    #[test]
    fn units_are_dealt_in_order_to_whoever_has_nothing_to_do() {
        let mut scheduler = scheduler(3, 2);
        let first = dealt(&mut scheduler);
        let second = dealt(&mut scheduler);
        assert_eq!([(first.0, first.2), (second.0, second.2)], [(0, 0), (1, 1)]);
        assert_eq!(scheduler.deal(), None, "nobody is free");
        assert_eq!(scheduler.finish(1, second.1), Some(1));
        assert_eq!((dealt(&mut scheduler).2, scheduler.open()), (2, 2));
        assert_eq!(scheduler.finish(0, first.1), Some(0));
        assert_eq!(scheduler.deal(), None, "nothing is left");
    }

    #[test]
    fn a_lost_unit_comes_again_first_and_is_given_up_the_second_time() {
        let mut scheduler = scheduler(2, 1);
        assert_eq!(dealt(&mut scheduler).2, 0);
        assert_eq!(scheduler.lose(0), None);
        scheduler.join(1);
        assert_eq!(dealt(&mut scheduler).2, 0);
        assert_eq!(scheduler.lose(1), Some(0));
        scheduler.join(2);
        assert_eq!((dealt(&mut scheduler).2, scheduler.open()), (1, 1));
        assert_eq!(scheduler.lose(7), None, "nobody knows this one");
    }

    #[test]
    fn whoever_is_let_go_is_not_to_blame() {
        let mut scheduler = scheduler(1, 3);
        for worker in 0..3 {
            assert_eq!(dealt(&mut scheduler).0, worker);
            scheduler.release(worker);
        }
        scheduler.join(3);
        assert_eq!(dealt(&mut scheduler).2, 0);
    }

    #[test]
    fn an_answer_to_what_no_longer_stands_counts_nothing() {
        let mut scheduler = scheduler(1, 1);
        let (worker, before, _) = dealt(&mut scheduler);
        assert_eq!(scheduler.clear(), [worker]);
        scheduler.add(9);
        let (_, now, unit) = dealt(&mut scheduler);
        assert_eq!((unit, scheduler.finish(worker, before)), (9, None));
        scheduler.note(worker, before, 0.5);
        assert_eq!(scheduler.remaining(), 1.0);
        scheduler.note(worker, now, 0.25);
        assert_eq!(
            (scheduler.remaining(), scheduler.finish(worker, now), scheduler.finish(worker, now)),
            (0.75, Some(9), None)
        );
    }

    /// What may happen to the worker that is so far down the list.
    #[derive(Clone, Copy, Debug)]
    enum Event {
        Comes,
        Answers(usize),
        AnswersLate(usize),
        Dies(usize),
        Goes(usize),
    }

    fn event() -> impl Strategy<Value = Event> {
        let whom = 0..6_usize;
        prop_oneof![
            2 => Just(Event::Comes),
            4 => whom.clone().prop_map(Event::Answers),
            1 => whom.clone().prop_map(Event::AnswersLate),
            2 => whom.clone().prop_map(Event::Dies),
            1 => whom.prop_map(Event::Goes),
        ]
    }

    proptest! {
        #[test]
        fn nothing_is_lost_and_nothing_is_double(units in 0..12_u32, events in prop::collection::vec(event(), 0..120)) {
            let mut scheduler = scheduler(units, 1);
            let (mut present, mut next) = (vec![0], 1);
            let mut held: BTreeMap<WorkerId, (Ticket, u32)> = BTreeMap::new();
            let mut former: Vec<(WorkerId, Ticket)> = Vec::new();
            let mut losses = BTreeMap::new();
            let mut left: Vec<u32> = Vec::new();
            // Afterwards enough workers come and answer for all to end.
            let rest = (0..4 * units as usize).flat_map(|_| [Event::Comes, Event::Answers(0), Event::Goes(0)]);
            for event in events.into_iter().chain(rest) {
                let pick = |index: usize| present.get(index % present.len().max(1)).copied();
                match event {
                    Event::Comes => {
                        scheduler.join(next);
                        present.push(next);
                        next += 1;
                    }
                    Event::Answers(index) => {
                        if let Some((worker, (ticket, unit))) = pick(index).and_then(|worker| Some((worker, held.remove(&worker)?))) {
                            prop_assert_eq!(scheduler.finish(worker, ticket), Some(unit));
                            former.push((worker, ticket));
                            left.push(unit);
                        }
                    }
                    Event::AnswersLate(index) => {
                        if let Some(&(worker, ticket)) = former.get(index) {
                            prop_assert_eq!(scheduler.finish(worker, ticket), None);
                        }
                    }
                    Event::Dies(index) => {
                        let Some(worker) = pick(index) else { continue };
                        present.retain(|&other| other != worker);
                        let lost = held.remove(&worker);
                        let given_up = scheduler.lose(worker);
                        if let Some((ticket, unit)) = lost {
                            former.push((worker, ticket));
                            let count = losses.entry(unit).or_insert(0);
                            *count += 1;
                            prop_assert_eq!(given_up, (*count == CHANCES).then_some(unit));
                            left.extend(given_up);
                        }
                    }
                    Event::Goes(index) => {
                        let Some(worker) = pick(index) else { continue };
                        present.retain(|&other| other != worker);
                        held.remove(&worker);
                        scheduler.release(worker);
                    }
                }
                while let Some((worker, ticket, &unit)) = scheduler.deal() {
                    prop_assert!(held.insert(worker, (ticket, unit)).is_none(), "{} has two", worker);
                }
                prop_assert_eq!(scheduler.open() + left.len(), units as usize);
                prop_assert!(held.len() == present.len().min(scheduler.open()), "nobody waits while there is work");
            }
            left.sort_unstable();
            prop_assert_eq!(left, (0..units).collect::<Vec<_>>());
        }
    }
}
