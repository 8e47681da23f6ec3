//! The table of the workloads.

use super::{Form, Hidden, Source, Task};

const TINY: [u16; 4] = [2, 8, 8, 1];
const PLANE: [u16; 5] = [2, 32, 32, 32, 1];
const DIGITS: [u16; 4] = [64, 64, 32, 10];
const MNIST: [u16; 4] = [784, 256, 128, 10];

const USUAL: [Hidden; 4] = [Hidden::Relu, Hidden::Smelu, Hidden::Softplus, Hidden::Gelu];
const WITH_TANH: [Hidden; 5] = [Hidden::Relu, Hidden::Tanh, Hidden::Smelu, Hidden::Softplus, Hidden::Gelu];

/// W1 to W5; W6, whole runs of twins, is not a network but an experiment.
pub const FORMS: [Form; 6] = [
    Form { name: "W1", sizes: &TINY, batch: 10, source: Source::Xor, task: Task::Training, activations: &WITH_TANH },
    Form { name: "W2", sizes: &PLANE, batch: 32, source: Source::Xor, task: Task::Training, activations: &USUAL },
    Form { name: "W3", sizes: &DIGITS, batch: 32, source: Source::Digits, task: Task::Training, activations: &USUAL },
    Form { name: "W4/32", sizes: &MNIST, batch: 32, source: Source::Mnist, task: Task::Training, activations: &USUAL },
    Form { name: "W4/128", sizes: &MNIST, batch: 128, source: Source::Mnist, task: Task::Training, activations: &USUAL },
    Form { name: "W5", sizes: &PLANE, batch: 10_000, source: Source::Grid, task: Task::Inference, activations: &USUAL },
];
