//! What there is to choose from: the families of activations, and the parameters of each.

mod slider_scale;
mod table;

use serde::{Deserialize, Serialize};

use super::text::{KERNEL_KEY, POINTS_KEY};
use super::{Activation, ActivationError, Drawn, Kernel, Limits, Rescu};

pub use slider_scale::SliderScale;

/// A kind of activation, as the page and the command line offer it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Family {
    /// `ReLU`.
    Relu,
    /// `SmeLU`.
    Smelu,
    /// `gSmeLU`.
    Gsmelu,
    /// RESCU with any kernel.
    Rescu,
    /// RESCU with a slope that is drawn by hand.
    Drawn,
    /// x itself.
    Identity,
    /// Leaky `ReLU`.
    LeakyRelu,
    /// Softplus.
    Softplus,
    /// Swish.
    Swish,
    /// GELU.
    Gelu,
    /// Mish.
    Mish,
    /// `TanhExp`.
    TanhExp,
    /// ELU.
    Elu,
    /// SELU.
    Selu,
    /// CELU.
    Celu,
    /// The hyperbolic tangent.
    Tanh,
    /// The logistic function.
    Sigmoid,
}

/// Where something comes from, which the page says beside it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Origin {
    /// The papers that this explorer is about.
    Papers,
    /// Ours, beyond the papers.
    OurExtension,
    /// In common use, here to compare with.
    Baseline,
}

impl Origin {
    /// The name for people.
    #[must_use]
    pub const fn label(self) -> &'static str {
        match self {
            Self::Papers => "the papers",
            Self::OurExtension => "our extension",
            Self::Baseline => "common baseline",
        }
    }
}

/// One number that a family can be shaped by.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Parameter {
    /// The key in links and on the command line.
    pub key: &'static str,
    /// The name for people.
    pub label: &'static str,
    /// What it does, in a sentence.
    pub explanation: &'static str,
    /// What is accepted.
    pub limits: Limits,
    /// What a slider offers, within `limits`.
    pub slider: Limits,
    /// What it is when left out.
    pub default: f64,
    /// How a slider runs.
    pub scale: SliderScale,
}

/// A row of the table.
struct FamilyRow {
    name: &'static str,
    label: &'static str,
    formula: &'static str,
    explanation: &'static str,
    origin: Origin,
    source: &'static str,
    parameters: &'static [Parameter],
}

impl Family {
    /// Every family, in the order of a menu.
    pub const ALL: [Self; 17] = [
        Self::Relu,
        Self::Smelu,
        Self::Gsmelu,
        Self::Rescu,
        Self::Drawn,
        Self::Identity,
        Self::LeakyRelu,
        Self::Softplus,
        Self::Swish,
        Self::Gelu,
        Self::Mish,
        Self::TanhExp,
        Self::Elu,
        Self::Selu,
        Self::Celu,
        Self::Tanh,
        Self::Sigmoid,
    ];

    /// The kernel of a RESCU that names none: the simplest one that makes it more than a `gSmeLU`.
    pub const DEFAULT_KERNEL: Kernel = Kernel::Triangle;

    /// The family of a link name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|family| family.name() == name)
    }

    /// The name in links and on the command line.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.entry().name
    }

    /// The name for people.
    #[must_use]
    pub fn label(self) -> &'static str {
        self.entry().label
    }

    /// f(x), as plain text.
    #[must_use]
    pub fn formula(self) -> &'static str {
        self.entry().formula
    }

    /// What is to be known about it, in a line.
    #[must_use]
    pub fn explanation(self) -> &'static str {
        self.entry().explanation
    }

    /// Whose it is.
    #[must_use]
    pub fn origin(self) -> Origin {
        self.entry().origin
    }

    /// Where it was published.
    #[must_use]
    pub fn source(self) -> &'static str {
        self.entry().source
    }

    /// Its numbers, in the order of [`Activation::parameters`].
    #[must_use]
    pub fn parameters(self) -> &'static [Parameter] {
        self.entry().parameters
    }

    /// Whether a kernel can be chosen as well.
    #[must_use]
    pub fn has_kernel(self) -> bool {
        self == Self::Rescu
    }

    /// Whether it has points as well.
    pub(super) fn has_points(self) -> bool {
        self == Self::Drawn
    }

    /// The keys that its text may have.
    pub(crate) fn keys(self) -> impl Iterator<Item = &'static str> {
        let kernel = self.has_kernel().then_some(KERNEL_KEY);
        let points = self.has_points().then_some(POINTS_KEY);
        kernel.into_iter().chain(points).chain(self.parameters().iter().map(|parameter| parameter.key))
    }

    fn entry(self) -> &'static FamilyRow {
        match self {
            Self::Relu => &table::RELU,
            Self::Smelu => &table::SMELU,
            Self::Gsmelu => &table::GSMELU,
            Self::Rescu => &table::RESCU,
            Self::Drawn => &table::DRAWN,
            Self::Identity => &table::IDENTITY,
            Self::LeakyRelu => &table::LEAKY_RELU,
            Self::Softplus => &table::SOFTPLUS,
            Self::Swish => &table::SWISH,
            Self::Gelu => &table::GELU,
            Self::Mish => &table::MISH,
            Self::TanhExp => &table::TANH_EXP,
            Self::Elu => &table::ELU,
            Self::Selu => &table::SELU,
            Self::Celu => &table::CELU,
            Self::Tanh => &table::TANH,
            Self::Sigmoid => &table::SIGMOID,
        }
    }
}

