//! Gradient descent with momentum (Polyak 1964): v ← μv + g, w ← w − ηv.

use super::Memory;

#[derive(Clone, Debug)]
pub(super) struct Sgd {
    /// The share μ of the last step that is kept, in [0, 1).
    momentum: f32,
    /// v, a number for each parameter; empty where μ is 0, since v is the gradient then.
    velocity: Vec<f32>,
}

impl Sgd {
    pub(super) fn new(parameters: usize, momentum: f64) -> Self {
        Self { momentum: momentum as f32, velocity: vec![0.0; if momentum == 0.0 { 0 } else { parameters }] }
    }
}

impl Memory for Sgd {
    fn step(&mut self, rate: f32, parameters: &mut [f32], gradient: &[f32]) {
        let pairs = parameters.iter_mut().zip(gradient);
        if self.velocity.is_empty() {
            for (w, g) in pairs {
                *w -= rate * g;
            }
            return;
        }
        for ((w, g), v) in pairs.zip(&mut self.velocity) {
            *v = self.momentum * *v + g;
            *w -= rate * *v;
        }
    }

    fn copy_from(&mut self, other: &Self) {
        self.momentum = other.momentum;
        self.velocity.clone_from(&other.velocity);
    }

    fn numbers(&self) -> usize {
        self.velocity.len()
    }
}
