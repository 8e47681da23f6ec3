//! Messages as bytes, in postcard's format.

use serde::{Deserialize, Serialize};
use thiserror::Error;

/// A message that is not one of ours, as when page and worker are of different builds.
#[derive(Clone, Debug, PartialEq, Eq, Error, Serialize, Deserialize)]
#[error("a message between the page and its trainer could not be read: {0}")]
pub struct UnreadableMessage(#[from] postcard::Error);

/// A message as bytes.
///
/// # Errors
/// None that the messages here can cause; they hold nothing that postcard cannot write.
pub fn encode(message: &impl Serialize) -> Result<Vec<u8>, UnreadableMessage> {
    Ok(postcard::to_stdvec(message)?)
}

/// The message of these bytes.
///
/// # Errors
/// If the bytes are no message of this type.
pub fn decode<'a, T: Deserialize<'a>>(bytes: &'a [u8]) -> Result<T, UnreadableMessage> {
    Ok(postcard::from_bytes(bytes)?)
}
