//! How the units of a sweep have ended.

use std::collections::BTreeMap;

use super::{Sweep, Unit};
use crate::experiment::{ArmResult, TrialError};

/// How the units have ended, in whatever order they did.
///
/// ```
/// use rescu_explorer::experiment::{Trial, link};
/// use rescu_explorer::measure::ABSOLUTE;
/// use rescu_explorer::sweep::{Goodness, Grid, Results, Sweep};
/// use rescu_explorer::words;
///
/// let (experiment, _) = link::read("train=40&test=30&epochs=2&hidden=4");
/// let mut grid = Grid { replicas: 2, seeds: 2, ..Grid::default() };
/// assert_eq!(grid.put_entries("relu;tanh"), []);
/// let mut results = Results::new(Sweep::new(&experiment, &grid));
/// for unit in results.missing() {
///     let of_unit = results.sweep().experiment(unit).ok_or("a unit of another sweep")?;
///     // A unit has one arm.
///     let ended = Trial::run(of_unit).map_err(|notice| notice.to_string())?;
///     if let Some(arm) = ended.into_iter().next() {
///         results.add(unit, Ok(arm));
///     }
/// }
/// for summary in results.summaries(&ABSOLUTE, Goodness::TestLoss) {
///     let [difference, loss] = summary.means.ok_or("networks have diverged")?;
///     println!("{}: Δ₁ {}, test loss {}", words::configuration(results.sweep(), summary.configuration), difference.mean, loss.mean);
/// }
/// # Ok::<(), String>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Results {
    /// What they are results of.
    sweep: Sweep,
    /// The units that have been trained to the end. Every key is a unit of `sweep`.
    endings: BTreeMap<Unit, ArmResult>,
    /// The units that could not be trained, and why.
    failures: BTreeMap<Unit, TrialError>,
}

impl Results {
    /// None yet.
    #[must_use]
    pub fn new(sweep: Sweep) -> Self {
        Self { sweep, endings: BTreeMap::new(), failures: BTreeMap::new() }
    }

    /// What of these holds for another sweep, too: the same configurations, under the same seeds, over the same experiment.
    #[must_use]
    pub fn carried_over(&self, sweep: Sweep) -> Self {
        let mut carried = Self::new(sweep);
        if self.sweep.base_is_that_of(&carried.sweep) {
            let place = |configuration: u32| {
                let own = self.sweep.configurations().get(configuration as usize)?;
                Some(carried.sweep.configurations().iter().position(|other| other == own)? as u32)
            };
            let places: Vec<Option<u32>> = (0..self.sweep.configurations().len() as u32).map(place).collect();
            for (&Unit { seed, configuration }, ending) in &self.endings {
                if let Some(Some(configuration)) = places.get(configuration as usize) {
                    carried.add(Unit { seed, configuration: *configuration }, Ok(ending.clone()));
                }
            }
        }
        carried
    }

    /// What they are results of.
    #[must_use]
    pub fn sweep(&self) -> &Sweep {
        &self.sweep
    }

    /// Keeps how a unit has ended, or why it has not. Units of another sweep are passed over.
    pub fn add(&mut self, unit: Unit, outcome: Result<ArmResult, TrialError>) {
        if self.sweep.experiment(unit).is_none() || unit.seed >= self.sweep.seeds() {
            return;
        }
        match outcome {
            Ok(ending) => {
                self.failures.remove(&unit);
                self.endings.insert(unit, ending);
            }
            Err(why) => {
                self.failures.insert(unit, why);
            }
        }
    }

    /// How a unit has ended, if it has.
    #[must_use]
    pub fn ending(&self, unit: Unit) -> Option<&ArmResult> {
        self.endings.get(&unit)
    }

    /// The units that have ended, seed by seed.
    #[must_use]
    pub fn endings(&self) -> impl ExactSizeIterator<Item = (Unit, &ArmResult)> {
        self.endings.iter().map(|(&unit, ending)| (unit, ending))
    }

    /// The units that could not be trained, and why.
    #[must_use]
    pub fn failures(&self) -> impl ExactSizeIterator<Item = (Unit, &TrialError)> {
        self.failures.iter().map(|(&unit, why)| (unit, why))
    }

    /// Forgets why units could not be trained, so that they are tried again.
    pub fn forgive(&mut self) {
        self.failures.clear();
    }

    /// The units that have neither ended nor failed, in the order in which they are best trained.
    #[must_use]
    pub fn missing(&self) -> Vec<Unit> {
        self.sweep.units().filter(|unit| !self.endings.contains_key(unit) && !self.failures.contains_key(unit)).collect()
    }

    /// How the seeds of a configuration have ended, with their numbers.
    pub fn of_configuration(&self, configuration: u32) -> impl Iterator<Item = (u32, &ArmResult)> {
        (0..self.sweep.seeds()).filter_map(move |seed| Some((seed, self.ending(Unit { seed, configuration })?)))
    }
}
