//! How numbers are spread: counts over bins, and what share lies where an activation is curved.

use serde::{Deserialize, Serialize};

/// Numbers counted over [`Histogram::BINS`] equal bins of [−reach, reach].
///
/// Each bin holds its lower edge and not its upper one. The reach is the least of …, 0.75, 1, 1.5, 2, 3, 4, 6, … that is three
/// root mean squares or more: so at least 8/9 of the numbers are within, whatever they are (Chebyshev), 0 is an edge, and the
/// range seldom moves while they do.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Histogram {
    /// The upper end of the last bin; positive.
    pub reach: f64,
    /// How many lie in each bin. The outermost ones count what lies beyond them, too.
    pub counts: Vec<u32>,
    /// How many of these lie beyond: below −reach, and above reach.
    pub beyond: [u32; 2],
    /// How many are at most 0.
    pub not_positive: u32,
    /// How many lie in the transition, its ends included; `None` where there is none.
    pub in_transition: Option<u32>,
}

/// The least reach, in root mean squares.
const SPREAD: f64 = 3.0;

impl Histogram {
    /// How many bins there are: as many on either side of 0.
    pub const BINS: usize = 64;

    /// The histogram of some numbers; none of no numbers, nor where one is infinite or not a number.
    #[must_use]
    pub fn of(values: &[f32], transition: Option<[f64; 2]>) -> Option<Self> {
        if values.is_empty() || !values.iter().all(|value| value.is_finite()) {
            return None;
        }
        let wide = || values.iter().map(|&value| f64::from(value));
        let count = |holds: &dyn Fn(f64) -> bool| wide().filter(|&value| holds(value)).count() as u32;
        let reach = reach(wide().map(|value| value * value).sum::<f64>() / values.len() as f64);
        let mut histogram = Self {
            reach,
            counts: vec![0; Self::BINS],
            beyond: [count(&|value| value < -reach), count(&|value| value > reach)],
            not_positive: count(&|value| value <= 0.0),
            in_transition: transition.map(|[left, right]| count(&|value| (left..=right).contains(&value))),
        };
        for value in wide() {
            let bin = histogram.bin(value);
            histogram.counts[bin] += 1;
        }
        Some(histogram)
    }

    /// How many numbers were counted; never 0.
    #[must_use]
    pub fn total(&self) -> u32 {
        self.counts.iter().sum()
    }

    /// A count as a share of all, in [0, 1].
    #[must_use]
    pub fn share(&self, count: u32) -> f64 {
        f64::from(count) / f64::from(self.total())
    }

    /// The width of a bin.
    #[must_use]
    pub fn bin_width(&self) -> f64 {
        self.reach / (Self::BINS / 2) as f64
    }

    /// The bin in which a number is counted, in 0..[`Histogram::BINS`].
    #[must_use]
    pub fn bin(&self, value: f64) -> usize {
        // A cast holds what is below 0 at 0.
        let bin = (value / self.bin_width()).floor() + (Self::BINS / 2) as f64;
        (bin as usize).min(Self::BINS - 1)
    }

    /// The ends of a bin.
    #[must_use]
    pub fn edges(&self, bin: usize) -> [f64; 2] {
        [bin, bin + 1].map(|edge| (edge as f64 - (Self::BINS / 2) as f64) * self.bin_width())
    }

    /// The density of each bin: its share of all, per unit of x. Their integral is 1.
    #[must_use]
    pub fn densities(&self) -> Vec<f64> {
        let per_count = 1.0 / (f64::from(self.total()) * self.bin_width());
        self.counts.iter().map(|&count| f64::from(count) * per_count).collect()
    }

    /// The density at x: that of its bin, and 0 beyond the reach.
    #[must_use]
    pub fn density(&self, x: f64) -> f64 {
        if x.abs() > self.reach { 0.0 } else { self.densities()[self.bin(x)] }
    }
}

