//! What is measured at one moment of training.

use serde::{Deserialize, Serialize};

use super::difference::{DIFFERENCES, Disagreement};
use super::quality::{ACCURACY, Quality, TEST_LOSS, TRAIN_LOSS};
use super::table::Measure;

/// The measures at one moment of training.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Measures {
    /// Steps taken.
    pub step: u32,
    /// Epochs taken, a fraction in the middle of one.
    pub epoch: f64,
    /// How good the replicas are; `None` once every one has diverged.
    pub quality: Option<Quality>,
    /// How far apart they are; `None` once fewer than two are left.
    pub disagreement: Option<Disagreement>,
}

impl Measures {
    /// The measures whose values stand in a field of their own, in the order of the fields.
    pub fn recorded() -> impl Iterator<Item = &'static Measure> {
        [&TRAIN_LOSS, &TEST_LOSS, &ACCURACY].into_iter().chain(DIFFERENCES.iter().map(|difference| &difference.measure))
    }
}
