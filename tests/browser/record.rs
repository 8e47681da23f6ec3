//! The record: runs that are kept, and what is saved of them.

use rescu_explorer::record::{Predictions, Run, predictions_csv, read};

use super::saving::{CATCH, saved};
use super::*;

const FRAGMENT: &str = "v=2&epochs=3";
const ROWS: &str = "document.querySelectorAll('.runs tbody tr').length";

/// Opens the card, which is closed at first in narrow windows, and all that is folded in it.
async fn unfold(driver: &WebDriver) -> WebDriverResult<()> {
    let script = "document.querySelectorAll('#record, #record details').forEach((details) => { details.open = true; })";
    driver.execute(script, Vec::new()).await.map(drop)
}

/// Plays to the end, and waits until as many runs are kept as are said.
async fn play(driver: &WebDriver, kept: usize) -> WebDriverResult<()> {
    wait_for_twins(driver).await?;
    driver.find(By::Id("play")).await?.send_keys(" ").await?;
    wait_for(driver, "document.querySelector('#play').getAttribute('aria-label').startsWith('Play')").await?;
    unfold(driver).await?;
    wait_for(driver, &format!("{ROWS} === {kept}")).await
}

/// What the row of the newest run shows of its measures.
async fn measured(driver: &WebDriver) -> WebDriverResult<Vec<String>> {
    let script =
        "return [...document.querySelectorAll('.runs tbody tr:first-child td[data-value]')].map((cell) => cell.dataset.value)";
    let values = driver.execute(script, Vec::new()).await?.json().clone();
    Ok(values.as_array().into_iter().flatten().map(|value| value.as_str().unwrap_or_default().to_owned()).collect())
}

