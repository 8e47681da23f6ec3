//! `rescu snippet`: an activation with its numbers as code.

use std::io::Write;

use rescu_explorer::activation::Activation;
use rescu_explorer::snippet::{self, Language};
use rescu_explorer::words::{activation_error, further};

use crate::output::Failure;

/// Print an activation and its slope as code, with its numbers in it.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Which, such as relu, smelu:beta=0.5 or rescu:kernel=triangle,alpha=1,beta=2.
    #[arg(long)]
    activation: String,
    #[arg(long, help = format!("What to write it in: one of {}", names()))]
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
        .ok_or_else(|| Failure::Input(further().command_no_language(&arguments.language, names())))?;
    Ok(out.write_all(snippet::write(&activation, language).as_bytes())?)
}
