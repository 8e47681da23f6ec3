//! One axis: a name, a range and how the range is spread.

use super::label;
use crate::view::Span;
use crate::words::words;

/// How values are spread along an axis.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum AxisScale {
    /// Equal differences are equally long.
    Linear,
    /// Equal ratios are equally long.
    Logarithmic,
}

/// Below this a difference is 0 to the eye on a linear axis.
const LEAST_LINEAR: f64 = 1e-3;
/// What spans more than two decades is spread by its ratios.
const MOST_LINEAR: f64 = 100.0;

impl AxisScale {
    /// The scale on which differences of 0 or more show best: logarithmic where the positive ones span more than two decades, where one
    /// is below 10⁻³, and where there is none.
    #[must_use]
    pub fn fitting(differences: impl IntoIterator<Item = f64>) -> Self {
        let positive = differences.into_iter().filter(|&difference| difference > 0.0 && difference.is_finite());
        let [low, high] = positive.fold([f64::INFINITY, 0.0], |[low, high], x| [x.min(low), x.max(high)]);
        if low >= LEAST_LINEAR && high <= MOST_LINEAR * low && high > 0.0 { Self::Linear } else { Self::Logarithmic }
    }
}

/// An axis of a chart.
#[derive(Clone, Debug, PartialEq)]
pub struct Axis {
    label: String,
    scale: AxisScale,
    range: [f64; 2],
    /// The range as it is spread: for a logarithmic axis, as exponents of ten.
    ends: [f64; 2],
    /// What is written instead of numbers, in the middle of each unit from 0 on.
    names: Vec<String>,
    /// What stays free beyond the upper end, in CSS pixels.
    headroom: f64,
}

impl Axis {
    /// Beyond this, subtractions and labels stop making sense.
    const LARGEST: f64 = 1e12;
    /// The least positive end of a logarithmic axis.
    const SMALLEST: f64 = 1e-12;
    /// The shortest range, relative to the larger end, whose ticks f64 can still tell apart.
    const NARROWEST: f64 = 1e-9;

    /// An axis with equal steps.
    ///
    /// A range that cannot be drawn is mended, not refused: ends are put in order and within ±10¹², an end that is not a number
    /// counts as 0, and an empty range is widened upwards.
    #[must_use]
    pub fn linear(label: impl Into<String>, range: [f64; 2]) -> Self {
        let [low, high] = ordered(range.map(|end| within(end, -Self::LARGEST, Self::LARGEST)));
        let least = Self::NARROWEST * low.abs().max(high.abs());
        let high = if high - low > least { high } else { low + least.max(1.0) };
        Self {
            label: label.into(),
            scale: AxisScale::Linear,
            range: [low, high],
            ends: [low, high],
            names: Vec::new(),
            headroom: 0.0,
        }
    }

    /// An axis with equal ratios. Whatever is below its lower end, 0 included, lies on that end.
    ///
    /// A range that cannot be drawn is mended as by [`Axis::linear`], within 10⁻¹² and 10¹².
    #[must_use]
    pub fn logarithmic(label: impl Into<String>, range: [f64; 2]) -> Self {
        let [low, high] = ordered(range.map(|end| within(end, Self::SMALLEST, Self::LARGEST)));
        let high = if high / low > 1.0 + Self::NARROWEST { high } else { low * 10.0 };
        let ends = [low.log10(), high.log10()];
        Self { label: label.into(), scale: AxisScale::Logarithmic, range: [low, high], ends, names: Vec::new(), headroom: 0.0 }
    }

    /// An axis with a place for each name, which lies in the middle of its unit: the first at 0.5.
    #[must_use]
    pub fn named(names: Vec<String>) -> Self {
        let axis = Self::linear("", [0.0, names.len() as f64]);
        Self { names, ..axis }
    }

    /// The axis with so many CSS pixels free beyond its upper end, for what must cover neither data nor numbers.
    #[must_use]
    pub(super) fn with_headroom(self, headroom: f64) -> Self {
        Self { headroom, ..self }
    }

    /// What stays free beyond the upper end, in CSS pixels.
    pub(super) fn headroom(&self) -> f64 {
        self.headroom
    }

    /// The name as it is drawn: a logarithmic axis says that it is one, where there is room for so many font sizes.
    pub(super) fn title(&self, room: f64) -> String {
        match self.scale {
            AxisScale::Logarithmic => Some(words().axis_logarithmic(&self.label)).filter(|title| label::width(title) <= room),
            AxisScale::Linear => None,
        }
        .unwrap_or_else(|| self.label.clone())
    }

