//! Real handwritten digits that lie beside the page, each set of which is fetched when it is chosen. A native program has them built in.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::{Content, Format, Missing, content_store};
use crate::data::kind::Chosen;
use crate::data::{DataKind, DataSet, Form, Task, UsualTraining};

/// Labels of all sets: the digits 0 to 9.
const CLASSES: usize = 10;

/// A set of images with a fixed split, the same for every seed. It has no settings.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum BundledSet {
    /// 1797 images of 8×8 pixels, of which each fourth is tested on (`assets/digits/README.md` has origin, licence and format).
    Digits,
    /// A part of MNIST: 10 000 training and 2000 test images of 28×28 pixels (`assets/mnist/README.md`).
    Mnist,
}

/// What is known of a set before it has come.
struct Description {
    /// The set, as links name it.
    name: &'static str,
    /// Where its file lies beside the page: one raw DEFLATE stream of IDX files.
    address: &'static str,
    /// Bytes of that.
    packed_size: usize,
    /// Bytes of what is in it.
    size: usize,
    /// The FNV-1a hash of those.
    hash: u64,
    #[cfg(not(target_arch = "wasm32"))]
    packed: &'static [u8],
    /// Rows of an image, and its columns.
    side: usize,
    /// The byte of a pixel that has the most ink.
    darkest: f32,
    /// Images trained on.
    training_examples: usize,
    usual_training: UsualTraining,
}

static DIGITS: Description = Description {
    name: "digits",
    address: "digits.idx.deflate",
    packed_size: 44_634,
    size: 116_853,
    hash: 0xef7c_8b15_eceb_81b3,
    #[cfg(not(target_arch = "wasm32"))]
    packed: include_bytes!("../../../assets/digits/digits.idx.deflate"),
    side: 8,
    darkest: 16.0,
    training_examples: 1348,
    usual_training: UsualTraining { hidden: &[64], rate: 0.3, batch: 32, epochs: 40 },
};

static MNIST: Description = Description {
    name: "mnist",
    address: "mnist.idx.deflate",
    packed_size: 1_929_492,
    size: 9_420_048,
    hash: 0xc4c5_9b40_af2d_2334,
    #[cfg(not(target_arch = "wasm32"))]
    packed: include_bytes!("../../../assets/mnist/mnist.idx.deflate"),
    side: 28,
    darkest: 255.0,
    training_examples: 10_000,
    usual_training: UsualTraining { hidden: &[48], rate: 0.2, batch: 16, epochs: 4 },
};

impl BundledSet {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 2] = [Self::Digits, Self::Mnist];

    fn description(self) -> &'static Description {
        match self {
            Self::Digits => &DIGITS,
            Self::Mnist => &MNIST,
        }
    }

    /// The name of its file, which lies beside the page.
    #[must_use]
    pub fn address(self) -> &'static str {
        self.description().address
    }

    /// Bytes that are fetched.
    #[must_use]
    pub fn packed_size(self) -> usize {
        self.description().packed_size
    }

    /// Unpacks it. `None` if it is anything else than what was packed.
    #[must_use]
    pub fn unpack(self, packed: &[u8]) -> Option<Content> {
        let Description { size, hash, .. } = *self.description();
        let bytes = miniz_oxide::inflate::decompress_to_vec_with_limit(packed, size).ok()?;
        (crate::hash::fnv1a(bytes.iter().copied()) == hash).then(|| Content::read(Format::Images, bytes).ok()).flatten()
    }

    #[cfg(not(target_arch = "wasm32"))]
    fn built_in(self) -> Option<Arc<Content>> {
        content_store::get(content_store::put(self.unpack(self.description().packed)?))
    }

    /// A page fetches it.
    #[cfg(target_arch = "wasm32")]
    #[allow(clippy::unused_self, reason = "it is called as the one of native programs is")]
    fn built_in(self) -> Option<Arc<Content>> {
        None
    }
}

