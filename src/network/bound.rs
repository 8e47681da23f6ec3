//! How large the numbers within a network can get, told from the sizes of its weights.

use super::Network;
use crate::activation::Growth;

/// No number within a network that is below this can overflow in f32, nor can its square.
const SAFE: f64 = 1e15;

/// Far more than what the rounding of a sum in f32 adds.
const MARGIN: f64 = 2.0;

impl Network {
    /// Whether no output can overflow for any inputs of a norm up to `norm`. Where that cannot be told, it is `false`.
    ///
    /// By ‖Wx + b‖ ≤ ‖W‖‖x‖ + ‖b‖ with Frobenius's norm of W, and ‖f(z)‖ ≤ |f(0)|√n + sup |f′|·‖z‖ over the n units of a layer.
    #[must_use]
    pub fn stays_finite(&self, parameters: &[f32], growth: Growth, norm: f64) -> bool {
        let mut reach = norm;
        self.shape.layers().iter().all(|layer| {
            let sums = MARGIN * (self::norm(&parameters[layer.weights()]) * reach + self::norm(&parameters[layer.biases()]));
            reach = growth.at_zero * (layer.outputs as f64).sqrt() + growth.steepest * sums;
            sums < SAFE && reach < SAFE
        })
    }
}

/// The root of the sum of squares, in f64.
#[must_use]
pub fn norm(numbers: &[f32]) -> f64 {
    numbers.iter().map(|&number| f64::from(number) * f64::from(number)).sum::<f64>().sqrt()
}
