//! Which values of an axis get a number, so that none overlap.

use super::axis::{Axis, AxisScale};
use super::label;
use super::style::Style;

/// A value that is marked on an axis.
#[derive(Clone, Debug, PartialEq)]
pub struct Tick {
    /// Where it lies.
    pub value: f64,
    /// What is written there.
    pub label: String,
}

/// Which way an axis runs, hence whether its numbers need room by their width or by their height.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// To the right.
    Horizontal,
    /// Upwards.
    Vertical,
}

/// A distance between ticks that is easy to count in: 1, 2 or 5 times a power of ten.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Step {
    mantissa: f64,
    exponent: i32,
}

impl Step {
    /// The smallest step of at least `least`, which is positive and finite.
    pub(super) fn at_least(least: f64) -> Self {
        let mut step = Self { mantissa: 1.0, exponent: least.log10().floor() as i32 };
        // A rounding error of the logarithm must not cost a whole step.
        while step.size() < least * (1.0 - 1e-12) {
            step = step.coarser();
        }
        step
    }

    pub(super) fn size(self) -> f64 {
        self.times(1.0)
    }

    pub(super) fn coarser(self) -> Self {
        match self.mantissa {
            1.0 => Self { mantissa: 2.0, ..self },
            2.0 => Self { mantissa: 5.0, ..self },
            _ => Self { mantissa: 1.0, exponent: self.exponent + 1 },
        }
    }

    /// So many steps, divided rather than multiplied by a fraction, which makes 3 steps of 0.1 exactly 0.3.
    pub(super) fn times(self, count: f64) -> f64 {
        let power = 10_f64.powi(self.exponent.abs());
        if self.exponent < 0 { count * self.mantissa / power } else { count * self.mantissa * power }
    }

    pub(super) fn decimals(self) -> usize {
        self.exponent.min(0).unsigned_abs() as usize
    }
}

/// Ticks nearer than this, in CSS pixels, would make a chart look busy even where their numbers fit.
const LEAST_SPACING: [f64; 2] = [34.0, 26.0];
/// So would more intervals than this, however long the axis.
const MOST_INTERVALS: f64 = 9.0;
/// Between two numbers, in CSS pixels; twice as much between two on one line, which would otherwise read as one.
const LEAST_GAP: f64 = 8.0;
/// A tick may miss the end of the range by so much of a step, or of a decade, and still be drawn there.
const SLACK: f64 = 1e-9;

impl Axis {
    /// The ticks of an axis that is so many CSS pixels long, ascending. Their numbers do not overlap.
    #[must_use]
    pub fn ticks(&self, length: f64, direction: Direction) -> Vec<Tick> {
        let length = length.max(1.0);
        match self.scale() {
            _ if !self.names().is_empty() => self.named_ticks(length),
            AxisScale::Linear => self.linear_ticks(length, direction),
            AxisScale::Logarithmic => self.logarithmic_ticks(length, direction),
        }
    }

    /// Every name, cut to the room it has.
    fn named_ticks(&self, length: f64) -> Vec<Tick> {
        let room = (length / self.names().len() as f64 - LEAST_GAP) / Style::FONT_SIZE;
        let tick = |(place, name): (usize, &String)| Tick { value: place as f64 + 0.5, label: label::shortened(name, room) };
        self.names().iter().enumerate().map(tick).collect()
    }

    fn linear_ticks(&self, length: f64, direction: Direction) -> Vec<Tick> {
        let [low, high] = self.range();
        let mut step = Step::at_least((high - low) * least_spacing(direction, length) / length);
        loop {
            let ticks = multiples(step, low, high);
            if self.fits(&ticks, length, direction) {
                return ticks;
            }
            step = step.coarser();
        }
    }

    fn logarithmic_ticks(&self, length: f64, direction: Direction) -> Vec<Tick> {
        let [low, high] = self.range().map(f64::log10);
        let [first, last] = [(low - SLACK).ceil() as i32, (high + SLACK).floor() as i32];
        if last <= first {
            return self.parts_of_a_decade(length, direction);
        }
        let mut stride = 1;
        loop {
            let ticks = self.decades(first, last, stride, direction);
            if self.fits(&ticks, length, direction) {
                return ticks;
            }
            stride = even_stride(last - first, stride + 1);
        }
    }

