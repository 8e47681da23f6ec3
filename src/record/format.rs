//! How what is kept is written: JSON that says its version.

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use thiserror::Error;

/// The version of what is written. Others are not read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) enum Format {
    /// The first.
    #[default]
    #[serde(rename = "rescu-1")]
    One,
}

/// A text that is not of ours, or not of this version.
#[derive(Debug, Error)]
#[error("{self:?}")]
pub struct Unreadable(#[from] pub(crate) serde_json::Error);

/// A [`Run`](super::Run), an [`KeptRun`](super::Entry) or [`Predictions`](super::Predictions) as JSON. Numbers have as many digits
/// as it takes to read back the very same.
#[must_use]
pub fn write(kept: &impl Serialize) -> String {
    // It fails only for keys that are no text, and there are none.
    serde_json::to_string_pretty(kept).unwrap_or_default()
}

/// What was written by [`write`].
///
/// # Errors
/// If the text is something else, or of another version.
pub fn read<T: DeserializeOwned>(text: &str) -> Result<T, Unreadable> {
    Ok(serde_json::from_str(text)?)
}
