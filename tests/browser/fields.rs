//! Text fields that go while what was typed into them is not committed: by another link, by Back, by another lab.

use thirtyfour::prelude::*;

use super::{complaints, open_at, wait_for};

/// Links that show text fields of every kind, but for those of a drawn RESCU and of the Trade-off lab.
const LINKS: [&str; 5] = [
    "v=2&c=relu&d=relu&warm=3&change=20@rate=0.01",
    "v=2&data=points&placed=0.5_0.5~1_1~2_2;-0.5_-0.5~-1_-1~-2_-2",
    "v=2&data=table",
    "v=2&init=normal&optimiser=adam&differs=dropout,asynchrony,order&dropout=0.2&workers=3",
    "v=2&lab=curves&b=rescu:kernel=triangle,alpha=1,beta=2&pin=gelu@one",
];

/// A lab without any text field of the one that a link opens.
fn elsewhere(link: &str) -> &'static str {
    if link.contains("lab=") { "twins" } else { "trade-off" }
}

/// What takes a field away.
#[derive(Clone, Copy, Debug)]
enum Way {
    Link,
    Back,
    Tab,
}

const FIELDS: &str = "document.querySelectorAll('main input[type=text], main textarea')";

/// Opens all that is folded, so that every field can take the focus.
const UNFOLD: &str = "document.querySelectorAll('details').forEach(details => details.open = true)";

async fn run(driver: &WebDriver, script: &str) -> WebDriverResult<serde_json::Value> {
    Ok(driver.execute(script, Vec::new()).await?.json().clone())
}

/// Shows a link on the page that is open, from a place that Back leads to, and unfolds it.
async fn show(driver: &WebDriver, link: &str) -> WebDriverResult<()> {
    let other = elsewhere(link);
    run(driver, &format!("location.hash = '#v=2&lab={other}'")).await?;
    wait_for(driver, &format!("document.querySelector('#lab').dataset.lab === '{other}'")).await?;
    run(driver, &format!("location.hash = '#{link}'")).await?;
    wait_for(driver, &format!("document.querySelector('#lab').dataset.lab !== '{other}' && {FIELDS}.length > 0")).await?;
    run(driver, UNFOLD).await?;
    Ok(())
}

/// Types into a field without leaving it, and takes the field away.
async fn type_and_leave(driver: &WebDriver, link: &str, index: u64, way: Way) -> WebDriverResult<()> {
    show(driver, link).await?;
    run(driver, &format!("{FIELDS}[{index}].focus()")).await?;
    driver.cdp().send_raw("Input.insertText", serde_json::json!({ "text": "7" })).await?;
    let other = elsewhere(link);
    match way {
        Way::Link => run(driver, &format!("location.hash = '#v=2&lab={other}'")).await?,
        Way::Back => run(driver, "history.back()").await?,
        Way::Tab => run(driver, &format!("document.querySelector('#tab-{other}').click()")).await?,
    };
    wait_for(driver, &format!("document.querySelector('#lab').dataset.lab === '{other}'")).await
}

#[tokio::test]
#[ignore = "needs Chromium: cargo xtask test browser"]
async fn typing_that_is_not_committed_does_no_harm_when_its_field_goes() -> WebDriverResult<()> {
    let driver = open_at("v=2").await?;
    let mut typed_into = 0;
    for link in LINKS {
        show(&driver, link).await?;
        let fields = run(&driver, &format!("return {FIELDS}.length")).await?.as_u64().unwrap_or_default();
        for index in 0..fields {
            // Each field goes one way, and fields of a kind stand side by side, so each kind goes every way.
            let way = [Way::Link, Way::Back, Way::Tab][index as usize % 3];
            type_and_leave(&driver, link, index, way).await?;
        }
        typed_into += fields;
    }
    let complaints = complaints(&driver).await?;
    // The page is alive: its transport still acts.
    run(&driver, "location.hash = '#v=2&lab=twins'").await?;
    driver.find(By::Id("step")).await?.click().await?;
    wait_for(&driver, "document.querySelector('#epoch small').textContent !== ''").await?;
    driver.quit().await?;
    assert!(complaints.is_empty(), "{complaints:?}");
    assert!(typed_into > 20, "only {typed_into} fields were found");
    Ok(())
}
