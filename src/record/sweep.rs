//! A sweep as JSON Lines: a head, and a line for each unit that has ended, in whatever order.

use serde::{Deserialize, Serialize};
use thiserror::Error;

use super::checksum::{self, Verdict};
use crate::experiment::{ArmResult, Experiment, Notice, link};
use crate::sweep::{Grid, Results, Sweep, Unit};
use crate::view;

/// The version of what is written. Others are not read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
enum Format {
    /// The first, in which the lines of units need no checksum.
    #[serde(rename = "rescu-sweep-1")]
    One,
    /// Each line of a unit ends with its checksum.
    #[default]
    #[serde(rename = "rescu-sweep-2")]
    Two,
}

impl Format {
    /// Whether the line of a unit is known not to be as it was written.
    fn is_altered(self, line: &str) -> bool {
        match checksum::verdict(line) {
            Verdict::Whole => false,
            Verdict::Altered => true,
            Verdict::Unknown => self != Self::One,
        }
    }
}

/// The first line.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct Head {
    format: Format,
    /// The version of the program that trained it.
    engine: String,
    /// The experiment and the grid over it, as a link.
    link: String,
}

/// Any other line, but for its checksum.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct Line {
    seed: u32,
    configuration: u32,
    /// What the unit trains, as the link of an experiment of its own.
    link: String,
    ending: ArmResult,
}

/// A sweep as it was read.
#[derive(Clone, Debug, PartialEq)]
pub struct Sheet {
    /// The version of the program that trained it.
    pub engine: String,
    /// The experiment and the grid over it, as a link.
    pub link: String,
    /// The grid over the experiment.
    pub sweep: Sweep,
    /// The units that have ended, in the order of their lines, with the numbers of these.
    pub units: Vec<(usize, Unit, ArmResult)>,
    /// The lines that could not be used.
    pub spoilt: Vec<Spoilt>,
    /// Whether the last line breaks off, as when its writer was stopped; it counts as no line.
    pub breaks_off: bool,
}

/// A line that could not be used.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("{self:?}")]
pub enum Spoilt {
    /// It is no line of a sweep.
    Unreadable {
        /// Its number, from 1.
        line: usize,
        /// What is wrong with it.
        why: String,
    },
    /// It is of another sweep.
    Foreign {
        /// Its number, from 1.
        line: usize,
    },
    /// It is not as it was written: its checksum is that of another line, or missing.
    Altered {
        /// Its number, from 1.
        line: usize,
    },
}

/// A text that is no sweep at all.
#[derive(Debug, Error)]
#[error("{self:?}")]
pub enum NoSweep {
    /// It does not begin with a head that is known.
    Head(#[from] serde_json::Error),
    /// The link of its head cannot be used as it stands.
    Link(Notice),
}

/// The head of a sweep, without the end of the line.
#[must_use]
pub fn sweep_head(experiment: &Experiment, grid: &Grid) -> String {
    let view = view::View { grid: grid.clone(), ..view::View::default() };
    sweep_head_of(env!("CARGO_PKG_VERSION"), &view::link::write(experiment, &view))
}

/// The head of a sweep whose link is known, and the version of the program that trained it.
#[must_use]
pub fn sweep_head_of(engine: &str, link: &str) -> String {
    json(&Head { format: Format::default(), engine: engine.to_owned(), link: link.to_owned() })
}

/// The line of a unit, without its end; `None` for a unit of another sweep.
#[must_use]
pub fn sweep_line(sweep: &Sweep, unit: Unit, ending: &ArmResult) -> Option<String> {
    let link = link::write(&sweep.experiment(unit)?);
    let line = Line { seed: unit.seed, configuration: unit.configuration, link, ending: ending.clone() };
    Some(checksum::with_checksum(&json(&line)))
}

/// Results as a whole, unit by unit.
#[must_use]
pub fn write_sweep(experiment: &Experiment, grid: &Grid, results: &Results) -> String {
    let lines = results.endings().filter_map(|(unit, ending)| sweep_line(results.sweep(), unit, ending));
    core::iter::once(sweep_head(experiment, grid)).chain(lines).map(|line| line + "\n").collect()
}

/// Reads what [`write_sweep`] has written, or part of it.
///
/// # Errors
/// If it has no head of this version with a link that can be used as it stands.
pub fn read_sweep(text: &str) -> Result<Sheet, NoSweep> {
    let mut lines = text.split_inclusive('\n').zip(1..).filter(|(line, _)| !line.trim().is_empty());
    let head: Head = serde_json::from_str(lines.next().map_or("", |(line, _)| line))?;
    let (experiment, view, notices) = view::link::read(&head.link);
    notices.into_iter().next().map_or(Ok(()), |notice| Err(NoSweep::Link(notice)))?;
    let sweep = Sweep::new(&experiment, &view.grid);
    let mut sheet =
        Sheet { engine: head.engine, link: head.link, sweep, units: Vec::new(), spoilt: Vec::new(), breaks_off: false };
    for (text, line) in lines {
        match serde_json::from_str(text) {
            Ok(_) if head.format.is_altered(text) => sheet.spoilt.push(Spoilt::Altered { line }),
            Ok(unit) => sheet.take(line, unit),
            Err(_) if !text.ends_with('\n') => sheet.breaks_off = true,
            Err(error) => sheet.spoilt.push(Spoilt::Unreadable { line, why: error.to_string() }),
        }
    }
    Ok(sheet)
}

impl Sheet {
    fn take(&mut self, number: usize, Line { seed, configuration, link, ending }: Line) {
        let unit = Unit { seed, configuration };
        let is_of_this = seed < self.sweep.seeds() && self.sweep.experiment(unit).is_some_and(|own| link::write(&own) == link);
        if is_of_this {
            self.units.push((number, unit, ending));
        } else {
            self.spoilt.push(Spoilt::Foreign { line: number });
        }
    }

