//! Examples and what is true of them.

use ndarray::Array2;

use crate::network::Targets;

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

    /// The features of one example.
    ///
    /// # Panics
    /// If `index` is not below [`Samples::len`].
    #[must_use]
    pub fn example(&self, index: usize) -> &[f32] {
        let width = self.features.ncols();
        &self.all()[index * width..(index + 1) * width]
    }

    /// The features of all examples, row after row.
    #[must_use]
    pub fn all(&self) -> &[f32] {
        // Every Samples is built row by row, so the rows are contiguous and the slice is always there.
        self.features.as_slice().unwrap_or_default()
    }
}
