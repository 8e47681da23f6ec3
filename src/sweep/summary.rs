//! What configurations have come to over their seeds.

use serde::Serialize;

use super::{Goodness, Results};
use crate::experiment::ArmResult;
use crate::measure::{Difference, deviation, mean, mean_interval};

/// One configuration: a mean over the seeds that count, and how far these scatter.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Summary {
    /// Which, from 0.
    pub configuration: u32,
    /// Over how many seeds.
    pub seeds: u32,
    /// How many of its networks have diverged in these. A configuration of which some have is not averaged.
    pub diverged: u32,
    /// The prediction difference and how good it is; `None` where networks have diverged or could not be trained.
    pub means: Option<[Spread; 2]>,
    /// The standard error of the prediction difference over replicas, by the jackknife: the root mean square over the seeds.
    pub within: Option<f64>,
}

/// A mean over seeds.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Spread {
    /// The mean.
    pub mean: f64,
    /// The standard deviation over seeds; `None` of one seed.
    pub deviation: Option<f64>,
    /// Half the 95 % interval of the mean, by Student's t, after what a seed does to all configurations of its size of network alike
    /// is taken out (Cousineau 2005, with the correction of Morey 2008); `None` of one seed. Data of one seed is harder than that of
    /// another for whatever activation, which says nothing of their differences. Other sizes may scatter on another scale.
    pub half_interval: Option<f64>,
}

impl Summary {
    /// Its place in the picture: the difference, and how bad it is.
    #[must_use]
    pub fn costs(&self, goodness: Goodness) -> Option<[f64; 2]> {
        let [difference, good] = self.means?;
        Some([difference.mean, goodness.measure().badness(good.mean)])
    }
}

impl Results {
    /// The seeds over which configurations are averaged: those of which every unit has been tried, or the first as long as there is
    /// none. Were others averaged too, some configurations would have seen harder data than others.
    #[must_use]
    pub fn counted(&self) -> Vec<u32> {
        let open: Vec<u32> = self.missing().into_iter().map(|unit| unit.seed).collect();
        let whole: Vec<u32> = (0..self.sweep().seeds()).filter(|seed| !open.contains(seed)).collect();
        if whole.is_empty() { vec![0] } else { whole }
    }

    /// What the configurations have come to, those of which nothing has ended left out.
    #[must_use]
    pub fn summaries(&self, difference: &Difference, goodness: Goodness) -> Vec<Summary> {
        let seeds = self.counted();
        let configurations = 0..self.sweep().configurations().len() as u32;
        let rows: Vec<Row> =
            configurations.filter_map(|configuration| Row::of(self, configuration, &seeds, (difference, goodness))).collect();
        let of_size = |size: &[u16]| {
            let own = rows.iter().filter(|row| row.size == size);
            own.filter_map(|row| row.values.as_deref()).collect::<Vec<&[[f64; 2]]>>()
        };
        rows.iter().map(|row| row.summary(&of_size(row.size))).collect()
    }
}

/// One configuration, seed by seed.
struct Row<'a> {
    /// Which, from 0.
    configuration: u32,
    /// The widths of its hidden layers.
    size: &'a [u16],
    /// How many of the seeds that count have ended, at least one.
    seeds: u32,
    /// How many of its networks have diverged in these.
    diverged: u32,
    /// See [`Summary::within`].
    within: Option<f64>,
    /// The difference and how good it is for each seed that counts, if all are there and none has diverged.
    values: Option<Vec<[f64; 2]>>,
}

