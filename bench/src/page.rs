//! The product's page while it trains, and while a knot is dragged.

use std::path::Path;
use std::process::Command;

use serde_json::{Value, json};

use crate::contender::Tab;
use crate::failure::{Failure, Outcome};
use crate::measure::Pains;
use crate::measurements::{Drag, File, Page, Piece};

/// What is put into the page to watch it.
const PROBE: &str = include_str!("../web/probe.js");
/// What presses play.
const PLAY: &str = include_str!("../web/play.js");
/// What drags a knot.
const DRAG: &str = include_str!("../web/drag.js");
/// What weighs the site.
const SCALES: &str = include_str!("../web/weigh.mjs");
/// Two arms of 16 replicas, and no end in sight.
const EXPERIMENT: &str = "v=2&replicas=16&epochs=10000";
/// Four curves: those of both arms, and two that are pinned beside them.
const CURVES: &str = "v=2&lab=curves&b=smelu:beta=3&pin=smelu:beta=0.5;gelu:beta=1";
/// The window in which a knot is dragged.
const WINDOW: [u32; 2] = [1440, 900];
/// Seconds of a drag.
const DRAGGED: f64 = 3.0;
/// Seconds for which frames are watched, in multiples of a repetition.
const FRAMES: f64 = 30.0;

/// Watches the release site load and train, and follow a hand.
///
/// # Errors
/// If the page does not train, or has no knot.
pub fn measure(webdriver: &str, address: &str, folder: &Path, pains: Pains, page: &mut Page) -> Outcome {
    page.files = weigh(folder)?;
    for _ in 0..pains.repetitions {
        // Each load is by a browser of its own, so that none finds the code of the one before compiled.
        let tab = load(webdriver, address)?;
        page.first_frame.push(tab.number("probe.firstFrame()")?);
        page.running.push(tab.number("probe.running")?);
    }
    let tab = load(webdriver, address)?;
    let seen = tab.value(&format!("probe.watch({})", FRAMES * pains.seconds))?;
    page.frames = numbers(&seen["frames"]);
    page.long_tasks = numbers(&seen["long_tasks"]);
    page.pieces = pieces(&seen);
    drop(tab);
    page.drag = Some(drag(webdriver, address)?);
    Ok(())
}

/// Drags a knot to and fro while nothing trains.
fn drag(webdriver: &str, address: &str) -> Outcome<Drag> {
    let tab = Tab::open(webdriver)?;
    let [width, height] = WINDOW;
    let window = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
    tab.devtools("Emulation.setDeviceMetricsOverride", window)?;
    inject(&tab, &[PROBE, DRAG])?;
    tab.go(&format!("{address}#{CURVES}"))?;
    tab.wait_for("probe.canDrag()")?;
    let seen = tab.value(&format!("probe.drag({DRAGGED})"))?;
    Ok(Drag {
        frames: numbers(&seen["frames"]),
        redraws: numbers(&seen["redraws"]),
        long_tasks: numbers(&seen["long_tasks"]),
        pieces: pieces(&seen),
    })
}

/// A browser in which the page has begun to train.
fn load(webdriver: &str, address: &str) -> Outcome<Tab> {
    let tab = Tab::open(webdriver)?;
    inject(&tab, &[PROBE, PLAY])?;
    tab.go(&format!("{address}#{EXPERIMENT}"))?;
    tab.wait_for("probe.running")?;
    Ok(tab)
}

/// Has scripts run in every page before its own.
fn inject(tab: &Tab, scripts: &[&str]) -> Outcome {
    tab.devtools("Page.addScriptToEvaluateOnNewDocument", json!({ "source": scripts.concat() })).map(drop)
}

fn pieces(seen: &Value) -> Vec<Piece> {
    let pieces = seen["pieces"].as_object().into_iter().flatten();
    pieces.map(|(name, times)| Piece { name: name.clone(), times: numbers(times) }).collect()
}

fn numbers(values: &Value) -> Vec<f64> {
    values.as_array().into_iter().flatten().filter_map(Value::as_f64).collect()
}

fn weigh(folder: &Path) -> Outcome<Vec<File>> {
    let output = Command::new("node").args(["--input-type=module", "--eval", SCALES, "--"]).arg(folder).output();
    let weighed = output.ok().and_then(|output| serde_json::from_slice(&output.stdout).ok());
    weighed.ok_or_else(|| {
        Failure::new(format!("The site in {} could not be weighed.", folder.display()), "Build it by `cargo xtask dist`.")
    })
}
