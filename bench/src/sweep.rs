//! The default grid of the Trade-off lab: in the product's page and on the command line, with one worker and with two.

use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Instant;

use serde_json::json;

use crate::contender::Tab;
use crate::failure::{Failure, Outcome};
use crate::measure::Pains;
use crate::measurements::Sweep;

/// What is put into the page to train the grid.
const SWEEP: &str = include_str!("../web/sweep.js");
/// The default grid, and half of it.
const GRID: &str = "v=2&lab=trade-off";
const HALF: &str = "v=2&lab=trade-off&grid.seeds=2";

/// Trains the grid by turns, so that whatever slows the machine down for a while hits all alike.
///
/// # Errors
/// If the page does not train it, or `rescu` does not.
pub fn measure(webdriver: &str, address: &str, rescu: &Path, pains: Pains) -> Outcome<Sweep> {
    let mut sweep = Sweep::default();
    for _ in 0..pains.runs {
        let [first, all] = in_page(webdriver, &format!("{address}#{GRID}"), 2)?;
        sweep.first.push(first);
        sweep.two.push(all);
        sweep.one.push(in_page(webdriver, &format!("{address}#{GRID}"), 1)?[1]);
        sweep.half.push(in_page(webdriver, &format!("{address}#{HALF}"), 2)?[1]);
        sweep.native_two.push(natively(rescu, 2)?);
        sweep.native_one.push(natively(rescu, 1)?);
    }
    Ok(sweep)
}

/// Seconds until the first picture and until the end, in a browser of its own.
fn in_page(webdriver: &str, address: &str, workers: u32) -> Outcome<[f64; 2]> {
    let tab = Tab::open(webdriver)?;
    tab.devtools("Page.addScriptToEvaluateOnNewDocument", json!({ "source": SWEEP }))?;
    tab.go(address)?;
    tab.wait_for("sweep.canStart()")?;
    let seen = tab.value(&format!("sweep.run({workers})"))?;
    match [&seen["first"], &seen["all"]].map(serde_json::Value::as_f64) {
        [Some(first), Some(all)] => Ok([first, all]),
        _ => Err(Failure::new(format!("The page gave {seen} for a sweep."), "Mend bench/web/sweep.js.")),
    }
}

/// Seconds on the command line.
fn natively(rescu: &Path, jobs: u32) -> Outcome<f64> {
    let begun = Instant::now();
    let jobs = jobs.to_string();
    let ended = Command::new(rescu).args(["sweep", "--link", GRID, "--jobs", &jobs]).stdout(Stdio::null()).status();
    match ended {
        Ok(status) if status.success() => Ok(begun.elapsed().as_secs_f64()),
        _ => Err(Failure::new(format!("{} sweep did not end well.", rescu.display()), "Run it by hand, and see what it says.")),
    }
}
