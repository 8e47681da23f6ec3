//! A RESCU as what it is made of: two lines that meet in a kink, seen through a window.

use super::{Activation, Kernel, Rescu};

/// Two lines that meet in a kink, and the kernel that they are averaged under.
///
/// The kernel is symmetric and the average of a line under it the line itself, so nothing but the kink is changed:
/// f(x) = ∫ lines(y)·k((y − x)/B)/B dy, with the kink at x₀ = (β − α)/2 and B = (α + β)/2 of the [`Rescu`], whatever α and β.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Smoothing {
    kernel: Kernel,
    kink: (f64, f64),
    slopes: [f64; 2],
    reach: f64,
}

/// Nodes and weights of the Gauss–Legendre rule on [−1, 1] that is exact for polynomials of degree 9.
const RULE: [(f64, f64); 5] = [
    (-0.906_179_845_938_664, 0.236_926_885_056_189_08),
    (-0.538_469_310_105_683_1, 0.478_628_670_499_366_47),
    (0.0, 0.568_888_888_888_888_9),
    (0.538_469_310_105_683_1, 0.478_628_670_499_366_47),
    (0.906_179_845_938_664, 0.236_926_885_056_189_08),
];
/// Into how many panels each stretch is cut on which lines and kernel have no corner.
const PANELS: u32 = 8;

impl Smoothing {
    /// `ReLU`, whose window has no width.
    pub const RELU: Self = Self::hinge(0.0);

    const fn hinge(left_slope: f64) -> Self {
        Self { kernel: Kernel::Box, kink: (0.0, 0.0), slopes: [left_slope, 1.0], reach: 0.0 }
    }

    /// Whatever is two lines and a transition: each [`Rescu`], and `ReLU` and leaky `ReLU`, whose window has no width.
    #[must_use]
    pub fn of(activation: &Activation) -> Option<Self> {
        match activation {
            Activation::Rescu(rescu) => Some(Self::of_rescu(rescu)),
            other => other.function().hinge().map(Self::hinge),
        }
    }

    fn of_rescu(rescu: &Rescu) -> Self {
        let reach = 0.5 * rescu.width();
        Self {
            kernel: rescu.kernel(),
            kink: (0.5 * (rescu.beta() - rescu.alpha()), rescu.left_value() + rescu.left_slope() * reach),
            slopes: [rescu.left_slope(), rescu.right_slope()],
            reach,
        }
    }

    /// What weighs the places under the window.
    #[must_use]
    pub fn kernel(&self) -> Kernel {
        self.kernel
    }

    /// Where the lines meet.
    #[must_use]
    pub fn kink(&self) -> (f64, f64) {
        self.kink
    }

    /// B, half the width of the window: 0 or more.
    #[must_use]
    pub fn reach(&self) -> f64 {
        self.reach
    }

    /// The ends of the window that stands at x.
    #[must_use]
    pub fn window(&self, x: f64) -> [f64; 2] {
        [x - self.reach, x + self.reach]
    }

    /// The lines themselves at x.
    #[must_use]
    pub fn lines(&self, x: f64) -> f64 {
        let from_kink = x - self.kink.0;
        let [left, right] = self.slopes;
        let slope = if from_kink <= 0.0 { left } else { right };
        self.kink.1 + slope * from_kink
    }

    /// The average of the lines under the window that stands at x, by numerical integration: it knows nothing of the formula of f.
    ///
    /// Within 10⁻¹³ of f(x), relative to the largest number that is averaged.
    #[must_use]
    pub fn average(&self, x: f64) -> f64 {
        if self.reach == 0.0 {
            return self.lines(x);
        }
        let kink = ((self.kink.0 - x) / self.reach).clamp(-1.0, 1.0);
        // Kernels have a corner in their middle at most.
        let corners = [-1.0, kink.min(0.0), kink.max(0.0), 1.0];
        let weighted = |u: f64| self.kernel.density(u) * self.lines(x + self.reach * u);
        corners.windows(2).map(|ends| integral(weighted, ends[0], ends[1])).sum()
    }
}

fn integral(integrand: impl Fn(f64) -> f64, from: f64, to: f64) -> f64 {
    let half = 0.5 * (to - from) / f64::from(PANELS);
    let middles = (0..PANELS).map(|panel| from + half * f64::from(2 * panel + 1));
    middles.flat_map(|middle| RULE.map(|(node, weight)| weight * half * integrand(middle + half * node))).sum()
}

#[cfg(all(test, not(target_arch = "wasm32")))]
#[allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// The bound that [`Smoothing::average`] states.
    const BOUND: f64 = 1e-13;

    /// A sum over many equal slices of the window, each by its middle: slow, and right to 10⁻⁵ or so.
    fn by_slices(smoothing: Smoothing, x: f64) -> f64 {
        let slices = 20_000;
        let middle = |slice: u32| (f64::from(slice) + 0.5) / f64::from(slices) * 2.0 - 1.0;
        let weighted = |u: f64| smoothing.kernel.density(u) * smoothing.lines(x + smoothing.reach * u);
        (0..slices).map(|slice| weighted(middle(slice))).sum::<f64>() * 2.0 / f64::from(slices)
    }

    fn largest(smoothing: Smoothing, x: f64) -> f64 {
        let [low, high] = smoothing.window(x);
        [low, smoothing.kink.0, high].map(|x| smoothing.lines(x).abs()).into_iter().fold(1.0, f64::max)
    }

    #[test]
    fn hinges_have_a_window_of_no_width() {
        for text in ["relu", "leaky-relu:slope=0.3", "smelu:beta=0", "gsmelu:alpha=0,beta=0,left=-1,right=2,value=3"] {
            let activation: Activation = text.parse().unwrap();
            let smoothing = Smoothing::of(&activation).unwrap();
            assert_eq!(smoothing.reach(), 0.0);
            for x in [-3.0, -0.5, 0.0, 0.5, 3.0] {
                assert_eq!(smoothing.average(x), activation.value(x), "{text} at {x}");
            }
        }
        assert_eq!(Smoothing::of(&Activation::Tanh), None);
    }

    #[test]
    fn a_lopsided_transition_has_its_kink_in_the_middle() {
        let smoothing = Smoothing::of(&Activation::gsmelu(1.0, 3.0, 0.5, 2.0, -1.0).unwrap()).unwrap();
        assert_eq!((smoothing.kink(), smoothing.reach()), ((1.0, 0.0), 2.0));
        assert_eq!([-1.0, 1.0, 3.0].map(|x| smoothing.lines(x)), [-1.0, 0.0, 4.0]);
    }

    proptest! {
        #[test]
        fn the_average_under_the_window_is_the_activation(
            (alpha, beta) in (0.0..20.0, 1e-3..20.0),
            (left, right, value) in (-10.0..10.0, -10.0..10.0, -100.0..100.0),
            across in -2.0..2.0,
        ) {
            for kernel in Kernel::ALL {
                let activation = Activation::Rescu(Rescu::new(kernel, alpha, beta, left, right, value).unwrap());
                let smoothing = Smoothing::of(&activation).unwrap();
                let x = smoothing.kink().0 + across * smoothing.reach();
                let (average, bound) = (smoothing.average(x), BOUND * largest(smoothing, x));
                prop_assert!((average - activation.value(x)).abs() <= bound, "{activation} at {x}: {average}");
                prop_assert!((average - by_slices(smoothing, x)).abs() <= 1e-4 * largest(smoothing, x), "{activation} at {x}");
            }
        }
    }
}
