//! Clicks on advertisements, made up after what the papers are about: sparse categories of power-law frequency, few clicks, and a
//! hidden truth that no single field tells.
//!
//! Each example has one category in each of four fields. Categories are drawn by Zipf's law: that of rank r with a probability
//! proportional to r^−1.4. The hidden probability of a click is the logistic function of a constant, a weight for each category,
//! and an interaction of each pair of categories, the inner product of two hidden vectors (a factorisation machine, Rendle 2010).
//! The constant makes one example in twenty a click on average. The truth is drawn from the seed of the data, too.
//!
//! A network sees every category as an input of its own, 1 where it is present and else 0 (one-hot). So the weights that leave an
//! input are what is learnt of that category, an embedding, and those of a rare category have seen few examples.

use ndarray::{Array2, Axis};

use super::kind::Chosen;
use super::supplied::Missing;
use super::{DataKind, DataSet, Form, Samples, Settings, Task, UsualTraining};
use crate::random::{Purpose, Stream};

/// Fields of an example; each has one category.
pub const FIELDS: usize = 4;
/// Categories of each field.
pub const CATEGORIES: [usize; FIELDS] = [6, 16, 48, 128];
/// Numbers that describe an example: one for each category of each field.
pub const FEATURES: usize = CATEGORIES[0] + CATEGORIES[1] + CATEGORIES[2] + CATEGORIES[3];
/// How many labels there are: 0 for no click, 1 for a click.
pub const CLASSES: usize = 2;

/// The exponent of Zipf's law.
const EXPONENT: f64 = 1.4;
/// The mean probability of a click.
const BASE_RATE: f64 = 0.05;
/// Length of the hidden vectors.
const FACTORS: usize = 2;
/// Standard deviations of the weights and of the components of the hidden vectors: fields alone and pairs of them matter alike.
const WEIGHT_SPREAD: f64 = 0.7;
const FACTOR_SPREAD: f64 = 0.63;
/// Examples by which the constant is found.
const CALIBRATION: usize = 2048;

/// A set of clicks: its sizes.
#[derive(Clone, Debug, PartialEq)]
pub struct Clicks {
    /// Examples trained on.
    pub train: u32,
    /// Examples tested on.
    pub test: u32,
}

impl Clicks {
    /// The sizes that the set starts with.
    pub const USUAL: Self = Self { train: 10_000, test: 5_000 };

    /// The training and the test set of a seed: two separate draws under one truth.
    #[must_use]
    pub fn draw(&self, seed: u32) -> DataSet {
        let truth = Truth::draw(&mut Stream::new(seed, Purpose::Truth, 0));
        DataSet {
            train: truth.sample(self.train, Stream::new(seed, Purpose::TrainingData, 0)),
            test: truth.sample(self.test, Stream::new(seed, Purpose::TestData, 0)),
        }
    }
}

impl DataKind for Clicks {
    fn name(&self) -> &'static str {
        Self::SETS[0]
    }

    fn draw(&self, seed: u32) -> Result<DataSet, Missing> {
        Ok(Clicks::draw(self, seed))
    }

    fn task(&self) -> Task {
        Task::Labels { classes: CLASSES }
    }

    fn features(&self) -> usize {
        FEATURES
    }

    fn training_examples(&self) -> usize {
        self.train as usize
    }

    fn form(&self) -> Form {
        Form::Row
    }

    fn usual_training(&self) -> UsualTraining {
        UsualTraining { hidden: &[16, 16], rate: 0.3, batch: 32, epochs: 5 }
    }

    fn settings(&mut self) -> Settings<'_> {
        let Self { train, test } = self;
        Settings { train: Some(train), test: Some(test), ..Settings::default() }
    }

    fn rarity(&self, set: &DataSet) -> Option<Vec<u32>> {
        Some(rarity(set))
    }
}

impl Chosen for Clicks {
    const SETS: &'static [&'static str] = &["clicks"];

    fn usual() -> Self {
        Self::USUAL
    }
}

/// The category of each field, counted from 0, the most frequent first.
pub type Categories = [usize; FIELDS];

/// The categories that the features of an example stand for; `None` for what is no such example.
#[must_use]
pub fn categories(features: &[f32]) -> Option<Categories> {
    let mut start = 0;
    let mut found = [0; FIELDS];
    for (category, count) in found.iter_mut().zip(CATEGORIES) {
        *category = features.get(start..start + count)?.iter().position(|&x| x != 0.0)?;
        start += count;
    }
    Some(found)
}

