//! The kernels that a RESCU smooths its hinge with.

use std::f64::consts::{FRAC_PI_2, FRAC_PI_4, PI};

use super::Origin;

/// A symmetric probability density k on [−1, 1]. `ReLU` smoothed by it, F = `ReLU` ∗ k, is the curved piece of a
/// [`Rescu`](super::Rescu): F(u) = 0 for u ≤ −1, F(u) = u for u ≥ 1, and F″ = k.
///
/// The box makes the `SmeLU` and the `gSmeLU` of Shamir, Lin and Coviello, 2020, arXiv 2010.09931; the rest are our extension.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kernel {
    /// k = 1/2.
    Box,
    /// k = 1 − |u|.
    Triangle,
    /// k = ¾(1 − u²).
    Epanechnikov,
    /// k = 15(1 − u²)²/16.
    Biweight,
    /// k = (π/4)cos(πu/2).
    Cosine,
    /// k = (1 + cos πu)/2.
    RaisedCosine,
}

impl Kernel {
    /// Every kernel, from the simplest on.
    pub const ALL: [Self; 6] =
        [Self::Box, Self::Triangle, Self::Epanechnikov, Self::Biweight, Self::Cosine, Self::RaisedCosine];

    /// The name in links and on the command line.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Box => "box",
            Self::Triangle => "triangle",
            Self::Epanechnikov => "epanechnikov",
            Self::Biweight => "biweight",
            Self::Cosine => "cosine",
            Self::RaisedCosine => "raised-cosine",
        }
    }

    /// The kernel of a link name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kernel| kernel.name() == name)
    }

    /// k on [−1, 1], as plain text.
    #[must_use]
    pub const fn formula(self) -> &'static str {
        match self {
            Self::Box => "1/2",
            Self::Triangle => "1 − |u|",
            Self::Epanechnikov => "¾(1 − u²)",
            Self::Biweight => "15(1 − u²)²/16",
            Self::Cosine => "(π/4)cos(πu/2)",
            Self::RaisedCosine => "(1 + cos πu)/2",
        }
    }

    /// How many derivatives of the activation are continuous: 1 for the box, up to 3.
    #[must_use]
    pub const fn smoothness(self) -> u8 {
        match self {
            Self::Box => 1,
            Self::Triangle | Self::Epanechnikov | Self::Cosine => 2,
            Self::Biweight | Self::RaisedCosine => 3,
        }
    }

    /// Who came up with smoothing a hinge by this kernel.
    #[must_use]
    pub const fn origin(self) -> Origin {
        match self {
            Self::Box => Origin::Papers,
            _ => Origin::OurExtension,
        }
    }

    /// k(u), 0 outside of the open interval (−1, 1).
    #[must_use]
    pub fn density(self, u: f64) -> f64 {
        if u <= -1.0 || u >= 1.0 {
            return 0.0;
        }
        let dome = (1.0 - u) * (1.0 + u);
        match self {
            Self::Box => 0.5,
            Self::Triangle => 1.0 - u.abs(),
            Self::Epanechnikov => 0.75 * dome,
            Self::Biweight => 0.9375 * dome * dome,
            Self::Cosine => FRAC_PI_4 * libm::cos(FRAC_PI_2 * u),
            Self::RaisedCosine => 0.5 * (1.0 + libm::cos(PI * u)),
        }
    }

    /// F′(u), the integral of k: 0 up to −1, 1 from 1 on.
    #[must_use]
    pub fn smoothed_step(self, u: f64) -> f64 {
        if u <= -1.0 {
            return 0.0;
        }
        if u >= 1.0 {
            return 1.0;
        }
        let s = 1.0 + u;
        match self {
            Self::Box => 0.5 * s,
            Self::Triangle if u <= 0.0 => 0.5 * s * s,
            Self::Triangle => 1.0 - 0.5 * (1.0 - u) * (1.0 - u),
            Self::Epanechnikov => 0.25 * s * s * (2.0 - u),
            Self::Biweight => s * s * s * ((3.0 * u - 9.0) * u + 8.0) / 16.0,
            Self::Cosine => 0.5 * (1.0 + libm::sin(FRAC_PI_2 * u)),
            Self::RaisedCosine => 0.5 * (s + libm::sin(PI * u) / PI),
        }
    }

    /// F(u), `ReLU` smoothed by k: 0 up to −1, u from 1 on.
    #[must_use]
    pub fn smoothed_hinge(self, u: f64) -> f64 {
        if u <= -1.0 {
            return 0.0;
        }
        if u >= 1.0 {
            return u;
        }
        let s = 1.0 + u;
        match self {
            Self::Box => 0.25 * s * s,
            Self::Triangle if u <= 0.0 => s * s * s / 6.0,
            Self::Triangle => u + (1.0 - u) * (1.0 - u) * (1.0 - u) / 6.0,
            Self::Epanechnikov => s * s * s * (3.0 - u) / 16.0,
            Self::Biweight => s * s * s * s * ((u - 4.0) * u + 5.0) / 32.0,
            Self::Cosine => 0.5 * s - libm::cos(FRAC_PI_2 * u) / PI,
            Self::RaisedCosine => 0.25 * s * s - (1.0 + libm::cos(PI * u)) / (2.0 * PI * PI),
        }
    }
}
