//! Which step belongs to which epoch.

use super::Experiment;

/// The steps of a run and its epochs, where the batch, and with it the number of steps in an epoch, may change between epochs.
#[derive(Clone, Debug, PartialEq)]
pub struct Timeline {
    legs: Vec<Leg>,
    epochs: u32,
}

/// From one change of the batch to the next.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Leg {
    /// Epochs and steps before it.
    epoch: u32,
    step: u32,
    steps_per_epoch: u32,
}

impl Leg {
    /// The step at the beginning of an epoch, were this leg to go on until there.
    fn step_at(self, epoch: u32) -> u32 {
        self.step.saturating_add((epoch - self.epoch).saturating_mul(self.steps_per_epoch))
    }
}

impl Default for Timeline {
    /// That of the default experiment.
    fn default() -> Self {
        Self::of(&Experiment::default())
    }
}

impl Timeline {
    /// That of an experiment.
    #[must_use]
    pub fn of(experiment: &Experiment) -> Self {
        let mut legs: Vec<Leg> = Vec::new();
        for (epoch, stage) in experiment.stages() {
            let step = legs.last().map_or(0, |leg| leg.step_at(epoch));
            legs.push(Leg { epoch, step, steps_per_epoch: stage.steps_per_epoch() });
        }
        Self { legs, epochs: experiment.epochs }
    }

    /// Steps of the whole run.
    #[must_use]
    pub fn steps(&self) -> u32 {
        self.step_at(self.epochs)
    }

    /// Steps before the end of an epoch, or before the start for 0; the last epochs go on beyond the end of the run.
    #[must_use]
    pub fn step_at(&self, epoch: u32) -> u32 {
        self.leg(|leg| leg.epoch <= epoch).step_at(epoch)
    }

    /// Epochs that are over once so many steps are taken, a fraction in the middle of one.
    #[must_use]
    pub fn epoch_at(&self, steps: u32) -> f64 {
        let leg = self.leg(|leg| leg.step <= steps);
        f64::from(leg.epoch) + f64::from(steps - leg.step) / f64::from(leg.steps_per_epoch)
    }

    /// How many steps of the epoch that is under way are taken, and how many there are, once so many steps are taken in all.
    #[must_use]
    pub fn within_epoch(&self, steps: u32) -> [u32; 2] {
        let leg = self.leg(|leg| leg.step <= steps);
        [(steps - leg.step) % leg.steps_per_epoch, leg.steps_per_epoch]
    }

    /// Whether so many steps are whole epochs.
    #[must_use]
    pub fn is_epoch_end(&self, steps: u32) -> bool {
        self.within_epoch(steps)[0] == 0
    }

    /// The first end of an epoch, 1 or more, that is not over before so many steps are taken.
    #[must_use]
    pub fn next_epoch(&self, steps: u32) -> u32 {
        (self.epoch_at(steps).ceil() as u32).max(1)
    }

    /// The share of the run that is over before a step, counted from 0, by epochs: whatever changes later, it is the same.
    #[must_use]
    pub fn share_before(&self, step: u32) -> f64 {
        let leg = self.leg(|leg| leg.step <= step);
        let in_steps_of_now = |epochs: u32| f64::from(epochs) * f64::from(leg.steps_per_epoch);
        (in_steps_of_now(leg.epoch) + f64::from(step - leg.step)) / in_steps_of_now(self.epochs).max(1.0)
    }

    /// The last leg of which something holds that holds of the first.
    fn leg(&self, holds: impl Fn(&Leg) -> bool) -> Leg {
        let after = self.legs.partition_point(holds);
        // There is a leg from step 0 on.
        self.legs[after.max(1) - 1]
    }
}

#[cfg(test)]
mod tests {
    use super::super::super::link;
    use super::*;

    fn timeline(fragment: &str) -> Timeline {
        let (experiment, notices) = link::read(fragment);
        assert!(notices.is_empty(), "{fragment}: {notices:?}");
        Timeline::of(&experiment)
    }

    /// For each epoch how many steps it has, counted out.
    fn slowly(steps_of_epochs: &[u32]) -> Vec<[u32; 3]> {
        let mut places = Vec::new();
        for (epoch, &steps) in steps_of_epochs.iter().enumerate() {
            places.extend((0..steps).map(|step| [epoch as u32, step, steps]));
        }
        places
    }

    #[test]
    fn every_step_has_its_place() {
        // 60 examples: 3, then 9, then 2 steps an epoch.
        let changing = timeline("train=60&batch=20&epochs=7&change=1@rate=0.1;2@batch=7;5@batch=30;8@batch=1");
        let places = slowly(&[3, 3, 9, 9, 9, 2, 2]);
        assert_eq!(changing.steps() as usize, places.len());
        for (step, &[epoch, within, of]) in places.iter().enumerate() {
            let step = step as u32;
            assert_eq!(changing.within_epoch(step), [within, of], "step {step}");
            let at = f64::from(epoch) + f64::from(within) / f64::from(of);
            assert!((changing.epoch_at(step) - at).abs() < 1e-14, "step {step}");
            assert_eq!(changing.is_epoch_end(step), within == 0);
            assert_eq!(changing.next_epoch(step), (epoch + u32::from(within > 0)).max(1), "step {step}");
            if within == 0 {
                assert_eq!((changing.step_at(epoch), changing.epoch_at(step)), (step, f64::from(epoch)));
            }
            assert!((changing.share_before(step) - at / 7.0).abs() < 1e-15, "step {step}");
        }
        assert_eq!((changing.epoch_at(changing.steps()), changing.step_at(8)), (7.0, changing.steps() + 2));
    }

    #[test]
    fn later_changes_move_nothing_that_was_before() {
        let [before, after] = ["", ";4@batch=1"].map(|more| timeline(&format!("train=60&epochs=9&change=2@batch=7{more}")));
        for step in 0..before.step_at(4) {
            assert_eq!(before.share_before(step), after.share_before(step));
            assert_eq!(before.epoch_at(step), after.epoch_at(step));
        }
    }
}
