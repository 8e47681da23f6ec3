//! The Trade-off lab.

use rescu_explorer::experiment::{ArmResult, Trial, TrialError};
use rescu_explorer::measure::ABSOLUTE;
use rescu_explorer::record::read_sweep;
use rescu_explorer::sweep::{Goodness, Results, Sweep};
use rescu_explorer::view;
use rescu_explorer::words::{self, further, words};

use super::*;
use crate::saving::{CATCH, saved};

const GRID: &str = "v=2&lab=trade-off&grid=relu;smelu:beta=0.5!2;tanh&grid.replicas=3&grid.seeds=2&epochs=20";

async fn press(driver: &WebDriver, id: &str) -> WebDriverResult<()> {
    driver.find(By::Id(id)).await?.send_keys(" ").await
}

/// The sweep of a link, trained here.
fn trained(fragment: &str) -> Results {
    let (experiment, view, _) = view::link::read(fragment);
    all_trained(Sweep::new(&experiment, &view.grid))
}

fn all_trained(sweep: Sweep) -> Results {
    let mut results = Results::new(sweep);
    for unit in results.missing() {
        let ending = results.sweep().experiment(unit).and_then(|unit| Trial::run(unit).ok()?.pop());
        results.add(unit, ending.ok_or(TrialError::NoResults));
    }
    results
}

/// Every unit, as the page saves them.
async fn units(driver: &WebDriver) -> WebDriverResult<Option<Results>> {
    driver.execute(format!("if (!globalThis.saved) {{ {CATCH} }}"), Vec::new()).await?;
    let (_, lines) =
        saved(driver, &words().save_as(further().tradeoff_save_lines(), further().tradeoff_save_units()), "await blob.text()")
            .await?;
    Ok(read_sweep(lines.as_str().unwrap_or_default()).map(|sheet| sheet.results()).ok())
}

/// The mean differences that the table shows, in the order of its rows, and whether the table is there.
async fn shown(driver: &WebDriver) -> WebDriverResult<Vec<String>> {
    let script = "return [...document.querySelectorAll('#configurations tbody tr')].map(row => row.querySelector('[data-value]').dataset.value)";
    let cells = driver.execute(script, Vec::new()).await?.json().clone();
    Ok(cells.as_array().into_iter().flatten().filter_map(|cell| cell.as_str().map(str::to_owned)).collect())
}

/// The mean differences of a sweep, the smallest first.
fn differences(results: &Results) -> Vec<String> {
    let mut means: Vec<f64> =
        results.summaries(&ABSOLUTE, Goodness::TestLoss).iter().filter_map(|summary| Some(summary.means?[0].mean)).collect();
    means.sort_by(f64::total_cmp);
    means.iter().map(f64::to_string).collect()
}

/// Waits until the table is that of the sketch of a link.
async fn wait_for_sketch(driver: &WebDriver, fragment: &str) -> WebDriverResult<()> {
    let (experiment, view, _) = view::link::read(fragment);
    let sketch = view.grid.sketch(&experiment).map(|grid| all_trained(Sweep::new(&experiment, &grid)));
    let expected = serde_json::to_string(&sketch.as_ref().map(differences))?;
    let cells =
        "[...document.querySelectorAll('#configurations tbody [data-value]:nth-child(2)')].map(cell => cell.dataset.value)";
    wait_for(driver, &format!("document.getElementById('sketch-note') && JSON.stringify({cells}) === {expected:?}")).await
}

#[tokio::test]
#[ignore = "needs a browser: cargo xtask test browser"]
async fn the_lab_opens_with_a_sketch_that_follows_the_settings_until_the_grid_is_trained() -> WebDriverResult<()> {
    let other = GRID.replace("epochs=20", "epochs=20&noise=0.4");
    let driver = open_at(GRID).await?;
    wait_for_sketch(&driver, GRID).await?;
    driver.execute(format!("location.hash = {other:?}"), Vec::new()).await?;
    wait_for_sketch(&driver, &other).await?;
    assert_eq!(text(&driver, "#findings").await?, "", "a sketch shows no finding");
    driver.refresh().await?;
    // It is kept nowhere, so it is drawn anew.
    wait_for_sketch(&driver, &other).await?;
    press(&driver, "sweep").await?;
    wait_for(&driver, "document.getElementById('sweep').dataset.offer === 'nothing'").await?;
    wait_for(&driver, "!document.getElementById('sketch-note') && document.getElementById('findings').textContent").await?;
    let table = shown(&driver).await?;
    driver.refresh().await?;
    wait_for(&driver, "document.querySelectorAll('#configurations tbody tr').length > 0").await?;
    let kept = shown(&driver).await?;
    driver.quit().await?;
    assert_eq!(
        (&table, kept),
        (&differences(&trained(&other)), table.clone()),
        "what the reader has had trained takes its place"
    );
    Ok(())
}

