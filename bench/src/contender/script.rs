//! A peer in Python: a process that answers line by line (see bench/python/protocol.py).

use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

use serde_json::{Value, json};

use super::{Contender, Name};
use crate::failure::{Failure, Outcome};
use crate::workload::Workload;

/// A running script.
#[derive(Debug)]
pub struct Script {
    name: Name,
    process: Child,
    orders: ChildStdin,
    answers: BufReader<ChildStdout>,
}

impl Script {
    /// Starts a script with a Python that has what it needs; `given` is the folder of what peers are given.
    ///
    /// # Errors
    /// If Python does not start.
    pub fn start(name: Name, python: &Path, script: &Path, given: &Path) -> Outcome<Self> {
        let unstartable = |why: String| {
            Failure::new(
                format!("{} could not be started: {why}.", python.display()),
                "Remove bench/python/.venv and repeat the command.",
            )
        };
        let mut process = pinned(python)
            .arg(script)
            .arg(given)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .map_err(|error| unstartable(error.to_string()))?;
        match (process.stdin.take(), process.stdout.take()) {
            (Some(orders), Some(answers)) => Ok(Self { name, process, orders, answers: BufReader::new(answers) }),
            _ => Err(unstartable("it has no input or output".to_owned())),
        }
    }

    fn ask(&mut self, order: &Value) -> Outcome<f64> {
        let failure = |why: String| Failure::new(format!("{}: {why}.", self.name.label()), "See above what it objects to.");
        writeln!(self.orders, "{order}").map_err(|error| failure(error.to_string()))?;
        let mut line = String::new();
        self.answers.read_line(&mut line).map_err(|error| failure(error.to_string()))?;
        let answer: Value = serde_json::from_str(&line).map_err(|_| failure("it stopped without an answer".to_owned()))?;
        answer["value"].as_f64().ok_or_else(|| failure(answer["error"].as_str().unwrap_or("not a number").to_owned()))
    }
}

/// Python on the one core that `taskset` gives it, where there is a taskset: no library may spread over two.
fn pinned(python: &Path) -> Command {
    if Command::new("taskset").arg("--version").stdout(Stdio::null()).stderr(Stdio::null()).status().is_ok() {
        let mut command = Command::new("taskset");
        command.args(["--cpu-list", "0"]).arg(python);
        command
    } else {
        Command::new(python)
    }
}

impl Contender for Script {
    fn name(&self) -> Name {
        self.name
    }

    fn prepare(&mut self, workload: &Workload) -> Outcome<Option<f64>> {
        self.ask(&json!({ "prepare": workload.name() })).map(Some)
    }

    fn time(&mut self, seconds: f64) -> Outcome<f64> {
        self.ask(&json!({ "time": seconds }))
    }
}

impl Drop for Script {
    /// It would end with its input, but may be in the middle of something.
    fn drop(&mut self) {
        // It fails if the process has ended, which is what is wanted.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
