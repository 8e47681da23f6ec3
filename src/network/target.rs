//! What a network is to give for examples.

use serde::{Deserialize, Serialize};

/// What is true of one example.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub enum Target {
    /// Its label, counted from 0.
    Label(u8),
    /// Its value, in the unit of the data.
    Value(f32),
}

/// What is true of each of several examples.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Targets<'a> {
    /// Their labels.
    Labels(&'a [u8]),
    /// Their values.
    Values(&'a [f32]),
}

impl Targets<'_> {
    /// How many there are.
    #[must_use]
    pub fn len(self) -> usize {
        match self {
            Self::Labels(labels) => labels.len(),
            Self::Values(values) => values.len(),
        }
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(self) -> bool {
        self.len() == 0
    }

    /// The first `count`, or all where there are fewer.
    #[must_use]
    pub fn first(self, count: usize) -> Self {
        match self {
            Self::Labels(labels) => Self::Labels(labels.get(..count).unwrap_or(labels)),
            Self::Values(values) => Self::Values(values.get(..count).unwrap_or(values)),
        }
    }

    /// The target of an example.
    ///
    /// # Panics
    /// If `index` is not below [`Targets::len`].
    #[must_use]
    pub fn of(self, index: usize) -> Target {
        match self {
            Self::Labels(labels) => Target::Label(labels[index]),
            Self::Values(values) => Target::Value(values[index]),
        }
    }
}
