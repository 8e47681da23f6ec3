//! What is measured of trained networks: how far twins are apart, how good they are, whether they are the same
//! bits, how fast a difference grows, how far their probabilities can be trusted, and how their pre-activations are spread.
//!
//! Everything here works on numbers that are already computed and knows nothing of how they came about. All sums are in
//! f64 over ascending indices.

mod buckets;
mod comparison;
mod disagreement;
mod fingerprint;
mod geometric;
mod growth;
mod histogram;
mod jackknife;
mod quality;
mod quartiles;
mod reliability;
mod student;

pub use buckets::{Bucket, FrequencyRange, by_frequency};
pub use comparison::{Comparison, Typical, Verdict};
pub use disagreement::{Disagreement, pointwise};
pub use fingerprint::Fingerprint;
pub use geometric::GeometricMean;
pub use growth::Growth;
pub use histogram::Histogram;
pub use jackknife::StandardErrors;
pub use quality::accuracy;
pub use quartiles::Quartiles;
pub use reliability::{Reliability, Stated};
pub use student::{deviation, mean, mean_interval};
