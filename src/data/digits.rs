//! Real handwritten digits: 1797 images of 8×8 pixels (Alpaydin and Kaynak 1998; `assets/digits/README.md` has origin, licence
//! and format).

use ndarray::Array2;

use super::kind::Chosen;
use super::supplied::Missing;
use super::{DataKind, DataSet, Form, Samples, Task, UsualTraining};

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
const RECORD: usize = PIXELS + 1;
const DARKEST: f32 = 16.0;
static PACKED: &[u8] = include_bytes!("../../assets/digits/digits.bin.deflate");

/// The set of the digits, which has no settings.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Digits;

impl DataKind for Digits {
    fn name(&self) -> &'static str {
        Self::SETS[0]
    }

    /// The same for every seed.
    fn draw(&self, _: u32) -> Result<DataSet, Missing> {
        Ok(split())
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
}

impl Chosen for Digits {
    const SETS: &'static [&'static str] = &["digits"];

    fn usual() -> Self {
        Self
    }
}

/// The fixed split into training and test images; pixels are scaled to [0, 1].
#[must_use]
pub fn split() -> DataSet {
    // The stream is part of the program and is unpacked in the tests, so it cannot fail here.
    let records = miniz_oxide::inflate::decompress_to_vec(PACKED).unwrap_or_default();
    let (test, train): (Vec<_>, Vec<_>) = records.chunks_exact(RECORD).enumerate().partition(|(index, _)| index % 4 == 3);
    DataSet { train: samples(&train), test: samples(&test) }
}

fn samples(records: &[(usize, &[u8])]) -> Samples {
    let features = records.iter().flat_map(|(_, record)| &record[..PIXELS]).map(|&ink| f32::from(ink) / DARKEST).collect();
    let labels = records.iter().map(|(_, record)| record[PIXELS]).collect();
    // Each record gives PIXELS numbers, which is the shape asked for.
    Samples::labelled(Array2::from_shape_vec((records.len(), PIXELS), features).unwrap_or_default(), labels)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_packed_images_are_the_published_ones() {
        let set = split();
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
        let set = split();
        for samples in [&set.train, &set.test] {
            assert!((0..CLASSES as u8).all(|digit| samples.labels().iter().filter(|&&label| label == digit).count() > 30));
        }
    }
}
