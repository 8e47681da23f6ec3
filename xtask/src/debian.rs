//! Debian's packages, where they can be installed unasked.

use std::fs;
use std::process::Command;

use crate::failure::Outcome;
use crate::project::{Project, answer, run, say};

/// Whether this is the one case in which they can: a Debian machine, as root.
pub(crate) fn is_ours() -> bool {
    let debian = fs::read_to_string("/etc/os-release").is_ok_and(|text| text.lines().any(|line| line == "ID=debian"));
    debian && answer(Command::new("id").arg("-u")).is_some_and(|id| id == "0")
}

/// Installs packages, which are called `what`.
pub(crate) fn install(project: &Project, what: &str, packages: &[&str]) -> Outcome {
    say(&format!("Installing {what} by apt-get (about a minute)"));
    let sentence = format!("apt-get could not install {what}; its reason is above.");
    let remedy = "If it is the network, connect to the Debian mirror and repeat the command.";
    run(&mut apt_get(project, &["update"]), &sentence, remedy)?;
    run(apt_get(project, &["install", "--yes", "--no-install-recommends"]).args(packages), &sentence, remedy)
}

/// Debian's package manager, asking nothing.
fn apt_get(project: &Project, arguments: &[&str]) -> Command {
    let mut command = project.command("apt-get");
    command.arg("--quiet").args(arguments).env("DEBIAN_FRONTEND", "noninteractive");
    command
}
