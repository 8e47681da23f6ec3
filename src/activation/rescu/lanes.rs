//! A RESCU in f32. Every piece is computed and one is selected, so that the loops vectorise.

use std::f32::consts::FRAC_1_PI;
use std::fmt::Debug;
use std::marker::PhantomData;

use super::Rescu;
use crate::activation::catalogue::Relu;
use crate::activation::function::ActivationFunction;
use crate::activation::lanes::Lane;
use crate::activation::{Kernel, Lanes};
use crate::elementary::sin_pi;

/// `ReLU` and `SmeLU` have forms of their own, in fewer operations than others.
pub(super) fn of(rescu: &Rescu) -> Lanes {
    match (rescu.smelu_beta(), rescu.kernel()) {
        (Some(0.0), _) => Relu.lanes(),
        (Some(beta), _) => Lanes::of(Smelu::new(beta)),
        // A hinge has no transition, so that its kernel does not matter.
        (None, _) if rescu.width() == 0.0 => Lanes::of(Quadratic::new(rescu)),
        (None, Kernel::Box) => Lanes::of(Quadratic::new(rescu)),
        (None, Kernel::Triangle) => Lanes::of(Blend::<Triangle>::new(rescu)),
        (None, Kernel::Epanechnikov) => Lanes::of(Blend::<Epanechnikov>::new(rescu)),
        (None, Kernel::Biweight) => Lanes::of(Blend::<Biweight>::new(rescu)),
        (None, Kernel::Cosine) => Lanes::of(Blend::<Cosine>::new(rescu)),
        (None, Kernel::RaisedCosine) => Lanes::of(Blend::<RaisedCosine>::new(rescu)),
    }
}

/// `SmeLU` with β > 0, in fewer operations than a [`Quadratic`] needs.
#[derive(Clone, Copy, Debug)]
struct Smelu {
    beta: f32,
    /// 1/(4β).
    scale: f32,
}

impl Smelu {
    fn new(beta: f64) -> Self {
        Self { beta: beta as f32, scale: (0.25 / beta) as f32 }
    }
}

impl Lane for Smelu {
    /// The left tail is the parabola at its foot, so that only the right one has to be selected.
    fn at(self, x: f32) -> (f32, impl FnOnce() -> f32) {
        let Self { beta, scale } = self;
        let s = x + beta;
        let s = if s < 0.0 { 0.0 } else { s };
        (if x >= beta { x } else { scale * s * s }, move || if x >= beta { 1.0 } else { 2.0 * scale * s })
    }
}

/// The two lines of a RESCU, and where each begins to hold.
#[derive(Clone, Copy, Debug)]
struct Tails {
    alpha: f32,
    beta: f32,
    left_slope: f32,
    right_slope: f32,
    left_value: f32,
    right_intercept: f32,
}

impl Tails {
    fn new(rescu: &Rescu) -> Self {
        Self {
            alpha: rescu.alpha() as f32,
            beta: rescu.beta() as f32,
            left_slope: rescu.left_slope() as f32,
            right_slope: rescu.right_slope() as f32,
            left_value: rescu.left_value() as f32,
            right_intercept: rescu.right_intercept() as f32,
        }
    }

    fn left_line(self, x: f32) -> f32 {
        self.left_slope * (x + self.alpha) + self.left_value
    }

    /// NaN is on neither tail, so that it gets through as `middle`.
    fn select(self, x: f32, left: f32, middle: f32, right: f32) -> f32 {
        let rest = if x >= self.beta { right } else { middle };
        if x <= -self.alpha { left } else { rest }
    }

    fn value(self, x: f32, middle: f32) -> f32 {
        self.select(x, self.left_line(x), middle, self.right_slope * x + self.right_intercept)
    }

    fn slope(self, x: f32, middle: f32) -> f32 {
        self.select(x, self.left_slope, middle, self.right_slope)
    }
}

/// `gSmeLU`, and a hinge of any two lines: a parabola between two lines.
#[derive(Clone, Copy, Debug)]
struct Quadratic {
    tails: Tails,
    /// Half of the curvature.
    half_curvature: f32,
}

