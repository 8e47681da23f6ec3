//! What can be wrong with a description of an activation.

use serde::{Deserialize, Serialize};

use super::{Family, Limits};

/// Why an activation cannot be made from what was given.
#[derive(Clone, Debug, PartialEq, thiserror::Error, Serialize, Deserialize)]
#[error("{self:?}")]
pub enum ActivationError {
    /// No family has this link name.
    UnknownFamily {
        /// The name that was given.
        name: String,
    },
    /// No kernel has this link name.
    UnknownKernel {
        /// The name that was given.
        name: String,
    },
    /// The family has no parameter with this key.
    UnknownKey {
        /// The family that was asked for.
        family: Family,
        /// The key that it does not know.
        key: String,
    },
    /// One key stands there twice.
    DoubleKey {
        /// The key.
        key: String,
    },
    /// A piece between two commas is not `key=value`.
    NotAPair {
        /// The piece.
        piece: String,
    },
    /// The value of a key is not a number.
    NotANumber {
        /// The key.
        key: String,
        /// What stood in place of a number.
        text: String,
    },
    /// A parameter is infinite, not a number, or too small or large.
    OutOfBounds {
        /// The key of the parameter.
        parameter: String,
        /// What it was.
        value: f64,
        /// Where it may lie.
        limits: Limits,
    },
    /// The transition has a width that cannot be told from none in 32-bit arithmetic.
    TooNarrow {
        /// The width α + β.
        width: f64,
    },
    /// A piece of a list of points is not two numbers.
    NotAPoint {
        /// The piece.
        piece: String,
    },
    /// A slope is drawn through too few or too many points.
    PointCount {
        /// How many were given.
        found: usize,
    },
    /// Points are not in order, or cannot be told from one another in 32-bit arithmetic.
    PointsTooNear {
        /// Where the earlier one is.
        left: f64,
        /// Where the later one is.
        right: f64,
    },
    /// The list of parameters is too short or too long for the family.
    WrongCount {
        /// The family that was asked for.
        family: Family,
        /// How many it takes.
        expected: usize,
        /// How many were given.
        found: usize,
    },
}
