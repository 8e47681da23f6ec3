//! What is measured of trained networks: how far twins are apart, how good they are, whether they are the same
//! bits, how fast a difference grows, how far their probabilities can be trusted, and how their pre-activations are spread.
//!
//! Everything here works on numbers that are already computed and knows nothing of how they came about. All sums are in
//! f64 over ascending indices.
//!
//! Every [`Measure`] is in one table, from which all that lists, shows or writes measures is made. A new prediction difference is
//! a file in `difference` and a row in `difference/disagreement.rs`.

mod buckets;
mod comparison;
mod difference;
mod fingerprint;
mod geometric;
mod growth;
mod histogram;
mod measures;
mod quality;
mod quartiles;
mod reliability;
mod student;
mod table;

pub use buckets::{Bucket, FrequencyRange, by_frequency};
pub use comparison::{Comparison, Typical, Verdict};
pub use difference::{ABSOLUTE, Difference, Disagreement, LABELS, LARGEST, StandardErrors, pointwise};
pub use fingerprint::Fingerprint;
pub use geometric::GeometricMean;
pub use growth::Growth;
pub use histogram::Histogram;
pub use measures::Measures;
pub(crate) use quality::most_probable;
pub use quality::{ACCURACY, Quality, TEST_LOSS, accuracy};
pub use quartiles::Quartiles;
pub use reliability::{Reliability, Stated};
pub use student::{deviation, mean, mean_interval};
pub use table::{Direction, Measure, Notation, Prominence, Tasks};
