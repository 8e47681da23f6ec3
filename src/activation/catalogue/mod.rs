//! What there is to choose from: one row for each family of activations.
//!
//! A new activation is a file here, which implements [`ActivationFunction`] for it, and a row below: its family, `=`, its variant of
//! [`Activation`] with the type of the same name if it has numbers, and what links and files call it. All else finds it by its row; what
//! readers are told of it is its message `activation-NAME` in the table of words, and `parameter-NAME` for each parameter of its own.
//!
//! | file | concept |
//! |---|---|
//! | `table` | what is made of the rows: the enums and the way from one to the other |
//! | `family`, `slider_scale` | what a row says, and how a slider runs |
//! | `hinge`, `logistic`, `exponential` | what some activations have in common |
//! | the others | one activation each |

mod family;
mod slider_scale;
mod table;

mod celu;
mod elu;
mod exponential;
mod gelu;
mod hinge;
mod identity;
mod leaky_relu;
mod logistic;
mod mish;
mod relu;
mod selu;
mod sigmoid;
mod softplus;
mod squareplus;
mod swish;
mod tanh;
mod tanh_exp;

use super::function::ActivationFunction;
use super::{ActivationError, Depth, Drawn, Limits, Rescu, Sharpness};
use crate::paper::SMOOTH_ACTIVATIONS;
use family::FamilyRow;
use identity::Identity;
use mish::Mish;
use selu::Selu;
use sigmoid::Sigmoid;
use table::catalogue;
use tanh::Tanh;
use tanh_exp::TanhExp;

pub use celu::Celu;
pub use elu::Elu;
pub(super) use family::{KERNEL_KEY, POINTS_KEY};
pub use family::{Origin, Parameter};
pub use gelu::Gelu;
pub(crate) use gelu::NORMAL_PEAK;
pub use leaky_relu::{LeakyRelu, LeakySlope};
pub(super) use relu::Relu;
pub(crate) use selu::{SELU_ALPHA, SELU_SCALE};
pub use slider_scale::SliderScale;
pub use softplus::Softplus;
pub use squareplus::{Roundness, SquarePlus};
pub use swish::Swish;

