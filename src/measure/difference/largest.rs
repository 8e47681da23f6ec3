//! The largest difference of all. It has no standard error, since the jackknife fails for a maximum.

use super::{Average, Difference};
use crate::measure::table::{Definition, Direction, Measure, Notation, Prominence};

/// [`Disagreement::largest`](super::Disagreement::largest).
pub(super) static LARGEST: Difference = Difference {
    measure: Measure {
        id: "largest",
        label: "Largest",
        phrase: "largest |p − p′|",
        definition: Definition::Both {
            labels: "The largest |p − p′| over test examples, labels and pairs of twins.",
            value: "The largest |y − y′| over test points and pairs of twins, in the unit of y.",
        },
        value: |measures| Some(measures.disagreement?.largest),
        standard_error: |_| None,
        direction: Direction::SmallerIsBetter,
        notation: Notation::Number,
        prominence: Prominence::Further,
    },
    add: |largest, example| example.columns().fold(largest, |largest, column| largest.max(column.range())),
    average: Average::None,
};
