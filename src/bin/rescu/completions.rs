//! `rescu completions`: what has a shell complete the arguments of `rescu`.

use std::io::Write;

use clap::Command;
use clap_complete::{Shell, generate};

use crate::output::Failure;

/// Print what has a shell complete the arguments
///
/// For bash: rescu completions bash > ~/.local/share/bash-completion/completions/rescu
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Which shell
    shell: Shell,
}

pub(crate) fn print(arguments: &Arguments, command: &mut Command, out: &mut impl Write) -> Result<(), Failure> {
    // To memory first, since it cannot fail there.
    let mut script = Vec::new();
    generate(arguments.shell, command, "rescu", &mut script);
    Ok(out.write_all(&script)?)
}
