//! The page's side of one trainer.

use super::look_back::LookBack;
use crate::data::Data;
use crate::experiment::Arm;
use crate::page::worker::WorkerHandle;
use crate::wire::{Frame, FrameRequest, RunOrder, RunService};

/// Milliseconds between the beginnings of runs, at least: a hand that shapes an activation changes what is trained with every frame, and
/// each run that is laid out is measured and shown. The hand comes first.
const FRESH_INTERVAL: f64 = 100.0;

/// A worker, and what was said to and heard from it.
pub(super) struct TrainerClient {
    handle: WorkerHandle<RunService>,
    /// Whether it listens; not before it has said so, and not once it has died.
    pub(super) ready: bool,
    pub(super) told: LastOrder,
    /// The number of the run that it has laid out, and when it was told to, in milliseconds since the page was opened; `None` and
    /// minus infinity before the first.
    run: Option<u32>,
    begun_at: f64,
    /// The points of the plane that it was told to follow.
    followed: Vec<[f32; 2]>,
    look_back: LookBack,
    /// The point that it was asked about last, and at which step of its run; `None` before the first question about a run.
    predicted: Option<([f32; 2], u32)>,
    /// Whether the answer to that is still to come.
    is_predicting: bool,
    /// What was asked to be seen and has not come.
    asked: Option<FrameRequest>,
    /// When a frame was last asked for, in milliseconds since the page was opened; 0 before the first.
    asked_at: f64,
    /// What its last frame of this run showed; `None` before the first.
    pub(super) seen: Option<LastFrame>,
}

/// The last order on how far to train that a trainer has not obeyed yet, or still heeds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum LastOrder {
    /// It rests until it is told something.
    Nothing,
    /// To train to this step.
    RunTo(u32),
    /// To halt; it has not shown yet that it rests.
    Halt,
}

/// What of a picture decides on what to ask for next.
#[derive(Clone, Copy)]
pub(super) struct LastFrame {
    /// Steps taken.
    pub(super) step: u32,
    /// Steps since the frame before.
    pub(super) advance: u32,
    /// Whether the trainer was to go on by itself.
    pub(super) running: bool,
    /// Whether it was at the end of the run.
    pub(super) finished: bool,
    /// What it was asked to show; `None` if nothing was asked, as after a trainer was started anew.
    view: Option<FrameRequest>,
}

impl TrainerClient {
    pub(super) fn new(handle: WorkerHandle<RunService>) -> Self {
        Self {
            handle,
            ready: false,
            told: LastOrder::Nothing,
            run: None,
            begun_at: f64::NEG_INFINITY,
            followed: Vec::new(),
            look_back: LookBack::default(),
            predicted: None,
            is_predicting: false,
            asked: None,
            asked_at: 0.0,
            seen: None,
        }
    }

    pub(super) fn tell(&self, order: RunOrder) {
        self.handle.tell(order);
    }

    /// Forgets the run before.
    pub(super) fn forget(&mut self) {
        (self.seen, self.told, self.predicted) = (None, LastOrder::Nothing, None);
        self.look_back.end();
    }

    /// Has it lay out a run, unless it has, or the run before is too recent. Says whether it is laid out.
    pub(super) fn lay_out(&mut self, run: u32, (link, data): (&str, &Data), arm: Arm, now: f64) -> bool {
        if self.run != Some(run) && now - self.begun_at >= FRESH_INTERVAL {
            self.handle.give(data);
            self.tell(RunOrder::Begin { run, link: link.to_owned(), arm });
            (self.run, self.begun_at) = (Some(run), now);
        }
        self.has_laid_out(run)
    }

    /// Whether it was told to lay out this run.
    pub(super) fn has_laid_out(&self, run: u32) -> bool {
        self.run == Some(run)
    }

    /// Asks for a step of the past. Says whether a picture of it is to come.
    pub(super) fn revisit(&mut self, step: u32, request: FrameRequest) -> bool {
        if let Some(request) = self.look_back.next(step, request) {
            self.tell(RunOrder::Revisit { step, request });
        }
        self.look_back.is_waiting(step, request)
    }

    /// Has it look back no more.
    pub(super) fn leave_past(&mut self) {
        if self.look_back.end() {
            self.tell(RunOrder::LeavePast);
            self.predicted = None;
        }
    }

    /// A picture of the past has come. Says whether it was asked for.
    pub(super) fn see_past(&mut self, step: u32) -> bool {
        self.predicted = None;
        self.look_back.see(step)
    }

    /// Has it go on with a run as one of another experiment, if it has laid it out.
    pub(super) fn amend(&self, run: u32, link: &str) {
        if self.run == Some(run) {
            self.tell(RunOrder::Amend { run, link: link.to_owned() });
        }
    }

    /// Has it follow these points.
    pub(super) fn follow(&mut self, points: &[[f32; 2]]) {
        if self.followed != points {
            self.followed = points.to_vec();
            self.tell(RunOrder::Follow(self.followed.clone()));
        }
    }

    /// Asks about a point, unless it has said what it now makes of it. Says whether an answer is to come.
    pub(super) fn predict_point(&mut self, point: [f32; 2]) -> bool {
        let asked = Some((point, self.step()));
        if !self.is_predicting && self.predicted != asked {
            self.tell(RunOrder::PredictPoint(point));
            (self.predicted, self.is_predicting) = (asked, true);
        }
        self.is_predicting
    }

    /// An answer about a point has come.
    pub(super) fn point_answered(&mut self) {
        self.is_predicting = false;
    }

    /// Makes this step its goal.
    pub(super) fn send_to(&mut self, goal: u32) {
        if self.told != LastOrder::RunTo(goal) {
            self.tell(RunOrder::RunTo(goal));
            self.told = LastOrder::RunTo(goal);
        }
    }

    /// Asks for a picture, unless one is on its way, or of a run under way the last was asked for within the interval.
    pub(super) fn ask(&mut self, view: FrameRequest, interval: f64, now: f64) {
        let is_under_way = self.seen.is_some_and(|seen| seen.running);
        if self.asked.is_none() && (!is_under_way || now - self.asked_at >= interval) {
            self.tell(RunOrder::Show(view));
            (self.asked, self.asked_at) = (Some(view), now);
        }
    }

    /// The picture that was asked for has come; says what was to be seen on it.
    pub(super) fn answered(&mut self) -> Option<FrameRequest> {
        self.asked.take()
    }

    pub(super) fn see(&mut self, frame: &Frame, view: Option<FrameRequest>) {
        self.seen = Some(LastFrame {
            step: frame.step,
            advance: frame.step - self.step().min(frame.step),
            running: frame.running,
            finished: frame.finished,
            view,
        });
    }

    pub(super) fn step(&self) -> u32 {
        self.seen.map_or(0, |seen| seen.step)
    }

    /// Whether its last picture shows the goal as it is to be seen at rest.
    pub(super) fn is_settled(&self, goal: u32, view: FrameRequest) -> bool {
        self.seen.is_some_and(|seen| {
            !seen.running && (seen.step == goal || seen.finished) && seen.view.is_some_and(|seen| seen.covers(view))
        })
    }
}
