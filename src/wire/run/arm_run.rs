//! A run in a trainer: how far it is to go, and what no picture has carried yet.

use super::{Detail, Frame, FrameRequest, RunReport};
use crate::experiment::{Arm, DivergenceDetector, Inside, Measures, PointPrediction, Twins};
use crate::measure::Reliability;
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
}

impl ArmRun {
    pub(super) fn new(id: u32, arm: Arm, mut twins: Twins) -> Self {
        let last = twins.record();
        let mut run = Self {
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
        run.end_epoch();
        run
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
            self.end_epoch();
            self.follow(points);
        }
    }

    /// Takes note of what has just been measured.
    fn end_epoch(&mut self) {
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

    /// What each twin predicts at a point of the plane.
    pub(super) fn predict_point(&mut self, point: [f32; 2]) -> RunReport {
        RunReport::PointPrediction { run: self.id, seen: self.twins.sight(point) }
    }

    /// What each twin predicts for each test example.
    pub(super) fn predict(&mut self) -> RunReport {
        self.measure();
        RunReport::Predictions { run: self.id, predictions: Predictions::of_twins(self.arm, &self.twins) }
    }

    pub(super) fn frame(&mut self, view: FrameRequest) -> Frame {
        let at_rest = !self.is_running();
        self.measure();
        Frame {
            run: self.id,
            step: self.twins.step(),
            running: self.is_running(),
            finished: self.twins.finished(),
            history: core::mem::take(&mut self.unsent),
            inside: core::mem::take(&mut self.unsent_inside),
            partings: self.detector.partings(),
            now: self.last,
            uncertainty: if at_rest { self.twins.standard_errors() } else { None },
            buckets: if at_rest { self.twins.by_frequency() } else { None },
            reliability: Reliability::of(self.twins.predictions(), self.twins.test().labels()),
            pairing: self.twins.pairing(view.chosen.into()),
            replicas: self.twins.states(),
            maps: self.twins.maps(view.side, view.chosen.into()),
            curves: self.twins.curves(2 * usize::from(view.side) + 1),
            disputed: self.twins.most_disputed(view.disputed.into()),
            followed: core::mem::take(&mut self.unsent_points),
            pre_activations: match view.detail {
                Detail::None => None,
                Detail::PreActivations => self.twins.pre_activations(view.chosen.into()),
            },
        }
    }
}
