//! What is said of an activation as a whole, against known values, against differences, and against brute force.

use std::f64::consts::PI;

use proptest::prelude::*;
use rescu_explorer::activation::{Activation, Class, Kernel, Properties, Reach, Trend};

use crate::properties::rescu;
use crate::specimens::{all, baselines, grid};

/// What [`Properties`] promises.
const ACCURACY: f64 = 1e-12;
/// A derivative jumps if it does so by more than this, in units of what the curve bends over; the least real jump is 0.3.
const JUMP: f64 = 0.1;
/// The distance of differences, in the same units.
const NEAR: f64 = 1e-4;

fn of(text: &str) -> Properties {
    Properties::of(&text.parse().unwrap())
}

fn close(found: f64, expected: f64) -> bool {
    (found - expected).abs() <= ACCURACY * expected.abs().max(1.0)
}

#[test]
fn smelu_is_as_the_papers_derive_it() {
    for beta in [0.05, 0.5, 2.0, 16.0, 1000.0] {
        let found = Properties::of(&Activation::smelu(beta).unwrap());
        assert_eq!((found.trend, found.class, found.dip), (Trend::Rising, Class::Finite(1), None));
        assert_eq!((found.left_stop, found.right_unit), (Reach::Exactly(-beta), Reach::Exactly(beta)));
        assert_eq!((found.largest_slope, found.largest_curvature), (1.0, Some(0.5 / beta)));
        assert!(close(found.at_zero, 0.25 * beta));
        assert!(close(found.area_to_relu.unwrap(), beta * beta / 6.0), "{found:?}");
    }
}

/// ∫ (F − ReLU) is half the variance of the kernel.
#[test]
fn the_area_of_a_smoothed_relu_is_half_the_variance_of_its_kernel() {
    let variances = [1.0 / 3.0, 1.0 / 6.0, 0.2, 1.0 / 7.0, 1.0 - 8.0 / (PI * PI), 1.0 / 3.0 - 2.0 / (PI * PI)];
    for (kernel, variance) in Kernel::ALL.into_iter().zip(variances) {
        for beta in [0.1, 1.0, 30.0] {
            let found = Properties::of(&Activation::smelu(beta).unwrap().with_kernel(kernel));
            assert!(close(found.area_to_relu.unwrap(), 0.5 * beta * beta * variance), "{kernel:?}, {beta}: {found:?}");
        }
    }
}

/// Both ∫ log(1 + e^{−βx})/β and ∫ x/(1 + e^{βx}) over x ≥ 0 are π²/(12β²), and ∫ xΦ(−βx) is 1/(4β²).
#[test]
fn the_areas_of_the_baselines_are_known() {
    for beta in [0.1, 1.0, 20.0] {
        let logistic = PI * PI / (6.0 * beta * beta);
        for (name, expected) in [("softplus", logistic), ("swish", logistic), ("gelu", 0.5 / (beta * beta))] {
            let found = of(&format!("{name}:beta={beta}")).area_to_relu.unwrap();
            assert!((found / expected - 1.0).abs() < ACCURACY, "{name} {beta}: {found} is not {expected}");
        }
    }
    assert_eq!(of("relu").area_to_relu, Some(0.0));
    assert_eq!(of("smelu:beta=0").area_to_relu, Some(0.0));
    for text in ["identity", "leaky-relu", "elu", "selu", "celu", "tanh", "sigmoid", "gsmelu", "gsmelu:left=0,alpha=1,beta=2"] {
        assert_eq!(of(text).area_to_relu, None, "{text}");
    }
}

/// By mpmath, at 30 digits.
#[test]
fn dips_are_where_other_programs_find_them() {
    for (text, x, value) in [
        ("swish", -1.278_464_542_761_074, -0.278_464_542_761_073_9),
        ("swish:beta=4", -1.278_464_542_761_074 / 4.0, -0.278_464_542_761_073_9 / 4.0),
        ("gelu", -0.751_791_524_693_564_5, -0.169_971_207_479_903_66),
        ("mish", -1.192_431_214_515_495_2, -0.308_843_413_017_250_4),
        ("tanhexp", -1.078_860_058_464_624, -0.353_285_777_848_211_3),
        ("gsmelu:alpha=1,beta=1,left=-1,right=1", 0.0, -0.5),
        ("gsmelu:alpha=0,beta=0,left=-0.5,right=1,value=0.25", 0.0, 0.25),
    ] {
        let dip = of(text).dip.unwrap();
        assert!((dip.x - x).abs() < 1e-12 && close(dip.value, value), "{text}: {dip:?}");
    }
    for text in
        ["relu", "smelu", "softplus", "elu", "tanh", "identity", "gsmelu:left=0.5,right=-1", "gsmelu:left=-1,right=-0.5"]
    {
        assert_eq!(of(text).dip, None, "{text}");
    }
}

