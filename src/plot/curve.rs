//! The curves of activations, as points.

use super::axis::Axis;
use crate::activation::Activation;

/// Which curve of an activation is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Derivative {
    /// f.
    Value,
    /// f′.
    Slope,
    /// f″.
    Curvature,
}

impl Derivative {
    /// The name of the curve, as on an axis.
    #[must_use]
    pub fn label(self) -> &'static str {
        match self {
            Self::Value => "activation f(x)",
            Self::Slope => "slope f′(x)",
            Self::Curvature => "curvature f″(x)",
        }
    }

    /// The curve at x.
    #[must_use]
    pub fn of(self, activation: &Activation, x: f64) -> f64 {
        let jet = activation.jet(x);
        match self {
            Self::Value => jet.value,
            Self::Slope => jet.slope,
            Self::Curvature => jet.curvature,
        }
    }
}

/// Points within a transition, however narrow it is beside the range.
const IN_TRANSITION: usize = 65;

/// A curve over a range of x: `count` evenly spaced points, and more at and next to the knots, so that kinks stay sharp and
/// jumps upright.
#[must_use]
pub fn curve_points(activation: &Activation, derivative: Derivative, range: [f64; 2], count: usize) -> Vec<(f64, f64)> {
    let [low, high] = Axis::linear("", range).range();
    let bends = activation.knots().unwrap_or([0.0, 0.0]);
    let mut xs: Vec<f64> = spread([low, high], count.max(2)).chain(spread(bends, IN_TRANSITION)).collect();
    xs.extend(bends.into_iter().flat_map(|x| [x.next_down(), x, x.next_up()]));
    xs.retain(|x| (low..=high).contains(x));
    xs.sort_by(f64::total_cmp);
    xs.dedup();
    xs.into_iter().map(|x| (x, derivative.of(activation, x))).collect()
}

/// The knots of a RESCU on a curve, as far as they are within the range; one if both are the same.
#[must_use]
pub fn knot_points(activation: &Activation, derivative: Derivative, range: [f64; 2]) -> Vec<(f64, f64)> {
    let mut knots = activation.knots().map_or(Vec::new(), Vec::from);
    knots.dedup();
    knots.retain(|x| (range[0]..=range[1]).contains(x));
    knots.into_iter().map(|x| (x, derivative.of(activation, x))).collect()
}

/// `count` points, two or more, from one end to the other, both exactly.
fn spread([low, high]: [f64; 2], count: usize) -> impl Iterator<Item = f64> {
    let last = count - 1;
    (0..count).map(move |index| if index == last { high } else { low + (high - low) * (index as f64 / last as f64) })
}
