//! Files of sweeps, joined.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use rescu_explorer::experiment::ArmResult;
use rescu_explorer::record::{Sheet, read_sweep};
use rescu_explorer::sweep::{Results, Sweep, Unit};
use rescu_explorer::words::{command, no_sweep, spoilt};

use crate::output::Failure;

/// The units of several files of one sweep.
pub(crate) struct Joined {
    /// The version of the program that trained them.
    pub(crate) engine: String,
    /// The experiment and the grid over it, as a link.
    pub(crate) link: String,
    pub(crate) sweep: Sweep,
    pub(crate) units: BTreeMap<Unit, (Place, ArmResult)>,
    /// What there is to remark, a sentence each.
    pub(crate) remarks: Vec<String>,
}

/// A line of a file.
pub(crate) struct Place {
    file: String,
    line: usize,
}

impl Joined {
    /// Those of these files.
    pub(crate) fn read(paths: &[PathBuf]) -> Result<Self, Failure> {
        let mut joined: Option<Self> = None;
        for path in paths {
            let (file, sheet) = (path.display().to_string(), read(path)?);
            let Sheet { engine, link, sweep, .. } = &sheet;
            let so_far = joined.get_or_insert_with(|| Self {
                engine: engine.clone(),
                link: link.clone(),
                sweep: sweep.clone(),
                units: BTreeMap::new(),
                remarks: Vec::new(),
            });
            if so_far.link != *link {
                return Err(Failure::Input(command().other_sweep(file, paths[0].display().to_string())));
            }
            if so_far.engine != *engine {
                let first = paths[0].display().to_string();
                return Err(Failure::Input(command().other_version(file, engine, first, &so_far.engine)));
            }
            so_far.take(&file, sheet)?;
        }
        joined.ok_or_else(|| Failure::Input(command().no_file()))
    }

    fn take(&mut self, file: &str, sheet: Sheet) -> Result<(), Failure> {
        let left_out = |what: String| command().left_out(file, what);
        self.remarks.extend(sheet.spoilt.iter().map(|line| left_out(spoilt(line))));
        if sheet.breaks_off {
            self.remarks.push(left_out(command().last_line()));
        }
        let mut twice = 0;
        for (line, unit, ending) in sheet.units {
            let place = Place { file: file.to_owned(), line };
            match self.units.get(&unit) {
                Some((_, same)) if *same == ending && twice > 0 => twice += 1,
                Some((before, same)) if *same == ending => {
                    twice += 1;
                    self.remarks.push(command().unit_twice(name(unit), &before.file, before.line as u32, file, line as u32));
                }
                Some((before, _)) => {
                    let (first, second) = (before.line as u32, line as u32);
                    let why = command().unit_differs(name(unit), &before.file, first, file, second);
                    return Err(Failure::Input(why));
                }
                None => {
                    self.units.insert(unit, (place, ending));
                }
            }
        }
        if twice > 1 {
            self.remarks.push(command().units_twice_more(twice - 1, file));
        }
        Ok(())
    }

    /// What they come to.
    pub(crate) fn results(&self) -> Results {
        let mut results = Results::new(self.sweep.clone());
        for (&unit, (_, ending)) in &self.units {
            results.add(unit, Ok(ending.clone()));
        }
        results
    }
}

/// A unit in a sentence.
pub(crate) fn name(unit: Unit) -> String {
    command().unit(unit.configuration, unit.seed)
}

/// One file.
pub(crate) fn read(path: &Path) -> Result<Sheet, Failure> {
    let text = fs::read_to_string(path).map_err(|error| Failure::unusable(path, &error))?;
    read_sweep(&text).map_err(|error| Failure::unusable(path, &no_sweep(&error)))
}