#[tokio::test]
#[ignore = "needs a browser: cargo xtask test browser"]
async fn where_a_sketch_is_not_welcome_it_is_drawn_on_demand() -> WebDriverResult<()> {
    let driver =
        open_before(GRID, "Object.defineProperty(Navigator.prototype, 'connection', { value: { saveData: true } })").await?;
    wait_for(&driver, "document.getElementById('sketch')").await?;
    tokio::time::sleep(Duration::from_millis(700)).await;
    assert_eq!(evaluate(&driver, "document.getElementById('sketch-note')").await?, serde_json::Value::Null);
    press(&driver, "sketch").await?;
    wait_for_sketch(&driver, GRID).await?;
    // One of other settings would mislead.
    driver.execute("location.hash += '&noise=0.4'", Vec::new()).await?;
    wait_for(&driver, "document.getElementById('sketch') && !document.getElementById('sketch-note')").await?;
    driver.quit().await
}

#[tokio::test]
#[ignore = "needs a browser: cargo xtask test browser"]
async fn a_sweep_that_is_stopped_goes_on_after_a_reload_and_is_that_of_the_core() -> WebDriverResult<()> {
    // Long enough to be stopped in the middle.
    let long = GRID.replace("epochs=20", "epochs=1000");
    let driver = open_at(&long).await?;
    wait_for(&driver, "document.getElementById('sweep')").await?;
    press(&driver, "sweep").await?;
    wait_for(&driver, "document.querySelectorAll('#configurations tbody tr').length > 0").await?;
    press(&driver, "sweep").await?;
    wait_for(&driver, "document.getElementById('sweep').dataset.offer === 'continue'").await?;
    driver.refresh().await?;
    wait_for(&driver, "document.getElementById('sweep')?.dataset.offer === 'continue'").await?;
    wait_for(&driver, "document.querySelectorAll('#configurations tbody tr').length > 0").await?;
    press(&driver, "sweep").await?;
    wait_for(&driver, "document.getElementById('sweep').dataset.offer === 'nothing'").await?;
    let expected = trained(&long);
    let means = differences(&expected);
    let said = text(&driver, "#findings").await?;
    let table = shown(&driver).await?;
    let units = units(&driver).await?;
    let complaints = complaints(&driver).await?;
    driver.quit().await?;
    assert!(complaints.is_empty(), "{complaints:?}");
    assert_eq!(table, means);
    assert_eq!(said, words::findings(&expected, &ABSOLUTE, Goodness::TestLoss).concat().replace('-', "\u{2011}"));
    assert_eq!(units, Some(expected), "unit by unit");
    Ok(())
}

#[tokio::test]
#[ignore = "needs a browser: cargo xtask test browser"]
async fn the_grid_is_in_the_link_and_a_configuration_opens_in_twins() -> WebDriverResult<()> {
    let driver = open_at(GRID).await?;
    wait_for(&driver, "document.getElementById('sweep-size').dataset.networks === '24'").await?;
    wait_for(&driver, "document.getElementById('sweep-size').dataset.seconds > 0").await?;
    let write =
        "const box = document.querySelector('.entries input'); box.value = '0.5 1 2'; box.dispatchEvent(new Event('change'))";
    driver.execute(write, Vec::new()).await?;
    wait_for(&driver, "location.hash.includes('grid=relu;smelu:beta=0.5!1!2;tanh')").await?;
    let sizes =
        "const box = document.getElementById('grid-hidden'); box.value = '4, 8-8'; box.dispatchEvent(new Event('change'))";
    driver.execute(sizes, Vec::new()).await?;
    wait_for(&driver, "location.hash.includes('grid.hidden=4;8-8')").await?;
    let choose = "const choice = document.getElementById('tradeoff-goodness'); choice.value = 'accuracy';
        choice.dispatchEvent(new Event('change'))";
    press(&driver, "sweep").await?;
    wait_for(&driver, "document.getElementById('sweep').dataset.offer === 'nothing'").await?;
    driver.execute(choose, Vec::new()).await?;
    wait_for(&driver, "location.hash.includes('axes=absolute,accuracy,log')").await?;
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
    let name = experiment.activation(Arm::B).map(words::activation_in_full).unwrap_or_default();
    assert!(!name.is_empty() && read.starts_with(&name) && experiment.replicas == 3, "{read}: {hash}");
    let size = if experiment.hidden == [4] { "(4)" } else { "(8-8)" };
    assert!(read.contains(size) && read.contains(&words::measure_phrase(Goodness::Accuracy.measure())), "{read}: {hash}");
    Ok(())
}

