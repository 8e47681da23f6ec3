//! The sizes of a network's layers and where each layer's parameters lie.

use core::ops::Range;

use thiserror::Error;

/// Most hidden layers a network may have.
pub const MOST_HIDDEN_LAYERS: usize = 6;
/// Most units a hidden layer may have.
pub const MOST_UNITS: usize = 256;

/// The sizes of a network: inputs, 0 to [`MOST_HIDDEN_LAYERS`] hidden layers, outputs.
///
/// The parameters are one slice, layer after layer: first the weights, input by input (`weight[i · outputs + j]` leads from
/// input `i` to output `j`), then the biases.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shape {
    layers: Vec<Layer>,
}

/// One layer of weights and biases.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Layer {
    /// Units it reads: its fan-in.
    pub inputs: usize,
    /// Units it computes.
    pub outputs: usize,
    start: usize,
}

impl Layer {
    /// Where its weights lie among all parameters.
    #[must_use]
    pub fn weights(&self) -> Range<usize> {
        self.start..self.start + self.inputs * self.outputs
    }

    /// Where its biases lie among all parameters.
    #[must_use]
    pub fn biases(&self) -> Range<usize> {
        let start = self.weights().end;
        start..start + self.outputs
    }
}

/// Why sizes do not make a network.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("{self:?}")]
pub enum ShapeError {
    /// More hidden layers than [`MOST_HIDDEN_LAYERS`].
    TooDeep(usize),
    /// A hidden layer of 0 or of more than [`MOST_UNITS`] units.
    Units(usize),
    /// No input or no output.
    Empty,
}

impl Shape {
    /// The shape with these sizes.
    ///
    /// # Errors
    /// If there are too many hidden layers, if one has no or too many units, or if there is no input or no output.
    pub fn new(inputs: usize, hidden: &[u16], outputs: usize) -> Result<Self, ShapeError> {
        if hidden.len() > MOST_HIDDEN_LAYERS {
            return Err(ShapeError::TooDeep(hidden.len()));
        }
        if let Some(&units) = hidden.iter().find(|&&units| !(1..=MOST_UNITS).contains(&usize::from(units))) {
            return Err(ShapeError::Units(units.into()));
        }
        if inputs == 0 || outputs == 0 {
            return Err(ShapeError::Empty);
        }
        let mut layers = Vec::with_capacity(hidden.len() + 1);
        let (mut inputs, mut start) = (inputs, 0);
        for outputs in hidden.iter().map(|&units| usize::from(units)).chain([outputs]) {
            let layer = Layer { inputs, outputs, start };
            (inputs, start) = (outputs, layer.biases().end);
            layers.push(layer);
        }
        Ok(Self { layers })
    }

    /// The layers of weights, from the inputs to the outputs: one more than there are hidden layers.
    #[must_use]
    pub fn layers(&self) -> &[Layer] {
        &self.layers
    }

    /// How many weights and biases there are.
    #[must_use]
    pub fn parameters(&self) -> usize {
        self.layers.last().map_or(0, |layer| layer.biases().end)
    }

    /// The number of inputs.
    #[must_use]
    pub fn inputs(&self) -> usize {
        self.layers.first().map_or(0, |layer| layer.inputs)
    }

    /// The number of linear outputs.
    #[must_use]
    pub fn outputs(&self) -> usize {
        self.layers.last().map_or(0, |layer| layer.outputs)
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]
mod tests {
    use super::*;

    #[test]
    fn parameters_tile_the_slice() {
        let shape = Shape::new(2, &[16, 8], 3).unwrap();
        let mut end = 0;
        for layer in shape.layers() {
            assert_eq!(layer.weights(), end..end + layer.inputs * layer.outputs);
            assert_eq!(layer.biases().start, layer.weights().end);
            end = layer.biases().end;
        }
        assert_eq!((end, shape.parameters(), shape.outputs()), (2 * 16 + 16 + 16 * 8 + 8 + 8 * 3 + 3, end, 3));
    }

    #[test]
    fn impossible_sizes_are_refused() {
        assert_eq!(Shape::new(2, &[1; 7], 1), Err(ShapeError::TooDeep(7)));
        assert_eq!(Shape::new(2, &[4, 0], 1), Err(ShapeError::Units(0)));
        assert_eq!(Shape::new(2, &[257], 1), Err(ShapeError::Units(257)));
        assert_eq!(Shape::new(0, &[4], 1), Err(ShapeError::Empty));
        assert!(Shape::new(2, &[], 1).is_ok() && Shape::new(2, &[256; 6], 10).is_ok());
    }
}