/// For each test example, how often the rarest of its categories is in the training set.
#[must_use]
pub fn rarity(set: &DataSet) -> Vec<u32> {
    let counts: Vec<u32> = set.train.features.sum_axis(Axis(0)).iter().map(|&count| count as u32).collect();
    let rarest = |row: &[f32]| row.iter().zip(&counts).filter(|(x, _)| **x != 0.0).map(|(_, &count)| count).min();
    set.test.all().chunks_exact(FEATURES).map(|row| rarest(row).unwrap_or_default()).collect()
}

/// What decides on clicks, and how often categories come.
struct Truth {
    /// For each field the probability of a category or one more frequent.
    cumulative: [Vec<f64>; FIELDS],
    /// For each field the weight of each category, in logits.
    weights: [Vec<f64>; FIELDS],
    /// For each field the hidden vector of each category; the inner product of two is their interaction, in logits.
    factors: [Vec<[f64; FACTORS]>; FIELDS],
    /// What is added to every score so that clicks come at [`BASE_RATE`], in logits; 0 until it has been found.
    constant: f64,
}

impl Truth {
    fn draw(stream: &mut Stream) -> Self {
        let weights = CATEGORIES.map(|count| (0..count).map(|_| WEIGHT_SPREAD * stream.normal()).collect());
        let factors =
            CATEGORIES.map(|count| (0..count).map(|_| [(); FACTORS].map(|()| FACTOR_SPREAD * stream.normal())).collect());
        let mut truth = Self { cumulative: CATEGORIES.map(zipf), weights, factors, constant: 0.0 };
        let scores: Vec<f64> = (0..CALIBRATION).map(|_| truth.score(truth.categories(stream))).collect();
        truth.constant = constant_for(BASE_RATE, &scores);
        truth
    }

    fn categories(&self, stream: &mut Stream) -> Categories {
        self.cumulative.each_ref().map(|cumulative| {
            let drawn = stream.uniform();
            cumulative.partition_point(|&below| below <= drawn).min(cumulative.len() - 1)
        })
    }

    /// What a click depends on, but for the constant.
    fn score(&self, categories: Categories) -> f64 {
        let mut sum = 0.0;
        for (field, &category) in categories.iter().enumerate() {
            sum += self.weights[field][category];
            for (other, &partner) in categories.iter().enumerate().skip(field + 1) {
                let pair = self.factors[field][category].iter().zip(&self.factors[other][partner]);
                sum += pair.map(|(a, b)| a * b).sum::<f64>();
            }
        }
        sum
    }

    fn sample(&self, count: u32, mut stream: Stream) -> Samples {
        let mut features = Array2::zeros((count as usize, FEATURES));
        let mut labels = Vec::with_capacity(count as usize);
        for mut row in features.outer_iter_mut() {
            let categories = self.categories(&mut stream);
            let mut start = 0;
            for (category, count) in categories.into_iter().zip(CATEGORIES) {
                row[start + category] = 1.0;
                start += count;
            }
            labels.push(u8::from(stream.uniform() < logistic(self.score(categories) + self.constant)));
        }
        Samples::labelled(features, labels)
    }
}

/// The cumulative probabilities of so many categories by Zipf's law.
fn zipf(count: usize) -> Vec<f64> {
    let shares: Vec<f64> = (1..=count).map(|rank| libm::pow(rank as f64, -EXPONENT)).collect();
    let whole: f64 = shares.iter().sum();
    let mut below = 0.0;
    shares.iter().map(|share| (below += share / whole, below).1).collect()
}

/// The constant with which the mean probability is `rate`, by bisection.
fn constant_for(rate: f64, scores: &[f64]) -> f64 {
    let (mut low, mut high) = (-50.0, 50.0);
    for _ in 0..50 {
        let middle = 0.5 * (low + high);
        let mean = scores.iter().map(|score| logistic(score + middle)).sum::<f64>() / scores.len() as f64;
        if mean < rate { low = middle } else { high = middle }
    }
    0.5 * (low + high)
}

fn logistic(x: f64) -> f64 {
    1.0 / (1.0 + libm::exp(-x))
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]
mod tests {
    use super::*;

    fn truth(seed: u32) -> Truth {
        Truth::draw(&mut Stream::new(seed, Purpose::Truth, 0))
    }

