//! Copies of left factors.

use core::ops::Range;
use core::slice::ChunksExact;

use super::matrix::{Left, Rows};
use super::vector::Vector;

/// Room for the copy of a left factor; it grows to what is needed and stays.
#[derive(Clone, Debug, Default)]
pub struct Scratch(Vec<f32>);

/// A left factor copied band by band, the bands being those that tiles go through, and each of them column by column: what a tile
/// reads lies close together.
pub(super) struct Bands<'a> {
    values: &'a [f32],
    inner: usize,
}

impl Scratch {
    /// Copies a factor of so many rows.
    pub(super) fn copy(&mut self, left: &impl Left, rows: usize, inner: usize) -> Bands<'_> {
        let Self(values) = self;
        values.resize(values.len().max(rows * inner), 0.0);
        let row = copy::<4>(left, 0..rows, inner, values);
        let row = copy::<2>(left, row..rows, inner, values);
        copy::<1>(left, row..rows, inner, values);
        Bands { values, inner }
    }
}

/// Copies as many bands of `R` rows as there are. Gives the first row that is left.
fn copy<const R: usize>(left: &impl Left, rows: Range<usize>, inner: usize, values: &mut [f32]) -> usize {
    let mut row = rows.start;
    while row + R <= rows.end {
        left.copy::<R>(row, values[row * inner..(row + R) * inner].as_chunks_mut().0);
        row += R;
    }
    row
}

impl Rows for Bands<'_> {
    #[inline]
    fn accumulate<const R: usize, V: Vector>(&self, right: ChunksExact<f32>, [row, column]: [usize; 2], sums: &mut [V; R]) {
        let columns = self.values[row * self.inner..(row + R) * self.inner].as_chunks::<R>().0;
        for (left, right) in columns.iter().zip(right) {
            let right = V::load(&right[column..column + V::COUNT]);
            for (sum, &factor) in sums.iter_mut().zip(left) {
                *sum = sum.plus(factor, right);
            }
        }
    }
}
