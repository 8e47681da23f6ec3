//! What can be wrong with a table, and what to do about it.

use core::fmt;

use serde::{Deserialize, Serialize};
use thiserror::Error;

/// A cell.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Place {
    /// Its row in the file, counted from 1, the header included.
    pub row: usize,
    /// The name of its column.
    pub column: String,
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "row {}, column “{}”", self.row, self.column)
    }
}

/// Why a table cannot be learnt from.
#[derive(Clone, Debug, PartialEq, Eq, Error, Serialize, Deserialize)]
pub enum TableError {
    /// Too many bytes.
    #[error("it has {:.1} MB, and at most 20 MB can be read here; take a part of its rows", *.bytes as f64 / 1e6)]
    TooLarge {
        /// Its size.
        bytes: usize,
    },
    /// More than one file.
    #[error("{found} files were chosen; choose one table")]
    Several {
        /// How many.
        found: usize,
    },
    /// Too few or too many columns.
    #[error("it has {found} columns, and 2 to 1000 are needed, separated by comma, semicolon or tab; one of them is the label")]
    Columns {
        /// How many it has.
        found: usize,
    },
    /// Too few or too many rows.
    #[error("it has {found} rows, and 20 to 100 000 are needed; add or leave out some")]
    Rows {
        /// How many it has, the header aside.
        found: usize,
    },
    /// A row of another length.
    #[error("row {row} has {found} cells, but the first row {expected}; mend that row, or quote a cell with a separator in it")]
    Ragged {
        /// The row, counted from 1.
        row: usize,
        /// Its cells.
        found: usize,
        /// Those of the first row.
        expected: usize,
    },
    /// Bytes that are no text.
    #[error("row {row} is not UTF-8 text; save the table as CSV in UTF-8")]
    NotText {
        /// The row, counted from 1.
        row: usize,
    },
    /// A cell without a value.
    #[error("{place} has no value; fill it in, or leave out that row")]
    Empty {
        /// Where.
        place: Place,
    },
    /// A feature that is no number.
    #[error(
        "{place} is “{cell}”, which is no number; features must be numbers such as 1.5, so mend it, or choose that column as the label"
    )]
    Malformed {
        /// Where.
        place: Place,
        /// What is there; the beginning of it.
        cell: String,
    },
    /// No such column.
    #[error("there is no column {chosen} for the label, since it has {columns}; choose another")]
    NoColumn {
        /// What was chosen, counted from 1.
        chosen: u32,
        /// How many there are.
        columns: usize,
    },
    /// A label with too many values.
    #[error("the label “{column}” has more than 20 different values, and can have 2 to 20; choose another column as the label")]
    ManyClasses {
        /// The column.
        column: String,
    },
    /// A label that is always the same.
    #[error(
        "the label “{column}” has the same value in every row, so there is nothing to tell apart; choose another column as the label"
    )]
    OneClass {
        /// The column.
        column: String,
    },
}
