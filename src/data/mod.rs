//! The data sets: what is learnt from and what is tested on.
//!
//! A [`Data`] is a plain description; [`Data::draw`] makes the two sets of [`Samples`] from it and a seed. What no description can
//! hold is [`supplied`].

pub mod clicks;
pub mod digits;
mod form;
pub mod plane;
mod samples;
pub mod supplied;

use std::sync::Arc;

pub use clicks::Clicks;
pub use form::Form;
pub use plane::{Plane, Shape};
pub use samples::{DataSet, Samples};
use supplied::{Content, File, Images, Missing, mnist, shelf};

/// More examples than these are not trained on.
pub const LARGEST_TRAINING_SET: usize = 100_000;

/// Which data to learn from.
#[derive(Clone, Debug, PartialEq)]
pub enum Data {
    /// Two classes of points in the plane, drawn anew for each seed.
    Plane(Plane),
    /// Made-up clicks on advertisements, drawn anew for each seed.
    Clicks(Clicks),
    /// Real handwritten digits with a fixed split, the same for every seed.
    Digits,
    /// A part of MNIST, the same for every seed.
    Mnist,
    /// Images of the reader's with a split of their own, the same for every seed; `None` as long as no file is chosen.
    Images(Option<File>),
}

impl Data {
    /// The training and the test set. The two are separate draws; the split of images does not depend on the seed.
    ///
    /// # Errors
    /// If what is learnt from is in a file that is not at hand.
    pub fn draw(&self, seed: u32) -> Result<DataSet, Missing> {
        Ok(match self {
            Self::Plane(plane) => plane.draw(seed),
            Self::Clicks(clicks) => clicks.draw(seed),
            Self::Digits => digits::split(),
            Self::Mnist | Self::Images(_) => match &*self.content()? {
                Content::Images(images) => images.split(),
            },
        })
    }

    /// Whether there is something to learn from.
    ///
    /// # Errors
    /// What is not at hand.
    pub fn check(&self) -> Result<(), Missing> {
        if self.is_supplied() { self.content().map(drop) } else { Ok(()) }
    }

    /// Whether it is in a file that no link can hold.
    #[must_use]
    pub fn is_supplied(&self) -> bool {
        matches!(self, Self::Mnist | Self::Images(_))
    }

    /// The hash of the file it is in, if it is in one that is chosen.
    #[must_use]
    pub fn hash(&self) -> Option<u64> {
        match self {
            Self::Mnist => Some(mnist::HASH),
            Self::Images(file) => file.as_ref().map(File::hash),
            Self::Plane(_) | Self::Clicks(_) | Self::Digits => None,
        }
    }

    /// What is in its file.
    ///
    /// # Errors
    /// If it is not at hand, or there is no file to it.
    pub fn content(&self) -> Result<Arc<Content>, Missing> {
        match self {
            Self::Plane(_) | Self::Clicks(_) | Self::Digits | Self::Images(None) => Err(Missing::Unchosen),
            Self::Mnist => mnist::content(),
            Self::Images(Some(file)) => {
                let of_kind = |content: &Arc<Content>| matches!(**content, Content::Images(_));
                shelf::get(file.hash()).filter(of_kind).ok_or_else(|| Missing::File(file.clone()))
            }
        }
    }

    /// The images it consists of, if they are in a file that is at hand.
    fn with_images<T>(&self, take: impl Fn(&Images) -> T) -> Option<T> {
        match &*self.content().ok()? {
            Content::Images(images) => Some(take(images)),
        }
    }

    /// How many numbers describe one example; 0 if they are not at hand.
    #[must_use]
    pub fn features(&self) -> usize {
        match self {
            Self::Plane(_) => plane::FEATURES,
            Self::Clicks(_) => clicks::FEATURES,
            Self::Digits => digits::PIXELS,
            Self::Mnist => mnist::SIDE * mnist::SIDE,
            Self::Images(_) => self.with_images(|images| images.width * images.height).unwrap_or_default(),
        }
    }

    /// How many labels there are, 2 or more.
    #[must_use]
    pub fn classes(&self) -> usize {
        match self {
            Self::Plane(_) => plane::CLASSES,
            Self::Clicks(_) => clicks::CLASSES,
            Self::Digits => digits::CLASSES,
            Self::Mnist => mnist::CLASSES,
            Self::Images(_) => self.with_images(|images| images.classes).unwrap_or(2),
        }
    }

    /// How many examples are trained on; 0 if they are not at hand.
    #[must_use]
    pub fn training_examples(&self) -> usize {
        match self {
            Self::Plane(plane) => plane.train as usize,
            Self::Clicks(clicks) => clicks.train as usize,
            Self::Digits => digits::TRAINING_EXAMPLES,
            Self::Mnist => mnist::TRAINING_EXAMPLES,
            Self::Images(_) => self.with_images(Images::training_examples).unwrap_or_default(),
        }
    }
}
