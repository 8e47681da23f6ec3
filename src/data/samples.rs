//! Examples and their labels.

use ndarray::Array2;

/// A training and a test set of one kind.
#[derive(Clone, Debug, PartialEq)]
pub struct DataSet {
    /// What the networks learn from.
    pub train: Samples,
    /// What they are measured on; never trained on.
    pub test: Samples,
}

/// Examples and their labels.
#[derive(Clone, Debug, PartialEq)]
pub struct Samples {
    /// One row for each example, one column for each feature.
    pub features: Array2<f32>,
    /// The label of each row, counted from 0.
    pub labels: Vec<u8>,
}

impl Samples {
    /// The number of examples.
    #[must_use]
    pub fn len(&self) -> usize {
        self.labels.len()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.labels.is_empty()
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
