//! The RESCU family against the closed forms of its members.

use rescu_explorer::activation::{Activation, ActivationError, Anchor, Kernel, Rescu};

use crate::specimens::{grid, rescus};
use rescu_explorer::words::activation_error;

const SHAPES: [[f64; 5]; 6] = [
    [0.5, 0.5, 0.0, 1.0, 0.0],
    [0.3, 0.9, 0.1, 1.0, 0.0],
    [1.0, 0.5, -0.1, 1.2, 0.25],
    [1.5, 0.6, 0.2, 1.0, -0.3],
    [0.0, 3.0, 0.0, 1.0, 0.0],
    [2.0, 0.0, 0.5, -0.5, 1.0],
];

fn close(found: f64, expected: f64) -> bool {
    (found - expected).abs() <= 1e-14 * (1.0 + expected.abs())
}

#[test]
fn gsmelu_is_a_parabola_between_two_lines() {
    for [alpha, beta, left, right, t] in SHAPES {
        let gsmelu = Activation::gsmelu(alpha, beta, left, right, t).unwrap();
        let width = alpha + beta;
        let a = (right - left) / (2.0 * width);
        let b = (alpha * right + beta * left) / width;
        let c = t + (alpha * alpha * (right + left) + 2.0 * alpha * beta * left) / (2.0 * width);
        for x in grid(-6.0, 6.0, 240) {
            let jet = gsmelu.jet(x);
            let (value, slope, curvature) = if x <= -alpha {
                (left * x + t + left * alpha, left, 0.0)
            } else if x >= beta {
                (right * x + t + 0.5 * (width * left + (alpha - beta) * right), right, 0.0)
            } else {
                ((a * x + b) * x + c, 2.0 * a * x + b, 2.0 * a)
            };
            assert!(close(jet.value, value), "{gsmelu} at {x}: {} is not {value}", jet.value);
            assert!(close(jet.slope, slope) && close(jet.curvature, curvature), "{gsmelu} at {x}: {jet:?}");
        }
    }
}

#[test]
fn smelu_is_zero_then_a_parabola_then_the_diagonal() {
    for beta in [0.05, 0.5, 2.0, 16.0] {
        let smelu = Activation::smelu(beta).unwrap();
        for x in grid(-20.0, 20.0, 400) {
            let value = smelu.value(x);
            if x <= -beta {
                assert_eq!(value, 0.0);
            } else if x >= beta {
                assert_eq!(value, x);
            } else {
                assert!(close(value, (x + beta) * (x + beta) / (4.0 * beta)), "{smelu} at {x}");
            }
        }
        assert_eq!(smelu.knots(), Some([-beta, beta]));
    }
}

#[test]
fn a_transition_without_width_is_a_kink() {
    let relu = Activation::smelu(0.0).unwrap();
    for x in grid(-3.0, 3.0, 60) {
        assert_eq!(relu.jet(x), Activation::Relu.jet(x));
        for kernel in Kernel::ALL {
            let hinge = Activation::Rescu(Rescu::new(kernel, 0.0, 0.0, 0.1, 1.0, 0.0).unwrap());
            assert_eq!(hinge.jet(x), Activation::leaky_relu(0.1).unwrap().jet(x));
        }
    }
    assert_eq!(relu.knots().unwrap().map(f64::to_bits), [0, 0]);
}

#[test]
fn a_narrow_transition_is_nearly_a_kink() {
    for beta in [1e-2, 1e-4, 1e-6] {
        for kernel in Kernel::ALL {
            let narrow = Activation::smelu(beta).unwrap().with_kernel(kernel);
            for x in grid(-2.0 * beta, 2.0 * beta, 64) {
                assert!((narrow.value(x) - x.max(0.0)).abs() <= 0.25 * beta * (1.0 + 1e-12), "{narrow} at {x}");
            }
        }
    }
}

#[test]
fn the_three_pieces_meet() {
    for rescu in rescus() {
        let [start, end] = rescu.knots().unwrap();
        for knot in [start, end] {
            let (before, after) = (rescu.jet(knot.next_down()), rescu.jet(knot.next_up()));
            assert!(close(before.value, after.value), "{rescu} at {knot}");
            assert!((before.slope - after.slope).abs() < 1e-13, "{rescu} at {knot}");
            assert_eq!(rescu.curvature(knot), 0.0, "{rescu} at {knot}");
        }
    }
}

#[test]
fn an_anchor_is_where_it_says() {
    let alpha = 1.5;
    for kernel in Kernel::ALL {
        let rescu = Rescu::new(kernel, alpha, 0.6, 0.2, 1.0, -0.3).unwrap();
        let value = |anchor, x| Activation::Rescu(rescu.anchored(anchor)).value(x);
        assert!(close(value(Anchor::LeftTail, -4.0), 0.2 * -4.0));
        assert!(close(value(Anchor::RightTail, 4.0), 4.0));
        assert!(close(value(Anchor::Curve, 0.0), 0.0));
        assert_eq!(rescu.anchored(Anchor::LeftTail).left_value(), -0.2 * alpha);
    }
}

#[test]
fn an_anchored_extreme_stays_within_its_limits() {
    let (knot, slope) = (Rescu::KNOT_LIMITS, Rescu::SLOPE_LIMITS);
    for (left, right) in [(slope.min, slope.max), (slope.max, slope.min), (slope.max, slope.max), (slope.min, slope.min)] {
        for (alpha, beta) in [(knot.max, knot.max), (knot.max, 0.0), (0.0, knot.max)] {
            let rescu = Rescu::new(Kernel::Box, alpha, beta, left, right, 0.0).unwrap();
            for anchor in [Anchor::LeftTail, Anchor::RightTail, Anchor::Curve] {
                assert!(Rescu::VALUE_LIMITS.contains(rescu.anchored(anchor).left_value()));
            }
        }
    }
}

#[test]
fn bounds_are_kept() {
    let refused = |made: Result<Activation, ActivationError>| activation_error(&made.unwrap_err());
    assert_eq!(refused(Activation::smelu(-1.0)), "beta is -1, but must lie between 0 and 1000");
    assert_eq!(refused(Activation::smelu(f64::NAN)), "beta is NaN, but must lie between 0 and 1000");
    assert_eq!(
        refused(Activation::smelu(1e-7)),
        "the transition is 2e-7 wide, but must be at least 1e-6 wide, or 0 for a kink"
    );
    assert_eq!(refused(Activation::gsmelu(1.0, 1.0, 0.0, 11.0, 0.0)), "right is 11, but must lie between -10 and 10");
    assert_eq!(refused(Activation::softplus(0.0)), "beta is 0, but must lie between 0.001 and 1000");
    assert_eq!(refused(Activation::elu(f64::INFINITY)), "alpha is inf, but must lie between 0.01 and 100");
    assert_eq!(refused(Activation::leaky_relu(1.5)), "slope is 1.5, but must lie between 0 and 1");
}
