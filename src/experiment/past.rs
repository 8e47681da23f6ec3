//! The past of a run: copies of the twins at ends of epochs, from which any of its steps is reached again.

use super::Twins;
use super::replica::Replica;

/// How many bytes the copies of one run may take, as long as that is more than one copy: enough for some thousand epochs of a
/// network such as the opening scene's, and small for a phone.
const BUDGET: usize = 16 << 20;

/// Goes back to any step of a run, to the bit.
///
/// A copy of the replicas is kept at the end of every epoch. Once the copies take more than their budget, every other one is dropped,
/// and from then on only every other epoch is kept. A step between two copies is trained again from the one before it, measured at the
/// same ends of epochs as the run itself, since measuring takes out a replica whose loss is not a number.
#[derive(Clone, Debug)]
pub struct Past {
    /// Copies in the order of their steps; the first is of step 0.
    kept: Vec<Checkpoint>,
    /// One epoch end in so many is kept, a power of two.
    stride: u32,
    /// Ends of epochs seen so far, the start included.
    seen: u32,
    /// Copies that may be kept, 1 or more.
    capacity: usize,
    /// Twins of the same run that go where the reader looks; `None` until somebody looks back.
    twins: Option<Twins>,
    /// The step that is sought.
    target: u32,
}

/// All replicas at the end of an epoch.
#[derive(Clone, Debug)]
struct Checkpoint {
    step: u32,
    replicas: Vec<Replica>,
}

impl Past {
    /// That of twins which are at step 0.
    #[must_use]
    pub fn new(twins: &Twins) -> Self {
        Self::within(BUDGET, twins)
    }

    fn within(bytes: usize, twins: &Twins) -> Self {
        let of_one: usize = twins.replicas.iter().map(Replica::bytes).sum();
        let capacity = (bytes / of_one.max(1)).max(1);
        let mut past = Self { kept: Vec::new(), stride: 1, seen: 0, capacity, twins: None, target: 0 };
        past.keep(twins);
        past
    }

    /// Takes note of twins that have just been measured at the end of an epoch.
    pub fn keep(&mut self, twins: &Twins) {
        if self.seen.is_multiple_of(self.stride) {
            self.kept.push(Checkpoint { step: twins.step(), replicas: twins.replicas.clone() });
        }
        self.seen += 1;
        while self.kept.len() > self.capacity {
            self.stride = self.stride.saturating_mul(2);
            let mut index = 0;
            self.kept.retain(|_| {
                index += 1;
                index % 2 == 1
            });
        }
    }

    /// Begins to go to a step of the run, which has come this far; one that is still to come is the present one.
    pub fn seek(&mut self, run: &Twins, step: u32) {
        self.target = step.min(run.step());
        let twins = self.twins.get_or_insert_with(|| run.clone());
        let after = self.kept.partition_point(|checkpoint| checkpoint.step <= self.target);
        // The start is always kept, and no step is before it.
        let Some(nearest) = after.checked_sub(1).and_then(|before| self.kept.get(before)) else { return };
        // From the middle of an epoch one cannot go on: there the twins were measured where the run's were not.
        let is_on_the_way = twins.at_epoch_end() && (nearest.step..self.target).contains(&twins.step());
        if twins.step() != self.target && !is_on_the_way {
            twins.restore(nearest.step, &nearest.replicas);
        }
    }

    /// Whether there are steps to train again before the twins are where they were sought.
    #[must_use]
    pub fn is_seeking(&self) -> bool {
        self.twins.as_ref().is_some_and(|twins| twins.step() < self.target)
    }

    /// Trains one step again, if there is one.
    pub fn advance(&mut self) {
        let target = self.target;
        let Some(twins) = self.twins.as_mut().filter(|twins| twins.step() < target) else { return };
        twins.advance();
        if twins.at_epoch_end() && twins.step() < target {
            twins.record();
        }
    }

