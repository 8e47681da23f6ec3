//! The slow, obvious twin of the engine: nested vectors, one loop for each index, one example at a time. In f32 it gives the
//! bits of the fast path; in f64 it is what the fast path approximates.

use core::ops::{Add, Div, Mul, Sub};

use super::{Loss, Network, Shape, Targets};
use crate::activation::Activation;

/// The numbers a twin computes in.
pub(super) trait Real:
    Copy + Add<Output = Self> + Sub<Output = Self> + Mul<Output = Self> + Div<Output = Self> + From<f32>
{
    /// The activation and its slope.
    fn activate(activation: &Activation, x: Self) -> (Self, Self);
    /// The derivative of the loss of one example by each output, divided by the batch size.
    fn errors(loss: Loss, outputs: &[Self], label: u8, batch: Self) -> Vec<Self>;
}

impl Real for f32 {
    fn activate(activation: &Activation, x: Self) -> (Self, Self) {
        let (mut value, mut slope) = ([0.0], [0.0]);
        activation.lanes().value_and_slope(&[x], &mut value, &mut slope);
        (value[0], slope[0])
    }

    fn errors(loss: Loss, outputs: &[Self], label: u8, batch: Self) -> Vec<Self> {
        let mut errors = vec![0.0; outputs.len()];
        loss.errors(outputs, Targets::Labels(&[label]), batch, &mut errors);
        errors
    }
}

impl Real for f64 {
    fn activate(activation: &Activation, x: Self) -> (Self, Self) {
        (activation.value(x), activation.slope(x))
    }

    fn errors(loss: Loss, outputs: &[Self], label: u8, batch: Self) -> Vec<Self> {
        let target = |index| if index == usize::from(label) { 1.0 } else { 0.0 };
        let predicted: Vec<f64> = match loss {
            Loss::Sigmoid => return vec![(1.0 / (1.0 + (-outputs[0]).exp()) - f64::from(label)) / batch],
            Loss::Squared | Loss::Value if outputs.len() == 1 => return vec![(outputs[0] - f64::from(label)) / batch],
            Loss::Squared | Loss::Value => outputs.to_vec(),
            Loss::Softmax => {
                let sum: f64 = outputs.iter().map(|z| z.exp()).sum();
                outputs.iter().map(|z| z.exp() / sum).collect()
            }
        };
        predicted.iter().enumerate().map(|(index, p)| (p - target(index)) / batch).collect()
    }
}

/// A network with its parameters: `weights[layer][input][output]`, `biases[layer][output]`.
#[derive(Clone)]
pub(super) struct Twin<T> {
    pub(super) activation: Activation,
    pub(super) loss: Loss,
    pub(super) weights: Vec<Vec<Vec<T>>>,
    pub(super) biases: Vec<Vec<T>>,
}

impl<T: Real> Twin<T> {
    /// The twin of a network with these parameters.
    pub(super) fn of(shape: &Shape, activation: &Activation, loss: Loss, parameters: &[f32]) -> Self {
        let real = |values: &[f32]| values.iter().map(|&value| T::from(value)).collect::<Vec<T>>();
        let weights = |layer: &super::Layer| parameters[layer.weights()].chunks(layer.outputs).map(real).collect();
        Self {
            activation: activation.clone(),
            loss,
            weights: shape.layers().iter().map(weights).collect(),
            biases: shape.layers().iter().map(|layer| real(&parameters[layer.biases()])).collect(),
        }
    }

    /// Weighted sums of every layer for one example; the last are the outputs.
    pub(super) fn sums(&self, inputs: &[T]) -> Vec<Vec<T>> {
        let mut all: Vec<Vec<T>> = Vec::new();
        for (weights, biases) in self.weights.iter().zip(&self.biases) {
            let before = self.before(all.last(), inputs);
            let sum = |output: usize| {
                let mut sum = T::from(0.0);
                for (value, weights) in before.iter().zip(weights) {
                    sum = sum + *value * weights[output];
                }
                sum + biases[output]
            };
            all.push((0..biases.len()).map(sum).collect());
        }
        all
    }