    /// How the units have ended; of a unit that is there twice, the last counts.
    #[must_use]
    pub fn results(&self) -> Results {
        let mut results = Results::new(self.sweep.clone());
        for (_, unit, ending) in &self.units {
            results.add(*unit, Ok(ending.clone()));
        }
        results
    }
}

fn json(line: &impl Serialize) -> String {
    // It fails only for keys that are no text, and there are none.
    serde_json::to_string(line).unwrap_or_default()
}

#[cfg(all(test, not(target_arch = "wasm32")))]
#[allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]
mod tests {
    use super::*;
    use crate::experiment::Trial;

    fn trained() -> (Experiment, Grid, Results) {
        let (experiment, _) = link::read("train=40&test=30&epochs=2&hidden=3&rate=0.3");
        let mut grid = Grid { replicas: 3, seeds: 2, ..Grid::default() };
        assert!(grid.put_entries("relu;smelu:beta=1!2").is_empty());
        let mut results = Results::new(Sweep::new(&experiment, &grid));
        for unit in results.missing() {
            let ending = Trial::run(results.sweep().experiment(unit).unwrap()).unwrap().remove(0);
            results.add(unit, Ok(ending));
        }
        (experiment, grid, results)
    }

    #[test]
    fn what_is_written_is_read_to_the_last_bit() {
        let (experiment, grid, results) = trained();
        let text = write_sweep(&experiment, &grid, &results);
        let sheet = read_sweep(&text).unwrap();
        assert_eq!(sheet.results(), results);
        assert!(sheet.spoilt.is_empty() && !sheet.breaks_off && text.lines().count() == 7);
    }

    #[test]
    fn a_line_that_breaks_off_is_no_line_and_what_is_spoilt_is_named() {
        let (experiment, grid, results) = trained();
        let text = write_sweep(&experiment, &grid, &results);
        let cut = read_sweep(&text[..text.len() - 20]).unwrap();
        assert!(cut.breaks_off && cut.spoilt.is_empty() && cut.units.len() == 5, "{:?}", cut.spoilt);
        let unreadable = text.replacen("{\"seed\":0", "{\"sort\":0", 1);
        let named = read_sweep(&unreadable.replacen("\"configuration\":1", "\"configuration\":2", 1)).unwrap().spoilt;
        assert!(matches!(named[..], [Spoilt::Unreadable { line: 2, .. }, Spoilt::Altered { line: 3 }]), "{named:?}");
        assert_eq!(read_sweep(&text).unwrap().units[0].0, 2);
    }

    /// Results as they were written before lines had a checksum.
    fn without_checksums(text: &str) -> String {
        let plain = |line: &str| line.split_once(",\"check\"").map_or(line.to_owned(), |(open, _)| open.to_owned() + "}");
        text.replace("rescu-sweep-2", "rescu-sweep-1").lines().map(|line| plain(line) + "\n").collect()
    }

    #[test]
    fn a_line_that_was_altered_is_named_and_a_file_without_checksums_is_read() {
        let (experiment, grid, results) = trained();
        let text = write_sweep(&experiment, &grid, &results);
        let altered = |text: &str| read_sweep(&text.replacen("\"epoch\":2.0", "\"epoch\":1.0", 1)).unwrap();
        assert_eq!((altered(&text).spoilt, altered(&text).units.len()), (vec![Spoilt::Altered { line: 2 }], 5));
        let old = without_checksums(&text);
        assert_eq!(read_sweep(&old).unwrap().results(), results);
        assert_eq!((altered(&old).spoilt, altered(&old).units.len()), (Vec::new(), 6), "what has no checksum is believed");
        let foreign = old.replacen("\"configuration\":1", "\"configuration\":2", 1);
        assert_eq!(read_sweep(&foreign).unwrap().spoilt, [Spoilt::Foreign { line: 3 }]);
        // A file that was begun before lines had one, and went on since.
        let (first, rest) = (old.lines().take(3), text.lines().skip(3));
        let mixed: String = first.chain(rest).map(|line| line.to_owned() + "\n").collect();
        assert_eq!(read_sweep(&mixed).unwrap().results(), results);
        let last_altered =
            mixed.rfind("\"epoch\":2.0").map(|place| mixed[..place].to_owned() + &mixed[place..].replacen('2', "1", 1));
        assert_eq!(read_sweep(&last_altered.unwrap()).unwrap().spoilt, [Spoilt::Altered { line: 7 }]);
        let newer = old.replace("rescu-sweep-1", "rescu-sweep-2");
        assert_eq!(read_sweep(&newer).unwrap().spoilt.len(), 6, "a checksum that was taken away is missed");
    }

    #[test]
    fn what_is_no_sweep_is_refused() {
        for text in ["", "{}", "name,age\n1,2\n", "{\"format\":\"rescu-sweep-3\",\"engine\":\"9\",\"link\":\"v=2\"}\n"] {
            assert!(matches!(read_sweep(text), Err(NoSweep::Head(_))), "{text}");
        }
        let bad_link = "{\"format\":\"rescu-sweep-1\",\"engine\":\"9\",\"link\":\"v=2&batch=none\"}\n";
        assert!(matches!(read_sweep(bad_link), Err(NoSweep::Link(_))));
    }
}
