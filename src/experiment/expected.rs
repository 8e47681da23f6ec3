//! What can be read where something else was given.

use serde::{Deserialize, Serialize};

use crate::activation::ActivationError;

/// What a value of a link, of the command line or of a text field has to be.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Expected {
    /// A number.
    Number,
    /// A whole number.
    Whole,
    /// A whole number within bounds.
    WholeWithin {
        /// The least.
        min: u32,
        /// The largest.
        max: u32,
    },
    /// One of these names.
    OneOf(Vec<String>),
    /// Any of these names with commas, or `none`.
    AnyOf(Vec<String>),
    /// One name of each of these lists, with commas.
    OneOfEach(Vec<Vec<String>>),
    /// The units of hidden layers.
    Layers,
    /// An activation.
    Activation {
        /// What is wrong with the one that was given.
        why: ActivationError,
    },
    /// An activation, one parameter of which may have several values.
    ActivationWithValues,
    /// Any activations at all, with semicolons.
    Activations,
    /// The name, size and hash of a file of the reader's, or `none`.
    File,
    /// Changes during a run, or `none`.
    Changes,
    /// Two ends of a range of x.
    Span,
    /// At most so many different points.
    Points {
        /// How many there can be.
        most: u32,
    },
    /// At most so many curves that are kept.
    Pins {
        /// How many there can be.
        most: u32,
    },
}

impl Expected {
    /// One of some names.
    pub(crate) fn one_of<'a>(names: impl IntoIterator<Item = &'a str>) -> Self {
        Self::OneOf(names.into_iter().map(str::to_owned).collect())
    }
}
