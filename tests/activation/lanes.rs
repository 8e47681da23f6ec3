//! The f32 lanes against the f64 functions, and against themselves.

use rescu_explorer::activation::catalogue::Elu;
use rescu_explorer::activation::{Activation, Jet, Lanes};

use crate::specimens::{RELU_LIKE, all, drawns, established, grid, rescus};

/// What an f32 value may be off, in units of ε·(1 + |x| + the size of the shape).
const VALUE_ERROR: f64 = 2.0;

/// What an f32 slope may be off, in units of ε·(1 + the larger slope).
const SLOPE_ERROR: f64 = 3.0;

fn value(lanes: &Lanes, x: &[f32]) -> Vec<f32> {
    let mut value = vec![f32::NAN; x.len()];
    lanes.value(x, &mut value);
    value
}

fn value_and_slope(lanes: &Lanes, x: &[f32]) -> (Vec<f32>, Vec<f32>) {
    let (mut value, mut slope) = (vec![f32::NAN; x.len()], vec![f32::NAN; x.len()]);
    lanes.value_and_slope(x, &mut value, &mut slope);
    (value, slope)
}

fn bits(numbers: &[f32]) -> Vec<u32> {
    numbers.iter().map(|number| number.to_bits()).collect()
}

fn samples() -> Vec<f32> {
    grid(-20.0, 20.0, 2_003).chain(grid(-1.0, 1.0, 1_009)).map(|x| x as f32).chain([0.0, -0.0]).collect()
}

/// How large the numbers are that an f32 value is the sum of, apart from x, and the larger slope.
fn size(activation: &Activation) -> (f64, f64) {
    match activation {
        Activation::Rescu(rescu) => {
            let slope = rescu.left_slope().abs().max(rescu.right_slope().abs());
            (rescu.left_value().abs() + slope * (rescu.alpha() + rescu.beta()), slope)
        }
        Activation::Drawn(drawn) => {
            let points = drawn.points();
            let slope = points.iter().map(|point| point.slope.abs()).fold(0.0, f64::max);
            let reach = points.iter().map(|point| point.x.abs()).fold(0.0, f64::max);
            (drawn.value_at_zero().abs() + slope * reach, slope)
        }
        Activation::Elu(Elu { alpha }) => (alpha.get(), alpha.get()),
        Activation::Softplus(_) | Activation::Celu(_) => (activation.length_scale(), 1.0),
        _ => (activation.value(0.0).abs().max(1.0), 1.0),
    }
}

#[test]
fn agree_with_f64() {
    const EPSILON: f64 = f32::EPSILON as f64;
    let samples = samples();
    for activation in all() {
        let (height, steepness) = size(&activation);
        let (values, slopes) = value_and_slope(&activation.lanes(), &samples);
        for (i, &x) in samples.iter().enumerate() {
            let x = f64::from(x);
            let Jet { value, slope, .. } = activation.jet(x);
            let value_error = (f64::from(values[i]) - value).abs() / (EPSILON * (1.0 + x.abs() + height));
            let slope_error = (f64::from(slopes[i]) - slope).abs() / (EPSILON * (1.0 + steepness));
            assert!(value_error <= VALUE_ERROR, "value of {activation} at {x}: {} {value}", values[i]);
            assert!(slope_error <= SLOPE_ERROR, "slope of {activation} at {x}: {} {slope}", slopes[i]);
        }
    }
}

#[test]
fn values_are_the_same_with_and_without_slopes() {
    let samples = samples();
    for activation in all() {
        let lanes = activation.lanes();
        assert_eq!(bits(&value(&lanes, &samples)), bits(&value_and_slope(&lanes, &samples).0), "{activation}");
    }
}

#[test]
fn a_lane_depends_on_nothing_but_its_argument() {
    let samples: Vec<f32> = grid(-4.0, 4.0, 40).map(|x| x as f32).collect();
    for activation in all() {
        let lanes = activation.lanes();
        let alone: Vec<_> = samples.iter().map(|&x| value_and_slope(&lanes, &[x])).collect();
        for length in 0..=17 {
            for offset in 0..samples.len() - length {
                let (values, slopes) = value_and_slope(&lanes, &samples[offset..offset + length]);
                for (lane, (value, slope)) in alone[offset..offset + length].iter().enumerate() {
                    assert_eq!(values[lane].to_bits(), value[0].to_bits(), "{activation}, lane {lane} of {length}");
                    assert_eq!(slopes[lane].to_bits(), slope[0].to_bits(), "{activation}, lane {lane} of {length}");
                }
            }
        }
    }
}

