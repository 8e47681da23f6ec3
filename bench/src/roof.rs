//! The roof: the most that the machine can do, in the form in which the engine may use it.

use core::hint::black_box;

/// Lanes of a vector.
const LANES: usize = 4;
/// Independent vectors of each of the two operations: one more than it takes to hide how long one takes, three cycles on two units, so
/// that none is ever waited for; with the operand that all share they fill the fifteen registers that a browser leaves.
const CHAINS: usize = 7;
/// Floating-point operations of one round of [`multiply_and_add`].
pub const OPERATIONS: usize = 2 * CHAINS * LANES;

/// As many multiplications as additions in registers, none of which waits for another of its round: what a product of matrices
/// would reach if loading and storing were free.
pub fn multiply_and_add(rounds: usize) {
    let operand = black_box([1.0_f32; LANES]);
    // What is hidden from the compiler can neither be computed beforehand nor left out; and what ends in memory it takes for
    // vectors.
    let (mut products, mut sums) = black_box(([[1.0_f32; LANES]; CHAINS], [[0.0_f32; LANES]; CHAINS]));
    for _ in 0..rounds {
        for (product, sum) in products.iter_mut().zip(&mut sums) {
            for lane in 0..LANES {
                product[lane] *= operand[lane];
                sum[lane] += operand[lane];
            }
        }
    }
    black_box((products, sums));
}

/// Two blocks of memory, far larger than the caches of a core.
#[derive(Clone, Debug)]
pub struct Blocks {
    from: Vec<f32>,
    to: Vec<f32>,
}

/// Numbers in a block: 64 MiB.
const BLOCK: usize = 1 << 24;
/// Bytes that one copy moves, each read once and written once.
pub const COPIED: usize = BLOCK * size_of::<f32>();

impl Default for Blocks {
    fn default() -> Self {
        Self { from: vec![1.0; BLOCK], to: vec![0.0; BLOCK] }
    }
}

impl Blocks {
    /// Copies one block to the other.
    pub fn copy(&mut self, rounds: usize) {
        for _ in 0..rounds {
            self.to.copy_from_slice(&self.from);
            black_box(&mut self.to);
        }
    }
}
