//! Repeat over seeds, and the workers that share it.

use std::fmt::Write;

use rescu_explorer::experiment::{ArmResult, Repetitions, Trial};
use rescu_explorer::words::{self, further, words};

use super::saving::{CATCH, saved};
use super::*;

const SMALL: &str = "v=2&train=40&test=30&epochs=5&hidden=5&replicas=3&c=tanh";
/// Long enough to be caught in the middle.
const LONG: &str = "v=2&train=300&test=200&epochs=400&hidden=16-16";

async fn seeds(driver: &WebDriver, count: usize) -> WebDriverResult<()> {
    let input = driver.find(By::Id("seeds")).await?;
    input.scroll_into_view().await?;
    input.send_keys(Key::Control + "a").await?;
    input.send_keys(count.to_string() + Key::Tab).await
}

async fn press(driver: &WebDriver, id: &str) -> WebDriverResult<()> {
    driver.find(By::Id(id)).await?.send_keys(" ").await
}

async fn wait_for_all(driver: &WebDriver, count: usize) -> WebDriverResult<()> {
    let done = format!(
        "(({{ offer, ended }}) => offer === 'nothing' && ended === '{count}')(document.getElementById('repeat').dataset)"
    );
    wait_for(driver, &done).await
}

/// Waits until some repetitions have ended, and the rest has not.
async fn wait_for_some(driver: &WebDriver) -> WebDriverResult<()> {
    wait_for(driver, "document.getElementById('repeat-course') && document.getElementById('repeat').dataset.ended >= 2").await
}

/// What the page saves of both plots.
async fn tables(driver: &WebDriver) -> WebDriverResult<[String; 2]> {
    driver.execute(format!("if (!globalThis.saved) {{ {CATCH} }}"), Vec::new()).await?;
    let table = async |what: String| -> WebDriverResult<String> {
        let button = words().save_as(words().save_csv(), what);
        let (_, text) = saved(driver, &button, "blob.text()").await?;
        Ok(text.as_str().unwrap_or_default().to_owned())
    };
    Ok([table(further().repeat_save_measure()).await?, table(further().repeat_save_accuracy()).await?])
}

fn repetitions(fragment: &str, count: usize) -> Repetitions {
    let mut series = Repetitions::new(link::read(fragment).0);
    for index in 0..count as u32 {
        let endings: Vec<ArmResult> = Trial::run(series.base().repetition(index)).unwrap_or_default();
        series.add(index, endings);
    }
    series
}

/// The same as [`tables`] from what was computed here.
fn expected(series: &Repetitions) -> [String; 2] {
    let absolute = |ending: &ArmResult| Some(ending.last.disagreement?.absolute);
    let accuracy = |ending: &ArmResult| ending.last.quality?.accuracy;
    [table(series, "Difference Δ₁", absolute), table(series, "Accuracy", accuracy)]
}

fn table(series: &Repetitions, label: &str, of: impl Fn(&ArmResult) -> Option<f64>) -> String {
    let arms: Vec<Arm> = series.base().arms().collect();
    let mut text = "repetition".to_owned();
    for arm in &arms {
        let _ = write!(text, ",{label} of {}: {}", arm.letter(), NAMES[*arm as usize]);
    }
    text.push_str("\r\n");
    for index in series.ended() {
        let _ = write!(text, "{:?}", f64::from(index));
        for value in arms.iter().filter_map(|&arm| series.ending(index, arm).and_then(&of)) {
            let _ = write!(text, ",{value:?}");
        }
        text.push_str("\r\n");
    }
    text
}

/// What the arms of both links are called.
const NAMES: [&str; 3] = ["ReLU", "SmeLU β = 2", "tanh"];

