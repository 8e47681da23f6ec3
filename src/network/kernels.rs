//! Matrix products in f32 with one fixed order of summation.
//!
//! Each element of a product is Σ a·b over the inner index ascending, from zero, each product rounded before it is added. The
//! tiles below only choose which elements are computed side by side, never the order within one, so they are free to be
//! vectorised and still give the bits of the plain triple loop that the tests hold them to.

/// A matrix read by strides: element (r, c) is `values[r · row + c · column]`.
#[derive(Clone, Copy, Debug)]
pub struct Strided<'a> {
    /// The elements.
    pub values: &'a [f32],
    /// How far apart rows are.
    pub row: usize,
    /// How far apart columns are.
    pub column: usize,
}

impl<'a> Strided<'a> {
    /// A matrix stored row by row.
    #[must_use]
    pub fn rows(values: &'a [f32], columns: usize) -> Self {
        Self { values, row: columns, column: 1 }
    }

    /// The transpose of a matrix stored row by row with `columns` columns.
    #[must_use]
    pub fn transposed(values: &'a [f32], columns: usize) -> Self {
        Self { values, row: 1, column: columns }
    }
}

/// Rows of a tile: with [`COLUMNS`], as many sums as fit the vector registers.
const ROWS: usize = 4;
/// Columns of a tile: two vectors of four.
const COLUMNS: usize = 8;

/// `product = left · right`, where `right` has `inner` rows and `columns` columns and is stored row by row, as is `product`.
///
/// # Panics
/// If a slice is shorter than its shape.
pub fn multiply(left: Strided, right: &[f32], inner: usize, columns: usize, product: &mut [f32]) {
    if columns == 0 {
        return;
    }
    let rows = product.len() / columns;
    let right = &right[..inner * columns];
    let mut row = 0;
    while row + ROWS <= rows {
        band::<ROWS>(left, right, columns, row, &mut product[row * columns..(row + ROWS) * columns]);
        row += ROWS;
    }
    while row < rows {
        band::<1>(left, right, columns, row, &mut product[row * columns..(row + 1) * columns]);
        row += 1;
    }
}

/// `R` rows of the product, from `row` on.
fn band<const R: usize>(left: Strided, right: &[f32], columns: usize, row: usize, product: &mut [f32]) {
    let mut column = 0;
    while column + COLUMNS <= columns {
        tile::<R, COLUMNS>(left, right, columns, [row, column], product);
        column += COLUMNS;
    }
    while column + 4 <= columns {
        tile::<R, 4>(left, right, columns, [row, column], product);
        column += 4;
    }
    while column < columns {
        tile::<R, 1>(left, right, columns, [row, column], product);
        column += 1;
    }
}

/// The `R × C` elements of the product whose first is at `row`, `column`.
#[inline]
fn tile<const R: usize, const C: usize>(left: Strided, right: &[f32], columns: usize, at: [usize; 2], product: &mut [f32]) {
    let [row, column] = at;
    let mut sums = [[0.0_f32; C]; R];
    for (k, right) in right.chunks_exact(columns).enumerate() {
        let right: &[f32] = &right[column..column + C];
        for (r, sums) in sums.iter_mut().enumerate() {
            let factor = left.values[(row + r) * left.row + k * left.column];
            for (sum, &value) in sums.iter_mut().zip(right) {
                *sum += factor * value;
            }
        }
    }
    for (sums, product) in sums.iter().zip(product.chunks_exact_mut(columns)) {
        product[column..column + C].copy_from_slice(sums);
    }
}

/// `sums[c] = Σ matrix[r][c]` over the rows ascending, from zero; `matrix` is stored row by row.
pub fn sum_rows(matrix: &[f32], sums: &mut [f32]) {
    sums.fill(0.0);
    if sums.is_empty() {
        return;
    }
    for row in matrix.chunks_exact(sums.len()) {
        for (sum, &value) in sums.iter_mut().zip(row) {
            *sum += value;
        }
    }
}

/// Writes the transpose of `matrix`, stored row by row with `columns` columns, row by row into `transposed`.
pub fn transpose(matrix: &[f32], columns: usize, transposed: &mut [f32]) {
    let Some(rows) = matrix.len().checked_div(columns) else { return };
    for (c, transposed) in transposed.chunks_exact_mut(rows.max(1)).enumerate() {
        for (value, row) in transposed.iter_mut().zip(matrix.chunks_exact(columns)) {
            *value = row[c];
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::random::{Purpose, Stream};

    /// The definition: one element after another, the inner index ascending.
    fn plain(left: Strided, right: &[f32], [rows, inner, columns]: [usize; 3]) -> Vec<f32> {
        let mut product = vec![0.0; rows * columns];
        for row in 0..rows {
            for column in 0..columns {
                let mut sum = 0.0;
                for k in 0..inner {
                    sum += left.values[row * left.row + k * left.column] * right[k * columns + column];
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

    #[test]
    fn products_have_the_bits_of_the_plain_loop_in_every_shape() {
        for rows in [1, 2, 3, 4, 5, 8, 11, 16] {
            for inner in [0, 1, 2, 7, 16, 33] {
                for columns in [1, 2, 3, 4, 5, 7, 8, 9, 12, 13, 16, 21] {
                    let (left, right) = (random(rows * inner, 0), random(inner * columns, 1));
                    for left in [Strided::rows(&left, inner), Strided::transposed(&left, rows)] {
                        let mut product = vec![f32::NAN; rows * columns];
                        multiply(left, &right, inner, columns, &mut product);
                        let expected = plain(left, &right, [rows, inner, columns]);
                        assert!(
                            product.iter().zip(&expected).all(|(a, b)| a.to_bits() == b.to_bits()),
                            "{rows}×{inner}×{columns}: {product:?} is not {expected:?}"
                        );
                    }
                }
            }
        }
    }

    #[test]
    fn rows_are_summed_in_order() {
        let matrix = random(7 * 5, 2);
        let mut sums = [f32::NAN; 5];
        sum_rows(&matrix, &mut sums);
        for (column, sum) in sums.iter().enumerate() {
            assert_eq!(*sum, (0..7).fold(0.0, |sum, row| sum + matrix[row * 5 + column]));
        }
    }

    #[test]
    fn transposing_twice_changes_nothing() {
        let matrix = random(6 * 4, 3);
        let (mut once, mut twice) = (vec![0.0; 24], vec![0.0; 24]);
        transpose(&matrix, 4, &mut once);
        assert_eq!(once[1], matrix[4]);
        transpose(&once, 6, &mut twice);
        assert_eq!(matrix, twice);
    }
}