catalogue! {
    Relu = Relu {
        name: "relu",
        title: "ReLU",
        formula: "max(x, 0)",
        origin: Origin::Baseline,
        source: Some("Nair and Hinton, 2010"),
        parameters: &[],
    }

    Smelu {
        name: "smelu",
        title: "SmeLU",
        formula: "0, x ≤ −β;  (x+β)²/(4β), −β ≤ x ≤ β;  x, x ≥ β",
        origin: Origin::Papers,
        source: Some(SMOOTH_ACTIVATIONS.short),
        parameters: &[Parameter {
            name: "smelu-beta",
            key: "beta",
            symbol: "β",
            limits: Rescu::KNOT_LIMITS,
            slider: Limits::new(0.05, 16.0),
            default: 2.0,
            scale: SliderScale::Logarithmic,
        }],
    }

    Gsmelu {
        name: "gsmelu",
        title: "gSmeLU",
        formula: "t + g₋(x+α), x ≤ −α;  t + g₋(x+α) + (g₊−g₋)(x+α)²/(2(α+β)), −α ≤ x ≤ β;  t + (g₋+g₊)(α+β)/2 + g₊(x−β), x ≥ β",
        origin: Origin::Papers,
        source: Some(SMOOTH_ACTIVATIONS.short),
        parameters: RESCU_PARAMETERS,
    }

    Rescu {
        name: "rescu",
        title: "RESCU",
        formula: "t + g₋(x+α) + (g₊−g₋)·B·F((x−x₀)/B),  B = (α+β)/2,  x₀ = (β−α)/2",
        origin: Origin::OurExtension,
        source: Some(SMOOTH_ACTIVATIONS.short),
        parameters: RESCU_PARAMETERS,
    }

    Drawn {
        name: "drawn",
        title: "Drawn RESCU",
        formula: "f(0) + ∫₀ˣ f′(u) du",
        origin: Origin::OurExtension,
        source: Some(SMOOTH_ACTIVATIONS.short),
        parameters: &[Parameter {
            name: "drawn-value",
            key: "value",
            symbol: "f(0)",
            limits: Drawn::VALUE_LIMITS,
            slider: Limits::new(-2.0, 2.0),
            default: 0.0,
            scale: SliderScale::Linear,
        }],
    }

    Identity = Identity {
        name: "identity",
        title: "Identity",
        formula: "x",
        origin: Origin::Baseline,
        source: None,
        parameters: &[],
    }

    LeakyRelu = LeakyRelu(LeakyRelu) {
        name: "leaky-relu",
        title: "Leaky ReLU",
        formula: "x, x ≥ 0;  s·x, x ≤ 0",
        origin: Origin::Baseline,
        source: Some("Maas, Hannun and Ng, 2013"),
        parameters: &[Parameter {
            name: "leaky-relu-slope",
            key: "slope",
            symbol: "s",
            limits: LeakySlope::LIMITS,
            slider: Limits::new(0.0, 1.0),
            default: 0.01,
            scale: SliderScale::Linear,
        }],
    }

    Softplus = Softplus(Softplus) {
        name: "softplus",
        title: "Softplus",
        formula: "log(1 + exp(βx))/β",
        origin: Origin::Baseline,
        source: Some("Dugas, Bengio, Bélisle, Nadeau and Garcia, 2000"),
        parameters: &[SHARPNESS],
    }

    SquarePlus = SquarePlus(SquarePlus) {
        name: "squareplus",
        title: "SquarePlus",
        formula: "(x + √(x² + b))/2",
        origin: Origin::Baseline,
        source: Some("Barron, 2021, arXiv 2112.11687"),
        parameters: &[Parameter {
            name: "squareplus-b",
            key: "b",
            symbol: "b",
            limits: Roundness::LIMITS,
            slider: Limits::new(0.0, 64.0),
            default: 4.0,
            scale: SliderScale::Quadratic,
        }],
    }

    Swish = Swish(Swish) {
        name: "swish",
        title: "Swish",
        formula: "x·σ(βx)",
        origin: Origin::Baseline,
        source: Some("Ramachandran, Zoph and Le, 2017, arXiv 1710.05941"),
        parameters: &[SHARPNESS],
    }

    Gelu = Gelu(Gelu) {
        name: "gelu",
        title: "GELU",
        formula: "x·Φ(βx)",
        origin: Origin::Baseline,
        source: Some("Hendrycks and Gimpel, 2016, arXiv 1606.08415"),
        parameters: &[SHARPNESS],
    }

    Mish = Mish {
        name: "mish",
        title: "Mish",
        formula: "x·tanh(log(1 + eˣ))",
        origin: Origin::Baseline,
        source: Some("Misra, 2019, arXiv 1908.08681"),
        parameters: &[],
    }

    TanhExp = TanhExp {
        name: "tanhexp",
        title: "TanhExp",
        formula: "x·tanh(eˣ)",
        origin: Origin::Baseline,
        source: Some("Liu and Di, 2020, arXiv 2003.09855"),
        parameters: &[],
    }

    Elu = Elu(Elu) {
        name: "elu",
        title: "ELU",
        formula: "x, x ≥ 0;  α(eˣ − 1), x ≤ 0",
        origin: Origin::Baseline,
        source: Some("Clevert, Unterthiner and Hochreiter, 2015, arXiv 1511.07289"),
        parameters: &[DEPTH],
    }

    Selu = Selu {
        name: "selu",
        title: "SELU",
        formula: "λx, x ≥ 0;  λα(eˣ − 1), x ≤ 0;  λ ≈ 1.0507, α ≈ 1.6733",
        origin: Origin::Baseline,
        source: Some("Klambauer, Unterthiner, Mayr and Hochreiter, 2017, arXiv 1706.02515"),
        parameters: &[],
    }

    Celu = Celu(Celu) {
        name: "celu",
        title: "CELU",
        formula: "x, x ≥ 0;  α(exp(x/α) − 1), x ≤ 0",
        origin: Origin::Baseline,
        source: Some("Barron, 2017, arXiv 1704.07483"),
        parameters: &[DEPTH],
    }

    Tanh = Tanh {
        name: "tanh",
        title: "tanh",
        formula: "tanh x",
        origin: Origin::Baseline,
        source: None,
        parameters: &[],
    }

    Sigmoid = Sigmoid {
        name: "sigmoid",
        title: "Sigmoid",
        formula: "1/(1 + e⁻ˣ)",
        origin: Origin::Baseline,
        source: None,
        parameters: &[],
    }
}

const RESCU_PARAMETERS: &[Parameter] = &[
    Parameter {
        name: "rescu-alpha",
        key: "alpha",
        symbol: "α",
        limits: Rescu::KNOT_LIMITS,
        slider: Limits::new(0.0, 16.0),
        default: 1.0,
        scale: SliderScale::Quadratic,
    },
    Parameter {
        name: "rescu-beta",
        key: "beta",
        symbol: "β",
        limits: Rescu::KNOT_LIMITS,
        slider: Limits::new(0.0, 16.0),
        default: 2.0,
        scale: SliderScale::Quadratic,
    },
    Parameter {
        name: "rescu-left",
        key: "left",
        symbol: "g₋",
        limits: Rescu::SLOPE_LIMITS,
        slider: Limits::new(-1.0, 2.0),
        default: 0.1,
        scale: SliderScale::Linear,
    },
    Parameter {
        name: "rescu-right",
        key: "right",
        symbol: "g₊",
        limits: Rescu::SLOPE_LIMITS,
        slider: Limits::new(-1.0, 2.0),
        default: 1.0,
        scale: SliderScale::Linear,
    },
    Parameter {
        name: "rescu-value",
        key: "value",
        symbol: "t",
        limits: Rescu::VALUE_LIMITS,
        slider: Limits::new(-2.0, 2.0),
        default: 0.0,
        scale: SliderScale::Linear,
    },
];

const SHARPNESS: Parameter = Parameter {
    name: "sharpness-beta",
    key: "beta",
    symbol: "β",
    limits: Sharpness::LIMITS,
    slider: Limits::new(0.1, 20.0),
    default: 1.0,
    scale: SliderScale::Logarithmic,
};

const DEPTH: Parameter = Parameter {
    name: "depth-alpha",
    key: "alpha",
    symbol: "α",
    limits: Depth::LIMITS,
    slider: Limits::new(0.1, 10.0),
    default: 1.0,
    scale: SliderScale::Logarithmic,
};
