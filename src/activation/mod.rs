//! Activations: f, its slope f′ and its curvature f″.
//!
//! [`Activation`] is one function with its parameters; a [`Family`] is what the page and the command line offer to choose from.
//! In f64, [`Activation::jet`] is exact enough to draw and to test against. In f32, [`Activation::lanes`] is what networks are
//! trained with: the same bits on every platform. Both let NaN through, so that a run that has gone wrong shows it.

mod baselines;
mod catalogue;
mod cost;
mod drawn;
mod error;
mod kernel;
mod lanes;
mod limits;
mod preset;
mod properties;
mod rescu;
mod smoothing;
mod text;
mod ties;
mod words;

use serde::{Deserialize, Serialize};

pub(crate) use baselines::{NORMAL_PEAK, SELU_ALPHA, SELU_SCALE};
pub use catalogue::{Family, Origin, Parameter, SliderScale};
pub use cost::{Cost, Spread, Timing};
pub use drawn::{Drawn, Piece, Point};
pub use error::ActivationError;
pub use kernel::Kernel;
pub use lanes::Lanes;
pub use limits::{Depth, LeakySlope, Limits, Sharpness};
pub use preset::{Collection, Preset};
pub use properties::{Class, Dip, Properties, Reach, Trend};
pub use rescu::{Anchor, Rescu};
pub use smoothing::Smoothing;
pub use ties::{Knots, Ties};

/// An activation function of a pre-activation x, which has no unit.
///
/// Its text, by `Display` and `FromStr`, is `name:key=value,key=value`, such as `smelu:beta=2`; it is exact, and it is also how an
/// activation is serialised. Each family's source is [`Family::source`].
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum Activation {
    /// x.
    Identity,
    /// max(x, 0).
    Relu,
    /// x right of the origin, `slope`·x left of it.
    LeakyRelu {
        /// The slope left of the origin.
        slope: LeakySlope,
    },
    /// log(1 + exp(βx))/β.
    Softplus {
        /// β: larger is closer to `ReLU`.
        beta: Sharpness,
    },
    /// xσ(βx), with the logistic σ.
    Swish {
        /// β: larger is closer to `ReLU`.
        beta: Sharpness,
    },
    /// xΦ(βx), with the normal distribution Φ, exactly (by erf); GELU proper has β = 1.
    Gelu {
        /// β: larger is closer to `ReLU`.
        beta: Sharpness,
    },
    /// x·tanh(log(1 + eˣ)).
    Mish,
    /// x·tanh(eˣ).
    TanhExp,
    /// x right of the origin, α(eˣ − 1) left of it.
    Elu {
        /// α: the left tail settles at −α.
        alpha: Depth,
    },
    /// λx right of the origin, λα(eˣ − 1) left of it, with fixed λ ≈ 1.0507 and α ≈ 1.6733.
    Selu,
    /// x right of the origin, α(exp(x/α) − 1) left of it.
    Celu {
        /// α: the left tail settles at −α.
        alpha: Depth,
    },
    /// tanh x.
    Tanh,
    /// 1/(1 + e⁻ˣ).
    Sigmoid,
    /// Two lines with a smooth transition: `SmeLU`, `gSmeLU` and their kin.
    Rescu(Rescu),
    /// A slope that is drawn point by point.
    Drawn(Drawn),
}

/// An activation at one point: its value and first two derivatives.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Jet {
    /// f(x).
    pub value: f64,
    /// f′(x); at a kink, that of the branch x ≤ 0.
    pub slope: f64,
    /// f″(x); where it jumps, that of the branch x ≤ 0, and at the knots of a RESCU the outer one, 0. At an inner point of a drawn
    /// one, that of the piece to the left.
    pub curvature: f64,
}

impl Jet {
    /// x·g(x), from g and its first two derivatives.
    fn gated(x: f64, gate: f64, rise: f64, bend: f64) -> Self {
        Self { value: x * gate, slope: gate + x * rise, curvature: 2.0 * rise + x * bend }
    }
}

impl Activation {
    /// Leaky `ReLU` with a left slope of 0 to 1.
    ///
    /// # Errors
    /// A slope outside of [`LeakySlope::LIMITS`].
    pub fn leaky_relu(slope: f64) -> Result<Self, ActivationError> {
        Ok(Self::LeakyRelu { slope: LeakySlope::new(slope)? })
    }

    /// Softplus; a larger β is closer to `ReLU`.
    ///
    /// # Errors
    /// β outside of [`Sharpness::LIMITS`].
    pub fn softplus(beta: f64) -> Result<Self, ActivationError> {
        Ok(Self::Softplus { beta: Sharpness::new(beta)? })
    }

    /// Swish; a larger β is closer to `ReLU`.
    ///
    /// # Errors
    /// β outside of [`Sharpness::LIMITS`].
    pub fn swish(beta: f64) -> Result<Self, ActivationError> {
        Ok(Self::Swish { beta: Sharpness::new(beta)? })
    }

    /// GELU; a larger β is closer to `ReLU`.
    ///
    /// # Errors
    /// β outside of [`Sharpness::LIMITS`].
    pub fn gelu(beta: f64) -> Result<Self, ActivationError> {
        Ok(Self::Gelu { beta: Sharpness::new(beta)? })
    }

