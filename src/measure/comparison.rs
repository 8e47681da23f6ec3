//! Two configurations compared over paired runs.

use core::num::NonZeroU32;

use serde::Serialize;

use crate::random::Stream;

/// Resamples of the bootstrap.
const RESAMPLES: usize = 2000;
/// The share of resampled medians that the interval leaves out at each end.
const TAIL: f64 = 0.025;

/// How a measure of a first configuration compares with that of a second, over runs that share their seeds.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Comparison {
    /// In how many runs the first is the larger.
    pub first_larger: usize,
    /// In how many runs the second is the larger.
    pub second_larger: usize,
    /// In how many runs they are equal.
    pub equal: usize,
    /// The median of each.
    pub medians: [f64; 2],
    /// First ÷ second, over those runs in which neither is zero.
    pub ratio: Option<Typical>,
    /// First − second.
    pub difference: Typical,
}

/// A median over runs, and how sure it is.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Typical {
    /// The median.
    pub median: f64,
    /// From the 2.5th to the 97.5th percentile of the medians of 2000 resamples of the runs (percentile bootstrap; Efron and
    /// Tibshirani 1993, chapter 13); `None` of fewer than [`Typical::FEWEST`] runs.
    pub interval: Option<[f64; 2]>,
    /// How many runs it is of.
    pub runs: usize,
}

/// What can be said of two configurations after so many runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// The first is the larger: the interval lies above what it would be of equal ones.
    FirstLarger,
    /// The second is the larger: it lies below.
    SecondLarger,
    /// It holds what it would be of equal ones: the runs cannot tell.
    Undecided,
    /// Of fewer than [`Typical::FEWEST`] runs nothing can be said.
    TooFew,
}

impl Comparison {
    /// Compares pairs of finite measures of 0 or more; there is nothing to compare (`None`) of no pairs. The resamples are drawn
    /// from `stream`.
    #[must_use]
    pub fn of(pairs: &[[f64; 2]], stream: &mut Stream) -> Option<Self> {
        let count = |larger: fn(&[f64; 2]) -> bool| pairs.iter().filter(|pair| larger(pair)).count();
        let median_of = |index: usize| median(&mut pairs.iter().map(|pair| pair[index]).collect::<Vec<_>>());
        let ratios: Vec<f64> = pairs.iter().filter(|[a, b]| *a > 0.0 && *b > 0.0).map(|[a, b]| a / b).collect();
        let differences: Vec<f64> = pairs.iter().map(|[a, b]| a - b).collect();
        Some(Self {
            first_larger: count(|[a, b]| a > b),
            second_larger: count(|[a, b]| a < b),
            equal: count(|[a, b]| a == b),
            medians: [median_of(0)?, median_of(1)?],
            ratio: Typical::of(&ratios, stream),
            difference: Typical::of(&differences, stream)?,
        })
    }
}

impl Typical {
    /// The fewest runs of which anything can be said: were both alike, all of five would still agree with a probability of 1 in 16,
    /// all of six of 1 in 32, which is less than the 1 in 20 that an interval of 95 % allows.
    pub const FEWEST: usize = 6;

    /// Whether the runs can tell which of two is the larger, given what this would be of `equal` ones: 1 for a ratio, 0 for a
    /// difference.
    #[must_use]
    pub fn verdict(&self, equal: f64) -> Verdict {
        match self.interval {
            None => Verdict::TooFew,
            Some([low, _]) if low > equal => Verdict::FirstLarger,
            Some([_, high]) if high < equal => Verdict::SecondLarger,
            Some(_) => Verdict::Undecided,
        }
    }

    fn of(values: &[f64], stream: &mut Stream) -> Option<Self> {
        let median = median(&mut values.to_vec())?;
        let interval = if values.len() < Self::FEWEST { None } else { resampled(values, stream) };
        Some(Self { median, interval, runs: values.len() })
    }
}

