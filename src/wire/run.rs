//! A run in a trainer: how far it is to go, and what no picture has carried yet.

use super::{Detail, Frame, FrameRequest};
use crate::experiment::{Arm, DivergenceDetector, Inside, Measures, PointPrediction, Twins};
use crate::measure::Reliability;

/// One arm on its way.
#[derive(Debug)]
pub(super) struct Run {
    pub(super) id: u32,
    pub(super) arm: Arm,
    pub(super) twins: Twins,
    watch: DivergenceDetector,
    /// The step to train to.
    pub(super) until: u32,
    /// The last measures, and whether they are of the present step.
    last: Measures,
    /// Measures of epoch ends that no frame has carried yet.
    unsent: Vec<Measures>,
    /// What differed inside at these ends.
    unsent_inside: Vec<Inside>,
    /// What was seen of the points that are followed and no frame has carried yet.
    unseen: Vec<PointPrediction>,
}

impl Run {
    pub(super) fn new(id: u32, arm: Arm, mut twins: Twins) -> Self {
        let last = twins.record();
        let mut run = Self {
            id,
            arm,
            twins,
            watch: DivergenceDetector::default(),
            until: 0,
            last,
            unsent: Vec::new(),
            unsent_inside: Vec::new(),
            unseen: Vec::new(),
        };
        run.end_epoch();
        run
    }

    pub(super) fn is_running(&self) -> bool {
        self.watch.is_looking_back() || self.twins.step() < self.until && !self.twins.finished()
    }

    /// Sees what is made of points now.
    pub(super) fn follow(&mut self, points: &[[f32; 2]]) {
        self.unseen.extend(points.iter().filter_map(|&point| self.twins.sight(point)));
    }

    /// One step, measured if it ends an epoch or the run; or one of the last epoch again, if twins have parted in it.
    pub(super) fn advance(&mut self, points: &[[f32; 2]]) {
        if self.watch.is_looking_back() {
            return self.watch.look_back(&mut self.twins);
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
        self.watch.see(&self.twins, &self.last);
        self.unsent.push(self.last);
        self.unsent_inside.extend(self.twins.inside());
    }

    /// At rest, brings the last measures up to this very step.
    pub(super) fn measure(&mut self) {
        if !self.is_running() && self.last.step != self.twins.step() {
            self.last = self.twins.record();
        }
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
            partings: self.watch.partings(),
            now: self.last,
            uncertainty: if at_rest { self.twins.standard_errors() } else { None },
            buckets: if at_rest { self.twins.by_frequency() } else { None },
            reliability: Reliability::of(self.twins.predictions(), self.twins.test().labels()),
            pairing: self.twins.pairing(view.chosen.into()),
            replicas: self.twins.states(),
            maps: self.twins.maps(view.side, view.chosen.into()),
            curves: self.twins.curves(2 * usize::from(view.side) + 1),
            disputed: self.twins.most_disputed(view.disputed.into()),
            followed: core::mem::take(&mut self.unseen),
            pre_activations: match view.detail {
                Detail::None => None,
                Detail::PreActivations => self.twins.pre_activations(view.chosen.into()),
            },
        }
    }
}
