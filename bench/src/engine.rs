//! The library's engine, used as the product uses it.

use rescu_explorer::network::{Network, Optimiser, Rule, Target, Targets, Workspace};

use crate::workload::{Examples, RATE, Task, Workload, WorkloadError};

/// Points that are predicted at once, as in the product: few enough for the buffers to stay in a fast cache.
const CHUNK: usize = 128;

/// One workload, ready to run.
#[derive(Clone, Debug)]
pub struct Engine {
    task: Task,
    batch: usize,
    network: Network,
    workspace: Workspace,
    optimiser: Optimiser,
    initial: Vec<f32>,
    parameters: Vec<f32>,
    examples: Examples,
    /// The order in which examples are taken.
    order: Vec<u32>,
    /// Where in the order the next batch begins.
    place: usize,
    inputs: Vec<f32>,
    labels: Vec<u8>,
}

impl Engine {
    /// The engine of a workload with its examples and initial parameters.
    ///
    /// # Errors
    /// If the library refuses the network.
    pub fn new(workload: &Workload, examples: Examples, parameters: Vec<f32>) -> Result<Self, WorkloadError> {
        let network = workload.network()?;
        let batch = workload.form.batch;
        Ok(Self {
            task: workload.form.task,
            batch,
            workspace: Workspace::new(&network.shape, batch.min(CHUNK)),
            optimiser: optimiser(&parameters),
            initial: parameters.clone(),
            parameters,
            order: (0..examples.labels.len() as u32).collect(),
            place: 0,
            inputs: vec![0.0; batch * network.shape.inputs()],
            labels: vec![0; batch],
            network,
            examples,
        })
    }

    /// Back to the initial parameters and the first batch.
    pub fn reset(&mut self) {
        self.parameters.copy_from_slice(&self.initial);
        self.optimiser = optimiser(&self.initial);
        self.place = 0;
    }

    /// Takes some rounds, each a step of training or a pass of inference, and says how many examples that were.
    pub fn run(&mut self, rounds: usize) -> usize {
        for _ in 0..rounds {
            match self.task {
                Task::Training => self.train(),
                Task::Inference => self.infer(),
            }
        }
        rounds * self.batch
    }

    /// The figure by which all peers are checked to compute the same: in training the mean loss after one pass over the examples,
    /// in inference the root mean square of the outputs. Leaves the engine at its start.
    pub fn figure(&mut self) -> f64 {
        self.reset();
        let figure = match self.task {
            Task::Training => {
                self.run(self.examples.labels.len() / self.batch);
                self.mean_loss()
            }
            Task::Inference => self.root_mean_square(),
        };
        self.reset();
        figure
    }

    fn train(&mut self) {
        let width = self.network.shape.inputs();
        for (row, &example) in self.order[self.place..self.place + self.batch].iter().enumerate() {
            let example = example as usize;
            let features = &self.examples.inputs[example * width..(example + 1) * width];
            self.inputs[row * width..(row + 1) * width].copy_from_slice(features);
            self.labels[row] = self.examples.labels[example];
        }
        self.network.gradient(&self.parameters, &self.inputs, Targets::Labels(&self.labels), None, &mut self.workspace);
        self.optimiser.step(&mut self.parameters, &self.workspace.gradient);
        self.place = (self.place + self.batch) % self.order.len();
    }

    fn infer(&mut self) {
        let width = self.network.shape.inputs();
        for inputs in self.examples.inputs.chunks(self.workspace.capacity() * width) {
            core::hint::black_box(self.network.outputs(&self.parameters, inputs, &mut self.workspace));
        }
    }

    fn mean_loss(&mut self) -> f64 {
        let (loss, width) = (self.network.loss, self.network.shape.outputs());
        let outputs = self.all_outputs();
        let losses = outputs
            .chunks_exact(width)
            .zip(&self.examples.labels)
            .map(|(outputs, &label)| loss.value(outputs, Target::Label(label)));
        losses.sum::<f64>() / self.order.len() as f64
    }

    fn root_mean_square(&mut self) -> f64 {
        let outputs = self.all_outputs();
        (outputs.iter().map(|&z| f64::from(z) * f64::from(z)).sum::<f64>() / outputs.len() as f64).sqrt()
    }

    fn all_outputs(&mut self) -> Vec<f32> {
        let width = self.network.shape.inputs();
        let mut all = Vec::new();
        for inputs in self.examples.inputs.chunks(self.workspace.capacity() * width) {
            all.extend_from_slice(self.network.outputs(&self.parameters, inputs, &mut self.workspace));
        }
        all
    }
}

/// Plain gradient descent from its start.
fn optimiser(parameters: &[f32]) -> Optimiser {
    Optimiser::new(Rule::Sgd { momentum: 0.0 }, RATE, parameters.len())
}
