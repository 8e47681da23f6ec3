//! What can be wrong with a table, and what to do about it.

use serde::{Deserialize, Serialize};
use thiserror::Error;

/// What a column is called.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ColumnName {
    /// The name in the header of the table.
    Given(String),
    /// The number of a column without a name, from 1.
    Numbered(usize),
}

impl ColumnName {
    /// The name in the header, or else the number of a column that is counted from 0 here.
    pub(super) fn new(name: &str, index: usize) -> Self {
        if name.is_empty() { Self::Numbered(index + 1) } else { Self::Given(name.to_owned()) }
    }
}

/// A cell.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Place {
    /// Its row in the file, counted from 1, the header included.
    pub row: usize,
    /// The name of its column.
    pub column: ColumnName,
}

/// Why a table cannot be learnt from.
#[derive(Clone, Debug, PartialEq, Eq, Error, Serialize, Deserialize)]
#[error("{self:?}")]
pub enum TableError {
    /// Too many bytes.
    TooLarge {
        /// Its size.
        bytes: usize,
    },
    /// More than one file.
    Several {
        /// How many.
        found: usize,
    },
    /// Too few or too many columns.
    Columns {
        /// How many it has.
        found: usize,
    },
    /// Too few or too many rows.
    Rows {
        /// How many it has, the header aside.
        found: usize,
    },
    /// A row of another length.
    Ragged {
        /// The row, counted from 1.
        row: usize,
        /// Its cells.
        found: usize,
        /// Those of the first row.
        expected: usize,
    },
    /// Bytes that are no text.
    NotText {
        /// The row, counted from 1.
        row: usize,
    },
    /// A cell without a value.
    Empty {
        /// Where.
        place: Place,
    },
    /// A feature that is no number.
    Malformed {
        /// Where.
        place: Place,
        /// What is there; the beginning of it.
        cell: String,
    },
    /// No such column.
    NoColumn {
        /// What was chosen, counted from 1.
        chosen: u32,
        /// How many there are.
        columns: usize,
    },
    /// A label with too many values.
    ManyClasses {
        /// The column.
        column: ColumnName,
    },
    /// A label that is always the same.
    OneClass {
        /// The column.
        column: ColumnName,
    },
}
