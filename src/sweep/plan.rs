//! The units of work of a grid.

use super::Grid;
use crate::activation::Activation;
use crate::experiment::{Arms, Experiment};

/// A grid over an experiment.
#[derive(Clone, Debug, PartialEq)]
pub struct Sweep {
    base: Experiment,
    activations: Vec<Activation>,
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
        let activations = grid.activations();
        base.arms = Arms::new(activations.first().cloned().unwrap_or(Activation::Relu));
        Self { base, activations, seeds: grid.seeds }
    }

    /// The experiment without its arms.
    #[must_use]
    pub fn base(&self) -> &Experiment {
        &self.base
    }

    /// Whether another grid lies over the same experiment, with as many replicas.
    #[must_use]
    pub fn base_is_that_of(&self, other: &Self) -> bool {
        Experiment { arms: other.base.arms.clone(), ..self.base.clone() } == other.base
    }

    /// The activation of each configuration.
    #[must_use]
    pub fn activations(&self) -> &[Activation] {
        &self.activations
    }

    /// How many seeds.
    #[must_use]
    pub fn seeds(&self) -> u32 {
        self.seeds
    }

    /// All units in the order in which they are best trained: first one seed of all configurations, so that the picture forms at once.
    pub fn units(&self) -> impl Iterator<Item = Unit> + use<> {
        let configurations = self.activations.len() as u32;
        (0..self.seeds).flat_map(move |seed| (0..configurations).map(move |configuration| Unit { seed, configuration }))
    }

    /// Where a unit comes among all.
    #[must_use]
    pub fn index(&self, unit: Unit) -> u32 {
        unit.seed * self.activations.len() as u32 + unit.configuration
    }

    /// The unit at a place.
    #[must_use]
    pub fn unit(&self, index: u32) -> Option<Unit> {
        let configurations = self.activations.len() as u32;
        let unit = Unit { seed: index.checked_div(configurations)?, configuration: index.checked_rem(configurations)? };
        (unit.seed < self.seeds).then_some(unit)
    }

    /// What a unit trains: an experiment of arm A alone; `None` for a unit of another sweep.
    #[must_use]
    pub fn experiment(&self, unit: Unit) -> Option<Experiment> {
        let activation = self.activations.get(unit.configuration as usize)?;
        Some(Experiment { arms: Arms::new(activation.clone()), ..self.base.repetition(unit.seed) })
    }

    /// How many networks that is.
    #[must_use]
    pub fn networks(&self) -> u64 {
        u64::from(self.base.replicas) * self.activations.len() as u64 * u64::from(self.seeds)
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
}