/// The interval of the median, by resamples.
fn resampled(values: &[f64], stream: &mut Stream) -> Option<[f64; 2]> {
    let bound = NonZeroU32::new(values.len() as u32)?;
    let mut resample = vec![0.0; values.len()];
    let mut medians = Vec::with_capacity(RESAMPLES);
    for _ in 0..RESAMPLES {
        resample.fill_with(|| values[stream.below(bound) as usize]);
        medians.extend(median(&mut resample));
    }
    medians.sort_by(f64::total_cmp);
    let last = (medians.len() - 1) as f64;
    Some([TAIL, 1.0 - TAIL].map(|share| medians[libm::round(share * last) as usize]))
}

/// The middle one, or the mean of the two in the middle. Puts the values into order.
fn median(values: &mut [f64]) -> Option<f64> {
    values.sort_by(f64::total_cmp);
    let middle = values.len() / 2;
    match values.len() {
        0 => None,
        count if count % 2 == 1 => Some(values[middle]),
        _ => Some(0.5 * (values[middle - 1] + values[middle])),
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]
mod tests {
    use super::*;
    use crate::random::Purpose;

    fn compared(pairs: &[[f64; 2]]) -> Comparison {
        Comparison::of(pairs, &mut Stream::new(1, Purpose::Bootstrap, 0)).unwrap()
    }

    #[test]
    fn runs_are_counted_and_medians_are_of_the_middle() {
        let comparison = compared(&[[4.0, 2.0], [1.0, 2.0], [3.0, 3.0], [9.0, 1.0]]);
        assert_eq!((comparison.first_larger, comparison.second_larger, comparison.equal), (2, 1, 1));
        assert_eq!(comparison.medians, [3.5, 2.0]);
        assert_eq!((comparison.ratio.unwrap().median, comparison.difference.median), (1.5, 1.0));
    }

    #[test]
    fn zeros_have_no_ratio() {
        assert_eq!(compared(&[[0.0, 0.0], [0.0, 1.0]]).ratio, None);
        assert_eq!(compared(&[[0.0, 1.0], [2.0, 1.0]]).ratio.unwrap().runs, 1);
    }

    #[test]
    fn the_interval_of_equal_ratios_is_a_point_and_of_others_holds_the_median() {
        assert_eq!(compared(&[[2.0, 1.0]; 6]).ratio.unwrap().interval, Some([2.0, 2.0]));
        assert_eq!(compared(&[[2.0, 1.0]; 5]).ratio.unwrap().interval, None);
        let pairs: Vec<_> = (1..=25).map(|index| [f64::from(index), 1.0]).collect();
        let Typical { median, interval, .. } = compared(&pairs).ratio.unwrap();
        let [low, high] = interval.unwrap();
        assert_eq!(median, 13.0);
        // By the order statistics of 25, the 95 % interval of the median is that from the 8th to the 18th.
        assert!((7.0..=9.0).contains(&low) && (17.0..=19.0).contains(&high), "{low} to {high}");
    }

    #[test]
    fn a_verdict_needs_enough_runs_that_agree() {
        let pairs = |count: usize, pair: [f64; 2]| vec![pair; count];
        let cases = [
            (pairs(5, [2.0, 1.0]), Verdict::TooFew),
            (pairs(6, [2.0, 1.0]), Verdict::FirstLarger),
            (pairs(6, [1.0, 2.0]), Verdict::SecondLarger),
            (pairs(6, [0.0, 0.0]), Verdict::Undecided),
            ([pairs(12, [2.0, 1.0]), pairs(12, [1.0, 2.0])].concat(), Verdict::Undecided),
            ([pairs(23, [2.0, 1.0]), pairs(1, [1.0, 2.0])].concat(), Verdict::FirstLarger),
        ];
        for (pairs, expected) in cases {
            let Comparison { difference, ratio, .. } = compared(&pairs);
            assert_eq!(difference.verdict(0.0), expected, "{pairs:?}");
            assert!(ratio.is_none_or(|ratio| ratio.verdict(1.0) == expected), "{pairs:?}");
        }
    }

    #[test]
    fn no_pairs_compare_with_nothing() {
        assert_eq!(Comparison::of(&[], &mut Stream::new(1, Purpose::Bootstrap, 0)), None);
    }
}
