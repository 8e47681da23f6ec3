//! Images and labels in IDX, the format of MNIST: a kind, the length of each dimension, then bytes.

use std::cmp::Reverse;
use std::ops::Range;

use ndarray::Array2;
use serde::{Deserialize, Serialize};
use thiserror::Error;

use super::gzip;
use crate::data::{DataSet, LARGEST_TRAINING_SET, Samples};

/// Images of one size with their labels, split into those trained on and those tested on.
///
/// They are four IDX files one after the other: training images, training labels, test images, test labels.
#[derive(Debug)]
pub struct Images {
    /// The four files one after the other, unpacked.
    bytes: Vec<u8>,
    /// Where in them the images that are trained on are.
    train: Part,
    /// Where those are that are tested on.
    test: Part,
    /// Pixels of a row.
    pub width: usize,
    /// Rows of an image.
    pub height: usize,
    /// How many labels there are: all up to the largest.
    pub classes: usize,
}

/// Where the images of one part and their labels are.
#[derive(Debug)]
struct Part {
    /// A byte for each pixel, image after image and row after row.
    ink: Range<usize>,
    /// A byte for each image.
    labels: Range<usize>,
}

/// Why files are no set of images, and what to do.
#[derive(Clone, Debug, PartialEq, Eq, Error, Serialize, Deserialize)]
#[error("{self:?}")]
pub enum IdxError {
    /// Not two files of images and two of labels.
    Incomplete {
        /// Files of images.
        images: usize,
        /// Files of labels.
        labels: usize,
    },
    /// A packed file that cannot be unpacked.
    Packed {
        /// The file.
        name: String,
    },
    /// A file of another format.
    Kind {
        /// The file.
        name: String,
    },
    /// A file that is shorter or longer than its header says.
    Length {
        /// The file.
        name: String,
        /// Bytes it should have.
        expected: u64,
        /// Bytes it has.
        found: u64,
    },
    /// Images and labels that do not belong together.
    Count {
        /// Images.
        images: usize,
        /// Labels.
        labels: usize,
        /// What they are for.
        split: Split,
    },
    /// Images of two sizes.
    Size {
        /// Width × height of those trained on.
        train: String,
        /// Width × height of those tested on.
        test: String,
    },
    /// More than can be trained on.
    TooMany {
        /// What there are too many of.
        what: Counted,
        /// How many there are.
        found: usize,
        /// How many there may be.
        most: usize,
    },
    /// Nothing to learn.
    TooFew {
        /// What there are too few of.
        what: Counted,
        /// How many there are.
        found: usize,
        /// How many are needed.
        least: usize,
    },
}

/// What the images of a set are for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Split {
    /// Training.
    Training,
    /// Testing.
    Test,
}

/// What of a set of images is bounded in number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Counted {
    /// The images of one split.
    Images,
    /// The pixels of one image.
    Pixels,
    /// The different labels.
    Labels,
}

/// Pixels an image may have.
const MOST_PIXELS: usize = 4096;
/// Labels there may be.
const MOST_CLASSES: usize = 64;
/// Images needed for training and for testing.
const LEAST: usize = 2;
const BLACK: f32 = 255.0;

impl Images {
    /// The images of four files one after the other.
    ///
    /// # Errors
    /// What is wrong with them.
    pub fn read(bytes: Vec<u8>) -> Result<Self, IdxError> {
        let mut at = 0;
        let mut next = |name: &str, kind: Kind| {
            let header = Header::read(&bytes[at..], name)?;
            if header.kind != kind {
                return Err(IdxError::Kind { name: name.to_owned() });
            }
            let (start, end) = (at + header.length, header.end().and_then(|end| at.checked_add(end)));
            let Some(end) = end.filter(|&end| end <= bytes.len()) else {
                return Err(header.wrong_length(name, bytes.len() - at));
            };
            at = end;
            Ok((header, start..end))
        };
        let (train_images, train_ink) = next("train-images-idx3-ubyte", Kind::Images)?;
        let (_, train_labels) = next("train-labels-idx1-ubyte", Kind::Labels)?;
        let (test_images, test_ink) = next("t10k-images-idx3-ubyte", Kind::Images)?;
        let (_, test_labels) = next("t10k-labels-idx1-ubyte", Kind::Labels)?;
        if train_images.size() != test_images.size() {
            let [train, test] = [&train_images, &test_images].map(|header| format!("{}×{}", header.width, header.height));
            return Err(IdxError::Size { train, test });
        }
        let splits = [(&train_images, &train_labels, Split::Training), (&test_images, &test_labels, Split::Test)];
        for (images, labels, split) in splits {
            if images.count != labels.len() {
                return Err(IdxError::Count { images: images.count, labels: labels.len(), split });
            }
            within(Counted::Images, images.count, LEAST, LARGEST_TRAINING_SET)?;
        }
        within(Counted::Pixels, train_images.width * train_images.height, 1, MOST_PIXELS)?;
        let labels = bytes[train_labels.clone()].iter().chain(&bytes[test_labels.clone()]);
        let classes = labels.max().map_or(0, |&label| usize::from(label) + 1);
        within(Counted::Labels, classes, 2, MOST_CLASSES)?;
        Ok(Self {
            width: train_images.width,
            height: train_images.height,
            classes,
            train: Part { ink: train_ink, labels: train_labels },
            test: Part { ink: test_ink, labels: test_labels },
            bytes,
        })
    }

