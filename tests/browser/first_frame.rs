//! What is seen before the program of the page has come, and where it cannot come.

use serde_json::Value;
use thirtyfour::prelude::*;

use super::{complaints, evaluate, given, open, open_before, open_first_frame, page, resize, text, wait_for, wait_for_twins};

/// Has the program of the page on its way for ever.
const HELD_BACK: &str = "globalThis.fetch = () => new Promise(() => {});";

/// What there is in both, each time it is there: its place and size, and its words if it has any that stay.
const FRAME: &str = "['h1', '.tabs', '.premise', '.tools', '.transport', '.scrubber', '.pictures', '.column', '.of-arm', '.pictures .arm', '.pictures .arm h2',
    '.map', '.legends', '.pictures .home', '.first', '.first h2', '.first .chart', '.first .as-table', '.first .home', '.conclusion',
    '.next', '.tab', '.next button', '.legend', '.scenes > summary', '.pictures summary', '.first summary', '.epoch .of']
    .flatMap(selector => [...document.querySelectorAll(selector)].slice(0, 6).map((element, index) => {
        const { left, top, width, height } = element.getBoundingClientRect();
        const stays = element.matches('h1, .tab, .premise, .column, h2, .next button, .legend, summary, .epoch .of');
        return [`${selector} ${index}`, stays ? element.textContent.replace(/\\s+/g, ' ').trim() : '', ...[left, top, width, height].map(Math.round)];
    }))";

#[tokio::test]
#[ignore = "needs a browser: cargo xtask test browser"]
async fn the_first_frame_has_the_words_and_the_places_of_the_page() -> WebDriverResult<()> {
    for (width, height) in [(360, 640), (768, 1024), (1024, 768), (1440, 900)] {
        let driver = open_first_frame("", HELD_BACK).await?;
        resize(&driver, width, height).await?;
        driver.refresh().await?;
        let before = evaluate(&driver, FRAME).await?;
        assert_eq!(evaluate(&driver, "document.getElementById('shell').dataset.state").await?, "loading");
        driver.quit().await?;
        let driver = open().await?;
        resize(&driver, width, height).await?;
        driver.refresh().await?;
        wait_for_twins(&driver).await?;
        let after = evaluate(&driver, FRAME).await?;
        driver.quit().await?;
        assert_same_places(&before, &after, width);
    }
    Ok(())
}

/// All is where it was, to two pixels.
fn assert_same_places(before: &Value, after: &Value, width: u32) {
    let rows = |frame: &Value| frame.as_array().cloned().unwrap_or_default();
    let (before, after) = (rows(before), rows(after));
    assert_eq!(before.len(), after.len(), "at {width}: {before:?} {after:?}");
    assert!(before.len() > 30);
    for (before, after) in before.iter().zip(&after) {
        assert_eq!(before[1], after[1], "the words of {} at {width}", before[0]);
        for side in 2..6 {
            let [before_side, after_side] = [before, after].map(|row| row[side].as_i64().unwrap_or(i64::MAX));
            assert!(before_side.abs_diff(after_side) <= 2, "{before} became {after} at {width}");
        }
    }
}

/// Which troubles are shown.
const TROUBLES: &str =
    "[...document.querySelectorAll('#shell .trouble:not([hidden])')].map(({ dataset }) => dataset.trouble).join()";

/// Has a piece of the page not be made.
const NO_HEADER: &str = "const make = Document.prototype.createElement;
    Document.prototype.createElement = function (name, ...more) {
        if (name === 'header') throw new Error();
        return make.call(this, name, ...more);
    };";

#[tokio::test]
#[ignore = "needs a browser: cargo xtask test browser"]
async fn a_browser_that_cannot_run_the_page_is_told_why() -> WebDriverResult<()> {
    for (script, trouble) in [
        ("delete globalThis.WebAssembly;", "wasm"),
        ("WebAssembly.Module = class { constructor() { throw new Error(); } };", "policy"),
        ("WebAssembly.validate = () => false;", "simd"),
        ("globalThis.fetch = async () => { throw new Error(); };", "program"),
        // Of what the program makes piece by piece, a piece that cannot be made.
        (NO_HEADER, "program"),
    ] {
        let driver = open_first_frame("v=2&lab=curves", script).await?;
        wait_for(&driver, &format!("{TROUBLES} === '{trouble}'")).await?;
        let seen = "document.querySelector('#shell .trouble:not([hidden])').getBoundingClientRect().height > 20
            && getComputedStyle(document.querySelector('.verdict.loading')).display === 'none'";
        wait_for(&driver, seen).await?;
        driver.quit().await?;
    }
    Ok(())
}

#[tokio::test]
#[ignore = "needs a browser: cargo xtask test browser"]
async fn a_page_that_was_opened_as_a_file_says_how_to_serve_it() -> WebDriverResult<()> {
    let driver = open().await?;
    driver.goto(format!("file://{}/index.html", given("RESCU_SITE"))).await?;
    wait_for(&driver, &format!("{TROUBLES} === 'file'")).await?;
    driver.quit().await
}

