//! The rectified smooth continuous unit: two lines and a smooth transition between them.

mod lanes;

use super::function::ActivationFunction;
use super::tails::{Line, Tail, Tails};
use super::{ActivationError, Class, Jet, Kernel, Lanes, Limits};

/// A RESCU: slope g₋ up to −α, slope g₊ from β on, and a hinge smoothed by a kernel between them.
///
/// f(x) = t + g₋(x+α) + (g₊ − g₋)·B·F((x − x₀)/B), with B = (α+β)/2, x₀ = (β−α)/2, t = f(−α), and F of the [`Kernel`].
/// With the box kernel it is `gSmeLU`, and `SmeLU` when α = β, g₋ = 0, g₊ = 1, t = 0 (Shamir, Lin and Coviello, 2020,
/// arXiv 2010.09931); the other kernels are our extension. With α + β = 0 it is the hinge itself.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Rescu {
    kernel: Kernel,
    alpha: f64,
    beta: f64,
    left_slope: f64,
    right_slope: f64,
    left_value: f64,
}

/// What shall go through the origin: the presets of the left value t.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Anchor {
    /// The line of the left tail, t = −g₋α.
    LeftTail,
    /// The line of the right tail.
    RightTail,
    /// The curve itself, f(0) = 0.
    Curve,
}

impl Anchor {
    /// Every anchor.
    pub const ALL: [Self; 3] = [Self::LeftTail, Self::RightTail, Self::Curve];

    /// The name in the table of words and in the page.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::LeftTail => "left-tail",
            Self::RightTail => "right-tail",
            Self::Curve => "curve",
        }
    }
}

impl Rescu {
    /// Where α and β may lie.
    pub const KNOT_LIMITS: Limits = Limits::new(0.0, 1e3);
    /// Where both slopes may lie.
    pub const SLOPE_LIMITS: Limits = Limits::new(-10.0, 10.0);
    /// Where the left value may lie: wide enough for every [`Anchor`].
    pub const VALUE_LIMITS: Limits = Limits::new(-2e4, 2e4);

    /// The narrowest transition α + β that is not a kink: below it, the curved piece vanishes in 32-bit rounding.
    pub const LEAST_WIDTH: f64 = 1e-6;

    /// A RESCU with its transition on [−`alpha`, `beta`], and f(−`alpha`) = `left_value`.
    ///
    /// # Errors
    /// A parameter that is outside of its limits, or 0 < α + β < 10⁻⁶.
    pub fn new(
        kernel: Kernel,
        alpha: f64,
        beta: f64,
        left_slope: f64,
        right_slope: f64,
        left_value: f64,
    ) -> Result<Self, ActivationError> {
        let rescu = Self {
            kernel,
            alpha: Self::KNOT_LIMITS.check("alpha", alpha)?,
            beta: Self::KNOT_LIMITS.check("beta", beta)?,
            left_slope: Self::SLOPE_LIMITS.check("left", left_slope)?,
            right_slope: Self::SLOPE_LIMITS.check("right", right_slope)?,
            left_value: Self::VALUE_LIMITS.check("value", left_value)?,
        };
        let width = rescu.width();
        if width == 0.0 || width >= Self::LEAST_WIDTH { Ok(rescu) } else { Err(ActivationError::TooNarrow { width }) }
    }

    /// `SmeLU`: 0 up to −β, (x+β)²/(4β) between, x from β on.
    pub(super) fn smelu(beta: f64) -> Result<Self, ActivationError> {
        let beta = Self::KNOT_LIMITS.check("beta", beta)?;
        Self::new(Kernel::Box, beta, beta, 0.0, 1.0, 0.0)
    }

    /// β, if this is a `SmeLU`.
    pub(super) fn smelu_beta(&self) -> Option<f64> {
        (Self::smelu(self.beta).as_ref() == Ok(self)).then_some(self.beta)
    }

    /// The kernel of the transition.
    #[must_use]
    pub fn kernel(&self) -> Kernel {
        self.kernel
    }

    /// α: the transition begins at −α.
    #[must_use]
    pub fn alpha(&self) -> f64 {
        self.alpha
    }

    /// β: the transition ends at β.
    #[must_use]
    pub fn beta(&self) -> f64 {
        self.beta
    }

