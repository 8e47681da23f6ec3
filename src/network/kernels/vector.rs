//! Elements side by side.
//!
//! Vectors are written out, since whether the compiler finds them in loops over arrays turned out to hang on what it inlines.

use wide::f32x4;

/// Neighbouring elements of a row that are computed side by side.
pub trait Vector: Copy {
    /// How many they are.
    const COUNT: usize;
    /// Zeros.
    const ZERO: Self;
    /// Reads the first elements of a row.
    fn load(row: &[f32]) -> Self;
    /// Writes them.
    fn store(self, row: &mut [f32]);
    /// `self + factor · right`, each product rounded before it is added.
    #[must_use]
    fn plus(self, factor: f32, right: Self) -> Self;
}

impl Vector for f32 {
    const COUNT: usize = 1;
    const ZERO: Self = 0.0;

    #[inline]
    fn load(row: &[f32]) -> Self {
        row[0]
    }

    #[inline]
    fn store(self, row: &mut [f32]) {
        row[0] = self;
    }

    #[inline]
    fn plus(self, factor: f32, right: Self) -> Self {
        self + factor * right
    }
}

/// `N` vectors.
impl<const N: usize> Vector for [f32x4; N] {
    const COUNT: usize = 4 * N;
    const ZERO: Self = [f32x4::ZERO; N];

    #[inline]
    fn load(row: &[f32]) -> Self {
        let quads = row.as_chunks::<4>().0;
        core::array::from_fn(|n| f32x4::new(quads[n]))
    }

    #[inline]
    fn store(self, row: &mut [f32]) {
        for (quad, vector) in row.as_chunks_mut::<4>().0.iter_mut().zip(self) {
            *quad = vector.to_array();
        }
    }

    #[inline]
    fn plus(self, factor: f32, right: Self) -> Self {
        let factor = f32x4::splat(factor);
        core::array::from_fn(|n| self[n] + factor * right[n])
    }
}
