//! What is wrong with a value that came from outside. Each fact is a type; its `Display` is the sentence for people.

use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::activation::{Activation, ActivationError};
use crate::data::placed::PointFlaw;
use crate::data::supplied::Missing;

/// A remark on one part of a link or of the command line.
#[derive(Clone, Debug, PartialEq, Error, Serialize, Deserialize)]
#[error("{key}: {problem}")]
pub struct Notice {
    /// The key as it was given.
    pub key: String,
    /// What is wrong, and what was done about it.
    pub problem: Problem,
}

/// What can be wrong with a value.
#[derive(Clone, Debug, PartialEq, Error, Serialize, Deserialize)]
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
        /// What is wrong with it.
        why: Correction,
        /// What is used instead.
        used: String,
    },
    /// A key that means nothing with the other settings.
    #[error("it does not apply here ({reason}); it was ignored")]
    DoesNotApply {
        /// Why not.
        reason: Inapplicable,
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

/// Why a value is used otherwise than as it stands; shown as the end of a sentence about the value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error, Serialize, Deserialize)]
pub enum Correction {
    /// A grid of more activations than a sweep takes.
    #[error("holds too many activations")]
    TooManyActivations,
    /// A grid of more sizes of networks than a sweep takes.
    #[error("holds too many networks")]
    TooManyNetworks,
    /// More changes of settings than an experiment takes.
    #[error("holds too many changes")]
    TooManyChanges,
    /// A list of values of which some are out of bounds.
    #[error("has values out of bounds")]
    ValuesOutOfBounds,
    /// A range of x that cannot be drawn.
    #[error("is too narrow, too wide or too far from 0")]
    SpanOutOfBounds,
    /// A point of the reader's.
    #[error(transparent)]
    Point(#[from] PointFlaw),
}

/// Why a setting does not apply with the other settings.
#[derive(Clone, Debug, PartialEq, Eq, Error, Serialize, Deserialize)]
pub enum Inapplicable {
    /// It belongs to one value of another setting.
    #[error("only to {setting}")]
    OnlyTo {
        /// That setting with its value, as a link has them: `init=normal`.
        setting: String,
    },
    /// The data is not generated, so it has no noise that could be set.
    #[error("only made-up points have noise")]
    NoNoise,
    /// The data has a training and a test set of its own.
    #[error("this set has a fixed split")]
    FixedSplit,
    /// The data is not in a file of the reader's.
    #[error("only data of the reader’s is in a file")]
    NoFile,
    /// The data is values, and those have one loss.
    #[error("a value is learnt by the squared error")]
    FixedLoss,
    /// The experiment does not have this arm.
    #[error("there is no such arm")]
    NoSuchArm,
    /// A run that has passed the step at which the changed experiment would have differed.
    #[error("the run has gone too far to become this one")]
    TooLate,
}

impl Inapplicable {
    /// That a setting belongs to one value of another, as in `only_to("init=normal")`.
    pub(in crate::experiment) fn only_to(setting: &str) -> Self {
        Self::OnlyTo { setting: setting.to_owned() }
    }
}