    /// g₋, the slope up to −α.
    #[must_use]
    pub fn left_slope(&self) -> f64 {
        self.left_slope
    }

    /// g₊, the slope from β on.
    #[must_use]
    pub fn right_slope(&self) -> f64 {
        self.right_slope
    }

    /// t = f(−α).
    #[must_use]
    pub fn left_value(&self) -> f64 {
        self.left_value
    }

    /// The same lines, joined by another kernel.
    #[must_use]
    pub fn with_kernel(self, kernel: Kernel) -> Self {
        Self { kernel, ..self }
    }

    /// The same lines, with a transition on [−`half`, `half`].
    ///
    /// # Errors
    /// As [`Rescu::new`].
    pub fn with_half_width(self, half: f64) -> Result<Self, ActivationError> {
        Self::new(self.kernel, half, half, self.left_slope, self.right_slope, self.left_value)
    }

    /// The same shape, moved up or down until f(−α) = t.
    pub(super) fn with_left_value(self, left_value: f64) -> Self {
        Self { left_value, ..self }
    }

    /// The same shape, moved up or down until what `anchor` names goes through the origin.
    #[must_use]
    pub fn anchored(self, anchor: Anchor) -> Self {
        let grounded = Self { left_value: 0.0, ..self };
        let height = match anchor {
            Anchor::LeftTail => self.left_slope * self.alpha,
            Anchor::RightTail => grounded.right_intercept(),
            Anchor::Curve => grounded.jet(0.0).value,
        };
        Self { left_value: 0.0 - height, ..self }
    }

    /// Whether what `anchor` names goes through the origin, as nearly as t can make it.
    #[must_use]
    pub fn is_anchored(&self, anchor: Anchor) -> bool {
        self.anchored(anchor) == *self
    }

    /// α + β.
    #[must_use]
    pub fn width(&self) -> f64 {
        self.alpha + self.beta
    }

    /// Where the line of the right tail meets x = 0.
    #[must_use]
    pub fn right_intercept(&self) -> f64 {
        let centre = 0.5 * (self.beta - self.alpha);
        self.left_value + self.left_slope * (0.5 * self.width()) - self.right_slope * centre
    }
}

impl ActivationFunction for Rescu {
    /// β alone if it is a `SmeLU`.
    fn numbers(&self) -> Vec<f64> {
        self.smelu_beta()
            .map_or_else(|| vec![self.alpha, self.beta, self.left_slope, self.right_slope, self.left_value], |beta| vec![beta])
    }

    fn jet(&self, x: f64) -> Jet {
        if x <= -self.alpha {
            return Jet { value: self.left_value + self.left_slope * (x + self.alpha), slope: self.left_slope, curvature: 0.0 };
        }
        if x >= self.beta {
            return Jet { value: self.right_slope * x + self.right_intercept(), slope: self.right_slope, curvature: 0.0 };
        }
        let half = 0.5 * self.width();
        let u = (x - 0.5 * (self.beta - self.alpha)) / half;
        let bend = self.right_slope - self.left_slope;
        Jet {
            value: self.left_value + self.left_slope * (x + self.alpha) + bend * half * self.kernel.smoothed_hinge(u),
            slope: self.left_slope + bend * self.kernel.smoothed_step(u),
            curvature: bend * self.kernel.density(u) / half,
        }
    }

    fn lanes(&self) -> Lanes {
        lanes::of(self)
    }

    fn tails(&self) -> Tails {
        let left = Line { slope: self.left_slope, height: self.left_value + self.left_slope * self.alpha };
        let right = Line { slope: self.right_slope, height: self.right_intercept() };
        if left.slope == right.slope {
            return Tails::straight(left);
        }
        Tails { left: Tail::exact(left, 0.0 - self.alpha), right: Tail::exact(right, self.beta) }
    }

    fn steepest(&self) -> f64 {
        self.left_slope.abs().max(self.right_slope.abs())
    }

    fn class(&self) -> Class {
        if self.left_slope == self.right_slope {
            Class::Infinite
        } else if self.width() == 0.0 {
            Class::Finite(0)
        } else {
            Class::Finite(self.kernel.smoothness())
        }
    }
}
