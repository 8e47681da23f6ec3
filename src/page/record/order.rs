//! In which order runs are listed.

use core::cmp::Ordering;

use super::name;
use crate::experiment::Arm;
use crate::record::{KeptRun, KeptRuns};
use crate::words;

/// A column by which runs can be put in order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Column {
    When,
    Name,
    Difference(Arm),
    Accuracy(Arm),
}

impl Column {
    /// The number that stands in the column, if it is one of numbers.
    pub(super) fn number(self, entry: &KeptRun) -> Option<f64> {
        let measures = |arm| entry.arm(arm)?.measures;
        match self {
            Self::When => Some(entry.id as f64),
            Self::Name => None,
            Self::Difference(arm) => Some(measures(arm)?.disagreement?.absolute),
            Self::Accuracy(arm) => measures(arm)?.quality?.accuracy,
        }
    }

    /// A number of the column, as people read it.
    pub(super) fn show(self, value: f64) -> String {
        match self {
            Self::Accuracy(_) => words::percent(value),
            Self::When | Self::Name | Self::Difference(_) => words::small(value),
        }
    }
}

/// Which way a column ascends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Direction {
    Ascending,
    Descending,
}

/// The order of the rows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Order {
    pub(super) column: Column,
    pub(super) direction: Direction,
}

impl Default for Order {
    /// The newest first.
    fn default() -> Self {
        Self { column: Column::When, direction: Direction::Descending }
    }
}

impl Order {
    /// What the heading of a column changes it to: to that column, or if it is that already, to the other direction.
    pub(super) fn by(self, column: Column) -> Self {
        let direction = match (self.column == column, self.direction) {
            (true, Direction::Ascending) | (false, _) => Direction::Descending,
            (true, Direction::Descending) => Direction::Ascending,
        };
        // Names are read from A on.
        let direction = if self.column != column && column == Column::Name { Direction::Ascending } else { direction };
        Self { column, direction }
    }

    /// The ids in this order. What has no number in the column comes last.
    pub(super) fn ids(self, entries: &KeptRuns) -> Vec<u64> {
        let mut listed: Vec<&KeptRun> = entries.iter().rev().collect();
        match self.column {
            Column::Name => listed.sort_by_cached_key(|entry| name::of(entry).to_lowercase()),
            _ => listed.sort_by(|a, b| self.compare(self.column.number(a), self.column.number(b))),
        }
        if self == (Self { column: Column::Name, direction: Direction::Descending }) {
            listed.reverse();
        }
        listed.into_iter().map(|entry| entry.id).collect()
    }

    fn compare(self, a: Option<f64>, b: Option<f64>) -> Ordering {
        match (a, b) {
            (Some(a), Some(b)) if self.direction == Direction::Ascending => a.total_cmp(&b),
            (Some(a), Some(b)) => b.total_cmp(&a),
            (a, b) => b.is_some().cmp(&a.is_some()),
        }
    }
}
