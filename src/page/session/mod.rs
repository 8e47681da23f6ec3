//! The trainers of a run, one for each arm, and how far they are to go.
//!
//! The page asks for pictures; trainers never send any unasked. Once a display frame [`Training::tick`] takes in what the trainers
//! have said since the last, so that a frame shows the news of all arms at once, raises the goal, passes it on, and asks each trainer
//! that has answered for its next picture. It stops by itself when there is nothing left to show.

mod goal;
mod look_back;
mod predictions;
mod slow_motion;
mod spawn;
mod trainer_client;

use leptos::prelude::*;

pub(super) use slow_motion::SlowMotion;

use super::live_view::LiveView;
use super::state::{ActivationCosts, ArmRuns, Costs, ExperimentSetup, Inspection, Playback};
use super::user_data::UserData;
use crate::activation::Activation;
use crate::experiment::{Arm, FirstDifferences, Timeline};
use crate::page::reactive::effect;
use crate::page::speed::Pace;
use crate::page::timing::{now, timed};
use crate::page::worker::WorkerEvent;
use crate::wire::{Frame, FrameRequest, RunOrder, RunReport};
use goal::{PointsOfInterest, Session};
use predictions::Asked;

/// Cells along the edge of a map while it changes, and once it rests.
const COARSE: u16 = 64;
const FINE: u16 = 160;
/// Test examples asked for as the most disputed.
const DISPUTED: u16 = 12;
/// Steps in a second of slow motion.
const SLOWLY: f64 = 2.0;

/// The trainers, and what they act on; a handle that is copied to wherever it is needed.
#[derive(Clone, Copy)]
pub(super) struct Training {
    setup: ExperimentSetup,
    playback: Playback,
    runs: ArmRuns,
    inspection: Inspection,
    view: LiveView,
    user_data: UserData,
    costs: ActivationCosts,
    session: StoredValue<Session, LocalStorage>,
    /// What has happened to the trainers since the last display frame, in order.
    inbox: StoredValue<Vec<(Arm, WorkerEvent<RunReport>)>, LocalStorage>,
    /// The predictions that were asked for and have not all come; absent otherwise.
    asked: StoredValue<Option<Asked>, LocalStorage>,
    /// Called before a run is replaced by another, as long as what is known of it still stands.
    before_another: StoredValue<Option<Callback<()>>>,
}

/// What a [`Training`] acts on.
#[derive(Clone, Copy)]
pub(super) struct TrainingContexts {
    pub(super) setup: ExperimentSetup,
    pub(super) playback: Playback,
    pub(super) runs: ArmRuns,
    pub(super) inspection: Inspection,
    pub(super) view: LiveView,
    pub(super) user_data: UserData,
    pub(super) costs: ActivationCosts,
}

impl Training {
    /// Without a run yet; [`Self::begin`] lays out the first.
    pub(super) fn new(contexts: TrainingContexts) -> Self {
        let TrainingContexts { setup, playback, runs, inspection, view, user_data, costs } = contexts;
        Self {
            setup,
            playback,
            runs,
            inspection,
            view,
            user_data,
            costs,
            session: StoredValue::new_local(Session::default()),
            inbox: StoredValue::new_local(Vec::new()),
            asked: StoredValue::new_local(None),
            before_another: StoredValue::new(None),
        }
    }

    /// Has `keep` called before a run is replaced by another.
    pub(super) fn before_another(self, keep: impl Fn() + Send + Sync + 'static) {
        self.before_another.set_value(Some(Callback::new(move |()| keep())));
    }

    /// Goes on with the run or begins it anew whenever the experiment is another, or its data has arrived.
    pub(super) fn restart_on_change(self) {
        let changed = move || {
            self.setup.experiment.track();
            self.user_data.revision.track();
        };
        Effect::watch(changed, move |(), _, _| self.take_up(), false);
    }

    /// Remembers every experiment that reaches its end with all its twins.
    pub(super) fn remember_what_went_well(self) {
        effect(move || {
            if self.runs.went_well(&self.setup.arms()) {
                self.setup.last_good.set(Some(self.setup.experiment.get_untracked()));
            }
        });
    }

    /// The number of the run that is under way, and what it trains, as a link; empty before the first run.
    pub(super) fn run(self) -> (u32, String) {
        self.session.with_value(|session| {
            let (run, link) = session.run();
            (run, link.to_owned())
        })
    }

