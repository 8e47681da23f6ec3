//! Prediction difference: how far the predictions of replicas of one configuration are apart.
//!
//! P[m, n, l] is the probability that replica m gives to label l of example n, P̄ its mean over the M replicas and y the true
//! label. The measures are after Shamir, Lin and Coviello 2020 (arXiv 2010.09931); each field gives its formula. Of values instead
//! of labels there is one P[m, n], the value that replica m predicts; what is only of labels is then `None`.

use ndarray::{ArrayView3, Axis};
use serde::{Deserialize, Serialize};

use super::quality::most_probable;
use crate::network::Targets;

/// Below this two probabilities are too small for their ratio to mean anything.
const NEGLIGIBLE: f64 = 1e-7;

/// The prediction differences of one set of replicas. All are 0 where all replicas predict the same; `absolute` and
/// `largest` are 0 nowhere else.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Disagreement {
    /// Δ₁ = (1/M) Σₘ (1/N) Σₙ Σₗ |P − P̄|, in [0, 2); for two replicas and two labels the mean of |p₁ − p₂|. Of values the mean
    /// absolute deviation from the replicas' mean, in their unit.
    pub absolute: f64,
    /// Δᵣ = (1/M) Σₘ (1/N) Σₙ Σₗ |P − P̄| / P̄; a label that no replica gives any probability counts 0.
    pub relative: Option<f64>,
    /// `Δ_L`: as Δᵣ, with the true label only.
    pub on_label: Option<f64>,
    /// `Δ_H`: the share of (example, pair of replicas) whose most probable labels differ, in [0, 1].
    pub labels: Option<f64>,
    /// (1/N) Σₙ 2|p₁ − p₂| / (p₁ + p₂) of the probability of the last label, 0 where both are below 1e−7; the mean over all
    /// pairs of replicas. For two replicas it is twice Δᵣ restricted to that label.
    pub symmetric: Option<f64>,
    /// The largest |pₘ − pₘ′| over examples, labels and pairs, in [0, 1]; of values in their unit.
    pub largest: f64,
}

/// What is added up over examples.
#[derive(Clone, Copy, Debug, Default)]
struct Sums {
    absolute: f64,
    relative: f64,
    on_label: f64,
    labels: f64,
    symmetric: f64,
    largest: f64,
}

impl Disagreement {
    /// All differences at once. `predictions` is indexed [replica, example, label], of values with a single place for the label;
    /// there is nothing to tell (`None`) of fewer than two replicas or of no examples.
    #[must_use]
    pub fn of(predictions: ArrayView3<f32>, truth: Targets) -> Option<Self> {
        let (replicas, examples, columns) = predictions.dim();
        if replicas < 2 || examples == 0 || columns == 0 {
            return None;
        }
        let (cells, pairs) = ((replicas * examples) as f64, (replicas * (replicas - 1) / 2 * examples) as f64);
        let (sums, of_labels) = match truth {
            Targets::Labels(truth) => (Sums::of_labels(predictions, truth), true),
            Targets::Values(_) => (Sums::of_values(predictions), false),
        };
        let of_labels = |measure: f64| of_labels.then_some(measure);
        Some(Self {
            absolute: sums.absolute / cells,
            relative: of_labels(sums.relative / cells),
            on_label: of_labels(sums.on_label / cells),
            labels: of_labels(sums.labels / pairs),
            symmetric: of_labels(sums.symmetric / pairs),
            largest: sums.largest,
        })
    }

    /// Whether all replicas predict the same, to the last bit.
    #[must_use]
    pub fn is_none(&self) -> bool {
        self.largest == 0.0
    }
}

impl Sums {
    fn of_labels(probabilities: ArrayView3<f32>, truth: &[u8]) -> Self {
        let (replicas, _, classes) = probabilities.dim();
        let mut sums = Self::default();
        let (mut column, mut votes) = (vec![0.0; replicas], vec![0_u32; classes]);
        for (predictions, &truth) in probabilities.axis_iter(Axis(1)).zip(truth) {
            votes.fill(0);
            for replica in predictions.outer_iter() {
                votes[most_probable(replica.iter().copied())] += 1;
            }
            sums.labels += f64::from(unlike_pairs(&votes));
            for (label, probabilities) in predictions.axis_iter(Axis(1)).enumerate() {
                for (place, &probability) in column.iter_mut().zip(probabilities) {
                    *place = f64::from(probability);
                }
                sums.add_label(&column, label == usize::from(truth));
            }
            sums.symmetric += pairwise(&column);
        }
        sums
    }

    fn of_values(values: ArrayView3<f32>) -> Self {
        let mut sums = Self::default();
        for predictions in values.axis_iter(Axis(1)) {
            let column: Vec<f64> = predictions.iter().map(|&value| value.into()).collect();
            sums.add_label(&column, false);
        }
        sums
    }

    /// Adds the terms of one label of one example; `column` holds what each replica gives it.
    fn add_label(&mut self, column: &[f64], is_true: bool) {
        let mean = column.iter().sum::<f64>() / column.len() as f64;
        let distance: f64 = column.iter().map(|p| (p - mean).abs()).sum();
        let relative = if mean > 0.0 { distance / mean } else { 0.0 };
        self.absolute += distance;
        self.relative += relative;
        if is_true {
            self.on_label += relative;
        }
        let (low, high) = column.iter().fold((f64::INFINITY, f64::NEG_INFINITY), |(l, h), &p| (l.min(p), h.max(p)));
        self.largest = self.largest.max(high - low);
    }
}

