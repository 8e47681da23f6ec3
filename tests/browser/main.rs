//! The page in a real browser. `cargo xtask test browser` builds and serves the site, starts the driver, and calls these.
#![cfg(not(target_arch = "wasm32"))]

mod accessibility;
mod changes;
mod curves;
mod data;
mod embed;
mod engine;
mod fields;
mod first_frame;
mod first_view;
mod heard;
mod host;
mod lessons;
mod memory;
mod mended;
mod network;
mod offline;
mod parting;
mod past;
mod phone;
mod picture;
mod placed;
mod present;
mod reader;
mod record;
mod repeat;
mod saving;
mod scenes;
mod shaping;
mod teaching;
mod terms;
mod touch;
mod tour;
mod tradeoff;
mod twins;
mod words;

use std::env;
use std::time::Duration;

use engine::Engine;

use rescu_explorer::activation::Activation;
use rescu_explorer::experiment::{Arm, ReplicaState, Twins, link, run};
use rescu_explorer::snippet::{self, Language};

use thirtyfour::prelude::*;

/// A browser with the page open.
async fn open() -> WebDriverResult<WebDriver> {
    let driver = start().await?;
    driver.goto(page()).await?;
    wait_for(&driver, MOUNTED).await?;
    Ok(driver)
}

/// A browser that patiently waits for elements: the page is there before what it mounts.
async fn start() -> WebDriverResult<WebDriver> {
    let driver = Engine::present().start().await?;
    driver.set_implicit_wait_timeout(PATIENCE).await?;
    Ok(driver)
}

/// The address of the page, for a browser whose driver tells of complaints, or at a host that has the page note them.
fn page() -> String {
    if Engine::present().notes().is_empty() { given("RESCU_PAGE") } else { host::of_the_site().page() }
}

/// Whether the page has taken the place of its first frame, which has elements of the same classes, and all parts that it begins with have
/// come. In the Twins lab the record and the measures are the last, unless only the lab is shown.
const MOUNTED: &str = "!document.getElementById('shell') && document.getElementById('lab') && !document.querySelector('.part')
    && (document.getElementById('lab').dataset.lab !== 'twins' || document.documentElement.dataset.embed || document.getElementById('record') && document.getElementById('measures'))";

/// How long an element is waited for.
const PATIENCE: Duration = Duration::from_secs(30);

/// What xtask passes on.
fn given(name: &str) -> String {
    env::var(name).unwrap_or_default()
}

#[tokio::test]
#[ignore = "needs a browser: cargo xtask test browser"]
async fn the_page_opens_without_complaint() -> WebDriverResult<()> {
    let driver = open().await?;
    let title = driver.title().await?;
    let complaints = complaints(&driver).await?;
    driver.quit().await?;
    assert_eq!(title, "RESCU Explorer");
    assert!(complaints.is_empty(), "{complaints:?}");
    Ok(())
}

/// What the console holds of errors.
async fn complaints(driver: &WebDriver) -> WebDriverResult<Vec<String>> {
    Engine::present().complaints(driver).await
}

/// A script that throws, and asks another origin.
const TROUBLE: &str = "setTimeout(() => { throw new Error('thrown by a test') });
    addEventListener('load', () => fetch('http://elsewhere.invalid/').catch(() => {}));";

#[tokio::test]
#[ignore = "needs a browser: cargo xtask test browser"]
async fn complaints_are_heard() -> WebDriverResult<()> {
    let driver = open_before("v=2", TROUBLE).await?;
    let complaints = complaints(&driver).await?;
    driver.quit().await?;
    for part in ["thrown by a test", "connect-src"] {
        assert!(complaints.iter().any(|complaint| complaint.contains(part)), "{part} is not in {complaints:?}");
    }
    Ok(())
}

/// The page at a link, in a browser of its own.
async fn open_at(fragment: &str) -> WebDriverResult<WebDriver> {
    let driver = open().await?;
    // A change of the fragment alone would not load the page anew.
    driver.goto("about:blank").await?;
    driver.goto(format!("{}#{fragment}", page())).await?;
    wait_for(&driver, MOUNTED).await?;
    Ok(driver)
}

/// Keeps every worker that the page starts, so that a test can get at them.
const KEEP_WORKERS: &str = "globalThis.workers = [];
    globalThis.Worker = class extends Worker { constructor(...given) { super(...given); workers.push(this); } };";

/// What no trainer can make an array of: it throws where nobody catches it, and the worker is done for.
const POISON: &str = "{ length: 2 ** 53 }";

/// Has the youngest of the workers that were kept die, and waits for another in its place.
async fn kill_a_worker(driver: &WebDriver) -> WebDriverResult<()> {
    let crash = format!("const count = workers.length; workers.at(-1).postMessage({POISON}); return count");
    let before = driver.execute(crash, Vec::new()).await?.json().clone();
    wait_for(driver, &format!("workers.length > {before}")).await
}

