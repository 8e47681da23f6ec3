//! Activations: f, its slope f′ and its curvature f″.
//!
//! [`Activation`] is one function with its parameters; a [`Family`] is what the page and the command line offer to choose from.
//! In f64, [`Activation::jet`] is exact enough to draw and to test against. In f32, [`Activation::lanes`] is what networks are
//! trained with: the same bits on every platform. Both let NaN through, so that a run that has gone wrong shows it.
//!
//! | file | concept |
//! |---|---|
//! | [`catalogue`] | the families, one row for each, and each baseline in a file of its own |
//! | `function` | what every activation knows of itself |
//! | `kernel`, `rescu`, `drawn` | the RESCU and its kernels, and the one that is drawn by hand |
//! | `tails`, `growth`, `lanes`, `limits` | the lines far out, how far it takes a number, the loops in f32, numbers within bounds |
//! | `properties`, `smoothing`, `cost` | what can be said of an activation, seen of it, and measured |
//! | `text`, `title`, `error` | it as text, as files name it, and what is wrong with a text |
//! | `preset`, `ties` | what to begin with, and what is kept while one is shaped |

pub mod catalogue;
mod cost;
mod derivative;
mod drawn;
mod error;
mod function;
mod growth;
mod kernel;
mod lanes;
mod limits;
mod preset;
mod properties;
mod rescu;
mod smoothing;
mod tails;
mod text;
mod ties;

pub use catalogue::{Activation, Family, LeakySlope, Origin, Parameter, SliderScale};
pub(crate) use catalogue::{NORMAL_PEAK, SELU_ALPHA, SELU_SCALE};
pub use cost::{Cost, Spread, Timing};
pub use derivative::Derivative;
pub use drawn::{Drawn, Piece, Point};
pub use error::ActivationError;
pub use function::Class;
pub use growth::Growth;
pub use kernel::Kernel;
pub use lanes::Lanes;
pub use limits::{Depth, Limits, Sharpness};
pub use preset::{Collection, Preset};
pub use properties::{Dip, Properties, Trend};
pub use rescu::{Anchor, Rescu};
pub use smoothing::Smoothing;
pub use tails::Reach;
pub use ties::{Knots, Ties};

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
        self.function().jet(x)
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

    /// How often it can be differentiated.
    #[must_use]
    pub fn class(&self) -> Class {
        self.function().class()
    }

    /// Where the pieces of a RESCU meet, from left to right: its knots, or all points of a drawn one.
    #[must_use]
    pub fn joints(&self) -> Vec<f64> {
        match self {
            Self::Drawn(drawn) => drawn.points().iter().map(|point| point.x).collect(),
            _ => self.knots().map_or_else(Vec::new, Vec::from),
        }
    }

    /// The length over which it bends, in units of x, where a number says so: 1/β of softplus, swish and GELU, α of CELU. It is 1
    /// for all else; a RESCU has its knots.
    #[must_use]
    pub fn length_scale(&self) -> f64 {
        self.function().length_scale()
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
        self.function().lanes()
    }
}
