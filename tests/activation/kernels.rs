//! The kernels against what defines them.

use std::f64::consts::PI;

use rescu_explorer::activation::{Kernel, Origin};

use crate::specimens::grid;

const QUADRATURE_ERROR: f64 = 1e-13;

/// Gauss and Legendre's rule of three points on each of many panels. Unlike Simpson's it never asks for an end point, where the box
/// kernel jumps; the triangle's tip at 0 is kept on a border between panels.
fn integral(f: impl Fn(f64) -> f64, start: f64, end: f64) -> f64 {
    const PANELS: u32 = 200;
    let (offset, outer, inner) = (0.6_f64.sqrt(), 5.0 / 18.0, 8.0 / 18.0);
    let rule = |start: f64, end: f64| {
        let width = (end - start) / f64::from(PANELS);
        let panel = |middle: f64| {
            let (left, right) = (middle - 0.5 * width * offset, middle + 0.5 * width * offset);
            width * (outer * (f(left) + f(right)) + inner * f(middle))
        };
        (0..PANELS).map(|i| panel(start + (f64::from(i) + 0.5) * width)).sum::<f64>()
    };
    if start < 0.0 && end > 0.0 { rule(start, 0.0) + rule(0.0, end) } else { rule(start, end) }
}

#[test]
fn each_is_a_symmetric_density() {
    for kernel in Kernel::ALL {
        assert!((integral(|v| kernel.density(v), -1.0, 1.0) - 1.0).abs() < QUADRATURE_ERROR, "{kernel:?}");
        for u in grid(0.0, 1.5, 60) {
            assert!(kernel.density(u) >= 0.0, "{kernel:?} at {u}");
            assert_eq!(kernel.density(u), kernel.density(-u), "{kernel:?} at {u}");
        }
    }
}

#[test]
fn the_smoothed_hinge_is_relu_convolved_with_the_density() {
    for kernel in Kernel::ALL {
        for u in grid(-1.0, 1.0, 80) {
            let hinge = integral(|v| (u - v) * kernel.density(v), -1.0, u);
            let step = integral(|v| kernel.density(v), -1.0, u);
            assert!((kernel.smoothed_hinge(u) - hinge).abs() < QUADRATURE_ERROR, "hinge of {kernel:?} at {u}");
            assert!((kernel.smoothed_step(u) - step).abs() < QUADRATURE_ERROR, "step of {kernel:?} at {u}");
        }
    }
}

#[test]
fn outside_of_the_transition_nothing_is_smoothed() {
    for kernel in Kernel::ALL {
        for u in [1.0, 1.25, 1e300] {
            assert_eq!([kernel.smoothed_hinge(-u), kernel.smoothed_step(-u), kernel.density(-u)], [0.0, 0.0, 0.0]);
            assert_eq!([kernel.smoothed_hinge(u), kernel.smoothed_step(u), kernel.density(u)], [u, 1.0, 0.0]);
        }
    }
}

#[test]
fn the_middle_is_where_the_formulas_put_it() {
    let expected = [0.25, 1.0 / 6.0, 3.0 / 16.0, 5.0 / 32.0, 0.5 - 1.0 / PI, 0.25 - 1.0 / (PI * PI)];
    for (kernel, expected) in Kernel::ALL.into_iter().zip(expected) {
        assert!((kernel.smoothed_hinge(0.0) - expected).abs() < 1e-16, "{kernel:?}");
        assert_eq!(kernel.smoothed_step(0.0), 0.5, "{kernel:?}");
    }
}

/// F″ = k leaves the knot like a power p of the distance from it, so that F has p + 1 continuous derivatives there.
#[test]
fn the_smoothness_is_what_each_claims() {
    for kernel in Kernel::ALL {
        for side in [-1.0, 1.0] {
            let near = |distance: f64| kernel.density(side * (1.0 - distance));
            let power = (near(2e-5) / near(1e-5)).log2();
            assert!((power + 1.0 - f64::from(kernel.smoothness())).abs() < 1e-3, "{kernel:?} at {side}: {power}");
        }
    }
}

#[test]
fn only_the_box_is_from_the_papers_and_names_are_distinct() {
    for kernel in Kernel::ALL {
        assert_eq!(kernel.origin() == Origin::Papers, kernel == Kernel::Box);
        assert_eq!(Kernel::from_name(kernel.name()), Some(kernel));
        assert!(!kernel.formula().is_empty());
    }
}
