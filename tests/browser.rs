//! The page in a real browser. `cargo xtask test browser` builds and serves the site, starts the driver, and calls these.
#![cfg(not(target_arch = "wasm32"))]

#[path = "browser/saving.rs"]
mod saving;

use std::env;
use std::time::Duration;

use rescu_explorer::activation::Activation;
use rescu_explorer::experiment::{Arm, ReplicaState, Twins, link, run};
use rescu_explorer::snippet::{self, Language};

use thirtyfour::LoggingPrefsLogLevel;
use thirtyfour::common::capabilities::chromium::ChromiumLikeCapabilities;
use thirtyfour::prelude::*;

/// The flags of the browser, shared with the wasm tests in Chromium.
const WEBDRIVER: &str = include_str!("../webdriver.json");

/// A browser with the page open.
async fn open() -> WebDriverResult<WebDriver> {
    let flags: serde_json::Value = serde_json::from_str(WEBDRIVER)?;
    let mut capabilities = DesiredCapabilities::chrome();
    for flag in flags["goog:chromeOptions"]["args"].as_array().into_iter().flatten().filter_map(|flag| flag.as_str()) {
        capabilities.add_arg(flag)?;
    }
    capabilities.set_browser_log_level(LoggingPrefsLogLevel::All)?;
    let driver = WebDriver::new(given("RESCU_WEBDRIVER"), capabilities).await?;
    driver.goto(given("RESCU_PAGE")).await?;
    Ok(driver)
}

/// What xtask passes on.
fn given(name: &str) -> String {
    env::var(name).unwrap_or_default()
}

#[tokio::test]
#[ignore = "needs Chromium: cargo xtask test browser"]
async fn the_page_opens_without_complaint() -> WebDriverResult<()> {
    let driver = open().await?;
    let title = driver.title().await?;
    let complaints: Vec<_> = driver.browser_log().await?.into_iter().filter(|entry| entry.level == "SEVERE").collect();
    driver.quit().await?;
    assert_eq!(title, "RESCU Explorer");
    assert!(complaints.is_empty(), "{complaints:?}");
    Ok(())
}

/// The page at a link, in a browser of its own.
async fn open_at(fragment: &str) -> WebDriverResult<WebDriver> {
    let driver = open().await?;
    // A change of the fragment alone would not load the page anew.
    driver.goto("about:blank").await?;
    driver.goto(format!("{}#{fragment}", given("RESCU_PAGE"))).await?;
    Ok(driver)
}

async fn text(driver: &WebDriver, selector: &str) -> WebDriverResult<String> {
    let script = format!("return document.querySelector({selector:?})?.textContent ?? ''");
    Ok(driver.execute(script, Vec::new()).await?.json().as_str().unwrap_or_default().to_owned())
}

