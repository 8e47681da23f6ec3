//! Looking back at the epochs that were trained.

use rescu_explorer::experiment::{Experiment, FirstDifferences, Threshold, Timeline, run_to};
use rescu_explorer::words;

use super::parting::partings;
use super::*;

/// Twins whose difference grows from roundings through all thresholds.
const GROWING: &str = "v=2&train=100&test=60&differs=rounding&rate=0.3&epochs=40&hidden=24-24-24&seed.init=3";

/// Waits until the page shows both arms as the core has them after so many steps: every weight and the difference.
async fn wait_for_step(driver: &WebDriver, experiment: &Experiment, step: u32) -> WebDriverResult<()> {
    for arm in experiment.arms() {
        let then = run_to(experiment, arm, step).map_err(|notice| WebDriverError::Timeout(notice.to_string()))?;
        let fingerprints: String = then.replicas.iter().map(fingerprint).collect();
        let apart = then.history.last().and_then(|measures| measures.disagreement).unwrap_or_default();
        let letter = arm.letter();
        let shown = format!(
            "document.querySelector('#fingerprints-{letter}').textContent === '{fingerprints}'
                && document.querySelector('#difference-{letter}').textContent.endsWith('{}')",
            words::small(apart.absolute)
        );
        wait_for(driver, &shown).await?;
    }
    Ok(())
}

/// Moves the slider to an epoch.
async fn seek(driver: &WebDriver, epoch: u32) -> WebDriverResult<()> {
    let script =
        format!("const time = document.getElementById('time'); time.value = {epoch}; time.dispatchEvent(new Event('input'))");
    driver.execute(script, Vec::new()).await.map(drop)
}

async fn wait_for_epoch(driver: &WebDriver, epoch: u32) -> WebDriverResult<()> {
    wait_for(driver, &format!("document.querySelector('#epoch b').textContent === '{epoch}'")).await
}

#[tokio::test]
#[ignore = "needs a browser: cargo xtask test browser"]
async fn the_past_is_shown_to_the_bit_and_played_from() -> WebDriverResult<()> {
    let driver = played(GROWING).await?;
    let (experiment, _) = link::read(GROWING);
    let timeline = Timeline::of(&experiment);
    for epoch in [5, 0, 33, 34] {
        seek(&driver, epoch).await?;
        wait_for_epoch(&driver, epoch).await?;
        wait_for_step(&driver, &experiment, timeline.step_at(epoch)).await?;
    }
    // By keys; the next step is one of the middle of an epoch.
    driver.find(By::Id("time")).await?.send_keys(Key::Left).await?;
    wait_for_step(&driver, &experiment, timeline.step_at(33)).await?;
    driver.find(By::Id("step")).await?.click().await?;
    wait_for_step(&driver, &experiment, timeline.step_at(33) + 1).await?;
    driver.find(By::Id("play")).await?.click().await?;
    wait_for_epoch(&driver, experiment.epochs).await?;
    wait_for_step(&driver, &experiment, timeline.steps()).await?;
    let complaints = complaints(&driver).await?;
    driver.quit().await?;
    assert!(complaints.is_empty(), "{complaints:?}");
    Ok(())
}

#[tokio::test]
#[ignore = "needs a browser: cargo xtask test browser"]
async fn a_mark_goes_to_the_step_at_which_twins_part() -> WebDriverResult<()> {
    let driver = played(GROWING).await?;
    let (experiment, _) = link::read(GROWING);
    let furthest = |partings: FirstDifferences| Threshold::ALL.into_iter().rev().find_map(|threshold| partings.step(threshold));
    let step = furthest(partings(&experiment, Arm::A)?).unwrap_or_default();
    assert!(step > 0, "arm A parts");
    let mark = driver.find(By::Id("go-to-parting-A")).await?;
    assert_eq!(mark.attr("data-step").await?.as_deref(), Some(step.to_string().as_str()));
    mark.send_keys(" ").await?;
    wait_for_epoch(&driver, Timeline::of(&experiment).epoch_at(step) as u32).await?;
    wait_for_step(&driver, &experiment, step).await?;
    driver.quit().await
}

#[tokio::test]
#[ignore = "needs a browser: cargo xtask test browser"]
async fn what_is_not_trained_yet_cannot_be_reached_and_looking_back_changes_no_run() -> WebDriverResult<()> {
    let fragment = "v=2&train=60&test=40&hidden=7-5&epochs=50&differs=order";
    let driver = open_at(fragment).await?;
    wait_for_twins(&driver).await?;
    let (experiment, _) = link::read(fragment);
    let timeline = Timeline::of(&experiment);
    seek(&driver, 20).await?;
    wait_for(&driver, "document.getElementById('time').value === '0'").await?;
    driver.find(By::Id("play")).await?.send_keys(" ").await?;
    wait_for(&driver, "Number(document.querySelector('#epoch b').textContent) > 3").await?;
    // Whoever moves the slider while it plays has the run rest.
    seek(&driver, 2).await?;
    wait_for_step(&driver, &experiment, timeline.step_at(2)).await?;
    driver.find(By::Css("#speed option:last-child")).await?.click().await?;
    driver.find(By::Id("play")).await?.send_keys(" ").await?;
    wait_for_epoch(&driver, experiment.epochs).await?;
    wait_for_step(&driver, &experiment, timeline.steps()).await?;
    driver.quit().await
}
