//! What can be said of a sweep: the best smooth activation against `ReLU`.

use super::{Goodness, Results, Summary, Unit};
use crate::activation::{Activation, Class, Properties};
use crate::experiment::Measures;
use crate::measure::{Comparison, Difference};
use crate::random::{Purpose, Stream};

/// What a sweep has found.
#[derive(Clone, Debug, PartialEq)]
pub enum Finding {
    /// There is no `ReLU` that has ended whole to compare with.
    NoReference,
    /// There is no smooth configuration that has ended whole.
    NoneSmooth,
    /// No smooth configuration is as good as `ReLU`.
    NoneAsGood,
    /// The smooth configuration with the least prediction difference among those that are as good as `ReLU`.
    Best(Best),
}

/// The best smooth configuration.
#[derive(Clone, Debug, PartialEq)]
pub struct Best {
    /// Which.
    pub configuration: u32,
    /// Of how many it is the best: the smooth ones that are as good as `ReLU` on average over the seeds.
    pub of: usize,
    /// The prediction difference of `ReLU`, the first, with its, seed by seed.
    pub comparison: Comparison,
    /// The prediction difference of `ReLU` ÷ its, for each seed for which neither is 0.
    pub ratios: Vec<f64>,
}

impl Finding {
    /// What has been found by two measures of the networks with these hidden layers; `summaries` are those of the results by the same
    /// measures. “As good” means that the mean over the seeds that count is equal or better.
    #[must_use]
    pub fn of(results: &Results, summaries: &[Summary], hidden: &[u16], difference: &Difference, goodness: Goodness) -> Self {
        let counted = results.counted();
        let configuration = |summary: &Summary| &results.sweep().configurations()[summary.configuration as usize];
        let whole = |summary: &&Summary| summary.means.is_some() && configuration(summary).hidden == hidden;
        let activation = |summary: &Summary| &configuration(summary).activation;
        let Some(relu) = summaries.iter().filter(whole).find(|summary| *activation(summary) == Activation::Relu) else {
            return Self::NoReference;
        };
        let smooth: Vec<Pairs> = summaries
            .iter()
            .filter(whole)
            .filter(|summary| is_smooth(activation(summary)))
            .filter_map(|summary| {
                Pairs::of(results, &counted, [relu.configuration, summary.configuration], (difference, goodness))
            })
            .collect();
        if smooth.is_empty() {
            return Self::NoneSmooth;
        }
        let as_good: Vec<&Pairs> = smooth.iter().filter(|pairs| pairs.badness[1] <= pairs.badness[0]).collect();
        let best = as_good.iter().min_by(|a, b| a.mean_difference().total_cmp(&b.mean_difference()));
        let compared = best.and_then(|best| {
            let mut stream = Stream::new(results.sweep().base().seeds.order, Purpose::Bootstrap, 0);
            let comparison = Comparison::of(&best.differences, &mut stream)?;
            Some(Best { configuration: best.configuration, of: as_good.len(), comparison, ratios: best.ratios() })
        });
        compared.map_or(Self::NoneAsGood, Self::Best)
    }
}

/// Whether the slope has no jump.
fn is_smooth(activation: &Activation) -> bool {
    Properties::of(activation).class != Class::Finite(0)
}

/// A first configuration and a second over the seeds that both have ended.
struct Pairs {
    /// The second.
    configuration: u32,
    /// The prediction difference of each, seed by seed; at least one seed.
    differences: Vec<[f64; 2]>,
    /// The sum over the seeds of how bad each is.
    badness: [f64; 2],
}

impl Pairs {
    fn of(
        results: &Results,
        counted: &[u32],
        configurations: [u32; 2],
        (difference, goodness): (&Difference, Goodness),
    ) -> Option<Self> {
        let (difference, goodness) = (&difference.measure, goodness.measure());
        let seeds: Vec<[&Measures; 2]> = counted
            .iter()
            .filter_map(|&seed| {
                let [first, second] = configurations.map(|configuration| results.ending(Unit { seed, configuration }));
                Some([&first?.last, &second?.last])
            })
            .collect();
        let both = |pair: &[&Measures; 2], of: fn(&Measures) -> Option<f64>| Some([of(pair[0])?, of(pair[1])?]);
        let differences = seeds.iter().map(|pair| both(pair, difference.value)).collect::<Option<Vec<_>>>()?;
        let goods = seeds.iter().map(|pair| both(pair, goodness.value)).collect::<Option<Vec<_>>>()?;
        let badness = [0, 1].map(|index| goods.iter().map(|pair| goodness.badness(pair[index])).sum());
        (!seeds.is_empty()).then_some(Self { configuration: configurations[1], differences, badness })
    }

    /// First ÷ second, where neither is 0.
    fn ratios(&self) -> Vec<f64> {
        let above_zero = self.differences.iter().filter(|[first, second]| *first > 0.0 && *second > 0.0);
        above_zero.map(|[first, second]| first / second).collect()
    }

    /// That of the second.
    fn mean_difference(&self) -> f64 {
        self.differences.iter().map(|[_, second]| second).sum::<f64>() / self.differences.len() as f64
    }
}
