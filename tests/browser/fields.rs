//! Text fields that go while what was typed into them is not committed: by another link, by Back, by another lab.

use std::collections::BTreeSet;

use thirtyfour::prelude::*;

use super::{complaints, played, wait_for};

/// Links that between them show the text fields of all labs.
const LINKS: [&str; 7] = [
    "v=2&c=relu&d=relu&warm=3&change=20@rate=0.01",
    "v=2&data=points&placed=0.5_0.5~1_1~2_2;-0.5_-0.5~-1_-1~-2_-2",
    "v=2&data=table",
    "v=2&init=normal&optimiser=adam&differs=dropout,asynchrony,order&dropout=0.2&workers=3",
    "v=2&lab=curves&b=rescu:kernel=triangle,alpha=1,beta=2&pin=gelu@one",
    "v=2&lab=curves&b=drawn:points=-2_0~0_0.5~2_1,value=0.5",
    "v=2&lab=trade-off",
];

/// A lab without any text field of the one that a link opens.
fn elsewhere(link: &str) -> &'static str {
    if link.contains("lab=") { "twins" } else { "trade-off" }
}

/// What takes a field away.
#[derive(Clone, Copy, Debug)]
enum Way {
    /// A link to another experiment in another lab.
    Link,
    /// Back to the same experiment in another lab.
    Back,
    /// The tab of another lab.
    Tab,
}

const WAYS: [Way; 3] = [Way::Link, Way::Back, Way::Tab];

const FIELDS: &str = "document.querySelectorAll('main input[type=text], main textarea')";

/// The name of each field, the same in every link, and its kind: fields that one component makes in one lab have the same attributes.
const NAMES_AND_KINDS: &str = "const { lab } = document.querySelector('#lab').dataset;
    return [...fields].map(field => [`${lab} ${field.id || field.ariaLabel}`, `${lab} ${field.getAttributeNames().sort()}`])";

/// Opens all that is folded, so that every field can take the focus.
const UNFOLD: &str = "document.querySelectorAll('details').forEach(details => details.open = true)";

async fn run(driver: &WebDriver, script: &str) -> WebDriverResult<serde_json::Value> {
    Ok(driver.execute(script, Vec::new()).await?.json().clone())
}

/// Waits until a script gives true, and looks again at once: there are hundreds of waits.
async fn until(driver: &WebDriver, condition: &str) -> WebDriverResult<()> {
    let look = format!("const done = arguments[0]; const look = () => ({condition}) ? done() : setTimeout(look, 10); look()");
    driver.execute_async(&look, Vec::new()).await.map(drop)
}

/// Shows a link on the page that is open, from a place that Back leads to, and unfolds it.
async fn show(driver: &WebDriver, link: &str) -> WebDriverResult<()> {
    let other = elsewhere(link);
    let (experiment, _) = link.split_once("&lab=").unwrap_or((link, ""));
    run(driver, &format!("location.hash = '#{experiment}&lab={other}'")).await?;
    until(driver, &format!("document.querySelector('#lab').dataset.lab === '{other}'")).await?;
    run(driver, &format!("location.hash = '#{link}'")).await?;
    until(driver, &format!("document.querySelector('#lab').dataset.lab !== '{other}' && {FIELDS}.length > 0")).await?;
    run(driver, UNFOLD).await?;
    Ok(())
}

/// Types into a field without leaving it, and takes the field away.
async fn type_and_leave(driver: &WebDriver, link: &str, index: usize, way: Way) -> WebDriverResult<()> {
    show(driver, link).await?;
    // Not all of a lab comes at once.
    until(driver, &format!("{FIELDS}.length > {index}")).await?;
    run(driver, &format!("{FIELDS}[{index}].focus()")).await?;
    driver.action_chain().send_keys("7").perform().await?;
    let other = elsewhere(link);
    match way {
        Way::Link => run(driver, &format!("location.hash = '#v=2&lab={other}'")).await?,
        Way::Back => run(driver, "history.back()").await?,
        Way::Tab => run(driver, &format!("document.querySelector('#tab-{other}').click()")).await?,
    };
    until(driver, &format!("document.querySelector('#lab').dataset.lab === '{other}'")).await
}

#[tokio::test]
#[ignore = "needs a browser: cargo xtask test browser"]
async fn typing_that_is_not_committed_does_no_harm_when_its_field_goes() -> WebDriverResult<()> {
    // A run that is kept has a field for its name.
    let driver = played("v=2&epochs=1").await?;
    let (mut typed_into, mut kinds) = (BTreeSet::new(), BTreeSet::new());
    for link in LINKS {
        show(&driver, link).await?;
        let fields = run(&driver, &format!("const fields = {FIELDS}; {NAMES_AND_KINDS}")).await?;
        let fields: Vec<(String, String)> = serde_json::from_value(fields)?;
        for (index, (name, kind)) in fields.into_iter().enumerate() {
            if !typed_into.insert(name) {
                continue;
            }
            // All ways for all fields would take minutes: the first of each kind goes every way, the others go one way each, in turn.
            let ways = if kinds.insert(kind) { &WAYS[..] } else { &WAYS[typed_into.len() % WAYS.len()..][..1] };
            for &way in ways {
                type_and_leave(&driver, link, index, way).await?;
            }
        }
    }
    let complaints = complaints(&driver).await?;
    // The page is alive: its transport still acts.
    run(&driver, "location.hash = '#v=2&lab=twins'").await?;
    driver.find(By::Id("step")).await?.click().await?;
    wait_for(&driver, "document.querySelector('#epoch small').textContent !== ''").await?;
    driver.quit().await?;
    assert!(complaints.is_empty(), "{complaints:?}");
    assert!(typed_into.len() >= 45 && kinds.len() >= 10, "only {typed_into:?} of {kinds:?} were found");
    Ok(())
}