#[test]
fn relu_and_the_tails_of_smelu_are_exact() {
    let samples = samples();
    for beta in [0.0, 0.05, 0.1, 1.0, 2.0, 16.0] {
        let (values, slopes) = value_and_slope(&Activation::smelu(beta).unwrap().lanes(), &samples);
        for ((&x, value), slope) in samples.iter().zip(values).zip(slopes) {
            if x <= -(beta as f32) {
                assert_eq!([value.to_bits(), slope.to_bits()], [0, 0], "beta {beta}, x {x}");
            } else if x >= beta as f32 {
                assert_eq!([value, slope], [x, 1.0], "beta {beta}, x {x}");
            }
        }
    }
    let (relu, smelu) = (Activation::Relu.lanes(), Activation::smelu(0.0).unwrap().lanes());
    assert_eq!(bits(&value(&relu, &samples)), bits(&value(&smelu, &samples)));
}

#[test]
fn what_resembles_relu_is_relu_far_out() {
    let (right, left) = ([1e3, 1e20, f32::MAX], [-1e3, -1e20, f32::MIN]);
    for text in RELU_LIKE {
        let lanes = text.parse::<Activation>().unwrap().lanes();
        assert_eq!(value_and_slope(&lanes, &right), (right.to_vec(), vec![1.0; 3]), "{text}");
        assert_eq!(value_and_slope(&lanes, &left), (vec![0.0; 3], vec![0.0; 3]), "{text}");
    }
}

/// A bit that changes here changes what every shared link shows: then the version of the links has to change as well.
#[test]
fn every_bit_is_as_it_was() {
    let samples = samples();
    let fnv = |activations: Vec<Activation>| {
        let numbers = activations.into_iter().flat_map(|activation| {
            let (values, slopes) = value_and_slope(&activation.lanes(), &samples);
            [values, slopes].concat()
        });
        numbers.fold(0xCBF2_9CE4_8422_2325, |hash: u64, number| {
            (hash ^ u64::from(number.to_bits())).wrapping_mul(0x0000_0100_0000_01B3)
        })
    };
    let squareplus = ["squareplus:b=0", "squareplus:b=0.01", "squareplus:b=1", "squareplus:b=4", "squareplus:b=100"];
    for (activations, expected) in [
        ([established(), rescus()].concat(), 0xCCFC_A977_3614_914F),
        (drawns(), 0xBE88_30DA_1664_B3A4),
        (squareplus.map(|text| text.parse().unwrap()).to_vec(), 0x4642_FDC1_232B_BD3E),
    ] {
        let found = fnv(activations);
        assert_eq!(found, expected, "{found:#X}");
    }
}

/// However near to one another the points are, each f32 is on the right side of them.
#[test]
fn points_that_f32_can_hardly_tell_apart_are_told_apart() {
    for text in ["drawn:points=999.5_-10~999.500002_10~999.6_0", "drawn:points=-1000_10~-999.999998_-10~0.1_0~0.100002_1"] {
        let activation: Activation = text.parse().unwrap();
        let near = activation.joints().into_iter().flat_map(|joint| {
            let mut x = joint as f32;
            (0..8).for_each(|_| x = x.next_down());
            std::iter::successors(Some(x), |x| Some(x.next_up())).take(17)
        });
        let near: Vec<f32> = near.collect();
        let (_, slopes) = value_and_slope(&activation.lanes(), &near);
        for (&x, slope) in near.iter().zip(slopes) {
            let expected = activation.slope(x.into());
            assert!((f64::from(slope) - expected).abs() < 1e-3, "{text} at {x}: {slope} {expected}");
        }
    }
}

#[test]
fn nan_gets_through() {
    for activation in all() {
        let jet = activation.jet(f64::NAN);
        assert!(jet.value.is_nan() && value(&activation.lanes(), &[f32::NAN])[0].is_nan(), "{activation}");
    }
}

#[test]
#[should_panic(expected = "as many values as arguments")]
fn slices_have_to_be_equally_long() {
    Activation::Relu.lanes().value(&[1.0, 2.0], &mut [0.0]);
}
