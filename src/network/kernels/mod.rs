//! Matrix products in f32 with one fixed order of summation.
//!
//! Each element of a product is Σ a·b over the inner index ascending, from zero, each product rounded before it is added. Blocks
//! and tiles only choose which elements are computed side by side and when, never the order within one, so the vectors give the
//! bits of the plain triple loop that the tests hold them to.

mod block;
mod copies;
mod matrix;
mod vector;

use core::ops::Range;
use core::slice::ChunksExact;

use wide::f32x4;

use block::{Block, Sums};
pub use copies::Scratch;
pub use matrix::{Left, Matrix, MatrixMut, Rows, Transposed};
pub use vector::Vector;

/// Most of the inner index that is gone through before the next columns are.
const DEPTH: usize = 256;
/// About how many numbers of the right factor make a block: half of a small first-level cache.
const BLOCK: usize = 4096;
/// From this many columns on the factors are copied first.
const COPIED: usize = 96;
/// The widths of blocks are multiples of this: one line of a cache.
const LINE: usize = 16;

/// `product = left · right`.
///
/// # Panics
/// If the shapes do not fit, or there is nothing to sum over.
pub fn multiply(left: impl Left, right: Matrix, product: MatrixMut, scratch: &mut Scratch) {
    multiply_in_parts(left, right, None, product, scratch);
}

/// `product = left · right`, and then `addend`, which has an element for each column, added to every row.
///
/// # Panics
/// As [`multiply`].
pub fn multiply_and_add(left: impl Left, right: Matrix, addend: &[f32], product: MatrixMut, scratch: &mut Scratch) {
    multiply_in_parts(left, right, Some(addend), product, scratch);
}

fn multiply_in_parts(left: impl Left, right: Matrix, addend: Option<&[f32]>, mut product: MatrixMut, scratch: &mut Scratch) {
    let inner = left.inner();
    assert!(inner > 0, "a sum over something");
    assert_eq!(right.columns(), product.columns(), "as many columns in the product as in the right factor");
    for start in (0..inner).step_by(DEPTH) {
        let range = start..inner.min(start + DEPTH);
        let sums = if start == 0 { Sums::Begun } else { Sums::Continued };
        let addend = addend.filter(|_| range.end == inner);
        let part = Part { inner: range.len(), right: right.some_rows(range.clone()), sums, addend };
        part.multiply(&left.part(range), &mut product, scratch);
    }
}

/// A part of the inner index of a product.
struct Part<'a> {
    inner: usize,
    right: Matrix<'a>,
    sums: Sums,
    /// What is added to the finished sums of each row; `None` where they are not finished yet.
    addend: Option<&'a [f32]>,
}

impl Part<'_> {
    /// Goes through the product block by block, with copies of the factors where they are read often.
    fn multiply(&self, left: &impl Left, product: &mut MatrixMut, scratch: &mut Scratch) {
        let Self { inner, right, sums, addend } = *self;
        if right.columns() < COPIED {
            for columns in self.blocks() {
                Block { left, right: right.rows(), before: 0, columns, sums, addend }.run(product);
            }
        } else {
            let (left, block) = scratch.copy_left(left, product.rows(), inner);
            for columns in self.blocks() {
                let (right, before) = (block.copy(right, columns.clone()), columns.start);
                Block { left: &left, right, before, columns, sums, addend }.run(product);
            }
        }
    }

    /// The columns of each block.
    fn blocks(&self) -> impl Iterator<Item = Range<usize>> {
        let (columns, width) = (self.right.columns(), (BLOCK / self.inner).next_multiple_of(LINE));
        (0..columns).step_by(width).map(move |first| first..columns.min(first + width))
    }
}

/// `sums[c] = Σ matrix[r][c]` over the rows ascending, from zero.
pub fn sum_rows(matrix: Matrix, sums: &mut [f32]) {
    let rows = matrix.rows();
    let column = sum_columns::<[f32x4; 2]>(&rows, 0, sums);
    let column = sum_columns::<[f32x4; 1]>(&rows, column, sums);
    sum_columns::<f32>(&rows, column, sums);
}

/// The sums of as many columns as there are whole vectors of them, from a column on. Gives the first column that is left.
fn sum_columns<V: Vector>(rows: &ChunksExact<f32>, mut column: usize, sums: &mut [f32]) -> usize {
    while column + V::COUNT <= sums.len() {
        // A product with one is exact.
        let sum = rows.clone().fold(V::ZERO, |sum, row| sum.plus(1.0, V::load(&row[column..])));
        sum.store(&mut sums[column..][..V::COUNT]);
        column += V::COUNT;
    }
    column
}

/// Writes the transpose of `matrix`, stored row by row with `columns` columns, row by row into `transposed`.
pub fn transpose(matrix: &[f32], columns: usize, transposed: &mut [f32]) {
    let Some(rows) = matrix.len().checked_div(columns) else { return };
    let mut bands = matrix.chunks_exact(4 * columns);
    let mut first = 0;
    for band in bands.by_ref() {
        transpose_band::<4>(band, columns, first, rows, transposed);
        first += 4;
    }
    for row in bands.remainder().chunks_exact(columns) {
        transpose_band::<1>(row, columns, first, rows, transposed);
        first += 1;
    }
}