    /// What is written instead of numbers; nothing on an axis of numbers.
    pub(super) fn names(&self) -> &[String] {
        &self.names
    }

    /// The name, with the unit.
    #[must_use]
    pub fn label(&self) -> &str {
        &self.label
    }

    /// How values are spread.
    #[must_use]
    pub fn scale(&self) -> AxisScale {
        self.scale
    }

    /// The lower and the upper end.
    #[must_use]
    pub fn range(&self) -> [f64; 2] {
        self.range
    }

    /// Whether a value lies on the axis.
    #[must_use]
    pub fn contains(&self, value: f64) -> bool {
        (self.range[0]..=self.range[1]).contains(&value)
    }

    /// Where a value lies: 0 at the lower end, 1 at the upper one, and beyond them outside of the range.
    #[must_use]
    pub fn fraction(&self, value: f64) -> f64 {
        let [low, high] = self.ends;
        let place = match self.scale {
            AxisScale::Linear => value,
            AxisScale::Logarithmic if value <= self.range[0] => low,
            AxisScale::Logarithmic => value.log10(),
        };
        (place - low) / (high - low)
    }

    /// The value at a fraction: the inverse of [`Axis::fraction`].
    #[must_use]
    pub fn value(&self, fraction: f64) -> f64 {
        let [low, high] = self.ends;
        let place = low + fraction * (high - low);
        match self.scale {
            AxisScale::Linear => place,
            AxisScale::Logarithmic => 10_f64.powf(place),
        }
    }
}

impl Span {
    /// The span as an axis.
    #[must_use]
    pub fn axis(self) -> Axis {
        Axis::linear("x", self.range())
    }
}

fn within(value: f64, low: f64, high: f64) -> f64 {
    if value.is_nan() { 0_f64.max(low) } else { value.clamp(low, high) }
}

fn ordered([a, b]: [f64; 2]) -> [f64; 2] {
    [a.min(b), a.max(b)]
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn small_differences_and_those_over_many_decades_are_spread_by_their_ratios() {
        let cases: [(&[f64], AxisScale); 6] = [
            (&[], AxisScale::Logarithmic),
            (&[0.0], AxisScale::Logarithmic),
            (&[0.0, 1e-9], AxisScale::Logarithmic),
            (&[0.0, 0.03, 0.06], AxisScale::Linear),
            (&[0.002, 0.3], AxisScale::Logarithmic),
            (&[0.002, f64::NAN, 0.2], AxisScale::Linear),
        ];
        for (differences, expected) in cases {
            assert_eq!(AxisScale::fitting(differences.iter().copied()), expected, "{differences:?}");
        }
    }

    #[test]
    fn a_range_that_cannot_be_drawn_is_mended() {
        let cases = [
            ([1.0, 0.0], [0.0, 1.0]),
            ([2.0, 2.0], [2.0, 3.0]),
            ([f64::NAN, 5.0], [0.0, 5.0]),
            ([f64::NAN, f64::NAN], [0.0, 1.0]),
            ([f64::NEG_INFINITY, f64::INFINITY], [-1e12, 1e12]),
        ];
        for (range, expected) in cases {
            assert_eq!(Axis::linear("", range).range(), expected);
        }
        assert_eq!(Axis::logarithmic("", [0.0, 1.0]).range(), [1e-12, 1.0]);
        assert_eq!(Axis::logarithmic("", [0.1, 0.1]).range(), [0.1, 1.0]);
    }

    #[test]
    fn nothing_lies_below_a_logarithmic_axis() {
        let axis = Axis::logarithmic("", [1e-8, 1.0]);
        for value in [-1.0, 0.0, 1e-300, 1e-8] {
            assert_eq!(axis.fraction(value), 0.0);
        }
        assert!(axis.fraction(f64::NAN).is_nan());
    }

    proptest! {
        #[test]
        fn fractions_and_values_are_inverse(low in -1e6..1e6, span in 1e-3..1e6, fraction in -0.5..1.5) {
            let linear = Axis::linear("", [low, low + span]);
            prop_assert!((linear.fraction(linear.value(fraction)) - fraction).abs() < 1e-6);
            let logarithmic = Axis::logarithmic("", [span, span * 1e8]);
            let fraction = fraction.max(0.0);
            prop_assert!((logarithmic.fraction(logarithmic.value(fraction)) - fraction).abs() < 1e-12);
        }
    }
}
