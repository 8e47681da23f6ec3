//! A part of MNIST: 10 000 training and 2000 test images (`assets/mnist/README.md` has origin, licence and format). It lies beside
//! the page, and is only fetched when it is chosen.

use std::sync::Arc;

use super::{Content, Format, Images, Missing, content_store};
use crate::data::kind::Chosen;
use crate::data::{DataKind, DataSet, Form, Task, UsualTraining};

/// Where it lies beside the page: one raw DEFLATE stream.
pub const ADDRESS: &str = "mnist.idx.deflate";
/// Bytes of that.
pub const PACKED_SIZE: usize = 1_929_492;
/// The hash of what is in it, by which it is found in the store.
pub const HASH: u64 = 0xc4c5_9b40_af2d_2334;
/// Rows of an image, and its columns.
pub const SIDE: usize = 28;
/// Labels: the digits 0 to 9.
pub const CLASSES: usize = 10;
/// Images trained on.
pub const TRAINING_EXAMPLES: usize = 10_000;

const SIZE: usize = 9_420_048;

/// Unpacks it. `None` if it is anything else than what was packed.
#[must_use]
pub fn unpack(packed: &[u8]) -> Option<Content> {
    let bytes = miniz_oxide::inflate::decompress_to_vec_with_limit(packed, SIZE).ok()?;
    (crate::hash::fnv1a(bytes.iter().copied()) == HASH).then(|| Content::read(Format::Images, bytes).ok()).flatten()
}

/// The set of this part of MNIST, which has no settings.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mnist;

impl DataKind for Mnist {
    fn name(&self) -> &'static str {
        Self::SETS[0]
    }

    /// The same for every seed.
    fn draw(&self, _: u32) -> Result<DataSet, Missing> {
        self.content()?.images().map(Images::split)
    }

    fn check(&self) -> Result<(), Missing> {
        self.content().map(drop)
    }

    fn task(&self) -> Task {
        Task::Labels { classes: CLASSES }
    }

    fn features(&self) -> usize {
        SIDE * SIDE
    }

    fn training_examples(&self) -> usize {
        TRAINING_EXAMPLES
    }

    fn form(&self) -> Form {
        Form::square(SIDE)
    }

    fn usual_training(&self) -> UsualTraining {
        UsualTraining { hidden: &[48], rate: 0.2, batch: 16, epochs: 4 }
    }

    fn hash(&self) -> Option<u64> {
        Some(HASH)
    }

    /// In the store, or part of a native program.
    fn content(&self) -> Result<Arc<Content>, Missing> {
        content_store::get(HASH).or_else(built_in).ok_or(Missing::Mnist)
    }
}

impl Chosen for Mnist {
    const SETS: &'static [&'static str] = &["mnist"];

    fn usual() -> Self {
        Self
    }
}

#[cfg(not(target_arch = "wasm32"))]
fn built_in() -> Option<Arc<Content>> {
    static PACKED: &[u8] = include_bytes!("../../../assets/mnist/mnist.idx.deflate");
    content_store::get(content_store::put(unpack(PACKED)?))
}

/// A page fetches it.
#[cfg(target_arch = "wasm32")]
fn built_in() -> Option<Arc<Content>> {
    None
}

#[cfg(all(test, not(target_arch = "wasm32")))]
#[allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]
mod tests {
    use super::*;

    #[test]
    fn it_is_mnist() {
        let set = Mnist.draw(1).unwrap();
        assert_eq!((set.train.len(), set.test.len()), (TRAINING_EXAMPLES, 2000));
        assert_eq!(set.train.features.ncols(), SIDE * SIDE);
        assert_eq!(set.train.labels()[..5], [5, 0, 4, 1, 9]);
        assert_eq!(set.test.labels()[..5], [7, 2, 1, 0, 4]);
        let mean = set.train.all().iter().map(|&ink| f64::from(ink)).sum::<f64>() / set.train.all().len() as f64;
        assert!((mean * 255.0 - 33.318).abs() < 0.5, "{mean}");
    }

    #[test]
    fn what_is_damaged_is_refused() {
        let mut packed = include_bytes!("../../../assets/mnist/mnist.idx.deflate").to_vec();
        assert_eq!(packed.len(), PACKED_SIZE);
        assert!(unpack(&packed).is_some());
        packed[1_000_000] ^= 1;
        assert!(unpack(&packed).is_none());
        assert!(unpack(&packed[..500_000]).is_none());
        assert!(unpack(b"<!doctype html>").is_none());
    }
}
