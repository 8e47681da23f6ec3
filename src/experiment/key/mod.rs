//! The parts of an experiment by name: one table for links, the command line and the controls of the page.

mod access;
mod of_data;
mod table;

use super::choices::Choice;
use crate::activation::SliderScale;
use crate::data::LARGEST_TRAINING_SET;
pub(crate) use access::{layers_text, read_activation, read_layers};

/// The largest shuffle window: as many as there can be training examples, so that it is always a full shuffle.
pub(super) const LARGEST_WINDOW: u32 = LARGEST_TRAINING_SET as u32;

/// A named part of an experiment. The order is that in which links are written and read: what another part depends on is first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Key {
    /// The data set.
    Data,
    /// The points that the reader has placed.
    Placed,
    /// The file that the data is in.
    File,
    /// The column of the label.
    Label,
    /// How features are scaled.
    Scaling,
    /// Noise of the points.
    Noise,
    /// Training points.
    Train,
    /// Test points.
    Test,
    /// What differs between twins.
    Differs,
    /// The shuffle window.
    Window,
    /// The hidden layers.
    Hidden,
    /// How initial weights are drawn.
    Init,
    /// σ of normal initial weights.
    Sigma,
    /// What is minimised.
    Loss,
    /// How weights follow the gradient.
    Optimiser,
    /// Momentum.
    Momentum,
    /// Learning rate.
    Rate,
    /// How the learning rate changes.
    Schedule,
    /// Examples in a mini-batch.
    Batch,
    /// The epoch at which training stops.
    Epochs,
    /// The L2 penalty.
    L2,
    /// The largest norm of a gradient.
    Clip,
    /// The dropout rate.
    Dropout,
    /// Simulated workers.
    Workers,
    /// Epochs before anything differs.
    Warm,
    /// The activation of arm A.
    ArmA,
    /// The activation of arm B.
    ArmB,
    /// The activation of arm C.
    ArmC,
    /// The activation of arm D.
    ArmD,
    /// The learning rate of arm A.
    RateA,
    /// The learning rate of arm B.
    RateB,
    /// The learning rate of arm C.
    RateC,
    /// The learning rate of arm D.
    RateD,
    /// How many networks a replica of arm A averages.
    EnsembleA,
    /// How many networks a replica of arm B averages.
    EnsembleB,
    /// How many networks a replica of arm C averages.
    EnsembleC,
    /// How many networks a replica of arm D averages.
    EnsembleD,
    /// What changes during the run.
    Change,
    /// Replicas of each arm.
    Replicas,
    /// The seed of the data.
    DataSeed,
    /// The seed of the initial weights.
    InitSeed,
    /// The seed of the order.
    OrderSeed,
}

/// What values a key takes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Domain {
    /// A real number.
    Real {
        /// The smallest.
        min: f64,
        /// The largest.
        max: f64,
        /// How a slider runs. One that runs logarithmically from 0 takes 0 at its lower end.
        scale: SliderScale,
    },
    /// A whole number.
    Whole {
        /// The smallest.
        min: u32,
        /// The largest.
        max: u32,
        /// How a slider runs.
        scale: SliderScale,
    },
    /// A whole number for which a slider makes no sense, because neighbours have nothing in common.
    Seed,
    /// A file as its name, its size and the hash of its bytes, or `none`.
    File,
    /// Points of the plane for each label, such as `0.5_-1.25~2_2;-1_1`, or `none`.
    Points,
    /// One of named alternatives.
    Choice(&'static [Choice]),
    /// Any of the difference sources, with commas, or `none`.
    Sources,
    /// Units of each hidden layer with hyphens, such as `16-16`, or `none`.
    Layers,
    /// An activation, such as `smelu:beta=2`.
    Activation,
    /// An activation, or `none` for an arm that is not there.
    OptionalActivation,
    /// Changes during a run, such as `120@rate=0.01;150@b=smelu:beta=1`, or `none`.
    Changes,
    /// A real number that stands in for that of another key, or `shared` for the other's.
    Own {
        /// The key that it stands in for, which has the bounds.
        instead_of: Key,
    },
}

impl Key {
    /// Every key, in the order of a link.
    pub const ALL: [Self; 42] = [
        Self::Data,
        Self::Placed,
        Self::File,
        Self::Label,
        Self::Scaling,
        Self::Noise,
        Self::Train,
        Self::Test,
        Self::Differs,
        Self::Window,
        Self::Hidden,
        Self::Init,
        Self::Sigma,
        Self::Loss,
        Self::Optimiser,
        Self::Momentum,
        Self::Rate,
        Self::Schedule,
        Self::Batch,
        Self::Epochs,
        Self::L2,
        Self::Clip,
        Self::Dropout,
        Self::Workers,
        Self::Warm,
        Self::ArmA,
        Self::ArmB,
        Self::ArmC,
        Self::ArmD,
        Self::RateA,
        Self::RateB,
        Self::RateC,
        Self::RateD,
        Self::EnsembleA,
        Self::EnsembleB,
        Self::EnsembleC,
        Self::EnsembleD,
        Self::Change,
        Self::Replicas,
        Self::DataSeed,
        Self::InitSeed,
        Self::OrderSeed,
    ];

    /// The key of a name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|key| key.name() == name)
    }

    /// The name in links and on the command line.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.entry().name
    }

    /// The name for people.
    #[must_use]
    pub fn label(self) -> &'static str {
        self.entry().label
    }

    /// What it is, in a line.
    #[must_use]
    pub fn explanation(self) -> &'static str {
        self.entry().explanation
    }

    /// What values it takes.
    #[must_use]
    pub fn domain(self) -> Domain {
        self.entry().domain
    }
}
