//! `rescu snippet`: an activation with its numbers as code.

use std::io::Write;

use rescu_explorer::activation::Activation;
use rescu_explorer::snippet::{self, Language};
use rescu_explorer::words::{activation_error, command, further};

use crate::output::Failure;

/// Print an activation and its slope as code
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Such as relu or smelu:beta=0.5
    ///
    /// Or rescu:kernel=triangle,alpha=1,beta=2.
    #[arg(long)]
    activation: String,
    #[arg(long, help = format!("One of {}", names()))]
    language: String,
}

fn names() -> String {
    Language::ALL.map(Language::name).join(", ")
}

pub(crate) fn print(arguments: &Arguments, out: &mut impl Write) -> Result<(), Failure> {
    let activation: Activation = arguments
        .activation
        .parse()
        .map_err(|error| Failure::Input(further().notice("--activation", activation_error(&error))))?;
    let language = Language::from_name(&arguments.language)
        .ok_or_else(|| Failure::Input(command().no_language(&arguments.language, names())))?;
    Ok(out.write_all(snippet::write(&activation, language).as_bytes())?)
}