#[tokio::test]
#[ignore = "needs a browser: cargo xtask test browser"]
async fn repetitions_are_those_of_the_core_and_a_dot_opens_its_seed() -> WebDriverResult<()> {
    let driver = open_at(SMALL).await?;
    wait_for_twins(&driver).await?;
    seeds(&driver, 7).await?;
    press(&driver, "repeat").await?;
    wait_for_all(&driver, 7).await?;
    let tables = tables(&driver).await?;
    let verdict = driver.find(By::Css("#repeat-verdicts p[data-measure=absolute]")).await?;
    let mut said = Vec::new();
    for name in ["data-larger", "data-ratio", "data-low", "data-high"] {
        said.push(verdict.attr(name).await?.unwrap_or_default());
    }
    let chart = driver.find(By::Css(".strips .chart")).await?;
    chart.send_keys(Key::Home + "").await?;
    chart.send_keys(Key::Right + "").await?;
    let read = chart.attr("aria-valuenow").await?.unwrap_or_default();
    chart.send_keys(Key::Enter + "").await?;
    wait_for(&driver, "location.hash.includes('seed.data=2&seed.init=2&seed.order=2')").await?;
    wait_for(&driver, "document.getElementById('repeat-whose')?.dataset.repetition === '1'").await?;
    driver.back().await?;
    wait_for(&driver, "!document.getElementById('repeat-whose') && !location.hash.includes('seed')").await?;
    driver.quit().await?;
    let series = repetitions(SMALL, 7);
    assert_eq!(tables, expected(&series));
    assert_eq!(read, "1");
    let compared = series.compare([Arm::A, Arm::B], |record| Some(record.disagreement?.absolute));
    let compared = compared.and_then(|compared| Some((compared.first_larger, compared.ratio?, compared.ratio?.interval?)));
    let (above, ratio, [low, high]) = compared.ok_or_else(|| WebDriverError::Timeout("nothing to compare".to_owned()))?;
    assert_eq!(said, [above.to_string(), ratio.median.to_string(), low.to_string(), high.to_string()]);
    Ok(())
}

#[tokio::test]
#[ignore = "needs a browser: cargo xtask test browser"]
async fn stopping_keeps_what_has_ended_and_the_rest_can_be_added() -> WebDriverResult<()> {
    let driver = open_at(LONG).await?;
    wait_for_twins(&driver).await?;
    seeds(&driver, 50).await?;
    press(&driver, "repeat").await?;
    wait_for_some(&driver).await?;
    press(&driver, "repeat").await?;
    wait_for(&driver, "document.getElementById('repeat').dataset.offer === 'add'").await?;
    let first = tables(&driver).await?;
    let ended = first[0].lines().count() - 1;
    tokio::time::sleep(Duration::from_millis(500)).await;
    let later = tables(&driver).await?;
    seeds(&driver, ended + 1).await?;
    press(&driver, "repeat").await?;
    wait_for_all(&driver, ended + 1).await?;
    let whole = tables(&driver).await?;
    driver.quit().await?;
    assert!((2..50).contains(&ended), "{first:?}");
    assert_eq!(first, later, "nothing comes after a stop");
    assert_eq!(whole, expected(&repetitions(LONG, ended + 1)));
    Ok(())
}

#[tokio::test]
#[ignore = "needs a browser: cargo xtask test browser"]
async fn whoever_dies_or_is_let_go_loses_nothing() -> WebDriverResult<()> {
    let driver = open_before(LONG, KEEP_WORKERS).await?;
    wait_for_twins(&driver).await?;
    seeds(&driver, 10).await?;
    press(&driver, "repeat").await?;
    wait_for_some(&driver).await?;
    kill_a_worker(&driver).await?;
    // Another in the middle of its work, unless there is only one.
    driver
        .execute(
            "const size = document.getElementById('workers'); size.value = '1'; size.dispatchEvent(new Event('change'))",
            Vec::new(),
        )
        .await?;
    wait_for_all(&driver, 10).await?;
    let given_up = text(&driver, "#repeat-given-up").await?;
    let tables = tables(&driver).await?;
    driver.quit().await?;
    assert!(given_up.is_empty(), "{given_up}");
    assert_eq!(tables, expected(&repetitions(LONG, 10)));
    Ok(())
}

#[tokio::test]
#[ignore = "needs a browser: cargo xtask test browser"]
async fn other_settings_are_said_and_what_diverges_is_named() -> WebDriverResult<()> {
    let fragment = "v=2&a=identity&loss=squared&rate=10&momentum=0.99&train=60&test=40&epochs=30";
    let driver = open_at(fragment).await?;
    wait_for_twins(&driver).await?;
    seeds(&driver, 3).await?;
    press(&driver, "repeat").await?;
    wait_for_all(&driver, 3).await?;
    let diverged = text(&driver, "#repeat-diverged").await?;
    driver.find(By::Id("differs-rounding")).await?.send_keys(" ").await?;
    wait_for(&driver, "document.getElementById('repeat-whose')?.matches('.trouble')").await?;
    press(&driver, "repeat-back").await?;
    wait_for(&driver, "!document.getElementById('repeat-whose') && !document.getElementById('differs-rounding').checked")
        .await?;
    driver.quit().await?;
    let expected = repetitions(fragment, 3).diverged();
    let of_arm_a = expected.iter().filter(|diverged| diverged.arm == Arm::A && diverged.replicas == 2);
    assert_eq!((of_arm_a.count(), Some(diverged)), (3, words::diverged_repetitions(&expected)));
    Ok(())
}