#[test]
fn slopes_and_curvatures_are_known() {
    let selu = 1.050_700_987_355_480_5 * 1.673_263_242_354_377_2;
    for (text, slope, curvature) in [
        ("identity", 1.0, Some(0.0)),
        ("relu", 1.0, None),
        ("leaky-relu:slope=0.3", 1.0, None),
        ("leaky-relu:slope=1", 1.0, Some(0.0)),
        ("softplus:beta=4", 1.0, Some(1.0)),
        ("swish:beta=4", 1.099_839_320_128_867, Some(2.0)),
        ("gelu", 1.128_904_145_185_154_6, Some(2.0 / (2.0 * PI).sqrt())),
        ("elu:alpha=1", 1.0, Some(1.0)),
        ("elu:alpha=2", 2.0, None),
        ("selu", selu, None),
        ("celu:alpha=0.5", 1.0, Some(2.0)),
        ("tanh", 1.0, Some(4.0 / 27.0_f64.sqrt())),
        ("sigmoid", 0.25, Some(1.0 / 108.0_f64.sqrt())),
        ("rescu:kernel=biweight,alpha=1,beta=3,left=-2,right=1", 2.0, Some(3.0 * 0.9375 / 2.0)),
        ("gsmelu:left=0.5,right=0.5", 0.5, Some(0.0)),
        ("gsmelu:alpha=0,beta=0", 1.0, None),
    ] {
        let found = of(text);
        assert!(close(found.largest_slope, slope), "{text}: {found:?}");
        assert_eq!(found.largest_curvature.is_some(), curvature.is_some(), "{text}: {found:?}");
        assert!(close(found.largest_curvature.unwrap_or(0.0), curvature.unwrap_or(0.0)), "{text}: {found:?}");
    }
}

#[test]
fn tails_stop_at_once_or_in_the_limit_or_never() {
    use Reach::{Exactly, InTheLimit, Never};
    for (text, left_stop, right_unit) in [
        ("identity", Never, Exactly(f64::NEG_INFINITY)),
        ("relu", Exactly(0.0), Exactly(0.0)),
        ("leaky-relu", Never, Exactly(0.0)),
        ("softplus", InTheLimit, InTheLimit),
        ("mish", InTheLimit, InTheLimit),
        ("elu", InTheLimit, Exactly(0.0)),
        ("selu", InTheLimit, Never),
        ("tanh", InTheLimit, Never),
        ("gsmelu:alpha=1,beta=3,left=0,right=2", Exactly(-1.0), Never),
        ("gsmelu:alpha=1,beta=3,left=0.1,right=1", Never, Exactly(3.0)),
        ("gsmelu:left=0,right=0", Exactly(f64::INFINITY), Never),
    ] {
        let found = of(text);
        assert_eq!((found.left_stop, found.right_unit), (left_stop, right_unit), "{text}");
    }
}

#[test]
fn what_rises_and_what_turns() {
    for (text, trend) in [
        ("identity", Trend::Rising),
        ("relu", Trend::Rising),
        ("softplus:beta=1000", Trend::Rising),
        ("swish:beta=1000", Trend::Turning),
        ("gelu:beta=0.001", Trend::Turning),
        ("tanh", Trend::Rising),
        ("celu:alpha=100", Trend::Rising),
        ("gsmelu:left=-1,right=-0.5", Trend::Falling),
        ("gsmelu:left=0,right=0", Trend::Constant),
        ("gsmelu:left=0.5,right=-1", Trend::Turning),
    ] {
        assert_eq!(of(text).trend, trend, "{text}");
    }
}

