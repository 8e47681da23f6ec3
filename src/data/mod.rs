//! The data sets: what is learnt from and what is tested on.
//!
//! A [`Data`] is a plain description; [`Data::draw`] makes the two sets of [`Samples`] from it and a seed. What no description can
//! hold is [`supplied`].

pub mod clicks;
pub mod digits;
mod form;
pub mod placed;
pub mod plane;
mod samples;
pub mod sine;
pub mod supplied;

use std::sync::Arc;

pub use clicks::Clicks;
pub use form::Form;
pub use placed::Placed;
pub use plane::{Plane, PlaneShape};
pub use samples::{DataSet, Samples, Truth};
pub use sine::Sine;
use supplied::{Content, File, Format, Images, Learning, Missing, Table, TableError, content_store, mnist};

/// More examples than these are not trained on.
pub const LARGEST_TRAINING_SET: usize = 100_000;

/// What is to be learnt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Task {
    /// To which of several labels an example belongs.
    Labels {
        /// How many there are, 2 or more.
        classes: usize,
    },
    /// A value.
    Value,
}

impl Task {
    /// How many numbers a prediction is: a probability for each label, or the value.
    #[must_use]
    pub fn columns(self) -> usize {
        match self {
            Self::Labels { classes } => classes,
            Self::Value => 1,
        }
    }
}

/// Which data to learn from.
#[derive(Clone, Debug, PartialEq)]
pub enum Data {
    /// Two classes of points in the plane, drawn anew for each seed.
    Plane(Plane),
    /// Points that the reader has placed in the plane, split anew for each seed.
    Placed(Placed),
    /// Values of a noisy sine, drawn anew for each seed.
    Sine(Sine),
    /// Made-up clicks on advertisements, drawn anew for each seed.
    Clicks(Clicks),
    /// Real handwritten digits with a fixed split, the same for every seed.
    Digits,
    /// A part of MNIST, the same for every seed.
    Mnist,
    /// Images of the reader's with a split of their own, the same for every seed; `None` as long as no file is chosen.
    Images(Option<File>),
    /// A table of the reader's, split anew for each seed.
    Table(Learning),
}

impl Data {
    /// The training and the test set. The two are separate draws; the split of images does not depend on the seed.
    ///
    /// # Errors
    /// If what is learnt from is in a file that is not at hand, or there are too few points.
    pub fn draw(&self, seed: u32) -> Result<DataSet, Missing> {
        Ok(match self {
            Self::Plane(plane) => plane.draw(seed),
            Self::Placed(placed) => placed.draw(seed)?,
            Self::Sine(sine) => sine.draw(seed),
            Self::Clicks(clicks) => clicks.draw(seed),
            Self::Digits => digits::split(),
            Self::Mnist | Self::Images(_) | Self::Table(_) => match (&*self.content()?, self) {
                (Content::Table(table), Self::Table(learning)) => learning.draw(table, seed)?,
                (Content::Images(images), _) => images.split(),
                (Content::Table(_), _) => return Err(Missing::Unchosen),
            },
        })
    }

    /// Whether there is something to learn from.
    ///
    /// # Errors
    /// What is not at hand, or why it cannot be used.
    pub fn check(&self) -> Result<(), Missing> {
        match self {
            Self::Plane(_) | Self::Sine(_) | Self::Clicks(_) | Self::Digits => Ok(()),
            Self::Placed(placed) => Ok(placed.check()?),
            Self::Mnist | Self::Images(_) => self.content().map(drop),
            Self::Table(learning) => match &*self.content()? {
                Content::Table(table) => Ok(learning.check(table)?),
                Content::Images(_) => Err(Missing::Unchosen),
            },
        }
    }

    /// The file it is in, if it is in one that is chosen. MNIST's is not chosen.
    #[must_use]
    pub fn file(&self) -> Option<&File> {
        match self {
            Self::Images(file) => file.as_ref(),
            Self::Table(learning) => learning.file.as_ref(),
            Self::Plane(_) | Self::Placed(_) | Self::Sine(_) | Self::Clicks(_) | Self::Digits | Self::Mnist => None,
        }
    }

