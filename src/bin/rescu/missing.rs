//! What is missing of a sweep, summed up.

use rescu_explorer::sweep::{Sweep, Unit};
use rescu_explorer::words::{self, command};

/// More lines than these are not written, nor more ranges of numbers in one.
const MOST: usize = 8;

/// Seeds that lack the same configurations.
struct Lack {
    /// Ascending.
    seeds: Vec<u32>,
    /// Ascending; at least one.
    configurations: Vec<u32>,
}

/// What is missing, seeds that lack the same configurations in one line; nothing if nothing is. Units are in the order of the sweep.
pub(crate) fn summary(sweep: &Sweep, missing: &[Unit]) -> Vec<String> {
    let lacks = lacks(missing);
    let mut lines: Vec<String> = lacks.iter().take(MOST).map(|lack| lack.sentence(sweep.configurations().len())).collect();
    let further: usize = lacks.iter().skip(MOST).map(|lack| lack.seeds.len()).sum();
    if further > 0 {
        lines.push(command().missing_further_seeds(further as u32));
    }
    lines
}

fn lacks(missing: &[Unit]) -> Vec<Lack> {
    let mut lacks: Vec<Lack> = Vec::new();
    for units in missing.chunk_by(|first, second| first.seed == second.seed) {
        let configurations: Vec<u32> = units.iter().map(|unit| unit.configuration).collect();
        let seed = units.iter().map(|unit| unit.seed).take(1);
        match lacks.iter_mut().find(|lack| lack.configurations == configurations) {
            Some(lack) => lack.seeds.extend(seed),
            None => lacks.push(Lack { seeds: seed.collect(), configurations }),
        }
    }
    lacks
}

impl Lack {
    /// The same in words, of a sweep of so many configurations.
    fn sentence(&self, configurations: usize) -> String {
        let seeds = command().missing_seeds(self.seeds.len() as u32, ranges(&self.seeds));
        let lacking = self.configurations.len();
        let what = if lacking == configurations {
            command().missing_every()
        } else {
            command().missing_configurations(lacking as u32, ranges(&self.configurations))
        };
        command().missing(seeds, what)
    }
}

/// Ascending numbers, those that follow each other as ranges: `0, 2 to 5 and 7`.
fn ranges(numbers: &[u32]) -> String {
    let runs: Vec<&[u32]> = numbers.chunk_by(|first, second| first + 1 == *second).collect();
    let mut pieces: Vec<String> = runs.iter().take(MOST).map(|run| range(run)).collect();
    let further: usize = runs.iter().skip(MOST).map(|run| run.len()).sum();
    if further > 0 {
        pieces.push(command().missing_further_numbers(further as u32));
    }
    words::list(&pieces)
}

fn range(run: &[u32]) -> String {
    match run {
        [] => String::new(),
        [only] => only.to_string(),
        [first, .., last] => command().missing_range(*first, *last),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rescu_explorer::experiment::Experiment;
    use rescu_explorer::sweep::Grid;

    fn said(seeds: u32, is_missing: impl Fn(Unit) -> bool) -> Vec<String> {
        let grid = Grid { seeds, ..Grid::default() };
        let sweep = Sweep::new(&Experiment::default(), &grid);
        let missing: Vec<Unit> = sweep.units().filter(|&unit| is_missing(unit)).collect();
        summary(&sweep, &missing)
    }

    #[test]
    fn seeds_that_lack_the_same_are_one_line() {
        assert!(said(8, |_| false).is_empty());
        assert_eq!(said(8, |unit| unit.seed >= 4), ["missing for seeds 4 to 7: every configuration"]);
        let stopped = said(4, |Unit { seed, configuration }| seed == 3 || seed == 2 && configuration > 14);
        assert_eq!(stopped, ["missing for seed 2: configurations 15 to 16", "missing for seed 3: every configuration"]);
        // The second of three shards of seventeen configurations.
        let index = |Unit { seed, configuration }: Unit| seed * 17 + configuration;
        let shard = said(64, |unit| index(unit) % 3 == 1);
        assert_eq!(shard.len(), 3);
        assert_eq!(shard[0], "missing for seeds 0, 3, 6, 9, 12, 15, 18, 21 and 14 more: configurations 1, 4, 7, 10, 13 and 16");
        assert_eq!(said(1, |unit| unit.configuration == 5), ["missing for seed 0: configuration 5"]);
    }

    #[test]
    fn there_are_few_lines_however_much_is_missing() {
        let lines = said(64, |Unit { seed, configuration }| seed % 17 == configuration);
        assert_eq!(lines.len(), MOST + 1);
        assert_eq!(lines[MOST], "… and for 32 more seeds");
    }
}
