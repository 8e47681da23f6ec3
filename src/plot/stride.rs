//! Round numbers on an axis: what readers, and what hands, come to rest on.

use super::axis::Axis;
use super::label;
use super::ticks::{Step, Tick, multiples};

/// How many strides there are along an axis, at most: about as many as the eye can tell.
const STRIDES: f64 = 240.0;
/// How many samples make a table, at most.
const SAMPLES: f64 = 24.0;

/// Where an axis has equal steps.
impl Axis {
    /// The distance of neighbouring resting places.
    #[must_use]
    pub fn stride(&self) -> f64 {
        self.step(STRIDES).size()
    }

    /// The resting place that is nearest to a value: a number of few digits.
    #[must_use]
    pub fn rest(&self, value: f64) -> f64 {
        let step = self.step(STRIDES);
        step.times((value / step.size()).round()) + 0.0
    }

    /// A resting place as text.
    #[must_use]
    pub fn text(&self, value: f64) -> String {
        label::decimal(value, self.step(STRIDES).decimals())
    }

    /// Round numbers from one end to the other, as a table has them.
    #[must_use]
    pub fn samples(&self) -> Vec<Tick> {
        let [low, high] = self.range();
        multiples(self.step(SAMPLES), low, high)
    }

    fn step(&self, most: f64) -> Step {
        let [low, high] = self.range();
        Step::at_least((high - low) / most)
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;

    #[test]
    fn resting_places_have_few_digits() {
        let axis = Axis::linear("", [-6.0, 6.0]);
        assert_eq!(axis.stride(), 0.05);
        for (value, expected, text) in [(1.3472, 1.35, "1.35"), (0.16, 0.15, "0.15"), (-0.02, 0.0, "0"), (-1.98, -2.0, "−2")]
        {
            let rest = axis.rest(value);
            assert_eq!((rest.to_bits(), axis.text(rest)), (f64::to_bits(expected), text.to_owned()), "{value}");
        }
        let narrow = Axis::linear("", [0.9995, 1.0005]);
        assert_eq!(narrow.text(narrow.rest(1.000_123_4)), "1.000125");
    }

    #[test]
    fn samples_are_a_short_table_of_round_numbers() {
        let labels = |range| Axis::linear("", range).samples().into_iter().map(|tick| tick.label).collect::<Vec<_>>();
        let home = labels([-6.0, 6.0]);
        assert_eq!((home.len(), &home[0][..], &home[11][..], &home[24][..]), (25, "−6", "−0.5", "6"));
        assert_eq!(labels([0.1, 0.35]).first().map(String::as_str), Some("0.1"));
        for width in [1e-3, 0.7, 3.0, 1e3] {
            let count = labels([-0.3 * width, 0.7 * width]).len();
            assert!((10..=25).contains(&count), "{width}: {count}");
        }
    }
}
