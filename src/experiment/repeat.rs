//! An experiment over several seeds.

use super::{Experiment, Seeds};

impl Experiment {
    /// The experiment with all three seeds so much further on; past the largest they begin again at 0. Repetition 0 is the
    /// experiment itself.
    #[must_use]
    pub fn repetition(&self, index: u32) -> Self {
        let further = |seed: u32| seed.wrapping_add(index);
        let Seeds { data, initialisation, order } = self.seeds;
        let seeds = Seeds { data: further(data), initialisation: further(initialisation), order: further(order) };
        Self { seeds, ..self.clone() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_repetition_changes_the_seeds_and_nothing_else() {
        let experiment = Experiment { seeds: Seeds { data: 1, initialisation: 7, order: u32::MAX }, ..Experiment::default() };
        let third = experiment.repetition(2);
        assert_eq!(third.seeds, Seeds { data: 3, initialisation: 9, order: 1 });
        assert_eq!(Experiment { seeds: experiment.seeds, ..third }, experiment);
        assert_eq!(experiment.repetition(0), experiment);
    }
}
