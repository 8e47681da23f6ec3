//! Prediction difference by frequency: the rarer what an example is made of, the further twins may be apart on it.

use ndarray::{ArrayView3, Axis};
use serde::{Deserialize, Serialize};

use super::Disagreement;
use crate::network::Targets;

/// The test examples whose frequency lies in one range, and how far replicas are apart on them.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Bucket {
    /// Which frequencies.
    pub range: FrequencyRange,
    /// How many examples.
    pub examples: u32,
    /// The prediction differences over these; `None` without examples or with fewer than two replicas.
    pub disagreement: Option<Disagreement>,
}

/// A decade of frequencies.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum FrequencyRange {
    /// 0.
    Never,
    /// 1 to 9.
    Ones,
    /// 10 to 99.
    Tens,
    /// 100 to 999.
    Hundreds,
    /// 1000 and more.
    Thousands,
}

impl FrequencyRange {
    /// Every range, the rarest first.
    pub const ALL: [Self; 5] = [Self::Never, Self::Ones, Self::Tens, Self::Hundreds, Self::Thousands];

    /// The range of a frequency.
    #[must_use]
    pub fn of(frequency: u32) -> Self {
        match frequency {
            0 => Self::Never,
            1..10 => Self::Ones,
            10..100 => Self::Tens,
            100..1000 => Self::Hundreds,
            1000.. => Self::Thousands,
        }
    }

    /// Its name, by the size of the numbers in it.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Never => "never",
            Self::Ones => "ones",
            Self::Tens => "tens",
            Self::Hundreds => "hundreds",
            Self::Thousands => "thousands",
        }
    }
}

/// A bucket for each range. `probabilities` is indexed [replica, example, label]; `truth` and `frequencies` have an entry for
/// each example.
#[must_use]
pub fn by_frequency(probabilities: ArrayView3<f32>, truth: &[u8], frequencies: &[u32]) -> [Bucket; 5] {
    FrequencyRange::ALL.map(|range| {
        let within = |(_, frequency): &(usize, &u32)| FrequencyRange::of(**frequency) == range;
        let examples: Vec<usize> = frequencies.iter().enumerate().filter(within).map(|(index, _)| index).collect();
        let truth: Vec<u8> = examples.iter().map(|&index| truth[index]).collect();
        let disagreement = Disagreement::of(probabilities.select(Axis(1), &examples).view(), Targets::Labels(&truth));
        Bucket { range, examples: examples.len() as u32, disagreement }
    })
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]
mod tests {
    use ndarray::Array3;

    use super::*;

    #[test]
    fn each_example_counts_in_the_bucket_of_its_frequency() {
        let frequencies = [0, 1, 9, 10, 99, 100, 1000, 70_000];
        let second = [0.5, 0.4, 0.2, 0.1, 0.3, 0.25, 0.0, 0.5];
        let probabilities = Array3::from_shape_fn((2, 8, 2), |(m, n, l)| {
            let p: f32 = if m == 0 { 0.0 } else { second[n] };
            if l == 1 { p } else { 1.0 - p }
        });
        let buckets = by_frequency(probabilities.view(), &[0; 8], &frequencies);
        let expected = [(1, 0.5), (2, 0.3), (2, 0.2), (1, 0.25), (2, 0.25)];
        for (bucket, (examples, difference)) in buckets.iter().zip(expected) {
            assert_eq!(bucket.examples, examples, "{:?}", bucket.range);
            assert!((bucket.disagreement.unwrap().absolute - difference).abs() < 1e-7, "{bucket:?}");
        }
        assert_eq!(buckets.map(|bucket| bucket.range), FrequencyRange::ALL);
    }

    #[test]
    fn buckets_weighted_by_their_examples_give_the_whole() {
        let frequencies: Vec<u32> = (0..60).map(|n| n * n).collect();
        let probabilities = Array3::from_shape_fn((3, 60, 2), |(m, n, l)| {
            let p = ((m * 7 + n * 3) % 11) as f32 / 11.0;
            if l == 1 { p } else { 1.0 - p }
        });
        let whole = Disagreement::of(probabilities.view(), Targets::Labels(&[1; 60])).unwrap();
        let buckets = by_frequency(probabilities.view(), &[1; 60], &frequencies);
        let weighted: f64 =
            buckets.iter().map(|bucket| f64::from(bucket.examples) * bucket.disagreement.unwrap().absolute).sum();
        assert!((weighted / 60.0 - whole.absolute).abs() < 1e-12);
        assert_eq!(by_frequency(probabilities.view(), &[1; 60], &[0; 60])[1].disagreement, None);
    }
}
