//! How far prediction differences would scatter if other replicas had been trained.

use ndarray::{ArrayView3, Axis};

use super::{Disagreement, StandardErrors};
use crate::network::Targets;

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
        if replicas == 0 {
            return None;
        }
        Self::each(|difference| {
            let values = partial.iter().map(difference).collect::<Option<Vec<f64>>>()?;
            Some(standard_error(&values))
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
        let none = StandardErrors::each(|_| Some(0.0));
        assert_eq!(StandardErrors::of(equal.view(), Targets::Labels(&[0; 5])), none);
        for replicas in [0, 1, 2] {
            assert_eq!(StandardErrors::of(Array3::from_elem((replicas, 5, 2), 0.5).view(), Targets::Labels(&[0; 5])), None);
        }
    }
}
