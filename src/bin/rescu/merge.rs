//! `rescu merge`: the shards of a sweep as one file.

use std::io::Write;
use std::path::PathBuf;

use rescu_explorer::record::{sweep_head_of, sweep_line};

use crate::missing;
use crate::output::Failure;
use crate::sheets::Joined;

/// Join the files of a sweep, and say what is missing or there twice
///
/// Units come in their order; what there is to say goes to standard error. Ends with exit code 1 where units are missing, and with 2 where
/// one is there twice and differs.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// What `rescu sweep` has written
    #[arg(required = true)]
    files: Vec<PathBuf>,
}

pub(crate) fn print(arguments: &Arguments, out: &mut impl Write) -> Result<(), Failure> {
    let joined = Joined::read(&arguments.files)?;
    writeln!(out, "{}", sweep_head_of(&joined.engine, &joined.link))?;
    for (&unit, (_, ending)) in &joined.units {
        if let Some(line) = sweep_line(&joined.sweep, unit, ending) {
            writeln!(out, "{line}")?;
        }
    }
    joined.remarks.iter().for_each(|remark| eprintln!("{remark}"));
    let missing: Vec<_> = joined.sweep.units().filter(|unit| !joined.units.contains_key(unit)).collect();
    for line in missing::summary(&joined.sweep, &missing) {
        eprintln!("{line}");
    }
    let all = joined.sweep.units().count();
    if missing.is_empty() { Ok(()) } else { Err(Failure::Incomplete { missing: missing.len(), all }) }
}