#[tokio::test]
#[ignore = "needs a browser: cargo xtask test browser"]
async fn a_sweep_can_be_paused_and_the_run_in_the_lab_comes_first() -> WebDriverResult<()> {
    // So long that neither the run nor the sweep ends while it is looked at.
    let driver = open_at(&GRID.replace("epochs=20", "epochs=10000")).await?;
    wait_for(&driver, "document.getElementById('sweep')").await?;
    press(&driver, "sweep").await?;
    wait_for(&driver, "document.getElementById('sweep-pause')").await?;
    press(&driver, "sweep-pause").await?;
    wait_for(&driver, "document.getElementById('sweep-course').dataset.state === 'paused'").await?;
    press(&driver, "sweep-pause").await?;
    wait_for(&driver, "document.getElementById('sweep-course')?.dataset.state !== 'paused'").await?;
    // The run begins where it is seen, and can be paused here.
    press(&driver, "tab-twins").await?;
    press(&driver, "play").await?;
    press(&driver, "tab-trade-off").await?;
    wait_for(&driver, "document.getElementById('sweep-course').dataset.state === 'waiting'").await?;
    press(&driver, "play").await?;
    wait_for(&driver, "document.getElementById('sweep-course').dataset.state === 'running'").await?;
    driver.quit().await
}

#[tokio::test]
#[ignore = "needs a browser: cargo xtask test browser"]
async fn a_worker_that_dies_loses_one_unit_which_is_trained_again() -> WebDriverResult<()> {
    let long = GRID.replace("epochs=20", "epochs=1000");
    let driver = open_before(&long, KEEP_WORKERS).await?;
    wait_for(&driver, "document.getElementById('sweep')").await?;
    press(&driver, "sweep").await?;
    wait_for(&driver, "document.querySelectorAll('#configurations tbody tr').length > 0").await?;
    kill_a_worker(&driver).await?;
    wait_for(&driver, "document.getElementById('sweep').dataset.offer === 'nothing'").await?;
    let (units, trouble) = (units(&driver).await?, text(&driver, "#sweep-untrained").await?);
    driver.quit().await?;
    assert_eq!((units, trouble.as_str()), (Some(trained(&long)), ""));
    Ok(())
}

/// As long as `deadly` is true, no worker outlives the beginning of a unit, whenever it was started.
const DEADLY: &str = "globalThis.Worker = class extends Worker {
        constructor(...given) {
            super(...given);
            let heard = 0;
            this.addEventListener('message', () => {
                heard += 1;
                if (globalThis.deadly && heard >= 2) this.postMessage({ length: 2 ** 53 });
            });
        }
    };";