/// The page at a link, with a script that runs before it.
async fn open_before(fragment: &str, script: &str) -> WebDriverResult<WebDriver> {
    let driver = open_first_frame(fragment, script).await?;
    wait_for(&driver, MOUNTED).await?;
    Ok(driver)
}

/// The same, be the page mounted or not.
async fn open_first_frame(fragment: &str, script: &str) -> WebDriverResult<WebDriver> {
    let driver = start().await?;
    driver.goto(format!("{}#{fragment}", host::of_the_site().page_before(script))).await?;
    Ok(driver)
}

/// What an expression of JavaScript gives.
async fn evaluate(driver: &WebDriver, script: &str) -> WebDriverResult<serde_json::Value> {
    Ok(driver.execute(format!("return {script}"), Vec::new()).await?.json().clone())
}

/// Makes the window, as far as the page can tell, one of another size.
async fn resize(driver: &WebDriver, width: u32, height: u32) -> WebDriverResult<()> {
    Engine::present().resize(driver, width, height).await
}

async fn text(driver: &WebDriver, selector: &str) -> WebDriverResult<String> {
    let script = format!("return document.querySelector({selector:?})?.textContent ?? ''");
    Ok(driver.execute(script, Vec::new()).await?.json().as_str().unwrap_or_default().to_owned())
}

