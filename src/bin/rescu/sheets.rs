//! Files of sweeps, joined.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use rescu_explorer::experiment::ArmResult;
use rescu_explorer::record::{Sheet, read_sweep};
use rescu_explorer::sweep::{Results, Sweep, Unit};

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
                return Err(Failure::Input(format!("{file} is of another sweep than {}", paths[0].display())));
            }
            if so_far.engine != *engine {
                let (first, other) = (&so_far.engine, engine);
                return Err(Failure::Input(format!("{file} is of rescu {other}, {} of {first}", paths[0].display())));
            }
            so_far.take(&file, sheet)?;
        }
        joined.ok_or_else(|| Failure::Input("no file was given".to_owned()))
    }

    fn take(&mut self, file: &str, sheet: Sheet) -> Result<(), Failure> {
        self.remarks.extend(sheet.spoilt.iter().map(|spoilt| format!("{file}: {spoilt}; it is left out")));
        if sheet.breaks_off {
            self.remarks.push(format!("{file}: the last line breaks off; it is left out"));
        }
        for (line, unit, ending) in sheet.units {
            let place = Place { file: file.to_owned(), line };
            match self.units.get(&unit) {
                Some((before, same)) if *same == ending => self.remarks.push(format!(
                    "{} is there twice and the same: {}, line {}, and {file}, line {line}",
                    name(unit),
                    before.file,
                    before.line
                )),
                Some((before, _)) => {
                    let Place { file: other, line: other_line } = before;
                    let name = name(unit);
                    return Err(Failure::Input(format!(
                        "{name} is there twice and differs: {other}, line {other_line}, and {file}, line {line}"
                    )));
                }
                None => {
                    self.units.insert(unit, (place, ending));
                }
            }
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
    format!("configuration {} under seed {}", unit.configuration, unit.seed)
}

/// One file.
pub(crate) fn read(path: &Path) -> Result<Sheet, Failure> {
    let unusable = |why: String| Failure::Input(format!("{} cannot be used: {why}", path.display()));
    let text = fs::read_to_string(path).map_err(|error| unusable(error.to_string()))?;
    read_sweep(&text).map_err(|error| unusable(error.to_string()))
}
