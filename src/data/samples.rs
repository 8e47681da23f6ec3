//! Examples and what is true of them.

use ndarray::Array2;

use crate::network::{Targets, norm};

/// A training and a test set of one kind.
#[derive(Clone, Debug, PartialEq)]
pub struct DataSet {
    /// What the networks learn from.
    pub train: Samples,
    /// What they are measured on; never trained on.
    pub test: Samples,
}

/// Examples and what is true of them.
#[derive(Clone, Debug, PartialEq)]
pub struct Samples {
    /// One row for each example, one column for each feature.
    pub features: Array2<f32>,
    /// What is true of each row.
    pub truth: Truth,
}

/// What is true of examples, and is to be learnt.
#[derive(Clone, Debug, PartialEq)]
pub enum Truth {
    /// Their labels, counted from 0.
    Labels(Vec<u8>),
    /// Their values.
    Values(Vec<f32>),
}

impl Truth {
    /// Room for what is true of so many examples, of the same kind.
    #[must_use]
    pub fn room_for(&self, examples: usize) -> Self {
        match self {
            Self::Labels(_) => Self::Labels(vec![0; examples]),
            Self::Values(_) => Self::Values(vec![0.0; examples]),
        }
    }

    /// Takes over what is true of an example from others of the same kind; what is of another kind is left.
    ///
    /// # Panics
    /// If there is no such row here, or no such example there.
    pub fn copy(&mut self, row: usize, from: &Self, example: usize) {
        match (self, from) {
            (Self::Labels(labels), Self::Labels(from)) => labels[row] = from[example],
            (Self::Values(values), Self::Values(from)) => values[row] = from[example],
            _ => {}
        }
    }

    /// The same, to be learnt from.
    #[must_use]
    pub fn targets(&self) -> Targets<'_> {
        match self {
            Self::Labels(labels) => Targets::Labels(labels),
            Self::Values(values) => Targets::Values(values),
        }
    }
}

impl Samples {
    /// Examples with a label each.
    #[must_use]
    pub fn labelled(features: Array2<f32>, labels: Vec<u8>) -> Self {
        Self { features, truth: Truth::Labels(labels) }
    }

    /// The number of examples.
    #[must_use]
    pub fn len(&self) -> usize {
        self.truth.targets().len()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.truth.targets().is_empty()
    }

    /// The label of each row, counted from 0; none where rows have values.
    #[must_use]
    pub fn labels(&self) -> &[u8] {
        match &self.truth {
            Truth::Labels(labels) => labels,
            Truth::Values(_) => &[],
        }
    }

    /// Examples of a label, evenly over all of it, so many that of all labels together there are at most `most`; all of them where
    /// there are no more examples than that.
    #[must_use]
    pub fn some_of_label(&self, label: u8, most: usize) -> Vec<usize> {
        let all: Vec<usize> = (0..self.labels().len()).filter(|&index| self.labels()[index] == label).collect();
        let count = if self.len() > most { all.len() * most / self.len() } else { all.len() };
        (0..count).map(|place| all[place * all.len() / count]).collect()
    }

    /// The features of one example.
    ///
    /// # Panics
    /// If `index` is not below [`Samples::len`].
    #[must_use]
    pub fn example(&self, index: usize) -> &[f32] {
        let width = self.features.ncols();
        &self.all()[index * width..(index + 1) * width]
    }

    /// The largest Euclidean norm of an example's features; 0 where there are none.
    #[must_use]
    pub fn largest_norm(&self) -> f64 {
        self.all().chunks_exact(self.features.ncols().max(1)).map(norm).fold(0.0, f64::max)
    }

    /// The features of all examples, row after row.
    #[must_use]
    pub fn all(&self) -> &[f32] {
        // Every Samples is built row by row, so the rows are contiguous and the slice is always there.
        self.features.as_slice().unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_largest_norm_is_that_of_the_longest_row() {
        let samples = Samples::labelled(ndarray::array![[1.0, 0.0], [3.0, -4.0], [0.0, 2.0]], vec![0; 3]);
        assert_eq!(samples.largest_norm(), 5.0);
        assert_eq!(alternating(3, 2).largest_norm(), 0.0);
    }

    /// Examples without features, whose labels take turns.
    fn alternating(count: usize, labels: u8) -> Samples {
        Samples::labelled(Array2::zeros((count, 0)), (0..labels).cycle().take(count).collect())
    }

    #[test]
    fn few_examples_are_all_taken() {
        assert_eq!(alternating(5, 2).some_of_label(0, 5), [0, 2, 4]);
        assert_eq!(alternating(5, 2).some_of_label(1, 5), [1, 3]);
        assert!(alternating(5, 2).some_of_label(2, 5).is_empty());
    }

    #[test]
    fn of_many_examples_every_label_keeps_its_share() {
        for (count, labels) in [(4000, 2), (50_000, 2), (50_001, 3), (2001, 2)] {
            let samples = alternating(count, labels);
            let chosen: Vec<Vec<usize>> = (0..labels).map(|label| samples.some_of_label(label, 2000)).collect();
            let all: usize = chosen.iter().map(Vec::len).sum();
            assert!((1990..=2000).contains(&all), "{count} of {labels}: {all}");
            for of_label in chosen {
                assert!((of_label.len() * usize::from(labels)).abs_diff(2000) < 10);
                assert!(of_label.windows(2).all(|pair| pair[0] < pair[1]), "each once");
                assert!(of_label.last().is_some_and(|&last| last + count / 250 + 2 > count), "to the end");
            }
        }
    }
}