impl Activation {
    /// The family with the shortest name that describes it exactly: a RESCU with a box kernel is a `gSmeLU`, or even a `SmeLU`.
    #[must_use]
    pub fn family(&self) -> Family {
        match self {
            Self::Identity => Family::Identity,
            Self::Relu => Family::Relu,
            Self::LeakyRelu { .. } => Family::LeakyRelu,
            Self::Softplus { .. } => Family::Softplus,
            Self::Swish { .. } => Family::Swish,
            Self::Gelu { .. } => Family::Gelu,
            Self::Mish => Family::Mish,
            Self::TanhExp => Family::TanhExp,
            Self::Elu { .. } => Family::Elu,
            Self::Selu => Family::Selu,
            Self::Celu { .. } => Family::Celu,
            Self::Tanh => Family::Tanh,
            Self::Sigmoid => Family::Sigmoid,
            Self::Rescu(rescu) if rescu.smelu_beta().is_some() => Family::Smelu,
            Self::Rescu(rescu) if rescu.kernel() == Kernel::Box => Family::Gsmelu,
            Self::Rescu(_) => Family::Rescu,
            Self::Drawn(_) => Family::Drawn,
        }
    }

    /// Its numbers, in the order of [`Family::parameters`] of its family.
    #[must_use]
    pub fn parameters(&self) -> Vec<f64> {
        match self {
            Self::Identity | Self::Relu | Self::Mish | Self::TanhExp | Self::Selu | Self::Tanh | Self::Sigmoid => vec![],
            Self::LeakyRelu { slope } => vec![slope.get()],
            Self::Softplus { beta } | Self::Swish { beta } | Self::Gelu { beta } => vec![beta.get()],
            Self::Elu { alpha } | Self::Celu { alpha } => vec![alpha.get()],
            Self::Rescu(rescu) => rescu.smelu_beta().map_or_else(
                || vec![rescu.alpha(), rescu.beta(), rescu.left_slope(), rescu.right_slope(), rescu.left_value()],
                |beta| vec![beta],
            ),
            Self::Drawn(drawn) => vec![drawn.value_at_zero()],
        }
    }

    /// The same with other numbers, in the order of [`Family::parameters`] of a family that it can be written in. What is not a
    /// number stays: the kernel, or the points of a drawn one.
    ///
    /// # Errors
    /// As [`Activation::from_parts`].
    pub fn with_parameters(&self, family: Family, values: &[f64]) -> Result<Self, ActivationError> {
        match (self, Self::from_parts(family, self.kernel().unwrap_or(Family::DEFAULT_KERNEL), values)?) {
            (Self::Drawn(points), Self::Drawn(value)) => {
                Drawn::new(points.points().to_vec(), value.value_at_zero()).map(Self::Drawn)
            }
            (_, made) => Ok(made),
        }
    }

    /// The activation of a family, from its numbers in the order of [`Family::parameters`].
    ///
    /// `kernel` matters for [`Family::Rescu`] alone. [`Family::Drawn`] has the points of `SmeLU` with β = 2: others are for
    /// [`Drawn::new`].
    ///
    /// # Errors
    /// Too few or too many numbers, or one that the family does not allow.
    pub fn from_parts(family: Family, kernel: Kernel, values: &[f64]) -> Result<Self, ActivationError> {
        match (family, values) {
            (Family::Relu, []) => Ok(Self::Relu),
            (Family::Smelu, &[beta]) => Self::smelu(beta),
            (Family::Gsmelu, &[alpha, beta, left, right, value]) => Self::gsmelu(alpha, beta, left, right, value),
            (Family::Rescu, &[alpha, beta, left, right, value]) => {
                Rescu::new(kernel, alpha, beta, left, right, value).map(Self::Rescu)
            }
            (Family::Drawn, &[value]) => Drawn::first(value).map(Self::Drawn),
            (Family::Identity, []) => Ok(Self::Identity),
            (Family::LeakyRelu, &[slope]) => Self::leaky_relu(slope),
            (Family::Softplus, &[beta]) => Self::softplus(beta),
            (Family::Swish, &[beta]) => Self::swish(beta),
            (Family::Gelu, &[beta]) => Self::gelu(beta),
            (Family::Mish, []) => Ok(Self::Mish),
            (Family::TanhExp, []) => Ok(Self::TanhExp),
            (Family::Elu, &[alpha]) => Self::elu(alpha),
            (Family::Selu, []) => Ok(Self::Selu),
            (Family::Celu, &[alpha]) => Self::celu(alpha),
            (Family::Tanh, []) => Ok(Self::Tanh),
            (Family::Sigmoid, []) => Ok(Self::Sigmoid),
            _ => Err(ActivationError::WrongCount { family, expected: family.parameters().len(), found: values.len() }),
        }
    }
}
