//! The parts of an experiment by name: one table for links, the command line and the controls of the page.

mod access;
mod part;
mod table;

use crate::activation::SliderScale;
use crate::data::LARGEST_TRAINING_SET;
pub(crate) use access::{layers_text, read_activation, read_layers};
pub use part::Part;
pub use table::Key;

/// The largest shuffle window: as many as there can be training examples, so that it is always a full shuffle.
pub(super) const LARGEST_WINDOW: u32 = LARGEST_TRAINING_SET as u32;

/// What values a key takes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Domain {
    /// A real number.
    Real {
        /// The smallest.
        min: f64,
        /// The largest.
        max: f64,
        /// How a slider runs. One that runs logarithmically from 0 takes 0 at its lower end.
        scale: SliderScale,
    },
    /// A whole number.
    Whole {
        /// The smallest.
        min: u32,
        /// The largest.
        max: u32,
        /// How a slider runs.
        scale: SliderScale,
    },
    /// A whole number for which a slider makes no sense, because neighbours have nothing in common.
    Seed,
    /// A file as its name, its size and the hash of its bytes, or `none`.
    File,
    /// Points of the plane for each label, such as `0.5_-1.25~2_2;-1_1`, or `none`.
    Points,
    /// One of named alternatives.
    Choice(&'static [&'static str]),
    /// Any of the difference sources, with commas, or `none`.
    Sources,
    /// Units of each hidden layer with hyphens, such as `16-16`, or `none`.
    Layers,
    /// An activation, such as `smelu:beta=2`.
    Activation,
    /// An activation, or `none` for an arm that is not there.
    OptionalActivation,
    /// Changes during a run, such as `120@rate=0.01;150@b=smelu:beta=1`, or `none`.
    Changes,
    /// A real number that stands in for that of another key, or `shared` for the other's.
    Own {
        /// The key that it stands in for, which has the bounds.
        instead_of: Key,
    },
}

impl Key {
    /// The key of a name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|key| key.name() == name)
    }

    /// The name in links and on the command line.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.row().name
    }

    /// What values it takes.
    #[must_use]
    pub fn domain(self) -> Domain {
        self.row().domain
    }
}