    #[test]
    fn every_example_has_one_category_in_each_field() {
        let set = Clicks { train: 500, test: 300 }.draw(3);
        for (samples, count) in [(&set.train, 500), (&set.test, 300)] {
            assert_eq!((samples.len(), samples.features.dim()), (count, (count, FEATURES)));
            for row in samples.all().chunks_exact(FEATURES) {
                assert!(row.iter().all(|&x| x == 0.0 || x == 1.0) && row.iter().sum::<f32>() == 4.0);
                assert!(categories(row).is_some());
            }
        }
        assert_eq!(categories(&[0.0; FEATURES]), None);
        assert_eq!(categories(&[1.0; 5]), None);
    }

    #[test]
    fn categories_follow_the_power_law() {
        let set = Clicks { train: 40_000, test: 20 }.draw(1);
        let counts = set.train.features.sum_axis(Axis(0));
        let largest = &counts.as_slice().unwrap()[FEATURES - CATEGORIES[3]..];
        for rank in [2_usize, 4, 8, 16] {
            let ratio = f64::from(largest[0] / largest[rank - 1]);
            let expected = libm::pow(rank as f64, EXPONENT);
            assert!((ratio / expected - 1.0).abs() < 0.15, "rank {rank}: {ratio} is not {expected}");
        }
    }

    #[test]
    fn one_example_in_twenty_is_a_click_on_average() {
        let rate = |seed| {
            let labels = Clicks { train: 20_000, test: 20 }.draw(seed).train.labels().to_vec();
            labels.iter().map(|&label| f64::from(label)).sum::<f64>() / labels.len() as f64
        };
        for seed in 1..6 {
            assert!((rate(seed) - BASE_RATE).abs() < 0.015, "seed {seed}: {}", rate(seed));
        }
    }

    /// Clicks of examples alike come as often as the truth says, and the pairs are part of it.
    #[test]
    fn labels_follow_the_truth() {
        let (truth, samples) = (truth(2), Clicks { train: 50_000, test: 20 }.draw(2).train);
        let mut expected = [0.0; 4];
        let mut seen = [0.0; 4];
        let mut count = [0.0; 4];
        for (row, &label) in samples.all().chunks_exact(FEATURES).zip(samples.labels()) {
            let p = logistic(truth.score(categories(row).unwrap()) + truth.constant);
            let group = usize::from(p > 0.01) + usize::from(p > 0.05) + usize::from(p > 0.2);
            expected[group] += p;
            seen[group] += f64::from(label);
            count[group] += 1.0;
        }
        for group in 0..4 {
            let deviation = libm::sqrt(expected[group]);
            assert!(count[group] > 500.0, "group {group} has {} examples", count[group]);
            assert!((seen[group] - expected[group]).abs() < 4.0 * deviation, "{seen:?} is not {expected:?}");
        }
        let alone = |field: usize, category: usize| truth.weights[field][category];
        let sum: f64 = (0..FIELDS).map(|field| alone(field, 0)).sum();
        assert!((truth.score([0; FIELDS]) - sum).abs() > 1e-3, "pairs matter");
    }

    #[test]
    fn a_seed_gives_the_same_and_another_gives_another_truth() {
        let clicks = Clicks { train: 100, test: 50 };
        assert_eq!(clicks.draw(1).train.all(), clicks.draw(1).train.all());
        assert_ne!(clicks.draw(1).train.all(), clicks.draw(2).train.all());
        assert_ne!(truth(1).weights, truth(2).weights);
        let larger = Clicks { train: 150, test: 50 }.draw(1);
        assert_eq!(clicks.draw(1).train.all(), &larger.train.all()[..100 * FEATURES], "a larger set begins with the smaller");
    }

    #[test]
    fn rarity_is_the_count_of_the_rarest_category() {
        let set = Clicks { train: 300, test: 40 }.draw(5);
        let train: Vec<Categories> = set.train.all().chunks_exact(FEATURES).map(|row| categories(row).unwrap()).collect();
        let slowly = |row: &[f32]| {
            let own = categories(row).unwrap();
            (0..FIELDS).map(|field| train.iter().filter(|other| other[field] == own[field]).count() as u32).min().unwrap()
        };
        let expected: Vec<u32> = set.test.all().chunks_exact(FEATURES).map(slowly).collect();
        assert_eq!(rarity(&set), expected);
        assert!(expected.contains(&0) && expected.iter().any(|&count| count > 30), "{expected:?}");
    }
}
