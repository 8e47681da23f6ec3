//! Adagrad (Duchi, Hazan and Singer 2011) with ε = 1e−10.

use super::Memory;

const EPSILON: f32 = 1e-10;

#[derive(Clone, Debug)]
pub(super) struct Adagrad {
    /// The sum of all squared gradients, a number for each parameter.
    squares: Vec<f32>,
}

impl Adagrad {
    pub(super) fn new(parameters: usize) -> Self {
        Self { squares: vec![0.0; parameters] }
    }
}

impl Memory for Adagrad {
    fn step(&mut self, rate: f32, parameters: &mut [f32], gradient: &[f32]) {
        for ((w, g), s) in parameters.iter_mut().zip(gradient).zip(&mut self.squares) {
            *s += g * g;
            *w -= rate * g / (s.sqrt() + EPSILON);
        }
    }

    fn copy_from(&mut self, other: &Self) {
        self.squares.clone_from(&other.squares);
    }

    fn numbers(&self) -> usize {
        self.squares.len()
    }
}
