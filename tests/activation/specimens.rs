//! Activations to test with.

use rescu_explorer::activation::{Activation, Family, Kernel, Origin, Parameter};

/// Every baseline of the catalogue, whichever those are: its defaults, and each of its parameters from one end of its slider to the
/// other; and those that are established.
pub(crate) fn baselines() -> Vec<Activation> {
    let families = Family::ALL.into_iter().filter(|family| family.origin() == Origin::Baseline);
    let texts = families.flat_map(|family| {
        let settings = family.parameters().iter().flat_map(settings).map(move |setting| format!("{}:{setting}", family.name()));
        [family.name().to_owned()].into_iter().chain(settings)
    });
    established().into_iter().chain(texts.map(|text| text.parse().unwrap())).collect()
}

/// Five values of a parameter that are evenly apart on its slider, to three decimals.
fn settings(parameter: &Parameter) -> impl Iterator<Item = String> {
    let range = [parameter.slider.min, parameter.slider.max];
    grid(0.0, 1.0, 4).map(move |position| {
        let value = parameter.scale.value(position, range);
        format!("{}={}", parameter.key, (1e3 * value).round() / 1e3)
    })
}

/// Baselines whose bits are on record: this list does not change.
pub(crate) fn established() -> Vec<Activation> {
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

/// Two points to sixteen, on both sides of the origin or on one, rising, falling, wavy, level and lifted.
pub(crate) fn drawns() -> Vec<Activation> {
    let wave: Vec<_> = (0..16).map(|i| format!("{}_{}", f64::from(i) - 7.3, f64::from(i % 5) * 0.7 - 1.0)).collect();
    let texts = [
        "drawn:points=-2_0~2_1,value=0.5",
        "drawn:points=-0.3_0~0.3_1,value=0.075",
        "drawn:points=-1.5_0.2~0.6_1,value=-0.1",
        "drawn:points=-3_0~-1_-0.2~0_0.5~1_1.2~3_1,value=0.4",
        "drawn:points=1_0.25~2_-0.5~4_1,value=-1",
        "drawn:points=-4_1~-3.5_-1~-0.7_0.3,value=2",
        "drawn:points=-2_0.1~-1_0.1~0.1_0.9~0.3_1~5_1~6_0.5,value=0.2",
        "drawn:points=-2_-1~0_1~2_-2~4_2,value=0",
    ];
    let texts = texts.map(str::to_owned).into_iter().chain([format!("drawn:points={},value=1.5", wave.join("~"))]);
    texts.map(|text| text.parse().unwrap()).collect()
}

/// Those that are 0 far to the left and x far to the right, also so sharp that βx overflows before x does.
pub(crate) const RELU_LIKE: [&str; 12] = [
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
    "drawn:points=-2_0~2_1,value=0.5",
];

pub(crate) fn all() -> Vec<Activation> {
    [baselines(), rescus(), drawns()].concat()
}

/// From `start` to `end`, `steps` equal steps.
pub(crate) fn grid(start: f64, end: f64, steps: u32) -> impl Iterator<Item = f64> {
    (0..=steps).map(move |i| start + (end - start) * f64::from(i) / f64::from(steps))
}
