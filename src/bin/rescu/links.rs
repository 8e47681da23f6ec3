//! `rescu links`: the keys of a link as the tables of the documentation.

use std::io::Write;

use rescu_explorer::experiment::{Experiment, Key};
use rescu_explorer::view::{self, View};
use rescu_explorer::words;

use crate::output::Failure;
use crate::requested::values;

/// Print the keys of a link as two Markdown tables
///
/// The first has those of the experiment, the second those of the view.
#[derive(clap::Args)]
pub(crate) struct Arguments {}

pub(crate) fn print(_: &Arguments, out: &mut impl Write) -> Result<(), Failure> {
    let experiment = Experiment::default();
    writeln!(out, "{HEAD}")?;
    for key in Key::ALL {
        let meaning = format!("{} {}", words::explanation(&key), values(key));
        writeln!(out, "{}", row(key.name(), &meaning, key.read(&experiment)))?;
    }
    let view = View::default();
    writeln!(out, "\n{HEAD}")?;
    for key in view::Key::ALL {
        writeln!(out, "{}", row(key.name(), &words::label(&key), Some(key.read(&view))))?;
    }
    Ok(())
}

const HEAD: &str = "| key | what it is | default |\n|---|---|---|";

/// A row: the default is absent where the key means something only beside other settings, and empty where nothing is the default.
fn row(name: &str, meaning: &str, default: Option<String>) -> String {
    let default = default.filter(|value| !value.is_empty()).map_or_else(String::new, |value| format!(" `{value}`"));
    format!("| `{name}` | {meaning} |{default} |")
}
