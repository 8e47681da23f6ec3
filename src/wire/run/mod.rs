//! The run in a lab: what the page asks of the trainer of one arm, and what that tells.
//!
//! Pictures are only made when the page asks for them with [`RunOrder::Show`], so a slow page is never flooded and a hidden one costs
//! nothing.

mod arm_run;
mod frame;
mod service;
#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::panic, reason = "a failed unwrap is a failed test")]
mod tests;

use serde::{Deserialize, Serialize};

use crate::activation::{Activation, Cost};
use crate::experiment::{Arm, PointPrediction};
use crate::record::Predictions;

pub use frame::{Detail, Frame, FrameRequest};
pub use service::RunService;

/// What the page asks of a trainer. As long as no run is laid out, only [`RunOrder::Begin`], [`RunOrder::Follow`] and
/// [`RunOrder::Time`] do anything.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum RunOrder {
    /// Lay out an arm of an experiment at step 0, and forget what was before.
    Begin {
        /// Which run this is; what is told of it carries this number.
        run: u32,
        /// The experiment, as a link.
        link: String,
        /// Which of its arms.
        arm: Arm,
    },
    /// Go on with the run as one of this experiment, which is the same so far and changes otherwise later.
    Amend {
        /// Which run; the order means nothing to another.
        run: u32,
        /// The experiment, as a link.
        link: String,
    },
    /// Train until this step, counted from the start of the run.
    RunTo(u32),
    /// Stop at the present step.
    Halt,
    /// Send a frame.
    Show(FrameRequest),
    /// Follow these points of the plane over the epochs, in this run and those to come.
    Follow(Vec<[f32; 2]>),
    /// Say what each twin predicts at a point of the plane.
    PredictPoint([f32; 2]),
    /// Say what each twin predicts for each test example: at rest now, and while it trains at the end of the last epoch.
    Predict,
    /// Measure what these activations cost, and do not train meanwhile.
    Time(Vec<Activation>),
}

/// What a trainer tells of its arm.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum RunReport {
    /// A picture of the run.
    Frame(Box<Frame>),
    /// What each twin predicts at a point of the plane.
    PointPrediction {
        /// Which run.
        run: u32,
        /// The prediction; `None` where the data is not in the plane.
        seen: Option<PointPrediction>,
    },
    /// What each twin predicts for each test example.
    Predictions {
        /// Which run.
        run: u32,
        /// The predictions.
        predictions: Predictions,
    },
    /// How much of a measurement of costs is done.
    Timing {
        /// From 0 to 1.
        share: f64,
    },
    /// The measured costs, in the order that was asked for.
    Costs(Vec<Cost>),
}
