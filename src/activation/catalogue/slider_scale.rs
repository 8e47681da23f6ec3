//! How a slider runs through its range.

/// How a slider runs through its range, from position 0 at the lower end to 1 at the upper one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum SliderScale {
    /// In equal steps.
    Linear,
    /// In steps that grow from 0 on, as the square of the position: fine near 0, and 0 itself can be reached.
    Quadratic,
    /// In equal ratios; where the range reaches down to 0, that is the first position and [`SliderScale::LOWEST`] follows.
    Logarithmic,
}

impl SliderScale {
    /// Where a logarithmic slider that reaches down to 0 begins otherwise.
    pub const LOWEST: f64 = 1e-6;

    /// The value at a position in [0, 1] of a slider through [`min`, `max`].
    #[must_use]
    pub fn value(self, position: f64, [min, max]: [f64; 2]) -> f64 {
        match self {
            Self::Linear => min + position * (max - min),
            Self::Quadratic => min + position * position * (max - min),
            Self::Logarithmic if min > 0.0 => min * (max / min).powf(position),
            Self::Logarithmic if position == 0.0 => 0.0,
            Self::Logarithmic => Self::LOWEST * (max / Self::LOWEST).powf(position),
        }
    }

    /// The position in [0, 1] of a value; the nearer end for one that is out of range.
    #[must_use]
    pub fn position(self, value: f64, [min, max]: [f64; 2]) -> f64 {
        let share = (value - min) / (max - min);
        let position = match self {
            Self::Linear => share,
            Self::Quadratic => share.max(0.0).sqrt(),
            Self::Logarithmic if min > 0.0 => (value / min).ln() / (max / min).ln(),
            Self::Logarithmic if value <= 0.0 => 0.0,
            Self::Logarithmic => (value / Self::LOWEST).ln() / (max / Self::LOWEST).ln(),
        };
        position.clamp(0.0, 1.0)
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use proptest::prelude::*;
    use proptest::sample::select;

    use super::*;

    #[test]
    fn a_slider_meets_its_ends_and_known_places() {
        let cases = [
            (SliderScale::Linear, [-1.0, 2.0], [-1.0, 0.5, 2.0]),
            (SliderScale::Quadratic, [0.0, 16.0], [0.0, 4.0, 16.0]),
            (SliderScale::Logarithmic, [1.0, 100.0], [1.0, 10.0, 100.0]),
            (SliderScale::Logarithmic, [0.0, 1.0], [0.0, 1e-3, 1.0]),
        ];
        for (scale, range, values) in cases {
            for (position, value) in [0.0, 0.5, 1.0].into_iter().zip(values) {
                assert!((scale.value(position, range) - value).abs() < 1e-12, "{scale:?} at {position}");
                assert!((scale.position(value, range) - position).abs() < 1e-12, "{scale:?} of {value}");
            }
        }
        for value in [-5.0, f64::NEG_INFINITY] {
            assert_eq!(SliderScale::Quadratic.position(value, [0.0, 16.0]), 0.0);
        }
    }

    proptest! {
        #[test]
        fn values_and_positions_are_inverse(
            scale in select(vec![SliderScale::Linear, SliderScale::Quadratic, SliderScale::Logarithmic]),
            low in 1e-3..10.0,
            width in 0.1..1e3,
            position in 0.01..=1.0,
        ) {
            for range in [[low, low + width], [0.0, width]] {
                let back = scale.position(scale.value(position, range), range);
                prop_assert!((back - position).abs() < 1e-9, "{back}");
            }
        }
    }
}
