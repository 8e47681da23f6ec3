//! `Δ_H`: how often the most probable labels differ.

use super::{Average, Difference};
use crate::measure::table::{Direction, Measure, Notation, Prominence, Tasks};
use crate::paper::SMOOTH_ACTIVATIONS;

/// [`Disagreement::labels`](super::Disagreement::labels).
pub static LABELS: Difference = Difference {
    measure: Measure {
        id: "labels",
        tasks: Tasks::Labels,
        value: |measures| measures.disagreement?.labels,
        standard_error: |errors| errors.labels,
        direction: Direction::SmallerIsBetter,
        notation: Notation::Share,
        source: Some(SMOOTH_ACTIVATIONS.short),
        prominence: Prominence::Main,
    },
    add: |sum, example| sum + unlike_pairs(example.choices()) as f64,
    average: Average::OverPairs,
};

/// How many pairs of replicas choose different labels.
fn unlike_pairs(choices: &[usize]) -> usize {
    let unlike = |(index, choice): (usize, &usize)| choices[..index].iter().filter(|other| *other != choice).count();
    choices.iter().enumerate().map(unlike).sum()
}