    /// Every so many decades, from the lowest one on, since that is where "identical" is read.
    fn decades(&self, first: i32, last: i32, stride: i32, direction: Direction) -> Vec<Tick> {
        let decades = (first..=last).step_by(stride.unsigned_abs() as usize);
        let mut ticks: Vec<Tick> =
            decades.map(|exponent| Tick { value: 10_f64.powi(exponent), label: label::power_of_ten(exponent) }).collect();
        if let (Some(lowest), Direction::Vertical) = (ticks.first_mut(), direction)
            && self.fraction(lowest.value) < SLACK
        {
            lowest.label.insert_str(0, "≤ ");
        }
        ticks
    }

    /// 1, 2 and 5 times the powers of ten, for a range without two powers of ten; equal steps for a shorter one still.
    fn parts_of_a_decade(&self, length: f64, direction: Direction) -> Vec<Tick> {
        let [low, high] = self.range();
        let mut ticks = Vec::new();
        let mut step = Step::at_least(low);
        while step.size() <= high * (1.0 + SLACK) {
            ticks.push(Tick { value: step.size(), label: label::decimal(step.size(), step.decimals()) });
            step = step.coarser();
        }
        if ticks.len() < 2 {
            ticks = multiples(Step::at_least((high - low) / 4.0), low, high);
        }
        self.without_overlap(ticks, length, direction)
    }

    /// Whether neighbouring ticks are far enough apart.
    fn fits(&self, ticks: &[Tick], length: f64, direction: Direction) -> bool {
        ticks.windows(2).all(|pair| match pair {
            [a, b] => self.clear(a, b, length, direction),
            _ => true,
        })
    }

    fn clear(&self, a: &Tick, b: &Tick, length: f64, direction: Direction) -> bool {
        let distance = (self.fraction(b.value) - self.fraction(a.value)) * length;
        let room = match direction {
            Direction::Horizontal => 0.5 * Style::FONT_SIZE * (label::width(&a.label) + label::width(&b.label)) + LEAST_GAP,
            Direction::Vertical => Style::FONT_SIZE + LEAST_GAP,
        };
        distance >= room
    }

    fn without_overlap(&self, ticks: Vec<Tick>, length: f64, direction: Direction) -> Vec<Tick> {
        let mut kept: Vec<Tick> = Vec::with_capacity(ticks.len());
        for tick in ticks {
            if kept.last().is_none_or(|last| self.clear(last, &tick, length, direction)) {
                kept.push(tick);
            }
        }
        kept
    }
}

fn least_spacing(direction: Direction, length: f64) -> f64 {
    let least = match direction {
        Direction::Horizontal => LEAST_SPACING[0],
        Direction::Vertical => LEAST_SPACING[1],
    };
    least.max(length / MOST_INTERVALS)
}

/// The multiples of a step within a range.
pub(super) fn multiples(step: Step, low: f64, high: f64) -> Vec<Tick> {
    let [first, last] = [(low / step.size() - SLACK).ceil() as i64, (high / step.size() + SLACK).floor() as i64];
    let tick = |count: i64| {
        // Adding zero turns −0 into 0.
        let value = step.times(count as f64) + 0.0;
        Tick { value, label: label::decimal(value, step.decimals()) }
    };
    (first..=last).map(tick).collect()
}