    /// The first end of an epoch that the run has not been sent past; absent if it has been sent to its end.
    pub(super) fn next_epoch(self) -> Option<u32> {
        let reached = self.session.with_value(Session::furthest);
        self.setup.experiment.with_untracked(|experiment| {
            Some(Timeline::of(experiment).next_epoch(reached)).filter(|epoch| *epoch < experiment.epochs)
        })
    }

    /// Steps that all arms have taken.
    pub(super) fn steps_taken(self) -> u32 {
        self.runs.steps_taken(&self.setup.arms())
    }

    /// The epoch that all arms have reached, a fraction in the middle of one.
    pub(super) fn epoch(self) -> f64 {
        let step = self.steps_taken();
        self.setup.timeline.with(|timeline| timeline.epoch_at(step))
    }

    /// Whether the trainers of the arms have something to do that nothing else should disturb.
    pub(super) fn is_busy(self) -> bool {
        self.playback.playing.get() || self.costs.0.with(|costs| matches!(costs, Costs::Measuring { .. }))
    }

    /// Whether all arms have come to the end of the run.
    pub(super) fn has_ended(self) -> bool {
        let finished = |arm: Arm| self.runs.arm(arm).frame.with(|frame| frame.as_ref().is_some_and(|frame| frame.finished));
        self.setup.arms().into_iter().all(finished)
    }

    /// Plays or pauses.
    pub(super) fn toggle(self) {
        if self.playback.playing.get_untracked() { self.pause() } else { self.play() }
    }

    /// Lays out the present experiment at step 0, with the initial weights that its seeds give.
    pub(super) fn begin(self) {
        if let Some(keep) = self.before_another.get_value() {
            keep.run(());
        }
        let experiment = self.setup.experiment.get_untracked();
        let missing = experiment.data.check().err();
        if missing.is_some() {
            self.session.update_value(Session::halt);
        }
        let is_another = self.session.try_update_value(|session| session.begin(&experiment)) == Some(true);
        self.playback.slow.set(None);
        self.look_at_present();
        for arm in Arm::ALL {
            self.runs.arm(arm).forget();
            if is_another {
                self.runs.arm(arm).partings.set(FirstDifferences::default());
            }
            if missing.is_some() {
                self.runs.arm(arm).frame.set(None);
            }
            self.ensure_worker(arm, experiment.arms.get(arm).is_some());
        }
        self.user_data.note(missing);
        self.wake();
    }

    /// Makes the run one of the present experiment: goes on with it if it is the same so far, or else begins anew.
    pub(super) fn take_up(self) {
        self.look_at_present();
        let goes_on = self
            .setup
            .experiment
            .with_untracked(|experiment| self.session.try_update_value(|session| session.amend(experiment)) == Some(true));
        if goes_on { self.wake() } else { self.begin() }
    }

    /// Plays on from what is shown, from the start if the run is at its end; not as long as data is missing or an arm cannot train, which is said.
    pub(super) fn play(self) {
        if self.user_data.missing.with_untracked(Option::is_some) {
            return;
        }
        if self.setup.present.get_untracked().into_iter().any(|arm| self.runs.arm(arm).trouble.with_untracked(Option::is_some))
        {
            return;
        }
        if self.is_at_present() && self.is_over() {
            match self.playback.slow.get_untracked() {
                Some(slow) => return self.play_slowly(slow),
                None => self.begin(),
            }
        }
        self.session.update_value(|session| session.last_tick = None);
        self.playback.playing.set(true);
        self.wake();
    }

    /// Stops all arms, at the same step.
    pub(super) fn pause(self) {
        self.playback.playing.set(false);
        self.session.update_value(Session::halt);
        self.wake();
    }

    /// Pauses, if it plays.
    pub(super) fn rest(&self) {
        if self.playback.playing.get_untracked() {
            self.pause();
        }
    }

    /// Takes one step with all arms, or goes to the next step of the past.
    pub(super) fn step(self) {
        if self.playback.playing.get_untracked() {
            self.pause();
            return;
        }
        if let Some(playhead) = self.playback.playhead.get_untracked() {
            self.look_at(playhead as u32 + 1);
            return;
        }
        self.session.update_value(|session| session.goal = (session.goal + 1.0).floor().min(session.steps.into()));
        self.wake();
    }

