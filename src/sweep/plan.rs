//! The units of work of a grid.

use super::{Configuration, Grid};
use crate::activation::Activation;
use crate::experiment::{Arms, Experiment};

/// A grid over an experiment.
#[derive(Clone, Debug, PartialEq)]
pub struct Sweep {
    /// The experiment, with as many replicas as the grid says and the first configuration, if there is one, as its only arm.
    base: Experiment,
    /// The widths of the hidden layers of each size of network; at least one size, which may have no layer.
    sizes: Vec<Vec<u16>>,
    /// Every activation under every size, those of one size together; empty if the grid has no activation.
    configurations: Vec<Configuration>,
    /// How many repetitions of the experiment each configuration is trained under.
    seeds: u32,
}

/// One configuration under one seed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Unit {
    /// Which repetition of the experiment, from 0.
    pub seed: u32,
    /// Which configuration, from 0.
    pub configuration: u32,
}

impl Sweep {
    /// The grid over an experiment, whose arms it replaces by its own configurations.
    #[must_use]
    pub fn new(experiment: &Experiment, grid: &Grid) -> Self {
        let mut base = experiment.clone();
        base.replicas = grid.replicas;
        // What changes of an arm concerns no configuration.
        base.changes.retain(|change| change.adjustment.arm().is_none());
        let sizes = if grid.hidden.is_empty() { vec![base.hidden.clone()] } else { grid.hidden.clone() };
        let activations = grid.activations();
        let of_size = |hidden: &Vec<u16>| {
            let configuration =
                |activation: &Activation| Configuration { activation: activation.clone(), hidden: hidden.clone() };
            activations.iter().map(configuration).collect::<Vec<_>>()
        };
        let configurations: Vec<Configuration> = sizes.iter().flat_map(of_size).collect();
        let base = match configurations.first() {
            Some(first) => first.put_into(base),
            None => Experiment { arms: Arms::new(Activation::Relu), ..base },
        };
        Self { base, sizes, configurations, seeds: grid.seeds }
    }

    /// The experiment, with the first configuration in the place of its own.
    #[must_use]
    pub fn base(&self) -> &Experiment {
        &self.base
    }

    /// Whether another grid lies over the same experiment, with as many replicas.
    #[must_use]
    pub fn base_is_that_of(&self, other: &Self) -> bool {
        let (arms, hidden) = (other.base.arms.clone(), other.base.hidden.clone());
        Experiment { hidden, arms, ..self.base.clone() } == other.base
    }

    /// The configurations: those of one size of network after those of another.
    #[must_use]
    pub fn configurations(&self) -> &[Configuration] {
        &self.configurations
    }

    /// The hidden layers of each size of network.
    #[must_use]
    pub fn sizes(&self) -> &[Vec<u16>] {
        &self.sizes
    }

    /// How many seeds.
    #[must_use]
    pub fn seeds(&self) -> u32 {
        self.seeds
    }

    /// All units in the order in which they are best trained: first one seed of all configurations, so that the picture forms at once.
    pub fn units(&self) -> impl Iterator<Item = Unit> + use<> {
        let configurations = self.configurations.len() as u32;
        (0..self.seeds).flat_map(move |seed| (0..configurations).map(move |configuration| Unit { seed, configuration }))
    }

    /// Where a unit comes among all.
    #[must_use]
    pub fn index(&self, unit: Unit) -> u32 {
        unit.seed * self.configurations.len() as u32 + unit.configuration
    }

    /// The unit at a place.
    #[must_use]
    pub fn unit(&self, index: u32) -> Option<Unit> {
        let configurations = self.configurations.len() as u32;
        let unit = Unit { seed: index.checked_div(configurations)?, configuration: index.checked_rem(configurations)? };
        (unit.seed < self.seeds).then_some(unit)
    }

    /// What a unit trains: an experiment of arm A alone; `None` for a unit of another sweep.
    #[must_use]
    pub fn experiment(&self, unit: Unit) -> Option<Experiment> {
        let configuration = self.configurations.get(unit.configuration as usize)?;
        Some(configuration.put_into(self.base.repetition(unit.seed)))
    }

    /// How many networks that is.
    #[must_use]
    pub fn networks(&self) -> u64 {
        u64::from(self.base.replicas) * self.configurations.len() as u64 * u64::from(self.seeds)
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]
mod tests {
    use super::*;
    use crate::experiment::{Arm, link};

    #[test]
    fn units_are_all_there_seed_by_seed_and_found_by_their_place() {
        let (experiment, _) = link::read("c=tanh&a.rate=0.3&a.ensemble=2&change=3@b=gelu;4@rate=0.1&replicas=3&seed.data=7");
        let mut grid = Grid { replicas: 5, seeds: 3, ..Grid::default() };
        grid.put_entries("relu;smelu:beta=1!2");
        let sweep = Sweep::new(&experiment, &grid);
        let units: Vec<Unit> = sweep.units().collect();
        assert_eq!((units.len(), sweep.networks()), (9, 45));
        for (index, &unit) in (0..).zip(&units) {
            assert_eq!((sweep.index(unit), sweep.unit(index)), (index, Some(unit)));
        }
        assert_eq!(sweep.unit(9), None);
        let last = sweep.experiment(units[8]).unwrap();
        assert_eq!(
            link::write(&last),
            "v=2&a=smelu:beta=2&b=none&change=4@rate=0.1&replicas=5&seed.data=9&seed.init=3&seed.order=3"
        );
        assert_eq!(last.arms().collect::<Vec<_>>(), [Arm::A]);
        assert_eq!(sweep.experiment(Unit { seed: 0, configuration: 3 }), None);
    }

    #[test]
    fn every_size_has_every_activation() {
        let mut grid = Grid { replicas: 2, seeds: 1, ..Grid::default() };
        grid.put_entries("relu;smelu:beta=1");
        grid.put_hidden("8;none");
        let sweep = Sweep::new(&Experiment::default(), &grid);
        let hidden = |configuration| sweep.experiment(Unit { seed: 0, configuration }).map(|experiment| experiment.hidden);
        assert_eq!([0, 1, 2, 3, 4].map(hidden), [Some(vec![8]), Some(vec![8]), Some(vec![]), Some(vec![]), None]);
        let own = Sweep::new(&Experiment { hidden: vec![5], ..Experiment::default() }, &grid);
        assert_eq!(own, sweep, "the layers of the experiment are replaced");
    }
}
