//! The data sets: what is learnt from and what is tested on.
//!
//! A [`Data`] is a plain description; [`Data::draw`] makes the two sets of [`Samples`] from it and a seed.

pub mod clicks;
pub mod digits;
pub mod plane;

use ndarray::Array2;

pub use clicks::Clicks;
pub use plane::{Plane, Shape};

/// Which data to learn from.
#[derive(Clone, Debug, PartialEq)]
pub enum Data {
    /// Two classes of points in the plane, drawn anew for each seed.
    Plane(Plane),
    /// Made-up clicks on advertisements, drawn anew for each seed.
    Clicks(Clicks),
    /// Real handwritten digits with a fixed split, the same for every seed.
    Digits,
}

impl Data {
    /// The training and the test set. The two are separate draws; the digits' split does not depend on the seed.
    #[must_use]
    pub fn draw(&self, seed: u32) -> DataSet {
        match self {
            Self::Plane(plane) => plane.draw(seed),
            Self::Clicks(clicks) => clicks.draw(seed),
            Self::Digits => digits::split(),
        }
    }

    /// How many numbers describe one example.
    #[must_use]
    pub fn features(&self) -> usize {
        match self {
            Self::Plane(_) => plane::FEATURES,
            Self::Clicks(_) => clicks::FEATURES,
            Self::Digits => digits::PIXELS,
        }
    }

    /// How many labels there are, 2 or more.
    #[must_use]
    pub fn classes(&self) -> usize {
        match self {
            Self::Plane(_) => plane::CLASSES,
            Self::Clicks(_) => clicks::CLASSES,
            Self::Digits => digits::CLASSES,
        }
    }

    /// How an example is best shown.
    #[must_use]
    pub fn form(&self) -> Form {
        match self {
            Self::Plane(_) => Form::Point,
            Self::Clicks(_) => Form::Row,
            Self::Digits => Form::Image { width: digits::SIDE, height: digits::SIDE },
        }
    }

    /// What is worth knowing of it before one looks at results; `None` where the picture says it all.
    #[must_use]
    pub fn explanation(&self) -> Option<&'static str> {
        match self {
            Self::Plane(_) => None,
            Self::Clicks(_) => Some(
                "Clicks made up after the papers’ use (the set is our extension): four fields with categories of power-law \
                 frequency, one click in twenty, and a hidden logistic truth in which pairs of fields matter. Each category is an \
                 input of its own, 1 or 0.",
            ),
            Self::Digits => {
                Some("1797 real digits by 13 writers (Alpaydin and Kaynak 1998, CC BY 4.0); each fourth is a test image.")
            }
        }
    }

    /// What a label is called.
    #[must_use]
    pub fn label(&self, label: u8) -> String {
        match self {
            Self::Clicks(_) => clicks::LABELS.get(usize::from(label)).copied().unwrap_or_default().to_owned(),
            Self::Plane(_) | Self::Digits => label.to_string(),
        }
    }

    /// How many examples are trained on.
    #[must_use]
    pub fn training_examples(&self) -> usize {
        match self {
            Self::Plane(plane) => plane.train as usize,
            Self::Clicks(clicks) => clicks.train as usize,
            Self::Digits => digits::TRAINING_EXAMPLES,
        }
    }
}

/// How an example is best shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// As a point of the plane.
    Point,
    /// As an image, row by row from the top left, of ink from 0 to 1.
    Image {
        /// Pixels of a row.
        width: usize,
        /// Rows.
        height: usize,
    },
    /// As a row of a table.
    Row,
}

/// A training and a test set of one kind.
#[derive(Clone, Debug)]
pub struct DataSet {
    /// What the networks learn from.
    pub train: Samples,
    /// What they are measured on; never trained on.
    pub test: Samples,
}

/// Examples and their labels.
#[derive(Clone, Debug)]
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
