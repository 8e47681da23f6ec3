//! The drawn RESCU against its definition, against the RESCUs it embraces, and against brute force.

use proptest::prelude::*;
use rescu_explorer::activation::{Activation, ActivationError, Class, Drawn, Family, Kernel, Point, Properties, Reach, Trend};

use crate::properties::{activation, drawn};
use crate::specimens::{baselines, drawns, grid, rescus};
use rescu_explorer::words::activation_error;

/// What sums of areas may be off by, for each unit of their size.
const ROUNDING: f64 = 1e-14;

fn parsed(text: &str) -> Drawn {
    text.parse::<Activation>().unwrap().drawn()
}

fn made(points: &[(f64, f64)], value: f64) -> Result<Drawn, ActivationError> {
    Drawn::new(points.iter().map(|&(x, slope)| Point { x, slope }).collect(), value)
}

/// The slope by its definition: the first point on the right, and the last on the left.
fn slope(points: &[Point], x: f64) -> f64 {
    let right = points.iter().find(|point| point.x >= x);
    let left = points.iter().rfind(|point| point.x <= x);
    match (left, right) {
        (Some(a), Some(b)) if b.x > a.x => (a.slope * (b.x - x) + b.slope * (x - a.x)) / (b.x - a.x),
        (Some(only), _) | (None, Some(only)) => only.slope,
        (None, None) => panic!("no points"),
    }
}

/// ∫ of the slope from 0 to x by the midpoint rule on steps that no corner falls into, which is exact but for rounding.
fn area(points: &[Point], x: f64) -> f64 {
    let mut stops: Vec<f64> = points.iter().map(|point| point.x).filter(|&stop| (stop > 0.0) == (x > 0.0)).collect();
    stops.retain(|stop| stop.abs() < x.abs());
    stops.extend([0.0, x]);
    stops.sort_by(|a, b| a.abs().total_cmp(&b.abs()));
    let step = |a: f64, b: f64, i: u32| slope(points, a + (b - a) * (f64::from(i) + 0.5) / 10.0) * (b - a) / 10.0;
    stops.windows(2).map(|pair| (0..10).map(|i| step(pair[0], pair[1], i)).sum::<f64>()).sum()
}

#[test]
fn it_is_the_integral_of_its_slope() {
    for activation in drawns() {
        let drawn = activation.drawn();
        for x in grid(-12.0, 12.0, 777).chain(drawn.points().iter().map(|point| point.x)) {
            let jet = activation.jet(x);
            let value = drawn.value_at_zero() + area(drawn.points(), x);
            assert!((jet.value - value).abs() < ROUNDING * 400.0, "{activation} at {x}: {} is not {value}", jet.value);
            assert!((jet.slope - slope(drawn.points(), x)).abs() < ROUNDING * 10.0, "{activation} at {x}");
        }
        assert_eq!(activation.value(0.0), drawn.value_at_zero());
    }
}

/// Pieces are looked up by one rule and built by another.
#[test]
fn neighbouring_pieces_meet_at_their_point() {
    for activation in drawns() {
        let drawn = activation.drawn();
        assert_eq!(drawn.pieces().len(), drawn.points().len() + 1);
        for (pair, point) in drawn.pieces().windows(2).zip(drawn.points()) {
            let [left, right] = [pair[0], pair[1]].map(|piece| piece.jet(point.x));
            assert!((left.value - right.value).abs() < ROUNDING * 400.0, "{activation} at {}", point.x);
            assert!((left.slope - right.slope).abs() < ROUNDING * 10.0, "{activation} at {}", point.x);
        }
        let curvature = |x: f64| activation.curvature(x);
        let [start, end] = activation.knots().unwrap();
        assert_eq!([curvature(start), curvature(end), curvature(start - 1.0), curvature(end + 1.0)], [0.0; 4]);
    }
}

#[test]
fn every_gsmelu_is_a_drawn_one() {
    let boxes = rescus().into_iter().filter(|rescu| rescu.kernel() == Some(Kernel::Box));
    for rescu in boxes {
        let drawn = Activation::Drawn(rescu.drawn());
        assert_eq!(drawn.knots(), rescu.knots());
        for x in grid(-20.0, 20.0, 801).chain(rescu.joints()) {
            let (found, expected) = (drawn.jet(x), rescu.jet(x));
            assert!((found.value - expected.value).abs() < ROUNDING * (1.0 + x.abs()), "{rescu} at {x}");
            assert!((found.slope - expected.slope).abs() < ROUNDING, "{rescu} at {x}");
            assert!(
                (found.curvature - expected.curvature).abs() < ROUNDING * (1.0 + expected.curvature.abs()),
                "{rescu} at {x}"
            );
        }
    }
    assert_eq!(Activation::smelu(2.0).unwrap().drawn().points().len(), 2);
}

/// What a curve bends over.
fn unit(activation: &Activation) -> f64 {
    match activation {
        Activation::Rescu(rescu) => rescu.width(),
        _ => activation.length_scale(),
    }
}