/// Writes `R` rows of a matrix, the `first` of them and those after it, as columns of its transpose.
fn transpose_band<const R: usize>(band: &[f32], columns: usize, first: usize, rows: usize, transposed: &mut [f32]) {
    let band: [&[f32]; R] = core::array::from_fn(|r| &band[r * columns..][..columns]);
    for (column, transposed) in (0..columns).zip(transposed.chunks_exact_mut(rows)) {
        transposed[first..first + R].copy_from_slice(&band.map(|row| row[column]));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::random::{Purpose, Stream};

    /// The definition: one element after another, the inner index ascending.
    fn plain(left: impl Fn(usize, usize) -> f32, right: &[f32], [rows, inner, columns]: [usize; 3]) -> Vec<f32> {
        let mut product = vec![0.0; rows * columns];
        for row in 0..rows {
            for column in 0..columns {
                let mut sum = 0.0;
                for k in 0..inner {
                    sum += left(row, k) * right[k * columns + column];
                }
                product[row * columns + column] = sum;
            }
        }
        product
    }

    fn random(count: usize, replica: u32) -> Vec<f32> {
        let mut stream = Stream::new(5, Purpose::Initialisation, replica);
        (0..count).map(|_| stream.normal() as f32).collect()
    }

    /// The same rows with `gap` numbers after each that are not to be read.
    fn spaced(values: &[f32], columns: usize, gap: usize) -> Vec<f32> {
        let row = |row: &[f32]| [row, &vec![f32::NAN; gap]].concat();
        values.chunks_exact(columns.max(1)).flat_map(row).collect()
    }

    fn assert_bits(product: &[f32], expected: &[f32], what: &str) {
        assert_eq!(product.len(), expected.len(), "{what}");
        assert!(
            product.iter().zip(expected).all(|(a, b)| a.to_bits() == b.to_bits()),
            "{what}: {product:?} is not {expected:?}"
        );
    }

    fn assert_products([rows, inner, columns]: [usize; 3], gap: usize) {
        let (left, right) = (random(rows * inner, 0), random(inner * columns, 1));
        let right_rows = spaced(&right, columns, gap);
        let multiplied = |left: &dyn Fn(Matrix, MatrixMut, &mut Scratch)| {
            let mut product = vec![f32::NAN; rows * (columns + gap)];
            let right = Matrix::with_stride(&right_rows, columns, columns + gap);
            left(right, MatrixMut::with_stride(&mut product, columns, columns + gap), &mut Scratch::default());
            product.chunks_exact(columns + gap).flat_map(|row| row[..columns].to_vec()).collect::<Vec<_>>()
        };
        let name = format!("{rows}×{inner}×{columns}, gaps of {gap}");
        let rows_of_left = spaced(&left, inner, gap);
        let product = multiplied(&|right, product, scratch| {
            multiply(Matrix::with_stride(&rows_of_left, inner, inner + gap), right, product, scratch);
        });
        assert_bits(&product, &plain(|row, k| left[row * inner + k], &right, [rows, inner, columns]), &name);
        let columns_of_left = spaced(&left, rows, gap);
        let product = multiplied(&|right, product, scratch| {
            multiply(Matrix::with_stride(&columns_of_left, rows, rows + gap).transposed(), right, product, scratch);
        });
        assert_bits(&product, &plain(|row, k| left[k * rows + row], &right, [rows, inner, columns]), &name);
    }

    #[test]
    fn products_have_the_bits_of_the_plain_loop_in_every_shape() {
        for rows in [1, 2, 3, 4, 5, 8, 11, 16] {
            for inner in [1, 2, 7, 16, 33] {
                for columns in [1, 2, 3, 4, 5, 7, 8, 9, 12, 13, 16, 21] {
                    assert_products([rows, inner, columns], 0);
                    assert_products([rows, inner, columns], 3);
                }
            }
        }
    }

    #[test]
    fn products_of_several_blocks_have_the_bits_of_the_plain_loop() {
        for shape in [
            [5, DEPTH, 40],
            [6, DEPTH + 1, 37],
            [3, 2 * DEPTH + 5, 2 * LINE + 1],
            [7, 20, BLOCK / 20 + LINE + 3],
            [6, DEPTH + 1, COPIED + 2],
        ] {
            assert_products(shape, 0);
            assert_products(shape, 16);
        }
    }

    #[test]
    fn the_addend_comes_after_the_last_product() {
        for [rows, inner, columns] in [[5, 7, 13], [6, DEPTH + 1, 37]] {
            let (left, right, addend) = (random(rows * inner, 0), random(inner * columns, 1), random(columns, 2));
            let mut product = vec![f32::NAN; rows * columns];
            let target = MatrixMut::new(&mut product, columns);
            multiply_and_add(Matrix::new(&left, inner), Matrix::new(&right, columns), &addend, target, &mut Scratch::default());
            let mut expected = plain(|row, k| left[row * inner + k], &right, [rows, inner, columns]);
            for (index, sum) in expected.iter_mut().enumerate() {
                *sum += addend[index % columns];
            }
            assert_bits(&product, &expected, "with an addend");
        }
    }

    #[test]
    fn rows_are_summed_in_order() {
        let matrix = random(7 * 5, 2);
        let mut sums = [f32::NAN; 4];
        sum_rows(Matrix::with_stride(&matrix, 4, 5), &mut sums);
        for (column, sum) in sums.iter().enumerate() {
            assert_eq!(*sum, (0..7).fold(0.0, |sum, row| sum + matrix[row * 5 + column]));
        }
    }

    #[test]
    fn a_transpose_exchanges_rows_and_columns() {
        for [rows, columns] in [[1, 1], [4, 4], [5, 3], [11, 8], [3, 9]] {
            let matrix = random(rows * columns, 3);
            let mut transposed = vec![f32::NAN; matrix.len()];
            transpose(&matrix, columns, &mut transposed);
            for (index, value) in matrix.iter().enumerate() {
                assert_eq!(transposed[index % columns * rows + index / columns], *value, "{rows}×{columns}");
            }
        }
    }
}
