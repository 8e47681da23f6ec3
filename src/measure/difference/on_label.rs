//! `Δ_L`: Δᵣ of the true label only.

use super::{Average, Difference};
use crate::measure::table::{Direction, Measure, Notation, Prominence, Tasks};
use crate::paper::SMOOTH_ACTIVATIONS;

/// [`Disagreement::on_label`](super::Disagreement::on_label).
pub(super) static ON_LABEL: Difference = Difference {
    measure: Measure {
        id: "on-label",
        tasks: Tasks::Labels,
        value: |measures| measures.disagreement?.on_label,
        standard_error: |errors| errors.on_label,
        direction: Direction::SmallerIsBetter,
        notation: Notation::Number,
        source: Some(SMOOTH_ACTIVATIONS.short),
        prominence: Prominence::Further,
    },
    add: |sum, example| sum + example.true_column().map_or(0.0, |column| column.relative_distance()),
    average: Average::OverReplicas,
};
