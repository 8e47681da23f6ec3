//! A tour of everything, during which the page asks nobody but the host it came from.

use thirtyfour::prelude::*;

use super::saving::CATCH;
use super::{complaints, evaluate, open_at, wait_for, wait_for_twins};

/// What the browser has been asked for, as far as it is not of the page's own origin.
const STRANGERS: &str = "performance.getEntriesByType('resource').map(({ name }) => name)
    .filter(name => !name.startsWith(location.origin) && !/^(blob|data):/.test(name))";

/// Presses every button that saves something.
const SAVE_ALL: &str = "document.querySelectorAll('.home button').forEach(button => button.click())";

/// A sweep that takes a moment.
const SMALL_SWEEP: &str = "v=2&lab=trade-off&grid=relu;smelu:beta=1&grid.seeds=2&grid.replicas=2&epochs=2&train=20&test=20";

#[tokio::test]
#[ignore = "needs a browser: cargo xtask test browser"]
async fn a_tour_of_everything_asks_nobody_else() -> WebDriverResult<()> {
    let driver = open_at("v=2&epochs=3").await?;
    driver.execute("performance.setResourceTimingBufferSize(100000)", Vec::new()).await?;
    wait_for_twins(&driver).await?;
    driver.find(By::Id("play")).await?.send_keys(" ").await?;
    wait_for(&driver, "document.querySelector('#epoch b').textContent === '3'").await?;
    driver.find(By::Id("check-on-seeds")).await?.send_keys(" ").await?;
    wait_for(&driver, "document.querySelector('.repeat canvas')").await?;
    driver.execute(CATCH, Vec::new()).await?;
    wait_for(&driver, "document.querySelectorAll('.home button').length > 20").await?;
    driver.execute(SAVE_ALL, Vec::new()).await?;
    for id in ["share", "share-close", "help", "help-close"] {
        driver.execute(format!("document.getElementById('{id}').click()"), Vec::new()).await?;
    }
    wait_for(&driver, "document.querySelector('#scenes li svg path')").await?;
    for fragment in ["v=2&lab=curves", SMALL_SWEEP] {
        driver.execute(format!("location.hash = '#{fragment}'"), Vec::new()).await?;
        wait_for(&driver, "document.querySelector('.curves .chart, #sweep:not(:disabled)')").await?;
        driver.execute("document.getElementById('sweep')?.click()", Vec::new()).await?;
        wait_for(&driver, "document.querySelector('.home')").await?;
        driver.execute(CATCH, Vec::new()).await?;
        wait_for(&driver, "document.querySelectorAll('.home button').length > 2").await?;
        driver.execute(SAVE_ALL, Vec::new()).await?;
    }
    for (data, shown) in [
        ("digits", ".images canvas"),
        ("sine", "#fit-legend"),
        ("clicks", ".examples td"),
        ("points", "#placed-plane"),
        ("images", "#wanted-files"),
    ] {
        driver.execute(format!("location.hash = '#v=2&epochs=3&data={data}'"), Vec::new()).await?;
        wait_for(&driver, &format!("document.querySelector('{shown}')")).await?;
    }
    let strangers = evaluate(&driver, STRANGERS).await?;
    let complaints = complaints(&driver).await?;
    driver.quit().await?;
    assert_eq!(strangers, serde_json::json!([]));
    // The policy forbids what is not of the same origin, and the console says so.
    assert!(complaints.is_empty(), "{complaints:?}");
    Ok(())
}
