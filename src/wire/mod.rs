//! What the page and its trainers say to each other, and the trainer itself.
//!
//! Messages travel as bytes (postcard). The page sends an [`Order`] and gets [`Report`]s. Pictures are only made when the page
//! asks for them with [`Order::Show`], so a slow page is never flooded and a hidden one costs nothing. A [`Pool`] keeps account of
//! units of work that many workers share.

mod bytes;
mod job;
mod pool;
mod run;
mod trainer;
#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::panic, reason = "a failed unwrap is a failed test")]
mod trainer_tests;

use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::activation::{Activation, Cost};
use crate::data::supplied::Format;
use crate::experiment::{
    Arm, ArmResult, Curves, Disputed, FirstDifferences, Inside, Maps, Measures, Pairing, PointPrediction, PreActivations,
    ReplicaState,
};
use crate::measure::{Bucket, Reliability, StandardErrors};
use crate::record::Predictions;

pub use bytes::Bytes;
pub use pool::{Pool, Ticket, WorkerId};
pub use trainer::Trainer;

/// Names the build, so that a page never talks to a trainer of another one.
pub const BUILD: &str = match option_env!("RESCU_BUILD_ID") {
    Some(id) => id,
    None => "dev",
};

/// What the page asks of a trainer.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Order {
    /// Put what a file holds on the shelf, since no link can hold it.
    Give {
        /// What kind of file.
        format: Format,
        /// Its bytes.
        bytes: Bytes,
    },
    /// Lay out an arm of an experiment at step 0, and forget what was before.
    Begin {
        /// Which run this is; every later frame carries it.
        run: u32,
        /// The experiment, as a link.
        link: String,
        /// Which of its arms.
        arm: Arm,
    },
    /// Go on with the run as one of this experiment, which is the same so far and changes otherwise later.
    Amend {
        /// Which run.
        run: u32,
        /// The experiment, as a link.
        link: String,
    },
    /// Train until this step, counted from the start of the run.
    RunTo(u32),
    /// Stop where it is.
    Halt,
    /// Send a frame.
    Show(FrameRequest),
    /// Follow these points of the plane over the epochs, in this run and those to come.
    Follow(Vec<[f32; 2]>),
    /// Say what each twin makes of a point of the plane.
    PredictPoint([f32; 2]),
    /// Measure what these cost, and do not train meanwhile.
    Time(Vec<Activation>),
    /// Say what each twin gives to each test example: at rest now, and while it trains at the end of the last epoch.
    Predict,
    /// Train all arms of an experiment to their end, instead of whatever unit of work was before.
    Work {
        /// Which unit; every report on it carries it.
        ticket: Ticket,
        /// The experiment, as a link.
        link: String,
    },
    /// Rest from the unit of work, or go on with it.
    Rest(Rest),
    /// Forget the unit of work.
    Drop,
}

/// Whether a worker of the pool is to rest.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Rest {
    /// It works.
    #[default]
    No,
    /// It keeps what it has, and waits.
    Yes,
}

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

/// What a trainer says.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Report {
    /// It listens; the first thing it says.
    Ready {
        /// Its [`BUILD`].
        build: String,
    },
    /// A picture of the run.
    Frame(Box<Frame>),
    /// What each twin makes of a point.
    PointPrediction {
        /// Which run.
        run: u32,
        /// What was seen; nothing where there is no plane.
        seen: Option<PointPrediction>,
    },
    /// How far a measurement is.
    Timing {
        /// From 0 to 1.
        share: f64,
    },
    /// What was measured, in the order that was asked for.
    Costs(Vec<Cost>),
    /// What each twin gives to each test example.
    Predictions {
        /// Which run.
        run: u32,
        /// What it gives.
        predictions: Predictions,
    },
    /// The experiment cannot be trained.
    Refused {
        /// Why, in a sentence.
        why: String,
    },
    /// How far a unit of work is.
    UnderWay {
        /// Which unit.
        ticket: Ticket,
        /// From 0 to 1.
        share: f64,
    },
    /// A unit of work is done.
    Done {
        /// Which unit.
        ticket: Ticket,
        /// What is left of each arm.
        endings: Vec<ArmResult>,
    },
    /// A unit of work cannot be done.
    Unworkable {
        /// Which unit.
        ticket: Ticket,
        /// Why, in a sentence.
        why: String,
    },
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

/// A message that is not one of ours.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("a message between the page and its trainer could not be read: {0}")]
pub struct UnreadableMessage(String);

/// A message as bytes.
///
/// # Errors
/// None that the types here can cause; they hold nothing that postcard cannot write.
pub fn encode(message: &impl Serialize) -> Result<Vec<u8>, UnreadableMessage> {
    postcard::to_stdvec(message).map_err(|error| UnreadableMessage(error.to_string()))
}

/// The message of these bytes.
///
/// # Errors
/// If the bytes are no message of this type, as when page and trainer are of different builds.
pub fn decode<'a, T: Deserialize<'a>>(bytes: &'a [u8]) -> Result<T, UnreadableMessage> {
    postcard::from_bytes(bytes).map_err(|error| UnreadableMessage(error.to_string()))
}
