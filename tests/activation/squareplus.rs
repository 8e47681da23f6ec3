//! `SquarePlus` against its definition, its limit, and in f32 against f64.

use std::hint::black_box;

use rescu_explorer::activation::{Activation, Class, Properties, Reach, Trend};

use crate::specimens::grid;

/// Every so many floats are looked at; a prime, so that all parts of a float vary.
const STRIDE: usize = 8_191;

/// What an f32 value and an f32 slope may be off, in units in the last place of the exact one.
const ERRORS: [f64; 2] = [6.0, 10.0];

fn squareplus(b: f64) -> Activation {
    format!("squareplus:b={b}").parse().unwrap()
}

/// The distance of neighbouring f32 around this number.
fn unit_in_the_last_place(number: f64) -> f64 {
    const EXPONENT: u64 = 0x7FF0_0000_0000_0000;
    let power = f64::from_bits(number.abs().to_bits() & EXPONENT).max(f64::from(f32::MIN_POSITIVE));
    power * f64::from(f32::EPSILON)
}

/// The largest errors of value and slope over every so many finite f32, in units in the last place.
fn largest_errors(b: f64, stride: usize) -> [f64; 2] {
    let (activation, lanes) = (squareplus(b), squareplus(b).lanes());
    let finite = (0..=u32::MAX).step_by(stride).map(f32::from_bits).filter(|x| x.is_finite());
    finite.fold([0.0; 2], |largest, x| {
        let (mut value, mut slope) = ([0.0], [0.0]);
        lanes.value_and_slope(&[x], &mut value, &mut slope);
        let exact = activation.jet(x.into());
        let error = |found: f32, exact: f64| (f64::from(found) - exact).abs() / unit_in_the_last_place(exact);
        let [of_value, of_slope] = largest;
        assert!(!value[0].is_nan() && !slope[0].is_nan(), "{activation} at {x}");
        [error(value[0], exact.value).max(of_value), error(slope[0], exact.slope).max(of_slope)]
    })
}

fn check_errors(stride: usize) {
    for b in [1e-36, 1e-30, 1e-6, 0.0199, 0.1, 1.0, 1.148, 4.0, 64.0, 1e6] {
        let errors = largest_errors(b, stride);
        println!("b = {b}: {errors:.3?}");
        assert!(errors[0] <= ERRORS[0] && errors[1] <= ERRORS[1], "b = {b}: {errors:?}");
    }
}

#[test]
fn each_f32_is_within_its_error() {
    check_errors(STRIDE);
}

#[test]
#[ignore = "every float there is takes minutes"]
fn each_f32_is_within_its_error_everywhere() {
    check_errors(black_box(1));
}

#[test]
fn without_a_bend_it_is_relu_to_the_bit() {
    let (relu, kink) = (Activation::Relu, squareplus(0.0));
    let samples: Vec<f32> = grid(-3.0, 3.0, 60).map(|x| x as f32).chain([-0.0, f32::MAX, f32::MIN, 1e-45]).collect();
    let bits = |activation: &Activation| {
        let (mut value, mut slope) = (vec![0.0; samples.len()], vec![0.0; samples.len()]);
        activation.lanes().value_and_slope(&samples, &mut value, &mut slope);
        [value, slope].concat().into_iter().map(f32::to_bits).collect::<Vec<_>>()
    };
    assert_eq!(bits(&kink), bits(&relu));
    // A bend that is too narrow for f32 is a kink, too.
    assert_eq!(bits(&squareplus(1e-38)), bits(&relu));
    for &x in &samples {
        assert_eq!(kink.jet(x.into()), relu.jet(x.into()), "{x}");
    }
    assert_eq!(Properties::of(&kink), Properties::of(&relu));
    assert_eq!(kink.drawn(), relu.drawn());
}

#[test]
fn tails_keep_their_relative_precision_and_do_not_overflow() {
    for b in [0.25, 4.0, 1e6] {
        let activation = squareplus(b);
        for x in [1e12, 1e100, 1e300] {
            let (left, right) = (activation.jet(-x), activation.jet(x));
            assert!((left.value / (0.25 * b / x) - 1.0).abs() < 1e-12, "{activation} at -{x}: {left:?}");
            assert_eq!((right.value, right.slope), (x, 1.0), "{activation} at {x}");
        }
        let slope = activation.slope(-1e12);
        assert!((slope / (0.25 * b * 1e-24) - 1.0).abs() < 1e-12, "{activation}: {slope:e}");
        assert!(activation.jet(f64::MAX).value == f64::MAX && activation.jet(f64::MIN).value >= 0.0);
    }
}

#[test]
fn its_properties_are_known() {
    for b in [1e-6, 0.25, 4.0, 64.0, 1e6_f64] {
        let found = Properties::of(&squareplus(b));
        assert_eq!((found.trend, found.class, found.dip), (Trend::Rising, Class::Infinite, None));
        assert_eq!((found.left_stop, found.right_unit), (Reach::InTheLimit, Reach::InTheLimit));
        assert_eq!((found.largest_slope, found.area_to_relu), (1.0, None));
        let root = b.sqrt();
        assert!((found.at_zero / (0.5 * root) - 1.0).abs() < 1e-15, "{b}: {found:?}");
        assert!((found.largest_curvature.unwrap() * 2.0 * root - 1.0).abs() < 1e-12, "{b}: {found:?}");
    }
}

/// ∫ (f − ReLU) up to ±x grows by b·log(10)/4 on each side for each power of ten, so it has no bound.
#[test]
fn the_area_to_relu_grows_without_bound() {
    let activation = squareplus(4.0);
    let decade = |power: i32| {
        let (from, steps) = (10_f64.powi(power), 20_000);
        let step = (10_f64.ln() / f64::from(steps)).exp();
        let middle = |i: i32| from * step.powi(i) * step.sqrt();
        let width = |i: i32| from * step.powi(i) * (step - 1.0);
        (0..steps).map(|i| activation.value(-middle(i)) * width(i)).sum::<f64>()
    };
    for power in [3, 6, 12] {
        assert!((decade(power) - 10_f64.ln()).abs() < 1e-4, "{power}: {}", decade(power));
    }
}
