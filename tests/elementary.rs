//! The elementary functions in f32 against `libm` in f64, at special values, and in vector against scalar form.

#[cfg(not(target_arch = "wasm32"))]
use core::hint::black_box;

use rescu_explorer::elementary::{
    EXP_ERROR, EXPM1_ERROR, LOG1P_ERROR, NORMAL_DENSITY_ERROR, NORMAL_DISTRIBUTION_ERROR, NORMAL_REACH, SECH_SQUARED_ERROR,
    SIN_PI_ERROR, TANH_ERROR, exp, expm1, log1p, normal_density, normal_distribution, sech_squared, sin_pi, tanh,
};
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

/// Every so many floats are looked at; a prime, so that all parts of a float vary.
const STRIDE: usize = 8_191;

const INFINITY: f32 = f32::INFINITY;
const LEAST_DENORMAL: f32 = f32::from_bits(1);

struct Function {
    f: fn(f32) -> f32,
    over: fn(&[f32], &mut [f32]),
    exact: fn(f64) -> f64,
    range: [f32; 2],
    error: f64,
}

impl Function {
    /// Every `stride`-th float of the range, both zeros and denormals among them.
    fn arguments(&self, stride: usize) -> impl Iterator<Item = f32> {
        let [start, end] = self.range;
        (0..=u32::MAX).step_by(stride).map(f32::from_bits).filter(move |x| (start..=end).contains(x))
    }

    fn error_at(&self, x: f32) -> f64 {
        let (found, exact) = ((self.f)(x), (self.exact)(f64::from(x)));
        if found == exact as f32 { 0.0 } else { (f64::from(found) - exact).abs() / unit_in_the_last_place(exact) }
    }

    fn check_errors(&self, stride: usize) {
        let (mut largest, mut place) = (0.0, f32::NAN);
        for x in self.arguments(stride) {
            let error = self.error_at(x);
            if error > largest || error.is_nan() {
                (largest, place) = (error, x);
            }
        }
        println!("largest error {largest:.3} at {place:?}");
        assert!(largest <= self.error, "an error of {largest} units in the last place at {place:?}");
    }

    fn check_slices(&self) {
        let [start, end] = self.range.map(|end| end.clamp(-40.0, 40.0));
        let arguments: Vec<f32> = (0..40_u8).map(|i| start + (end - start) * f32::from(i) / 39.0).collect();
        for length in 0..=17 {
            for slice in arguments.windows(length.max(1)).map(|window| &window[..length]) {
                let mut together = vec![f32::NAN; length];
                (self.over)(slice, &mut together);
                for (x, together) in slice.iter().zip(together) {
                    let mut alone = [f32::NAN];
                    (self.over)(&[*x], &mut alone);
                    assert_eq!(together.to_bits(), alone[0].to_bits(), "{x:?} in a slice of {length}");
                }
            }
        }
    }
}

/// The distance of neighbouring f32 around this number.
fn unit_in_the_last_place(number: f64) -> f64 {
    const EXPONENT: u64 = 0x7FF0_0000_0000_0000;
    let power = f64::from_bits(number.to_bits() & EXPONENT).max(f64::from(f32::MIN_POSITIVE));
    power * f64::from(f32::EPSILON)
}

macro_rules! functions {
    ($($name:ident: $exact:expr, $range:expr, $error:expr;)*) => {$(
        mod $name {
            #[cfg(target_arch = "wasm32")]
            use wasm_bindgen_test::wasm_bindgen_test as test;

            use super::*;

            const FUNCTION: Function = Function {
                f: super::$name,
                over: |x, y| {
                    for (x, y) in x.iter().zip(y) {
                        *y = super::$name(*x);
                    }
                },
                exact: $exact,
                range: $range,
                error: $error,
            };

            #[test]
            fn is_within_its_error() {
                FUNCTION.check_errors(STRIDE);
            }

            /// Takes minutes.
            #[cfg(not(target_arch = "wasm32"))]
            #[test]
            #[ignore = "every float there is takes minutes"]
            fn is_within_its_error_everywhere() {
                FUNCTION.check_errors(black_box(1));
            }

            #[test]
            fn is_the_same_in_slices_of_every_length() {
                FUNCTION.check_slices();
            }

            #[test]
            fn lets_nan_through() {
                assert!(super::$name(f32::NAN).is_nan() && super::$name(-f32::NAN).is_nan());
            }
        }
    )*};
}

