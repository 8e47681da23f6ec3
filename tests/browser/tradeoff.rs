//! The Trade-off lab.

use rescu_explorer::experiment::Trial;
use rescu_explorer::record::read_sweep;
use rescu_explorer::sweep::{Difference, Goodness, Results};
use rescu_explorer::view;

use super::*;
use crate::saving::{CATCH, saved};

const GRID: &str = "v=2&lab=trade-off&grid=relu;smelu:beta=0.5!2;tanh&grid.replicas=3&grid.seeds=2&epochs=20";

async fn press(driver: &WebDriver, id: &str) -> WebDriverResult<()> {
    driver.find(By::Id(id)).await?.send_keys(" ").await
}

/// The sweep of a link, trained here.
fn trained(fragment: &str) -> Results {
    let (experiment, view, _) = view::link::read(fragment);
    let mut results = Results::new(rescu_explorer::sweep::Sweep::new(&experiment, &view.grid));
    for unit in results.missing() {
        let ending = results.sweep().experiment(unit).and_then(|unit| Trial::run(unit).ok()?.pop());
        results.add(unit, ending.ok_or_else(String::new));
    }
    results
}

/// The mean differences that the table shows, in the order of its rows, and whether the table is there.
async fn shown(driver: &WebDriver) -> WebDriverResult<Vec<String>> {
    let script = "return [...document.querySelectorAll('#configurations tbody tr')].map(row => row.querySelector('[data-value]').dataset.value)";
    let cells = driver.execute(script, Vec::new()).await?.json().clone();
    Ok(cells.as_array().into_iter().flatten().filter_map(|cell| cell.as_str().map(str::to_owned)).collect())
}

#[tokio::test]
#[ignore = "needs Chromium: cargo xtask test browser"]
async fn a_sweep_that_is_stopped_goes_on_after_a_reload_and_is_that_of_the_core() -> WebDriverResult<()> {
    // Long enough to be stopped in the middle.
    let long = GRID.replace("epochs=20", "epochs=1000");
    let driver = open_at(&long).await?;
    wait_for(&driver, "document.getElementById('sweep')").await?;
    press(&driver, "sweep").await?;
    wait_for(&driver, "document.querySelectorAll('#configurations tbody tr').length > 0").await?;
    press(&driver, "sweep").await?;
    wait_for(&driver, "document.getElementById('sweep').textContent.startsWith('Go on')").await?;
    driver.refresh().await?;
    wait_for(&driver, "document.getElementById('sweep')?.textContent.startsWith('Go on')").await?;
    wait_for(&driver, "document.querySelectorAll('#configurations tbody tr').length > 0").await?;
    driver.execute(CATCH, Vec::new()).await?;
    press(&driver, "sweep").await?;
    wait_for(&driver, "document.getElementById('sweep').textContent === 'All is done'").await?;
    let expected = trained(&long);
    let mut means: Vec<f64> = expected
        .summaries(Difference::Absolute, Goodness::TestLoss)
        .iter()
        .filter_map(|summary| Some(summary.means?[0].mean))
        .collect();
    means.sort_by(f64::total_cmp);
    let means: Vec<String> = means.iter().map(f64::to_string).collect();
    let said = text(&driver, "#findings").await?;
    let table = shown(&driver).await?;
    let (name, lines) = saved(&driver, "JSON Lines: every unit of the sweep", "await blob.text()").await?;
    let complaints: Vec<_> = driver.browser_log().await?.into_iter().filter(|entry| entry.level == "SEVERE").collect();
    driver.quit().await?;
    assert!(complaints.is_empty(), "{complaints:?}");
    assert_eq!(table, means);
    assert_eq!(said, expected.in_words(Difference::Absolute, Goodness::TestLoss).concat());
    assert_eq!(name, "sweep.jsonl");
    assert_eq!(
        read_sweep(lines.as_str().unwrap_or_default()).map(|sheet| sheet.results()).ok(),
        Some(expected),
        "unit by unit"
    );
    Ok(())
}

#[tokio::test]
#[ignore = "needs Chromium: cargo xtask test browser"]
async fn the_grid_is_in_the_link_and_a_configuration_opens_in_twins() -> WebDriverResult<()> {
    let driver = open_at(GRID).await?;
    wait_for(
        &driver,
        "document.getElementById('sweep-size').textContent.startsWith('4 configurations × 2 seeds × 3 twins: 24 networks')",
    )
    .await?;
    wait_for(&driver, "document.getElementById('sweep-size').textContent.includes('on this device')").await?;
    let write =
        "const box = document.querySelector('.entries input'); box.value = '0.5 1 2'; box.dispatchEvent(new Event('change'))";
    driver.execute(write, Vec::new()).await?;
    wait_for(&driver, "location.hash.includes('grid=relu;smelu:beta=0.5!1!2;tanh')").await?;
    press(&driver, "sweep").await?;
    wait_for(&driver, "document.getElementById('sweep').textContent === 'All is done'").await?;
    let chart = driver.find(By::Css("#tradeoff .chart")).await?;
    chart.send_keys(Key::Home + "").await?;
    let read = chart.attr("aria-valuetext").await?.unwrap_or_default();
    chart.send_keys(Key::Enter + "").await?;
    wait_for(&driver, "document.querySelector('#tab-twins[aria-selected=true]')").await?;
    wait_for_twins(&driver).await?;
    wait_for(&driver, "!location.hash.includes('trade-off')").await?;
    let hash = driver.execute("return location.hash", Vec::new()).await?.json().as_str().unwrap_or_default().to_owned();
    driver.quit().await?;
    let (experiment, _) = view::link::read_experiment(&hash);
    let name = experiment.activation(Arm::B).map(Activation::in_full).unwrap_or_default();
    assert!(!name.is_empty() && read.starts_with(&name) && experiment.replicas == 3, "{read}: {hash}");
    Ok(())
}

#[tokio::test]
#[ignore = "needs Chromium: cargo xtask test browser"]
async fn a_sweep_can_be_paused_and_the_run_in_the_lab_comes_first() -> WebDriverResult<()> {
    let driver = open_at(&GRID.replace("epochs=20", "epochs=400")).await?;
    wait_for(&driver, "document.getElementById('sweep')").await?;
    press(&driver, "sweep").await?;
    wait_for(&driver, "document.getElementById('sweep-pause')").await?;
    press(&driver, "sweep-pause").await?;
    wait_for(&driver, "document.getElementById('sweep-course').textContent.includes('paused')").await?;
    press(&driver, "sweep-pause").await?;
    wait_for(&driver, "!document.getElementById('sweep-course')?.textContent.includes('paused')").await?;
    press(&driver, "play").await?;
    wait_for(&driver, "document.getElementById('sweep-course').textContent.includes('waits')").await?;
    press(&driver, "play").await?;
    wait_for(&driver, "document.getElementById('sweep').textContent === 'All is done'").await?;
    driver.quit().await
}
