//! Δᵣ: how far predictions are from their mean, relative to it.

use super::{Average, Difference};
use crate::measure::table::{Direction, Measure, Notation, Prominence, Tasks};
use crate::paper::SMOOTH_ACTIVATIONS;

/// [`Disagreement::relative`](super::Disagreement::relative).
pub(super) static RELATIVE: Difference = Difference {
    measure: Measure {
        id: "relative",
        tasks: Tasks::Labels,
        value: |measures| measures.disagreement?.relative,
        standard_error: |errors| errors.relative,
        direction: Direction::SmallerIsBetter,
        notation: Notation::Number,
        source: Some(SMOOTH_ACTIVATIONS.short),
        prominence: Prominence::Further,
    },
    add: |sum, example| example.columns().fold(sum, |sum, column| sum + column.relative_distance()),
    average: Average::OverReplicas,
};
