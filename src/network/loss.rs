//! What a network's linear outputs mean: predictions, loss, and the error that is propagated back.

use super::{Target, Targets};
use crate::elementary::exp;

/// A loss, and with it the reading of the outputs as what is predicted: probabilities of labels, or a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Loss {
    /// Logistic loss of one output z: the probability of label 1 is σ(z).
    Sigmoid,
    /// Cross-entropy of one output for each label, through the softmax.
    Softmax,
    /// ½ Σ (z − t)² with t the one-hot label (for two labels one output and t = the label). The probabilities are the outputs
    /// cut to [0, 1], and scaled to sum 1 where there is one for each label.
    Squared,
    /// ½ (z − y)² of one output z and the value y, which z itself predicts.
    Value,
}

impl Loss {
    /// How many outputs the loss reads for this many labels.
    #[must_use]
    pub fn outputs(self, classes: usize) -> usize {
        match self {
            Self::Sigmoid | Self::Value => 1,
            Self::Squared if classes == 2 => 1,
            Self::Softmax | Self::Squared => classes,
        }
    }

    /// Writes what the outputs predict: the probability of each label, or the value. `prediction` has one place for each label, or
    /// one for the value.
    pub fn predict(self, outputs: &[f32], prediction: &mut [f32]) {
        match (self, outputs, &mut *prediction) {
            (Self::Value, [z], [value]) => *value = *z,
            (Self::Sigmoid, [z], [p0, p1]) => (*p0, *p1) = (sigmoid(-z), sigmoid(*z)),
            (Self::Squared, [z], [p0, p1]) => {
                *p1 = z.clamp(0.0, 1.0);
                *p0 = 1.0 - *p1;
            }
            (Self::Squared, outputs, _) => cut(outputs, prediction),
            (Self::Sigmoid | Self::Softmax | Self::Value, outputs, _) => softmax(outputs, prediction),
        }
    }

    /// Writes the derivative of the loss of each example by each of its outputs, divided by `batch`; outputs and errors have a row
    /// for each target. Values are learnt as by [`Loss::Value`] whatever the loss.
    pub fn errors(self, outputs: &[f32], targets: Targets, batch: f32, errors: &mut [f32]) {
        let width = outputs.len() / targets.len().max(1);
        match (self, targets) {
            (_, Targets::Values(values)) => errors_of_one_output(|z| z, outputs, values.iter().copied(), batch, errors),
            (Self::Sigmoid, Targets::Labels(labels)) if width == 1 => {
                errors_of_one_output(sigmoid, outputs, labels.iter().map(|&label| f32::from(label)), batch, errors);
            }
            (Self::Squared | Self::Value, Targets::Labels(labels)) if width == 1 => {
                errors_of_one_output(|z| z, outputs, labels.iter().map(|&label| f32::from(label)), batch, errors);
            }
            (_, Targets::Labels(labels)) => {
                let rows = outputs.chunks_exact(width.max(1)).zip(errors.chunks_exact_mut(width.max(1)));
                for ((outputs, errors), &label) in rows.zip(labels) {
                    if self == Self::Squared {
                        errors.copy_from_slice(outputs);
                    } else {
                        softmax(outputs, errors);
                    }
                    for (index, error) in errors.iter_mut().enumerate() {
                        *error = (*error - one_hot(index, label)) / batch;
                    }
                }
            }
        }
    }

    /// The loss of one example, in nats for the two cross-entropies. In f64, so that measuring adds no rounding of its own.
    #[must_use]
    pub fn value(self, outputs: &[f32], target: Target) -> f64 {
        match target {
            Target::Label(label) => self.value_of_label(outputs, label),
            Target::Value(value) => outputs.first().map_or(f64::NAN, |&z| half_square(z, f64::from(value))),
        }
    }

    fn value_of_label(self, outputs: &[f32], label: u8) -> f64 {
        let target = f64::from(label);
        match (self, outputs) {
            (Self::Sigmoid, [z]) => {
                let z = f64::from(*z);
                z.max(0.0) - z * target + libm::log1p(libm::exp(-z.abs()))
            }
            (Self::Squared | Self::Value, [z]) => half_square(*z, target),
            (Self::Squared | Self::Value, outputs) => {
                let distance = |(index, &z): (usize, &f32)| f64::from(z) - f64::from(one_hot(index, label));
                0.5 * outputs.iter().enumerate().map(distance).map(|d| d * d).sum::<f64>()
            }
            (Self::Sigmoid | Self::Softmax, outputs) => {
                let largest = f64::from(largest(outputs));
                let sum: f64 = outputs.iter().map(|&z| libm::exp(f64::from(z) - largest)).sum();
                let chosen = outputs.get(usize::from(label)).copied().map_or(f64::NAN, f64::from);
                libm::log(sum) + largest - chosen
            }
        }
    }
}

/// ½ (z − t)², in f64.
fn half_square(z: f32, target: f64) -> f64 {
    0.5 * (f64::from(z) - target) * (f64::from(z) - target)
}

