//! Prediction differences: how far the predictions of replicas of one configuration are apart.
//!
//! P[m, n, l] is the probability that replica m gives to label l of example n, P̄ its mean over the M replicas and y the true
//! label. The measures are after Shamir, Lin and Coviello 2020 (arXiv 2010.09931). Of values instead of labels there is one
//! P[m, n], the value that replica m predicts; what is only of labels is then `None`.
//!
//! Each difference has a file of its own, which says what it is called and how it is added up over examples, and a row in
//! `disagreement`, which makes it a field of [`Disagreement`] and of [`StandardErrors`]. Its standard error follows from its value.

mod absolute;
mod disagreement;
mod example;
mod jackknife;
mod labels;
mod largest;
mod on_label;
mod relative;
mod symmetric;

use super::table::{Measure, Prominence};
use example::Example;

pub use absolute::{ABSOLUTE, pointwise};
pub(super) use disagreement::DIFFERENCES;
pub use disagreement::{Disagreement, StandardErrors};
pub use labels::LABELS;
pub use largest::LARGEST;

/// A prediction difference: a measure that follows from the replicas' predictions and the truth alone. Two are equal if their
/// measures are.
#[derive(Debug)]
pub struct Difference {
    /// What it is called, what it means and how it is shown.
    pub measure: Measure,
    /// What has been added up, 0 at first, with one more example.
    add: fn(f64, &Example) -> f64,
    /// What makes its value of what has been added up over all examples.
    average: Average,
}

/// What is added up over N examples is divided by this.
#[derive(Clone, Copy, Debug)]
enum Average {
    /// M·N: an example has a term for each of the M replicas.
    OverReplicas,
    /// M(M−1)/2·N: it has one for each pair of replicas.
    OverPairs,
    /// 1: it is no mean.
    None,
}

impl Difference {
    /// Every prediction difference, in the order in which they are listed.
    pub fn all() -> impl Iterator<Item = &'static Self> {
        let of = |prominence| DIFFERENCES.into_iter().filter(move |difference| difference.measure.prominence == prominence);
        of(Prominence::Main).chain(of(Prominence::Further))
    }

    /// The one whose measure has this id.
    #[must_use]
    pub fn from_name(id: &str) -> Option<&'static Self> {
        DIFFERENCES.into_iter().find(|difference| difference.measure.id == id)
    }
}

impl PartialEq for Difference {
    fn eq(&self, other: &Self) -> bool {
        self.measure == other.measure
    }
}

impl Eq for Difference {}

impl Average {
    /// The divisor for M ≥ 2 replicas and N ≥ 1 examples.
    fn divisor(self, replicas: usize, examples: usize) -> f64 {
        let terms = match self {
            Self::OverReplicas => replicas * examples,
            Self::OverPairs => replicas * (replicas - 1) / 2 * examples,
            Self::None => 1,
        };
        terms as f64
    }
}
