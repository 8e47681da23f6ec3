//! What the commands have in common: formats and failures.

use std::io;
use std::path::Path;

use clap::ValueEnum;
use rescu_explorer::words::command;
use thiserror::Error;

/// How results are written.
#[derive(Clone, Copy, Debug, PartialEq, ValueEnum)]
pub(crate) enum Format {
    /// Comma-separated values with a header
    Csv,
    /// One JSON value
    Json,
}

/// Why a command gave up, in a sentence.
#[derive(Debug, Error)]
pub(crate) enum Failure {
    #[error("{0}")]
    Input(String),
    #[error("{}", command().not_written(path, error.to_string()))]
    File { path: String, error: io::Error },
    #[error("{}", command().not_reproduced(*places as u32))]
    NotReproduced { places: usize },
    #[error("{}", command().incomplete(*missing as u32, *all as u32))]
    Incomplete { missing: usize, all: usize },
    #[error("{}", command().scenes_differ(*scenes as u32))]
    ScenesDiffer { scenes: usize },
    #[error("{}", command().no_output(.0.to_string()))]
    Io(#[from] io::Error),
    #[error("{}", command().no_output(.0.to_string()))]
    Json(#[from] serde_json::Error),
}

impl Failure {
    /// That a file or a folder that was given cannot be used.
    pub(crate) fn unusable(path: &Path, why: &impl ToString) -> Self {
        Self::Input(command().unusable(path.display().to_string(), why.to_string()))
    }

    /// That something was refused before anything was trained.
    pub(crate) fn untrained(why: impl AsRef<str>) -> Self {
        Self::Input(command().nothing_trained(why))
    }

    /// That a file could not be written.
    pub(crate) fn unwritten(path: &Path, error: io::Error) -> Self {
        Self::File { path: path.display().to_string(), error }
    }

    /// What the program ends with: 1 where the answer is no, 2 where there is none.
    pub(crate) fn code(&self) -> u8 {
        match self {
            Self::NotReproduced { .. } | Self::Incomplete { .. } | Self::ScenesDiffer { .. } => 1,
            Self::Input(_) | Self::File { .. } | Self::Io(_) | Self::Json(_) => 2,
        }
    }
}