/// Whether the browser's own database has so many runs.
async fn wait_for_stored(driver: &WebDriver, count: usize) -> WebDriverResult<()> {
    let script = "const done = arguments[0]; const open = indexedDB.open('rescu-explorer');
        open.onsuccess = () => { const all = open.result.transaction('runs').objectStore('runs').count();
            all.onsuccess = () => { open.result.close(); done(all.result); }; all.onerror = () => done(-1); };";
    for _ in 0..100 {
        if driver.execute_async(script, Vec::new()).await?.json() == &serde_json::json!(count) {
            return Ok(());
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    Err(WebDriverError::Timeout(format!("{count} runs were never stored")))
}

#[tokio::test]
#[ignore = "needs a browser: cargo xtask test browser"]
async fn a_run_outlives_the_page_and_is_opened_again() -> WebDriverResult<()> {
    let driver = open_at(&format!("{FRAGMENT}&c=tanh")).await?;
    play(&driver, 1).await?;
    wait_for_stored(&driver, 1).await?;
    let before = measured(&driver).await?;
    driver.goto("about:blank").await?;
    driver.goto(page()).await?;
    wait_for_twins(&driver).await?;
    unfold(&driver).await?;
    wait_for(&driver, &format!("{ROWS} === 1")).await?;
    let after = measured(&driver).await?;
    let places = "return history.length";
    let length = driver.execute(places, Vec::new()).await?.json().as_u64();
    driver.find(By::Css(".runs tbody button[aria-label^=Open]")).await?.send_keys(" ").await?;
    wait_for(&driver, "location.hash.includes('epochs=3') && document.getElementById('difference-C')").await?;
    let longer = driver.execute(places, Vec::new()).await?.json().as_u64();
    play(&driver, 1).await?;
    let again = measured(&driver).await?;
    let shown = "['A','B','C'].map((arm) => document.getElementById(`absolute-${arm}`).dataset.value)";
    let shown = driver.execute(format!("return {shown}"), Vec::new()).await?.json().clone();
    driver.quit().await?;
    assert_eq!(before.len(), 6);
    assert_eq!((&after, &again), (&before, &before));
    assert_eq!(shown, serde_json::json!(before[..3]));
    assert_eq!(longer, length.map(|length| length + 1));
    Ok(())
}

#[tokio::test]
#[ignore = "needs a browser: cargo xtask test browser"]
async fn what_is_saved_is_what_the_core_computes() -> WebDriverResult<()> {
    let fragment = format!("{FRAGMENT}&replicas=3");
    let driver = open_at(&fragment).await?;
    play(&driver, 1).await?;
    driver.find(By::Css(".runs .pick input")).await?.send_keys(" ").await?;
    wait_for(&driver, "document.querySelector('#compared button')").await?;
    driver.execute(CATCH, Vec::new()).await?;
    let (name, csv) = saved(&driver, "CSV: the present run", "await blob.text()").await?;
    let (_, json) = saved(&driver, "JSON: the present run", "await blob.text()").await?;
    let (_, predictions) = saved(&driver, "CSV: predictions of the present run", "await blob.text()").await?;
    let (_, listed) = saved(&driver, "JSON: predictions of the present run", "await blob.text()").await?;
    let kept = "document.querySelector('#compared button[aria-label^=JSON]').getAttribute('aria-label')";
    let kept = driver.execute(format!("return {kept}"), Vec::new()).await?.json().as_str().unwrap_or_default().to_owned();
    let (_, kept) = saved(&driver, &kept, "await blob.text()").await?;
    let severe = complaints(&driver).await?;
    driver.quit().await?;
    let text = |value: &serde_json::Value| value.as_str().unwrap_or_default().to_owned();
    let unreadable = |error: rescu_explorer::record::Unreadable| WebDriverError::Timeout(error.to_string());
    let run: Run = read(&text(&json)).map_err(unreadable)?;
    let again = run.again().map_err(|notice| WebDriverError::Timeout(notice.to_string()))?;
    assert_eq!(run.deviations(&again), []);
    assert_eq!(kept, json);
    assert_eq!((name.as_str(), text(&csv)), ("run-xor.csv", rescu_explorer::record::history_csv(&again.arms)));
    let (experiment, _) = link::read(&fragment);
    let outcome = |arm| rescu_explorer::experiment::run(&experiment, arm).map(|outcome| Predictions::of_outcome(arm, &outcome));
    let expected: Vec<Predictions> = experiment.arms().flat_map(outcome).collect();
    assert_eq!(text(&predictions), predictions_csv(&expected));
    assert_eq!(read::<Vec<Predictions>>(&text(&listed)).map_err(unreadable)?, expected);
    assert!(severe.is_empty(), "{severe:?}");
    Ok(())
}

#[tokio::test]
#[ignore = "needs a browser: cargo xtask test browser"]
async fn runs_are_named_sorted_compared_and_deleted() -> WebDriverResult<()> {
    let driver = open_at(FRAGMENT).await?;
    play(&driver, 1).await?;
    driver.execute("location.hash = 'v=2&epochs=2'", Vec::new()).await?;
    wait_for(&driver, "document.querySelector('#epoch').textContent.includes('/ 2')").await?;
    play(&driver, 2).await?;
    let name = ".runs tbody tr:first-child .name";
    driver.find(By::Css(name)).await?.send_keys(Key::Control + "a").await?;
    driver.find(By::Css(name)).await?.send_keys("a short one" + Key::Enter).await?;
    let values = "return [...document.querySelectorAll('.runs tbody tr')].map((row) => Number(row.querySelector('td[data-value]').dataset.value))";
    driver.find(By::XPath("//th/button[contains(., 'A Δ₁')]")).await?.send_keys(" ").await?;
    wait_for(&driver, "document.querySelector('th[aria-sort=descending][data-arm=A]')").await?;
    let descending = driver.execute(values, Vec::new()).await?.json().clone();
    driver.find(By::XPath("//th/button[contains(., 'A Δ₁')]")).await?.send_keys(" ").await?;
    wait_for(&driver, "document.querySelector('th[aria-sort=ascending][data-arm=A]')").await?;
    let ascending = driver.execute(values, Vec::new()).await?.json().clone();
    for pick in driver.find_all(By::Css(".runs .pick input")).await? {
        pick.send_keys(" ").await?;
    }
    wait_for(&driver, "document.querySelectorAll('#compared .whose').length === 2").await?;
    wait_for(&driver, "document.querySelector('.record .chart')?.getAttribute('aria-label').endsWith('of 2 runs')").await?;
    driver.execute(CATCH, Vec::new()).await?;
    let rows = "(await blob.text()).trim().split('\\r\\n').length";
    let (_, rows) = saved(&driver, "CSV: prediction differences of the selected runs", rows).await?;
    let compared = text(&driver, "#compared").await?;
    wait_for_stored(&driver, 2).await?;
    driver.refresh().await?;
    wait_for_twins(&driver).await?;
    unfold(&driver).await?;
    wait_for(&driver, &format!("document.querySelector('{name}').value === 'a short one'")).await?;
    driver.find(By::Css(".runs tbody tr:last-child [title=Delete]")).await?.send_keys(" ").await?;
    wait_for(&driver, &format!("{ROWS} === 1")).await?;
    wait_for_stored(&driver, 1).await?;
    driver.find(By::Id("delete-all")).await?.send_keys(" ").await?;
    wait_for(&driver, "document.getElementById('delete-all-yes')").await?;
    driver.find(By::Id("delete-all-yes")).await?.send_keys(" ").await?;
    wait_for(&driver, &format!("{ROWS} === 0")).await?;
    wait_for_stored(&driver, 0).await?;
    driver.quit().await?;
    let numbers = |json: &serde_json::Value| {
        json.as_array().into_iter().flatten().filter_map(serde_json::Value::as_f64).collect::<Vec<_>>()
    };
    let [descending, ascending] = [numbers(&descending), numbers(&ascending)];
    assert!(descending.len() == 2 && descending[0] > descending[1], "{descending:?}");
    assert_eq!(ascending, [descending[1], descending[0]]);
    assert_eq!(rows, serde_json::json!(5), "a head and epochs 0 to 3");
    assert!(compared.contains("a short one") && compared.contains("SmeLU β = 2"), "{compared}");
    Ok(())
}

#[tokio::test]
#[ignore = "needs a browser: cargo xtask test browser"]
async fn a_run_that_is_stopped_is_kept_when_another_begins() -> WebDriverResult<()> {
    let driver = open_at("v=2&epochs=10000").await?;
    wait_for_twins(&driver).await?;
    unfold(&driver).await?;
    driver.find(By::Id("play")).await?.send_keys(" ").await?;
    wait_for(&driver, "Number(document.querySelector('#epoch b').textContent) >= 2").await?;
    driver.find(By::Id("play")).await?.send_keys(" ").await?;
    wait_for(&driver, "!document.getElementById('keep').disabled").await?;
    let before = driver.execute(format!("return {ROWS}"), Vec::new()).await?.json().clone();
    driver.find(By::Id("rewind")).await?.send_keys(" ").await?;
    wait_for(&driver, &format!("{ROWS} === 1")).await?;
    driver.quit().await?;
    assert_eq!(before, serde_json::json!(0));
    Ok(())
}

#[tokio::test]
#[ignore = "needs a browser: cargo xtask test browser"]
async fn a_worker_that_dies_takes_no_run_with_it() -> WebDriverResult<()> {
    // The page's workers are at hand for the test to stop.
    let driver = open_before(
        FRAGMENT,
        "globalThis.workers = []; globalThis.Worker = class extends Worker { constructor(...given) { super(...given); workers.push(this); } };",
    )
    .await?;
    play(&driver, 1).await?;
    let before = measured(&driver).await?;
    driver.execute("workers[0].terminate(); workers[0].dispatchEvent(new ErrorEvent('error'))", Vec::new()).await?;
    wait_for(&driver, "document.querySelector('.trouble button')").await?;
    wait_for(&driver, &format!("{ROWS} === 1")).await?;
    driver.find(By::Css(".trouble button")).await?.send_keys(" ").await?;
    wait_for(&driver, "!document.querySelector('.trouble')").await?;
    driver.find(By::Id("rewind")).await?.send_keys(" ").await?;
    play(&driver, 1).await?;
    let after = measured(&driver).await?;
    driver.quit().await?;
    assert_eq!(after, before, "the same run again, which is kept once");
    Ok(())
}

#[tokio::test]
#[ignore = "needs a browser: cargo xtask test browser"]
async fn where_nothing_is_stored_the_record_says_so() -> WebDriverResult<()> {
    let driver =
        open_before(FRAGMENT, "IDBFactory.prototype.open = () => { throw new DOMException('no', 'SecurityError'); };").await?;
    play(&driver, 1).await?;
    let note = text(&driver, "#record-note").await?;
    driver.find(By::Css(".runs .pick input")).await?.send_keys(" ").await?;
    wait_for(&driver, "document.querySelector('#compared .whose')").await?;
    driver.quit().await?;
    assert!(note.contains("stores nothing"), "{note}");
    Ok(())
}

#[tokio::test]
#[ignore = "needs a browser: cargo xtask test browser"]
async fn what_cannot_be_read_is_counted() -> WebDriverResult<()> {
    let driver = open_at(FRAGMENT).await?;
    play(&driver, 1).await?;
    wait_for_stored(&driver, 1).await?;
    let spoil = "const done = arguments[0]; const open = indexedDB.open('rescu-explorer');
        open.onsuccess = () => { const change = open.result.transaction('entries', 'readwrite');
            change.objectStore('entries').put('{\"format\": \"rescu-9\"}', 1); change.objectStore('entries').put(new Date(), 2);
            change.oncomplete = () => { open.result.close(); done(true); }; };";
    driver.execute_async(spoil, Vec::new()).await?;
    driver.refresh().await?;
    wait_for_twins(&driver).await?;
    unfold(&driver).await?;
    wait_for(&driver, "document.getElementById('record-unreadable').textContent.startsWith('2 runs')").await?;
    wait_for(&driver, &format!("{ROWS} === 1")).await?;
    driver.quit().await?;
    Ok(())
}
