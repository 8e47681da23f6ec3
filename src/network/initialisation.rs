//! Initial weights: normal, of a spread that depends on the layer; biases start at 0.

use super::{Layer, Shape};
use crate::choice::choices;
use crate::random::Stream;

choices! {
    /// The spread of the initial weights of a layer.
    pub enum Initialisation {
        /// σ² = 2 / inputs (He et al. 2015), made for ReLU.
        He = "he";
        /// σ² = 2 / (inputs + outputs) (Glorot and Bengio 2010).
        Glorot = "glorot";
        /// σ² = 1 / inputs (LeCun et al. 1998).
        LeCun = "lecun";
        /// The same σ for every layer.
        Normal {
            /// Standard deviation of every weight, 0 or more.
            sigma: f64 = 0.5
        } = "normal";
    }
}

impl Initialisation {
    /// The standard deviation of a layer's initial weights.
    #[must_use]
    pub fn deviation(self, layer: &Layer) -> f64 {
        let (inputs, outputs) = (layer.inputs as f64, layer.outputs as f64);
        match self {
            Self::He => libm::sqrt(2.0 / inputs),
            Self::Glorot => libm::sqrt(2.0 / (inputs + outputs)),
            Self::LeCun => libm::sqrt(1.0 / inputs),
            Self::Normal { sigma } => sigma,
        }
    }

    /// Draws all parameters of a network, in their order.
    #[must_use]
    pub fn draw(self, shape: &Shape, stream: &mut Stream) -> Vec<f32> {
        let mut parameters = vec![0.0; shape.parameters()];
        for layer in shape.layers() {
            let deviation = self.deviation(layer);
            parameters[layer.weights()].fill_with(|| (deviation * stream.normal()) as f32);
        }
        parameters
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]
mod tests {
    use super::*;
    use crate::random::Purpose;

    #[test]
    fn weights_have_the_spread_of_the_rule_and_biases_are_zero() {
        let shape = Shape::new(100, &[200], 100).unwrap();
        let spreads = [
            (Initialisation::He, [2.0 / 100.0, 2.0 / 200.0]),
            (Initialisation::Glorot, [2.0 / 300.0, 2.0 / 300.0]),
            (Initialisation::LeCun, [1.0 / 100.0, 1.0 / 200.0]),
            (Initialisation::Normal { sigma: 0.3 }, [0.09, 0.09]),
        ];
        for (initialisation, variances) in spreads {
            let parameters = initialisation.draw(&shape, &mut Stream::new(1, Purpose::Initialisation, 0));
            for (layer, variance) in shape.layers().iter().zip(variances) {
                let weights = &parameters[layer.weights()];
                let measured = weights.iter().map(|&w| f64::from(w) * f64::from(w)).sum::<f64>() / weights.len() as f64;
                assert!((measured / variance - 1.0).abs() < 0.05, "{initialisation:?}: {measured} is not {variance}");
                assert!(parameters[layer.biases()].iter().all(|&bias| bias == 0.0));
            }
        }
    }
}
