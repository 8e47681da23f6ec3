//! Forward and backward through a network.

use super::kernels::{Matrix, MatrixMut, Scratch, multiply, multiply_and_add, sum_rows, transpose};
use super::{Layer, Loss, Shape, Targets};
use crate::activation::Lanes;

/// A network as a rule: what is done with parameters and inputs.
#[derive(Clone, Debug)]
pub struct Network {
    /// The sizes of the layers.
    pub shape: Shape,
    /// What hidden units apply to their pre-activation.
    pub activation: Lanes,
    /// What the linear outputs mean.
    pub loss: Loss,
}

/// The buffers of one network for batches of up to a given size.
#[derive(Clone, Debug)]
pub struct Workspace {
    layers: Vec<Buffers>,
    scratch: Scratch,
    capacity: usize,
    /// The gradient of the mean loss, in the order of the parameters.
    pub gradient: Vec<f32>,
}

/// Numbers of one layer, a row for each example.
#[derive(Clone, Debug)]
struct Buffers {
    /// How many of a row are units; what is left until the next row is a gap.
    units: usize,
    /// How far apart rows are.
    stride: usize,
    /// Weighted sums and bias: the pre-activations of a hidden layer, the outputs of the last.
    sums: Vec<f32>,
    /// The activation of the sums; unused in the last layer.
    values: Vec<f32>,
    /// The slope of the activation at the sums; unused in the last layer.
    slopes: Vec<f32>,
    /// The derivative of the mean loss by the sums.
    errors: Vec<f32>,
    /// The weights output by output, as back-propagation reads them.
    transposed: Vec<f32>,
}

impl Workspace {
    /// Buffers for up to `capacity` examples at once.
    #[must_use]
    pub fn new(shape: &Shape, capacity: usize) -> Self {
        let capacity = capacity.max(1);
        let last = shape.layers().len() - 1;
        let buffers = |(index, layer): (usize, &Layer)| {
            let stride = if index < last { stride(layer.outputs) } else { layer.outputs };
            let rows = || vec![0.0; capacity * stride];
            let transposed = vec![0.0; layer.inputs * layer.outputs];
            Buffers { units: layer.outputs, stride, sums: rows(), values: rows(), slopes: rows(), errors: rows(), transposed }
        };
        let layers = shape.layers().iter().enumerate().map(buffers).collect();
        Self { layers, scratch: Scratch::default(), capacity, gradient: vec![0.0; shape.parameters()] }
    }

    /// How many examples fit at once.
    #[must_use]
    pub fn capacity(&self) -> usize {
        self.capacity
    }

    /// The pre-activations of a layer, counted from 0, as the last pass left them: a row for each of the first `examples`. Those of
    /// the last layer are the outputs.
    pub fn pre_activations(&self, layer: usize, examples: usize) -> impl Iterator<Item = &[f32]> {
        self.layers.get(layer).into_iter().flat_map(move |buffers| buffers.rows(&buffers.sums, examples))
    }

    /// What the units of a layer put out, in the same form: the activation of the sums, or the sums themselves in the last layer.
    pub fn unit_outputs(&self, layer: usize, examples: usize) -> impl Iterator<Item = &[f32]> {
        let is_last = layer + 1 == self.layers.len();
        self.layers
            .get(layer)
            .into_iter()
            .flat_map(move |buffers| buffers.rows(if is_last { &buffers.sums } else { &buffers.values }, examples))
    }
}

impl Buffers {
    /// The first rows of one of the buffers, without the gaps between them.
    fn rows<'b>(&self, buffer: &'b [f32], examples: usize) -> impl Iterator<Item = &'b [f32]> + use<'b> {
        let units = self.units;
        buffer.chunks_exact(self.stride).take(examples).map(move |row| &row[..units])
    }
}

/// How far apart rows of hidden units are kept. Rows a large power of two apart would all fall into a few places of a cache and
/// drive each other out.
fn stride(units: usize) -> usize {
    if units.is_multiple_of(128) { units + 16 } else { units }
}

/// Whether a forward pass is to be followed by a backward one.
#[derive(Clone, Copy, PartialEq)]
enum Slopes {
    Kept,
    Skipped,
}