    /// The twins as they were, once they are no longer sought; `None` if nobody looks back.
    pub fn twins(&mut self) -> Option<&mut Twins> {
        let target = self.target;
        self.twins.as_mut().filter(|twins| twins.step() == target)
    }

    /// Ends looking back. What is kept stays.
    pub fn leave(&mut self) {
        self.twins = None;
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
#[allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]
mod tests {
    use super::*;
    use crate::experiment::link::experiment;
    use crate::experiment::{Arm, Experiment, run_to};

    /// A run to its end, and its past.
    fn lived(experiment: &Experiment, budget: impl Fn(usize) -> usize) -> (Twins, Past) {
        let mut twins = Twins::new(experiment, Arm::A).unwrap();
        twins.record();
        let one = twins.replicas.iter().map(Replica::bytes).sum();
        let mut past = Past::within(budget(one), &twins);
        while !twins.finished() {
            twins.advance();
            if twins.at_epoch_end() || twins.finished() {
                twins.record();
                past.keep(&twins);
            }
        }
        (twins, past)
    }

    fn arrive<'a>(past: &'a mut Past, run: &Twins, step: u32) -> &'a mut Twins {
        past.seek(run, step);
        while past.is_seeking() {
            past.advance();
        }
        past.twins().unwrap()
    }

    const CASES: [&str; 8] = [
        "differs=rounding&rate=0.3&momentum=0",
        "differs=order&optimiser=adam&rate=0.01&window=5",
        "differs=dropout&dropout=0.3&optimiser=adagrad&rate=0.05&a.ensemble=2",
        "differs=asynchrony&workers=3&replicas=3",
        "differs=initialisation&warm=2&schedule=cosine",
        "differs=order&change=3@rate=0.2;5@batch=7;6@a=smelu:beta=1",
        "differs=order&rate=10&momentum=0.99&loss=squared&a=identity",
        "data=sine&differs=nudge&rate=0.1",
    ];

    #[test]
    fn every_step_is_that_of_a_run_which_ends_there() {
        for case in CASES {
            let experiment = experiment(&format!("train=60&test=40&hidden=7-5&epochs=9&{case}"));
            for copies in [1, 2, 3, 100] {
                let (run, mut past) = lived(&experiment, |one| copies * one);
                assert!(past.kept.len() <= copies && past.kept[0].step == 0, "{case}");
                // There and back again: ends of epochs, and steps in the middle of one.
                for step in [run.step(), 0, 8, 9, 3, 13, 12, 30, 4, 1, run.step() - 1, u32::MAX] {
                    let step = step.min(run.step());
                    let twins = arrive(&mut past, &run, step);
                    let measures = twins.record();
                    let slowly = run_to(&experiment, Arm::A, step).unwrap();
                    assert_eq!(twins.states(), slowly.replicas, "{case}, step {step}, {copies} copies");
                    assert_eq!(twins.predictions(), slowly.predictions, "{case}, step {step}");
                    assert_eq!(Some(&measures), slowly.history.last(), "{case}, step {step}");
                }
            }
        }
    }

    #[test]
    fn looking_back_leaves_the_run_as_it_was() {
        let experiment = experiment("train=60&test=40&hidden=7-5&epochs=5&differs=order");
        let (run, mut past) = lived(&experiment, |one| 3 * one);
        let before = run.states();
        arrive(&mut past, &run, 7);
        assert_eq!(run.states(), before);
        past.leave();
        assert!(past.twins().is_none() && !past.is_seeking());
    }

    #[test]
    fn copies_are_thinned_evenly_to_what_there_is_room_for() {
        let experiment = experiment("train=60&test=40&hidden=7-5&epochs=20&differs=order");
        let (_, past) = lived(&experiment, |one| 6 * one);
        // 4 steps an epoch; every fourth epoch of 20 is kept.
        assert_eq!(past.kept.iter().map(|kept| kept.step).collect::<Vec<_>>(), [0, 16, 32, 48, 64, 80]);
    }
}