impl<'a> Row<'a> {
    fn of(
        results: &'a Results,
        configuration: u32,
        counted: &[u32],
        (difference, goodness): (&Difference, Goodness),
    ) -> Option<Self> {
        let (difference, goodness) = (&difference.measure, goodness.measure());
        let size = &results.sweep().configurations().get(configuration as usize)?.hidden;
        let all = results.of_configuration(configuration);
        let endings: Vec<&ArmResult> = all.filter(|(seed, _)| counted.contains(seed)).map(|(_, ending)| ending).collect();
        let diverged = endings.iter().map(|ending| ending.diverged() as u32).sum();
        let value = |ending: &&ArmResult| Some([(difference.value)(&ending.last)?, (goodness.value)(&ending.last)?]);
        let values: Option<Vec<[f64; 2]>> = endings.iter().map(value).collect();
        let errors: Option<Vec<f64>> =
            endings.iter().map(|ending| (difference.standard_error)(ending.standard_errors.as_ref()?)).collect();
        let root_mean_square =
            |errors: Vec<f64>| libm::sqrt(errors.iter().map(|error| error * error).sum::<f64>() / errors.len() as f64);
        (!endings.is_empty()).then_some(Self {
            configuration,
            size,
            seeds: endings.len() as u32,
            diverged,
            within: errors.map(root_mean_square),
            values: values.filter(|values| diverged == 0 && values.len() == counted.len()),
        })
    }

    fn summary(&self, whole: &[&[[f64; 2]]]) -> Summary {
        let spread = |index: usize, values: &[[f64; 2]]| {
            let column = |values: &[[f64; 2]]| values.iter().map(|value| value[index]).collect::<Vec<f64>>();
            Spread::of(&column(values), &whole.iter().map(|values| column(values)).collect::<Vec<_>>())
        };
        let means = self.values.as_deref().map(|values| [0, 1].map(|index| spread(index, values)));
        let Self { configuration, seeds, diverged, within, .. } = *self;
        Summary { configuration, seeds, diverged, means, within }
    }
}

impl Spread {
    /// That of the values of one of `all` configurations of its size, seed by seed.
    fn of(values: &[f64], all: &[Vec<f64>]) -> Self {
        let level = |seed: usize| all.iter().map(|values| values[seed]).sum::<f64>() / all.len() as f64;
        let without_level: Vec<f64> = if all.len() > 1 {
            values.iter().enumerate().map(|(seed, value)| value - level(seed)).collect()
        } else {
            values.to_vec()
        };
        // Taking out the level takes a part of a configuration's own scatter with it.
        let correction = if all.len() > 1 { libm::sqrt(all.len() as f64 / (all.len() as f64 - 1.0)) } else { 1.0 };
        let half = |deviation: f64| mean_interval(correction * deviation, values.len());
        Self { mean: mean(values), deviation: deviation(values), half_interval: deviation(&without_level).map(half) }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]
mod tests {
    use super::*;

    #[test]
    fn four_seeds_of_one_configuration_by_hand() {
        let values = vec![1.0, 2.0, 4.0, 5.0];
        let Spread { mean, deviation, half_interval } = Spread::of(&values, core::slice::from_ref(&values));
        assert_eq!(mean, 3.0);
        assert!((deviation.unwrap() - libm::sqrt(10.0 / 3.0)).abs() < 1e-15);
        // t of three degrees of freedom, 3.182446 (Abramowitz and Stegun 1964, table 26.10), times s/√4.
        assert!((half_interval.unwrap() - 3.182_446_305 * libm::sqrt(10.0 / 3.0) / 2.0).abs() < 1e-6);
        let one = Spread::of(&[2.0], &[vec![2.0]]);
        assert_eq!(one, Spread { mean: 2.0, deviation: None, half_interval: None });
    }

    #[test]
    fn what_a_seed_does_to_all_is_no_uncertainty() {
        // Without their level, seed by seed 6, 12 and 18, the first is −1, −1, −1, and the third 1.5, 0.5, 1.
        let all = vec![vec![5.0, 11.0, 17.0], vec![5.5, 12.5, 18.0], vec![7.5, 12.5, 19.0]];
        let half = |index: usize| Spread::of(&all[index], &all).half_interval.unwrap();
        assert!(half(0).abs() < 1e-12);
        // s = 0.5; t of two degrees of freedom 4.302653; √(3/2) corrects for the level.
        assert!((half(2) - 4.302_652_73 * 0.5 * libm::sqrt(1.5) / libm::sqrt(3.0)).abs() < 1e-6);
    }
}
