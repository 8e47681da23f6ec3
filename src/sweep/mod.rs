//! Many configurations over many seeds: how far apart each leaves its twins, against how good they are.
//!
//! A [`Grid`] says which activations and hidden layers, how many replicas and how many seeds; a [`Sweep`] is what that makes of an experiment. Its
//! [`Unit`]s are experiments of one arm that can be trained in any order and anywhere, and say the same as the page's twins to the
//! bit. [`Results`] holds how they have ended; [`Summary`], [`front()`] and [`Finding`] are functions of it.

mod axes;
mod axis;
mod configuration;
mod finding;
mod front;
mod grid;
mod grid_entry;
mod plan;
mod results;
mod sketch;
mod summary;
#[cfg(all(test, not(target_arch = "wasm32")))]
#[allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]
pub(crate) mod tests;

pub use axes::{Axes, Spacing};
pub use axis::Goodness;
pub use configuration::Configuration;
pub use finding::{Best, Finding};
pub use front::front;
pub use grid::Grid;
pub use grid_entry::{GridEntry, Values};
pub use plan::{Sweep, Unit};
pub use results::Results;
pub use summary::{Spread, Summary};
