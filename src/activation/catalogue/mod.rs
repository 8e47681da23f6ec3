//! What there is to choose from: one row for each family of activations.
//!
//! A new activation is a file here, which implements [`ActivationFunction`] for it, and a row below: its family, `=`, its variant of
//! [`Activation`] with the type of the same name if it has numbers, and what people and links call it. All else finds it by its row.
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
mod swish;
mod tanh;
mod tanh_exp;

use super::function::ActivationFunction;
use super::{ActivationError, Depth, Drawn, Limits, Rescu, Sharpness};
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
pub use swish::Swish;

catalogue! {
    Relu = Relu {
        name: "relu",
        label: "ReLU",
        formula: "max(x, 0)",
        explanation: "Two half-lines with a kink where they meet; at the kink itself the slope is taken to be 0.",
        origin: Origin::Baseline,
        source: "Nair and Hinton, 2010",
        parameters: &[],
    }

    Smelu {
        name: "smelu",
        label: "SmeLU",
        formula: "0 for x ≤ −β;  (x+β)²/(4β) for −β ≤ x ≤ β;  x for x ≥ β",
        explanation: "ReLU with its kink rounded into a parabola on [−β, β]; a larger β is further from ReLU, β = 0 is ReLU.",
        origin: Origin::Papers,
        source: SHAMIR,
        parameters: &[Parameter {
            key: "beta",
            label: "β",
            explanation: "Half the width of the transition: larger is smoother, and further from ReLU.",
            limits: Rescu::KNOT_LIMITS,
            slider: Limits::new(0.05, 16.0),
            default: 2.0,
            scale: SliderScale::Logarithmic,
        }],
    }

    Gsmelu {
        name: "gsmelu",
        label: "gSmeLU",
        formula: "t + g₋(x+α) for x ≤ −α;  t + g₋(x+α) + (g₊−g₋)(x+α)²/(2(α+β)) between;  slope g₊ for x ≥ β",
        explanation: "Any two lines, joined by a parabola on [−α, β]; a wider transition is further from a kink.",
        origin: Origin::Papers,
        source: SHAMIR,
        parameters: RESCU_PARAMETERS,
    }

    Rescu {
        name: "rescu",
        label: "RESCU",
        formula: "t + g₋(x+α) + (g₊−g₋)·B·F((x−x₀)/B),  B = (α+β)/2,  x₀ = (β−α)/2",
        explanation: "Any two lines, joined by a hinge that a kernel has smoothed; gSmeLU is the one with the box kernel.",
        origin: Origin::OurExtension,
        source: "the papers define RESCU; these kernels are ours",
        parameters: RESCU_PARAMETERS,
    }

    Drawn {
        name: "drawn",
        label: "Drawn RESCU",
        formula: "f(0) + ∫₀ˣ f′,  where f′ runs straight from point to point and is level beyond them",
        explanation: "A slope that you draw, point by point; f is its integral, so parabolas between two lines. gSmeLU has two points.",
        origin: Origin::OurExtension,
        source: "the papers define RESCU; more than two points are ours",
        parameters: &[Parameter {
            key: "value",
            label: "f(0)",
            explanation: "What f is at 0: moves the whole curve up and down.",
            limits: Drawn::VALUE_LIMITS,
            slider: Limits::new(-2.0, 2.0),
            default: 0.0,
            scale: SliderScale::Linear,
        }],
    }

    Identity = Identity {
        name: "identity",
        label: "Identity",
        formula: "x",
        explanation: "No activation at all: a network of it is one linear map, however deep.",
        origin: Origin::Baseline,
        source: "classical",
        parameters: &[],
    }

    LeakyRelu = LeakyRelu(LeakyRelu) {
        name: "leaky-relu",
        label: "Leaky ReLU",
        formula: "x for x ≥ 0;  s·x for x ≤ 0",
        explanation: "ReLU with a slight slope on the left, and still a kink.",
        origin: Origin::Baseline,
        source: "Maas, Hannun and Ng, 2013",
        parameters: &[Parameter {
            key: "slope",
            label: "left slope s",
            explanation: "The slope left of the origin: 0 is ReLU, 1 is a line.",
            limits: LeakySlope::LIMITS,
            slider: Limits::new(0.0, 1.0),
            default: 0.01,
            scale: SliderScale::Linear,
        }],
    }

    Softplus = Softplus(Softplus) {
        name: "softplus",
        label: "Softplus",
        formula: "log(1 + exp(βx))/β",
        explanation: "Smooth everywhere and always above ReLU; a larger β is closer to ReLU.",
        origin: Origin::Baseline,
        source: "Dugas, Bengio, Bélisle, Nadeau and Garcia, 2000",
        parameters: &[SHARPNESS],
    }

    Swish = Swish(Swish) {
        name: "swish",
        label: "Swish",
        formula: "x·σ(βx)",
        explanation: "Smooth, with a dip below zero, so not monotone; a larger β is closer to ReLU. SiLU is β = 1.",
        origin: Origin::Baseline,
        source: "Ramachandran, Zoph and Le, 2017, arXiv 1710.05941",
        parameters: &[SHARPNESS],
    }

    Gelu = Gelu(Gelu) {
        name: "gelu",
        label: "GELU",
        formula: "x·Φ(βx)",
        explanation: "Smooth, with a dip below zero, so not monotone; a larger β is closer to ReLU. GELU proper is β = 1.",
        origin: Origin::Baseline,
        source: "Hendrycks and Gimpel, 2016, arXiv 1606.08415",
        parameters: &[SHARPNESS],
    }

    Mish = Mish {
        name: "mish",
        label: "Mish",
        formula: "x·tanh(log(1 + eˣ))",
        explanation: "Smooth, with a dip below zero, and nothing to tune.",
        origin: Origin::Baseline,
        source: "Misra, 2019, arXiv 1908.08681",
        parameters: &[],
    }

    TanhExp = TanhExp {
        name: "tanhexp",
        label: "TanhExp",
        formula: "x·tanh(eˣ)",
        explanation: "Smooth, with a dip below zero, and nearly x from 1 on.",
        origin: Origin::Baseline,
        source: "Liu and Di, 2020, arXiv 2003.09855",
        parameters: &[],
    }

    Elu = Elu(Elu) {
        name: "elu",
        label: "ELU",
        formula: "x for x ≥ 0;  α(eˣ − 1) for x ≤ 0",
        explanation: "An exponential tail on the left; its slope is continuous for α = 1 only.",
        origin: Origin::Baseline,
        source: "Clevert, Unterthiner and Hochreiter, 2015, arXiv 1511.07289",
        parameters: &[DEPTH],
    }

    Selu = Selu {
        name: "selu",
        label: "SELU",
        formula: "λx for x ≥ 0;  λα(eˣ − 1) for x ≤ 0;  λ ≈ 1.0507, α ≈ 1.6733",
        explanation: "ELU scaled so that mean 0 and variance 1 are kept from layer to layer; it has a kink.",
        origin: Origin::Baseline,
        source: "Klambauer, Unterthiner, Mayr and Hochreiter, 2017, arXiv 1706.02515",
        parameters: &[],
    }

    Celu = Celu(Celu) {
        name: "celu",
        label: "CELU",
        formula: "x for x ≥ 0;  α(exp(x/α) − 1) for x ≤ 0",
        explanation: "ELU with a slope that is continuous for every α; its curvature jumps at the origin.",
        origin: Origin::Baseline,
        source: "Barron, 2017, arXiv 1704.07483",
        parameters: &[DEPTH],
    }

    Tanh = Tanh {
        name: "tanh",
        label: "tanh",
        formula: "tanh x",
        explanation: "Smooth, and flat on both sides: it saturates at ±1.",
        origin: Origin::Baseline,
        source: "classical",
        parameters: &[],
    }

    Sigmoid = Sigmoid {
        name: "sigmoid",
        label: "Sigmoid",
        formula: "1/(1 + e⁻ˣ)",
        explanation: "Smooth, from 0 to 1, and flat on both sides.",
        origin: Origin::Baseline,
        source: "classical",
        parameters: &[],
    }
}

