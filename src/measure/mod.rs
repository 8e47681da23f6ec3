//! What is measured of trained networks: how far twins are apart, how good they are, whether they are the same
//! bits, and how their pre-activations are spread.
//!
//! Everything here works on numbers that are already computed and knows nothing of how they came about. All sums are in
//! f64 over ascending indices.

mod buckets;
mod comparison;
mod disagreement;
mod fingerprint;
mod histogram;
mod jackknife;
mod quality;

pub use buckets::{Bucket, FrequencyRange, by_frequency};
pub use comparison::{Comparison, Ratio};
pub use disagreement::{Disagreement, pointwise};
pub use fingerprint::Fingerprint;
pub use histogram::Histogram;
pub use jackknife::StandardErrors;
pub use quality::accuracy;
