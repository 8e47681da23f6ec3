//! A noisy sine: one number x, and a value y to be learnt. There are gaps in which nothing is trained on.

use ndarray::Array2;

use super::kind::Chosen;
use super::supplied::Missing;
use super::{DataKind, DataSet, Form, LINE_EXTENT, Samples, Settings, Task, TrueCurve, Truth, UsualTraining};
use crate::random::{Purpose, Stream};

/// Numbers that describe an example: x.
pub const FEATURES: usize = 1;
/// No x that is trained on lies between these; those that are tested on lie everywhere.
pub const GAPS: [[f64; 2]; 2] = [[-0.65, -0.35], [0.2, 0.55]];

/// Radians for a unit of x: more than a wave fits.
const FREQUENCY: f64 = 4.0;

/// A set of points of a sine: its noise and its sizes.
#[derive(Clone, Debug, PartialEq)]
pub struct Sine {
    /// Standard deviation of the Gaussian noise added to each value, 0 or more.
    pub noise: f64,
    /// Points trained on.
    pub train: u32,
    /// Points tested on.
    pub test: u32,
}

impl Sine {
    /// The noise and the sizes that the set starts with.
    pub const USUAL: Self = Self { noise: 0.1, train: 60, test: 600 };

    /// The value at x without noise.
    #[must_use]
    pub fn value(x: f64) -> f64 {
        libm::sin(FREQUENCY * x)
    }

    /// The training and the test set of a seed: two separate draws, x uniform outside of the gaps and everywhere.
    #[must_use]
    pub fn draw(&self, seed: u32) -> DataSet {
        DataSet {
            train: self.sample(self.train, &GAPS, Stream::new(seed, Purpose::TrainingData, 0)),
            test: self.sample(self.test, &[], Stream::new(seed, Purpose::TestData, 0)),
        }
    }

    fn sample(&self, count: u32, gaps: &[[f64; 2]], mut stream: Stream) -> Samples {
        let mut point = || {
            let x = outside(gaps, stream.uniform());
            (x as f32, (Self::value(x) + self.noise * stream.normal()) as f32)
        };
        let (features, values): (Vec<f32>, Vec<f32>) = (0..count).map(|_| point()).unzip();
        // There is one number for each of the `count` points, which is the shape asked for.
        let features = Array2::from_shape_vec((count as usize, FEATURES), features).unwrap_or_default();
        Samples { features, truth: Truth::Values(values) }
    }
}

impl DataKind for Sine {
    fn name(&self) -> &'static str {
        Self::SETS[0]
    }

    fn draw(&self, seed: u32) -> Result<DataSet, Missing> {
        Ok(Sine::draw(self, seed))
    }

    fn task(&self) -> Task {
        Task::Value
    }

    fn features(&self) -> usize {
        FEATURES
    }

    fn training_examples(&self) -> usize {
        self.train as usize
    }

    fn form(&self) -> Form {
        Form::Curve
    }

    fn usual_training(&self) -> UsualTraining {
        UsualTraining { hidden: &[24, 24], rate: 0.1, batch: 16, epochs: 400 }
    }

    fn settings(&mut self) -> Settings<'_> {
        let Self { noise, train, test } = self;
        Settings { noise: Some(noise), train: Some(train), test: Some(test), ..Settings::default() }
    }

    fn true_curve(&self) -> Option<TrueCurve> {
        Some(TrueCurve { value: Self::value, gaps: &GAPS })
    }
}

impl Chosen for Sine {
    const SETS: &'static [&'static str] = &["sine"];

    fn usual() -> Self {
        Self::USUAL
    }
}

/// The x at a share in [0, 1) of what lies outside of the gaps, which ascend.
fn outside(gaps: &[[f64; 2]], share: f64) -> f64 {
    let closed: f64 = gaps.iter().map(|[from, to]| to - from).sum();
    let start = share * (2.0 * LINE_EXTENT - closed) - LINE_EXTENT;
    gaps.iter().fold(start, |x, [from, to]| if x < *from { x } else { x + to - from })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_trained_on_in_the_gaps_and_all_else_is_covered() {
        let set = Sine { train: 4000, test: 4000, ..Sine::USUAL }.draw(3);
        let within = |samples: &Samples, [from, to]: [f64; 2]| {
            samples.all().iter().filter(|&&x| f64::from(x) > from && f64::from(x) < to).count()
        };
        for gap in GAPS {
            assert_eq!(within(&set.train, gap), 0);
            // Uniform over 2 units; four standard deviations either way.
            let expected = 4000.0 * (gap[1] - gap[0]) / 2.0;
            let found = within(&set.test, gap) as f64;
            assert!((found - expected).abs() < 4.0 * expected.sqrt(), "{found} of {expected}");
        }
        for [from, to] in [[-1.0, -0.7], [-0.35, -0.05], [0.7, 1.0]] {
            let expected = 4000.0 * 0.3 / 1.35;
            let found = within(&set.train, [from, to]) as f64;
            assert!((found - expected).abs() < 4.0 * expected.sqrt(), "{found} of {expected}");
        }
        assert!(set.train.all().iter().all(|x| x.abs() <= 1.0));
    }

    #[test]
    fn values_scatter_around_the_sine_by_the_noise() {
        for noise in [0.0, 0.3] {
            let set = Sine { noise, train: 3000, test: 20 }.draw(1);
            let Truth::Values(values) = &set.train.truth else { return assert!(set.train.is_empty(), "values are learnt") };
            let squares =
                set.train.all().iter().zip(values).map(|(&x, &y)| f64::from(y) - Sine::value(x.into())).map(|e| e * e);
            let spread = (squares.sum::<f64>() / 3000.0).sqrt();
            assert!((spread - noise).abs() < 0.02, "{spread}");
            assert!(set.train.labels().is_empty());
        }
    }
}