    /// Puts four files, packed or not and in any order, one after the other, under the name of the first. The larger pair is trained
    /// on.
    ///
    /// # Errors
    /// If they are not two files of images and two of labels.
    pub fn join(files: &[(String, Vec<u8>)]) -> Result<(String, Vec<u8>), IdxError> {
        let (mut images, mut labels) = (Vec::new(), Vec::new());
        for (name, bytes) in files {
            let bytes = gzip::unpacked(bytes).ok_or_else(|| IdxError::Packed { name: name.clone() })?;
            let header = Header::read(&bytes, name)?;
            if header.end() != Some(bytes.len()) {
                return Err(header.wrong_length(name, bytes.len()));
            }
            let place = (Reverse(header.count), !name.contains("train"), name);
            if header.kind == Kind::Images { images.push((place, bytes)) } else { labels.push((place, bytes)) }
        }
        if (images.len(), labels.len()) != (2, 2) {
            return Err(IdxError::Incomplete { images: images.len(), labels: labels.len() });
        }
        images.sort_by_key(|(place, _)| *place);
        labels.sort_by_key(|(place, _)| *place);
        let name = images[0].0.2.trim_end_matches(".gz").to_owned();
        let joined = images.iter().zip(&labels).flat_map(|(images, labels)| [&*images.1, &*labels.1]).collect::<Vec<_>>();
        Ok((name, joined.concat()))
    }

    /// The four files one after the other.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// How many images are trained on.
    #[must_use]
    pub fn training_examples(&self) -> usize {
        self.train.labels.len()
    }

    /// The training and the test images; ink is scaled to [0, 1].
    #[must_use]
    pub fn split(&self) -> DataSet {
        self.split_scaled(BLACK)
    }

    /// The same where `darkest`, above 0, stands for the most ink.
    pub(super) fn split_scaled(&self, darkest: f32) -> DataSet {
        DataSet { train: self.samples(&self.train, darkest), test: self.samples(&self.test, darkest) }
    }

    fn samples(&self, part: &Part, darkest: f32) -> Samples {
        let features = self.bytes[part.ink.clone()].iter().map(|&ink| f32::from(ink) / darkest).collect();
        let labels = self.bytes[part.labels.clone()].to_vec();
        // Reading has made sure that there is an image for each label.
        let features = Array2::from_shape_vec((labels.len(), self.width * self.height), features).unwrap_or_default();
        Samples::labelled(features, labels)
    }
}

fn within(what: Counted, found: usize, least: usize, most: usize) -> Result<(), IdxError> {
    if found < least {
        return Err(IdxError::TooFew { what, found, least });
    }
    if found > most {
        return Err(IdxError::TooMany { what, found, most });
    }
    Ok(())
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Images,
    Labels,
}

/// What an IDX file begins with.
struct Header {
    kind: Kind,
    /// How many images or labels follow.
    count: usize,
    /// Pixels of a row; 1 for labels.
    width: usize,
    /// Rows of an image; 1 for labels.
    height: usize,
    /// Bytes of the header itself.
    length: usize,
}

impl Header {
    fn read(bytes: &[u8], name: &str) -> Result<Self, IdxError> {
        let number = |index: usize| {
            let four = bytes.get(4 + 4 * index..).and_then(|rest| rest.first_chunk::<4>());
            four.map(|four| u32::from_be_bytes(*four) as usize)
        };
        let read = match bytes.first_chunk::<4>() {
            Some([0, 0, 8, 3]) => [0, 1, 2].map(number),
            Some([0, 0, 8, 1]) => [number(0), Some(1), Some(1)],
            _ => return Err(IdxError::Kind { name: name.to_owned() }),
        };
        let [Some(count), Some(height), Some(width)] = read else {
            return Err(IdxError::Length { name: name.to_owned(), expected: 16, found: bytes.len() as u64 });
        };
        let kind = if bytes[3] == 3 { Kind::Images } else { Kind::Labels };
        Ok(Self { kind, count, width, height, length: if kind == Kind::Images { 16 } else { 8 } })
    }

    fn size(&self) -> (usize, usize) {
        (self.width, self.height)
    }

    /// Where the file ends; `None` where that is beyond any memory.
    fn end(&self) -> Option<usize> {
        self.count.checked_mul(self.height)?.checked_mul(self.width)?.checked_add(self.length)
    }

    fn wrong_length(&self, name: &str, found: usize) -> IdxError {
        IdxError::Length { name: name.to_owned(), expected: self.end().map_or(u64::MAX, |end| end as u64), found: found as u64 }
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
#[path = "idx_tests.rs"]
mod tests;