/// How many pairs of replicas vote for different labels, given the votes for each.
fn unlike_pairs(votes: &[u32]) -> u32 {
    let pairs = |count: u32| count * count.saturating_sub(1) / 2;
    pairs(votes.iter().sum()) - votes.iter().map(|&count| pairs(count)).sum::<u32>()
}

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

/// Each example's own Δ₁ = (1/M) Σₘ Σₗ |P − P̄|, whose mean over the examples is [`Disagreement::absolute`]. For two replicas
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

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]
mod tests {
    use ndarray::{Array3, array};

    use super::*;

    fn close(a: f64, b: f64) {
        assert!((a - b).abs() < 1e-7, "{a} is not {b}");
    }

    /// Two binary replicas with these probabilities of label 1.
    fn twins(first: &[f32], second: &[f32]) -> Array3<f32> {
        let both = [first, second];
        Array3::from_shape_fn((2, first.len(), 2), |(m, n, l)| if l == 1 { both[m][n] } else { 1.0 - both[m][n] })
    }

    #[test]
    fn two_binary_twins_give_the_mean_absolute_difference() {
        // Eighths, so that f32 holds every number exactly.
        let p = twins(&[0.125, 0.5, 0.875], &[0.25, 0.375, 0.25]);
        let measured = Disagreement::of(p.view(), Targets::Labels(&[0, 1, 1])).unwrap();
        close(measured.absolute, (0.125 + 0.125 + 0.625) / 3.0);
        close(measured.largest, 0.625);
        // At one half the lower label counts, so the second example agrees.
        close(measured.labels.unwrap(), 1.0 / 3.0);
        // Relative: each label's |p₁ − p₂| over its mean, half of it for each replica.
        let relative = |p: f64, q: f64| (p - q).abs() / (0.5 * (p + q));
        let (on_one, on_zero) = (
            [relative(0.125, 0.25), relative(0.5, 0.375), relative(0.875, 0.25)],
            [relative(0.875, 0.75), relative(0.5, 0.625), relative(0.125, 0.75)],
        );
        close(measured.relative.unwrap(), on_one.iter().chain(&on_zero).sum::<f64>() / 6.0);
        close(measured.on_label.unwrap(), (on_zero[0] + on_one[1] + on_one[2]) / 6.0);
        close(measured.symmetric.unwrap(), on_one.iter().sum::<f64>() / 3.0);
        let points: Vec<f32> = pointwise(p.view()).collect();
        assert!(points.iter().zip([0.125, 0.125, 0.625]).all(|(a, b)| *a == b), "{points:?}");
    }

    #[test]
    fn the_symmetric_difference_has_its_published_value() {
        let measured = Disagreement::of(twins(&[0.0, 1.0, 1.0], &[0.8, 0.3, 0.9]).view(), Targets::Labels(&[0, 0, 0])).unwrap();
        close(measured.symmetric.unwrap(), 1.060_728_744_94);
    }

    #[test]
    fn four_replicas_of_three_labels_by_hand() {
        // One example: label 0 has probabilities .2 .2 .6 .6, label 1 .8 .8 .4 .4, label 2 none.
        let p = array![[[0.2, 0.8, 0.0]], [[0.2, 0.8, 0.0]], [[0.6, 0.4, 0.0]], [[0.6, 0.4, 0.0]]];
        let measured = Disagreement::of(p.view(), Targets::Labels(&[0])).unwrap();
        close(measured.absolute, (4.0 * 0.2 + 4.0 * 0.2) / 4.0);
        close(measured.relative.unwrap(), (0.8 / 0.4 + 0.8 / 0.6) / 4.0);
        close(measured.on_label.unwrap(), 0.8 / 0.4 / 4.0);
        close(measured.labels.unwrap(), 4.0 / 6.0);
        close(measured.symmetric.unwrap(), 0.0);
        close(measured.largest, 0.4);
    }

    #[test]
    fn equal_replicas_differ_by_exactly_nothing() {
        let p = twins(&[0.1, 1.0, 1e-9], &[0.1, 1.0, 1e-9]);
        let zero = Some(0.0);
        let none = Disagreement { absolute: 0.0, relative: zero, on_label: zero, labels: zero, symmetric: zero, largest: 0.0 };
        assert_eq!(Disagreement::of(p.view(), Targets::Labels(&[0, 1, 0])), Some(none));
    }

    #[test]
    fn values_differ_in_their_own_unit_and_in_no_label() {
        let values = array![[[1.0], [-4.0]], [[2.0], [-4.0]], [[6.0], [-1.0]]];
        let measured = Disagreement::of(values.view(), Targets::Values(&[0.0, 0.0])).unwrap();
        // The means are 3 and −3.
        close(measured.absolute, (2.0 + 1.0 + 3.0 + 1.0 + 1.0 + 2.0) / 6.0);
        close(measured.largest, 5.0);
        assert_eq!([measured.relative, measured.on_label, measured.labels, measured.symmetric], [None; 4]);
        assert!(!measured.is_none() && pointwise(values.view()).eq([2.0, 4.0_f32 / 3.0]));
    }

    #[test]
    fn one_replica_has_no_difference_to_tell() {
        let one = Array3::<f32>::zeros((1, 3, 2));
        assert_eq!(Disagreement::of(one.view(), Targets::Labels(&[0, 1, 0])), None);
        assert_eq!(Disagreement::of(Array3::<f32>::zeros((2, 0, 2)).view(), Targets::Labels(&[])), None);
    }
}
