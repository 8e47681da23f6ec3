//! Where the lines of a sweep go. A sweep that comes to no line leaves nothing behind, so that it can be called again, corrected.

use std::fs::{self, File, OpenOptions};
use std::io::{self, ErrorKind, Write};
use std::path::Path;

use rescu_explorer::sweep::{Sweep, Unit};
use rescu_explorer::words::{self, command};

use crate::output::Failure;
use crate::sheets;

/// Makes an output with its head in it.
type Begin<'a> = Box<dyn FnOnce() -> Result<Box<dyn Write + 'a>, Failure> + 'a>;

/// The lines of a sweep: its head, and then a line for each unit.
pub(crate) struct Lines<'a> {
    /// What is done before the first line; absent once it has been.
    begin: Option<Begin<'a>>,
    /// Where they go; nowhere before the first.
    out: Box<dyn Write + 'a>,
}

impl<'a> Lines<'a> {
    fn new(begin: impl FnOnce() -> Result<Box<dyn Write + 'a>, Failure> + 'a) -> Self {
        Self { begin: Some(Box::new(begin)), out: Box::new(io::sink()) }
    }

    /// To an output.
    pub(crate) fn to(out: &'a mut impl Write, head: String) -> Self {
        Self::new(move || {
            writeln!(out, "{head}")?;
            Ok(Box::new(out))
        })
    }

    /// To a file that is not there yet and can be made.
    pub(crate) fn to_new(path: &'a Path, head: String) -> Result<Self, Failure> {
        create(path)?;
        fs::remove_file(path).map_err(|error| Failure::unwritten(path, error))?;
        Ok(Self::new(move || {
            let mut file = create(path)?;
            writeln!(file, "{head}")?;
            Ok(Box::new(file))
        }))
    }

    /// To a file that goes on, and the units that are in it. A last line that breaks off is cut off; a file that is not there is made.
    /// Nothing is done to a file that is not of this sweep.
    pub(crate) fn to_resumed(path: &'a Path, head: String, sweep: &Sweep) -> Result<(Self, Vec<Unit>), Failure> {
        let text = match fs::read_to_string(path) {
            Ok(text) => text,
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok((Self::to_new(path, head)?, Vec::new())),
            Err(error) => return Err(Failure::unusable(path, &error)),
        };
        // One that was stopped within its head has no more than that.
        let done = if head.starts_with(&text) { Vec::new() } else { ended(path, sweep, text.matches('\n').count())? };
        append(path)?;
        let whole = text.rfind('\n').map_or(0, |end| end + 1);
        let begin = move || {
            let mut file = append(path)?;
            file.set_len(whole as u64).map_err(|error| Failure::unwritten(path, error))?;
            if whole == 0 {
                writeln!(file, "{head}")?;
            }
            Ok(Box::new(file) as Box<dyn Write>)
        };
        Ok((Self::new(begin), done))
    }

    /// Writes the line of a unit.
    pub(crate) fn write(&mut self, line: &str) -> Result<(), Failure> {
        self.begin()?;
        writeln!(self.out, "{line}")?;
        Ok(self.out.flush()?)
    }

    /// Has a sweep of no unit at least a head.
    pub(crate) fn end(mut self) -> Result<(), Failure> {
        self.begin()
    }

    fn begin(&mut self) -> Result<(), Failure> {
        if let Some(begin) = self.begin.take() {
            self.out = begin()?;
        }
        Ok(())
    }
}

fn create(path: &Path) -> Result<File, Failure> {
    OpenOptions::new().write(true).create_new(true).open(path).map_err(|error| match error.kind() {
        ErrorKind::AlreadyExists => Failure::untrained(command().exists(path.display().to_string())),
        _ => Failure::unwritten(path, error),
    })
}

fn append(path: &Path) -> Result<File, Failure> {
    OpenOptions::new().append(true).open(path).map_err(|error| Failure::unwritten(path, error))
}

/// The units in the first lines of a file of this sweep.
fn ended(path: &Path, sweep: &Sweep, lines: usize) -> Result<Vec<Unit>, Failure> {
    let sheet = sheets::read(path)?;
    let (words, file, own) = (command(), path.display().to_string(), env!("CARGO_PKG_VERSION"));
    if sheet.sweep != *sweep {
        return Err(Failure::untrained(words.other_sweep_asked(file)));
    }
    if sheet.engine != own {
        return Err(Failure::untrained(words.version(file, sheet.engine, own)));
    }
    if let Some(spoilt) = sheet.spoilt.first() {
        return Err(Failure::unusable(path, &words::spoilt(spoilt)));
    }
    Ok(sheet.units.into_iter().filter(|(line, ..)| *line <= lines).map(|(_, unit, _)| unit).collect())
}
