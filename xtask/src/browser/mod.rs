//! The tests that need a browser, in each of the engines.

mod display;
mod driver;
mod engine;

use std::fs;
use std::path::Path;
use std::process::Command;

pub(crate) use driver::Driver;
pub(crate) use engine::{Engine, chromium};

use crate::failure::{Failure, Outcome};
use crate::project::{Project, say};
use crate::totals::{Totals, count};
use crate::{serve, site, tools, weight};

/// The tests of `tests/determinism.rs`, in a browser instead of Node.
pub(crate) fn determinism(project: &Project, engine: Engine) -> Outcome<Totals> {
    tools::for_wasm_tests(project)?;
    engine.provide(project)?;
    say(&format!("Tests of determinism in {} (seconds; up to a minute when compiled anew)", engine.name()));
    let display = engine.display(project)?;
    let mut test = tools::wasm_test(project);
    if let Some(display) = &display {
        display.lend(project, &mut test);
    }
    test.args(["--test", "determinism"]).env("WASM_BINDGEN_USE_BROWSER", "1").env("WASM_BINDGEN_TEST_TIMEOUT", "300");
    test.env("WASM_BINDGEN_TEST_WEBDRIVER_JSON", project.at(engine.capabilities()));
    if let Some(driver) = project.which(engine.driver()) {
        test.env(engine.driver_variable(), driver);
    }
    count(&mut test)
}

/// What a visit weighs, on the release site.
pub(crate) fn weight(project: &Project) -> Outcome<Totals> {
    weight::check(project, &site::build(project)?).map(|()| Totals::default())
}

/// The tests of `tests/browser` on the release site.
pub(crate) fn page(project: &Project, engine: Engine) -> Outcome<Totals> {
    let what = format!("Tests of the page in {} (a quarter of an hour; up to 20 minutes when compiled anew)", engine.name());
    visit(project, engine, &what, |_| {})
}

/// Takes the picture of the README anew.
pub(crate) fn picture(project: &Project, file: &Path) -> Outcome<Totals> {
    visit(project, Engine::Chromium, "Taking the picture", |test| {
        test.arg("picture::").env("RESCU_PICTURE", file);
    })
}

/// Calls those of `tests/browser` that are wished for, on the release site, and says what they are before.
fn visit(project: &Project, engine: Engine, what: &str, wish: impl FnOnce(&mut Command)) -> Outcome<Totals> {
    engine.provide(project)?;
    let site = site::build(project)?;
    say(what);
    let site = site::for_tests(project, &site)?;
    let page = serve::in_background(&site)?;
    let axe = tools::axe(project)?;
    let driver = Driver::start(project, engine)?;
    let not_run = project.at(".tools/not_run.txt");
    // Each test that could not be run adds a line.
    fs::write(&not_run, "")
        .map_err(|error| Failure::new(format!("{} was not written: {error}.", not_run.display()), "Make .tools writable."))?;
    // Of the whole workspace, as the native tests are built: with other features all would be built anew.
    let mut test = project.cargo(&["test", "--locked", "--workspace", "--test", "browser", "--"]);
    // One at a time: each has the machine to itself, as a reader's browser mostly has.
    test.args(["--ignored", "--test-threads", "1"]);
    test.env("RESCU_PAGE", page).env("RESCU_SITE", site).env("RESCU_AXE", axe);
    test.env("RESCU_ENGINE", engine.name()).env("RESCU_WEBDRIVER", driver.address()).env("RESCU_NOT_RUN", &not_run);
    wish(&mut test);
    let mut totals = count(&mut test)?;
    totals.take_out(fs::read_to_string(not_run).unwrap_or_default().lines().map(str::to_owned));
    Ok(totals)
}