/// How far the drawing is from what it was drawn from, as the page says of it that it is like it.
#[test]
fn what_is_no_gsmelu_is_drawn_nearly() {
    let others = baselines().into_iter().chain(rescus()).filter(|activation| activation.kernel() != Some(Kernel::Box));
    for activation in others {
        let drawn = Activation::Drawn(activation.drawn());
        assert!((2..=9).contains(&drawn.drawn().points().len()), "{activation}");
        let [start, end] = drawn.knots().unwrap();
        let steepest = Properties::of(&activation).largest_slope.min(10.0);
        for x in grid(start - 1.0, end + 1.0, 999) {
            let apart = (drawn.value(x) - activation.value(x)).abs();
            assert!(apart < 0.25 * steepest * unit(&activation), "{activation} at {x}: {apart}");
        }
    }
    for (text, found) in [
        ("identity", "drawn:points=-4_1~4_1,value=0"),
        ("relu", "drawn:points=-0.5_0~0.5_1,value=0.125"),
        ("leaky-relu:slope=0.5", "drawn:points=-0.5_0.5~0.5_1,value=0.0625"),
        ("celu:alpha=0.3", "drawn:points=-1.2_0~-0.6_0.135~-0.3_0.368~-0.15_0.607~0_1,value=0"),
        (
            "rescu:alpha=0.3,beta=0.9,left=0",
            "drawn:points=-0.3_0~-0.15_0.031~0_0.125~0.15_0.281~0.3_0.5~0.45_0.719~0.6_0.875~0.75_0.969~0.9_1,value=0.012",
        ),
        ("gsmelu:alpha=0,beta=0,left=1,right=0,value=3", "drawn:points=-0.5_1~0.5_0,value=2.875"),
    ] {
        assert_eq!(Activation::Drawn(parsed(text)).to_string(), found);
    }
    let swish = parsed("swish");
    assert_eq!((swish.points()[0].slope, swish.points()[8].slope, swish.points()[4].slope), (0.0, 1.0, 0.5));
}

#[test]
fn bounds_are_kept() {
    let row = |count: u32| (0..count).map(|i| (f64::from(i), 0.5)).collect::<Vec<_>>();
    for (points, value, sentence) in [
        (row(1), 0.0, "there are 1 points, but must be 2 to 16"),
        (row(17), 0.0, "there are 17 points, but must be 2 to 16"),
        (vec![(1.0, 0.0), (0.0, 1.0)], 0.0, "a point at 0 follows one at 1, but must be further right by at least 1e-6"),
        (
            vec![(0.0, 0.0), (9e-7, 1.0)],
            0.0,
            "a point at 0.0000009 follows one at 0, but must be further right by at least 1e-6",
        ),
        (vec![(0.0, 0.0), (1001.0, 1.0)], 0.0, "x is 1001, but must lie between -1000 and 1000"),
        (vec![(f64::NAN, 0.0), (1.0, 1.0)], 0.0, "x is NaN, but must lie between -1000 and 1000"),
        (vec![(0.0, -11.0), (1.0, 1.0)], 0.0, "slope is -11, but must lie between -10 and 10"),
        (row(2), 1e5, "value is 100000, but must lie between -30000 and 30000"),
    ] {
        assert_eq!(activation_error(&made(&points, value).unwrap_err()), sentence);
    }
    assert!(made(&row(16), -3e4).is_ok() && made(&[(0.0, 0.0), (1e-6, 1.0)], 0.0).is_ok());
}

#[test]
fn its_text_is_read_as_it_is_written() {
    for (text, again) in [
        ("drawn", "drawn:points=-2_0~2_1,value=0"),
        ("drawn:value=0.5", "drawn:points=-2_0~2_1,value=0.5"),
        ("drawn:points=-1_0.1~0_-0.5~1e1_1", "drawn:points=-1_0.1~0_-0.5~10_1,value=0"),
        ("drawn:value=1,points=-0_-0~3_1", "drawn:points=0_0~3_1,value=1"),
    ] {
        assert_eq!(text.parse::<Activation>().unwrap().to_string(), again);
    }
    for (text, sentence) in [
        ("drawn:points=", "`` is not a point; a point reads x_slope, with `~` between points, such as -2_0~2_1"),
        ("drawn:points=-2_0~2", "`2` is not a point; "),
        ("drawn:points=-2_0~2_1_0", "`2_1_0` is not a point; "),
        ("drawn:points=-2_0~~2_1", "`` is not a point; "),
        ("drawn:points=-2_0~2_1,points=-2_0~2_1", "`points` is given twice"),
        ("drawn:points=2_0~-2_1", "a point at -2 follows one at 2, "),
        ("drawn:beta=1", "drawn has no parameter `beta`; it takes points, value"),
        ("smelu:points=-2_0~2_1", "smelu has no parameter `points`; it takes beta"),
    ] {
        let message = activation_error(&text.parse::<Activation>().unwrap_err());
        assert!(message.starts_with(sentence), "`{text}` gives: {message}");
    }
}

