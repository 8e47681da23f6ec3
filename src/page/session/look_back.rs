//! Looking back: the reader moves through the epochs that were trained.

use leptos::prelude::*;

use super::{COARSE, Training};
use crate::experiment::Arm;
use crate::page::speed::Pace;
use crate::wire::{FrameRequest, Picture};

impl Training {
    /// The step that is shown: the one that the reader looks back at, or the last that all arms have taken.
    pub(in crate::page) fn step_shown(self) -> u32 {
        self.playback.playhead.get().map_or_else(|| self.steps_taken(), |playhead| playhead as u32)
    }

    /// The epoch that is shown, a fraction in the middle of one.
    pub(in crate::page) fn epoch_shown(self) -> f64 {
        let step = self.step_shown();
        self.setup.timeline.with(|timeline| timeline.epoch_at(step))
    }

    /// Whether the present is shown.
    pub(super) fn is_at_present(self) -> bool {
        self.playback.playhead.with_untracked(Option::is_none)
    }

    /// Shows the run as it was after so many steps. It rests meanwhile. A step that not all arms have taken yet is the present.
    pub(in crate::page) fn look_at(self, step: u32) {
        self.rest();
        if step < untrack(|| self.steps_taken()) {
            self.playback.playhead.set(Some(step.into()));
        } else {
            self.look_at_present();
        }
        self.wake();
    }

    /// Shows the present again.
    pub(super) fn look_at_present(self) {
        self.playback.playhead.maybe_update(|playhead| playhead.take().is_some());
        for arm in Arm::ALL {
            self.runs.arm(arm).past.maybe_update(|past| past.take().is_some());
        }
    }

    /// While the past is played, moves on in it by what the pace allows in some seconds, and into the present at its end.
    pub(super) fn replay(self, pace: Pace, seconds: f64) {
        let Some(playhead) = self.playback.playhead.get_untracked() else { return };
        let steps_per_epoch = self.setup.timeline.with_untracked(|timeline| timeline.within_epoch(playhead as u32)[1]);
        let moved = match pace {
            Pace::Full => f64::INFINITY,
            Pace::Epochs { per_second } => playhead + per_second * seconds * f64::from(steps_per_epoch),
            Pace::Steps { per_second, .. } => playhead + per_second * seconds,
        };
        if moved < f64::from(untrack(|| self.steps_taken())) {
            self.playback.playhead.set(Some(moved));
            return;
        }
        self.look_at_present();
        if self.is_over() {
            self.playback.playing.set(false);
        }
    }

    /// Takes in a picture of the past, if it is of the moment that is looked at.
    pub(super) fn see_past(self, arm: Arm, (run, step): (u32, u32), picture: Picture) {
        if self.session.try_update_value(|session| session.see_past(arm, run, step)) == Some(true) {
            self.runs.arm(arm).past.set(Some(picture));
        }
    }
}

/// What of the past has been asked for and shown.
#[derive(Clone, Copy, Default)]
pub(super) struct LookBack {
    /// The step and the picture of it that are on their way.
    asked: Option<(u32, FrameRequest)>,
    /// Those that have come last; `None` as long as the present is shown.
    shown: Option<(u32, FrameRequest)>,
}

impl LookBack {
    /// What to ask for next in order to see a step: a coarse picture first, since it is there sooner. `None` if that is on its way, or all
    /// has come.
    pub(super) fn next(&mut self, step: u32, request: FrameRequest) -> Option<FrameRequest> {
        if self.asked.is_some() {
            return None;
        }
        let next = match self.shown {
            Some((shown, seen)) if shown == step && seen.covers(request) => return None,
            Some((shown, _)) if shown == step => request,
            _ => FrameRequest { side: request.side.min(COARSE), ..request },
        };
        self.asked = Some((step, next));
        Some(next)
    }

    /// Whether a step is still to be seen as it was asked for.
    pub(super) fn is_waiting(&self, step: u32, request: FrameRequest) -> bool {
        !self.shown.is_some_and(|(shown, seen)| shown == step && seen.covers(request))
    }

    /// Takes note of a picture that has come. Says whether it was asked for.
    pub(super) fn see(&mut self, step: u32) -> bool {
        let asked = self.asked.take_if(|(asked, _)| *asked == step);
        self.shown = asked.or(self.shown);
        asked.is_some()
    }

    /// Forgets it all. Says whether there was anything to forget.
    pub(super) fn end(&mut self) -> bool {
        let Self { asked, shown } = std::mem::take(self);
        asked.is_some() || shown.is_some()
    }
}