#[tokio::test]
#[ignore = "needs a browser: cargo xtask test browser"]
async fn a_page_in_a_frame_without_an_origin_says_what_to_allow() -> WebDriverResult<()> {
    let outer = "<!doctype html><iframe id=\"framed\" sandbox=\"allow-scripts\" src=\"./\"></iframe>";
    std::fs::write(format!("{}/framed.html", given("RESCU_SITE")), outer)?;
    let driver = open().await?;
    driver.goto(format!("{}framed.html", page())).await?;
    driver.find(By::Id("framed")).await?.enter_frame().await?;
    wait_for(&driver, &format!("{TROUBLES} === 'frame'")).await?;
    driver.quit().await
}

#[tokio::test]
#[ignore = "needs a browser: cargo xtask test browser"]
async fn a_trainer_that_does_not_answer_is_named() -> WebDriverResult<()> {
    let silent = "globalThis.Worker = class extends EventTarget { postMessage() {} terminate() {} };";
    let driver = open_before("", silent).await?;
    wait_for(&driver, "document.querySelectorAll('.trouble').length === 2").await?;
    let said = text(&driver, ".trouble").await?;
    driver.quit().await?;
    assert!(said.contains("has not answered"), "{said}");
    Ok(())
}

#[tokio::test]
#[ignore = "needs a browser: cargo xtask test browser"]
async fn a_trainer_that_cannot_be_loaded_is_named_and_can_be_asked_for_again() -> WebDriverResult<()> {
    let missing = "globalThis.whole = globalThis.fetch;
        globalThis.fetch = (what, ...how) => /trainer.*_bg/.test(what.url ?? what) ? Promise.reject(new Error()) : whole(what, ...how);";
    let driver = open_before("", missing).await?;
    wait_for(&driver, "document.querySelectorAll('.trouble').length === 2").await?;
    let said = text(&driver, ".trouble").await?;
    driver
        .execute(
            "globalThis.fetch = whole; document.querySelectorAll('.trouble button').forEach(button => button.click())",
            Vec::new(),
        )
        .await?;
    wait_for_twins(&driver).await?;
    driver.quit().await?;
    assert!(said.contains("could not be loaded"), "{said}");
    Ok(())
}

/// Has no part of the page arrive until `globalThis.let_through` is set.
const PARTS_ARE_LOST: &str = "globalThis.whole = globalThis.fetch;
    globalThis.fetch = (what, ...how) =>
        !globalThis.let_through && /app-(?![0-9a-f]{16}[._])/.test(what.url ?? what) ? Promise.reject(new Error('lost')) : whole(what, ...how);";

#[tokio::test]
#[ignore = "needs a browser: cargo xtask test browser"]
async fn a_part_that_cannot_be_loaded_is_named_and_can_be_asked_for_again() -> WebDriverResult<()> {
    for (fragment, content) in [("v=2", "#record"), ("v=2&lab=curves", ".curves .chart"), ("v=2&lab=trade-off", "#grid-title")]
    {
        let driver = open_first_frame(fragment, PARTS_ARE_LOST).await?;
        wait_for(&driver, "document.querySelector('#lab > .trouble.part')").await?;
        let said = text(&driver, "#lab > .trouble.part").await?;
        driver.execute("let_through = true; document.querySelector('#lab > .trouble.part button').click()", Vec::new()).await?;
        wait_for(&driver, &format!("document.querySelector('{content}') && !document.querySelector('#lab > .part')")).await?;
        driver.quit().await?;
        assert!(said.contains("could not be loaded"), "{said}");
    }
    Ok(())
}

#[tokio::test]
#[ignore = "needs a browser: cargo xtask test browser"]
async fn a_run_needs_no_storage() -> WebDriverResult<()> {
    let driver = open_before(
        "v=2&epochs=3",
        "indexedDB.open = () => new EventTarget(); IDBFactory.prototype.open = () => new EventTarget();",
    )
    .await?;
    wait_for_twins(&driver).await?;
    driver.find(By::Id("play")).await?.send_keys(" ").await?;
    wait_for(&driver, "document.querySelector('#epoch b').textContent === '3'").await?;
    driver.find(By::Id("rewind")).await?.send_keys(" ").await?;
    driver.find(By::Id("play")).await?.send_keys(" ").await?;
    wait_for(&driver, "document.querySelector('#epoch b').textContent === '3'").await?;
    driver.quit().await
}

#[tokio::test]
#[ignore = "needs a browser: cargo xtask test browser"]
async fn all_workers_run_one_trainer_that_was_fetched_once() -> WebDriverResult<()> {
    let driver = open().await?;
    wait_for_twins(&driver).await?;
    let fetched = evaluate(
        &driver,
        "performance.getEntriesByType('resource').filter(entry => /trainer.*_bg/.test(entry.name) && entry.transferSize > 0).length",
    )
    .await?;
    let complaints = complaints(&driver).await?;
    driver.quit().await?;
    assert_eq!(fetched, 1);
    assert!(complaints.is_empty(), "{complaints:?}");
    Ok(())
}