impl Network {
    /// The linear outputs of up to [`Workspace::capacity`] examples, a row for each; `inputs` holds their features row by row.
    ///
    /// # Panics
    /// If there are more examples than the workspace holds, or the parameters are not those of the shape.
    pub fn outputs<'w>(&self, parameters: &[f32], inputs: &[f32], workspace: &'w mut Workspace) -> &'w [f32] {
        let examples = self.forward(parameters, inputs, None, workspace, Slopes::Skipped);
        workspace.layers.last().map_or(&[], |last| &last.sums[..examples * self.shape.outputs()])
    }

    /// Puts the gradient of the mean loss of a batch into the workspace. `masks` are the factors of dropout: for each hidden
    /// layer in turn a row for each example.
    ///
    /// # Panics
    /// As [`Network::outputs`], and if `targets` or `masks` are fewer than the examples need.
    pub fn gradient(
        &self,
        parameters: &[f32],
        inputs: &[f32],
        targets: Targets,
        masks: Option<&[Vec<f32>]>,
        workspace: &mut Workspace,
    ) {
        let examples = self.forward(parameters, inputs, masks, workspace, Slopes::Kept);
        self.output_errors(targets.first(examples), workspace);
        self.backward(parameters, inputs, examples, workspace);
    }

    fn forward(
        &self,
        parameters: &[f32],
        inputs: &[f32],
        masks: Option<&[Vec<f32>]>,
        workspace: &mut Workspace,
        slopes: Slopes,
    ) -> usize {
        let layers = self.shape.layers();
        let examples = inputs.len() / self.shape.inputs();
        let mut before = Matrix::new(inputs, self.shape.inputs());
        for (index, (layer, buffers)) in layers.iter().zip(&mut workspace.layers).enumerate() {
            let Buffers { stride, .. } = *buffers;
            let sums = &mut buffers.sums[..examples * stride];
            let weights = Matrix::new(&parameters[layer.weights()], layer.outputs);
            let biases = &parameters[layer.biases()];
            multiply_and_add(
                before,
                weights,
                biases,
                MatrixMut::with_stride(sums, layer.outputs, stride),
                &mut workspace.scratch,
            );
            if index + 1 == layers.len() {
                break;
            }
            let values = &mut buffers.values[..examples * stride];
            if slopes == Slopes::Kept {
                let slopes = &mut buffers.slopes[..examples * stride];
                self.activation.value_and_slope(sums, values, slopes);
                if let Some(masks) = masks {
                    scale_rows(values, stride, &masks[index], layer.outputs);
                    scale_rows(slopes, stride, &masks[index], layer.outputs);
                }
            } else {
                self.activation.value(sums, values);
            }
            before = Matrix::with_stride(values, layer.outputs, stride);
        }
        examples
    }

    fn output_errors(&self, targets: Targets, workspace: &mut Workspace) {
        let places = ..targets.len() * self.shape.outputs();
        if let Some(last) = workspace.layers.last_mut() {
            self.loss.errors(&last.sums[places], targets, targets.len() as f32, &mut last.errors[places]);
        }
    }

    fn backward(&self, parameters: &[f32], inputs: &[f32], examples: usize, workspace: &mut Workspace) {
        for (index, layer) in self.shape.layers().iter().enumerate().rev() {
            let (below, from_here) = workspace.layers.split_at_mut(index);
            let here = &mut from_here[0];
            let errors = Matrix::with_stride(&here.errors[..examples * here.stride], layer.outputs, here.stride);
            let before = below.last().map_or(Matrix::new(inputs, layer.inputs), |below| {
                Matrix::with_stride(&below.values[..examples * below.stride], layer.inputs, below.stride)
            });
            weight_gradient(before, errors, &mut workspace.gradient[layer.weights()], &mut workspace.scratch);
            sum_rows(errors, &mut workspace.gradient[layer.biases()]);
            if let Some(below) = below.last_mut() {
                transpose(&parameters[layer.weights()], layer.outputs, &mut here.transposed);
                let weights = Matrix::new(&here.transposed, layer.inputs);
                let propagated = &mut below.errors[..examples * below.stride];
                multiply(
                    errors,
                    weights,
                    MatrixMut::with_stride(propagated, layer.inputs, below.stride),
                    &mut workspace.scratch,
                );
                scale(propagated, &below.slopes);
            }
        }
    }
}

/// `gradient[i][j] = Σ before[example][i] · errors[example][j]`, examples ascending.
fn weight_gradient(before: Matrix, errors: Matrix, gradient: &mut [f32], scratch: &mut Scratch) {
    if errors.columns() == 1 {
        // A single column would be computed one element at a time; its transpose is a row and is computed in vectors. The
        // factors of each product change places, which changes no bit.
        multiply(errors.transposed(), before, MatrixMut::new(gradient, before.columns()), scratch);
    } else {
        multiply(before.transposed(), errors, MatrixMut::new(gradient, errors.columns()), scratch);
    }
}

fn scale(values: &mut [f32], factors: &[f32]) {
    for (value, &factor) in values.iter_mut().zip(factors) {
        *value *= factor;
    }
}

/// Scales rows `stride` apart by rows of `columns` factors without gaps.
fn scale_rows(values: &mut [f32], stride: usize, factors: &[f32], columns: usize) {
    for (row, factors) in values.chunks_exact_mut(stride).zip(factors.chunks_exact(columns)) {
        scale(row, factors);
    }
}
