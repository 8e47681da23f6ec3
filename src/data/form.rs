//! How examples are shown.

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
    /// As a point over a line: one number x from −[`LINE_EXTENT`] to [`LINE_EXTENT`], and the value there.
    Curve,
    /// As a row of a table.
    Row,
}

impl Form {
    /// An image as wide as high, in pixels.
    pub(super) fn square(side: usize) -> Self {
        Self::Image { width: side, height: side }
    }
}

/// A point of the plane is described by its two coordinates.
pub(super) const COORDINATES: usize = 2;
/// The plane is drawn from −EXTENT to EXTENT in both coordinates; nearly all points of every shape lie inside.
pub const EXTENT: f64 = 3.0;

/// The x of a curve lies between −`LINE_EXTENT` and `LINE_EXTENT`, as scaled features do: with larger ones the usual learning rate
/// kills units at once.
pub const LINE_EXTENT: f64 = 1.0;

/// What is true of values over a line.
#[derive(Clone, Copy, Debug)]
pub struct TrueCurve {
    /// The value at an x, without noise.
    pub value: fn(f64) -> f64,
    /// Ranges of x in which nothing is trained on, ascending.
    pub gaps: &'static [[f64; 2]],
}
