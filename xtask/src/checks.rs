//! The parts of `cargo xtask test`.

use clap::ValueEnum;

use crate::browser::{self, Engine};
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
    /// Tests in browsers: determinism, then the built page.
    Browser,
}

/// What is to be tested.
pub(crate) struct Wish {
    only: Option<Part>,
    /// The engines of the part `browser`, if it is not Chromium alone.
    engines: Vec<Engine>,
    /// In which the part `snippets` is run, beside `NumPy`.
    frameworks: Vec<Framework>,
}

impl Wish {
    /// All parts or one; that in browsers in Firefox, WebKit or both, if any is named, and that of snippets in frameworks, in all of them
    /// where they are asked for and none is named.
    pub(crate) fn new(only: Option<Part>, firefox: bool, webkit: bool, frameworks: Option<Vec<Framework>>) -> Outcome<Self> {
        let named = [(firefox, Engine::Firefox), (webkit, Engine::WebKit)];
        let engines: Vec<_> = named.into_iter().filter_map(|(named, engine)| named.then_some(engine)).collect();
        if !engines.is_empty() && only != Some(Part::Browser) {
            return Err(Failure::new(
                "An engine can be named for the part `browser` alone.",
                "Call `cargo xtask test browser --firefox`, or `--webkit`, or with both.",
            ));
        }
        if frameworks.is_some() && only != Some(Part::Snippets) {
            return Err(Failure::new(
                "Only the part `snippets` is run in frameworks.",
                "Call `cargo xtask test snippets --frameworks`.",
            ));
        }
        let all = |named: Vec<Framework>| if named.is_empty() { Framework::value_variants().to_vec() } else { named };
        Ok(Self { only, engines, frameworks: frameworks.map(all).unwrap_or_default() })
    }

    /// What is done, the quick steps first.
    fn steps(&self) -> Vec<Step> {
        let mut steps = vec![
            step(Part::Checks, "formatting", formatting),
            step(Part::Checks, "clippy, native", clippy_native),
            step(Part::Checks, "clippy, wasm32", clippy_wasm),
            step(Part::Unit, "native tests", native_tests),
            step(Part::Snippets, "snippets in Python", snippets::in_numpy),
            step(Part::Wasm, "wasm tests in Node.js", wasm_tests),
        ];
        for &framework in &self.frameworks {
            let run = move |project: &Project| snippets::in_framework(project, framework);
            steps.push(Step { part: Part::Snippets, name: framework.title().to_owned(), run: Box::new(run) });
        }
        let whole = if self.engines.is_empty() { &[Engine::Chromium] } else { self.engines.as_slice() };
        if self.engines.is_empty() {
            steps.push(step(Part::Browser, "weight of a visit", browser::weight));
        }
        for &engine in whole {
            steps.push(in_engine("wasm tests", engine, browser::determinism));
            steps.push(in_engine("page tests", engine, browser::page));
        }
        steps.retain(|step| self.only.is_none_or(|only| only == step.part));
        steps
    }
}

/// What does a step.
type Action = Box<dyn Fn(&Project) -> Outcome<Totals>>;

/// One step: the part it belongs to, its name in the summary, and what does it.
struct Step {
    part: Part,
    name: String,
    run: Action,
}

fn step(part: Part, name: &str, run: fn(&Project) -> Outcome<Totals>) -> Step {
    Step { part, name: name.to_owned(), run: Box::new(run) }
}

/// A step in the browser of an engine.
fn in_engine(name: &str, engine: Engine, run: fn(&Project, Engine) -> Outcome<Totals>) -> Step {
    let name = format!("{name} in {}", engine.name());
    Step { part: Part::Browser, name, run: Box::new(move |project| run(project, engine)) }
}

/// What came of one step: what it is called, and its totals, which a check that counts nothing leaves at zero.
struct Line {
    name: String,
    totals: Totals,
}

/// Runs what is wished for. No step hides another: all are run, and the totals say how many tests passed and failed.
pub(crate) fn test(project: &Project, wish: &Wish) -> Totals {
    let mut lines = Vec::new();
    for Step { name, run, .. } in wish.steps() {
        let totals = run(project).unwrap_or_else(|failure| {
            eprintln!("\n{failure}");
            Totals::failure()
        });
        lines.push(Line { name, totals });
    }
    let sum = summary(&lines);
    if wish.only.is_none() {
        println!("    All tests of the page in other engines: `cargo xtask test browser --firefox --webkit`.\n");
    }
    sum
}

/// Prints what came of each step, and adds up.
fn summary(lines: &[Line]) -> Totals {
    let mut sum = Totals::default();
    say("Summary (tests are counted, and as one failure each step that fails as a whole)");
    for Line { name, totals } in lines {
        if *totals == Totals::default() {
            println!("    {name:24} good");
        } else if *totals == Totals::failure() {
            println!("    {name:24} failed");
        } else {
            println!("    {name:24} {totals}");
        }
        for test in &totals.not_run {
            println!("        not run: {test}");
        }
        sum += totals.clone();
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
