//! Counting what passed and what failed.

use std::fmt;
use std::io::{BufRead, BufReader, Write};
use std::ops::AddAssign;
use std::process::{Command, Stdio};

use crate::failure::{Failure, Outcome};
use crate::project::unstartable;

/// What came of tests.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Totals {
    /// How many passed.
    pub(crate) passed: u32,
    /// How many failed; a step that fails as a whole counts as one.
    pub(crate) failed: u32,
    /// Those that were called and could not be run, each with the reason.
    pub(crate) not_run: Vec<String>,
}

impl AddAssign for Totals {
    fn add_assign(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
        self.not_run.extend(other.not_run);
    }
}

impl fmt::Display for Totals {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} passed, {} failed", self.passed, self.failed)?;
        if self.not_run.is_empty() { Ok(()) } else { write!(f, ", {} not run", self.not_run.len()) }
    }
}

impl Totals {
    /// What came of a step that failed as a whole.
    pub(crate) fn failure() -> Self {
        Self { failed: 1, ..Self::default() }
    }

    /// Takes the tests that say of themselves that they could not be run from those that passed.
    pub(crate) fn take_out(&mut self, not_run: impl Iterator<Item = String>) {
        let before = self.not_run.len();
        self.not_run.extend(not_run);
        self.passed = self.passed.saturating_sub((self.not_run.len() - before) as u32);
    }

    /// Reads the summary of one test binary: `test result: ok. 3 passed; 0 failed; ...`.
    fn of_line(line: &str) -> Option<Self> {
        let (_, counts) = line.trim().strip_prefix("test result: ")?.split_once(". ")?;
        let count = |name: &str| counts.split("; ").find_map(|part| part.strip_suffix(name)?.trim().parse().ok());
        Some(Self { passed: count("passed")?, failed: count("failed")?, ..Self::default() })
    }
}

/// Runs a command that tests, passing its output on, and counts. At least one test must have run.
pub(crate) fn count(command: &mut Command) -> Outcome<Totals> {
    let mut child = command.stdout(Stdio::piped()).spawn().map_err(|error| unstartable(command, &error))?;
    let mut totals = Totals::default();
    if let Some(output) = child.stdout.take() {
        let mut terminal = std::io::stdout();
        for line in BufReader::new(output).lines().map_while(Result::ok) {
            // Nothing better can be done about a closed terminal than to count on.
            let _ = writeln!(terminal, "{line}");
            totals += Totals::of_line(&line).unwrap_or_default();
        }
    }
    let status = child.wait().map_err(|error| unstartable(command, &error))?;
    if !status.success() {
        // A binary that does not compile, or dies, prints no summary; it must be counted all the same.
        totals.failed = totals.failed.max(1);
    } else if totals == Totals::default() {
        return Err(Failure::new("Not one test was run.", "See above why the tests were not found."));
    }
    Ok(totals)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn summaries_are_read() {
        for (line, expected) in [
            ("test result: ok. 3 passed; 0 failed; 1 ignored; 0 measured; 2 filtered out; finished in 0.00s", Some((3, 0))),
            ("test result: FAILED. 12 passed; 34 failed; 0 ignored; 0 measured; 0 filtered out", Some((12, 34))),
            ("test result: ok. 1 passed; 0 failed; 0 ignored; 0 filtered out; finished in 0.01s\r", Some((1, 0))),
            ("test activation::continuity ... ok", None),
            ("test result: nonsense", None),
            ("running 3 tests", None),
        ] {
            let expected = expected.map(|(passed, failed)| Totals { passed, failed, ..Totals::default() });
            assert_eq!(Totals::of_line(line), expected, "{line}");
        }
    }

    #[test]
    fn the_closing_line_is_plain() {
        let mut totals = Totals { passed: 7, failed: 1, ..Totals::default() };
        assert_eq!(totals.to_string(), "7 passed, 1 failed");
        totals.take_out(["memory: no scales".to_owned()].into_iter());
        assert_eq!(totals.to_string(), "6 passed, 1 failed, 1 not run");
    }
}
