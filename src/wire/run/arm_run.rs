//! A run in a trainer: how far it is to go, what no frame has carried yet, and its past.

use super::{Frame, FrameRequest, Picture, RunReport};
use crate::experiment::{Arm, DivergenceDetector, Experiment, Inside, Measures, Notice, Past, PointPrediction, Twins};
use crate::record::Predictions;
use crate::wire::Slice;

/// One arm of a run.
#[derive(Debug)]
pub(super) struct ArmRun {
    /// The number that the page has given the run.
    pub(super) id: u32,
    arm: Arm,
    pub(super) twins: Twins,
    detector: DivergenceDetector,
    /// The step to train to, counted from the start of the run; beyond the last step it means to the end.
    pub(super) until: u32,
    /// The measures taken last: at the end of an epoch or where the run came to rest, so that `last.step` may be behind the twins'.
    last: Measures,
    /// Measures of epoch ends that no frame has carried yet, in their order.
    unsent: Vec<Measures>,
    /// What differed inside at these ends; fewer than those once fewer than two replicas are left.
    unsent_inside: Vec<Inside>,
    /// Predictions at the points that are followed that no frame has carried yet, step by step.
    unsent_points: Vec<PointPrediction>,
    past: Past,
    /// The step that the page looks back at and has not been shown, and what it wants to see of it.
    revisiting: Option<(u32, FrameRequest)>,
}

impl ArmRun {
    pub(super) fn new(id: u32, arm: Arm, mut twins: Twins) -> Self {
        let last = twins.record();
        let mut run = Self {
            past: Past::new(&twins),
            revisiting: None,
            id,
            arm,
            twins,
            detector: DivergenceDetector::default(),
            until: 0,
            last,
            unsent: Vec::new(),
            unsent_inside: Vec::new(),
            unsent_points: Vec::new(),
        };
        run.note();
        run
    }

    /// Goes on as a run of another experiment.
    ///
    /// # Errors
    /// As [`Twins::amend`].
    pub(super) fn amend(&mut self, experiment: &Experiment) -> Result<(), Notice> {
        self.twins.amend(experiment)?;
        // Twins that look back are of the experiment before.
        self.leave_past();
        Ok(())
    }

    pub(super) fn is_running(&self) -> bool {
        self.detector.is_looking_back() || self.twins.step() < self.until && !self.twins.finished()
    }

    /// Notes what is predicted at these points now.
    pub(super) fn follow(&mut self, points: &[[f32; 2]]) {
        self.unsent_points.extend(points.iter().filter_map(|&point| self.twins.sight(point)));
    }

    /// Trains until it is where it is to go or the slice is over, by one step at least.
    pub(super) fn train(&mut self, points: &[[f32; 2]], slice: &Slice) {
        while self.is_running() {
            self.advance(points);
            if slice.is_over() {
                break;
            }
        }
    }

    /// One step, measured if it ends an epoch or the run; or one of the last epoch again, if twins have parted in it.
    fn advance(&mut self, points: &[[f32; 2]]) {
        if self.detector.is_looking_back() {
            return self.detector.look_back(&mut self.twins);
        }
        self.twins.advance();
        if self.twins.at_epoch_end() || self.twins.finished() {
            self.last = self.twins.record();
            self.note();
            self.past.keep(&self.twins);
            self.follow(points);
        }
    }

    /// Takes note of what has just been measured.
    fn note(&mut self) {
        self.detector.see(&self.twins, &self.last);
        self.unsent.push(self.last);
        self.unsent_inside.extend(self.twins.inside());
    }

    /// At rest, brings the last measures up to this very step.
    fn measure(&mut self) {
        if !self.is_running() && self.last.step != self.twins.step() {
            self.last = self.twins.record();
        }
    }

    /// What each twin predicts at a point of the plane, at the moment that is shown.
    pub(super) fn predict_point(&mut self, point: [f32; 2]) -> RunReport {
        let twins = self.past.twins().unwrap_or(&mut self.twins);
        RunReport::PointPrediction { run: self.id, seen: twins.sight(point) }
    }

    /// What each twin predicts for each test example.
    pub(super) fn predict(&mut self) -> RunReport {
        self.measure();
        RunReport::Predictions { run: self.id, predictions: Predictions::of_twins(self.arm, &self.twins) }
    }

    pub(super) fn frame(&mut self, request: FrameRequest) -> Frame {
        self.measure();
        let picture = if self.is_running() {
            Picture::in_passing(&mut self.twins, self.last, request)
        } else {
            Picture::at_rest(&mut self.twins, self.last, request)
        };
        Frame {
            run: self.id,
            step: self.twins.step(),
            running: self.is_running(),
            finished: self.twins.finished(),
            history: core::mem::take(&mut self.unsent),
            inside: core::mem::take(&mut self.unsent_inside),
            partings: self.detector.partings(),
            followed: core::mem::take(&mut self.unsent_points),
            picture,
        }
    }

    /// Begins to go back to a step, to show it.
    pub(super) fn revisit(&mut self, step: u32, request: FrameRequest) {
        self.past.seek(&self.twins, step);
        self.revisiting = Some((step, request));
    }

    /// Ends looking back.
    pub(super) fn leave_past(&mut self) {
        self.past.leave();
        self.revisiting = None;
    }

    /// Whether it is on its way to a step that is to be shown.
    pub(super) fn is_revisiting(&self) -> bool {
        self.revisiting.is_some()
    }

    /// Goes on towards the step that is to be shown until it is there or the slice is over, by one step at least; there, shows it.
    pub(super) fn go_back(&mut self, slice: &Slice) -> Option<RunReport> {
        while self.past.is_seeking() {
            self.past.advance();
            if slice.is_over() {
                break;
            }
        }
        let twins = self.past.twins()?;
        let (step, request) = self.revisiting.take()?;
        let now = twins.record();
        Some(RunReport::Past { run: self.id, step, picture: Box::new(Picture::at_rest(twins, now, request)) })
    }
}
