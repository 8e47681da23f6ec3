//! Matrices as the kernels read and write them.

use core::ops::Range;
use core::slice::ChunksExact;

use super::vector::Vector;

/// A matrix stored row by row, with `stride` from one row to the next.
#[derive(Clone, Copy, Debug)]
pub struct Matrix<'a> {
    values: &'a [f32],
    columns: usize,
    stride: usize,
}

/// A matrix to be written, stored as a [`Matrix`] is.
#[derive(Debug)]
pub struct MatrixMut<'a> {
    values: &'a mut [f32],
    columns: usize,
    stride: usize,
}

/// A matrix read as its transpose.
#[derive(Clone, Debug)]
pub struct Transposed<'a> {
    matrix: Matrix<'a>,
    rows: ChunksExact<'a, f32>,
}

impl<'a> Matrix<'a> {
    /// A matrix without gaps between its rows.
    #[must_use]
    pub fn new(values: &'a [f32], columns: usize) -> Self {
        Self::with_stride(values, columns, columns)
    }

    /// A matrix with `stride − columns` unused places after each row.
    #[must_use]
    pub fn with_stride(values: &'a [f32], columns: usize, stride: usize) -> Self {
        Self { values, columns, stride: stride.max(1) }
    }

    /// How many columns it has.
    #[must_use]
    pub fn columns(self) -> usize {
        self.columns
    }

    /// The same numbers with rows and columns exchanged. Nothing is moved.
    #[must_use]
    pub fn transposed(self) -> Transposed<'a> {
        Transposed { matrix: self, rows: self.rows() }
    }

    /// Its rows, with the gaps after them. Making this takes a division, going through it none.
    pub(super) fn rows(self) -> ChunksExact<'a, f32> {
        self.values.chunks_exact(self.stride)
    }

    pub(super) fn some_rows(self, rows: Range<usize>) -> Self {
        Self { values: &self.values[rows.start * self.stride..rows.end * self.stride], ..self }
    }
}

impl<'a> MatrixMut<'a> {
    /// A matrix without gaps between its rows.
    #[must_use]
    pub fn new(values: &'a mut [f32], columns: usize) -> Self {
        Self::with_stride(values, columns, columns)
    }

    /// A matrix with `stride − columns` unused places after each row.
    #[must_use]
    pub fn with_stride(values: &'a mut [f32], columns: usize, stride: usize) -> Self {
        Self { values, columns, stride: stride.max(1) }
    }

    /// How many columns it has.
    #[must_use]
    pub fn columns(&self) -> usize {
        self.columns
    }

    pub(super) fn rows(&self) -> usize {
        self.values.len() / self.stride
    }

    pub(super) fn stride(&self) -> usize {
        self.stride
    }

    /// Some of its rows, with the gaps after them.
    pub(super) fn band(&mut self, rows: Range<usize>) -> &mut [f32] {
        &mut self.values[rows.start * self.stride..rows.end * self.stride]
    }
}

/// Rows that a tile can read.
pub trait Rows {
    /// Adds to a tile of sums, whose first is `at` a row and a column of the product, the products of each k ascending; `right`
    /// are the rows of the right factor.
    fn accumulate<const R: usize, V: Vector>(&self, right: ChunksExact<f32>, at: [usize; 2], sums: &mut [V; R]);
}

/// The left factor of a product.
pub trait Left: Rows {
    /// How many columns it has: the inner index of the product runs over them.
    fn inner(&self) -> usize;

    /// Some of its columns.
    #[must_use]
    fn part(&self, columns: Range<usize>) -> Self;

    /// Copies the `R` rows from one on, column by column.
    fn copy<const R: usize>(&self, row: usize, columns: &mut [[f32; R]]);
}

impl Left for Matrix<'_> {
    fn inner(&self) -> usize {
        self.columns
    }

    fn part(&self, columns: Range<usize>) -> Self {
        Self { values: &self.values[columns.start..], columns: columns.len(), ..*self }
    }

    fn copy<const R: usize>(&self, row: usize, columns: &mut [[f32; R]]) {
        let rows: [&[f32]; R] = core::array::from_fn(|r| &self.values[(row + r) * self.stride..][..self.columns]);
        for (k, column) in (0..self.columns).zip(columns) {
            *column = rows.map(|row| row[k]);
        }
    }
}

impl Rows for Matrix<'_> {
    #[inline]
    fn accumulate<const R: usize, V: Vector>(&self, right: ChunksExact<f32>, [row, column]: [usize; 2], sums: &mut [V; R]) {
        let rows: [&[f32]; R] = core::array::from_fn(|r| &self.values[(row + r) * self.stride..][..self.columns]);
        for (k, right) in (0..self.columns).zip(right) {
            let right = V::load(&right[column..column + V::COUNT]);
            for (sum, row) in sums.iter_mut().zip(rows) {
                *sum = sum.plus(row[k], right);
            }
        }
    }
}

impl Left for Transposed<'_> {
    fn inner(&self) -> usize {
        self.rows.len()
    }

    fn part(&self, columns: Range<usize>) -> Self {
        self.matrix.some_rows(columns).transposed()
    }

    fn copy<const R: usize>(&self, row: usize, columns: &mut [[f32; R]]) {
        for (column, values) in columns.iter_mut().zip(self.rows.clone()) {
            column.copy_from_slice(&values[row..row + R]);
        }
    }
}

impl Rows for Transposed<'_> {
    #[inline]
    fn accumulate<const R: usize, V: Vector>(&self, right: ChunksExact<f32>, [row, column]: [usize; 2], sums: &mut [V; R]) {
        for (left, right) in self.rows.clone().zip(right) {
            let right = V::load(&right[column..column + V::COUNT]);
            for (sum, &factor) in sums.iter_mut().zip(&left[row..row + R]) {
                *sum = sum.plus(factor, right);
            }
        }
    }
}