    /// ELU.
    ///
    /// # Errors
    /// α outside of [`Depth::LIMITS`].
    pub fn elu(alpha: f64) -> Result<Self, ActivationError> {
        Ok(Self::Elu { alpha: Depth::new(alpha)? })
    }

    /// CELU.
    ///
    /// # Errors
    /// α outside of [`Depth::LIMITS`].
    pub fn celu(alpha: f64) -> Result<Self, ActivationError> {
        Ok(Self::Celu { alpha: Depth::new(alpha)? })
    }

    /// `SmeLU`: 0 up to −β, (x+β)²/(4β) between, x from β on; β = 0 is `ReLU`, and a larger β is further from it.
    ///
    /// # Errors
    /// β outside of [`Rescu::KNOT_LIMITS`], or 0 < 2β < 10⁻⁶.
    pub fn smelu(beta: f64) -> Result<Self, ActivationError> {
        Rescu::smelu(beta).map(Self::Rescu)
    }

    /// `gSmeLU`: a [`Rescu`] with the box kernel.
    ///
    /// # Errors
    /// As [`Rescu::new`].
    pub fn gsmelu(alpha: f64, beta: f64, left_slope: f64, right_slope: f64, left_value: f64) -> Result<Self, ActivationError> {
        Rescu::new(Kernel::Box, alpha, beta, left_slope, right_slope, left_value).map(Self::Rescu)
    }

    /// f(x), f′(x) and f″(x).
    ///
    /// Never NaN for a finite x; infinite only where the true value is larger than an f64 can be.
    #[must_use]
    pub fn jet(&self, x: f64) -> Jet {
        match self {
            Self::Identity => Jet { value: x, slope: 1.0, curvature: 0.0 },
            Self::Relu => baselines::hinge(0.0, 1.0, x),
            Self::LeakyRelu { slope } => baselines::hinge(slope.get(), 1.0, x),
            Self::Softplus { beta } => baselines::softplus(beta.get(), x),
            Self::Swish { beta } => baselines::swish(beta.get(), x),
            Self::Gelu { beta } => baselines::gelu(beta.get(), x),
            Self::Mish => baselines::mish(x),
            Self::TanhExp => baselines::tanh_exp(x),
            Self::Elu { alpha } => baselines::exponential(1.0, alpha.get(), 1.0, x),
            Self::Selu => baselines::exponential(baselines::SELU_SCALE, baselines::SELU_SCALE * baselines::SELU_ALPHA, 1.0, x),
            Self::Celu { alpha } => baselines::exponential(1.0, alpha.get(), 1.0 / alpha.get(), x),
            Self::Tanh => baselines::tanh(x),
            Self::Sigmoid => baselines::sigmoid(x),
            Self::Rescu(rescu) => rescu.jet(x),
            Self::Drawn(drawn) => drawn.jet(x),
        }
    }

    /// f(x).
    #[must_use]
    pub fn value(&self, x: f64) -> f64 {
        self.jet(x).value
    }

    /// f′(x), as in [`Jet::slope`].
    #[must_use]
    pub fn slope(&self, x: f64) -> f64 {
        self.jet(x).slope
    }

    /// f″(x), as in [`Jet::curvature`].
    #[must_use]
    pub fn curvature(&self, x: f64) -> f64 {
        self.jet(x).curvature
    }

    /// The ends of the transition of a RESCU: −α and β, or where the first and the last point of a drawn one are.
    #[must_use]
    pub fn knots(&self) -> Option<[f64; 2]> {
        match self {
            Self::Rescu(rescu) => Some([0.0 - rescu.alpha(), rescu.beta()]),
            Self::Drawn(drawn) => Some(drawn.ends()),
            _ => None,
        }
    }

    /// Where the pieces of a RESCU meet, from left to right: its knots, or all points of a drawn one.
    #[must_use]
    pub fn joints(&self) -> Vec<f64> {
        match self {
            Self::Drawn(drawn) => drawn.points().iter().map(|point| point.x).collect(),
            _ => self.knots().map_or_else(Vec::new, Vec::from),
        }
    }

    /// What a baseline bends over.
    fn unit(&self) -> f64 {
        match self {
            Self::Softplus { beta } | Self::Swish { beta } | Self::Gelu { beta } => 1.0 / beta.get(),
            Self::Celu { alpha } => alpha.get(),
            _ => 1.0,
        }
    }

    /// The kernel of a RESCU.
    #[must_use]
    pub fn kernel(&self) -> Option<Kernel> {
        match self {
            Self::Rescu(rescu) => Some(rescu.kernel()),
            _ => None,
        }
    }

    /// The same RESCU with another kernel; whatever has no kernel stays as it is.
    #[must_use]
    pub fn with_kernel(self, kernel: Kernel) -> Self {
        match self {
            Self::Rescu(rescu) => Self::Rescu(rescu.with_kernel(kernel)),
            other => other,
        }
    }

    /// The f32 form that networks are trained with.
    #[must_use]
    pub fn lanes(&self) -> Lanes {
        Lanes::new(self)
    }
}
