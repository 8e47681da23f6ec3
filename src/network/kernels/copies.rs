//! Copies of factors, in the order in which tiles read them.

use core::ops::Range;
use core::slice::ChunksExact;

use super::matrix::{Left, Matrix, Rows};
use super::vector::Vector;

/// Room for copies; it grows to what is needed and stays.
#[derive(Clone, Debug, Default)]
pub struct Scratch {
    left: Vec<f32>,
    right: RightBlock,
}

/// Some columns of a right factor without the gaps between its rows: rows a large power of two apart would all fall into a few
/// places of a cache.
#[derive(Clone, Debug, Default)]
pub(super) struct RightBlock(Vec<f32>);

/// A left factor copied band by band, the bands being those that tiles go through, and each of them column by column: what a tile
/// reads lies close together.
pub(super) struct Bands<'a> {
    values: &'a [f32],
    inner: usize,
}

impl Scratch {
    /// Copies a left factor of so many rows. Gives the room for blocks of the right one, too.
    pub(super) fn copy_left(&mut self, left: &impl Left, rows: usize, inner: usize) -> (Bands<'_>, &mut RightBlock) {
        let Self { left: values, right } = self;
        values.resize(values.len().max(rows * inner), 0.0);
        let row = copy::<4>(left, 0..rows, inner, values);
        let row = copy::<2>(left, row..rows, inner, values);
        copy::<1>(left, row..rows, inner, values);
        (Bands { values, inner }, right)
    }
}

impl RightBlock {
    /// Copies some columns of a factor, and gives them as rows.
    pub(super) fn copy(&mut self, right: Matrix, columns: Range<usize>) -> ChunksExact<'_, f32> {
        let Self(values) = self;
        let rows = right.rows();
        let size = rows.len() * columns.len();
        values.resize(values.len().max(size), 0.0);
        for (copy, row) in values.chunks_exact_mut(columns.len()).zip(rows) {
            copy_row(&row[columns.clone()], copy);
        }
        values[..size].chunks_exact(columns.len())
    }
}

/// Four numbers at a time: in wasm a copy of unknown length is a call, which for a short row takes longer than the copy.
fn copy_row(row: &[f32], copy: &mut [f32]) {
    let ((fours, rest), (copied_fours, copied_rest)) = (row.as_chunks::<4>(), copy.as_chunks_mut::<4>());
    for (copy, four) in copied_fours.iter_mut().zip(fours) {
        *copy = *four;
    }
    for (copy, one) in copied_rest.iter_mut().zip(rest) {
        *copy = *one;
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
