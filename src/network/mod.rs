//! Multilayer perceptrons in f32 with one fixed order of arithmetic.
//!
//! A [`Network`] is only a rule: shape, activation and loss. The numbers it works on are a flat slice of parameters (see
//! [`Shape`] for their order), so that copying, comparing, nudging or hashing a replica is one pass over one slice. A
//! [`Workspace`] holds every buffer, so that nothing is allocated while training.

mod bound;
pub mod initialisation;
pub mod kernels;
pub mod loss;
pub mod optimiser;
mod pass;
pub mod shape;
mod target;
#[cfg(all(test, not(target_arch = "wasm32")))]
#[allow(clippy::needless_range_loop, reason = "plain indices are what makes the twin obvious")]
mod twin;
#[cfg(all(test, not(target_arch = "wasm32")))]
#[allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]
mod twin_tests;

pub use bound::norm;
pub use initialisation::Initialisation;
pub use loss::Loss;
pub use optimiser::{Optimiser, Rule};
pub use pass::{Network, Workspace};
pub use shape::{Layer, MOST_HIDDEN_LAYERS, MOST_UNITS, Shape, ShapeError};
pub use target::{Target, Targets};
