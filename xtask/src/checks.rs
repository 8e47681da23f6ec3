//! The parts of `cargo xtask test`.

use clap::ValueEnum;

use crate::browser;
use crate::failure::{Failure, Outcome};
use crate::project::{Project, run, say};
use crate::snippets::{self, Framework};
use crate::tools::{self, WASM};
use crate::totals::{Totals, count};

/// A part that can be run alone.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Part {
    /// Formatting, and clippy on native and wasm32 code.
    Checks,
    /// Native tests.
    Unit,
    /// The code to take home that is in Python, run.
    Snippets,
    /// Tests of the wasm code, under Node.js.
    Wasm,
    /// Tests in Chromium: determinism, then the built page.
    Browser,
}

/// What came of one step: what it is called, and its totals, which a check that counts nothing leaves at zero.
struct Line {
    name: &'static str,
    totals: Totals,
}

/// One step: the part it belongs to, its name in the summary, and what does it.
type Step = (Part, &'static str, fn(&Project) -> Outcome<Totals>);

/// All steps, the quick ones first.
const STEPS: [Step; 8] = [
    (Part::Checks, "formatting", formatting),
    (Part::Checks, "clippy, native", clippy_native),
    (Part::Checks, "clippy, wasm32", clippy_wasm),
    (Part::Unit, "native tests", native_tests),
    (Part::Snippets, "snippets in Python", snippets::in_numpy),
    (Part::Wasm, "wasm tests in Node.js", wasm_tests),
    (Part::Browser, "wasm tests in Chromium", browser::determinism),
    (Part::Browser, "page tests in Chromium", browser::page),
];

/// Runs one part or all, and the snippets in these frameworks. No step hides another: all are run, and the totals say how many tests
/// passed and failed.
pub(crate) fn test(project: &Project, only: Option<Part>, frameworks: &[Framework]) -> Totals {
    let steps = STEPS.into_iter().filter(|(part, ..)| only.is_none_or(|only| only == *part));
    let mut lines: Vec<_> = steps.map(|(_, name, step)| Line { name, totals: totals_of(step(project)) }).collect();
    for framework in frameworks {
        lines.push(Line { name: framework.title(), totals: totals_of(snippets::in_framework(project, *framework)) });
    }
    summary(&lines)
}

/// A step that fails as a whole says why, and is one failure.
fn totals_of(step: Outcome<Totals>) -> Totals {
    step.unwrap_or_else(|failure| {
        eprintln!("\n{failure}");
        Totals { passed: 0, failed: 1 }
    })
}

/// Prints what came of each step, and adds up.
fn summary(lines: &[Line]) -> Totals {
    let mut sum = Totals::default();
    say("Summary (tests are counted, and as one failure each step that fails as a whole)");
    for Line { name, totals } in lines {
        match *totals {
            Totals { passed: 0, failed: 0 } => println!("    {name:24} good"),
            Totals { passed: 0, failed: 1 } => println!("    {name:24} failed"),
            totals => println!("    {name:24} {totals}"),
        }
        sum += *totals;
    }
    println!();
    sum
}

/// Whether rustfmt would change nothing.
fn formatting(project: &Project) -> Outcome<Totals> {
    tools::for_checks(project)?;
    say("Formatting (seconds)");
    let mut check = project.cargo(&["fmt", "--all", "--check"]);
    run(&mut check, "Some code is not formatted; see above.", "Call `cargo fmt --all`.")?;
    Ok(Totals::default())
}

/// Clippy on all code, compiled for this machine.
fn clippy_native(project: &Project) -> Outcome<Totals> {
    say("Clippy on native code (seconds; a minute or two the first time)");
    clippy(project, &["--workspace", "--all-targets"])
}

/// Clippy on the code that runs in a browser.
fn clippy_wasm(project: &Project) -> Outcome<Totals> {
    say("Clippy on wasm32 code (seconds; a minute or two the first time)");
    // The commands are native only.
    clippy(project, &["--workspace", "--exclude", "xtask", "--all-targets", "--target", WASM])
}

/// Clippy with warnings denied.
fn clippy(project: &Project, what: &[&str]) -> Outcome<Totals> {
    tools::for_checks(project)?;
    let mut clippy = project.cargo(&["clippy", "--locked"]);
    clippy.args(what).args(["--", "--deny", "warnings"]);
    run(&mut clippy, "Clippy has objections; see above.", "Mend what it names.")?;
    Ok(Totals::default())
}

/// Unit, integration and documentation tests on this machine. Those that need a browser are ignored here.
fn native_tests(project: &Project) -> Outcome<Totals> {
    say("Native tests (about a minute; up to 3 the first time)");
    count(&mut project.cargo(&["test", "--workspace", "--locked", "--no-fail-fast"]))
}

/// The tests that are marked for wasm32, under Node.js.
fn wasm_tests(project: &Project) -> Outcome<Totals> {
    tools::for_wasm_tests(project)?;
    say("Wasm tests under Node.js (seconds; a minute or two the first time)");
    count(tools::wasm_test(project).arg("--tests"))
        .map_err(|_| Failure::new("No test ran under wasm32.", "Mark some tests for it, with `wasm_bindgen_test`."))
}
