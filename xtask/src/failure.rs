//! What goes wrong is told in one sentence, with its remedy.

use std::fmt;

/// The result of a step.
pub(crate) type Outcome<T = ()> = Result<T, Failure>;

/// What went wrong, and what the reader can do about it.
#[derive(Debug)]
pub(crate) struct Failure {
    sentence: String,
    remedy: String,
}

impl Failure {
    /// A failure from a whole sentence and a whole remedy.
    pub(crate) fn new(sentence: impl Into<String>, remedy: impl Into<String>) -> Self {
        Self { sentence: sentence.into(), remedy: remedy.into() }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "error: {}\n   do: {}", self.sentence, self.remedy)
    }
}
