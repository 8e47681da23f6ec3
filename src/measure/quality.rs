//! How good predictions are.

use ndarray::ArrayView2;
use serde::{Deserialize, Serialize};

use super::table::{Direction, Measure, Notation, Prominence, Tasks};

/// How good replicas are, each a mean over those that have not diverged.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Quality {
    /// Mean loss over the training set; in nats for cross-entropy.
    pub train_loss: f64,
    /// Mean loss over the test set.
    pub test_loss: f64,
    /// Share of the test set that is labelled rightly, in [0, 1]; `None` where values are learnt.
    pub accuracy: Option<f64>,
}

impl Quality {
    /// The root of the mean squared error over the test set and the replicas, in the unit of the values; only where values are
    /// learnt, whose loss is half the squared error.
    #[must_use]
    pub fn root_mean_square(&self) -> f64 {
        libm::sqrt(2.0 * self.test_loss)
    }
}

/// The measures of quality, in the order in which they are listed.
pub(super) static QUALITIES: [&Measure; 4] = [&ACCURACY, &ERROR, &TEST_LOSS, &TRAIN_LOSS];

/// [`Quality::accuracy`].
pub static ACCURACY: Measure = Measure {
    id: "accuracy",
    tasks: Tasks::Labels,
    value: |measures| measures.quality?.accuracy,
    standard_error: |_| None,
    direction: Direction::LargerIsBetter,
    notation: Notation::Share,
    source: None,
    prominence: Prominence::Main,
};

/// [`Quality::root_mean_square`] of values.
static ERROR: Measure = Measure {
    id: "error",
    tasks: Tasks::Value,
    value: |measures| measures.quality.filter(|quality| quality.accuracy.is_none()).map(|quality| quality.root_mean_square()),
    standard_error: |_| None,
    direction: Direction::SmallerIsBetter,
    notation: Notation::Number,
    source: None,
    prominence: Prominence::Main,
};

/// [`Quality::test_loss`].
pub static TEST_LOSS: Measure = Measure {
    id: "test-loss",
    tasks: Tasks::Both,
    value: |measures| Some(measures.quality?.test_loss),
    standard_error: |_| None,
    direction: Direction::SmallerIsBetter,
    notation: Notation::Number,
    source: None,
    prominence: Prominence::Main,
};

/// [`Quality::train_loss`].
pub(super) static TRAIN_LOSS: Measure = Measure {
    id: "train-loss",
    tasks: Tasks::Both,
    value: |measures| Some(measures.quality?.train_loss),
    standard_error: |_| None,
    direction: Direction::SmallerIsBetter,
    notation: Notation::Number,
    source: None,
    prominence: Prominence::Main,
};

/// The share of examples whose most probable label is the true one, in [0, 1]; of equally probable labels the lowest counts.
/// `probabilities` has a row for each example and a column for each label.
#[must_use]
pub fn accuracy(probabilities: ArrayView2<f32>, labels: &[u8]) -> f64 {
    let rows = probabilities.outer_iter().zip(labels);
    let right = rows.filter(|(row, label)| most_probable(row.iter().copied()) == usize::from(**label)).count();
    right as f64 / labels.len() as f64
}

/// The index of the largest number, the first of equals.
pub(crate) fn most_probable(probabilities: impl Iterator<Item = f32>) -> usize {
    let mut best = (0, f32::NEG_INFINITY);
    for (label, probability) in probabilities.enumerate() {
        if probability > best.1 {
            best = (label, probability);
        }
    }
    best.0
}

#[cfg(test)]
mod tests {
    use ndarray::array;

    use super::*;

    #[test]
    fn accuracy_counts_the_right_labels() {
        let probabilities = array![[0.9, 0.1], [0.4, 0.6], [0.5, 0.5], [0.2, 0.8]];
        assert_eq!(accuracy(probabilities.view(), &[0, 1, 0, 0]), 0.75);
        assert_eq!(accuracy(probabilities.view(), &[0, 1, 1, 0]), 0.5);
    }
}
