//! Predicting many examples with the buffers that training uses.

use super::member::TrainingScratch;
use super::replica::Replica;
use crate::data::Samples;
use crate::network::Workspace;

/// Visits the linear outputs of each example in turn. Those of several members are their mean, summed in order.
pub(super) fn each_output(
    scratch: &mut TrainingScratch,
    replica: &Replica,
    inputs: &[f32],
    mut visit: impl FnMut(usize, &[f32]),
) {
    let TrainingScratch { network, workspace, averages, .. } = scratch;
    let (width, outputs) = (network.shape.inputs(), network.shape.outputs());
    let at_once = workspace.capacity();
    for (chunk, inputs) in inputs.chunks(at_once * width).enumerate() {
        let mut members = replica.parameters();
        let Some(first) = members.next() else { return };
        let mut rows = network.outputs(first, inputs, workspace);
        if members.len() > 0 {
            averages.clear();
            averages.extend_from_slice(rows);
            average(averages, members, |parameters, sum| {
                let more = network.outputs(parameters, inputs, workspace);
                sum.iter_mut().zip(more).for_each(|(sum, more)| *sum += more);
            });
            rows = averages;
        }
        for (row, outputs) in rows.chunks_exact(outputs).enumerate() {
            visit(chunk * at_once + row, outputs);
        }
    }
}

/// The mean of a first and some more, each of which is added by `add`.
fn average<T>(first: &mut [f32], others: impl ExactSizeIterator<Item = T>, mut add: impl FnMut(T, &mut [f32])) {
    let count = others.len() as f32 + 1.0;
    for other in others {
        add(other, first);
    }
    for sum in first {
        *sum /= count;
    }
}

/// Puts the pre-activations of each hidden layer into a vector of its own, example after example.
pub(super) fn collect_pre_activations(
    scratch: &mut TrainingScratch,
    parameters: &[f32],
    inputs: &[f32],
    layers: &mut [Vec<f32>],
) {
    layers.iter_mut().for_each(Vec::clear);
    each_pass(scratch, parameters, inputs, |workspace, examples| {
        for (index, layer) in layers.iter_mut().enumerate() {
            layer.extend(workspace.pre_activations(index, examples).flatten());
        }
    });
}

/// Has one network pass over all inputs, and visits what each pass leaves in the buffers, with how many examples it was of.
pub(super) fn each_pass(
    scratch: &mut TrainingScratch,
    parameters: &[f32],
    inputs: &[f32],
    mut visit: impl FnMut(&Workspace, usize),
) {
    let TrainingScratch { network, workspace, .. } = scratch;
    let width = network.shape.inputs();
    for inputs in inputs.chunks(workspace.capacity() * width) {
        network.outputs(parameters, inputs, workspace);
        visit(workspace, inputs.len() / width);
    }
}

/// The mean loss over samples, visiting the outputs of each on the way.
pub(super) fn mean_loss(
    scratch: &mut TrainingScratch,
    replica: &Replica,
    samples: &Samples,
    mut visit: impl FnMut(usize, &[f32]),
) -> f64 {
    let loss = scratch.network.loss;
    let mut sum = 0.0;
    each_output(scratch, replica, samples.all(), |index, outputs| {
        sum += loss.value(outputs, samples.truth.targets().of(index));
        visit(index, outputs);
    });
    sum / samples.len() as f64
}
