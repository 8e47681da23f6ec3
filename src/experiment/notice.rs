//! What is wrong with a value that came from outside. Each fact is a type; [`words::notice`](crate::words::notice) is the sentence for people.

use serde::{Deserialize, Serialize};
use thiserror::Error;

use super::Expected;
use crate::activation::{Activation, ActivationError};
use crate::data::placed::PointFlaw;
use crate::data::supplied::Missing;

/// A remark on one part of a link or of the command line. As an [`Error`](std::error::Error) it shows only the fact.
#[derive(Clone, Debug, PartialEq, Error, Serialize, Deserialize)]
#[error("{key}: {problem:?}")]
pub struct Notice {
    /// The key as it was given.
    pub key: String,
    /// What is wrong, and what was done about it.
    pub problem: Problem,
}

/// What can be wrong with a value.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Problem {
    /// No such key.
    UnknownKey,
    /// The key came twice.
    Repeated,
    /// A key without a value.
    NoValue,
    /// A value that cannot be read.
    Unreadable {
        /// What was given.
        value: String,
        /// What can be read.
        expected: Expected,
    },
    /// A number outside of the bounds.
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
    ActivationClamped {
        /// Which number, and its bounds; the first, if there are several.
        why: ActivationError,
        /// What is used instead.
        used: Box<Activation>,
    },
    /// A value that is used otherwise than as it stands.
    Adjusted {
        /// What was given.
        value: String,
        /// What is wrong with it, and what is used instead.
        why: Correction,
    },
    /// A key that means nothing with the other settings.
    DoesNotApply {
        /// Why not.
        reason: Inapplicable,
    },
    /// Nothing to learn from.
    Data(Missing),
    /// A link of an older version, which says the same but then came to other bits.
    Outdated {
        /// The version of the link.
        version: String,
    },
    /// A link of a version that is not known.
    Version {
        /// The version of the link.
        version: String,
        /// The version that is read here.
        known: u32,
    },
}

/// Why a value is used otherwise than as it stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Correction {
    /// A grid of more activations than a sweep takes; the first are used.
    TooManyActivations {
        /// How many are.
        used: u32,
    },
    /// A grid of more sizes of networks than a sweep takes; the first are used.
    TooManyNetworks {
        /// How many are.
        used: u32,
    },
    /// A grid that has a size of networks more than once; each is compared once.
    RepeatedNetworks,
    /// A name of more characters than are shown; the first are used.
    NameTooLong {
        /// What is used.
        used: String,
    },
    /// More changes of settings than an experiment takes; the first are used.
    TooManyChanges {
        /// How many are.
        used: u32,
    },
    /// A list of values of which some are out of bounds.
    ValuesOutOfBounds {
        /// The activations that are used, as links write them.
        used: String,
    },
    /// A range of x that cannot be drawn.
    SpanOutOfBounds {
        /// The range that is used, as links write it.
        used: String,
    },
    /// A point of the reader's.
    Point(PointFlaw),
}

/// Why a setting does not apply with the other settings.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Inapplicable {
    /// It belongs to one value of another setting.
    OnlyTo {
        /// That setting with its value, as a link has them: `init=normal`.
        setting: String,
    },
    /// The data is not generated, so it has no noise that could be set.
    NoNoise,
    /// The data has a training and a test set of its own.
    FixedSplit,
    /// The data is not in a file of the reader's.
    NoFile,
    /// The data is values, and those have one loss.
    FixedLoss,
    /// The experiment does not have this arm.
    NoSuchArm,
    /// A run that has passed the step at which the changed experiment would have differed.
    TooLate,
}

impl From<Missing> for Problem {
    fn from(missing: Missing) -> Self {
        Self::Data(missing)
    }
}

impl From<PointFlaw> for Correction {
    fn from(flaw: PointFlaw) -> Self {
        Self::Point(flaw)
    }
}

impl Problem {
    /// The number that is used for one that was given, which is that within bounds, and the problem if it is another.
    #[must_use]
    pub fn within(given: f64, [min, max]: [f64; 2]) -> (f64, Option<Self>) {
        let used = given.clamp(min, max);
        (used, (used != given).then(|| Self::Clamped { value: given.to_string(), min, max, used }))
    }
}

impl Inapplicable {
    /// That a setting belongs to one value of another, as in `only_to("init=normal")`.
    pub(in crate::experiment) fn only_to(setting: &str) -> Self {
        Self::OnlyTo { setting: setting.to_owned() }
    }
}