    /// What a layer reads: the inputs, or the activations of the sums below it.
    fn before(&self, below: Option<&Vec<T>>, inputs: &[T]) -> Vec<T> {
        below.map_or(inputs.to_vec(), |sums| sums.iter().map(|&x| T::activate(&self.activation, x).0).collect())
    }

    /// Derivatives of the mean loss of a batch by the sums of every layer: `errors[example][layer][unit]`.
    fn errors(&self, inputs: &[Vec<T>], labels: &[u8]) -> Vec<Vec<Vec<T>>> {
        let batch = T::from(labels.len() as f32);
        let of_example = |(inputs, &label): (&Vec<T>, &u8)| {
            let sums = self.sums(inputs);
            let mut errors = vec![T::errors(self.loss, &sums[sums.len() - 1], label, batch)];
            for layer in (1..sums.len()).rev() {
                let above = &errors[0];
                let propagate = |(unit, &x): (usize, &T)| {
                    let mut sum = T::from(0.0);
                    for (output, error) in above.iter().enumerate() {
                        sum = sum + *error * self.weights[layer][unit][output];
                    }
                    sum * T::activate(&self.activation, x).1
                };
                errors.insert(0, sums[layer - 1].iter().enumerate().map(propagate).collect());
            }
            errors
        };
        inputs.iter().zip(labels).map(of_example).collect()
    }

    /// The gradient of the mean loss of a batch, in the order of the engine's parameters.
    pub(super) fn gradient(&self, inputs: &[Vec<T>], labels: &[u8]) -> Vec<T> {
        let errors = self.errors(inputs, labels);
        let sums: Vec<_> = inputs.iter().map(|inputs| self.sums(inputs)).collect();
        let mut gradient = Vec::new();
        for (layer, weights) in self.weights.iter().enumerate() {
            let before: Vec<_> = sums
                .iter()
                .zip(inputs)
                .map(|(sums, inputs)| self.before(layer.checked_sub(1).map(|l| &sums[l]), inputs))
                .collect();
            let over_examples = |term: &dyn Fn(usize) -> T| (0..inputs.len()).fold(T::from(0.0), |sum, n| sum + term(n));
            for input in 0..weights.len() {
                for output in 0..weights[input].len() {
                    gradient.push(over_examples(&|n| before[n][input] * errors[n][layer][output]));
                }
            }
            for output in 0..self.biases[layer].len() {
                gradient.push(over_examples(&|n| errors[n][layer][output]));
            }
        }
        gradient
    }

    /// Plain gradient descent by one step.
    pub(super) fn descend(&mut self, rate: T, gradient: &[T]) {
        let mut steps = gradient.iter();
        for (weights, biases) in self.weights.iter_mut().zip(&mut self.biases) {
            for (parameter, &step) in weights.iter_mut().flatten().chain(biases).zip(&mut steps) {
                *parameter = *parameter - rate * step;
            }
        }
    }
}

impl Twin<f64> {
    /// The mean loss over a batch, written out in f64.
    pub(super) fn mean_loss(&self, inputs: &[Vec<f64>], labels: &[u8]) -> f64 {
        let of_example = |(inputs, &label): (&Vec<f64>, &u8)| {
            let outputs = self.sums(inputs).pop().unwrap_or_default();
            match self.loss {
                Loss::Sigmoid => outputs[0].exp().ln_1p() - f64::from(label) * outputs[0],
                Loss::Softmax => outputs.iter().map(|z| z.exp()).sum::<f64>().ln() - outputs[usize::from(label)],
                Loss::Squared | Loss::Value if outputs.len() == 1 => 0.5 * (outputs[0] - f64::from(label)).powi(2),
                Loss::Squared | Loss::Value => {
                    let target = |index| if index == usize::from(label) { 1.0 } else { 0.0 };
                    outputs.iter().enumerate().map(|(index, z)| 0.5 * (z - target(index)).powi(2)).sum()
                }
            }
        };
        inputs.iter().zip(labels).map(of_example).sum::<f64>() / labels.len() as f64
    }
}

/// The engine's network of a shape, activation and loss.
pub(super) fn network(shape: &Shape, activation: &Activation, loss: Loss) -> Network {
    Network { shape: shape.clone(), activation: activation.lanes(), loss }
}
