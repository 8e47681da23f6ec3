//! What can be wrong with a description of an activation.

use serde::{Deserialize, Serialize};

use super::{Drawn, Family, Kernel, Limits, Rescu};

/// Why an activation cannot be made from what was given.
#[derive(Clone, Debug, PartialEq, thiserror::Error, Serialize, Deserialize)]
pub enum ActivationError {
    /// No family has this link name.
    #[error("there is no activation `{name}`; there are {}", listed(Family::ALL.map(Family::name)))]
    UnknownFamily {
        /// The name that was given.
        name: String,
    },
    /// No kernel has this link name.
    #[error("there is no kernel `{name}`; there are {}", listed(Kernel::ALL.map(Kernel::name)))]
    UnknownKernel {
        /// The name that was given.
        name: String,
    },
    /// The family has no parameter with this key.
    #[error("{} has no parameter `{key}`; it takes {}", .family.name(), listed(.family.keys()))]
    UnknownKey {
        /// The family that was asked for.
        family: Family,
        /// The key that it does not know.
        key: String,
    },
    /// One key stands there twice.
    #[error("`{key}` is given twice")]
    DoubleKey {
        /// The key.
        key: String,
    },
    /// A piece between two commas is not `key=value`.
    #[error("`{piece}` does not read key=value")]
    NotAPair {
        /// The piece.
        piece: String,
    },
    /// The value of a key is not a number.
    #[error("{key}=`{text}` is not a number")]
    NotANumber {
        /// The key.
        key: String,
        /// What stood in place of a number.
        text: String,
    },
    /// A parameter is infinite, not a number, or too small or large.
    #[error("{parameter} is {value}, but must lie between {} and {}", .limits.min, .limits.max)]
    OutOfBounds {
        /// The key of the parameter.
        parameter: String,
        /// What it was.
        value: f64,
        /// Where it may lie.
        limits: Limits,
    },
    /// The transition has a width that cannot be told from none in 32-bit arithmetic.
    #[error("the transition is {width:e} wide, but must be at least {:e}, or 0 for a kink", Rescu::LEAST_WIDTH)]
    TooNarrow {
        /// The width α + β.
        width: f64,
    },
    /// A piece of a list of points is not two numbers.
    #[error("`{piece}` is not a point; one reads x_slope, and `~` is between them, such as -2_0~2_1")]
    NotAPoint {
        /// The piece.
        piece: String,
    },
    /// A slope is drawn through too few or too many points.
    #[error("there are {found} points, but must be {} to {}", Drawn::COUNT.start(), Drawn::COUNT.end())]
    PointCount {
        /// How many were given.
        found: usize,
    },
    /// Points are not in order, or cannot be told from one another in 32-bit arithmetic.
    #[error("a point at {right} follows one at {left}, but must be further right by at least {:e}", Drawn::LEAST_GAP)]
    PointsTooNear {
        /// Where the earlier one is.
        left: f64,
        /// Where the later one is.
        right: f64,
    },
    /// The list of parameters is too short or too long for the family.
    #[error("{} takes {expected} parameters, but {found} were given", .family.name())]
    WrongCount {
        /// The family that was asked for.
        family: Family,
        /// How many it takes.
        expected: usize,
        /// How many were given.
        found: usize,
    },
}

fn listed<'a>(names: impl IntoIterator<Item = &'a str>) -> String {
    let names: Vec<_> = names.into_iter().collect();
    if names.is_empty() { "none".to_owned() } else { names.join(", ") }
}