#[test]
fn numbers_out_of_bounds_are_clamped_but_not_put_in_order() {
    let clamped = |text| Activation::clamped(text).map(|activation| activation.to_string());
    assert_eq!(clamped("drawn:points=-1e9_0~2_99,value=-1e9"), Ok("drawn:points=-1000_0~2_10,value=-30000".to_owned()));
    assert_eq!(clamped("drawn:points=-inf_-inf~inf_inf"), Ok("drawn:points=-1000_-10~1000_10,value=0".to_owned()));
    for text in ["drawn:points=2_0~-2_1", "drawn:points=nan_0~2_1", "drawn:points=2000_0~3000_1", "drawn:points=1_1"] {
        assert!(Activation::clamped(text).is_err(), "{text}");
    }
}

#[test]
fn its_properties_are_known() {
    let of = |text: &str| Properties::of(&text.parse().unwrap());
    let smelu = of("drawn:points=-0.3_0~0.3_1,value=0.075");
    assert_eq!((smelu.trend, smelu.class, smelu.dip), (Trend::Rising, Class::Finite(1), None));
    assert_eq!((smelu.left_stop, smelu.right_unit), (Reach::Exactly(-0.3), Reach::Exactly(0.3)));
    assert!((smelu.area_to_relu.unwrap() - 0.09 / 6.0).abs() < 1e-15, "{smelu:?}");
    assert!((smelu.largest_curvature.unwrap() - 0.5 / 0.3).abs() < 1e-12);
    let line = of("drawn:points=-2_0.5~0_0.5~3_0.5");
    assert_eq!((line.class, line.largest_curvature, line.trend), (Class::Infinite, Some(0.0), Trend::Rising));
    // Two dips, at −1 and 3; the one at 3 is lower.
    let wavy = of("drawn:points=-2_-1~0_1~2_-2~4_2,value=0");
    let dip = wavy.dip.unwrap();
    assert!((dip.x - 3.0).abs() < 1e-15 && (dip.value + 2.0).abs() < 1e-14, "{dip:?}");
    assert_eq!((wavy.trend, wavy.largest_slope), (Trend::Turning, 2.0));
    let bottom = of("drawn:points=-2_-1~-1_0~1_0~2_1,value=-3").dip.unwrap();
    assert_eq!((bottom.x, bottom.value), (1.0, -3.0));
    assert_eq!(of("drawn:points=-2_1~-1_0~1_0~2_1").dip, None);
    let flat = of("drawn:points=-3_0~-2_0~1_1~2_1");
    assert_eq!((flat.left_stop, flat.right_unit, flat.area_to_relu), (Reach::Exactly(-2.0), Reach::Exactly(1.0), None));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(500))]

    #[test]
    fn its_properties_are_as_a_fine_grid_shows_them(activation in drawn()) {
        let found = Properties::of(&activation);
        let [start, end] = activation.knots().unwrap();
        let xs: Vec<f64> = grid(start - 1.0, end + 1.0, 4000).chain(activation.joints()).collect();
        let slopes: Vec<f64> = xs.iter().map(|&x| activation.slope(x)).collect();
        let (least, most) = (slopes.iter().copied().fold(0.0, f64::min), slopes.iter().copied().fold(0.0, f64::max));
        prop_assert!((found.largest_slope - most.max(-least)).abs() < 1e-5, "{found:?}: {least} {most}");
        if let Some(dip) = found.dip {
            prop_assert!(activation.slope(dip.x).abs() < 1e-5 && dip.value == activation.value(dip.x), "{found:?}");
        }
    }

    #[test]
    fn the_area_to_relu_is_that_of_a_fine_grid(inner in prop::collection::vec(-3.0..3.0_f64, 0..5), shift in -2.0..2.0_f64) {
        const STEPS: u32 = 200_000;
        // The last but one slope is such that the right tail is x.
        let mut points: Vec<Point> = (0_u32..).map(f64::from).zip([0.0].into_iter().chain(inner)).map(|(i, slope)| Point { x: shift + i, slope }).collect();
        let last = shift + points.len() as f64 + 1.0;
        let sum: f64 = points.iter().map(|point| point.slope).sum();
        let missing = last - sum - 0.5;
        prop_assume!(missing.abs() < 10.0);
        points.extend([Point { x: last - 1.0, slope: missing }, Point { x: last, slope: 1.0 }]);
        let height = area(&points, shift);
        let activation = Activation::Drawn(Drawn::new(points, -height).unwrap());
        let (start, end) = (shift.min(0.0), last.max(0.0));
        let step = (end - start) / f64::from(STEPS);
        let gap = |i: u32| { let x = start + (f64::from(i) + 0.5) * step; (activation.value(x) - x.max(0.0)).abs() };
        let expected: f64 = (0..STEPS).map(gap).sum::<f64>() * step;
        let found = Properties::of(&activation).area_to_relu;
        prop_assert!(found.is_some_and(|found| (found - expected).abs() < 1e-6), "{activation}: {found:?} {expected}");
    }

    #[test]
    fn whatever_can_be_made_can_be_drawn(activation in activation()) {
        let drawn = activation.drawn();
        prop_assert_eq!(Drawn::new(drawn.points().to_vec(), drawn.value_at_zero()), Ok(drawn.clone()));
        prop_assert_eq!(Activation::Drawn(drawn).family(), Family::Drawn);
    }
}
