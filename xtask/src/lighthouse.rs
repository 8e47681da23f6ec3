//! What Lighthouse says of a first visit, on a phone with a slow connection, which it simulates, and on a desktop.

use std::fs;
use std::io;
use std::path::Path;

use serde_json::Value;

use crate::failure::{Failure, Outcome};
use crate::project::{Project, run, say};
use crate::{browser, serve, site, tools};

/// What of its report is shown: an audit by its id.
const AUDITS: [&str; 6] = [
    "first-contentful-paint",
    "largest-contentful-paint",
    "interactive",
    "total-blocking-time",
    "cumulative-layout-shift",
    "total-byte-weight",
];

/// Visits the release site both ways, and prints scores and times.
pub(crate) fn visit(project: &Project) -> Outcome {
    let program = tools::lighthouse(project)?;
    let browser = browser::chromium(project);
    let page = serve::in_background(&site::build(project)?)?;
    for (name, preset) in [("mobile", None), ("desktop", Some("--preset=desktop"))] {
        say(&format!("Lighthouse, {name} (half a minute)"));
        let report = project.at(&format!("target/lighthouse-{name}.json"));
        let mut call = project.command(&program.to_string_lossy());
        call.envs(browser.as_ref().map(|path| ("CHROME_PATH", path)));
        call.arg(&page).args(preset).args(["--quiet", "--output=json", "--output-path"]).arg(&report);
        call.arg("--chrome-flags=--headless=new --no-sandbox --disable-gpu --no-first-run");
        run(&mut call, "Lighthouse has not finished; the reason is above.", "Mend it, and repeat the command.")?;
        print(&report)
            .map_err(|error| Failure::new(format!("Lighthouse's report cannot be read: {error}."), "Repeat the command."))?;
    }
    Ok(())
}

fn print(report: &Path) -> io::Result<()> {
    let report: Value = serde_json::from_str(&fs::read_to_string(report)?)?;
    for (id, category) in report["categories"].as_object().into_iter().flatten() {
        println!("    {id:<26} {}", category["score"]);
    }
    for id in AUDITS {
        println!("    {id:<26} {}", report["audits"][id]["displayValue"].as_str().unwrap_or("–"));
    }
    Ok(())
}