impl DataKind for BundledSet {
    fn name(&self) -> &'static str {
        self.description().name
    }

    /// The same for every seed.
    fn draw(&self, _: u32) -> Result<DataSet, Missing> {
        self.content()?.images().map(|images| images.split_scaled(self.description().darkest))
    }

    fn check(&self) -> Result<(), Missing> {
        self.content().map(drop)
    }

    fn task(&self) -> Task {
        Task::Labels { classes: CLASSES }
    }

    fn features(&self) -> usize {
        self.description().side.pow(2)
    }

    fn training_examples(&self) -> usize {
        self.description().training_examples
    }

    fn form(&self) -> Form {
        Form::square(self.description().side)
    }

    fn usual_training(&self) -> UsualTraining {
        self.description().usual_training
    }

    fn hash(&self) -> Option<u64> {
        Some(self.description().hash)
    }

    /// From the store, where a native program puts it itself.
    fn content(&self) -> Result<Arc<Content>, Missing> {
        content_store::get(self.description().hash).or_else(|| self.built_in()).ok_or(Missing::Bundled(*self))
    }
}

impl Chosen for BundledSet {
    const SETS: &'static [&'static str] = &[DIGITS.name, MNIST.name];

    fn usual() -> Self {
        Self::Digits
    }

    fn chosen(name: &str, _: Option<&Self>) -> Option<Self> {
        Self::ALL.into_iter().find(|set| set.name() == name)
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
#[allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]
mod tests {
    use super::*;
    use crate::data::Samples;

    #[test]
    fn all_are_as_they_are_described() {
        for set in BundledSet::ALL {
            let Description { address, packed_size, size, packed, .. } = *set.description();
            assert_eq!(packed.len(), packed_size, "{address}");
            assert_eq!(set.unpack(packed).unwrap().bytes().len(), size, "{address}");
            let drawn = set.draw(1).unwrap();
            assert_eq!((drawn.train.len(), drawn.train.features.ncols()), (set.training_examples(), set.features()));
        }
    }

    #[test]
    fn what_is_damaged_is_refused() {
        for set in BundledSet::ALL {
            let mut packed = set.description().packed.to_vec();
            let middle = packed.len() / 2;
            packed[middle] ^= 1;
            assert!(set.unpack(&packed).is_none());
            assert!(set.unpack(&packed[..middle]).is_none());
            assert!(set.unpack(b"<!doctype html>").is_none());
        }
        assert!(BundledSet::Digits.unpack(MNIST.packed).is_none());
    }

    #[test]
    fn the_digits_are_the_published_ones() {
        let set = BundledSet::Digits.draw(1).unwrap();
        assert_eq!((set.train.len(), set.test.len()), (1348, 449));
        let ink = |samples: &Samples| samples.all().iter().map(|x| (x * DIGITS.darkest) as u32).sum::<u32>();
        let labels = |samples: &Samples| samples.labels().iter().map(|&label| u32::from(label)).sum::<u32>();
        // 569 788 is the sum of all bytes of the published file, pixels and labels.
        assert_eq!(ink(&set.train) + ink(&set.test) + labels(&set.train) + labels(&set.test), 569_788);
        assert_eq!(set.train.labels()[..6], [0, 1, 2, 4, 5, 6]);
        assert_eq!(set.test.labels()[..2], [3, 7]);
        let first_row = [0.0, 0.0, 5.0, 13.0, 9.0, 1.0, 0.0, 0.0].map(|x| x / DIGITS.darkest);
        assert_eq!(set.train.example(0)[..8].to_vec(), first_row.to_vec());
        for samples in [&set.train, &set.test] {
            assert!((0..CLASSES as u8).all(|digit| samples.labels().iter().filter(|&&label| label == digit).count() > 30));
        }
    }

    #[test]
    fn the_part_of_mnist_is_mnist() {
        let set = BundledSet::Mnist.draw(1).unwrap();
        assert_eq!((set.train.len(), set.test.len()), (10_000, 2000));
        assert_eq!(set.train.labels()[..5], [5, 0, 4, 1, 9]);
        assert_eq!(set.test.labels()[..5], [7, 2, 1, 0, 4]);
        let mean = set.train.all().iter().map(|&ink| f64::from(ink)).sum::<f64>() / set.train.all().len() as f64;
        assert!((mean * 255.0 - 33.318).abs() < 0.5, "{mean}");
    }
}
