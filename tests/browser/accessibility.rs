//! What axe-core finds to keep people from using the page: nothing.

use serde_json::{Value, json};
use thirtyfour::prelude::*;

use super::{MOUNTED, given, open, resize, wait_for};

/// A link, and a script that opens more there.
type View = (&'static str, &'static str);

/// All labs, kinds of data, steps of a lesson, lists and dialogs; the page in a frame, before an audience, and in another language.
const VIEWS: [View; 23] = [
    ("v=2", UNFOLD),
    ("v=2&lab=curves", UNFOLD),
    ("v=2&lab=trade-off", UNFOLD),
    ("v=2&data=digits&epochs=2", UNFOLD),
    ("v=2&data=clicks&epochs=2", UNFOLD),
    ("v=2&data=sine&epochs=2", UNFOLD),
    ("v=2&data=points", UNFOLD),
    ("v=2&data=table", UNFOLD),
    ("v=2&data=images", UNFOLD),
    ("v=2&embed=lab", UNFOLD),
    ("v=2&embed=chart", UNFOLD),
    ("v=2&lesson=twins", ""),
    ("v=2&lesson=butterfly~tasks", ""),
    ("v=2&lab=curves&lesson=kink~reveal", ""),
    ("v=2&epochs=3", "document.querySelectorAll('.scenes').forEach(list => list.open = true)"),
    ("v=2&present=on", ""),
    ("v=2&colour=red", ""),
    ("v=2", "document.getElementById('help').click()"),
    ("v=2", "document.getElementById('share').click()"),
    ("v=2", "document.querySelector('.of-arm [data-term]').click()"),
    ("v=2&lang=de", UNFOLD),
    ("v=2&lab=curves&lang=de", UNFOLD),
    ("v=2&lang=de", "document.getElementById('help').click()"),
];

/// Runs a few epochs where there is a run, and unfolds everything.
const UNFOLD: &str = "document.querySelector('#step:not(:disabled)')?.click();
    for (let depth = 0; depth < 3; depth++) document.querySelectorAll('main details:not([open])').forEach(each => each.open = true);";

/// What axe-core finds by all its rules, or by some, and where: in a dialog, if one is open, since nothing else can be reached then.
pub(super) const VIOLATIONS: &str = "const [rules, done] = arguments;
    const options = rules.length ? { runOnly: rules } : {};
    axe.run(document.querySelector('dialog[open]') ?? document, options).then(({ violations }) =>
        done(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join('; ')}`)));";

/// All rules.
pub(super) const ALL: [&str; 0] = [];
/// Those that find something else in another theme.
const OF_COLOURS: [&str; 1] = ["color-contrast"];

#[tokio::test]
#[ignore = "needs a browser: cargo xtask test browser"]
async fn nothing_keeps_people_from_using_the_page() -> WebDriverResult<()> {
    let axe = std::fs::read_to_string(given("RESCU_AXE"))?;
    let driver = open().await?;
    let mut found = Vec::new();
    for (view, opened) in VIEWS {
        driver.goto("about:blank").await?;
        driver.goto(format!("{}#{view}", given("RESCU_PAGE"))).await?;
        wait_for(&driver, MOUNTED).await?;
        driver.execute(&axe, Vec::new()).await?;
        for (width, height) in [(1440, 900), (360, 640)] {
            resize(&driver, width, height).await?;
            driver.execute(format!("if (!document.querySelector('dialog[open]')) {{ {opened} }}"), Vec::new()).await?;
            wait_for(&driver, "!document.querySelector('.part')").await?;
            for (theme, rules) in [("light", &ALL[..]), ("dark", &OF_COLOURS[..])] {
                driver.execute("document.documentElement.dataset.theme = arguments[0]", vec![theme.into()]).await?;
                let violations = driver.execute_async(VIOLATIONS, vec![json!(rules)]).await?.json().clone();
                let named = |violation: &Value| format!("{view} ({opened}) at {width}, {theme}: {violation}");
                found.extend(violations.as_array().into_iter().flatten().map(named));
            }
        }
    }
    driver.quit().await?;
    assert!(found.is_empty(), "{found:#?}");
    Ok(())
}
