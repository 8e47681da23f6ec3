//! How examples and labels are shown and said.

use super::{Data, clicks, digits, mnist};

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
    /// As a point over a line: one number, and the value there.
    Curve,
    /// As a row of a table.
    Row,
}

impl Data {
    /// How an example is best shown.
    #[must_use]
    pub fn form(&self) -> Form {
        let square = |side| Form::Image { width: side, height: side };
        match self {
            Self::Plane(_) | Self::Placed(_) => Form::Point,
            Self::Sine(_) => Form::Curve,
            Self::Clicks(_) | Self::Table(_) => Form::Row,
            Self::Digits => square(digits::SIDE),
            Self::Mnist => square(mnist::SIDE),
            Self::Images(_) => {
                let size = self.of_images(|images| Form::Image { width: images.width, height: images.height });
                size.unwrap_or_else(|| square(mnist::SIDE))
            }
        }
    }

    /// What a label is called.
    #[must_use]
    pub fn label(&self, label: u8) -> String {
        match self {
            Self::Clicks(_) => clicks::LABELS.get(usize::from(label)).copied().unwrap_or_default().to_owned(),
            Self::Table(_) => {
                let name = self.of_table(|table, learning| Ok(learning.labels(table)?.get(usize::from(label)).cloned()));
                name.flatten().unwrap_or_default()
            }
            Self::Plane(_) | Self::Placed(_) | Self::Sine(_) | Self::Digits | Self::Mnist | Self::Images(_) => {
                label.to_string()
            }
        }
    }

    /// What is worth knowing of it before one looks at results; `None` where the picture says it all.
    #[must_use]
    pub fn explanation(&self) -> Option<&'static str> {
        match self {
            Self::Plane(_) => None,
            Self::Placed(_) => Some(
                "Points that you place: two labels or three. Of each label one point in four, and at least one, is tested on and not \
                 trained on; the data seed says which. With few points the measures are coarse.",
            ),
            Self::Sine(_) => Some(
                "A value instead of labels: y = sin 4x with noise, learnt by one linear output and half the squared error. Nothing is \
                 trained on in the two shaded gaps of x; what is tested on lies everywhere from −1 to 1.",
            ),
            Self::Clicks(_) => Some(
                "Clicks made up after the papers’ use (the set is our extension): four fields with categories of power-law \
                 frequency, one click in twenty, and a hidden logistic truth in which pairs of fields matter. Each category is an \
                 input of its own, 1 or 0.",
            ),
            Self::Digits => {
                Some("1797 real digits by 13 writers (Alpaydin and Kaynak 1998, CC BY 4.0); each fourth is a test image.")
            }
            Self::Mnist => Some(
                "Real handwritten digits of 28×28 pixels (LeCun, Cortes and Burges 1998, CC BY-SA 3.0): the first 10 000 training \
                 and the first 2000 test images. 2 MB, loaded from beside this page.",
            ),
            Self::Images(_) => Some(
                "The full MNIST, or any images in its format: four IDX files, packed by gzip or not, images and labels to train on \
                 and to test on. Nothing leaves this page.",
            ),
            Self::Table(_) => Some(
                "A table as CSV: numeric features, one column that is the label with 2 to 20 values, up to 20 MB. One row in four, \
                 drawn by the data seed, is tested on. Nothing leaves this page.",
            ),
        }
    }
}