/// The reach for a mean square. Only powers of two and their halves are added, so that it is the same on every platform.
fn reach(mean_square: f64) -> f64 {
    let least = SPREAD * mean_square.sqrt();
    if least == 0.0 {
        return 1.0;
    }
    let mut reach = 1.0;
    while reach < least {
        reach *= 2.0;
    }
    while 0.5 * reach >= least {
        reach *= 0.5;
    }
    if 0.75 * reach >= least { 0.75 * reach } else { reach }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
#[allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn of(values: &[f32]) -> Histogram {
        Histogram::of(values, None).unwrap()
    }

    #[test]
    fn the_reach_is_the_next_step_of_three_root_mean_squares() {
        let cases =
            [(0.0, 1.0), (0.1, 0.375), (1.0, 3.0), (1.01, 4.0), (-1.5, 6.0), (2.6, 8.0), (1e-45, 4.203_895_392_974_451e-45)];
        for (value, expected) in cases {
            assert_eq!(of(&[value]).reach, expected, "{value}");
        }
    }

    #[test]
    fn what_lies_beyond_is_counted_outermost_and_told() {
        let mut values = vec![0.0; 98];
        values.extend([-9.0, 12.0]);
        let histogram = of(&values);
        assert_eq!((histogram.reach, histogram.beyond), (6.0, [1, 1]));
        assert_eq!(
            (histogram.counts[0], histogram.counts[Histogram::BINS / 2], histogram.counts[Histogram::BINS - 1]),
            (1, 98, 1)
        );
        assert_eq!((histogram.not_positive, histogram.in_transition, histogram.total()), (99, None, 100));
    }

    #[test]
    fn both_ends_belong_to_the_transition() {
        let counted = |transition| Histogram::of(&[-1.0, -0.5, 0.0, 2.0, 2.5], Some(transition)).unwrap().in_transition;
        assert_eq!(counted([-1.0, 2.0]), Some(4));
        assert_eq!(counted([-0.75, 1.0]), Some(2));
        assert_eq!(counted([0.0, 0.0]), Some(1));
    }

    #[test]
    fn what_is_no_number_gives_none() {
        for values in [&[][..], &[1.0, f32::NAN], &[f32::INFINITY], &[0.0, f32::NEG_INFINITY]] {
            assert_eq!(Histogram::of(values, None), None, "{values:?}");
        }
        assert!(Histogram::of(&[f32::MAX, f32::MIN], None).unwrap().reach.is_finite());
    }

    fn values() -> impl Strategy<Value = Vec<f32>> {
        let value = prop_oneof![-1e3..1e3_f32, -1.0..1.0_f32, (-64..64_i16).prop_map(|n| f32::from(n) / 32.0), Just(0.0)];
        prop::collection::vec(value, 1..300)
    }

    proptest! {
        #[test]
        fn every_number_is_counted_between_its_edges(values in values()) {
            let histogram = of(&values);
            for (bin, &count) in histogram.counts.iter().enumerate() {
                let [low, high] = histogram.edges(bin);
                let low = if bin == 0 { f64::NEG_INFINITY } else { low };
                let high = if bin == Histogram::BINS - 1 { f64::INFINITY } else { high };
                let within = values.iter().filter(|&&value| (low..high).contains(&f64::from(value))).count();
                prop_assert_eq!(count as usize, within, "bin {}", bin);
            }
            prop_assert_eq!(histogram.total() as usize, values.len());
        }

        #[test]
        fn at_least_eight_ninths_are_within(values in values()) {
            let histogram = of(&values);
            prop_assert!(histogram.share(histogram.beyond.iter().sum()) <= 1.0 / 9.0 + 1e-12);
        }

        #[test]
        fn densities_integrate_to_one(values in values()) {
            let histogram = of(&values);
            let integral = histogram.densities().iter().sum::<f64>() * histogram.bin_width();
            prop_assert!((integral - 1.0).abs() < 1e-9, "{integral}");
        }
    }
}
