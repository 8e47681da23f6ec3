//! What goes wrong is told in one sentence, with its remedy.

use std::fmt;

/// The result of a step.
pub type Outcome<T = ()> = Result<T, Failure>;

/// What went wrong, and what the reader can do about it.
#[derive(Debug)]
pub struct Failure {
    sentence: String,
    remedy: String,
}

impl Failure {
    /// A failure from a whole sentence and a whole remedy.
    pub fn new(sentence: impl Into<String>, remedy: impl Into<String>) -> Self {
        Self { sentence: sentence.into(), remedy: remedy.into() }
    }

    /// What went wrong.
    #[must_use]
    pub fn sentence(&self) -> &str {
        &self.sentence
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "error: {}\n   do: {}", self.sentence, self.remedy)
    }
}

impl From<crate::workload::WorkloadError> for Failure {
    fn from(error: crate::workload::WorkloadError) -> Self {
        Self::new(format!("The library refuses a workload: {error}."), "Mend the table in bench/src/workload/table.rs.")
    }
}

impl From<rescu_explorer::network::ShapeError> for Failure {
    fn from(error: rescu_explorer::network::ShapeError) -> Self {
        crate::workload::WorkloadError::from(error).into()
    }
}

impl From<rescu_explorer::experiment::Notice> for Failure {
    fn from(notice: rescu_explorer::experiment::Notice) -> Self {
        Self::new(format!("The library refuses an experiment: {notice}."), "Mend the links in bench/src/twins.rs.")
    }
}
