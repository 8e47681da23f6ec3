//! Adam (Kingma and Ba 2015) with β₁ = 0.9, β₂ = 0.999, ε = 1e−8.

use super::Memory;

const FIRST: f32 = 0.9;
const SECOND: f32 = 0.999;
const EPSILON: f32 = 1e-8;

#[derive(Clone, Debug)]
pub(super) struct Adam {
    /// The running mean of the gradient, a number for each parameter.
    first: Vec<f32>,
    /// The running mean of its square, a number for each parameter.
    second: Vec<f32>,
    /// β₁ᵗ after t steps: how much of the first mean is still its start at 0.
    first_left: f64,
    /// β₂ᵗ after t steps.
    second_left: f64,
}

impl Adam {
    pub(super) fn new(parameters: usize) -> Self {
        Self { first: vec![0.0; parameters], second: vec![0.0; parameters], first_left: 1.0, second_left: 1.0 }
    }
}

impl Memory for Adam {
    fn step(&mut self, rate: f32, parameters: &mut [f32], gradient: &[f32]) {
        self.first_left *= f64::from(FIRST);
        self.second_left *= f64::from(SECOND);
        let (first_scale, second_scale) = ((1.0 - self.first_left) as f32, (1.0 - self.second_left) as f32);
        let means = self.first.iter_mut().zip(&mut self.second);
        for ((w, g), (m, v)) in parameters.iter_mut().zip(gradient).zip(means) {
            *m = FIRST * *m + (1.0 - FIRST) * g;
            *v = SECOND * *v + (1.0 - SECOND) * (g * g);
            *w -= rate * (*m / first_scale) / ((*v / second_scale).sqrt() + EPSILON);
        }
    }

    fn copy_from(&mut self, other: &Self) {
        self.first.clone_from(&other.first);
        self.second.clone_from(&other.second);
        (self.first_left, self.second_left) = (other.first_left, other.second_left);
    }

    fn numbers(&self) -> usize {
        self.first.len() + self.second.len()
    }
}
