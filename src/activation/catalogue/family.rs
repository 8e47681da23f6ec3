//! What a row of the catalogue says of a family, and how an activation is made of a family and its numbers.

use super::{Activation, Family, SliderScale};
use crate::activation::{ActivationError, Drawn, Kernel, Limits, Rescu};

// The keys of the two parameters that are not numbers.
pub(in crate::activation) const KERNEL_KEY: &str = "kernel";
pub(in crate::activation) const POINTS_KEY: &str = "points";

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
    /// Every origin.
    pub const ALL: [Self; 3] = [Self::Papers, Self::OurExtension, Self::Baseline];

    /// The name in the table of words.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Papers => "papers",
            Self::OurExtension => "our-extension",
            Self::Baseline => "baseline",
        }
    }
}

/// One number that a family can be shaped by.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Parameter {
    /// The name in the table of words: that of the family, or of what several families share, and the key.
    pub name: &'static str,
    /// The key in links and on the command line.
    pub key: &'static str,
    /// What formulas call it.
    pub symbol: &'static str,
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
pub(super) struct FamilyRow {
    pub(super) name: &'static str,
    pub(super) title: &'static str,
    pub(super) formula: &'static str,
    pub(super) origin: Origin,
    pub(super) source: Option<&'static str>,
    pub(super) parameters: &'static [Parameter],
}

impl Family {
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
        self.row().name
    }

    /// The name in code and files, which is English whatever the reader's language.
    #[must_use]
    pub fn title(self) -> &'static str {
        self.row().title
    }

    /// f(x), as plain text without words: pieces, each before where it holds.
    #[must_use]
    pub fn formula(self) -> &'static str {
        self.row().formula
    }

    /// Whose it is.
    #[must_use]
    pub fn origin(self) -> Origin {
        self.row().origin
    }

    /// Where it was published; for an extension, what it extends; absent for what is older than networks.
    #[must_use]
    pub fn source(self) -> Option<&'static str> {
        self.row().source
    }

    /// Its numbers, in the order of [`Activation::parameters`].
    #[must_use]
    pub fn parameters(self) -> &'static [Parameter] {
        self.row().parameters
    }

    /// Whether a kernel can be chosen as well.
    #[must_use]
    pub fn has_kernel(self) -> bool {
        self == Self::Rescu
    }

    /// Whether it has points as well.
    pub(in crate::activation) fn has_points(self) -> bool {
        self == Self::Drawn
    }

    /// The keys that its text may have.
    pub fn keys(self) -> impl Iterator<Item = &'static str> {
        let kernel = self.has_kernel().then_some(KERNEL_KEY);
        let points = self.has_points().then_some(POINTS_KEY);
        kernel.into_iter().chain(points).chain(self.parameters().iter().map(|parameter| parameter.key))
    }

    pub(super) fn of_rescu(rescu: &Rescu) -> Self {
        if rescu.smelu_beta().is_some() {
            Self::Smelu
        } else if rescu.kernel() == Kernel::Box {
            Self::Gsmelu
        } else {
            Self::Rescu
        }
    }
}

impl Activation {
    /// Its numbers, in the order of [`Family::parameters`] of its family.
    #[must_use]
    pub fn parameters(&self) -> Vec<f64> {
        self.function().numbers()
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
            (Family::Smelu, &[beta]) => Self::smelu(beta),
            (Family::Gsmelu, &[alpha, beta, left, right, value]) => Self::gsmelu(alpha, beta, left, right, value),
            (Family::Rescu, &[alpha, beta, left, right, value]) => {
                Rescu::new(kernel, alpha, beta, left, right, value).map(Self::Rescu)
            }
            (Family::Drawn, &[value]) => Drawn::first(value).map(Self::Drawn),
            _ => Self::of_own_variant(family, values).unwrap_or_else(|| {
                Err(ActivationError::WrongCount { family, expected: family.parameters().len(), found: values.len() })
            }),
        }
    }
}
