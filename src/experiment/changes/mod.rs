//! Changes of settings during a run, and what is in force from which epoch on.

#[cfg(all(test, not(target_arch = "wasm32")))]
#[allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]
mod run_tests;
mod text;
mod timeline;

use super::{Arm, Experiment, Key, Part};
use crate::activation::Activation;
pub use timeline::Timeline;

/// One setting that changes at the end of an epoch.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    /// After how many epochs, 1 or more. What is measured at that moment is still measured of what was before.
    pub epoch: u32,
    /// The setting, and its new value.
    pub adjustment: Adjustment,
}

/// A setting that can change during a run, with its new value.
#[derive(Clone, Debug, PartialEq)]
pub enum Adjustment {
    /// The learning rate of the arms that have none of their own.
    Rate(f64),
    /// The learning rate of one arm, which from then on is its own.
    OwnRate(Arm, f64),
    /// Examples in a mini-batch.
    Batch(u32),
    /// The activation of an arm, such as another β.
    Activation(Arm, Activation),
}

impl Adjustment {
    /// The value that an experiment has under a key; `None` for a key that cannot change during a run, or where it means nothing.
    #[must_use]
    pub fn of(key: Key, experiment: &Experiment) -> Option<Self> {
        match key {
            Key::Rate => Some(Self::Rate(experiment.rate)),
            Key::Batch => Some(Self::Batch(experiment.batch)),
            Key::OfArm(Part::Activation, arm) => Some(Self::Activation(arm, experiment.activation(arm)?.clone())),
            Key::OfArm(Part::Rate, arm) => Some(Self::OwnRate(arm, experiment.arms.get(arm)?.rate?)),
            _ => None,
        }
    }

    /// The key of the setting.
    #[must_use]
    pub fn key(&self) -> Key {
        match self {
            Self::Rate(_) => Key::Rate,
            Self::OwnRate(arm, _) => arm.rate_key(),
            Self::Batch(_) => Key::Batch,
            Self::Activation(arm, _) => arm.key(),
        }
    }

    /// The arm that it concerns, if it is one alone.
    #[must_use]
    pub fn arm(&self) -> Option<Arm> {
        match self {
            Self::Rate(_) | Self::Batch(_) => None,
            Self::OwnRate(arm, _) | Self::Activation(arm, _) => Some(*arm),
        }
    }

    /// Puts the value into an experiment, if what it concerns is there.
    pub fn put(&self, experiment: &mut Experiment) {
        match self {
            Self::Rate(rate) => experiment.rate = *rate,
            Self::Batch(batch) => experiment.batch = *batch,
            Self::OwnRate(arm, rate) => {
                experiment.arms.get_mut(*arm).into_iter().for_each(|setup| setup.rate = Some(*rate));
            }
            Self::Activation(arm, activation) => {
                experiment.arms.get_mut(*arm).into_iter().for_each(|setup| setup.activation = activation.clone());
            }
        }
    }
}

/// Changes in the order of their epochs, at most one of a setting at an epoch.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Changes(Vec<Change>);

impl Changes {
    /// More of them are not kept.
    pub const MOST: usize = 32;

    /// Adds a change, in the place of one of the same setting at the same epoch. Says whether there was room.
    pub fn put(&mut self, change: Change) -> bool {
        let place = |change: &Change| (change.epoch, change.adjustment.key());
        match self.0.binary_search_by_key(&place(&change), place) {
            Ok(index) => self.0[index] = change,
            Err(_) if self.0.len() == Self::MOST => return false,
            Err(index) => self.0.insert(index, change),
        }
        true
    }

    /// Takes out those that are not to be kept.
    pub fn retain(&mut self, keep: impl Fn(&Change) -> bool) {
        self.0.retain(keep);
    }

    /// All of them.
    pub fn iter(&self) -> impl Iterator<Item = &Change> {
        self.0.iter()
    }

    /// Those that concern an arm, as they are for it alone; `own_rate` says whether it begins with a rate of its own.
    pub(super) fn alone(&self, arm: Arm, mut own_rate: bool) -> Self {
        let alone = |change: &Change| {
            let adjustment = match &change.adjustment {
                Adjustment::Rate(rate) => (!own_rate).then_some(Adjustment::Rate(*rate))?,
                Adjustment::Batch(batch) => Adjustment::Batch(*batch),
                Adjustment::OwnRate(of, rate) => {
                    own_rate |= *of == arm;
                    (*of == arm).then_some(Adjustment::Rate(*rate))?
                }
                Adjustment::Activation(of, activation) => {
                    (*of == arm).then(|| Adjustment::Activation(Arm::A, activation.clone()))?
                }
            };
            Some(Change { epoch: change.epoch, adjustment })
        };
        let mut alone_in_order = Self::default();
        for change in self.0.iter().filter_map(alone) {
            alone_in_order.put(change);
        }
        alone_in_order
    }
}

