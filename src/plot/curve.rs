//! The curves of activations, as points.

use super::axis::Axis;
use crate::activation::{Activation, Derivative};

/// Points within a transition, however narrow it is beside the range.
const IN_TRANSITION: usize = 65;

/// A curve over a range of x: `count` evenly spaced points, and more at and next to the origin and where its pieces meet, so that kinks stay sharp and
/// jumps upright.
#[must_use]
pub fn curve_points(activation: &Activation, derivative: Derivative, range: [f64; 2], count: usize) -> Vec<(f64, f64)> {
    let [low, high] = Axis::linear("", range).range();
    let transition = activation.knots().unwrap_or([0.0, 0.0]);
    let mut xs: Vec<f64> = spread([low, high], count.max(2)).chain(spread(transition, IN_TRANSITION)).collect();
    // At the origin a baseline may have a kink, and the difference to ReLU has one.
    xs.extend(activation.joints().into_iter().chain([0.0]).flat_map(|x| [x.next_down(), x, x.next_up()]));
    xs.retain(|x| (low..=high).contains(x));
    xs.sort_by(f64::total_cmp);
    xs.dedup();
    xs.into_iter().map(|x| (x, derivative.of(activation, x))).collect()
}

/// Where the pieces of a RESCU meet on a curve, as far as that is within the range; one point if both knots are the same.
#[must_use]
pub fn knot_points(activation: &Activation, derivative: Derivative, range: [f64; 2]) -> Vec<(f64, f64)> {
    let mut knots = activation.joints();
    knots.dedup();
    knots.retain(|x| (range[0]..=range[1]).contains(x));
    knots.into_iter().map(|x| (x, derivative.of(activation, x))).collect()
}

/// `count` points, two or more, from one end to the other, both exactly.
pub(super) fn spread([low, high]: [f64; 2], count: usize) -> impl Iterator<Item = f64> {
    let last = count - 1;
    // Weighting both ends keeps each of them exact, and steps between round ends round.
    (0..count).map(move |index| (low * (last - index) as f64 + high * index as f64) / last as f64)
}

#[cfg(all(test, not(target_arch = "wasm32")))]
#[allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]
mod tests {
    use super::*;

    #[test]
    fn points_ascend_from_end_to_end_and_meet_the_knots() {
        let activation: Activation = "smelu:beta=0.7".parse().unwrap();
        let points = curve_points(&activation, Derivative::Value, [-6.0, 6.0], 50);
        assert!(points.is_sorted_by(|a, b| a.0 < b.0));
        let xs: Vec<f64> = points.iter().map(|point| point.0).collect();
        for x in [-6.0, -0.7, 0.7, 6.0] {
            assert!(xs.contains(&x), "{x}");
        }
        assert_eq!(points.last(), Some(&(6.0, 6.0)));
    }

    #[test]
    fn every_corner_of_a_drawn_slope_is_met() {
        let activation: Activation = "drawn:points=-2_0~-0.3_1.5~0.123_-0.5~7_1".parse().unwrap();
        let points = curve_points(&activation, Derivative::Slope, [-6.0, 6.0], 7);
        for corner in [(-2.0, 0.0), (-0.3, 1.5), (0.123, -0.5)] {
            assert!(points.iter().any(|&(x, y)| x == corner.0 && (y - corner.1).abs() < 1e-12), "{corner:?}");
        }
        assert_eq!(knot_points(&activation, Derivative::Slope, [-6.0, 6.0]).len(), 3);
    }

    #[test]
    fn the_slope_of_a_kink_jumps_upright() {
        let points = curve_points(&Activation::Relu, Derivative::Slope, [-6.0, 6.0], 7);
        let jump = points.windows(2).find(|pair| pair[0].1 != pair[1].1).unwrap();
        assert_eq!((jump[0].0, jump[0].1, jump[1].1), (0.0, 0.0, 1.0));
        assert!(jump[1].0 < 1e-300);
    }

    #[test]
    fn a_narrow_transition_is_seen_between_two_points_of_the_grid() {
        let activation: Activation = "rescu:kernel=biweight,alpha=0.001,beta=0.001".parse().unwrap();
        let points = curve_points(&activation, Derivative::Curvature, [-6.0, 6.0], 20);
        let largest = points.iter().map(|point| point.1).fold(0.0, f64::max);
        assert_eq!(largest, activation.curvature(0.0));
    }

    #[test]
    fn knots_lie_on_their_curve() {
        let activation = Activation::smelu(2.0).unwrap();
        assert_eq!(knot_points(&activation, Derivative::Value, [-6.0, 6.0]), [(-2.0, 0.0), (2.0, 2.0)]);
        assert_eq!(knot_points(&activation, Derivative::Slope, [-1.0, 6.0]), [(2.0, 1.0)]);
        assert_eq!(knot_points(&Activation::smelu(0.0).unwrap(), Derivative::Value, [-6.0, 6.0]), [(0.0, 0.0)]);
        assert_eq!(knot_points(&Activation::Tanh, Derivative::Value, [-6.0, 6.0]), []);
    }
}
