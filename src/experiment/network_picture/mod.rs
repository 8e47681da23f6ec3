//! The network as a picture: what each unit puts out over the plane, in two twins, and the weights that lead to it.

#[cfg(all(test, not(target_arch = "wasm32")))]
#[allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]
mod tests;

use core::cmp::Reverse;

use serde::{Deserialize, Serialize};

use super::member::TrainingScratch;
use super::picture::grid;
use super::predict::each_pass;
use super::{Floats, PreActivations, Twins};
use crate::data::Form;
use crate::measure::Histogram;

/// The networks of two twins side by side; of an ensemble it is the first.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct NetworkPicture {
    /// Which two replicas, counted from 0 with those that have diverged.
    pub replicas: [u16; 2],
    /// The hidden layers from the inputs on, then the layer of the linear outputs.
    pub layers: Vec<LayerPicture>,
    /// The unit that was asked for, if there is such a one.
    pub close_up: Option<UnitCloseUp>,
}

/// The units of a layer that are shown.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct LayerPicture {
    /// How many units the layer has, 1 or more.
    pub width: u16,
    /// All of them, or of a wide layer [`NetworkPicture::MOST_UNITS`], in the order of their numbers.
    pub units: Vec<UnitPicture>,
}

/// One unit in both twins.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct UnitPicture {
    /// Its number within the layer, from 0.
    pub unit: u16,
    /// Its output in each twin: [`NetworkPicture::SIDE`]² cells, row by row from the top left (−x, +y).
    pub outputs: [Floats; 2],
    /// The weights in each twin that lead to it from the shown units of the layer before, or from the two inputs.
    pub weights: [Floats; 2],
}

/// Where a unit is in a network.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct UnitPlace {
    /// The layer, from 0; the outputs are the one after the last hidden layer.
    pub layer: u16,
    /// Its number within the layer, from 0.
    pub unit: u16,
}

/// A unit in both twins, looked at closely.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct UnitCloseUp {
    /// Which unit.
    pub place: UnitPlace,
    /// Its output in each twin: [`UnitCloseUp::SIDE`]² cells, row by row from the top left.
    pub outputs: [Floats; 2],
    /// Its pre-activations in each twin over the first test examples, [`PreActivations::MOST_EXAMPLES`] at most. Those of a linear
    /// output are the output, and have no transition.
    pub histograms: [Histogram; 2],
}

/// The least difference between two outputs that counts when units are chosen, relative to the largest output of the layer.
const LEAST_DIFFERENCE: f64 = 1e-3;

impl NetworkPicture {
    /// Cells along each edge of a unit's map.
    pub const SIDE: u16 = 16;
    /// More units of a layer could not be told apart.
    pub const MOST_UNITS: usize = 8;
}

impl UnitCloseUp {
    /// Cells along each edge of the map.
    pub const SIDE: u16 = 64;

    /// The least and the largest output in a twin, 0 or 1.
    #[must_use]
    pub fn range(&self, twin: usize) -> [f32; 2] {
        let outputs = self.outputs.get(twin).into_iter().flatten();
        [f32::min, f32::max].map(|pick| outputs.clone().copied().reduce(pick).unwrap_or_default())
    }

    /// The largest difference between the outputs in both twins.
    #[must_use]
    pub fn largest_difference(&self) -> f32 {
        let [first, second] = &self.outputs;
        first.iter().zip(second).fold(0.0, |largest, (a, b)| f32::max(largest, (a - b).abs()))
    }
}

impl LayerPicture {
    /// The largest |output| of the units that are shown, in both twins; 0 where all are silent.
    #[must_use]
    pub fn largest_output(&self) -> f32 {
        largest(self.units.iter().flat_map(|unit| &unit.outputs))
    }

    /// The largest |weight| that leads to the units that are shown, in both twins.
    #[must_use]
    pub fn largest_weight(&self) -> f32 {
        largest(self.units.iter().flat_map(|unit| &unit.weights))
    }
}

fn largest<'a>(numbers: impl Iterator<Item = &'a Floats>) -> f32 {
    numbers.flatten().fold(0.0, |largest, number| number.abs().max(largest))
}

impl Twins {
    /// The networks of the first replica that is left and of the `chosen` one, or the next where they are the same; `None` for data
    /// that is not in the plane, of fewer than two replicas, and where an output is not finite.
    pub fn network(&mut self, chosen: usize, close_up: Option<UnitPlace>) -> Option<NetworkPicture> {
        let [first, second] = self.two_live(chosen).filter(|_| self.form == Form::Point)?;
        let Self { scratch, replicas, data, .. } = self;
        let parameters = [replicas[first].parameters().next()?, replicas[second].parameters().next()?];
        let outputs = parameters.map(|parameters| unit_outputs(scratch, parameters));
        outputs.iter().flatten().flatten().all(|output| output.is_finite()).then_some(())?;
        let examples = data.test.len().min(PreActivations::MOST_EXAMPLES);
        let inputs = &data.test.all()[..examples * data.test.features.ncols()];
        Some(NetworkPicture {
            replicas: [first as u16, second as u16],
            layers: layer_pictures(scratch, parameters, &outputs),
            close_up: close_up.and_then(|place| look_closely(scratch, parameters, place, inputs)),
        })
    }

