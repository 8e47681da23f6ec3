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

/// Units of work that wait or are under way, and the workers that listen.
///
/// Each unit leaves by exactly one of [`Pool::finish`], [`Pool::lose`] and [`Pool::clear`].
#[derive(Debug)]
pub struct Pool<T> {
    waiting: VecDeque<Unit<T>>,
    workers: BTreeMap<WorkerId, Option<Task<T>>>,
    dealt: u32,
}

#[derive(Debug)]
struct Unit<T> {
    content: T,
    losses: u32,
}

#[derive(Debug)]
struct Task<T> {
    ticket: Ticket,
    unit: Unit<T>,
    share: f64,
}

impl<T> Default for Pool<T> {
    fn default() -> Self {
        Self { waiting: VecDeque::new(), workers: BTreeMap::new(), dealt: 0 }
    }
}

impl<T> Pool<T> {
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
        let (&worker, task) = self.workers.iter_mut().find(|(_, task)| task.is_none())?;
        let unit = self.waiting.pop_front()?;
        let ticket = Ticket(self.dealt);
        self.dealt = self.dealt.wrapping_add(1);
        let task = task.insert(Task { ticket, unit, share: 0.0 });
        Some((worker, ticket, &task.unit.content))
    }

    /// A worker says that it has done, or cannot do, what was dealt with this ticket; gives the unit if it still stands.
    pub fn finish(&mut self, worker: WorkerId, ticket: Ticket) -> Option<T> {
        let task = self.workers.get_mut(&worker)?;
        task.take_if(|task| task.ticket == ticket).map(|task| task.unit.content)
    }

    /// A worker says how far it is, from 0 to 1.
    pub fn note(&mut self, worker: WorkerId, ticket: Ticket, share: f64) {
        if let Some(Some(task)) = self.workers.get_mut(&worker)
            && task.ticket == ticket
        {
            task.share = share;
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
        if let Some(Some(task)) = self.workers.remove(&worker) {
            self.waiting.push_front(task.unit);
        }
    }

    /// Forgets all units, and gives the workers that still are at one.
    pub fn clear(&mut self) -> Vec<WorkerId> {
        self.waiting.clear();
        self.workers.iter_mut().filter_map(|(&worker, task)| task.take().map(|_| worker)).collect()
    }

    /// How many units are neither done nor given up.
    #[must_use]
    pub fn open(&self) -> usize {
        self.waiting.len() + self.workers.values().flatten().count()
    }

    /// The same in work: of a unit that is under way, only what is not done yet.
    #[must_use]
    pub fn remaining(&self) -> f64 {
        self.waiting.len() as f64 + self.workers.values().flatten().map(|task| 1.0 - task.share).sum::<f64>()
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
#[allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn pool(units: u32, workers: WorkerId) -> Pool<u32> {
        let mut pool = Pool::default();
        (0..units).for_each(|unit| pool.add(unit));
        (0..workers).for_each(|worker| pool.join(worker));
        pool
    }

    fn dealt(pool: &mut Pool<u32>) -> (WorkerId, Ticket, u32) {
        pool.deal().map(|(worker, ticket, &unit)| (worker, ticket, unit)).unwrap()
    }

    #[test]
    fn units_are_dealt_in_order_to_whoever_has_nothing_to_do() {
        let mut pool = pool(3, 2);
        let first = dealt(&mut pool);
        let second = dealt(&mut pool);
        assert_eq!([(first.0, first.2), (second.0, second.2)], [(0, 0), (1, 1)]);
        assert_eq!(pool.deal(), None, "nobody is free");
        assert_eq!(pool.finish(1, second.1), Some(1));
        assert_eq!((dealt(&mut pool).2, pool.open()), (2, 2));
        assert_eq!(pool.finish(0, first.1), Some(0));
        assert_eq!(pool.deal(), None, "nothing is left");
    }

    #[test]
    fn a_lost_unit_comes_again_first_and_is_given_up_the_second_time() {
        let mut pool = pool(2, 1);
        assert_eq!(dealt(&mut pool).2, 0);
        assert_eq!(pool.lose(0), None);
        pool.join(1);
        assert_eq!(dealt(&mut pool).2, 0);
        assert_eq!(pool.lose(1), Some(0));
        pool.join(2);
        assert_eq!((dealt(&mut pool).2, pool.open()), (1, 1));
        assert_eq!(pool.lose(7), None, "nobody knows this one");
    }

    #[test]
    fn whoever_is_let_go_is_not_to_blame() {
        let mut pool = pool(1, 3);
        for worker in 0..3 {
            assert_eq!(dealt(&mut pool).0, worker);
            pool.release(worker);
        }
        pool.join(3);
        assert_eq!(dealt(&mut pool).2, 0);
    }

    #[test]
    fn an_answer_to_what_no_longer_stands_counts_nothing() {
        let mut pool = pool(1, 1);
        let (worker, before, _) = dealt(&mut pool);
        assert_eq!(pool.clear(), [worker]);
        pool.add(9);
        let (_, now, unit) = dealt(&mut pool);
        assert_eq!((unit, pool.finish(worker, before)), (9, None));
        pool.note(worker, before, 0.5);
        assert_eq!(pool.remaining(), 1.0);
        pool.note(worker, now, 0.25);
        assert_eq!((pool.remaining(), pool.finish(worker, now), pool.finish(worker, now)), (0.75, Some(9), None));
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
            let mut pool = pool(units, 1);
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
                        pool.join(next);
                        present.push(next);
                        next += 1;
                    }
                    Event::Answers(index) => {
                        if let Some((worker, (ticket, unit))) = pick(index).and_then(|worker| Some((worker, held.remove(&worker)?))) {
                            prop_assert_eq!(pool.finish(worker, ticket), Some(unit));
                            former.push((worker, ticket));
                            left.push(unit);
                        }
                    }
                    Event::AnswersLate(index) => {
                        if let Some(&(worker, ticket)) = former.get(index) {
                            prop_assert_eq!(pool.finish(worker, ticket), None);
                        }
                    }
                    Event::Dies(index) => {
                        let Some(worker) = pick(index) else { continue };
                        present.retain(|&other| other != worker);
                        let lost = held.remove(&worker);
                        let given_up = pool.lose(worker);
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
                        pool.release(worker);
                    }
                }
                while let Some((worker, ticket, &unit)) = pool.deal() {
                    prop_assert!(held.insert(worker, (ticket, unit)).is_none(), "{} has two", worker);
                }
                prop_assert_eq!(pool.open() + left.len(), units as usize);
                prop_assert!(held.len() == present.len().min(pool.open()), "nobody waits while there is work");
            }
            left.sort_unstable();
            prop_assert_eq!(left, (0..units).collect::<Vec<_>>());
        }
    }
}
