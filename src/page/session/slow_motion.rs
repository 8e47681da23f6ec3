//! A stretch of the run that is played step by step.

use leptos::prelude::*;

use super::Training;
use crate::experiment::{Arm, Experiment, Measures, Threshold};

/// How many steps it begins before the step of a parting, and goes on after it.
const AROUND: u32 = 12;

/// The steps around a parting.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::page) struct SlowMotion {
    /// Whose twins part.
    pub(in crate::page) arm: Arm,
    /// By how much.
    pub(in crate::page) threshold: Threshold,
    /// When they are first further apart than that.
    pub(in crate::page) parting: u32,
    /// Where it begins.
    pub(in crate::page) from: u32,
    /// Where it ends.
    pub(in crate::page) to: u32,
}

impl SlowMotion {
    /// Around a parting in a run of so many steps.
    fn new(arm: Arm, threshold: Threshold, parting: u32, steps: u32) -> Self {
        let (from, to) = (parting.saturating_sub(AROUND), (parting + AROUND).min(steps));
        Self { arm, threshold, parting, from, to }
    }
}

impl Training {
    /// The partings of all arms that are known, as what can be played.
    pub(in crate::page) fn partings(self) -> Vec<SlowMotion> {
        let steps = self.setup.experiment.with(Experiment::steps);
        let of_arm = |arm: Arm| {
            let partings = self.runs.arm(arm).partings.get();
            let known = Threshold::ALL.into_iter().filter_map(move |threshold| Some((threshold, partings.step(threshold)?)));
            known.map(move |(threshold, parting)| SlowMotion::new(arm, threshold, parting, steps))
        };
        self.setup.arms().into_iter().flat_map(of_arm).collect()
    }

    /// Begins anew, goes to the first of the steps as fast as it can, and plays from there step by step. Readers who asked for less
    /// motion take each step themselves.
    pub(in crate::page) fn play_slowly(self, slow: SlowMotion) {
        self.begin();
        self.playback.slow.set(Some(slow));
        self.session.update_value(|session| session.goal = slow.from.into());
        self.playback.playing.set(!self.playback.calm);
        self.wake();
    }

    /// Back to ordinary time; the run rests where it is.
    pub(in crate::page) fn leave_slow_motion(self) {
        if self.playback.playing.get_untracked() {
            self.pause();
        }
        self.playback.slow.set(None);
    }

    /// Whether there is nothing left to play, in slow motion or at all.
    pub(super) fn is_over(self) -> bool {
        let slow = self.playback.slow.get_untracked();
        self.session.with_value(|session| session.is_finished() || slow.is_some_and(|slow| session.has_shown(slow.to)))
    }

    /// Keeps what was measured at a step that is played slowly.
    pub(super) fn keep_step(self, arm: Arm, record: &Measures) {
        if self.playback.slow.get_untracked().is_none_or(|slow| record.step < slow.from) {
            return;
        }
        self.runs.arm(arm).steps.maybe_update(|steps| {
            let is_new = steps.last().is_none_or(|last| last.step < record.step);
            if is_new {
                steps.push(*record);
            }
            is_new
        });
    }
}