impl Quadratic {
    fn new(rescu: &Rescu) -> Self {
        let curvature = if rescu.width() == 0.0 { 0.0 } else { (rescu.right_slope() - rescu.left_slope()) / rescu.width() };
        Self { tails: Tails::new(rescu), half_curvature: (0.5 * curvature) as f32 }
    }
}

impl Lane for Quadratic {
    fn at(self, x: f32) -> (f32, impl FnOnce() -> f32) {
        let Self { tails, half_curvature } = self;
        let s = x + tails.alpha;
        let value = tails.value(x, (half_curvature * s + tails.left_slope) * s + tails.left_value);
        (value, move || tails.slope(x, 2.0 * half_curvature * s + tails.left_slope))
    }
}

/// A RESCU with a kernel other than the box.
#[derive(Clone, Copy, Debug)]
struct Blend<K> {
    tails: Tails,
    /// 1/B.
    rate: f32,
    /// g₊ − g₋.
    bend: f32,
    /// (g₊ − g₋)B.
    rise: f32,
    kernel: PhantomData<K>,
}

impl<K> Blend<K> {
    fn new(rescu: &Rescu) -> Self {
        let half = 0.5 * rescu.width();
        let bend = rescu.right_slope() - rescu.left_slope();
        Self {
            tails: Tails::new(rescu),
            rate: (1.0 / half) as f32,
            bend: bend as f32,
            rise: (bend * half) as f32,
            kernel: PhantomData,
        }
    }
}

impl<K: Smoothing> Lane for Blend<K> {
    /// Only the nearer half of the transition is computed from the kernel, where F and F′ are small and so precise; the other half
    /// is its mirror image, F(u) = u + F(−u).
    fn at(self, x: f32) -> (f32, impl FnOnce() -> f32) {
        let Self { tails, rate, bend, rise, .. } = self;
        let s = ((x + tails.alpha) * rate).clamp(0.0, 2.0);
        let near = if s <= 1.0 { s } else { 2.0 - s };
        let value = tails.value(x, rise * (K::hinge(near) + 0.5 * (s - near)) + tails.left_line(x));
        let slope = move || {
            let area = K::step(near);
            tails.slope(x, bend * if s <= 1.0 { area } else { 1.0 - area } + tails.left_slope)
        };
        (value, slope)
    }
}

/// F and F′ of a kernel on the left half of its transition, as functions of s = 1 + u in [0, 1].
trait Smoothing: Copy + Debug + Send + Sync + 'static {
    fn hinge(s: f32) -> f32;
    fn step(s: f32) -> f32;
}

#[derive(Clone, Copy, Debug)]
struct Triangle;

impl Smoothing for Triangle {
    fn hinge(s: f32) -> f32 {
        s * s * s / 6.0
    }

    fn step(s: f32) -> f32 {
        0.5 * s * s
    }
}

#[derive(Clone, Copy, Debug)]
struct Epanechnikov;

impl Smoothing for Epanechnikov {
    fn hinge(s: f32) -> f32 {
        s * s * s * (4.0 - s) / 16.0
    }

    fn step(s: f32) -> f32 {
        0.25 * s * s * (3.0 - s)
    }
}

#[derive(Clone, Copy, Debug)]
struct Biweight;

impl Smoothing for Biweight {
    fn hinge(s: f32) -> f32 {
        s * s * s * s * ((s - 6.0) * s + 10.0) / 32.0
    }

    fn step(s: f32) -> f32 {
        s * s * s * ((3.0 * s - 15.0) * s + 20.0) / 16.0
    }
}

#[derive(Clone, Copy, Debug)]
struct Cosine;

impl Smoothing for Cosine {
    fn hinge(s: f32) -> f32 {
        0.5 * s - FRAC_1_PI * sin_pi(0.5 * s)
    }

    fn step(s: f32) -> f32 {
        let sine = sin_pi(0.25 * s);
        sine * sine
    }
}

#[derive(Clone, Copy, Debug)]
struct RaisedCosine;

impl Smoothing for RaisedCosine {
    fn hinge(s: f32) -> f32 {
        let sine = FRAC_1_PI * sin_pi(0.5 * s);
        0.25 * s * s - sine * sine
    }

    fn step(s: f32) -> f32 {
        0.5 * (s - FRAC_1_PI * sin_pi(s))
    }
}
