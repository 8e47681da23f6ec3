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
    #[error("the output could not be written: {0}")]
    Io(#[from] io::Error),
    #[error("the output could not be written: {0}")]
    Json(#[from] serde_json::Error),
}
