//! The examples that every peer is given, in the same order.

use rescu_explorer::data::supplied::BundledSet;
use rescu_explorer::data::{DataKind, DataSet, Plane, PlaneShape};
use rescu_explorer::random::{Purpose, Stream};

/// Points of the plane: many enough for a compiled pass over all of them to outweigh the call.
const POINTS: u32 = 3200;
/// Digits: as many of the library's training images as whole batches hold.
const DIGITS: usize = 1344;
/// Images of MNIST's size: whole batches of 32 and of 128.
pub const IMAGES: usize = 1920;
/// Pixels of such an image.
pub const PIXELS: usize = 28 * 28;
/// Points along each edge of the grid, which reaches from −EXTENT to EXTENT.
const SIDE: u32 = 100;
const EXTENT: f32 = 3.0;
const CLASSES: u8 = 10;

/// Where examples come from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Source {
    /// The library's noisy XOR.
    Xor,
    /// The library's digits.
    Digits,
    /// The first images of MNIST; or, where it is not at hand, seeded images of the same shape.
    Mnist,
    /// The points of a square grid, without labels (all are 0).
    Grid,
}

/// Features row by row, and a label for each row.
#[derive(Clone, Debug, PartialEq)]
pub struct Examples {
    /// The features, row after row.
    pub inputs: Vec<f32>,
    /// The label of each row.
    pub labels: Vec<u8>,
}

/// Images read from files: bytes of ink and labels.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Images {
    /// [`PIXELS`] bytes for each image.
    pub ink: Vec<u8>,
    /// The label of each image.
    pub labels: Vec<u8>,
}

impl Examples {
    /// The examples of a source; `mnist` are the images where they are at hand.
    #[must_use]
    pub fn of(source: Source, mnist: Option<&Images>) -> Self {
        match source {
            Source::Xor => xor(),
            Source::Digits => digits(),
            Source::Mnist => mnist.map_or_else(seeded_images, of_images),
            Source::Grid => grid(),
        }
    }
}

fn xor() -> Examples {
    let plane = Plane { shape: PlaneShape::Xor, noise: PlaneShape::Xor.usual_noise(), train: POINTS, test: 0 };
    let drawn = plane.draw(1).train;
    Examples { inputs: drawn.all().to_vec(), labels: drawn.labels().to_vec() }
}

fn digits() -> Examples {
    // A native program has them built in.
    let Ok(DataSet { train: drawn, .. }) = BundledSet::Digits.draw(1) else {
        return Examples { inputs: Vec::new(), labels: Vec::new() };
    };
    Examples { inputs: drawn.all()[..DIGITS * drawn.features.ncols()].to_vec(), labels: drawn.labels()[..DIGITS].to_vec() }
}

fn of_images(images: &Images) -> Examples {
    let inputs = images.ink.iter().take(IMAGES * PIXELS).map(|&ink| f32::from(ink) / 255.0).collect();
    Examples { inputs, labels: images.labels.iter().take(IMAGES).copied().collect() }
}

/// Images of which, as in MNIST, a fifth of the pixels are inked; each label inks places of its own, so that it can be learnt.
fn seeded_images() -> Examples {
    let mut stream = Stream::new(1, Purpose::TrainingData, 0);
    let labels: Vec<u8> = (0..IMAGES).map(|index| (index % usize::from(CLASSES)) as u8).collect();
    let mut inputs = Vec::with_capacity(IMAGES * PIXELS);
    for &label in &labels {
        for pixel in 0..PIXELS {
            let inked = (pixel + usize::from(label)) % usize::from(CLASSES) < 2;
            inputs.push(if inked { stream.uniform() as f32 } else { 0.0 });
        }
    }
    Examples { inputs, labels }
}

fn grid() -> Examples {
    let coordinate = |index: u32| ((index as f32 + 0.5) / SIDE as f32 * 2.0 - 1.0) * EXTENT;
    let row = |y: u32| (0..SIDE).flat_map(move |x| [coordinate(x), -coordinate(y)]);
    Examples { inputs: (0..SIDE).flat_map(row).collect(), labels: vec![0; (SIDE * SIDE) as usize] }
}
