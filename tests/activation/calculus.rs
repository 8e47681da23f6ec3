//! Slope and curvature against finite differences, and what the curves do far out.

use rescu_explorer::activation::{Activation, Jet};

use crate::specimens::{RELU_LIKE, all, grid};

/// What the fourth-order differences leave, by truncation and rounding, relative to 1 + 1/feature: the size of a curvature.
const DIFFERENCE_ERROR: f64 = 1e-7;

/// The step of a difference, in units of the feature.
const STEP: f64 = 1e-3;

fn difference(f: impl Fn(f64) -> f64, x: f64, h: f64) -> f64 {
    (8.0 * (f(x + h) - f(x - h)) - (f(x + 2.0 * h) - f(x - 2.0 * h))) / (12.0 * h)
}

/// The length over which a derivative changes much.
fn feature(activation: &Activation) -> f64 {
    match activation {
        Activation::Drawn(_) => activation.joints().windows(2).map(|pair| pair[1] - pair[0]).fold(1.0, f64::min),
        _ => activation.knots().map_or(activation.length_scale(), |[start, end]| end - start).min(1.0),
    }
}

/// Where a derivative may jump: between stencil points on both sides of it, differences mean nothing.
fn joints(activation: &Activation) -> Vec<f64> {
    match (activation, activation.knots()) {
        (Activation::Rescu(_), Some([start, end])) => vec![start, 0.5 * (start + end), end],
        (_, None) => vec![0.0],
        _ => activation.joints(),
    }
}

#[test]
fn slope_and_curvature_are_the_derivatives() {
    let mut compared = 0;
    for activation in all() {
        let h = STEP * feature(&activation);
        let joints = joints(&activation);
        for x in grid(-8.03, 8.01, 401).filter(|x| joints.iter().all(|joint| (x - joint).abs() > 3.0 * h)) {
            let jet = activation.jet(x);
            let slope = difference(|x| activation.value(x), x, h);
            let curvature = difference(|x| activation.slope(x), x, h);
            let scale = 1.0 + STEP / h;
            assert!((slope - jet.slope).abs() < DIFFERENCE_ERROR * scale, "{activation} at {x}: {slope} {}", jet.slope);
            assert!(
                (curvature - jet.curvature).abs() < DIFFERENCE_ERROR * scale,
                "{activation} at {x}: {curvature} {}",
                jet.curvature
            );
            compared += 1;
        }
    }
    assert!(compared > 30_000, "{compared} points compared");
}

#[test]
fn a_kink_has_the_slope_of_its_left_side() {
    let slope_at_0 = |text: &str| text.parse::<Activation>().unwrap().slope(0.0);
    assert_eq!(slope_at_0("relu"), 0.0);
    assert_eq!(slope_at_0("leaky-relu:slope=0.3"), 0.3);
    assert_eq!(slope_at_0("elu:alpha=2"), 2.0);
    assert_eq!(slope_at_0("smelu:beta=0"), 0.0);
    assert_eq!(slope_at_0("gsmelu:alpha=0,beta=0,left=0.2"), 0.2);
}

#[test]
fn tails_keep_their_relative_precision() {
    let tail = |text: &str, x: f64| text.parse::<Activation>().unwrap().value(x);
    for (found, expected) in [
        (tail("softplus", -40.0), 4.248_354_255_291_589e-18),
        (tail("swish", -40.0), -1.699_341_702_116_635_5e-16),
        (tail("mish", -40.0), -1.699_341_702_116_635_5e-16),
        (tail("tanhexp", -40.0), -1.699_341_702_116_635_5e-16),
        (tail("sigmoid", -40.0), 4.248_354_255_291_589e-18),
        (tail("gelu", -10.0), -7.619_853_024_160_527e-23),
        (tail("elu", -1e-20), -1e-20),
    ] {
        assert!((found / expected - 1.0).abs() < 1e-12, "{found:e} is not {expected:e}");
    }
}

#[test]
fn what_resembles_relu_is_relu_far_out() {
    for text in RELU_LIKE {
        let activation: Activation = text.parse().unwrap();
        for x in [1e3, 1e30, f64::MAX] {
            assert_eq!(activation.jet(x), Jet { value: x, slope: 1.0, curvature: 0.0 }, "{text} at {x}");
            assert_eq!(activation.jet(-x), Jet { value: 0.0, slope: 0.0, curvature: 0.0 }, "{text} at -{x}");
        }
    }
}
