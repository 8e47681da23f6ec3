//! How good predictions are.

use ndarray::ArrayView2;

/// The share of examples whose most probable label is the true one, in [0, 1]; of equally probable labels the lowest counts.
/// `probabilities` has a row for each example and a column for each label.
#[must_use]
pub fn accuracy(probabilities: ArrayView2<f32>, labels: &[u8]) -> f64 {
    let rows = probabilities.outer_iter().zip(labels);
    let right = rows.filter(|(row, label)| most_probable(row.iter().copied()) == usize::from(**label)).count();
    right as f64 / labels.len() as f64
}

/// The index of the largest number, the first of equals.
pub(super) fn most_probable(probabilities: impl Iterator<Item = f32>) -> usize {
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
