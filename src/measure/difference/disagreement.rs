//! All prediction differences of one set of replicas, and their standard errors.

use ndarray::{ArrayView3, Axis};
use serde::{Deserialize, Serialize};

use super::example::Example;
use super::{Difference, absolute, labels, largest, on_label, relative, symmetric};
use crate::data::Task;
use crate::network::Targets;

/// A field for each difference. A number that there always is is an f64; one that is only of labels is an `Option`. Those with a
/// standard error say its type, too.
macro_rules! differences {
    ($($(#[doc = $formula:literal])+ $field:ident: $number:ty $(, error: $error:ty)? = $difference:path;)+) => {
        /// Every difference, in the order of the fields.
        pub(in crate::measure) static DIFFERENCES: [&Difference; [$(stringify!($field)),+].len()] = [$(&$difference),+];

        /// The prediction differences of one set of replicas. All are 0 where all replicas predict the same; `absolute` and
        /// `largest` are 0 nowhere else.
        ///
        /// ```
        /// use ndarray::array;
        /// use rescu_explorer::measure::Disagreement;
        /// use rescu_explorer::network::Targets;
        ///
        /// // Two replicas, two examples, two labels.
        /// let probabilities = array![[[0.75, 0.25], [0.5, 0.5]], [[0.25, 0.75], [0.5, 0.5]]];
        /// let apart = Disagreement::of(probabilities.view(), Targets::Labels(&[0, 1])).ok_or("fewer than two replicas")?;
        /// assert_eq!(apart.absolute, 0.25); // |0.75 − 0.25|, and 0 for the second example
        /// assert_eq!(apart.labels, Some(0.5)); // they disagree on the first example
        /// assert_eq!(apart.largest, 0.5);
        /// # Ok::<(), &str>(())
        /// ```
        #[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
        pub struct Disagreement {
            $($(#[doc = $formula])+ pub $field: $number,)+
        }

        /// The standard errors of the prediction differences of M ≥ 3 replicas, by the jackknife over replicas (Efron and Tibshirani
        /// 1993, chapter 11): √((M−1)/M · Σₘ (θ₋ₘ − θ̄)²), where θ₋ₘ is the measure without replica m and θ̄ the mean of these. Each
        /// has the unit of its difference, and is `None` where that is.
        ///
        /// [`Disagreement::largest`] has none: the jackknife fails for a maximum.
        #[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
        pub struct StandardErrors {
            $($(#[doc = concat!("Of [`Disagreement::", stringify!($field), "`].")] pub $field: $error,)?)+
        }

        impl Disagreement {
            /// That of numbers in the order of [`DIFFERENCES`]; `None` if one is missing that there always is.
            pub(crate) fn from_numbers(mut numbers: impl Iterator<Item = Option<f64>>) -> Option<Self> {
                Some(Self { $($field: Number::read(numbers.next()?)?),+ })
            }
        }

        impl StandardErrors {
            /// Those that `error` gives for each difference; `None` if one is missing that there always is.
            pub(crate) fn each(mut error: impl FnMut(fn(&Disagreement) -> Option<f64>) -> Option<f64>) -> Option<Self> {
                Some(Self { $($($field: <$error>::read(error(|apart| apart.$field.into()))?,)?)+ })
            }
        }
    };
}

differences! {
    /// Δ₁ = (1/M) Σₘ (1/N) Σₙ Σₗ |P − P̄|, in [0, 2); for two replicas and two labels the mean of |p₁ − p₂|. Of values the mean
    /// absolute deviation from the replicas' mean, in their unit.
    absolute: f64, error: f64 = absolute::ABSOLUTE;
    /// Δᵣ = (1/M) Σₘ (1/N) Σₙ Σₗ |P − P̄| / P̄; a label that no replica gives any probability counts 0.
    relative: Option<f64>, error: Option<f64> = relative::RELATIVE;
    /// `Δ_L`: as Δᵣ, with the true label only.
    on_label: Option<f64>, error: Option<f64> = on_label::ON_LABEL;
    /// `Δ_H`: the share of (example, pair of replicas) whose most probable labels differ, in [0, 1].
    labels: Option<f64>, error: Option<f64> = labels::LABELS;
    /// (1/N) Σₙ 2|p₁ − p₂| / (p₁ + p₂) of the probability of the last label, 0 where both are below 1e−7; the mean over all
    /// pairs of replicas. For two replicas it is twice Δᵣ restricted to that label.
    symmetric: Option<f64>, error: Option<f64> = symmetric::SYMMETRIC;
    /// The largest |pₘ − pₘ′| over examples, labels and pairs, in [0, 1]; of values in their unit.
    largest: f64 = largest::LARGEST;
}

/// The type of a field.
trait Number: Sized {
    /// What stands for a number in the field; `None` if the field cannot be without one.
    fn read(number: Option<f64>) -> Option<Self>;
}

impl Number for f64 {
    fn read(number: Option<f64>) -> Option<Self> {
        number
    }
}

impl Number for Option<f64> {
    fn read(number: Option<f64>) -> Option<Self> {
        Some(number)
    }
}

impl Disagreement {
    /// All differences in one pass. `predictions` is indexed [replica, example, label], of values with a single place for the label;
    /// there is nothing to tell (`None`) of fewer than two replicas or of no examples.
    #[must_use]
    pub fn of(predictions: ArrayView3<f32>, truth: Targets) -> Option<Self> {
        let (replicas, examples, columns) = predictions.dim();
        if replicas < 2 || examples == 0 || columns == 0 {
            return None;
        }
        let task = match truth {
            Targets::Labels(_) => Task::Labels { classes: columns },
            Targets::Values(_) => Task::Value,
        };
        let mut totals = DIFFERENCES.map(|difference| difference.measure.is_of(task).then_some(0.0));
        let mut example = Example::new(replicas, columns);
        for (index, predictions) in predictions.axis_iter(Axis(1)).enumerate().take(truth.len()) {
            example.set(predictions, truth.of(index));
            for (total, difference) in totals.iter_mut().zip(DIFFERENCES) {
                *total = total.map(|total| (difference.add)(total, &example));
            }
        }
        let mean =
            |(total, difference): (Option<f64>, &Difference)| Some(total? / difference.average.divisor(replicas, examples));
        Self::from_numbers(totals.into_iter().zip(DIFFERENCES).map(mean))
    }

    /// Whether all replicas predict the same, to the last bit.
    #[must_use]
    pub fn is_none(&self) -> bool {
        self.largest == 0.0
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]
mod tests {
    use core::iter;

    use ndarray::{Array3, array};

    use super::super::pointwise;
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
        let none = Disagreement::from_numbers(iter::repeat(Some(0.0)));
        assert_eq!(Disagreement::of(p.view(), Targets::Labels(&[0, 1, 0])), none);
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
