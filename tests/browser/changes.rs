//! Changes during a run.

use super::*;

/// Sets a slider's box, as if typed.
async fn type_into(driver: &WebDriver, id: &str, value: &str) -> WebDriverResult<()> {
    let script =
        "const box = document.getElementById(arguments[0]); box.value = arguments[1]; box.dispatchEvent(new Event('change'))";
    driver.execute(script, vec![id.into(), value.into()]).await.map(drop)
}

#[tokio::test]
#[ignore = "needs a browser: cargo xtask test browser"]
async fn a_change_during_the_run_is_in_the_link_and_the_run_goes_on() -> WebDriverResult<()> {
    let driver = open_at("v=2&epochs=600").await?;
    wait_for_twins(&driver).await?;
    driver.find(By::Id("play")).await?.send_keys(" ").await?;
    wait_for(&driver, "Number(document.querySelector('#epoch b').textContent) >= 10").await?;
    type_into(&driver, "change-to", "0.2").await?;
    driver.find(By::Id("change")).await?.send_keys(" ").await?;
    wait_for(&driver, "/change=\\d+@rate=0.2/.test(location.hash)").await?;
    let epoch = "Number(document.querySelector('#epoch b').textContent)";
    let reached = driver.execute(format!("return {epoch}"), Vec::new()).await?.json().as_f64().unwrap_or_default();
    driver.find(By::Css("#change-what option:last-child")).await?.click().await?;
    type_into(&driver, "change-epoch", "599").await?;
    type_into(&driver, "change-to", "0.5").await?;
    driver.find(By::Id("change")).await?.send_keys(" ").await?;
    wait_for(&driver, "location.hash.includes('599@b=smelu:beta=0.5')").await?;
    wait_for(&driver, &format!("{epoch} === 600")).await?;
    wait_for(&driver, "document.querySelector('#play').getAttribute('aria-label').startsWith('Play')").await?;
    let hash = driver.execute("return location.hash", Vec::new()).await?.json().as_str().unwrap_or_default().to_owned();
    let (experiment, notices) = link::read(&hash);
    assert!(notices.is_empty() && reached >= 10.0, "{hash}, {reached}: {notices:?}");
    let epochs: Vec<u32> = experiment.changes.iter().map(|change| change.epoch).collect();
    assert!(epochs.len() == 2 && epochs[0] > 10 && epochs[1] == 599, "{hash}");
    let summary = driver.find(By::Css(".right .chart")).await?.attr("aria-label").await?.unwrap_or_default();
    assert!(summary.contains(&format!("rate 0.2 after epoch {}", epochs[0])), "{summary}");
    shows_the_end_of(&driver, &hash).await
}

#[tokio::test]
#[ignore = "needs a browser: cargo xtask test browser"]
async fn a_change_of_what_has_been_trained_begins_anew_and_one_taken_back_is_gone() -> WebDriverResult<()> {
    let driver = open_at("v=2&epochs=5&change=2@batch=7").await?;
    wait_for_twins(&driver).await?;
    let first = text(&driver, "#fingerprints-A").await?;
    driver.find(By::Id("play")).await?.send_keys(" ").await?;
    wait_for(&driver, "document.querySelector('#epoch b').textContent === '5'").await?;
    driver.find(By::Id("change")).await?.send_keys(" ").await?;
    wait_for(&driver, "document.querySelector('.controls').textContent.includes('The run is at its end')").await?;
    driver.find(By::Css("#changes button")).await?.send_keys(" ").await?;
    wait_for(&driver, "!location.hash.includes('change') && document.querySelectorAll('#changes li').length === 0").await?;
    wait_for(&driver, &format!("document.querySelector('#fingerprints-A').textContent === '{first}'")).await?;
    driver.quit().await
}