impl Experiment {
    /// What is in force from which epoch on, until the next begins: the experiment with the changes made. The first begins at
    /// epoch 0, and there is none that would begin at the end of the run or later.
    pub(super) fn stages(&self) -> Vec<(u32, Self)> {
        let mut stages = vec![(0, Self { changes: Changes::default(), ..self.clone() })];
        for change in self.changes.iter().filter(|change| change.epoch < self.epochs) {
            let (from, mut latest) = stages[stages.len() - 1].clone();
            change.adjustment.put(&mut latest);
            if from == change.epoch {
                stages.pop();
            }
            stages.push((change.epoch, latest));
        }
        stages
    }

    /// The experiment as it trains from the end of an epoch on, with the changes made until then.
    #[must_use]
    pub fn in_force(&self, epoch: u32) -> Self {
        let mut now = self.clone();
        self.changes.iter().filter(|change| change.epoch <= epoch).for_each(|change| change.adjustment.put(&mut now));
        now
    }

    /// Whether a run of another experiment is the same until so many steps are taken, and can go on as one of this.
    #[must_use]
    pub fn continues(&self, other: &Self, steps: u32) -> bool {
        self.as_far_as(steps) == other.as_far_as(steps)
    }

    /// Without the changes that make no difference to the first so many steps.
    fn as_far_as(&self, steps: u32) -> Self {
        let timeline = Timeline::of(self);
        let mut changes = self.changes.clone();
        changes.retain(|change| timeline.step_at(change.epoch) < steps);
        Self { changes, ..self.clone() }
    }
}

#[cfg(test)]
mod tests {
    use super::super::link::experiment;
    use super::*;

    #[test]
    fn an_arm_alone_has_what_concerns_it() {
        let whole = experiment(
            "b.rate=0.2&c=tanh&change=3@rate=0.01;4@batch=8;5@a=gelu;6@b=smelu:beta=1;7@a.rate=0.5;8@rate=0.02;9@b.rate=0.1",
        );
        let cases = [
            (Arm::A, "a=relu&b=none&change=3@rate=0.01;4@batch=8;5@a=gelu;7@rate=0.5"),
            (Arm::B, "a=smelu:beta=2&rate=0.2&b=none&change=4@batch=8;6@a=smelu:beta=1;9@rate=0.1"),
            (Arm::C, "a=tanh&b=none&change=3@rate=0.01;4@batch=8;8@rate=0.02"),
        ];
        for (arm, expected) in cases {
            assert_eq!(whole.alone(arm), Some(experiment(expected)), "{arm:?}");
        }
    }

    #[test]
    fn stages_follow_each_other_and_none_comes_too_late() {
        let stages = experiment("epochs=9&change=2@rate=0.3;2@batch=8;5@rate=0.1;9@rate=0.7;12@batch=1").stages();
        let expected = [(0, 0.05, 16), (2, 0.3, 8), (5, 0.1, 8)];
        assert_eq!(stages.iter().map(|(epoch, stage)| (*epoch, stage.rate, stage.batch)).collect::<Vec<_>>(), expected);
        assert!(stages.iter().all(|(_, stage)| stage.changes == Changes::default()));
    }

    #[test]
    fn a_run_goes_on_as_long_as_nothing_that_was_taken_changes() {
        // 60 examples in batches of 20: three steps an epoch.
        let before = experiment("train=60&batch=20&change=2@rate=0.1");
        let cases = [
            ("train=60&batch=20&change=2@rate=0.1;4@rate=0.2", 12, true),
            ("train=60&batch=20&change=2@rate=0.1;4@rate=0.2", 13, false),
            ("train=60&batch=20&change=2@rate=0.1;4@batch=7", 12, true),
            ("train=60&batch=20", 6, true),
            ("train=60&batch=20", 7, false),
            ("train=60&batch=20&change=2@rate=0.3", 7, false),
            ("train=60&batch=20&rate=0.3&change=2@rate=0.1", 0, false),
            ("train=60&batch=20&epochs=100&change=2@rate=0.1", 0, false),
        ];
        for (after, steps, goes_on) in cases {
            assert_eq!(experiment(after).continues(&before, steps), goes_on, "{after} after {steps}");
        }
    }

    #[test]
    fn one_setting_changes_once_at_an_epoch_and_not_without_end() {
        let mut changes = Changes::default();
        let change = |epoch, rate| Change { epoch, adjustment: Adjustment::Rate(rate) };
        assert!(changes.put(change(3, 0.1)) && changes.put(change(3, 0.2)));
        assert_eq!(changes.iter().collect::<Vec<_>>(), [&change(3, 0.2)]);
        let put = (4..100).take_while(|&epoch| changes.put(change(epoch, 0.1))).count();
        assert_eq!((put, changes.iter().count()), (Changes::MOST - 1, Changes::MOST));
        assert!(changes.put(change(3, 0.4)), "one that takes the place of another finds room");
    }
}