const SHAMIR: &str = "Shamir, Lin and Coviello, 2020, arXiv 2010.09931";

const RESCU_PARAMETERS: &[Parameter] = &[
    Parameter {
        key: "alpha",
        label: "α",
        explanation: "The transition begins at −α.",
        limits: Rescu::KNOT_LIMITS,
        slider: Limits::new(0.0, 16.0),
        default: 1.0,
        scale: SliderScale::Quadratic,
    },
    Parameter {
        key: "beta",
        label: "β",
        explanation: "The transition ends at β.",
        limits: Rescu::KNOT_LIMITS,
        slider: Limits::new(0.0, 16.0),
        default: 2.0,
        scale: SliderScale::Quadratic,
    },
    Parameter {
        key: "left",
        label: "left slope g₋",
        explanation: "The slope up to −α.",
        limits: Rescu::SLOPE_LIMITS,
        slider: Limits::new(-1.0, 2.0),
        default: 0.1,
        scale: SliderScale::Linear,
    },
    Parameter {
        key: "right",
        label: "right slope g₊",
        explanation: "The slope from β on.",
        limits: Rescu::SLOPE_LIMITS,
        slider: Limits::new(-1.0, 2.0),
        default: 1.0,
        scale: SliderScale::Linear,
    },
    Parameter {
        key: "value",
        label: "left value t",
        explanation: "What f is at −α: moves the whole curve up and down.",
        limits: Rescu::VALUE_LIMITS,
        slider: Limits::new(-2.0, 2.0),
        default: 0.0,
        scale: SliderScale::Linear,
    },
];

const SHARPNESS: Parameter = Parameter {
    key: "beta",
    label: "β",
    explanation: "How sharp the bend is: larger is closer to ReLU, the reverse of SmeLU.",
    limits: Sharpness::LIMITS,
    slider: Limits::new(0.1, 20.0),
    default: 1.0,
    scale: SliderScale::Logarithmic,
};

const DEPTH: Parameter = Parameter {
    key: "alpha",
    label: "α",
    explanation: "The left tail settles at −α.",
    limits: Depth::LIMITS,
    slider: Limits::new(0.1, 10.0),
    default: 1.0,
    scale: SliderScale::Logarithmic,
};
