//! What axe-core finds to keep people from using the page: nothing.

use serde_json::Value;
use thirtyfour::prelude::*;

use super::{given, open_at, resize, wait_for};

/// All labs, and all kinds of data.
const VIEWS: [&str; 11] = [
    "v=2",
    "v=2&lab=curves",
    "v=2&lab=trade-off",
    "v=2&data=digits&epochs=2",
    "v=2&data=clicks&epochs=2",
    "v=2&data=sine&epochs=2",
    "v=2&data=points",
    "v=2&data=table",
    "v=2&data=images",
    "v=2&embed=lab",
    "v=2&embed=chart",
];

/// Runs a few epochs where there is a run, and unfolds everything.
const UNFOLD: &str = "document.querySelector('#step:not(:disabled)')?.click();
    for (let depth = 0; depth < 3; depth++) document.querySelectorAll('main details:not([open])').forEach(each => each.open = true);";

const VIOLATIONS: &str = "const done = arguments[0];
    axe.run().then(({ violations }) => done(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join('; ')}`)));";

#[tokio::test]
#[ignore = "needs Chromium: cargo xtask test browser"]
async fn nothing_keeps_people_from_using_the_page() -> WebDriverResult<()> {
    let axe = std::fs::read_to_string(given("RESCU_AXE"))?;
    let mut found = Vec::new();
    for view in VIEWS {
        let driver = open_at(view).await?;
        wait_for(&driver, "document.querySelector('.lab .card, .lab .controls')").await?;
        for (width, height) in [(1440, 900), (360, 640)] {
            resize(&driver, width, height).await?;
            driver.execute(UNFOLD, Vec::new()).await?;
            for theme in ["light", "dark"] {
                driver.execute("document.documentElement.dataset.theme = arguments[0]", vec![theme.into()]).await?;
                driver.execute(&axe, Vec::new()).await?;
                let violations = driver.execute_async(VIOLATIONS, Vec::new()).await?.json().clone();
                let named = |violation: &Value| format!("{view} at {width}, {theme}: {violation}");
                found.extend(violations.as_array().into_iter().flatten().map(named));
            }
        }
        driver.quit().await?;
    }
    assert!(found.is_empty(), "{found:#?}");
    Ok(())
}