#[tokio::test]
#[ignore = "needs a browser: cargo xtask test browser"]
async fn a_unit_whose_worker_dies_twice_is_reported_and_tried_again_on_demand() -> WebDriverResult<()> {
    let long = GRID.replace("epochs=20", "epochs=1000");
    let driver = open_before(&long, DEADLY).await?;
    wait_for(&driver, "document.getElementById('sweep')").await?;
    driver.execute("globalThis.deadly = true", Vec::new()).await?;
    press(&driver, "sweep").await?;
    wait_for(&driver, "document.getElementById('sweep-untrained')").await?;
    driver.execute("globalThis.deadly = false", Vec::new()).await?;
    let untrained = driver.find(By::Id("sweep-untrained")).await?.attr("data-networks").await?;
    wait_for(&driver, "document.getElementById('sweep').dataset.offer === 'continue'").await?;
    press(&driver, "sweep").await?;
    wait_for(&driver, "document.getElementById('sweep').dataset.offer === 'nothing'").await?;
    let units = units(&driver).await?;
    driver.quit().await?;
    // Whole units of three twins each.
    let untrained = untrained.and_then(|count| count.parse::<usize>().ok()).unwrap_or_default();
    assert!((3..=24).contains(&untrained) && untrained.is_multiple_of(3), "{untrained}");
    assert_eq!(units, Some(trained(&long)));
    Ok(())
}

#[tokio::test]
#[ignore = "needs a browser: cargo xtask test browser"]
async fn what_is_saved_of_a_trade_off_has_the_numbers_of_the_core() -> WebDriverResult<()> {
    let sizes = format!("{GRID}&grid.hidden=4;8-8");
    let driver = open_at(&sizes).await?;
    wait_for(&driver, "document.getElementById('sweep')").await?;
    press(&driver, "sweep").await?;
    wait_for(&driver, "document.getElementById('sweep').dataset.offer === 'nothing'").await?;
    driver.execute(CATCH, Vec::new()).await?;
    let button = |format: String, what: String| words().save_as(format, what);
    let (name, csv) = saved(&driver, &button(words().save_csv(), further().tradeoff_save_chart()), "await blob.text()").await?;
    let (_, against) =
        saved(&driver, &button(words().save_csv(), further().tradeoff_save_difference()), "await blob.text()").await?;
    let document = "await blob.text().then((text) => {
        const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
        return parsed.documentElement.tagName + parsed.documentElement.textContent; })";
    let (_, svg) = saved(&driver, &button(words().save_svg(), further().tradeoff_save_chart()), document).await?;
    let (_, png) = saved(
        &driver,
        &button(words().save_png(), further().tradeoff_save_chart()),
        "await createImageBitmap(blob).then((image) => image.width)",
    )
    .await?;
    driver.quit().await?;
    let [csv, against, svg] = [csv, against, svg].map(|value| value.as_str().unwrap_or_default().to_owned());
    let results = trained(&sizes);
    // The mean over both seeds, anew.
    let mean = |configuration: u32, of: &dyn Fn(&ArmResult) -> Option<f64>| {
        let both: Vec<f64> = results.of_configuration(configuration).filter_map(|(_, ending)| of(ending)).collect();
        (both.len() == 2).then(|| f64::midpoint(both[0], both[1]))
    };
    let difference = |ending: &ArmResult| Some(ending.last.disagreement?.absolute);
    let loss = |ending: &ArmResult| Some(ending.last.quality?.test_loss);
    let names = ["ReLU", "SmeLU β = 0.5", "SmeLU β = 2", "tanh"];
    for (configuration, name) in (0..).zip(["4", "8-8"].iter().flat_map(|size| names.map(|name| format!("{name} ({size})")))) {
        let row = csv.lines().find(|row| row.starts_with(&name)).unwrap_or_default();
        let cell = |place: usize| row.split(',').nth(place).and_then(|cell| cell.parse::<f64>().ok());
        assert_eq!([cell(4), cell(7)], [mean(configuration, &difference), mean(configuration, &loss)], "{csv}");
    }
    assert_eq!((name.as_str(), csv.lines().count()), ("trade-off.csv", 9));
    let rows: Vec<Vec<&str>> = against.lines().map(|row| row.split(',').collect()).collect();
    let column = rows[0].iter().position(|head| head.ends_with(" of SmeLU (8-8)")).unwrap_or_default();
    let at = |row: usize| [rows[row][0], rows[row][column]].map(|cell| cell.parse::<f64>().ok());
    assert_eq!([at(1), at(2)], [[Some(0.5), mean(5, &difference)], [Some(2.0), mean(6, &difference)]], "{against}");
    assert!(svg.starts_with("svg") && svg.contains("better") && svg.contains("SmeLU (8-8)"), "{svg}");
    assert!(png.as_u64().is_some_and(|width| width >= 600), "{png}");
    Ok(())
}
