//! A display in memory, for a browser that has no other way to draw unseen.

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};

use crate::failure::{Failure, Outcome};
use crate::project::{Project, unstartable};

/// An X server that this process started, and ends.
pub(super) struct Display {
    child: Child,
    number: String,
}

impl Display {
    /// Starts one under a number that it finds free, with room for the largest window of the tests.
    pub(super) fn open(project: &Project) -> Outcome<Self> {
        let mut command = project.command("Xvfb");
        // It writes its number once it listens.
        command.args(["-displayfd", "1", "-screen", "0", "2000x1600x24", "-nolisten", "tcp"]);
        command.stdout(Stdio::piped()).stderr(Stdio::null());
        let mut child = command.spawn().map_err(|error| unstartable(&command, &error))?;
        let mut number = String::new();
        let read = child.stdout.take().map(|output| BufReader::new(output).read_line(&mut number));
        // Made before the number is looked at, so that the process ends in either case.
        let display = Self { child, number: number.trim().to_owned() };
        if matches!(read, Some(Ok(_))) && !display.number.is_empty() {
            Ok(display)
        } else {
            Err(Failure::new("Xvfb did not start.", "Try `Xvfb -displayfd 1` by hand; reinstall it if that fails too."))
        }
    }

    /// Has the browsers that a program starts draw on it.
    pub(super) fn lend(&self, project: &Project, program: &mut Command) {
        program.env("DISPLAY", format!(":{}", self.number));
        // The buttons of WebKit's browser make room for the page.
        program.env("XDG_CONFIG_HOME", project.at("webdriver/webkit"));
    }
}

impl Drop for Display {
    fn drop(&mut self) {
        // It fails if the server has ended, which is what is wanted.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
