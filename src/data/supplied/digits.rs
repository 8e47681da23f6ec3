//! Real handwritten digits: 1797 images of 8×8 pixels (Alpaydin and Kaynak 1998).

use std::sync::Arc;

use super::{BundledSet, Content, Missing};
use crate::data::kind::Chosen;
use crate::data::{DataKind, DataSet, Form, Task, UsualTraining};

/// Rows of an image, and its columns.
pub const SIDE: usize = 8;
/// Pixels of an image, row by row from the top left.
pub const PIXELS: usize = SIDE * SIDE;
/// Labels: the digits 0 to 9.
pub const CLASSES: usize = 10;
/// Images trained on: all but each fourth.
pub const TRAINING_EXAMPLES: usize = IMAGES - TEST_EXAMPLES;
/// Images tested on: each fourth, so that every writer is in both parts.
pub const TEST_EXAMPLES: usize = IMAGES / 4;

const IMAGES: usize = 1797;
const DARKEST: f32 = 16.0;

/// The set of the digits, which has no settings.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Digits;

impl DataKind for Digits {
    fn name(&self) -> &'static str {
        Self::SETS[0]
    }

    /// The same for every seed.
    fn draw(&self, _: u32) -> Result<DataSet, Missing> {
        split()
    }

    fn check(&self) -> Result<(), Missing> {
        self.content().map(drop)
    }

    fn task(&self) -> Task {
        Task::Labels { classes: CLASSES }
    }

    fn features(&self) -> usize {
        PIXELS
    }

    fn training_examples(&self) -> usize {
        TRAINING_EXAMPLES
    }

    fn form(&self) -> Form {
        Form::square(SIDE)
    }

    fn usual_training(&self) -> UsualTraining {
        UsualTraining { hidden: &[64], rate: 0.3, batch: 32, epochs: 40 }
    }

    fn hash(&self) -> Option<u64> {
        Some(BundledSet::Digits.hash())
    }

    fn content(&self) -> Result<Arc<Content>, Missing> {
        BundledSet::Digits.content()
    }
}

impl Chosen for Digits {
    const SETS: &'static [&'static str] = &["digits"];

    fn usual() -> Self {
        Self
    }
}

/// The fixed split into training and test images; ink is scaled to [0, 1].
///
/// # Errors
/// If they are not at hand.
pub fn split() -> Result<DataSet, Missing> {
    BundledSet::Digits.of_images(|images| images.split_scaled(DARKEST))
}

#[cfg(all(test, not(target_arch = "wasm32")))]
#[allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]
mod tests {
    use super::*;
    use crate::data::Samples;

    #[test]
    fn the_packed_images_are_the_published_ones() {
        let set = split().unwrap();
        assert_eq!((set.train.len(), set.test.len()), (TRAINING_EXAMPLES, TEST_EXAMPLES));
        let ink = |samples: &Samples| samples.all().iter().map(|x| (x * DARKEST) as u32).sum::<u32>();
        let labels = |samples: &Samples| samples.labels().iter().map(|&label| u32::from(label)).sum::<u32>();
        // 569 788 is the sum of all bytes of the published file, pixels and labels.
        assert_eq!(ink(&set.train) + ink(&set.test) + labels(&set.train) + labels(&set.test), 569_788);
        assert_eq!(set.train.labels()[..6], [0, 1, 2, 4, 5, 6]);
        assert_eq!(set.test.labels()[..2], [3, 7]);
        assert_eq!(set.train.example(0)[..8].to_vec(), [0.0, 0.0, 5.0, 13.0, 9.0, 1.0, 0.0, 0.0].map(|x| x / DARKEST).to_vec());
    }

    #[test]
    fn every_digit_is_in_both_parts() {
        let set = split().unwrap();
        for samples in [&set.train, &set.test] {
            assert!((0..CLASSES as u8).all(|digit| samples.labels().iter().filter(|&&label| label == digit).count() > 30));
        }
    }
}
