//! The engine against a slow, obvious trainer in f64: one example at a time, one loop for each index.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]
#![allow(clippy::needless_range_loop, reason = "plain indices are what makes it obvious")]

use rescu_bench::engine::Engine;
use rescu_bench::workload::{Examples, RATE, Workload};

/// `weights[layer][input][output]` and `biases[layer][output]`.
struct Slow {
    weights: Vec<Vec<Vec<f64>>>,
    biases: Vec<Vec<f64>>,
}

/// tanh from its value.
fn slope(value: f64) -> f64 {
    1.0 - value * value
}

fn sigmoid(z: f64) -> f64 {
    1.0 / (1.0 + (-z).exp())
}

impl Slow {
    fn of(sizes: &[u16], parameters: &[f32]) -> Self {
        let mut rest = parameters.iter().map(|&parameter| f64::from(parameter));
        let (mut weights, mut biases) = (Vec::new(), Vec::new());
        for pair in sizes.windows(2) {
            let [inputs, outputs] = [pair[0], pair[1]].map(usize::from);
            weights.push((0..inputs).map(|_| rest.by_ref().take(outputs).collect()).collect());
            biases.push(rest.by_ref().take(outputs).collect());
        }
        Self { weights, biases }
    }

    /// The values of every layer, the inputs first and the linear output last.
    fn values(&self, inputs: &[f32]) -> Vec<Vec<f64>> {
        let mut values = vec![inputs.iter().map(|&input| f64::from(input)).collect::<Vec<_>>()];
        for layer in 0..self.weights.len() {
            let mut sums = self.biases[layer].clone();
            for output in 0..sums.len() {
                for input in 0..values[layer].len() {
                    sums[output] += values[layer][input] * self.weights[layer][input][output];
                }
            }
            let is_last = layer + 1 == self.weights.len();
            values.push(if is_last { sums } else { sums.into_iter().map(f64::tanh).collect() });
        }
        values
    }

    fn train(&mut self, batch: &[(&[f32], u8)]) {
        let all: Vec<_> = batch.iter().map(|(inputs, _)| self.values(inputs)).collect();
        let before = Self { weights: self.weights.clone(), biases: self.biases.clone() };
        for (values, (_, label)) in all.iter().zip(batch) {
            let mut errors = vec![(sigmoid(values[values.len() - 1][0]) - f64::from(*label)) / batch.len() as f64];
            for layer in (0..self.weights.len()).rev() {
                let mut below = vec![0.0; values[layer].len()];
                for output in 0..errors.len() {
                    self.biases[layer][output] -= RATE * errors[output];
                    for input in 0..below.len() {
                        self.weights[layer][input][output] -= RATE * values[layer][input] * errors[output];
                        below[input] += before.weights[layer][input][output] * errors[output] * slope(values[layer][input]);
                    }
                }
                errors = below;
            }
        }
    }
}

#[test]
fn after_one_pass_the_loss_is_that_of_the_slow_trainer() {
    let workload = Workload::named("W1-tanh").unwrap();
    let form = workload.form;
    let examples = Examples::of(form.source, None);
    let parameters = form.parameters().unwrap();
    let mut slow = Slow::of(form.sizes, &parameters);
    let rows: Vec<_> = examples.inputs.chunks_exact(2).zip(examples.labels.iter().copied()).collect();
    for batch in rows.chunks(form.batch) {
        slow.train(batch);
    }
    let loss = |(inputs, label): &(&[f32], u8)| {
        let z = slow.values(inputs).pop().unwrap()[0];
        z.exp().ln_1p() - f64::from(*label) * z
    };
    let expected = rows.iter().map(loss).sum::<f64>() / rows.len() as f64;
    let figure = Engine::new(&workload, examples.clone(), parameters).unwrap().figure();
    assert!((figure / expected - 1.0).abs() < 1e-5, "{figure} is not {expected}");
}

#[test]
fn a_figure_leaves_the_engine_at_its_start() {
    for name in ["W1-relu", "W5-smelu"] {
        let workload = Workload::named(name).unwrap();
        let examples = Examples::of(workload.form.source, None);
        let mut engine = Engine::new(&workload, examples, workload.form.parameters().unwrap()).unwrap();
        let figure = engine.figure();
        assert_eq!(engine.run(3), 3 * workload.form.batch);
        assert_eq!(engine.figure(), figure, "{name}");
    }
}