/// Waits until a script gives true.
async fn wait_for(driver: &WebDriver, condition: &str) -> WebDriverResult<()> {
    for _ in 0..600 {
        // What is said of an element that is not there yet throws.
        let script = format!("try {{ return Boolean({condition}) }} catch {{ return false }}");
        if driver.execute(script, Vec::new()).await?.json() == &serde_json::Value::Bool(true) {
            return Ok(());
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    Err(WebDriverError::Timeout(format!("{condition} did not come true")))
}

async fn wait_for_twins(driver: &WebDriver) -> WebDriverResult<()> {
    wait_for(driver, "['A','B'].every(arm => document.querySelectorAll(`#fingerprints-${arm} li`).length > 1)").await
}

/// Plays to the end at full speed.
async fn played(fragment: &str) -> WebDriverResult<WebDriver> {
    let driver = open_at(fragment).await?;
    play_to_the_end(&driver, fragment).await?;
    Ok(driver)
}

/// The same on a page that is open at the link.
async fn play_to_the_end(driver: &WebDriver, fragment: &str) -> WebDriverResult<()> {
    wait_for_twins(driver).await?;
    driver.find(By::Css("#speed option:last-child")).await?.click().await?;
    driver.find(By::Id("play")).await?.send_keys(" ").await?;
    let (experiment, _) = link::read(fragment);
    wait_for(driver, &format!("document.querySelector('#epoch b').textContent === '{}'", experiment.epochs)).await?;
    wait_for(driver, "document.querySelector('#play').getAttribute('aria-label').startsWith('Play')").await
}

/// Plays to the end at full speed and compares what the page shows with what the core computes here.
async fn shows_what_the_core_computes(fragment: &str) -> WebDriverResult<()> {
    shows_the_end_of(&played(fragment).await?, fragment).await
}

/// Compares what the page shows at the end of a run with what the core computes here, and closes it.
async fn shows_the_end_of(driver: &WebDriver, fragment: &str) -> WebDriverResult<()> {
    let (shown, expected) = shown_and_computed(driver, fragment).await?;
    let complaints = complaints(driver).await?;
    let strangers =
        "return performance.getEntriesByType('resource').map(r => r.name).filter(n => !n.startsWith(location.origin))";
    let strangers = driver.execute(strangers, Vec::new()).await?.json().clone();
    driver.clone().quit().await?;
    assert_eq!(shown, expected, "{fragment}");
    assert!(complaints.is_empty(), "{complaints:?}");
    assert_eq!(strangers, serde_json::json!([]), "requests to another origin");
    Ok(())
}

/// What the page shows at the end of a run, and what the core computes here.
async fn shown_and_computed(driver: &WebDriver, fragment: &str) -> WebDriverResult<(Vec<String>, Vec<String>)> {
    let (experiment, _) = link::read(fragment);
    let mut shown = Vec::new();
    let mut expected = Vec::new();
    for arm in experiment.arms() {
        let outcome = run(&experiment, arm).map_err(|notice| WebDriverError::Timeout(notice.to_string()))?;
        let last = outcome.history.last().copied();
        for (id, value) in [
            ("absolute", last.and_then(|last| Some(last.disagreement?.absolute))),
            ("largest", last.and_then(|last| Some(last.disagreement?.largest))),
            ("accuracy", last.and_then(|last| last.quality?.accuracy)),
            ("test-loss", last.and_then(|last| Some(last.quality?.test_loss))),
        ] {
            let cell = driver.find(By::Id(format!("{id}-{}", arm.letter()))).await?;
            shown.push(cell.attr("data-value").await?.unwrap_or_default());
            expected.push(value.map(|value| value.to_string()).unwrap_or_default());
        }
        shown.push(text(driver, &format!("#fingerprints-{}", arm.letter())).await?);
        expected.push(outcome.replicas.iter().map(fingerprint).collect());
    }
    Ok((shown, expected))
}

fn fingerprint(state: &ReplicaState) -> String {
    match state {
        ReplicaState::Finite(fingerprint) => fingerprint.to_string(),
        ReplicaState::Diverged { step } => format!("diverged at step {step}"),
    }
}

#[tokio::test]
#[ignore = "needs a browser: cargo xtask test browser"]
async fn a_link_restores_the_state_and_a_control_changes_the_link() -> WebDriverResult<()> {
    let driver = open_at("v=2&data=moons&b=smelu:beta=0.5&differs=rounding").await?;
    wait_for_twins(&driver).await?;
    let value = |id: &str| format!("document.getElementById('{id}').value");
    wait_for(&driver, &format!("{} === 'moons' && {} === '0.5'", value("key-data"), value("arm-B-beta"))).await?;
    wait_for(
        &driver,
        "document.getElementById('differs-rounding').checked && !document.getElementById('differs-order').checked",
    )
    .await?;
    driver.find(By::Id("differs-order")).await?.send_keys(" ").await?;
    wait_for(&driver, "location.hash.includes('differs=rounding,order')").await?;
    driver.quit().await
}

/// Opens another lab, keeps the page busy until its new address is overdue, and goes back.
const BACK_FROM_A_BUSY_PAGE: &str = "const begin = performance.now();
    document.querySelector('#tab-twins').click();
    setTimeout(() => { while (performance.now() < begin + 400); history.back(); }, 100);";

#[tokio::test]
#[ignore = "needs a browser: cargo xtask test browser"]
async fn back_is_followed_while_the_page_is_about_to_write_its_address() -> WebDriverResult<()> {
    let driver = open_at("v=2&lab=trade-off").await?;
    for lab in ["curves", "trade-off", "curves"] {
        driver.execute(format!("location.hash = '#v=2&lab={lab}'"), Vec::new()).await?;
        wait_for(&driver, &format!("document.querySelector('#lab').dataset.lab === '{lab}'")).await?;
        // What the page writes itself is written.
        tokio::time::sleep(Duration::from_millis(500)).await;
    }
    driver.execute(BACK_FROM_A_BUSY_PAGE, Vec::new()).await?;
    tokio::time::sleep(Duration::from_secs(1)).await;
    wait_for(&driver, "location.hash === '#v=2&lab=curves'").await?;
    wait_for(&driver, "document.querySelector('#lab').dataset.lab === 'curves'").await?;
    driver.quit().await
}

#[tokio::test]
#[ignore = "needs a browser: cargo xtask test browser"]
async fn a_broken_link_gives_a_notice() -> WebDriverResult<()> {
    let driver = open_at("v=2&colour=red&batch=many").await?;
    wait_for(&driver, "document.querySelectorAll('#notices li').length === 2").await?;
    let notice = text(&driver, "#notices").await?;
    driver.quit().await?;
    assert!(notice.contains("colour") && notice.contains("batch"), "{notice}");
    Ok(())
}

#[tokio::test]
#[ignore = "needs a browser: cargo xtask test browser"]
async fn a_number_out_of_bounds_in_an_activation_is_clamped_and_reported() -> WebDriverResult<()> {
    let driver = open_at("v=2&b=smelu:beta=1e9").await?;
    wait_for(&driver, "document.getElementById('arm-B-beta').value === '1000'").await?;
    let notice = text(&driver, "#notices").await?;
    driver.quit().await?;
    assert!(notice.contains("smelu:beta=1000 is used"), "{notice}");
    Ok(())
}

/// The snippet, or nothing for what is no activation.
fn written(activation: &str, language: Language) -> String {
    activation.parse().map(|activation: Activation| snippet::write(&activation, language)).unwrap_or_default()
}

#[tokio::test]
#[ignore = "needs a browser: cargo xtask test browser"]
async fn keys_open_the_labs_and_the_run_goes_on() -> WebDriverResult<()> {
    let driver = open_at("v=2").await?;
    wait_for_twins(&driver).await?;
    let before = text(&driver, "#fingerprints-A").await?;
    driver.find(By::Id("step")).await?.click().await?;
    wait_for(&driver, &format!("document.querySelector('#fingerprints-A').textContent !== '{before}'")).await?;
    let stepped = text(&driver, "#fingerprints-A").await?;
    driver.find(By::Css("body")).await?.send_keys("2").await?;
    wait_for(&driver, "document.querySelector('#tab-curves[aria-selected=true]') && location.hash === '#v=2&lab=curves'")
        .await?;
    wait_for(&driver, "document.querySelectorAll('.curves .chart').length === 3 && !document.querySelector('.map')").await?;
    driver.find(By::Id("tab-curves")).await?.send_keys(Key::Left + "").await?;
    wait_for(&driver, "document.activeElement.id === 'tab-twins' && location.hash === '#v=2'").await?;
    let again = text(&driver, "#fingerprints-A").await?;
    driver.quit().await?;
    assert_eq!(again, stepped);
    Ok(())
}
