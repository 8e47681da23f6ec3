//! A part of MNIST: 10 000 training and 2000 test images of 28×28 pixels.

use std::sync::Arc;

use super::{BundledSet, Content, Images, Missing};
use crate::data::kind::Chosen;
use crate::data::{DataKind, DataSet, Form, Task, UsualTraining};

/// Rows of an image, and its columns.
pub const SIDE: usize = 28;
/// Labels: the digits 0 to 9.
pub const CLASSES: usize = 10;
/// Images trained on.
pub const TRAINING_EXAMPLES: usize = 10_000;

/// The set of this part of MNIST, which has no settings.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mnist;

impl DataKind for Mnist {
    fn name(&self) -> &'static str {
        Self::SETS[0]
    }

    /// The same for every seed.
    fn draw(&self, _: u32) -> Result<DataSet, Missing> {
        BundledSet::Mnist.of_images(Images::split)
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
        Some(BundledSet::Mnist.hash())
    }

    fn content(&self) -> Result<Arc<Content>, Missing> {
        BundledSet::Mnist.content()
    }
}

impl Chosen for Mnist {
    const SETS: &'static [&'static str] = &["mnist"];

    fn usual() -> Self {
        Self
    }
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
}
