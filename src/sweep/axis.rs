//! What can be drawn upwards in a trade-off; to the right is any [`Difference`](crate::measure::Difference).

use crate::measure::{ACCURACY, Measure, TEST_LOSS};

/// How good predictions are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Goodness {
    /// The mean loss over the test set.
    #[default]
    TestLoss,
    /// The share of the test set that is labelled rightly.
    Accuracy,
}

impl Goodness {
    /// Both.
    pub const ALL: [Self; 2] = [Self::TestLoss, Self::Accuracy];

    /// The measure that it is.
    #[must_use]
    pub fn measure(self) -> &'static Measure {
        match self {
            Self::TestLoss => &TEST_LOSS,
            Self::Accuracy => &ACCURACY,
        }
    }

    /// The one whose measure has this id.
    #[must_use]
    pub fn from_name(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|goodness| goodness.measure().id == id)
    }
}
