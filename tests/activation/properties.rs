//! What holds for every activation that can be made, and every number.

use proptest::num::{f32, f64};
use proptest::prelude::*;
use proptest::sample::select;
use rescu_explorer::activation::{Activation, Drawn, Family, Kernel, Parameter, Point};

/// Rounding may push a slope this far beyond the slopes of the lines.
const SLOPE_ROUNDING: f64 = 1e-14;

/// A tenth of the largest number, the steepest slope there is being 10.
const NO_OVERFLOW: f64 = 0.1;

fn number(parameter: &Parameter) -> impl Strategy<Value = f64> + use<> {
    let (limits, slider) = (parameter.limits, parameter.slider);
    prop_oneof![
        limits.min..=limits.max,
        slider.min..=slider.max,
        select(vec![limits.min, limits.max, slider.min, slider.max, parameter.default]),
    ]
}

fn member(family: Family) -> impl Strategy<Value = Activation> {
    let numbers: Vec<_> = family.parameters().iter().map(number).collect();
    (select(Kernel::ALL.to_vec()), numbers)
        .prop_filter_map("too narrow", move |(kernel, values)| Activation::from_parts(family, kernel, &values).ok())
}

/// Points everywhere, or all about the origin, or as near to one another as they may be.
pub(crate) fn drawn() -> impl Strategy<Value = Activation> {
    let x = prop_oneof![-1e3..=1e3, -5.0..=5.0, -1e-5..=1e-5, select(vec![-1e3, 0.0, 1e3])];
    let slope = prop_oneof![-10.0..=10.0, 0.0..=1.0, select(vec![-10.0, 0.0, 1.0, 10.0])];
    let points = proptest::collection::vec((x, slope), 2..=16);
    (points, -3e4..=3e4).prop_filter_map("too near", |(mut points, value): (Vec<(f64, f64)>, f64)| {
        points.sort_by(|a, b| a.0.total_cmp(&b.0));
        let points = points.into_iter().map(|(x, slope)| Point { x, slope }).collect();
        Drawn::new(points, value).map(Activation::Drawn).ok()
    })
}

pub(crate) fn activation() -> impl Strategy<Value = Activation> {
    prop_oneof![9 => select(Family::ALL.to_vec()).prop_flat_map(member), 1 => drawn()]
}

pub(crate) fn rescu() -> impl Strategy<Value = Activation> {
    select(vec![Family::Smelu, Family::Gsmelu, Family::Rescu]).prop_flat_map(member)
}

fn finite() -> impl Strategy<Value = f64> {
    prop_oneof![f64::NORMAL | f64::SUBNORMAL | f64::ZERO, -30.0..30.0]
}

fn finite_f32() -> impl Strategy<Value = f32> {
    prop_oneof![f32::NORMAL | f32::SUBNORMAL | f32::ZERO, -30.0_f32..30.0]
}

fn to_bits(numbers: &[f64]) -> Vec<u64> {
    numbers.iter().map(|number| number.to_bits()).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(4_000))]

    #[test]
    fn text_says_all(activation in activation()) {
        let again: Activation = activation.to_string().parse().unwrap();
        prop_assert_eq!(to_bits(&again.parameters()), to_bits(&activation.parameters()));
        prop_assert_eq!(again.kernel(), activation.kernel());
        prop_assert_eq!(again, activation);
    }

    #[test]
    fn parts_say_all(activation in select(Family::ALL.to_vec()).prop_flat_map(member)) {
        let kernel = activation.kernel().unwrap_or(Kernel::Box);
        let again = Activation::from_parts(activation.family(), kernel, &activation.parameters());
        prop_assert_eq!(again, Ok(activation));
    }

    #[test]
    fn never_nan(activation in activation(), x in finite()) {
        let jet = activation.jet(x);
        prop_assert!(!jet.value.is_nan() && jet.slope.is_finite() && jet.curvature.is_finite(), "{:?}", jet);
        prop_assert!(activation.value(NO_OVERFLOW * x).is_finite());
    }

    #[test]
    fn never_nan_in_f32(activation in activation(), x in finite_f32()) {
        let (mut value, mut slope) = ([0.0], [0.0]);
        activation.lanes().value_and_slope(&[x], &mut value, &mut slope);
        prop_assert!(!value[0].is_nan() && slope[0].is_finite(), "{:?} {:?}", value, slope);
        activation.lanes().value(&[NO_OVERFLOW as f32 * x], &mut value);
        prop_assert!(value[0].is_finite());
    }

    #[test]
    fn slopes_run_from_that_of_one_line_to_that_of_the_other(rescu in rescu(), x in -20.0..20.0, step in 0.0..10.0) {
        let Activation::Rescu(shape) = &rescu else { panic!("{rescu} is no RESCU") };
        let (left, right) = (shape.left_slope(), shape.right_slope());
        let (before, after) = (rescu.slope(x), rescu.slope(x + step));
        let slack = SLOPE_ROUNDING * (1.0 + left.abs() + right.abs());
        prop_assert!(before >= left.min(right) - slack && before <= left.max(right) + slack);
        prop_assert!((after - before) * (right - left).signum() >= -slack, "{} {}", before, after);
    }
}
