//! Pictures of a run.

use serde::{Deserialize, Serialize};

use crate::experiment::{
    Curves, Disputed, FirstDifferences, Inside, Maps, Measures, Pairing, PointPrediction, PreActivations, ReplicaState,
};
use crate::measure::{Bucket, Reliability, StandardErrors};

/// What a frame is to show.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FrameRequest {
    /// Cells along each edge of the maps; curves have twice as many pieces.
    pub side: u16,
    /// The replica whose pre-activations are shown, which is set against the first and, with more than two, whose map it is.
    pub chosen: u16,
    /// How many disputed examples.
    pub disputed: u16,
    /// Whether to count pre-activations.
    pub detail: Detail,
}

impl FrameRequest {
    /// Whether a frame that was asked for by this view shows all that `other` asks for, at the same resolution.
    #[must_use]
    pub fn covers(self, other: Self) -> bool {
        self.detail >= other.detail && Self { detail: other.detail, ..self } == other
    }
}

/// What is computed only as long as somebody looks at it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Detail {
    /// Nothing.
    #[default]
    None,
    /// The histograms of the pre-activations.
    PreActivations,
}

/// A picture of a run at one moment.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Frame {
    /// Which run.
    pub run: u32,
    /// Steps taken.
    pub step: u32,
    /// Whether it will go on by itself.
    pub running: bool,
    /// Whether there is nothing left to do.
    pub finished: bool,
    /// The measures of epoch ends since the last frame.
    pub history: Vec<Measures>,
    /// What differs inside at the same epoch ends, as long as two replicas are left.
    pub inside: Vec<Inside>,
    /// When the twins have parted, as far as that is known.
    pub partings: FirstDifferences,
    /// The measures at this very step; while running those of the last epoch's end.
    pub now: Measures,
    /// How sure the differences of `now` are, once there are three replicas; while running it is not worked out.
    pub uncertainty: Option<StandardErrors>,
    /// The differences of `now` by how rare the test examples are, where they are made of categories; not while running.
    pub buckets: Option<[Bucket; 5]>,
    /// Whether the probabilities of `now` can be taken at their word; nothing once every replica has diverged.
    pub reliability: Option<Reliability>,
    /// What the first and the chosen replica give to the same test examples, at the moment of `now`.
    pub pairing: Option<Pairing>,
    /// What has become of each replica.
    pub replicas: Vec<ReplicaState>,
    /// Maps of the plane, where the data is in the plane.
    pub maps: Option<Maps>,
    /// Curves over a line, where the data is values over one.
    pub curves: Option<Curves>,
    /// The most disputed test examples, at the moment of `now`.
    pub disputed: Vec<Disputed>,
    /// What was seen of the points that are followed since the last frame: at the beginning, at epoch ends, and when they were chosen.
    pub followed: Vec<PointPrediction>,
    /// The pre-activations of the chosen replica, if they were asked for and it has not diverged.
    pub pre_activations: Option<PreActivations>,
}
