//! Δᵣ: how far predictions are from their mean, relative to it.

use super::{Average, Difference};
use crate::measure::table::{Definition, Direction, Measure, Notation, Prominence};

/// [`Disagreement::relative`](super::Disagreement::relative).
pub(super) static RELATIVE: Difference = Difference {
    measure: Measure {
        id: "relative",
        label: "Relative Δᵣ",
        phrase: "relative difference Δᵣ",
        definition: Definition::Labels(
            "Δᵣ = (1/M) Σₘ (1/N) Σₙ Σₗ |P − P̄| / P̄: each distance relative to the mean probability of its label.",
        ),
        value: |measures| measures.disagreement?.relative,
        standard_error: |errors| errors.relative,
        direction: Direction::SmallerIsBetter,
        notation: Notation::Number,
        prominence: Prominence::Further,
    },
    add: |sum, example| example.columns().fold(sum, |sum, column| sum + column.relative_distance()),
    average: Average::OverReplicas,
};
