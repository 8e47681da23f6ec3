//! The run in a lab: what the page asks of the trainer of one arm, and what that tells.
//!
//! Pictures are only made when the page asks for them with [`RunOrder::Show`], so a slow page is never flooded and a hidden one costs
//! nothing.

mod arm_run;
mod frame;
mod picture_pace;
mod service;
#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::panic, reason = "a failed unwrap is a failed test")]
mod tests;

use serde::{Deserialize, Serialize};

use crate::activation::{Activation, Cost};
use crate::experiment::{Arm, PointPrediction};
use crate::record::Predictions;

pub use frame::{Detail, Frame, FrameRequest, NetworkDetail, Picture};
pub use picture_pace::PicturePace;
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
    /// Look back: send a picture of the run as it was after so many steps, or as it is if it has not come so far, and answer for that
    /// moment what is predicted at a point. Another such order replaces one that has not been answered.
    Revisit {
        /// Steps taken then.
        step: u32,
        /// What the picture is to show.
        request: FrameRequest,
    },
    /// Look back no more.
    LeavePast,
    /// Follow these points of the plane over the epochs, in this run and those to come.
    Follow(Vec<[f32; 2]>),
    /// Say what each twin predicts at a point of the plane, at the moment that is looked at.
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
    /// A picture of the run as it was.
    Past {
        /// Which run.
        run: u32,
        /// The step that was asked for.
        step: u32,
        /// What was to be seen then.
        picture: Box<Picture>,
    },
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
