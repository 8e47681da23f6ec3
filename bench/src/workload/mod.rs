//! The workloads: which network learns or answers what, in which batches.

mod data;
mod table;

use rescu_explorer::activation::{Activation, ActivationError};
use rescu_explorer::network::{Initialisation, Layer, Loss, Network, Shape, ShapeError};
use rescu_explorer::random::{Purpose, Stream};

pub use data::{Examples, IMAGES, Images, PIXELS, Source};
pub use table::FORMS;

/// The learning rate of every workload, for plain gradient descent.
pub const RATE: f64 = 0.05;

/// What is done with a network.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Task {
    /// Forward, backward and update, batch after batch in the order of the data.
    Training,
    /// Forward over all examples.
    Inference,
}

/// A workload but for its activation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Form {
    /// Its name in tables, such as `W4/32`.
    pub name: &'static str,
    /// Units from the inputs to the outputs.
    pub sizes: &'static [u16],
    /// Examples of one round: of one step, or of one forward pass.
    pub batch: usize,
    /// Where its examples come from.
    pub source: Source,
    /// What is done with the network.
    pub task: Task,
    /// The activations it is run with.
    pub activations: &'static [Hidden],
}

/// The activation of the hidden units.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hidden {
    /// tanh.
    Tanh,
    /// max(x, 0).
    Relu,
    /// SmeLU with β = 1.
    Smelu,
    /// log(1 + eˣ).
    Softplus,
    /// xΦ(x), exactly, by erf.
    Gelu,
}

/// One line of the benchmark.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Workload {
    /// All but the activation.
    pub form: &'static Form,
    /// The activation of the hidden units.
    pub hidden: Hidden,
}

impl Hidden {
    /// Its name for the peers.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Tanh => "tanh",
            Self::Relu => "relu",
            Self::Smelu => "smelu",
            Self::Softplus => "softplus",
            Self::Gelu => "gelu",
        }
    }

    /// Its name for readers.
    #[must_use]
    pub fn label(self) -> &'static str {
        match self {
            Self::Tanh => "tanh",
            Self::Relu => "ReLU",
            Self::Smelu => "SmeLU(1)",
            Self::Softplus => "softplus",
            Self::Gelu => "GELU",
        }
    }

    fn activation(self) -> Result<Activation, ActivationError> {
        match self {
            Self::Tanh => Ok(Activation::Tanh),
            Self::Relu => Ok(Activation::Relu),
            Self::Smelu => Activation::smelu(1.0),
            Self::Softplus => Activation::softplus(1.0),
            Self::Gelu => Activation::gelu(1.0),
        }
    }
}

/// Why a workload cannot be set up.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub enum WorkloadError {
    /// There is no workload of this name.
    #[error("there is no workload `{0}`")]
    Unknown(String),
    /// The library refuses its sizes.
    #[error(transparent)]
    Shape(#[from] ShapeError),
    /// The library refuses its activation.
    #[error(transparent)]
    Activation(#[from] ActivationError),
}

impl Workload {
    /// Every workload, in the order of the table.
    pub fn all() -> impl Iterator<Item = Self> {
        FORMS.iter().flat_map(|form| form.activations.iter().map(move |&hidden| Self { form, hidden }))
    }

    /// The workload of a name such as `W2-relu`.
    ///
    /// # Errors
    /// If there is none.
    pub fn named(name: &str) -> Result<Self, WorkloadError> {
        Self::all().find(|workload| workload.name() == name).ok_or_else(|| WorkloadError::Unknown(name.to_owned()))
    }

    /// Its name, such as `W2-relu`.
    #[must_use]
    pub fn name(&self) -> String {
        format!("{}-{}", self.form.name, self.hidden.name())
    }

    /// The library's network.
    ///
    /// # Errors
    /// If the library refuses a part of it.
    pub fn network(&self) -> Result<Network, WorkloadError> {
        let loss = if self.form.outputs() == 1 { Loss::Sigmoid } else { Loss::Softmax };
        Ok(Network { shape: self.form.shape()?, activation: self.hidden.activation()?.lanes(), loss })
    }
}

impl Form {
    /// The library's shape.
    ///
    /// # Errors
    /// If the library refuses it.
    pub fn shape(&self) -> Result<Shape, ShapeError> {
        match self.sizes {
            [inputs, hidden @ .., outputs] => Shape::new((*inputs).into(), hidden, (*outputs).into()),
            _ => Err(ShapeError::Empty),
        }
    }

    /// The initial parameters, the same for every activation.
    ///
    /// # Errors
    /// If the library refuses the shape.
    pub fn parameters(&self) -> Result<Vec<f32>, ShapeError> {
        Ok(Initialisation::He.draw(&self.shape()?, &mut Stream::new(1, Purpose::Initialisation, 0)))
    }

    /// Units of the last layer.
    #[must_use]
    pub fn outputs(&self) -> usize {
        self.sizes.last().copied().unwrap_or_default().into()
    }

    /// Floating-point operations of the matrix products for one example: forward, and in training also for the gradient of the
    /// weights and, but for the first layer, for the errors that are propagated back. A multiplication and an addition are two.
    ///
    /// # Errors
    /// If the library refuses the shape.
    pub fn operations(&self) -> Result<usize, ShapeError> {
        let products = |(index, layer): (usize, &Layer)| match self.task {
            Task::Inference => 1,
            Task::Training if index == 0 => 2,
            Task::Training => 3,
        } * layer.inputs
            * layer.outputs;
        Ok(self.shape()?.layers().iter().enumerate().map(|layer| 2 * products(layer)).sum())
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]
mod tests {
    use super::*;

    #[test]
    fn operations_are_counted_by_hand() {
        for (name, operations) in [
            ("W1", 2 * (2 * (2 * 8) + 3 * (8 * 8 + 8))),
            ("W2", 2 * (2 * (2 * 32) + 3 * (32 * 32 + 32 * 32 + 32))),
            ("W3", 2 * (2 * (64 * 64) + 3 * (64 * 32 + 32 * 10))),
            ("W4/32", 2 * (2 * (784 * 256) + 3 * (256 * 128 + 128 * 10))),
            ("W5", 2 * (2 * 32 + 32 * 32 + 32 * 32 + 32)),
        ] {
            let form = FORMS.iter().find(|form| form.name == name).unwrap();
            assert_eq!(form.operations().unwrap(), operations, "{name}");
        }
    }

    #[test]
    fn every_workload_is_found_by_its_name_and_has_a_network() {
        for workload in Workload::all() {
            assert_eq!(Workload::named(&workload.name()).unwrap(), workload);
            let network = workload.network().unwrap();
            assert_eq!(workload.form.parameters().unwrap().len(), network.shape.parameters());
            assert_eq!(network.shape.outputs(), workload.form.outputs());
        }
        assert_eq!(Workload::named("W9-relu"), Err(WorkloadError::Unknown("W9-relu".to_owned())));
    }

    #[test]
    fn batches_divide_the_data() {
        for form in &FORMS {
            let examples = Examples::of(form.source, None);
            assert_eq!(examples.labels.len() % form.batch, 0, "{}", form.name);
            assert_eq!(examples.inputs.len(), examples.labels.len() * usize::from(form.sizes[0]), "{}", form.name);
            assert!(examples.labels.iter().all(|&label| usize::from(label) < form.outputs().max(2)), "{}", form.name);
        }
    }
}