    /// Back to step 0, with the same initial weights.
    pub(super) fn rewind(self) {
        self.playback.playing.set(false);
        self.begin();
    }

    /// Has a trainer measure what the activations of the arms cost, and `ReLU`, which is the unit. The run rests meanwhile.
    pub(super) fn measure_costs(self) {
        if self.playback.playing.get_untracked() {
            self.pause();
        }
        let mut activations = vec![Activation::Relu];
        for (_, setup) in self.setup.experiment.get_untracked().arms.iter() {
            if !activations.contains(&setup.activation) {
                activations.push(setup.activation.clone());
            }
        }
        if self.session.try_update_value(|session| session.tell_any(RunOrder::Time(activations))) == Some(true) {
            self.costs.0.set(Costs::Measuring { share: 0.0 });
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
        self.session.update_value(|session| session.pictures.frame_begins(now));
        timed("reports", || self.read_inbox());
        let playing = self.playback.playing.get_untracked();
        let slow = self.playback.slow.get_untracked();
        let side = if playing && slow.is_none() { COARSE } else { FINE };
        let pace = slow.map_or_else(
            || self.playback.speed.get_untracked().pace(),
            |slow| Pace::Steps { per_second: SLOWLY, until: slow.to },
        );
        let (chosen, detail) = (self.inspection.chosen.get_untracked(), self.inspection.detail.get_untracked());
        let view = FrameRequest { side, chosen, disputed: DISPUTED, detail };
        let points = PointsOfInterest {
            followed: self.view.points.with_untracked(|points| points.all().iter().map(|point| point.map(narrow)).collect()),
            probe: untrack(|| self.inspection.probe.at()).map(|point| point.map(narrow)),
        };
        let seconds = self.session.try_update_value(|session| session.seconds_since_last_tick(now)).unwrap_or_default();
        let is_live = self.is_at_present();
        if playing && !is_live {
            self.replay(pace, seconds);
        }
        let past = self.playback.playhead.get_untracked().map(|playhead| playhead as u32);
        let playing = self.playback.playing.get_untracked();
        let again = self.session.try_update_value(|session| {
            if playing && is_live {
                session.raise_goal(pace, seconds);
            }
            let present = session.converse(view, &points, self.playback.calm, now);
            session.ticking = session.look_back(past, view) || present || playing;
            session.ticking
        });
        if again == Some(true) {
            request_animation_frame(move || self.tick());
        }
    }

    fn read_inbox(self) {
        let news = self.inbox.try_update_value(std::mem::take).unwrap_or_default();
        for (arm, event) in news {
            self.on_event(arm, event);
        }
    }

    fn hear(self, arm: Arm, report: RunReport) {
        match report {
            RunReport::Frame(frame) => self.see(arm, *frame),
            RunReport::Past { run, step, picture } => self.see_past(arm, (run, step), *picture),
            RunReport::PointPrediction { run, seen } => {
                if self.session.try_update_value(|session| session.point_answered(arm, run)) == Some(true) {
                    self.runs.arm(arm).point_prediction.set(seen);
                }
            }
            RunReport::Timing { share } => self.costs.0.set(Costs::Measuring { share }),
            RunReport::Costs(costs) => self.costs.0.set(Costs::Measured(costs)),
            RunReport::Predictions { run, predictions } => self.hear_predictions(run, predictions),
        }
    }

    fn see(self, arm: Arm, mut frame: Frame) {
        if self.session.try_update_value(|session| session.see(arm, &frame)) != Some(true) {
            return;
        }
        self.session.update_value(|session| session.pictures.take_in(now()));
        let view = self.runs.arm(arm);
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
        if frame.picture.now.step == frame.step {
            self.keep_step(arm, &frame.picture.now);
        }
        let followed = std::mem::take(&mut frame.followed);
        if !followed.is_empty() {
            view.followed.update(|before| before.extend(followed));
        }
        view.frame.set(Some(frame));
        view.trouble.set(None);
        if self.playback.playing.get_untracked() && self.is_at_present() && self.is_over() {
            self.playback.playing.set(false);
        }
    }
}

fn narrow(coordinate: f64) -> f32 {
    coordinate as f32
}
