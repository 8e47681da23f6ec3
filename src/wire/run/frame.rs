//! Pictures of a run.

use serde::{Deserialize, Serialize};

use crate::experiment::{
    Curves, Disputed, FirstDifferences, Inside, Maps, Measures, NetworkPicture, Pairing, PointPrediction, PreActivations,
    ReplicaState, Twins, UnitPlace,
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
    /// What is to be computed beside what every frame shows.
    pub detail: Detail,
}

impl FrameRequest {
    /// Whether a frame that was asked for by this view shows all that `other` asks for, at the same resolution.
    #[must_use]
    pub fn covers(self, other: Self) -> bool {
        self.detail.covers(other.detail) && Self { detail: other.detail, ..self } == other
    }
}

/// What is computed only as long as somebody looks at it. Each part is asked for on its own.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Detail {
    /// Whether to count the pre-activations of the layers.
    pub pre_activations: bool,
    /// Whether to picture the network, and how.
    pub network: Option<NetworkDetail>,
}

/// How a network is to be pictured.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct NetworkDetail {
    /// The unit that is looked at closely, if one is.
    pub close_up: Option<UnitPlace>,
}

impl Detail {
    /// Nothing beside what every frame shows.
    pub const NONE: Self = Self { pre_activations: false, network: None };

    /// Whether all that `other` asks for is asked for here, too.
    #[must_use]
    pub fn covers(self, other: Self) -> bool {
        let covers_close_up = |asked: NetworkDetail| {
            self.network.is_some_and(|network| asked.close_up.is_none() || network.close_up == asked.close_up)
        };
        (self.pre_activations || !other.pre_activations) && other.network.is_none_or(covers_close_up)
    }
}

/// How far a run is, with what nobody has been told yet of what it has come through, and a picture of it.
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
    /// What was seen of the points that are followed since the last frame: at the beginning, at epoch ends, and when they were chosen.
    pub followed: Vec<PointPrediction>,
    /// The run as it is now.
    pub picture: Picture,
}

/// What is to be seen of twins at one moment of their run.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Picture {
    /// The measures at this very step; while the run goes on those of the last epoch's end.
    pub now: Measures,
    /// How sure the differences of `now` are, once there are three replicas; while the run goes on it is not worked out.
    pub uncertainty: Option<StandardErrors>,
    /// The differences of `now` by how rare the test examples are, where they are made of categories; not while the run goes on.
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
    /// The pre-activations of the chosen replica, if they were asked for and it has not diverged.
    pub pre_activations: Option<PreActivations>,
    /// The network of the first twin and of the chosen one, if it was asked for, the data is in the plane and two twins are left.
    pub network: Option<NetworkPicture>,
}

impl Picture {
    /// That of twins that rest and have just been measured.
    pub(super) fn at_rest(twins: &mut Twins, now: Measures, request: FrameRequest) -> Self {
        let (uncertainty, buckets) = (twins.standard_errors(), twins.by_frequency());
        Self { uncertainty, buckets, ..Self::in_passing(twins, now, request) }
    }

    /// That of twins which go on, measured at the end of their last epoch.
    pub(super) fn in_passing(twins: &mut Twins, now: Measures, request: FrameRequest) -> Self {
        let chosen = request.chosen.into();
        Self {
            now,
            uncertainty: None,
            buckets: None,
            reliability: Reliability::of(twins.predictions(), twins.test().labels()),
            pairing: twins.pairing(chosen),
            replicas: twins.states(),
            maps: twins.maps(request.side, chosen),
            curves: twins.curves(2 * usize::from(request.side) + 1),
            disputed: twins.most_disputed(request.disputed.into()),
            pre_activations: request.detail.pre_activations.then(|| twins.pre_activations(chosen)).flatten(),
            network: request.detail.network.and_then(|network| twins.network(chosen, network.close_up)),
        }
    }
}