/// Waits until a script gives true.
async fn wait_for(driver: &WebDriver, condition: &str) -> WebDriverResult<()> {
    for _ in 0..600 {
        if driver.execute(format!("return Boolean({condition})"), Vec::new()).await?.json() == &serde_json::Value::Bool(true) {
            return Ok(());
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    Err(WebDriverError::Timeout(format!("{condition} did not come true")))
}

async fn wait_for_twins(driver: &WebDriver) -> WebDriverResult<()> {
    wait_for(driver, "['A','B'].every(arm => document.querySelectorAll(`#fingerprints-${arm} li`).length > 1)").await
}

/// Plays to the end at full speed and compares what the page shows with what the core computes here.
async fn shows_what_the_core_computes(fragment: &str) -> WebDriverResult<()> {
    let driver = open_at(fragment).await?;
    wait_for_twins(&driver).await?;
    driver.find(By::Css("#speed option:last-child")).await?.click().await?;
    driver.find(By::Id("play")).await?.send_keys(" ").await?;
    let (experiment, _) = link::read(fragment);
    wait_for(&driver, &format!("document.querySelector('#epoch b').textContent === '{}'", experiment.epochs)).await?;
    wait_for(&driver, "document.querySelector('#play').getAttribute('aria-label').startsWith('Play')").await?;
    let mut shown = Vec::new();
    let mut expected = Vec::new();
    for arm in Arm::ALL {
        let outcome = run(&experiment, arm).map_err(|notice| WebDriverError::Timeout(notice.to_string()))?;
        let last = outcome.history.last().copied();
        for (id, value) in [
            ("absolute", last.and_then(|last| Some(last.disagreement?.absolute))),
            ("largest", last.and_then(|last| Some(last.disagreement?.largest))),
            ("accuracy", last.and_then(|last| Some(last.quality?.accuracy))),
            ("test-loss", last.and_then(|last| Some(last.quality?.test_loss))),
        ] {
            let cell = driver.find(By::Id(format!("{id}-{}", arm.letter()))).await?;
            shown.push(cell.attr("data-value").await?.unwrap_or_default());
            expected.push(value.map(|value| value.to_string()).unwrap_or_default());
        }
        shown.push(text(&driver, &format!("#fingerprints-{}", arm.letter())).await?);
        expected.push(outcome.replicas.iter().map(fingerprint).collect());
    }
    let complaints: Vec<_> = driver.browser_log().await?.into_iter().filter(|entry| entry.level == "SEVERE").collect();
    let strangers =
        "return performance.getEntriesByType('resource').map(r => r.name).filter(n => !n.startsWith(location.origin))";
    let strangers = driver.execute(strangers, Vec::new()).await?.json().clone();
    driver.quit().await?;
    assert_eq!(shown, expected, "{fragment}");
    assert!(complaints.is_empty(), "{complaints:?}");
    assert_eq!(strangers, serde_json::json!([]), "requests to another origin");
    Ok(())
}

fn fingerprint(state: &ReplicaState) -> String {
    match state {
        ReplicaState::Finite(fingerprint) => fingerprint.to_string(),
        ReplicaState::Diverged { step } => format!("diverged at step {step}"),
    }
}

#[tokio::test]
#[ignore = "needs Chromium: cargo xtask test browser"]
async fn order_is_shown_as_the_core_computes_it() -> WebDriverResult<()> {
    shows_what_the_core_computes("v=2").await
}

#[tokio::test]
#[ignore = "needs Chromium: cargo xtask test browser"]
async fn rounding_is_shown_as_the_core_computes_it() -> WebDriverResult<()> {
    shows_what_the_core_computes("v=2&differs=rounding").await
}

#[tokio::test]
#[ignore = "needs Chromium: cargo xtask test browser"]
async fn nothing_different_is_shown_as_the_core_computes_it() -> WebDriverResult<()> {
    shows_what_the_core_computes("v=2&differs=none").await
}

#[tokio::test]
#[ignore = "needs Chromium: cargo xtask test browser"]
async fn digits_are_shown_as_the_core_computes_them() -> WebDriverResult<()> {
    shows_what_the_core_computes("v=2&data=digits&epochs=3").await
}

#[tokio::test]
#[ignore = "needs Chromium: cargo xtask test browser"]
async fn rewind_gives_the_same_weights() -> WebDriverResult<()> {
    let driver = open_at("v=2").await?;
    wait_for_twins(&driver).await?;
    let before = text(&driver, "#fingerprints-A").await?;
    driver.find(By::Id("step")).await?.click().await?;
    wait_for(&driver, &format!("document.querySelector('#fingerprints-A').textContent !== '{before}'")).await?;
    driver.find(By::Id("rewind")).await?.click().await?;
    wait_for(&driver, &format!("document.querySelector('#fingerprints-A').textContent === '{before}'")).await?;
    driver.quit().await
}

#[tokio::test]
#[ignore = "needs Chromium: cargo xtask test browser"]
async fn a_link_restores_the_state_and_a_control_changes_the_link() -> WebDriverResult<()> {
    let driver = open_at("v=2&data=moons&b=smelu:beta=0.5&differs=rounding").await?;
    wait_for_twins(&driver).await?;
    let value = |id: &str| format!("document.getElementById('{id}').value");
    wait_for(&driver, &format!("{} === 'moons' && {} === '0.5'", value("key-data"), value("arm-B-beta"))).await?;
    wait_for(
        &driver,
        "document.getElementById('differs-rounding').checked && !document.getElementById('differs-order').checked",
    )
    .await?;
    driver.find(By::Id("differs-order")).await?.send_keys(" ").await?;
    wait_for(&driver, "location.hash.includes('differs=rounding,order')").await?;
    driver.quit().await
}

#[tokio::test]
#[ignore = "needs Chromium: cargo xtask test browser"]
async fn a_broken_link_gives_a_notice() -> WebDriverResult<()> {
    let driver = open_at("v=2&colour=red&batch=many").await?;
    wait_for(&driver, "document.querySelectorAll('#notices li').length === 2").await?;
    let notice = text(&driver, "#notices").await?;
    driver.quit().await?;
    assert!(notice.contains("colour") && notice.contains("batch"), "{notice}");
    Ok(())
}

#[tokio::test]
#[ignore = "needs Chromium: cargo xtask test browser"]
async fn a_number_out_of_bounds_in_an_activation_is_clamped_and_reported() -> WebDriverResult<()> {
    let driver = open_at("v=2&b=smelu:beta=1e9").await?;
    wait_for(&driver, "document.getElementById('arm-B-beta').value === '1000'").await?;
    let notice = text(&driver, "#notices").await?;
    driver.quit().await?;
    assert!(notice.contains("smelu:beta=1000 is used"), "{notice}");
    Ok(())
}

#[tokio::test]
#[ignore = "needs Chromium: cargo xtask test browser"]
async fn properties_are_shown_and_costs_are_measured_on_demand() -> WebDriverResult<()> {
    let driver = open_at("v=2&lab=curves&a=relu&b=smelu:beta=2").await?;
    wait_for_twins(&driver).await?;
    let mut shown = Vec::new();
    for id in ["class-of-A", "class-of-B", "curvature-of-A", "curvature-of-B", "area-of-B", "left-of-B", "forward-of-B"] {
        shown.push(text(&driver, &format!("#{id}")).await?);
    }
    // Narrow windows begin with the table folded.
    driver.execute("document.getElementById('properties').open = true", Vec::new()).await?;
    driver.find(By::Id("measure")).await?.send_keys(" ").await?;
    wait_for(&driver, "document.querySelector('#both-of-B').textContent.includes('× ReLU')").await?;
    let unit = text(&driver, "#forward-of-A").await?;
    driver.quit().await?;
    assert_eq!(shown, ["C⁰", "C¹", "∞", "0.2500", "0.6667", "yes, up to −2", "–"]);
    assert!(unit.starts_with("1.0 × ReLU"), "{unit}");
    Ok(())
}

#[tokio::test]
#[ignore = "needs Chromium: cargo xtask test browser"]
async fn keys_on_a_chart_and_its_table_read_the_last_epoch() -> WebDriverResult<()> {
    let driver = open_at("v=2&epochs=3").await?;
    wait_for_twins(&driver).await?;
    driver.find(By::Id("play")).await?.send_keys(" ").await?;
    wait_for(&driver, "document.querySelector('#epoch b').textContent === '3'").await?;
    wait_for(&driver, "document.querySelector('#play').getAttribute('aria-label').startsWith('Play')").await?;
    driver.find(By::Css(".right .as-table summary")).await?.send_keys(" ").await?;
    wait_for(&driver, "document.querySelectorAll('.right .rows tbody tr').length === 4").await?;
    let chart = driver.find(By::Css(".right .chart")).await?;
    chart.send_keys(Key::End + "").await?;
    let [a, b] = [text(&driver, "#absolute-A").await?, text(&driver, "#absolute-B").await?];
    let read = chart.attr("aria-valuetext").await?;
    let row = text(&driver, ".right .rows tbody tr:last-child").await?;
    chart.send_keys(Key::Escape + "").await?;
    wait_for(&driver, "document.querySelector('.right .at').textContent === ''").await?;
    driver.quit().await?;
    assert_eq!(read, Some(format!("epoch 3:  A {a}  B {b}")));
    assert_eq!(row, format!("3{a}{b}"));
    Ok(())
}

/// The snippet, or nothing for what is no activation.
fn written(activation: &str, language: Language) -> String {
    activation.parse().map(|activation: Activation| snippet::write(&activation, language)).unwrap_or_default()
}

#[tokio::test]
#[ignore = "needs Chromium: cargo xtask test browser"]
async fn the_code_to_take_home_is_what_the_core_writes() -> WebDriverResult<()> {
    let driver = open_at("v=2&lab=curves&b=gelu").await?;
    driver.find(By::Css(".home summary")).await?.send_keys(" ").await?;
    wait_for(&driver, "document.getElementById('snippet')").await?;
    let at_first = text(&driver, "#snippet").await?;
    driver.find(By::Css("#snippet-language option[value=rust]")).await?.click().await?;
    // From the second arm to the first, as the arrow keys go through a group.
    driver.find(By::Css(".home [value=B]")).await?.send_keys(Key::Up + "").await?;
    wait_for(&driver, "document.getElementById('snippet').textContent.includes('ReLU (relu)')").await?;
    let chosen = text(&driver, "#snippet").await?;
    driver.find(By::Id("snippet-copy")).await?.send_keys(" ").await?;
    wait_for(&driver, "document.getElementById('snippet-copy').textContent !== 'Copy'").await?;
    driver.quit().await?;
    assert_eq!(at_first, written("gelu", Language::PyTorch));
    assert_eq!(chosen, written("relu", Language::Rust));
    Ok(())
}

/// The box of a parameter of arm B, once a script finds it changed.
async fn changed(driver: &WebDriver, parameter: &str, before: &str) -> WebDriverResult<String> {
    let value = format!("document.getElementById('arm-B-{parameter}').value");
    wait_for(driver, &format!("{value} !== '{before}'")).await?;
    let now = driver.execute(format!("return {value}"), Vec::new()).await?;
    Ok(now.json().as_str().unwrap_or_default().to_owned())
}

#[tokio::test]
#[ignore = "needs Chromium: cargo xtask test browser"]
async fn a_dragged_knot_changes_box_link_and_summary() -> WebDriverResult<()> {
    let driver = open_at("v=2&b=smelu:beta=2").await?;
    let knot = driver.find(By::Css(".handle[data-handle='right-knot']")).await?;
    knot.scroll_into_view().await?;
    driver.action_chain().move_to_element_center(&knot).click_and_hold().move_by_offset(20, 5).release().perform().await?;
    let dragged = changed(&driver, "beta", "2").await?;
    wait_for(&driver, &format!("location.hash.endsWith('b=smelu:beta={dragged}')")).await?;
    let summary = driver.find(By::Css(".curves .chart")).await?.attr("aria-label").await?.unwrap_or_default();
    let said = knot.attr("aria-valuetext").await?;
    knot.send_keys(Key::Left + "").await?;
    let pressed = changed(&driver, "beta", &dragged).await?;
    driver.quit().await?;
    let [dragged, pressed] = [dragged, pressed].map(|beta| beta.parse::<f64>().unwrap_or_default());
    assert!(dragged > 2.0 && dragged < 6.0, "{dragged}");
    assert_eq!(format!("{pressed:.2}"), format!("{:.2}", dragged - 0.05));
    assert!(summary.contains(&format!("SmeLU β = {dragged} from x = −6 to 6")), "{summary}");
    assert_eq!(said, Some(format!("β = {dragged}")));
    Ok(())
}

#[tokio::test]
#[ignore = "needs Chromium: cargo xtask test browser"]
async fn keys_turn_a_tail_and_zoom_the_curves() -> WebDriverResult<()> {
    let driver = open_at("v=2&lab=curves&b=gsmelu:alpha=1,beta=2,left=0.1,right=1,value=0").await?;
    driver.find(By::Css(".handle[data-handle='left-tail']")).await?.send_keys(Key::Down + "").await?;
    let slope = changed(&driver, "left", "0.1").await?;
    wait_for(&driver, "location.hash.includes('left=0.15,')").await?;
    driver.find(By::Css(".curves .as-table summary")).await?.send_keys(" ").await?;
    let chart = driver.find(By::Css(".curves .chart")).await?;
    chart.send_keys(Key::Home + "").await?;
    let read = chart.attr("aria-valuetext").await?;
    let row = text(&driver, ".curves .rows tbody tr").await?;
    chart.send_keys(Key::Escape + "+").await?;
    wait_for(&driver, "document.querySelector('.zoom small').textContent === 'x from −4 to 4'").await?;
    driver.find(By::Id("zoom-reset")).await?.click().await?;
    wait_for(&driver, "document.querySelector('.zoom small').textContent === 'x from −6 to 6'").await?;
    driver.quit().await?;
    assert_eq!(slope, "0.15");
    assert_eq!(read.as_deref(), Some("x = −6   A: f = 0, f′ = 0, f″ = 0   B: f = −0.7500, f′ = 0.1500, f″ = 0"));
    assert_eq!(row, "−60−0.750000.150000");
    Ok(())
}

/// What the plot of values shows, in words.
async fn summary(driver: &WebDriver) -> WebDriverResult<String> {
    Ok(driver.find(By::Css(".curves .chart")).await?.attr("aria-label").await?.unwrap_or_default())
}

#[tokio::test]
#[ignore = "needs Chromium: cargo xtask test browser"]
async fn keys_open_the_labs_and_the_run_goes_on() -> WebDriverResult<()> {
    let driver = open_at("v=2").await?;
    wait_for_twins(&driver).await?;
    let before = text(&driver, "#fingerprints-A").await?;
    driver.find(By::Id("step")).await?.click().await?;
    wait_for(&driver, &format!("document.querySelector('#fingerprints-A').textContent !== '{before}'")).await?;
    let stepped = text(&driver, "#fingerprints-A").await?;
    driver.find(By::Css("body")).await?.send_keys("2").await?;
    wait_for(&driver, "document.querySelector('#tab-curves[aria-selected=true]') && location.hash === '#v=2&lab=curves'")
        .await?;
    wait_for(&driver, "document.querySelectorAll('.curves .chart').length === 3 && !document.querySelector('.map')").await?;
    driver.find(By::Id("tab-curves")).await?.send_keys(Key::Left + "").await?;
    wait_for(&driver, "document.activeElement.id === 'tab-twins' && location.hash === '#v=2'").await?;
    let again = text(&driver, "#fingerprints-A").await?;
    driver.quit().await?;
    assert_eq!(again, stepped);
    Ok(())
}

#[tokio::test]
#[ignore = "needs Chromium: cargo xtask test browser"]
async fn a_curve_is_pinned_renamed_used_and_removed_by_keys() -> WebDriverResult<()> {
    let driver = open_at("v=2&lab=curves&difference=shown&b=smelu:beta=0.5").await?;
    driver.find(By::Id("pin-B")).await?.send_keys(" ").await?;
    wait_for(&driver, "location.hash.includes('&pin=smelu:beta=0.5&')").await?;
    let name = driver.find(By::Id("pin-name-1")).await?;
    name.send_keys(Key::Control + "a").await?;
    name.send_keys("<i>half</i> & more").await?;
    name.send_keys(Key::Enter + "").await?;
    wait_for(&driver, "location.hash.includes('@%3Ci%3Ehalf%3C/i%3E%20%26%20more&')").await?;
    let pinned = summary(&driver).await?;
    let chart = driver.find(By::Css(".curves .chart")).await?;
    chart.send_keys(Key::Home + "").await?;
    let read = chart.attr("aria-valuetext").await?.unwrap_or_default();
    let rows = text(&driver, ".readings tbody").await?;
    let markup = driver.find_all(By::Css(".curves i")).await?.len();
    driver.refresh().await?;
    wait_for(&driver, "document.getElementById('pin-name-1')?.value === '<i>half</i> & more'").await?;
    let reloaded = summary(&driver).await?;
    driver.find(By::Id("pin-use-1-A")).await?.send_keys(" ").await?;
    wait_for(&driver, "document.getElementById('arm-A-beta')?.value === '0.5'").await?;
    driver.find(By::Id("pin-remove-1")).await?.send_keys(" ").await?;
    wait_for(&driver, "document.activeElement.id === 'pin-family' && !location.hash.includes('pin')").await?;
    driver.quit().await?;
    assert_eq!(pinned, "activation f(x) of ReLU, SmeLU β = 0.5 and <i>half</i> & more from x = −6 to 6");
    assert_eq!(reloaded, pinned);
    assert!(read.ends_with("<i>half</i> & more: f = 0, f′ = 0, f″ = 0, f − ReLU = 0"), "{read}");
    assert_eq!((rows.as_str(), markup), ("A ReLU0000B SmeLU β = 0.50000<i>half</i> & more0000", 0));
    Ok(())
}

#[tokio::test]
#[ignore = "needs Chromium: cargo xtask test browser"]
async fn the_range_of_x_survives_a_reload() -> WebDriverResult<()> {
    let driver = open_at("v=2&lab=curves").await?;
    driver.find(By::Css(".curves .chart")).await?.send_keys("++").await?;
    wait_for(&driver, "location.hash.includes('x=-2.667..2.667')").await?;
    let before = text(&driver, ".zoom small").await?;
    driver.refresh().await?;
    wait_for(&driver, &format!("document.querySelector('.zoom small')?.textContent === '{before}'")).await?;
    // A change of the address alone is followed, too.
    driver.execute("location.hash = '#v=2&lab=curves&x=0..1'", Vec::new()).await?;
    wait_for(&driver, "document.querySelector('.zoom small').textContent === 'x from 0 to 1'").await?;
    driver.quit().await
}

#[tokio::test]
#[ignore = "needs Chromium: cargo xtask test browser"]
async fn a_drawn_slope_is_dragged_typed_and_trained_as_the_core_does() -> WebDriverResult<()> {
    let driver = open_at("v=2&train=100&test=60&epochs=3&b=smelu:beta=2").await?;
    wait_for_twins(&driver).await?;
    driver.find(By::Css("#arm-B option[value=drawn]")).await?.click().await?;
    wait_for(&driver, "location.hash.endsWith('b=drawn:points=-2_0~2_1,value=0.5')").await?;
    driver.find(By::Id("arm-B-add")).await?.send_keys(" ").await?;
    wait_for(&driver, "location.hash.endsWith('b=drawn:points=-2_0~0_0.5~2_1,value=0.5')").await?;
    let point = driver.find(By::Css(".handle[data-arm='B'][data-handle='point-2']")).await?;
    point.scroll_into_view().await?;
    driver.action_chain().move_to_element_center(&point).click_and_hold().move_by_offset(12, -24).release().perform().await?;
    let [x, slope] = [changed(&driver, "x-2", "0").await?, changed(&driver, "slope-2", "0.5").await?];
    wait_for(&driver, &format!("location.hash.includes('points=-2_0~{x}_{slope}~2_1,')")).await?;
    let said = point.attr("aria-valuetext").await?;
    driver.find(By::Css(".handle[data-handle='point-3']")).await?.send_keys(Key::Right + "").await?;
    let last = changed(&driver, "x-3", "2").await?;
    let summary = driver.find(By::Css(".curves .chart")).await?.attr("aria-label").await?.unwrap_or_default();
    driver.find(By::Css(".handle[data-handle='point-1']")).await?.send_keys(Key::Delete + "").await?;
    wait_for(&driver, &format!("location.hash.endsWith('b=drawn:points={x}_{slope}~{last}_1,value=0.5')")).await?;
    let hash = driver.execute("return location.hash", Vec::new()).await?.json().as_str().unwrap_or_default().to_owned();
    driver.quit().await?;
    let [x_moved, risen] = [&x, &slope].map(|number| number.parse::<f64>().unwrap_or_default());
    assert!(x_moved > 0.0 && x_moved < 2.0 && risen > 0.5 && risen < 1.5, "{x} {slope}");
    assert_eq!(said, Some(format!("x = {x}, f′ = {slope}")));
    assert!(summary.contains(&format!("Drawn RESCU (curved from −2 to {last})")), "{summary}");
    shows_what_the_core_computes(hash.trim_start_matches('#')).await
}

#[tokio::test]
#[ignore = "needs Chromium: cargo xtask test browser"]
async fn the_average_under_the_window_is_the_activation() -> WebDriverResult<()> {
    let fragment = "v=2&b=rescu:kernel=biweight,alpha=1,beta=3,left=-0.5,right=1,value=0";
    let driver = open_at(fragment).await?;
    let place = driver.find(By::Id("window-place")).await?;
    let mut shown = Vec::new();
    for keys in [Key::Home + "", Key::Right + Key::Right, Key::End + "", Key::Left + Key::Left] {
        place.send_keys(keys).await?;
        let [x, average] = [text(&driver, "#window-x").await?, text(&driver, "#window-average").await?];
        assert_eq!(average, text(&driver, "#window-value").await?, "at {x}");
        let said = format!("x = {x}: average under the window {average}, f(x) = {average}");
        assert_eq!(place.attr("aria-valuetext").await?, Some(said));
        shown.push(x);
    }
    // Into the transition, where the average is of both lines.
    place.send_keys(Key::Left.value().to_string().repeat(60)).await?;
    let [x, average] = [text(&driver, "#window-x").await?, text(&driver, "#window-average").await?];
    let expected = link::read(fragment).0.activation(Arm::B).value(x.parse().unwrap_or(f64::NAN));
    driver.find(By::Css(".smoothing [value=B]")).await?.send_keys(Key::Up + "").await?;
    wait_for(&driver, "document.querySelector('.smoothing .note').textContent.includes('no width')").await?;
    driver.quit().await?;
    assert_eq!(shown, ["−4", "−3.9", "6", "5.9"]);
    assert_eq!(average, format!("{expected:.4}").replace('-', "−"), "at {x}");
    Ok(())
}

#[tokio::test]
#[ignore = "needs Chromium: cargo xtask test browser"]
async fn the_window_slides_to_the_end_by_itself() -> WebDriverResult<()> {
    let driver = open_at("v=2&b=smelu:beta=2").await?;
    driver.find(By::Id("window-play")).await?.send_keys(" ").await?;
    wait_for(&driver, "document.getElementById('window-play').ariaLabel.startsWith('Pause')").await?;
    wait_for(&driver, "document.getElementById('window-play').ariaLabel.startsWith('Slide')").await?;
    let [x, average] = [text(&driver, "#window-x").await?, text(&driver, "#window-average").await?];
    driver.quit().await?;
    assert_eq!([x.as_str(), &average], ["5", "5.0000"]);
    Ok(())
}

#[tokio::test]
#[ignore = "needs Chromium: cargo xtask test browser"]
async fn a_piece_of_the_formula_and_its_place_in_the_plots_show_one_another() -> WebDriverResult<()> {
    let driver = open_at("v=2&b=smelu:beta=2").await?;
    let chart = driver.find(By::Css(".curves .chart")).await?;
    let piece = driver.find(By::Css("#pieces li:nth-child(2)")).await?;
    piece.focus().await?;
    wait_for(&driver, "document.querySelector('.curves .chart').ariaLabel.endsWith('of arm B highlighted from −2 to 2')")
        .await?;
    chart.send_keys(Key::End + "").await?;
    wait_for(&driver, "document.querySelector('#pieces li:nth-child(3)').ariaCurrent === 'true'").await?;
    let summary = chart.attr("aria-label").await?.unwrap_or_default();
    let change = "const box = document.getElementById('arm-B-beta'); box.value = '3'; box.dispatchEvent(new Event('change', { bubbles: true }))";
    driver.execute(change, Vec::new()).await?;
    wait_for(&driver, "document.querySelector('#pieces li:nth-child(2) math').textContent.includes('x+3')").await?;
    let said = text(&driver, "#pieces li:nth-child(2) .unseen").await?;
    driver.find(By::Css(".formula [value=f]")).await?.send_keys(Key::Down + "").await?;
    wait_for(&driver, "document.querySelector('#pieces li:nth-child(3) math').textContent === '1'").await?;
    driver.quit().await?;
    assert!(!summary.contains("highlighted"), "{summary}");
    assert_eq!(said, "f of x is open bracket x plus 3 close bracket squared over 12, for x above minus 3 and below 3");
    Ok(())
}

/// Types a number into the box of a parameter of arm B.
async fn type_into(driver: &WebDriver, parameter: &str, value: &str) -> WebDriverResult<()> {
    let number = driver.find(By::Id(format!("arm-B-{parameter}"))).await?;
    number.send_keys(Key::Control + "a").await?;
    number.send_keys(format!("{value}\n")).await
}

#[tokio::test]
#[ignore = "needs Chromium: cargo xtask test browser"]
async fn tied_knots_move_together() -> WebDriverResult<()> {
    let driver = open_at("v=2&b=gsmelu:alpha=1,beta=2,left=0.1,right=1,value=0").await?;
    driver.find(By::Id("arm-B-equal")).await?.send_keys(" ").await?;
    let followed = changed(&driver, "alpha", "1").await?;
    let knot = driver.find(By::Css(".handle[data-handle='right-knot']")).await?;
    knot.scroll_into_view().await?;
    driver.action_chain().move_to_element_center(&knot).click_and_hold().move_by_offset(20, 0).release().perform().await?;
    let beta = changed(&driver, "beta", "2").await?;
    let alpha = changed(&driver, "alpha", "2").await?;
    wait_for(&driver, &format!("location.hash.includes('alpha={beta},beta={beta},')")).await?;
    driver.quit().await?;
    assert_eq!((followed.as_str(), &alpha), ("2", &beta));
    Ok(())
}

#[tokio::test]
#[ignore = "needs Chromium: cargo xtask test browser"]
async fn t_follows_its_anchor_until_it_is_typed() -> WebDriverResult<()> {
    let driver = open_at("v=2&b=gsmelu:alpha=1,beta=2,left=0.1,right=1,value=0").await?;
    let pressed = "document.getElementById('arm-B-left-tail').getAttribute('aria-pressed')";
    driver.find(By::Id("arm-B-left-tail")).await?.send_keys(" ").await?;
    let anchored = changed(&driver, "value", "0").await?;
    type_into(&driver, "left", "0.5").await?;
    let followed = changed(&driver, "value", &anchored).await?;
    wait_for(&driver, &format!("{pressed} === 'true' && location.hash.endsWith('left=0.5,right=1,value=-0.5')")).await?;
    driver.find(By::Id("arm-B-left-reset")).await?.send_keys(" ").await?;
    let reset = changed(&driver, "left", "0.5").await?;
    type_into(&driver, "value", "0.25").await?;
    wait_for(&driver, &format!("{pressed} === 'false' && location.hash.endsWith('left=0.1,right=1,value=0.25')")).await?;
    driver.quit().await?;
    assert_eq!([anchored, followed, reset], ["-0.1", "-0.5", "0.1"]);
    Ok(())
}

#[tokio::test]
#[ignore = "needs Chromium: cargo xtask test browser"]
async fn a_preset_changes_the_arm_and_is_shown_as_long_as_it_holds() -> WebDriverResult<()> {
    let driver = open_at("v=2&a=smelu:beta=4").await?;
    let shown = |arm: &str| format!("document.getElementById('arm-{arm}-preset').selectedOptions[0].textContent");
    wait_for(&driver, &format!("{} === 'SmeLU β = 4' && {} === 'SmeLU β = 2'", shown("A"), shown("B"))).await?;
    driver
        .execute(
            "document.querySelectorAll('#arm-B-preset option').forEach(o => o.id = o.textContent.split(' ')[0])",
            Vec::new(),
        )
        .await?;
    driver.find(By::Id("Biweight")).await?.click().await?;
    wait_for(&driver, "location.hash.endsWith('b=rescu:kernel=biweight,alpha=2,beta=2,left=0,right=1,value=0')").await?;
    wait_for(&driver, &format!("{} === 'Biweight (our extension)'", shown("B"))).await?;
    wait_for(&driver, "document.getElementById('arm-B-equal').checked").await?;
    type_into(&driver, "beta", "3").await?;
    wait_for(&driver, &format!("{} === 'Choose one …'", shown("B"))).await?;
    driver.quit().await
}

#[tokio::test]
#[ignore = "needs Chromium: cargo xtask test browser"]
async fn pre_activations_are_counted_as_the_core_counts_them() -> WebDriverResult<()> {
    let fragment = "v=2&hidden=7-5&test=90&b=smelu:beta=0.5";
    let driver = open_at(fragment).await?;
    wait_for_twins(&driver).await?;
    // Narrow windows begin with the histograms folded.
    driver.execute("document.getElementById('in-the-network').open = true", Vec::new()).await?;
    wait_for(&driver, "document.getElementById('layer-A-1')").await?;
    driver.find(By::Id("layer-A-1")).await?.scroll_into_view().await?;
    for steps in 1..=3 {
        driver.find(By::Id("step")).await?.click().await?;
        wait_for(&driver, &format!("document.querySelector('#epoch').textContent.includes('step {steps} /')")).await?;
    }
    let (experiment, _) = link::read(fragment);
    let mut shown = Vec::new();
    let mut expected = Vec::new();
    for arm in Arm::ALL {
        let mut twins = Twins::new(&experiment, arm).map_err(|notice| WebDriverError::Timeout(notice.to_string()))?;
        (0..3).for_each(|_| twins.advance());
        for (index, layer) in twins.pre_activations(0).map(|counted| counted.layers).unwrap_or_default().into_iter().enumerate()
        {
            let counts = layer.counts.iter().map(ToString::to_string).collect::<Vec<_>>().join(",");
            let id = format!("{}-{}", arm.letter(), index + 1);
            wait_for(&driver, &format!("document.getElementById('layer-{id}').dataset.counts === '{counts}'")).await?;
            shown.push(text(&driver, &format!("#transition-{id}")).await?);
            let share = |count: u32| format!("{:.1} %", 100.0 * f64::from(count) / f64::from(layer.total()));
            expected.push(layer.in_transition.map_or_else(|| "–".to_owned(), share));
        }
    }
    driver.quit().await?;
    assert_eq!(shown.len(), 4);
    assert_eq!(shown, expected);
    Ok(())
}
