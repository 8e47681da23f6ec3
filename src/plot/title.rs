//! What the axes of the charts show: as facts, and in words with their units.

use std::fmt::{self, Display, Formatter};

use super::curve::Derivative;
use crate::network::Loss;

/// What an axis shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AxisTitle {
    /// The epoch, counted from 0.
    Epoch,
    /// The training step, counted from 0.
    Step,
    /// The mean prediction difference Δ₁ of twins.
    PredictionDifference,
    /// The largest difference of two predictions.
    LargestDifference,
    /// The loss, a cross-entropy in nats or half the squared error.
    Loss(Loss),
    /// The relative distance of weights.
    WeightDistance,
    /// The share of units, from 0 to 1, that are on in one twin and off in the other.
    UnlikeUnits,
    /// The probability of a label, from 0 to 1.
    Probability {
        /// The label, counted from 0.
        label: usize,
    },
    /// The probability, from 0 to 1, that a twin gives to what is true, or to label 1 of two.
    ProbabilityByTwin {
        /// How many labels there are.
        labels: usize,
        /// The twin, counted from 1.
        twin: u32,
    },
    /// The predicted probability, from 0 to 1, of the most probable label, or of label 1 of two.
    Predicted {
        /// How many labels there are.
        labels: usize,
    },
    /// The share, from 0 to 1, of these predictions that hold.
    Observed {
        /// How many labels there are.
        labels: usize,
    },
    /// A place on a line.
    X,
    /// The value that is learnt at a place.
    Y,
    /// What an activation is given.
    PreActivation,
    /// What an activation, or one of its derivatives, gives.
    Curve(Derivative),
    /// The density of a distribution.
    Density,
}

impl Display for AxisTitle {
    fn fmt(&self, formatter: &mut Formatter) -> fmt::Result {
        let words = match *self {
            Self::Epoch => "epoch",
            Self::Step => "step",
            Self::PredictionDifference => "prediction difference Δ₁",
            Self::LargestDifference => "largest |p − p′|",
            Self::Loss(Loss::Sigmoid | Loss::Softmax) => "cross-entropy (nats)",
            Self::Loss(Loss::Squared | Loss::Value) => "half the squared error",
            Self::WeightDistance => "distance of the weights",
            Self::UnlikeUnits => "share of units unlike",
            Self::Probability { label } => return write!(formatter, "p(label {label})"),
            Self::ProbabilityByTwin { labels: 2, twin } => return write!(formatter, "p(label 1) by twin {twin}"),
            Self::ProbabilityByTwin { twin, .. } => return write!(formatter, "p(true label) by twin {twin}"),
            Self::Predicted { labels: 2 } => "predicted p(label 1)",
            Self::Predicted { .. } => "predicted p of the most probable label",
            Self::Observed { labels: 2 } => "share of label 1 observed",
            Self::Observed { .. } => "share predicted rightly",
            Self::X => "x",
            Self::Y => "y",
            Self::PreActivation => "pre-activation x",
            Self::Curve(Derivative::Value) => "activation f(x)",
            Self::Curve(Derivative::Slope) => "slope f′(x)",
            Self::Curve(Derivative::Curvature) => "curvature f″(x)",
            Self::Curve(Derivative::Difference) => "difference to ReLU f(x) − max(x, 0)",
            Self::Density => "density",
        };
        formatter.write_str(words)
    }
}

impl From<AxisTitle> for String {
    fn from(title: AxisTitle) -> Self {
        title.to_string()
    }
}
