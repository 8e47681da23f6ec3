//! The data sets: what is learnt from and what is tested on.
//!
//! A [`Data`] is a plain description; [`Data::draw`] makes the two sets of [`Samples`] from it and a seed.

pub mod digits;
pub mod plane;

use ndarray::Array2;

pub use plane::{Plane, Shape};

/// Which data to learn from.
#[derive(Clone, Debug, PartialEq)]
pub enum Data {
    /// Two classes of points in the plane, drawn anew for each seed.
    Plane(Plane),
    /// Real handwritten digits with a fixed split, the same for every seed.
    Digits,
}

impl Data {
    /// The training and the test set. The two are separate draws; the digits' split does not depend on the seed.
    #[must_use]
    pub fn draw(&self, seed: u32) -> DataSet {
        match self {
            Self::Plane(plane) => plane.draw(seed),
            Self::Digits => digits::split(),
        }
    }

    /// How many numbers describe one example.
    #[must_use]
    pub fn features(&self) -> usize {
        match self {
            Self::Plane(_) => plane::FEATURES,
            Self::Digits => digits::PIXELS,
        }
    }

    /// How many labels there are, 2 or more.
    #[must_use]
    pub fn classes(&self) -> usize {
        match self {
            Self::Plane(_) => plane::CLASSES,
            Self::Digits => digits::CLASSES,
        }
    }

    /// How many examples are trained on.
    #[must_use]
    pub fn training_examples(&self) -> usize {
        match self {
            Self::Plane(plane) => plane.train as usize,
            Self::Digits => digits::TRAINING_EXAMPLES,
        }
    }
}

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