/// The errors of one output for each example, in a loop that is computed in vectors.
fn errors_of_one_output(
    prediction: impl Fn(f32) -> f32,
    outputs: &[f32],
    targets: impl Iterator<Item = f32>,
    batch: f32,
    errors: &mut [f32],
) {
    for ((error, &z), target) in errors.iter_mut().zip(outputs).zip(targets) {
        *error = (prediction(z) - target) / batch;
    }
}

fn one_hot(index: usize, label: u8) -> f32 {
    f32::from(u8::from(index == usize::from(label)))
}

/// σ(z) without overflow, and with full relative precision for small values.
fn sigmoid(z: f32) -> f32 {
    let e = exp(-z.abs());
    if z >= 0.0 { 1.0 / (1.0 + e) } else { e / (1.0 + e) }
}

fn softmax(outputs: &[f32], probabilities: &mut [f32]) {
    let largest = largest(outputs);
    let mut sum = 0.0;
    for (probability, z) in probabilities.iter_mut().zip(outputs) {
        *probability = exp(z - largest);
        sum += *probability;
    }
    for probability in probabilities {
        *probability /= sum;
    }
}

fn cut(outputs: &[f32], probabilities: &mut [f32]) {
    let mut sum = 0.0;
    for (probability, z) in probabilities.iter_mut().zip(outputs) {
        *probability = z.clamp(0.0, 1.0);
        sum += *probability;
    }
    let even = 1.0 / outputs.len() as f32;
    for probability in probabilities {
        *probability = if sum == 0.0 { even } else { *probability / sum };
    }
}

/// The largest output; NaN if any is NaN, so that divergence is never hidden.
fn largest(outputs: &[f32]) -> f32 {
    outputs.iter().copied().fold(f32::NEG_INFINITY, |largest, z| if z <= largest { largest } else { z })
}

#[cfg(test)]
mod tests {
    use super::*;

    const CASES: [(Loss, &[f32]); 6] = [
        (Loss::Sigmoid, &[0.7]),
        (Loss::Sigmoid, &[-80.0]),
        (Loss::Softmax, &[0.1, -2.0, 3.0]),
        (Loss::Softmax, &[200.0, -200.0, 199.0]),
        (Loss::Squared, &[0.4]),
        (Loss::Squared, &[0.4, 1.3, -0.2]),
    ];

    #[test]
    fn probabilities_sum_to_one() {
        for (loss, outputs) in CASES {
            let mut probabilities = vec![f32::NAN; outputs.len().max(2)];
            loss.predict(outputs, &mut probabilities);
            assert!((probabilities.iter().sum::<f32>() - 1.0).abs() < 1e-6, "{loss:?} {outputs:?}: {probabilities:?}");
            assert!(probabilities.iter().all(|p| (0.0..=1.0).contains(p)));
        }
    }

    #[test]
    fn errors_are_the_slope_of_the_value() {
        const STEP: f32 = 1.0 / 1024.0;
        for (loss, outputs) in CASES {
            for label in 0..outputs.len().max(2) as u8 {
                let mut errors = vec![f32::NAN; outputs.len()];
                loss.errors(outputs, Targets::Labels(&[label]), 1.0, &mut errors);
                for (index, &error) in errors.iter().enumerate() {
                    let value = |step: f32| {
                        let mut moved = outputs.to_vec();
                        moved[index] += step;
                        loss.value(&moved, Target::Label(label))
                    };
                    let slope = (value(STEP) - value(-STEP)) / f64::from(2.0 * STEP);
                    assert!((slope - f64::from(error)).abs() < 2e-6, "{loss:?} {outputs:?}: {error} is not {slope}");
                }
            }
        }
    }

    #[test]
    fn a_nan_output_is_never_hidden() {
        for loss in [Loss::Sigmoid, Loss::Softmax, Loss::Squared] {
            for outputs in [&[f32::NAN][..], &[f32::NAN, 1.0, 2.0], &[1.0, f32::NAN, 2.0]] {
                if loss == Loss::Sigmoid && outputs.len() > 1 || loss == Loss::Softmax && outputs.len() == 1 {
                    continue;
                }
                assert!(loss.value(outputs, Target::Label(1)).is_nan(), "{loss:?} {outputs:?}");
            }
        }
    }

    #[test]
    fn a_value_is_predicted_as_it_is_and_its_error_is_the_slope() {
        for (z, value) in [(0.25, -1.5), (-7.0, 3.0), (0.0, 0.0)] {
            let (mut prediction, mut errors) = ([f32::NAN], [f32::NAN]);
            Loss::Value.predict(&[z], &mut prediction);
            Loss::Value.errors(&[z], Targets::Values(&[value]), 2.0, &mut errors);
            let loss = Loss::Value.value(&[z], Target::Value(value));
            assert_eq!((prediction, errors, loss), ([z], [(z - value) / 2.0], 0.5 * f64::from((z - value) * (z - value))));
        }
        assert!(Loss::Value.value(&[f32::NAN], Target::Value(0.0)).is_nan());
    }

    #[test]
    fn small_probabilities_keep_their_precision() {
        let mut probabilities = [0.0; 2];
        Loss::Sigmoid.predict(&[30.0], &mut probabilities);
        assert!((f64::from(probabilities[0]) / libm::exp(-30.0) - 1.0).abs() < 1e-6);
    }
}
