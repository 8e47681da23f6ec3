//! Δ₁: how far predictions are from their mean over the replicas.

use ndarray::{ArrayView3, Axis};

use super::{Average, Difference};
use crate::measure::table::{Direction, Measure, Notation, Prominence, Tasks};
use crate::paper::SMOOTH_ACTIVATIONS;

/// [`Disagreement::absolute`](super::Disagreement::absolute).
pub static ABSOLUTE: Difference = Difference {
    measure: Measure {
        id: "absolute",
        tasks: Tasks::Both,
        value: |measures| Some(measures.disagreement?.absolute),
        standard_error: |errors| Some(errors.absolute),
        direction: Direction::SmallerIsBetter,
        notation: Notation::Number,
        source: Some(SMOOTH_ACTIVATIONS.short),
        prominence: Prominence::Main,
    },
    add: |sum, example| example.columns().fold(sum, |sum, column| sum + column.distance),
    average: Average::OverReplicas,
};

/// Each example's own Δ₁ = (1/M) Σₘ Σₗ |P − P̄|, whose mean over the examples is [`Disagreement::absolute`](super::Disagreement::absolute). For two replicas
/// and two labels it is |p₁ − p₂|. `probabilities` is indexed [replica, example, label].
pub fn pointwise(probabilities: ArrayView3<f32>) -> impl Iterator<Item = f32> {
    let replicas = probabilities.len_of(Axis(0)) as f64;
    (0..probabilities.len_of(Axis(1))).map(move |example| {
        let predictions = probabilities.index_axis(Axis(1), example);
        let columns = predictions.axis_iter(Axis(1));
        let distances = columns.map(|column| {
            let mean = mean(column.iter());
            column.iter().map(|&p| (f64::from(p) - mean).abs()).sum::<f64>()
        });
        (distances.sum::<f64>() / replicas) as f32
    })
}

fn mean<'a>(values: impl ExactSizeIterator<Item = &'a f32>) -> f64 {
    let count = values.len() as f64;
    values.map(|&value| f64::from(value)).sum::<f64>() / count
}