    /// The format of the file that the reader has to choose, if it is in one.
    #[must_use]
    pub fn format(&self) -> Option<Format> {
        match self {
            Self::Images(_) => Some(Format::Images),
            Self::Table(_) => Some(Format::Table),
            Self::Plane(_) | Self::Placed(_) | Self::Sine(_) | Self::Clicks(_) | Self::Digits | Self::Mnist => None,
        }
    }

    /// The hash of what no link can hold, if that is known.
    #[must_use]
    pub fn hash(&self) -> Option<u64> {
        if *self == Self::Mnist { Some(mnist::HASH) } else { self.file().map(File::hash) }
    }

    /// What no link can hold.
    ///
    /// # Errors
    /// If it is not at hand, or there is nothing of the kind.
    pub fn content(&self) -> Result<Arc<Content>, Missing> {
        if *self == Self::Mnist {
            return mnist::content();
        }
        let file = self.file().ok_or(Missing::Unchosen)?;
        let fits = |content: &Arc<Content>| Some(content.format()) == self.format();
        content_store::get(file.hash()).filter(fits).ok_or_else(|| Missing::File(file.clone()))
    }

    /// Something about the images it consists of, if they are in a file that is at hand.
    fn of_images<T>(&self, take: impl Fn(&Images) -> T) -> Option<T> {
        match &*self.content().ok()? {
            Content::Images(images) => Some(take(images)),
            Content::Table(_) => None,
        }
    }

    /// Something about the table it consists of, if that is at hand.
    pub fn of_table<T>(&self, take: impl Fn(&Table, &Learning) -> Result<T, TableError>) -> Option<T> {
        match (&*self.content().ok()?, self) {
            (Content::Table(table), Self::Table(learning)) => take(table, learning).ok(),
            _ => None,
        }
    }

    /// How many numbers describe one example; 0 if they are not at hand.
    #[must_use]
    pub fn features(&self) -> usize {
        match self {
            Self::Plane(_) | Self::Placed(_) => plane::FEATURES,
            Self::Sine(_) => sine::FEATURES,
            Self::Clicks(_) => clicks::FEATURES,
            Self::Digits => digits::PIXELS,
            Self::Mnist => mnist::SIDE * mnist::SIDE,
            Self::Images(_) => self.of_images(|images| images.width * images.height).unwrap_or_default(),
            Self::Table(_) => self.of_table(|table, _| Ok(table.names().len() - 1)).unwrap_or_default(),
        }
    }

    /// What is to be learnt.
    #[must_use]
    pub fn task(&self) -> Task {
        match self {
            Self::Sine(_) => Task::Value,
            _ => Task::Labels { classes: self.classes() },
        }
    }

    /// How many labels there are, 2 or more; 0 where a value is learnt.
    #[must_use]
    pub fn classes(&self) -> usize {
        match self {
            Self::Plane(_) => plane::CLASSES,
            Self::Placed(placed) => placed.classes(),
            Self::Sine(_) => 0,
            Self::Clicks(_) => clicks::CLASSES,
            Self::Digits => digits::CLASSES,
            Self::Mnist => mnist::CLASSES,
            Self::Images(_) => self.of_images(|images| images.classes).unwrap_or(2),
            Self::Table(_) => self.of_table(|table, learning| Ok(learning.labels(table)?.len())).unwrap_or(2),
        }
    }

    /// How many examples are trained on; 0 if they are not at hand.
    #[must_use]
    pub fn training_examples(&self) -> usize {
        match self {
            Self::Plane(plane) => plane.train as usize,
            Self::Placed(placed) => placed.training_points(),
            Self::Sine(sine) => sine.train as usize,
            Self::Clicks(clicks) => clicks.train as usize,
            Self::Digits => digits::TRAINING_EXAMPLES,
            Self::Mnist => mnist::TRAINING_EXAMPLES,
            Self::Images(_) => self.of_images(Images::training_examples).unwrap_or_default(),
            Self::Table(_) => self.of_table(|table, _| Ok(table.training_rows())).unwrap_or_default(),
        }
    }
}
