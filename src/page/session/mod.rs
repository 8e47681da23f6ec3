//! The trainers of a run, one for each arm, and how far they are to go.
//!
//! The page asks for pictures; trainers never send any unasked. Once a display frame [`Page::tick`] raises the goal, passes it
//! on, and asks each trainer that has answered for its next picture. It stops by itself when there is nothing left to show.

pub(super) mod goal;
mod slow_motion;
mod spawn;
mod trainer_client;

use leptos::prelude::*;

pub(super) use slow_motion::SlowMotion;
pub(super) use spawn::renew;

use super::state::{Costs, Page};
use crate::activation::Activation;
use crate::experiment::{Arm, FirstDifferences};
use crate::page::speed::Pace;
use crate::page::timing::now;
use crate::wire::{Frame, FrameRequest, RunOrder, RunReport};
use goal::{PointsOfInterest, Session};

/// Cells along the edge of a map while it changes, and once it rests.
const COARSE: u16 = 64;
const FINE: u16 = 160;
/// Test examples asked for as the most disputed.
const DISPUTED: u16 = 12;
/// Steps in a second of slow motion.
const SLOWLY: f64 = 2.0;

impl Page {
    /// Lays out the present experiment at step 0, with the initial weights that its seeds give.
    pub(super) fn begin(self) {
        self.keep_what_stands();
        let experiment = self.experiment.get_untracked();
        let missing = experiment.data.check().err();
        if missing.is_some() {
            self.session.update_value(Session::halt);
        }
        let is_another = self.session.try_update_value(|session| session.begin(&experiment)) == Some(true);
        self.slow.set(None);
        for arm in Arm::ALL {
            self.arm(arm).forget();
            if is_another {
                self.arm(arm).partings.set(FirstDifferences::default());
            }
            if missing.is_some() {
                self.arm(arm).frame.set(None);
            }
            self.ensure_worker(arm, experiment.arms.get(arm).is_some());
        }
        self.user_data.note(missing);
        self.wake();
    }

    /// Makes the run one of the present experiment: goes on with it if it is the same so far, or else begins anew.
    pub(super) fn take_up(self) {
        let goes_on = self
            .experiment
            .with_untracked(|experiment| self.session.try_update_value(|session| session.amend(experiment)) == Some(true));
        if goes_on { self.wake() } else { self.begin() }
    }

    /// Plays on, from the start if the run is at its end; not as long as data is missing or an arm cannot train, which is said.
    pub(super) fn play(self) {
        if self.user_data.missing.with_untracked(Option::is_some) {
            return;
        }
        if self.present.get_untracked().into_iter().any(|arm| self.arm(arm).trouble.with_untracked(Option::is_some)) {
            return;
        }
        if self.is_over() {
            match self.slow.get_untracked() {
                Some(slow) => return self.play_slowly(slow),
                None => self.begin(),
            }
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
        if self.session.try_update_value(|session| session.tell_any(RunOrder::Time(activations))) == Some(true) {
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
        let now = now();
        let playing = self.playing.get_untracked();
        let slow = self.slow.get_untracked();
        let side = if playing && slow.is_none() { COARSE } else { FINE };
        let pace =
            slow.map_or_else(|| self.speed.get_untracked().pace(), |slow| Pace::Steps { per_second: SLOWLY, until: slow.to });
        let (chosen, detail) = (self.chosen.get_untracked(), self.detail.get_untracked());
        let view = FrameRequest { side, chosen, disputed: DISPUTED, detail };
        let points = PointsOfInterest {
            followed: self.view.points.with_untracked(|points| points.all().iter().map(|point| point.map(narrow)).collect()),
            probe: untrack(|| self.probe.at()).map(|point| point.map(narrow)),
        };
        let again = self.session.try_update_value(|session| {
            let seconds = session.last_tick.replace(now).map_or(0.0, |last| (now - last) / 1000.0);
            if playing {
                session.raise_goal(pace, seconds);
            }
            session.ticking = session.converse(view, &points, self.calm, now) || playing;
            session.ticking
        });
        if again == Some(true) {
            request_animation_frame(move || self.tick());
        }
    }

    fn hear(self, arm: Arm, report: RunReport) {
        match report {
            RunReport::Frame(frame) => self.see(arm, *frame),
            RunReport::PointPrediction { run, seen } => {
                if self.session.try_update_value(|session| session.point_answered(arm, run)) == Some(true) {
                    self.arm(arm).point_prediction.set(seen);
                }
                self.wake();
            }
            RunReport::Timing { share } => self.costs.set(Costs::Measuring { share }),
            RunReport::Costs(costs) => self.costs.set(Costs::Measured(costs)),
            RunReport::Predictions { run, predictions } => self.hear_predictions(run, predictions),
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
            view.inside.update(|inside| inside.extend(std::mem::take(&mut frame.inside)));
        }
        // Training repeats to the bit, so what an earlier run of the same experiment has shown holds.
        let known = view.partings.get_untracked();
        if frame.partings.or(known) != known {
            view.partings.set(frame.partings.or(known));
        }
        if frame.now.step == frame.step {
            self.keep_step(arm, &frame.now);
        }
        let followed = std::mem::take(&mut frame.followed);
        if !followed.is_empty() {
            view.followed.update(|before| before.extend(followed));
        }
        view.frame.set(Some(frame));
        view.trouble.set(None);
        if self.playing.get_untracked() && self.is_over() {
            self.playing.set(false);
        }
        self.wake();
    }
}

fn narrow(coordinate: f64) -> f32 {
    coordinate as f32
}
