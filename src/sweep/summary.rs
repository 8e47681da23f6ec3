//! What a configuration has come to over its seeds.

use super::{Difference, Goodness, Results};
use crate::experiment::Ending;
use crate::measure::mean_interval;

/// One configuration: a mean over the seeds that have ended, and how far these scatter.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Summary {
    /// Which, from 0.
    pub configuration: u32,
    /// How many seeds have ended.
    pub seeds: u32,
    /// How many of its networks have diverged, over all seeds. A configuration of which some have is not averaged.
    pub diverged: u32,
    /// The prediction difference and how good it is; `None` where networks have diverged.
    pub means: Option<[Spread; 2]>,
    /// The standard error of the prediction difference over replicas, by the jackknife: the root mean square over the seeds.
    pub within: Option<f64>,
}

/// A mean over seeds.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Spread {
    /// The mean.
    pub mean: f64,
    /// The standard deviation over seeds; `None` of one seed.
    pub deviation: Option<f64>,
    /// Half the 95 % interval of the mean, by Student's t over seeds; `None` of one seed.
    pub half_interval: Option<f64>,
}

impl Spread {
    /// That of values, of which there is one at least.
    #[must_use]
    pub fn of(values: &[f64]) -> Option<Self> {
        let count = values.len() as f64;
        let mean = values.iter().sum::<f64>() / count;
        let squares: f64 = values.iter().map(|value| (value - mean) * (value - mean)).sum();
        let deviation = (values.len() > 1).then(|| libm::sqrt(squares / (count - 1.0)));
        let half_interval = deviation.map(|deviation| mean_interval(deviation, values.len()));
        (!values.is_empty()).then_some(Self { mean, deviation, half_interval })
    }
}

impl Summary {
    /// That of a configuration of which a seed has ended.
    #[must_use]
    pub fn of(results: &Results, configuration: u32, difference: Difference, goodness: Goodness) -> Option<Self> {
        let endings: Vec<&Ending> = results.of_configuration(configuration).map(|(_, ending)| ending).collect();
        let seeds = endings.len() as u32;
        let diverged = endings.iter().map(|ending| ending.diverged() as u32).sum();
        let differences: Option<Vec<f64>> = endings.iter().map(|ending| difference.of(&ending.last)).collect();
        let goods: Option<Vec<f64>> = endings.iter().map(|ending| goodness.of(&ending.last)).collect();
        let means = match (diverged, differences, goods) {
            (0, Some(differences), Some(goods)) => Some([Spread::of(&differences)?, Spread::of(&goods)?]),
            _ => None,
        };
        let errors: Option<Vec<f64>> =
            endings.iter().map(|ending| difference.error(ending.standard_errors.as_ref()?)).collect();
        let mean_square = |errors: Vec<f64>| errors.iter().map(|error| error * error).sum::<f64>() / f64::from(seeds);
        let within = errors.map(mean_square).map(libm::sqrt);
        (seeds > 0).then_some(Self { configuration, seeds, diverged, means, within })
    }

    /// Its place in the picture: the difference, and how bad it is.
    #[must_use]
    pub fn costs(&self, goodness: Goodness) -> Option<[f64; 2]> {
        let [difference, good] = self.means?;
        Some([difference.mean, goodness.badness(good.mean)])
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]
mod tests {
    use super::*;

    #[test]
    fn four_values_by_hand() {
        let Spread { mean, deviation, half_interval } = Spread::of(&[1.0, 2.0, 4.0, 5.0]).unwrap();
        assert_eq!(mean, 3.0);
        assert!((deviation.unwrap() - libm::sqrt(10.0 / 3.0)).abs() < 1e-15);
        // t of three degrees of freedom, 3.182446 (Abramowitz and Stegun 1964, table 26.10), times s/√4.
        assert!((half_interval.unwrap() - 3.182_446_305 * libm::sqrt(10.0 / 3.0) / 2.0).abs() < 1e-6);
    }

    #[test]
    fn one_value_has_no_spread_and_none_no_mean() {
        assert_eq!(Spread::of(&[2.0]), Some(Spread { mean: 2.0, deviation: None, half_interval: None }));
        assert_eq!(Spread::of(&[]), None);
    }
}
