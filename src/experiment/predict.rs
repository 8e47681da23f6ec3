//! Predicting many examples with the buffers that training uses.

use super::replica::Bench;
use crate::data::Samples;

/// Visits the linear outputs of each example in turn.
pub(super) fn each_output(bench: &mut Bench, parameters: &[f32], inputs: &[f32], mut visit: impl FnMut(usize, &[f32])) {
    let (width, outputs) = (bench.network.shape.inputs(), bench.network.shape.outputs());
    let at_once = bench.workspace.capacity();
    for (chunk, inputs) in inputs.chunks(at_once * width).enumerate() {
        let rows = bench.network.outputs(parameters, inputs, &mut bench.workspace);
        for (row, outputs) in rows.chunks_exact(outputs).enumerate() {
            visit(chunk * at_once + row, outputs);
        }
    }
}

/// Puts the pre-activations of each hidden layer into a vector of its own, example after example.
pub(super) fn collect_pre_activations(bench: &mut Bench, parameters: &[f32], inputs: &[f32], layers: &mut [Vec<f32>]) {
    let width = bench.network.shape.inputs();
    layers.iter_mut().for_each(Vec::clear);
    for inputs in inputs.chunks(bench.workspace.capacity() * width) {
        bench.network.outputs(parameters, inputs, &mut bench.workspace);
        for (index, layer) in layers.iter_mut().enumerate() {
            layer.extend(bench.workspace.pre_activations(index, inputs.len() / width).flatten());
        }
    }
}

/// The mean loss over samples, visiting the outputs of each on the way.
pub(super) fn mean_loss(bench: &mut Bench, parameters: &[f32], samples: &Samples, mut visit: impl FnMut(usize, &[f32])) -> f64 {
    let loss = bench.network.loss;
    let mut sum = 0.0;
    each_output(bench, parameters, samples.all(), |index, outputs| {
        sum += loss.value(outputs, samples.labels[index]);
        visit(index, outputs);
    });
    sum / samples.len() as f64
}
