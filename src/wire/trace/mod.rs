//! Traces: how far the twins of an experiment come apart over its whole run, as small pictures.

mod service;

use serde::{Deserialize, Serialize};

use crate::experiment::Arm;
use crate::record::Trace;

pub use service::TraceService;

/// Train all arms of an experiment to their end, instead of whatever was traced before.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TraceOrder {
    /// What the answer is called by.
    pub number: u32,
    /// The experiment, as a link.
    pub link: String,
}

/// An experiment has ended.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TraceReport {
    /// What it was called.
    pub number: u32,
    /// The prediction difference of each arm over the run.
    pub traces: Vec<(Arm, Trace)>,
}
