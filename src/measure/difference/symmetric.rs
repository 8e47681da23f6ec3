//! The difference of two probabilities of the last label, relative to their mean.

use super::{Average, Difference};
use crate::measure::table::{Direction, Measure, Notation, Prominence, Tasks};
use crate::paper::RECOMMENDATION_SYSTEMS;

/// Below this two probabilities are too small for their ratio to mean anything.
const NEGLIGIBLE: f64 = 1e-7;

/// [`Disagreement::symmetric`](super::Disagreement::symmetric).
pub(super) static SYMMETRIC: Difference = Difference {
    measure: Measure {
        id: "symmetric",
        tasks: Tasks::Labels,
        value: |measures| measures.disagreement?.symmetric,
        standard_error: |errors| errors.symmetric,
        direction: Direction::SmallerIsBetter,
        notation: Notation::Number,
        source: Some(RECOMMENDATION_SYSTEMS.short),
        prominence: Prominence::Further,
    },
    add: |sum, example| sum + example.last_column().map_or(0.0, |column| pairwise(column.predictions)),
    average: Average::OverPairs,
};

/// The sum over all pairs of 2|p − q| / (p + q), 0 where both are negligible.
fn pairwise(probabilities: &[f64]) -> f64 {
    let mut sum = 0.0;
    for (index, p) in probabilities.iter().enumerate() {
        for q in &probabilities[index + 1..] {
            sum += if p.max(*q) < NEGLIGIBLE { 0.0 } else { 2.0 * (p - q).abs() / (p + q) };
        }
    }
    sum
}
