//! The page without a network, and two versions of it beside each other.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use serde_json::json;
use thirtyfour::prelude::*;

use super::engine::{Ability, is_left_out};
use super::host::{Host, folder, hash, next_of, write_next};
use super::{
    MOUNTED, complaints, evaluate, given, open, open_before, play_to_the_end, shown_and_computed, text, wait_for,
    wait_for_twins,
};

/// Twins that are trained in a moment.
const SHORT: &str = "v=2&epochs=5&train=60&test=40&differs=rounding";

/// Whether the browser keeps the page.
const IS_KEPT: &str = "navigator.serviceWorker.getRegistration().then(kept => kept?.active?.state === 'activated')";

/// The versions of which something is kept.
const KEPT: &str = "caches.keys().then(keys => keys.map(key => key.split(' ').at(-1)))";

/// Waits until a script promises true.
async fn wait_for_promise(driver: &WebDriver, promise: &str) -> WebDriverResult<()> {
    let ask = format!("const done = arguments[0]; Promise.resolve({promise}).then(done, () => done(false))");
    for _ in 0..600 {
        if driver.execute_async(&ask, Vec::new()).await?.json() == &json!(true) {
            return Ok(());
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    Err(WebDriverError::Timeout(format!("{promise} did not come true")))
}

/// The page of a host at a link.
async fn visit(driver: &WebDriver, host: &Host, fragment: &str) -> WebDriverResult<()> {
    // A change of the fragment alone would not load the page anew.
    driver.goto("about:blank").await?;
    driver.goto(format!("{}#{fragment}", host.page())).await?;
    wait_for(driver, MOUNTED).await
}

/// A browser that keeps the page of a host.
async fn keep(host: &Host) -> WebDriverResult<WebDriver> {
    let driver = open().await?;
    visit(&driver, host, SHORT).await?;
    wait_for_promise(&driver, IS_KEPT).await?;
    Ok(driver)
}

/// Opens a lab, and waits for what is only there when its part has come.
async fn open_lab(driver: &WebDriver, lab: &str, content: &str) -> WebDriverResult<()> {
    driver.find(By::Id(format!("tab-{lab}"))).await?.click().await?;
    wait_for(driver, &format!("document.querySelector('{content}')")).await
}

async fn version(driver: &WebDriver) -> WebDriverResult<String> {
    Ok(evaluate(driver, "document.querySelector('meta[name=version]').content").await?.as_str().unwrap_or_default().to_owned())
}

/// The hashes in the names of all files that the page has had.
async fn hashes(driver: &WebDriver) -> WebDriverResult<BTreeSet<String>> {
    let names = evaluate(driver, "performance.getEntriesByType('resource').map(({ name }) => name.split('/').at(-1))").await?;
    let names = names.as_array().cloned().unwrap_or_default();
    Ok(names.iter().filter_map(|name| hash(name.as_str()?)).map(str::to_owned).collect())
}

/// All hashes in the names of a site's files.
fn hashes_of(site: &Path) -> std::io::Result<BTreeSet<String>> {
    let names = fs::read_dir(site)?.flatten().map(|entry| entry.file_name().to_string_lossy().into_owned());
    Ok(names.filter_map(|name| hash(&name).map(str::to_owned)).collect())
}

/// Checks that the page has had files of this site alone.
async fn assert_all_of(driver: &WebDriver, site: &Path) -> WebDriverResult<()> {
    let (had, all) = (hashes(driver).await?, hashes_of(site)?);
    assert!(had.len() > 3 && had.is_subset(&all), "{had:?} of {all:?}");
    Ok(())
}

#[tokio::test]
#[ignore = "needs a browser: cargo xtask test browser"]
async fn the_second_visit_needs_no_network() -> WebDriverResult<()> {
    let mut host = Host::start(Path::new(&given("RESCU_SITE")))?;
    let driver = keep(&host).await?;
    host.stop();
    visit(&driver, &host, SHORT).await?;
    // Nobody has opened these before.
    open_lab(&driver, "curves", ".curves .chart").await?;
    open_lab(&driver, "trade-off", "#grid-title").await?;
    visit(&driver, &host, SHORT).await?;
    play_to_the_end(&driver, SHORT).await?;
    let (shown, computed) = shown_and_computed(&driver, SHORT).await?;
    let complaints = complaints(&driver).await?;
    driver.quit().await?;
    assert_eq!(shown, computed);
    // That nothing newer was found is no trouble of the page.
    let troubles: Vec<_> = complaints.iter().filter(|complaint| !complaint.contains("service_worker.js")).collect();
    assert!(troubles.is_empty(), "{troubles:?}");
    assert_eq!(host.missed(), Vec::<String>::new());
    Ok(())
}

#[tokio::test]
#[ignore = "needs a browser: cargo xtask test browser"]
async fn a_language_and_data_of_the_first_visit_are_there_without_a_network() -> WebDriverResult<()> {
    let fragment = "v=2&lang=de&data=digits&epochs=2";
    let mut host = Host::start(Path::new(&given("RESCU_SITE")))?;
    let driver = open().await?;
    visit(&driver, &host, fragment).await?;
    wait_for_twins(&driver).await?;
    for file in ["words/de.ftl", "digits.idx.deflate"] {
        wait_for_promise(&driver, &format!("caches.match('{}{file}').then(Boolean)", host.page())).await?;
    }
    wait_for_promise(&driver, IS_KEPT).await?;
    host.stop();
    visit(&driver, &host, fragment).await?;
    wait_for_twins(&driver).await?;
    let language = evaluate(&driver, "document.documentElement.lang").await?;
    driver.quit().await?;
    assert_eq!(language, "de");
    Ok(())
}

#[tokio::test]
#[ignore = "needs a browser: cargo xtask test browser"]
async fn a_newer_version_waits_for_the_reader_and_none_gets_files_of_the_other() -> WebDriverResult<()> {
    let old = PathBuf::from(given("RESCU_SITE"));
    let new = folder("next")?;
    let mut host = Host::start(&old)?;
    let driver = keep(&host).await?;
    let before = version(&driver).await?;
    let after = next_of(&before);
    write_next(&old, &before, &new)?;
    host.give(&new);

    // The older page goes on as if nothing had happened, and says that there is a newer one.
    visit(&driver, &host, SHORT).await?;
    assert_eq!(version(&driver).await?, before);
    wait_for(&driver, "document.getElementById('new-version')").await?;
    assert!(text(&driver, "#new-version").await?.contains("A new version is ready"));
    open_lab(&driver, "curves", ".curves .chart").await?;
    assert_all_of(&driver, &old).await?;
    let first = driver.window().await?;
    let second = driver.new_tab().await?;
    driver.switch_to_window(second.clone()).await?;
    visit(&driver, &host, SHORT).await?;
    assert_eq!(version(&driver).await?, before);

    // One of two older pages becomes the newer, and the other keeps its own files.
    driver.switch_to_window(first.clone()).await?;
    driver.find(By::Id("new-version-load")).await?.click().await?;
    wait_for(&driver, &format!("document.querySelector('meta[name=version]').content === '{after}' && {MOUNTED}")).await?;
    wait_for(&driver, "location.hash.includes('lab=curves') && document.querySelector('.curves .chart')").await?;
    open_lab(&driver, "trade-off", "#grid-title").await?;
    assert_all_of(&driver, &new).await?;
    assert_eq!(driver.title().await?, "Next RESCU Explorer");
    driver.switch_to_window(second.clone()).await?;
    open_lab(&driver, "trade-off", "#grid-title").await?;
    assert_eq!(version(&driver).await?, before);
    assert_all_of(&driver, &old).await?;
    wait_for_promise(&driver, &format!("{KEPT}.then(kept => kept.includes('{before}') && kept.includes('{after}'))")).await?;

    // Once it is closed, nothing is left of its version.
    driver.close_window().await?;
    driver.switch_to_window(first).await?;
    visit(&driver, &host, SHORT).await?;
    wait_for_promise(&driver, &format!("{KEPT}.then(kept => kept.join() === '{after}')")).await?;
    assert!(evaluate(&driver, "document.getElementById('new-version')").await?.is_null());
    host.stop();
    visit(&driver, &host, SHORT).await?;
    assert_eq!(version(&driver).await?, after);
    wait_for_twins(&driver).await?;
    assert_all_of(&driver, &new).await?;
    driver.quit().await?;
    fs::remove_dir_all(new)?;
    assert_eq!(host.missed(), Vec::<String>::new());
    Ok(())
}

/// Takes something from a site.
type Spoiling<'a> = &'a dyn Fn(&Path) -> std::io::Result<()>;

/// Has the browser look for a newer version, and waits until it has done with what it found.
const LOOK: &str = "navigator.serviceWorker.getRegistration().then(kept => kept.update())
    .then(({ installing }) => installing && new Promise(resolve =>
        installing.onstatechange = () => installing.state !== 'installing' && resolve(installing.state)))
    .then(state => state === 'redundant')";

#[tokio::test]
#[ignore = "needs a browser: cargo xtask test browser"]
async fn of_a_newer_version_that_a_host_has_not_all_of_nothing_is_kept() -> WebDriverResult<()> {
    let old = PathBuf::from(given("RESCU_SITE"));
    let host = Host::start(&old)?;
    let driver = keep(&host).await?;
    let before = version(&driver).await?;
    let page_of_the_old = |half: &Path| fs::copy(old.join("index.html"), half.join("index.html")).map(drop);
    let no_trainer = |half: &Path| {
        let trainers = hashes_of(half)?.into_iter().map(|hash| half.join(format!("trainer-{hash}.js")));
        trainers.filter(|trainer| trainer.is_file()).try_for_each(fs::remove_file)
    };
    let spoilings: [(&str, Spoiling); 2] = [("part", &no_trainer), ("page", &page_of_the_old)];
    for (name, spoil) in spoilings {
        let half = folder(name)?;
        write_next(&old, &before, &half)?;
        spoil(&half)?;
        host.give(&half);
        wait_for_promise(&driver, LOOK).await?;
        wait_for_promise(&driver, &format!("{KEPT}.then(kept => kept.join() === '{before}')")).await?;
        assert!(evaluate(&driver, "document.getElementById('new-version')").await?.is_null());
        fs::remove_dir_all(half)?;
    }
    driver.quit().await
}

#[tokio::test]
#[ignore = "needs a browser: cargo xtask test browser"]
async fn a_page_that_is_gone_or_is_no_release_any_more_leaves_nothing() -> WebDriverResult<()> {
    let (gone, quick) = (folder("gone")?, folder("quick")?);
    fs::write(quick.join("service_worker.js"), include_str!("../../assets/service_worker.js"))?;
    for other in [gone, quick] {
        let host = Host::start(Path::new(&given("RESCU_SITE")))?;
        let driver = keep(&host).await?;
        host.give(&other);
        visit(&driver, &host, SHORT).await?;
        let left = "Promise.all([navigator.serviceWorker.getRegistration(), caches.keys()])";
        wait_for_promise(&driver, &format!("{left}.then(([registration, kept]) => !registration && kept.length === 0)"))
            .await?;
        driver.quit().await?;
        fs::remove_dir_all(other)?;
    }
    Ok(())
}

#[tokio::test]
#[ignore = "needs a browser: cargo xtask test browser"]
async fn where_nothing_can_be_kept_the_page_is_as_good() -> WebDriverResult<()> {
    for none in [
        "delete Navigator.prototype.serviceWorker;",
        "ServiceWorkerContainer.prototype.register = async () => { throw new Error(); };",
    ] {
        let driver = open_before(SHORT, none).await?;
        play_to_the_end(&driver, SHORT).await?;
        let (shown, computed) = shown_and_computed(&driver, SHORT).await?;
        let complaints = complaints(&driver).await?;
        driver.quit().await?;
        assert_eq!(shown, computed);
        assert!(complaints.is_empty(), "{complaints:?}");
    }
    Ok(())
}

#[tokio::test]
#[ignore = "needs a browser: cargo xtask test browser"]
async fn where_there_is_no_room_nothing_is_kept_by_halves() -> WebDriverResult<()> {
    if is_left_out(&where_there_is_no_room_nothing_is_kept_by_halves, Ability::Quota)? {
        return Ok(());
    }
    let host = Host::start(Path::new(&given("RESCU_SITE")))?;
    let driver = open().await?;
    let origin = host.page().split("/a/").next().unwrap_or_default().to_owned();
    driver.cdp().send_raw("Storage.overrideQuotaForOrigin", json!({ "origin": origin, "quotaSize": 1_000_000 })).await?;
    visit(&driver, &host, SHORT).await?;
    driver
        .execute(
            "navigator.serviceWorker.register('service_worker.js').then(({ installing }) => globalThis.worker = installing)",
            Vec::new(),
        )
        .await?;
    wait_for(&driver, "worker.state === 'redundant'").await?;
    wait_for_promise(&driver, "caches.keys().then(kept => kept.length === 0)").await?;
    visit(&driver, &host, SHORT).await?;
    play_to_the_end(&driver, SHORT).await?;
    driver.quit().await
}