functions! {
    exp: libm::exp, [-INFINITY, INFINITY], EXP_ERROR;
    expm1: libm::expm1, [-INFINITY, 0.0], EXPM1_ERROR;
    log1p: libm::log1p, [0.0, 1.0], LOG1P_ERROR;
    tanh: libm::tanh, [-INFINITY, INFINITY], TANH_ERROR;
    sech_squared: |x| {
        let e = libm::exp(-2.0 * x.abs());
        4.0 * e / ((1.0 + e) * (1.0 + e))
    }, [-INFINITY, INFINITY], SECH_SQUARED_ERROR;
    normal_distribution: |z| 0.5 * libm::erfc(-z * core::f64::consts::FRAC_1_SQRT_2), [-INFINITY, INFINITY],
        NORMAL_DISTRIBUTION_ERROR;
    normal_density: |z| 0.398_942_280_401_432_7 * libm::exp(-0.5 * z * z), [-INFINITY, INFINITY], NORMAL_DENSITY_ERROR;
    sin_pi: |x| libm::sin(core::f64::consts::PI * x.min(1.0 - x)), [0.0, 1.0], SIN_PI_ERROR;
}

fn bits(numbers: &[f32]) -> Vec<u32> {
    numbers.iter().map(|number| number.to_bits()).collect()
}

#[track_caller]
fn assert_exact(f: fn(f32) -> f32, cases: &[(f32, f32)]) {
    for &(x, y) in cases {
        assert_eq!(bits(&[f(x)]), bits(&[y]), "{x:?} gives {:?}", f(x));
    }
}

#[test]
fn exp_at_special_values() {
    let exact = [
        (0.0, 1.0),
        (-0.0, 1.0),
        (LEAST_DENORMAL, 1.0),
        (INFINITY, INFINITY),
        (-INFINITY, 0.0),
        (1e30, INFINITY),
        (-1e30, 0.0),
    ];
    assert_exact(exp, &exact);
    // ln of the largest float, of the least normal one and of half the least denormal one, each with what is close to it on both sides.
    assert!(exp(88.722_83) < INFINITY && exp(88.722_84) == INFINITY);
    assert!(exp(-87.336_55) < f32::MIN_POSITIVE && exp(-87.336_54) >= f32::MIN_POSITIVE);
    assert!(exp(-103.973) == 0.0 && exp(-103.971) == LEAST_DENORMAL);
}

#[test]
fn expm1_at_special_values() {
    assert_exact(expm1, &[(0.0, 0.0), (-INFINITY, -1.0), (-1e30, -1.0), (-18.0, -1.0)]);
    assert_exact(expm1, &[(-LEAST_DENORMAL, -LEAST_DENORMAL), (-f32::MIN_POSITIVE, -f32::MIN_POSITIVE)]);
    assert_eq!(expm1(-0.0), 0.0);
}

#[test]
fn log1p_at_special_values() {
    let tiny = [LEAST_DENORMAL, f32::MIN_POSITIVE].map(|x| (x, x));
    assert_exact(log1p, &tiny);
    assert_exact(log1p, &[(0.0, 0.0), (1.0, core::f32::consts::LN_2)]);
}

#[test]
fn tanh_at_special_values() {
    let positive = [(0.0, 0.0), (LEAST_DENORMAL, LEAST_DENORMAL), (9.1, 1.0), (1e30, 1.0), (INFINITY, 1.0)];
    assert_exact(tanh, &positive);
    assert_exact(tanh, &positive.map(|(x, y)| (-x, -y)));
    assert_exact(sech_squared, &[(0.0, 1.0), (-0.0, 1.0), (60.0, 0.0), (INFINITY, 0.0), (-INFINITY, 0.0)]);
}

#[test]
fn the_normal_distribution_at_special_values() {
    let cases =
        [(0.0, 0.5), (-0.0, 0.5), (NORMAL_REACH, 1.0), (INFINITY, 1.0), (-NORMAL_REACH, 0.0), (-1e30, 0.0), (-INFINITY, 0.0)];
    assert_exact(normal_distribution, &cases);
    let peak = 0.398_942_3;
    assert_exact(normal_density, &[(0.0, peak), (-0.0, peak), (NORMAL_REACH, 0.0), (INFINITY, 0.0), (-INFINITY, 0.0)]);
}

#[test]
fn sin_pi_at_special_values() {
    assert_exact(sin_pi, &[(0.0, 0.0), (1.0, 0.0), (0.5, 1.0)]);
}

#[test]
fn odd_and_even_functions_are_so_to_the_bit() {
    for x in (0..=f32::INFINITY.to_bits()).step_by(STRIDE).map(f32::from_bits) {
        assert_eq!(
            bits(&[tanh(-x), sech_squared(-x), normal_density(-x)]),
            bits(&[-tanh(x), sech_squared(x), normal_density(x)])
        );
    }
}
