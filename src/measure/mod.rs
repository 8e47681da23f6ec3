//! What is measured of trained networks: how far twins are apart, how good they are, and whether they are the same bits.
//!
//! Everything here works on predictions that are already computed and knows nothing of how they came about. All sums are in
//! f64 over ascending indices.

mod comparison;
mod disagreement;
mod fingerprint;
mod jackknife;
mod quality;

pub use comparison::{Comparison, Ratio};
pub use disagreement::{Disagreement, pointwise};
pub use fingerprint::Fingerprint;
pub use jackknife::StandardErrors;
pub use quality::accuracy;
