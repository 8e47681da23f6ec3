//! One network in training: its weights, and the streams from which it draws whatever differs.

use core::num::NonZeroU32;

use super::plan::Plan;
use super::{Experiment, Source};
use crate::data::{Samples, Truth};
use crate::network::{Layer, Network, Optimiser, Shape, Workspace};
use crate::random::{Purpose, Stream};

/// A replica, or one of those networks whose average it is.
#[derive(Clone, Debug)]
pub(super) struct Member {
    /// Weights and biases.
    pub(super) parameters: Vec<f32>,
    /// The step at which they stopped being numbers.
    pub(super) diverged_at: Option<u32>,
    optimiser: Optimiser,
    /// The order of this epoch that all replicas share.
    shared_order: Vec<u32>,
    /// The order of this epoch of this replica.
    order: Vec<u32>,
    sharing: Stream,
    draws: RandomStreams,
    /// What it draws from once the warm start is over, if that is something else.
    own: Option<RandomStreams>,
    /// The stale weights of each simulated worker; empty where training is ordinary.
    stale: Vec<Vec<f32>>,
}

/// More than there are replicas: so far the streams of one member of a replica are from those of the next.
const STREAMS: u32 = 1 << 16;

/// What a member draws all that may differ from.
#[derive(Clone, Debug)]
struct RandomStreams {
    nudge: Option<Stream>,
    reordering: Option<Stream>,
    rounding: Option<Stream>,
    dropout: Stream,
    workers: Stream,
}

impl RandomStreams {
    /// A source that differs gives each replica a stream of its own; one that does not gives all the stream of the first.
    fn of(experiment: &Experiment, index: u32, member: u32) -> Self {
        let differs = |source| experiment.differs.contains(source);
        let replica = |source| if differs(source) { index } else { 0 };
        let of_order = |purpose, replica| Stream::new(experiment.seeds.order, purpose, replica + member * STREAMS);
        let nudge = || Stream::new(experiment.seeds.initialisation, Purpose::Nudge, index + member * STREAMS);
        Self {
            nudge: (differs(Source::Nudge) && index > 0).then(nudge),
            reordering: differs(Source::Order).then(|| of_order(Purpose::OwnOrder, index)),
            rounding: differs(Source::Rounding).then(|| of_order(Purpose::Rounding, index)),
            dropout: of_order(Purpose::Dropout, replica(Source::Dropout)),
            workers: of_order(Purpose::Schedule, replica(Source::Asynchrony)),
        }
    }
}

/// What all replicas of an arm have in common, and the buffers they take turns to use.
#[derive(Clone, Debug)]
pub(super) struct TrainingScratch {
    pub(super) network: Network,
    pub(super) workspace: Workspace,
    pub(super) plan: Plan,
    /// The step before which nothing differs.
    warm: u32,
    l2: f32,
    clip: f64,
    dropout: f64,
    window: NonZeroU32,
    /// The row that each example of the batch takes.
    rows: Vec<usize>,
    inputs: Vec<f32>,
    truth: Truth,
    masks: Vec<Vec<f32>>,
    /// The outputs of several networks, added up.
    pub(super) averages: Vec<f32>,
}

impl TrainingScratch {
    /// The bench for an experiment on these examples, with room for `capacity` examples at once.
    pub(super) fn new(experiment: &Experiment, network: Network, train: &Samples, capacity: usize) -> Self {
        let plan = Plan::new(experiment);
        let batch = plan.largest_batch();
        let masks = |units: &u16| vec![1.0; batch * usize::from(*units)];
        let dropping = experiment.dropout > 0.0;
        Self {
            workspace: Workspace::new(&network.shape, capacity.max(batch)),
            network,
            warm: plan.timeline.step_at(experiment.warm),
            plan,
            clip: experiment.clip,
            l2: experiment.l2 as f32,
            dropout: experiment.dropout,
            window: NonZeroU32::new(experiment.window).unwrap_or(NonZeroU32::MIN),
            averages: Vec::new(),
            rows: Vec::with_capacity(batch),
            inputs: vec![0.0; batch * experiment.data.features()],
            truth: train.truth.room_for(batch),
            masks: if dropping { experiment.hidden.iter().map(masks).collect() } else { Vec::new() },
        }
    }

