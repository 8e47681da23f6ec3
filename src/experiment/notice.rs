//! What is wrong with a value that came from outside, in words for people.

use thiserror::Error;

use crate::activation::{Activation, ActivationError};
use crate::data::supplied::Missing;

/// A remark on one part of a link or of the command line.
#[derive(Clone, Debug, PartialEq, Error)]
#[error("{key}: {problem}")]
pub struct Notice {
    /// The key as it was given.
    pub key: String,
    /// What is wrong, and what was done about it.
    pub problem: Problem,
}

/// What can be wrong with a value.
#[derive(Clone, Debug, PartialEq, Error)]
pub enum Problem {
    /// No such key.
    #[error("there is no such setting; it was ignored")]
    UnknownKey,
    /// The key came twice.
    #[error("it is given twice; the first value counts")]
    Repeated,
    /// A key without a value.
    #[error("it has no value; it was ignored")]
    NoValue,
    /// A value that cannot be read.
    #[error("“{value}” cannot be read; expected {expected}")]
    Unreadable {
        /// What was given.
        value: String,
        /// What can be read.
        expected: String,
    },
    /// A number outside of the bounds.
    #[error("{value} is outside of {min} to {max}; {used} is used")]
    Clamped {
        /// What was given.
        value: String,
        /// The lower bound.
        min: f64,
        /// The upper bound.
        max: f64,
        /// What is used instead.
        used: f64,
    },
    /// An activation with a number outside of its bounds.
    #[error("{why}; {used} is used")]
    ActivationClamped {
        /// Which number, and its bounds; the first, if there are several.
        why: ActivationError,
        /// What is used instead.
        used: Box<Activation>,
    },
    /// A value that is used otherwise than as it stands.
    #[error("“{value}” {why}; {used} is used")]
    Adjusted {
        /// What was given.
        value: String,
        /// What is wrong with it, as the end of a sentence.
        why: &'static str,
        /// What is used instead.
        used: String,
    },
    /// A key that means nothing with the other settings.
    #[error("it does not apply here ({reason}); it was ignored")]
    DoesNotApply {
        /// What it would need.
        reason: &'static str,
    },
    /// Nothing to learn from.
    #[error("{0}")]
    Data(#[from] Missing),
    /// A link of an older version, which says the same but then came to other bits.
    #[error("this link is of version {version}; results may differ in their last bits since then")]
    Outdated {
        /// The version of the link.
        version: String,
    },
    /// A link of a version that is not known.
    #[error("this link is of version {version}, this page reads version {known}; what it knows was used")]
    Version {
        /// The version of the link.
        version: String,
        /// The version that is read here.
        known: u32,
    },
}
