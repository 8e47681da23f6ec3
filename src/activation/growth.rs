//! How far an activation can take a number.

use super::Activation;

/// |f(x)| ≤ [`Growth::at_zero`] + [`Growth::steepest`]·|x| for every x, in f64 and, where no square overflows, as computed in f32.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Growth {
    /// Twice |f(0)|.
    pub at_zero: f64,
    /// More than twice sup |f′|.
    pub steepest: f64,
}

/// Far more than what the rounding of numbers in f32 adds.
const MARGIN: f64 = 2.0;

impl Growth {
    /// That of an activation.
    #[must_use]
    pub fn of(activation: &Activation) -> Self {
        let mut at_zero = [0.0];
        activation.lanes().value(&[0.0], &mut at_zero);
        Self { at_zero: MARGIN * f64::from(at_zero[0].abs()), steepest: MARGIN * activation.function().steepest() }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]
mod tests {
    use super::*;
    use crate::activation::{Family, Kernel, Properties};

    /// Activations of every family, at the ends of what their sliders offer and at their defaults.
    fn activations() -> impl Iterator<Item = Activation> {
        Family::ALL.into_iter().flat_map(|family| {
            let parameters = family.parameters();
            let numbers = |pick: usize| {
                let number = |parameter: &crate::activation::Parameter| {
                    [parameter.default, parameter.slider.min, parameter.slider.max][pick]
                };
                parameters.iter().map(number).collect::<Vec<f64>>()
            };
            let kernels = Kernel::ALL.into_iter().take(if family == Family::Rescu { Kernel::ALL.len() } else { 1 });
            kernels.flat_map(move |kernel| {
                (0..3).filter_map(move |pick| Activation::from_parts(family, kernel, &numbers(pick)).ok())
            })
        })
    }

    #[test]
    fn no_activation_is_steeper_than_it_says() {
        for activation in activations() {
            let (steepest, largest) = (activation.function().steepest(), Properties::of(&activation).largest_slope);
            assert!((largest..=1.2 * largest.max(1.0)).contains(&steepest), "{activation}: {steepest} for {largest}");
        }
    }

    #[test]
    fn no_activation_grows_faster_up_to_where_a_square_overflows() {
        let mut tried = 0;
        for activation in activations() {
            let Growth { at_zero, steepest } = Growth::of(&activation);
            let lanes = activation.lanes();
            let sizes = (-120..=60).flat_map(|exponent| [1.0, 1.3, 1.7].map(|part| part * f64::from(exponent).exp2()));
            for x in sizes.flat_map(|size| [size, -size]) {
                let bound = at_zero + steepest * x.abs();
                let mut value = [0.0];
                lanes.value(&[x as f32], &mut value);
                assert!(activation.value(x).abs() <= bound, "{activation} at {x}");
                assert!(f64::from(value[0].abs()) <= bound, "{activation} at {x} in f32: {}", value[0]);
                tried += 1;
            }
        }
        assert!(tried > 30_000, "{tried}");
    }
}