/// A stride of at least `least` decades, if possible one that marks both ends of the range.
fn even_stride(decades: i32, least: i32) -> i32 {
    (least..2 * least).find(|stride| decades % stride == 0).unwrap_or(least)
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn labels(axis: &Axis, length: f64, direction: Direction) -> String {
        axis.ticks(length, direction).into_iter().map(|tick| tick.label).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn linear_ticks_are_round_numbers() {
        let cases = [
            ([0.0, 200.0], 360.0, "0 50 100 150 200"),
            ([0.0, 200.0], 800.0, "0 50 100 150 200"),
            ([0.0, 200.0], 240.0, "0 50 100 150 200"),
            ([-6.0, 6.0], 210.0, "−6 −4 −2 0 2 4 6"),
            ([0.0, 1.0], 360.0, "0 0.2 0.4 0.6 0.8 1"),
            ([-0.5, 6.5], 360.0, "0 1 2 3 4 5 6"),
            ([0.0, 0.001], 360.0, "0 0.0002 0.0004 0.0006 0.0008 0.001"),
            ([0.0, 100_000.0], 240.0, "0 50000 100000"),
            ([19_999.5, 20_006.5], 240.0, "20000 20002 20004 20006"),
            ([0.0, 1.0], 30.0, "0"),
        ];
        for (range, length, expected) in cases {
            assert_eq!(labels(&Axis::linear("", range), length, Direction::Horizontal), expected);
        }
    }

    #[test]
    fn logarithmic_ticks_are_decades_and_the_lowest_one_stands_for_all_below() {
        let cases = [
            ([1e-8, 1.0], 230.0, "≤ 10⁻⁸ 10⁻⁷ 10⁻⁶ 10⁻⁵ 10⁻⁴ 10⁻³ 10⁻² 10⁻¹ 1"),
            ([1e-8, 1.0], 150.0, "≤ 10⁻⁸ 10⁻⁶ 10⁻⁴ 10⁻² 1"),
            ([1e-8, 1.0], 70.0, "≤ 10⁻⁸ 10⁻⁴ 1"),
            ([1e-8, 1.0], 25.0, "≤ 10⁻⁸ 1"),
            ([0.03, 30.0], 100.0, "10⁻¹ 1 10"),
            ([0.015, 0.06], 100.0, "0.02 0.05"),
            ([0.021, 0.029], 100.0, "0.022 0.024 0.026 0.028"),
        ];
        for (range, length, expected) in cases {
            assert_eq!(labels(&Axis::logarithmic("", range), length, Direction::Vertical), expected);
        }
        let across = Axis::logarithmic("", [1e-8, 1.0]);
        assert_eq!(labels(&across, 200.0, Direction::Horizontal), "10⁻⁸ 10⁻⁶ 10⁻⁴ 10⁻² 1");
    }

    #[test]
    fn names_stand_in_the_middle_of_their_places_and_are_cut_to_the_room() {
        let axis = Axis::named(vec!["A: ReLU".to_owned(), "B: SmeLU with a long name".to_owned()]);
        let ticks = axis.ticks(200.0, Direction::Horizontal);
        assert_eq!(ticks.iter().map(|tick| tick.value).collect::<Vec<_>>(), [0.5, 1.5]);
        assert_eq!(ticks[0].label, "A: ReLU");
        assert!(ticks[1].label.ends_with('…') && axis.fits(&ticks, 200.0, Direction::Horizontal), "{ticks:?}");
    }

    #[test]
    fn ticks_are_exact() {
        let ticks = Axis::linear("", [0.0, 0.5]).ticks(360.0, Direction::Horizontal);
        assert!(ticks.iter().any(|tick| tick.value == 0.3));
    }

    /// Whether the ticks ascend within the range and their numbers are clear of one another.
    fn orderly(axis: &Axis, length: f64, direction: Direction) -> bool {
        let ticks = axis.ticks(length, direction);
        let within = |tick: &Tick| (-1e-6..=1.0 + 1e-6).contains(&axis.fraction(tick.value));
        ticks.iter().all(within) && axis.fits(&ticks, length, direction)
    }

    proptest! {
        #[test]
        fn numbers_never_overlap(low in -1e4..1e4, exponent in -6.0..8.0, width in 150.0..850.0, height in 20.0..500.0) {
            let span = 10_f64.powf(exponent);
            let axes = [Axis::linear("", [low, low + span]), Axis::logarithmic("", [low.abs(), low.abs() + span])];
            for axis in axes {
                prop_assert!(orderly(&axis, width, Direction::Horizontal), "{axis:?}");
                prop_assert!(orderly(&axis, height, Direction::Vertical), "{axis:?}");
                prop_assert!(axis.ticks(width, Direction::Horizontal).len() <= 20);
            }
        }
    }
}
