//! The largest difference of all. It has no standard error, since the jackknife fails for a maximum.

use super::{Average, Difference};
use crate::measure::table::{Direction, Measure, Notation, Prominence, Tasks};

/// [`Disagreement::largest`](super::Disagreement::largest).
pub static LARGEST: Difference = Difference {
    measure: Measure {
        id: "largest",
        tasks: Tasks::Both,
        value: |measures| Some(measures.disagreement?.largest),
        standard_error: |_| None,
        direction: Direction::SmallerIsBetter,
        notation: Notation::Number,
        source: None,
        prominence: Prominence::Further,
    },
    add: |largest, example| example.columns().fold(largest, |largest, column| largest.max(column.range())),
    average: Average::None,
};