    fn two_live(&self, chosen: usize) -> Option<[usize; 2]> {
        let live: Vec<usize> = (0..self.replicas.len()).filter(|&index| self.replicas[index].is_live()).collect();
        let last = live.len().checked_sub(1).filter(|&last| last > 0)?;
        Some([live[0], live[chosen.clamp(1, last)]])
    }
}

/// What all units put out over the plane: for each layer a row of its units for each cell.
fn unit_outputs(scratch: &mut TrainingScratch, parameters: &[f32]) -> Vec<Vec<f32>> {
    let mut layers = vec![Vec::new(); scratch.network.shape.layers().len()];
    each_pass(scratch, parameters, &grid(NetworkPicture::SIDE), |workspace, examples| {
        for (index, layer) in layers.iter_mut().enumerate() {
            layer.extend(workspace.unit_outputs(index, examples).flatten());
        }
    });
    layers
}

fn layer_pictures(scratch: &TrainingScratch, parameters: [&[f32]; 2], outputs: &[Vec<Vec<f32>>; 2]) -> Vec<LayerPicture> {
    let shape = &scratch.network.shape;
    let mut before: Vec<usize> = (0..shape.inputs()).collect();
    let mut pictures = Vec::with_capacity(shape.layers().len());
    for (index, layer) in shape.layers().iter().enumerate() {
        let rows = outputs.each_ref().map(|layers| &layers[index][..]);
        let shown = most_different(rows, layer.outputs);
        let unit = |&unit: &usize| UnitPicture {
            unit: unit as u16,
            outputs: rows.map(|rows| column(rows, layer.outputs, unit).collect()),
            weights: parameters.map(|parameters| {
                let weights = &parameters[layer.weights()];
                before.iter().map(|input| weights[input * layer.outputs + unit]).collect()
            }),
        };
        pictures.push(LayerPicture { width: layer.outputs as u16, units: shown.iter().map(unit).collect() });
        before = shown;
    }
    pictures
}

/// The output of one unit, cell after cell.
fn column(rows: &[f32], width: usize, unit: usize) -> impl Iterator<Item = f32> {
    rows.iter().skip(unit).step_by(width).copied()
}

/// The units of a layer whose outputs differ most on average, in the order of their numbers. Differences within a factor of two count
/// as the same, and those below [`LEAST_DIFFERENCE`] as none; of the same ones the first are taken. So what is shown seldom changes
/// while the network is trained.
fn most_different(rows: [&[f32]; 2], width: usize) -> Vec<usize> {
    let cells = (rows[0].len() / width.max(1)) as f64;
    let scale = rows.concat().iter().fold(0.0, |largest, output| f64::from(output.abs()).max(largest));
    let rank = |&unit: &usize| {
        let [first, second] = rows.map(|rows| column(rows, width, unit));
        let apart = first.zip(second).map(|(a, b)| (f64::from(a) - f64::from(b)).abs()).sum::<f64>() / cells;
        let relative = apart / (scale * LEAST_DIFFERENCE);
        Reverse(if relative >= 1.0 { libm::ilogb(relative) } else { -1 })
    };
    let mut units: Vec<usize> = (0..width).collect();
    units.sort_by_cached_key(rank);
    units.truncate(NetworkPicture::MOST_UNITS);
    units.sort_unstable();
    units
}

fn look_closely(
    scratch: &mut TrainingScratch,
    parameters: [&[f32]; 2],
    place: UnitPlace,
    examples: &[f32],
) -> Option<UnitCloseUp> {
    let (index, unit) = (usize::from(place.layer), usize::from(place.unit));
    let layers = scratch.network.shape.layers();
    let is_last = index + 1 == layers.len();
    layers.get(index).filter(|layer| unit < layer.outputs)?;
    let transition = scratch.plan.now().transition.filter(|_| !is_last);
    let cells = grid(UnitCloseUp::SIDE);
    let mut outputs = |parameters| {
        let mut outputs = Vec::with_capacity(cells.len() / 2);
        each_pass(scratch, parameters, &cells, |workspace, examples| {
            outputs.extend(workspace.unit_outputs(index, examples).map(|row| row[unit]));
        });
        outputs
    };
    let outputs = parameters.map(&mut outputs);
    let mut histogram = |parameters| {
        let mut sums = Vec::new();
        each_pass(scratch, parameters, examples, |workspace, examples| {
            sums.extend(workspace.pre_activations(index, examples).map(|row| row[unit]));
        });
        Histogram::of(&sums, transition)
    };
    let [first, second] = parameters.map(&mut histogram);
    Some(UnitCloseUp { place, outputs: outputs.map(Floats::from), histograms: [first?, second?] })
}
