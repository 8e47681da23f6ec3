//! How far prediction differences would scatter if other replicas had been trained.

use ndarray::{ArrayView3, Axis};
use serde::{Deserialize, Serialize};

use super::Disagreement;
use crate::network::Targets;

/// The standard errors of the prediction differences of M ≥ 3 replicas, by the jackknife over replicas (Efron and Tibshirani
/// 1993, chapter 11): √((M−1)/M · Σₘ (θ₋ₘ − θ̄)²), where θ₋ₘ is the measure without replica m and θ̄ the mean of these.
///
/// [`Disagreement::largest`] has none: the jackknife fails for a maximum.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct StandardErrors {
    /// Of [`Disagreement::absolute`].
    pub absolute: f64,
    /// Of [`Disagreement::relative`].
    pub relative: Option<f64>,
    /// Of [`Disagreement::on_label`].
    pub on_label: Option<f64>,
    /// Of [`Disagreement::labels`].
    pub labels: Option<f64>,
    /// Of [`Disagreement::symmetric`].
    pub symmetric: Option<f64>,
}

impl StandardErrors {
    /// All standard errors at once; arguments as for [`Disagreement::of`]. There are none (`None`) of fewer than three replicas,
    /// since without one of two there is no difference.
    #[must_use]
    pub fn of(predictions: ArrayView3<f32>, truth: Targets) -> Option<Self> {
        let replicas = predictions.len_of(Axis(0));
        let without = |left_out: usize| {
            let kept: Vec<usize> = (0..replicas).filter(|&replica| replica != left_out).collect();
            Disagreement::of(predictions.select(Axis(0), &kept).view(), truth)
        };
        let partial = (0..replicas).map(without).collect::<Option<Vec<_>>>()?;
        let error = |of: fn(&Disagreement) -> Option<f64>| {
            let values = partial.iter().map(of).collect::<Option<Vec<f64>>>()?;
            Some(standard_error(&values))
        };
        (replicas > 0).then_some(())?;
        Some(Self {
            absolute: error(|partial| Some(partial.absolute))?,
            relative: error(|partial| partial.relative),
            on_label: error(|partial| partial.on_label),
            labels: error(|partial| partial.labels),
            symmetric: error(|partial| partial.symmetric),
        })
    }
}

/// The jackknife's standard error from the values with one left out each.
fn standard_error(partial: &[f64]) -> f64 {
    let count = partial.len() as f64;
    let mean = partial.iter().sum::<f64>() / count;
    let squares: f64 = partial.iter().map(|value| (value - mean) * (value - mean)).sum();
    libm::sqrt((count - 1.0) / count * squares)
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]
mod tests {
    use ndarray::{Array3, array};

    use super::*;

    #[test]
    fn of_a_mean_it_is_the_usual_standard_error() {
        let sample = [2.0, 3.0, 5.0, 10.0];
        let sum: f64 = sample.iter().sum();
        let partial = sample.map(|left_out| (sum - left_out) / 3.0);
        // The sample's variance is 38/3, that of its mean a quarter of that.
        assert!((standard_error(&partial) - libm::sqrt(38.0 / 12.0)).abs() < 1e-14);
    }

    #[test]
    fn of_three_replicas_it_comes_from_the_three_pairs() {
        // One example; the pairs differ by 1/8, 1/2 and 3/8, and only the third replica gives the other label.
        let p = array![[[0.25, 0.75]], [[0.375, 0.625]], [[0.75, 0.25]]];
        let errors = StandardErrors::of(p.view(), Targets::Labels(&[1])).unwrap();
        let by_hand = |pairs: [f64; 3]| {
            let mean = pairs.iter().sum::<f64>() / 3.0;
            libm::sqrt(2.0 / 3.0 * pairs.iter().map(|pair| (pair - mean) * (pair - mean)).sum::<f64>())
        };
        assert!((errors.absolute - by_hand([0.125, 0.5, 0.375])).abs() < 1e-15);
        assert!((errors.labels.unwrap() - by_hand([0.0, 1.0, 1.0])).abs() < 1e-15);
    }

    #[test]
    fn equal_replicas_leave_no_doubt_and_two_tell_nothing() {
        let equal = Array3::from_elem((4, 5, 2), 0.5);
        let zero = Some(0.0);
        let none = StandardErrors { absolute: 0.0, relative: zero, on_label: zero, labels: zero, symmetric: zero };
        assert_eq!(StandardErrors::of(equal.view(), Targets::Labels(&[0; 5])), Some(none));
        for replicas in [0, 1, 2] {
            assert_eq!(StandardErrors::of(Array3::from_elem((replicas, 5, 2), 0.5).view(), Targets::Labels(&[0; 5])), None);
        }
    }
}
