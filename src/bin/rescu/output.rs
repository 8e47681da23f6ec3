//! What the commands have in common: formats and failures.

use std::io;

use clap::ValueEnum;
use thiserror::Error;

/// How results are written.
#[derive(Clone, Copy, Debug, PartialEq, ValueEnum)]
pub(crate) enum Format {
    /// Comma-separated values with a header.
    Csv,
    /// One JSON value.
    Json,
}

/// Why a command gave up, in a sentence.
#[derive(Debug, Error)]
pub(crate) enum Failure {
    #[error("{0}")]
    Input(String),
    #[error("{path} could not be written: {error}")]
    File { path: String, error: io::Error },
    #[error("not reproduced: {places} places differ")]
    NotReproduced { places: usize },
    #[error("{missing} units are missing")]
    Incomplete { missing: usize },
    #[error("the output could not be written: {0}")]
    Io(#[from] io::Error),
    #[error("the output could not be written: {0}")]
    Json(#[from] serde_json::Error),
}

impl Failure {
    /// What the program ends with: 1 where the answer is no, 2 where there is none.
    pub(crate) fn code(&self) -> u8 {
        match self {
            Self::NotReproduced { .. } | Self::Incomplete { .. } => 1,
            Self::Input(_) | Self::File { .. } | Self::Io(_) | Self::Json(_) => 2,
        }
    }
}
