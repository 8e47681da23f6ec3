//! The trainers of a run, one for each arm, and how far they are to go.
//!
//! The page asks for pictures; trainers never send any unasked. Once a display frame [`Page::tick`] raises the goal, passes it
//! on, and asks each trainer that has answered for its next picture. It stops by itself when there is nothing left to show.

pub(super) mod goal;
mod hiring;
mod remote;

use leptos::prelude::*;

pub(super) use hiring::renew;

use super::state::{Costs, Page, Trouble};
use crate::activation::Activation;
use crate::experiment::Arm;
use crate::wire::{BUILD, Frame, Order, Report, View};
use goal::{Looked, Session};

/// Cells along the edge of a map while it changes, and once it rests.
const COARSE: u16 = 64;
const FINE: u16 = 160;
/// Test examples asked for as the most disputed.
const DISPUTED: u16 = 12;

impl Page {
    /// Lays out the present experiment at step 0, with the initial weights that its seeds give.
    pub(super) fn begin(self) {
        self.keep_what_stands();
        let experiment = self.experiment.get_untracked();
        self.session.update_value(|session| session.begin(&experiment));
        for arm in Arm::ALL {
            self.arm(arm).forget();
            self.staff(arm, experiment.arms.get(arm).is_some());
        }
        self.wake();
    }

    /// Plays on, from the start if the run is at its end; not as long as an arm cannot train, which it says itself.
    pub(super) fn play(self) {
        if self.present.get_untracked().into_iter().any(|arm| self.arm(arm).trouble.with_untracked(Option::is_some)) {
            return;
        }
        if self.session.with_value(Session::is_finished) {
            self.begin();
        }
        self.session.update_value(|session| session.last_tick = None);
        self.playing.set(true);
        self.wake();
    }

    /// Stops all arms, at the same step.
    pub(super) fn pause(self) {
        self.playing.set(false);
        self.session.update_value(Session::halt);
        self.wake();
    }

    /// Takes one step with all arms.
    pub(super) fn step(self) {
        if self.playing.get_untracked() {
            self.pause();
            return;
        }
        self.session.update_value(|session| session.goal = (session.goal + 1.0).floor().min(session.steps.into()));
        self.wake();
    }

    /// Back to step 0, with the same initial weights.
    pub(super) fn rewind(self) {
        self.playing.set(false);
        self.begin();
    }

    /// Has a trainer measure what the activations of the arms cost, and `ReLU`, which is the unit. The run rests meanwhile.
    pub(super) fn measure_costs(self) {
        if self.playing.get_untracked() {
            self.pause();
        }
        let mut activations = vec![Activation::Relu];
        for (_, setup) in self.experiment.get_untracked().arms.iter() {
            if !activations.contains(&setup.activation) {
                activations.push(setup.activation.clone());
            }
        }
        if self.session.try_update_value(|session| session.tell_any(&Order::Time(activations))) == Some(true) {
            self.costs.set(Costs::Measuring { share: 0.0 });
        }
    }

    /// Sees to it that [`Page::tick`] is called.
    pub(super) fn wake(self) {
        let asleep = self.session.try_update_value(|session| !std::mem::replace(&mut session.ticking, true));
        if asleep == Some(true) {
            request_animation_frame(move || self.tick());
        }
    }

    fn tick(self) {
        let now = window().performance().map_or(0.0, |clock| clock.now());
        let playing = self.playing.get_untracked();
        let side = if playing { COARSE } else { FINE };
        let (chosen, detail) = (self.chosen.get_untracked(), self.detail.get_untracked());
        let view = View { side, chosen, disputed: DISPUTED, detail };
        let points = Looked {
            followed: self.view.points.with_untracked(|points| points.all().iter().map(|point| point.map(narrow)).collect()),
            probe: untrack(|| self.probe.at()).map(|point| point.map(narrow)),
        };
        let again = self.session.try_update_value(|session| {
            let seconds = session.last_tick.replace(now).map_or(0.0, |last| (now - last) / 1000.0);
            if playing {
                session.raise_goal(self.speed.get_untracked(), seconds);
            }
            session.ticking = session.converse(view, &points, self.calm, now) || playing;
            session.ticking
        });
        if again == Some(true) {
            request_animation_frame(move || self.tick());
        }
    }

    fn hear(self, arm: Arm, report: Report) {
        match report {
            Report::Ready { build } if build == BUILD => {
                self.session.update_value(|session| {
                    if let Some(remote) = session.remote_mut(arm) {
                        remote.ready = true;
                    }
                });
                self.wake();
            }
            Report::Ready { .. } => self.arm(arm).trouble.set(Some(Trouble::Stale)),
            Report::Refused { why } => {
                self.playing.set(false);
                self.arm(arm).trouble.set(Some(Trouble::Refused(why)));
            }
            Report::Frame(frame) => self.see(arm, *frame),
            Report::Sighting { run, seen } => {
                if self.session.try_update_value(|session| session.sighted(arm, run)) == Some(true) {
                    self.arm(arm).sighting.set(seen);
                }
                self.wake();
            }
            Report::Timing { share } => self.costs.set(Costs::Measuring { share }),
            Report::Costs(costs) => self.costs.set(Costs::Measured(costs)),
            Report::Predictions { run, predictions } => self.hear_predictions(run, predictions),
        }
    }

    fn see(self, arm: Arm, mut frame: Frame) {
        if self.session.try_update_value(|session| session.see(arm, &frame)) != Some(true) {
            return;
        }
        let view = self.arm(arm);
        let records = std::mem::take(&mut frame.history);
        if !records.is_empty() {
            view.history.update(|history| history.extend(records));
        }
        let followed = std::mem::take(&mut frame.followed);
        if !followed.is_empty() {
            view.followed.update(|before| before.extend(followed));
        }
        view.frame.set(Some(frame));
        view.trouble.set(None);
        if self.playing.get_untracked() && self.session.with_value(Session::is_finished) {
            self.playing.set(false);
        }
        self.wake();
    }
}

fn narrow(coordinate: f64) -> f32 {
    coordinate as f32
}
