//! Whether predicted probabilities can be taken at their word: of all that is said to be so with 80 %, is it so in 80 %?

use ndarray::ArrayView3;
use serde::{Deserialize, Serialize};

use super::quality::most_probable;

/// Predictions by how probable they say they are, in [`Reliability::BINS`] equal bins of [0, 1].
///
/// Of two labels, a prediction is what is given to label 1, and it holds if that is the true one (Niculescu-Mizil and Caruana
/// 2005). Of more, it is what is given to the most probable label, and it holds if that is right (Guo et al. 2017). Those of all
/// replicas are counted together.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Reliability {
    /// The bins, the least probable first. Each holds its lower edge and not its upper one; the last holds 1, too.
    pub bins: Vec<Stated>,
}

/// The predictions of one bin.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Stated {
    /// How many: (replica, example).
    pub predictions: u32,
    /// The sum of their probabilities.
    pub probability: f64,
    /// How many of them hold.
    pub holding: u32,
}

impl Stated {
    /// The mean of the predicted probabilities, in [0, 1]; nothing of no predictions.
    #[must_use]
    pub fn predicted(&self) -> Option<f64> {
        self.of_each(self.probability)
    }

    /// The share of the predictions that hold, in [0, 1]; nothing of no predictions.
    #[must_use]
    pub fn observed(&self) -> Option<f64> {
        self.of_each(self.holding.into())
    }

    fn of_each(&self, sum: f64) -> Option<f64> {
        (self.predictions > 0).then(|| sum / f64::from(self.predictions))
    }

    fn add(&mut self, probability: f64, holds: bool) {
        self.predictions += 1;
        self.probability += probability;
        self.holding += u32::from(holds);
    }
}

impl Reliability {
    /// How many bins there are.
    pub const BINS: usize = 10;

    /// The reliability of probabilities, indexed [replica, example, label]; none of no predictions.
    #[must_use]
    pub fn of(probabilities: ArrayView3<f32>, truth: &[u8]) -> Option<Self> {
        let mut bins = vec![Stated::default(); Self::BINS];
        for replica in probabilities.outer_iter() {
            for (row, &truth) in replica.outer_iter().zip(truth) {
                let label = if row.len() == 2 { 1 } else { most_probable(row.iter().copied()) };
                let probability = f64::from(*row.get(label)?);
                bins[Self::bin(probability)].add(probability, label == usize::from(truth));
            }
        }
        bins.iter().any(|bin| bin.predictions > 0).then_some(Self { bins })
    }

    /// The expected calibration error Σ (n/N) |observed − predicted| over the bins, in [0, 1]: n are the predictions of a bin, N all
    /// (Naeini et al. 2015). Where there are few predictions, chance alone makes it larger than 0.
    #[must_use]
    pub fn calibration_error(&self) -> f64 {
        let apart = |bin: &Stated| (f64::from(bin.holding) - bin.probability).abs();
        self.bins.iter().map(apart).sum::<f64>() / f64::from(self.predictions())
    }

    /// How many predictions there are; never 0.
    #[must_use]
    pub fn predictions(&self) -> u32 {
        self.bins.iter().map(|bin| bin.predictions).sum()
    }

    /// The bin of a probability, in 0..[`Reliability::BINS`].
    #[must_use]
    pub fn bin(probability: f64) -> usize {
        // A cast holds what is below 0 at 0.
        ((probability * Self::BINS as f64) as usize).min(Self::BINS - 1)
    }

    /// The ends of a bin.
    #[must_use]
    pub fn edges(bin: usize) -> [f64; 2] {
        [bin, bin + 1].map(|edge| edge as f64 / Self::BINS as f64)
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
#[allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]
mod tests {
    use ndarray::{Array3, array};
    use proptest::prelude::*;

    use super::*;

    /// The probabilities of one replica that gives label 1 so much.
    fn of_two(ones: &[f32]) -> Array3<f32> {
        Array3::from_shape_fn((1, ones.len(), 2), |(_, example, label)| [1.0 - ones[example], ones[example]][label])
    }

    #[test]
    fn of_two_labels_the_second_is_predicted() {
        let found = Reliability::of(of_two(&[0.0, 0.05, 0.25, 0.25, 0.75, 1.0]).view(), &[0, 1, 0, 1, 1, 0]).unwrap();
        let counts: Vec<(u32, u32)> = found.bins.iter().map(|bin| (bin.predictions, bin.holding)).collect();
        assert_eq!(counts, [(2, 1), (0, 0), (2, 1), (0, 0), (0, 0), (0, 0), (0, 0), (1, 1), (0, 0), (1, 0)]);
        assert_eq!((found.bins[2].predicted(), found.bins[2].observed()), (Some(0.25), Some(0.5)));
        assert_eq!((found.bins[1].predicted(), found.bins[1].observed()), (None, None));
        // |1 − 0.05| + |1 − 0.5| + |1 − 0.75| + |0 − 1| over six.
        assert!((found.calibration_error() - 2.7 / 6.0).abs() < 1e-8, "{}", found.calibration_error());
    }

    #[test]
    fn of_more_labels_the_most_probable_one_is() {
        let probabilities = array![[[0.5, 0.25, 0.25], [0.125, 0.125, 0.75]], [[0.25, 0.5, 0.25], [0.0, 0.0, 1.0]]];
        let found = Reliability::of(probabilities.view(), &[0, 2]).unwrap();
        let stated = |predictions, probability, holding| Stated { predictions, probability, holding };
        assert_eq!([5, 7, 9].map(|bin| found.bins[bin]), [stated(2, 1.0, 1), stated(1, 0.75, 1), stated(1, 1.0, 1)]);
        assert_eq!((found.predictions(), found.calibration_error()), (4, 0.0625));
    }

    #[test]
    fn of_nothing_there_is_none() {
        for shape in [(0, 4, 2), (2, 0, 2), (2, 4, 0)] {
            assert_eq!(Reliability::of(Array3::zeros(shape).view(), &[0; 4]), None, "{shape:?}");
        }
    }

    proptest! {
        #[test]
        fn bins_are_what_lies_between_their_edges(given in prop::collection::vec((0..=64_u8, 0..2_u8), 1..80)) {
            let ones: Vec<f32> = given.iter().map(|&(p, _)| f32::from(p) / 64.0).collect();
            let truth: Vec<u8> = given.iter().map(|&(_, label)| label).collect();
            let found = Reliability::of(of_two(&ones).view(), &truth).unwrap();
            let mut error = 0.0;
            for (index, bin) in found.bins.iter().enumerate() {
                let [low, high] = Reliability::edges(index);
                let within = |p: f64| (low..high).contains(&p) || (p == 1.0 && high == 1.0);
                let here: Vec<(f64, bool)> =
                    ones.iter().zip(&truth).map(|(&p, &label)| (p.into(), label == 1)).filter(|&(p, _)| within(p)).collect();
                prop_assert_eq!(bin.predictions as usize, here.len());
                let holding = here.iter().filter(|(_, holds)| *holds).count() as f64;
                let predicted: f64 = here.iter().map(|(p, _)| p).sum();
                error += (holding - predicted).abs() / ones.len() as f64;
                prop_assert!(bin.predicted().is_none_or(|p| (p - predicted / here.len() as f64).abs() < 1e-12));
                prop_assert!(bin.observed().is_none_or(|share| (share - holding / here.len() as f64).abs() < 1e-12));
            }
            prop_assert!((found.calibration_error() - error).abs() < 1e-12);
        }
    }
}