/// What a curve bends over, what its slope changes by, and where a derivative may jump.
fn anatomy(activation: &Activation) -> (f64, f64, Vec<f64>) {
    match activation {
        Activation::Rescu(rescu) => {
            let (start, end) = (-rescu.alpha(), rescu.beta());
            (0.5 * (end - start), rescu.right_slope() - rescu.left_slope(), vec![start, 0.5 * (start + end), end])
        }
        Activation::Drawn(drawn) => {
            let gap = activation.joints().windows(2).map(|pair| pair[1] - pair[0]).fold(f64::INFINITY, f64::min);
            let curvature = drawn.pieces().iter().map(|piece| piece.curvature.abs()).fold(0.0, f64::max);
            (0.5 * gap, 0.5 * gap * curvature, activation.joints())
        }
        _ => (activation.length_scale(), 1.0, vec![0.0]),
    }
}

/// By how much the first to fourth derivatives jump, by one-sided differences.
fn jumps(activation: &Activation) -> [f64; 4] {
    let (unit, bend, joints) = anatomy(activation);
    let curvature = |x: f64| unit / bend * activation.curvature(x);
    let one_sided = |joint: f64, side: f64| {
        let at = |steps: f64| joint + side * steps * NEAR * unit;
        let [c1, c2, c3] = [1.0, 2.0, 3.0].map(|steps| curvature(at(steps)));
        [activation.slope(at(1e-6)) / bend, curvature(at(1e-6)), side * (c2 - c1) / NEAR, (c1 - 2.0 * c2 + c3) / (NEAR * NEAR)]
    };
    joints.into_iter().fold([0.0; 4], |largest, joint| {
        let (left, right) = (one_sided(joint, -1.0), one_sided(joint, 1.0));
        std::array::from_fn(|order| f64::max(largest[order], (left[order] - right[order]).abs()))
    })
}

#[test]
fn the_class_is_how_many_derivatives_do_not_jump() {
    for activation in all() {
        let found = match jumps(&activation).iter().position(|&jump| jump > JUMP) {
            Some(order) => Class::Finite(u8::try_from(order).unwrap()),
            None => Class::Infinite,
        };
        assert_eq!(Properties::of(&activation).class, found, "{activation}: {:?}", jumps(&activation));
    }
}

#[test]
fn no_sample_of_a_baseline_is_beyond_its_bounds() {
    for activation in baselines() {
        let found = Properties::of(&activation);
        let (unit, ..) = anatomy(&activation);
        for x in grid(-30.0 * unit, 30.0 * unit, 20_011) {
            let jet = activation.jet(x);
            assert!(jet.slope.abs() <= found.largest_slope * (1.0 + ACCURACY), "{activation} at {x}");
            assert!(
                found.largest_curvature.is_none_or(|most| jet.curvature.abs() <= most * (1.0 + ACCURACY)),
                "{activation} at {x}"
            );
            assert!(found.dip.is_none_or(|dip| jet.value >= dip.value * (1.0 + ACCURACY)), "{activation} at {x}");
            assert!(found.trend != Trend::Rising || jet.slope >= 0.0, "{activation} at {x}");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(500))]

    #[test]
    fn a_rescu_is_as_a_fine_grid_shows_it(rescu in rescu()) {
        const STEPS: u32 = 4000;
        let found = Properties::of(&rescu);
        let [start, end] = rescu.knots().unwrap();
        let step = (end - start) / f64::from(STEPS);
        let jets: Vec<_> = grid(start, end, STEPS).chain([start - 1.0, end + 1.0]).map(|x| rescu.jet(x)).collect();
        let most = |of: fn(f64, f64) -> f64, values: &dyn Fn(usize) -> f64| (0..jets.len()).map(values).reduce(of).unwrap();
        let slope = most(f64::max, &|i| jets[i].slope.abs());
        prop_assert!((found.largest_slope - slope).abs() <= 1e-12 * (1.0 + slope), "{found:?}: {slope}");
        if let Some(curvature) = found.largest_curvature {
            let seen = most(f64::max, &|i| jets[i].curvature.abs());
            prop_assert!(seen <= curvature * (1.0 + 1e-12) && seen >= curvature * (1.0 - 1e-3), "{found:?}: {seen}");
        }
        if let Some(dip) = found.dip {
            let lowest = most(f64::min, &|i| jets[i].value);
            let slack = found.largest_curvature.unwrap_or(0.0) * step * step + 1e-12 * (1.0 + lowest.abs());
            prop_assert!((dip.value - lowest).abs() <= slack, "{found:?}: {lowest}");
        }
        let (least, largest) = (most(f64::min, &|i| jets[i].slope), most(f64::max, &|i| jets[i].slope));
        prop_assert_eq!(found.trend == Trend::Turning, least < 0.0 && largest > 0.0);
    }
}
