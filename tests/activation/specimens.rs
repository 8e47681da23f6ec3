//! Activations to test with.

use rescu_explorer::activation::{Activation, Kernel};

/// Every family, with parameters from one end to the other of what is in use.
pub(crate) fn baselines() -> Vec<Activation> {
    let fixed = ["identity", "relu", "mish", "tanhexp", "selu", "tanh", "sigmoid"].map(str::to_owned);
    let leaky = [0.0, 0.01, 0.3, 1.0].map(|slope| format!("leaky-relu:slope={slope}"));
    let sharp = ["softplus", "swish", "gelu"].into_iter();
    let sharp = sharp.flat_map(|name| [0.1, 0.5, 1.0, 1.702, 4.0, 20.0].map(|beta| format!("{name}:beta={beta}")));
    let deep = ["elu", "celu"].into_iter();
    let deep = deep.flat_map(|name| [0.1, 0.5, 1.0, 2.0, 10.0].map(|alpha| format!("{name}:alpha={alpha}")));
    fixed.into_iter().chain(leaky).chain(sharp).chain(deep).map(|text| text.parse().unwrap()).collect()
}

/// Every kernel, with symmetric and lopsided transitions, rising, falling and lifted lines.
pub(crate) fn rescus() -> Vec<Activation> {
    let shapes = [
        (0.05, 0.05, 0.0, 1.0, 0.0),
        (0.5, 0.5, 0.0, 1.0, 0.0),
        (2.0, 2.0, 0.0, 1.0, 0.0),
        (16.0, 16.0, 0.0, 1.0, 0.0),
        (0.3, 0.9, 0.1, 1.0, 0.0),
        (1.5, 0.6, 0.2, 1.0, -0.3),
        (1.0, 0.5, -0.1, 1.2, 0.25),
        (0.0, 3.0, 0.0, 1.0, 0.0),
        (3.0, 0.0, 1.0, -0.5, 2.0),
    ];
    let texts = Kernel::ALL.into_iter().flat_map(|kernel| {
        shapes.map(|(alpha, beta, left, right, value)| {
            format!("rescu:kernel={},alpha={alpha},beta={beta},left={left},right={right},value={value}", kernel.name())
        })
    });
    texts.map(|text| text.parse().unwrap()).collect()
}

/// Those that are 0 far to the left and x far to the right, also so sharp that βx overflows before x does.
pub(crate) const RELU_LIKE: [&str; 11] = [
    "relu",
    "smelu",
    "rescu:left=0,beta=1",
    "softplus",
    "softplus:beta=1000",
    "swish",
    "swish:beta=1000",
    "gelu",
    "gelu:beta=1000",
    "mish",
    "tanhexp",
];

pub(crate) fn all() -> Vec<Activation> {
    [baselines(), rescus()].concat()
}

/// From `start` to `end`, `steps` equal steps.
pub(crate) fn grid(start: f64, end: f64, steps: u32) -> impl Iterator<Item = f64> {
    (0..=steps).map(move |i| start + (end - start) * f64::from(i) / f64::from(steps))
}