    /// Puts in force what is at a step, counted from 0.
    pub(super) fn enter(&mut self, step: u32) {
        self.plan.enter(step);
        self.network.activation.clone_from(&self.plan.now().activation);
    }
}

impl Member {
    /// Network `member` of replica `index` at step 0. The members of one replica differ in their initial weights, and in all that
    /// differs between twins.
    pub(super) fn new(experiment: &Experiment, shape: &Shape, index: u32, member: u32) -> Self {
        // As long as the start is warm, all are the first.
        let at_first = if experiment.warm > 0 { 0 } else { index };
        let own_weights = experiment.differs.contains(Source::Initialisation);
        let stream = if own_weights { at_first } else { 0 } + member * STREAMS;
        let mut initialisation = Stream::new(experiment.seeds.initialisation, Purpose::Initialisation, stream);
        let mut parameters = experiment.initialisation.draw(shape, &mut initialisation);
        let mut draws = RandomStreams::of(experiment, at_first, member);
        if let Some(stream) = &mut draws.nudge {
            nudge(&mut parameters, shape, stream);
        }
        let workers = experiment.workers as usize;
        Self {
            optimiser: Optimiser::new(experiment.rule, experiment.rate, parameters.len()),
            shared_order: (0..experiment.data.training_examples() as u32).collect(),
            order: vec![0; experiment.data.training_examples()],
            sharing: Stream::new(experiment.seeds.order, Purpose::SharedOrder, 0),
            draws,
            own: (at_first != index).then(|| RandomStreams::of(experiment, index, member)),
            stale: if workers > 1 { vec![parameters.clone(); workers] } else { Vec::new() },
            parameters,
            diverged_at: None,
        }
    }

    /// Becomes a copy of another, in the memory that it has.
    pub(super) fn copy_from(&mut self, other: &Self) {
        let Self { parameters, diverged_at, optimiser, shared_order, order, sharing, draws, own, stale } = other;
        self.parameters.clone_from(parameters);
        self.optimiser.copy_from(optimiser);
        self.shared_order.clone_from(shared_order);
        self.order.clone_from(order);
        self.stale.clone_from(stale);
        (self.diverged_at, self.sharing) = (*diverged_at, sharing.clone());
        (self.draws, self.own) = (draws.clone(), own.clone());
    }

    /// How many bytes a copy takes, nearly.
    pub(super) fn bytes(&self) -> usize {
        let numbers = self.parameters.len() * (1 + self.stale.len()) + self.optimiser.numbers();
        let places = self.shared_order.len() + self.order.len();
        size_of::<Self>() + numbers * size_of::<f32>() + places * size_of::<u32>()
    }

    /// Trains on the mini-batch of `step`, counted from 0 over the whole run.
    pub(super) fn step(&mut self, step: u32, train: &Samples, scratch: &mut TrainingScratch) {
        scratch.enter(step);
        if step == scratch.warm {
            self.part(&scratch.network.shape);
        }
        self.optimiser.set_rate(scratch.plan.rate(step));
        let batch = scratch.plan.now().batch;
        let start = scratch.plan.timeline.within_epoch(step)[0] as usize * batch;
        if start == 0 {
            self.reorder(scratch.window);
        }
        let end = (start + batch).min(self.order.len());
        self.lay_out(start..end, train, scratch);
        self.descend(end - start, train, scratch);
        if !self.parameters.iter().all(|parameter| parameter.is_finite()) {
            self.diverged_at = Some(step + 1);
        }
    }

    /// Ends the warm start.
    fn part(&mut self, shape: &Shape) {
        let Some(mut own) = self.own.take() else { return };
        if let Some(stream) = &mut own.nudge {
            nudge(&mut self.parameters, shape, stream);
        }
        self.draws = own;
    }

    /// The order of the next epoch: a full shuffle that all replicas share, then, where the order differs, one of its own within
    /// the window.
    fn reorder(&mut self, window: NonZeroU32) {
        self.sharing.shuffle(&mut self.shared_order);
        self.order.copy_from_slice(&self.shared_order);
        if let Some(reordering) = &mut self.draws.reordering {
            reordering.shuffle_within(&mut self.order, window);
        }
    }

