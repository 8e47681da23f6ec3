//! Blocks of a product, in tiles that fit the registers.

use core::ops::Range;
use core::slice::ChunksExact;

use wide::f32x4;

use super::matrix::{MatrixMut, Rows};
use super::vector::Vector;

/// A part of the inner index and of the columns of a product.
pub(super) struct Block<'a, F> {
    pub(super) left: &'a F,
    /// The rows of the right factor, or those of its block alone.
    pub(super) right: ChunksExact<'a, f32>,
    /// How many columns of the product lie before the first of `right`.
    pub(super) before: usize,
    pub(super) columns: Range<usize>,
    pub(super) sums: Sums,
    /// What is added to the finished sums of each row; `None` where they are not finished yet.
    pub(super) addend: Option<&'a [f32]>,
}

/// Where the sums of a block start.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Sums {
    /// At zero.
    Begun,
    /// At what the product holds: the sums over the part of the inner index that comes before.
    Continued,
}

impl<F: Rows> Block<'_, F> {
    /// Tiles of four rows and two vectors, as many sums as fit the registers, and smaller ones at the edges.
    pub(super) fn run(&self, product: &mut MatrixMut) {
        let rows = product.rows();
        let row = self.bands::<4>(0..rows, product);
        let row = self.bands::<2>(row..rows, product);
        self.bands::<1>(row..rows, product);
    }

    /// As many bands of `R` rows as there are. Gives the first row that is left.
    fn bands<const R: usize>(&self, rows: Range<usize>, product: &mut MatrixMut) -> usize {
        let stride = product.stride();
        let mut row = rows.start;
        while row + R <= rows.end {
            let mut band = Band { values: product.band(row..row + R), stride, row };
            let column = self.tiles::<R, [f32x4; 2]>(self.columns.start, &mut band);
            let column = self.tiles::<R, [f32x4; 1]>(column, &mut band);
            self.tiles::<R, f32>(column, &mut band);
            row += R;
        }
        row
    }

    /// As many tiles as fit a band from a column on. Gives the first column that is left.
    fn tiles<const R: usize, V: Vector>(&self, mut column: usize, band: &mut Band) -> usize {
        while column + V::COUNT <= self.columns.end {
            self.tile::<R, V>(column, band);
            column += V::COUNT;
        }
        column
    }

    /// The tile of a band that begins at a column.
    #[inline]
    fn tile<const R: usize, V: Vector>(&self, column: usize, band: &mut Band) {
        let mut sums = [V::ZERO; R];
        if self.sums == Sums::Continued {
            sums = core::array::from_fn(|r| V::load(&band.values[r * band.stride + column..]));
        }
        self.left.accumulate(self.right.clone(), [band.row, column - self.before], &mut sums);
        if let Some(addend) = self.addend {
            let addend = V::load(&addend[column..]);
            // A product with one is exact.
            sums = sums.map(|sum| sum.plus(1.0, addend));
        }
        for (r, sum) in sums.into_iter().enumerate() {
            sum.store(&mut band.values[r * band.stride + column..][..V::COUNT]);
        }
    }
}

/// Some rows of a product, the first of which is its `row`.
struct Band<'a> {
    values: &'a mut [f32],
    stride: usize,
    row: usize,
}