    /// Copies a mini-batch into the bench, each example to the row that rounding gives it.
    fn lay_out(&mut self, places: core::ops::Range<usize>, train: &Samples, scratch: &mut TrainingScratch) {
        scratch.rows.clear();
        scratch.rows.extend(0..places.len());
        if let Some(rounding) = &mut self.draws.rounding {
            rounding.shuffle(&mut scratch.rows);
        }
        let width = train.features.ncols();
        for (&row, &example) in scratch.rows.iter().zip(&self.order[places]) {
            scratch.inputs[row * width..(row + 1) * width].copy_from_slice(train.example(example as usize));
            scratch.truth.copy(row, &train.truth, example as usize);
        }
        self.draw_masks(scratch);
    }

    /// Draws the masks of dropout example by example, so that a mask goes with its example to whatever row that takes.
    fn draw_masks(&mut self, scratch: &mut TrainingScratch) {
        let kept = (1.0 / (1.0 - scratch.dropout)) as f32;
        for mask in &mut scratch.masks {
            let units = mask.len() / scratch.plan.largest_batch();
            for &row in &scratch.rows {
                mask[row * units..(row + 1) * units]
                    .fill_with(|| if self.draws.dropout.uniform() < scratch.dropout { 0.0 } else { kept });
            }
        }
    }

    /// One step down the gradient of the batch that is laid out, at the present weights or at those of a stale worker.
    fn descend(&mut self, examples: usize, train: &Samples, scratch: &mut TrainingScratch) {
        let inputs = &scratch.inputs[..examples * train.features.ncols()];
        let targets = scratch.truth.targets().first(examples);
        let masks = (!scratch.masks.is_empty()).then_some(&scratch.masks[..]);
        let worker = NonZeroU32::new(self.stale.len() as u32).map(|workers| self.draws.workers.below(workers) as usize);
        let at = worker.map_or(&self.parameters, |worker| &self.stale[worker]);
        scratch.network.gradient(at, inputs, targets, masks, &mut scratch.workspace);
        if scratch.clip > 0.0 {
            clip(&mut scratch.workspace.gradient, scratch.clip);
        }
        if scratch.l2 > 0.0 {
            penalise(&scratch.network.shape, at, scratch.l2, &mut scratch.workspace.gradient);
        }
        self.optimiser.step(&mut self.parameters, &scratch.workspace.gradient);
        if let Some(worker) = worker {
            self.stale[worker].copy_from_slice(&self.parameters);
        }
    }
}

/// Moves one weight, drawn among all weights, up to the next float.
fn nudge(parameters: &mut [f32], shape: &Shape, stream: &mut Stream) {
    let weights: usize = shape.layers().iter().map(|layer| layer.weights().len()).sum();
    let Some(weights) = NonZeroU32::new(weights as u32) else { return };
    let chosen = stream.below(weights) as usize;
    if let Some(index) = shape.layers().iter().flat_map(Layer::weights).nth(chosen) {
        parameters[index] = parameters[index].next_up();
    }
}

/// Scales a gradient of a larger norm down to `largest`. The squares are summed in f64, in order.
fn clip(gradient: &mut [f32], largest: f64) {
    let norm = libm::sqrt(gradient.iter().map(|&part| f64::from(part) * f64::from(part)).sum());
    if norm > largest {
        let factor = (largest / norm) as f32;
        for part in gradient {
            *part *= factor;
        }
    }
}

/// Adds λw to the gradient of each weight.
fn penalise(shape: &Shape, parameters: &[f32], l2: f32, gradient: &mut [f32]) {
    for layer in shape.layers() {
        for (gradient, weight) in gradient[layer.weights()].iter_mut().zip(&parameters[layer.weights()]) {
            *gradient += l2 * weight;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_gradient_is_cut_to_length_and_a_short_one_is_left() {
        for (largest, expected) in [(2.5, [1.5, 2.0]), (5.0, [3.0, 4.0]), (6.0, [3.0, 4.0])] {
            let mut gradient = [3.0, 4.0];
            clip(&mut gradient, largest);
            assert_eq!(gradient, expected, "{largest}");
        }
    }
}
