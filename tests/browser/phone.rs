//! The page in a narrow window: what stays where it is, what is always in sight, and what a finger does.

use serde_json::{Value, json};

use super::engine::{self, Ability, is_left_out};
use super::*;

/// The opening scene for a few epochs, so that all that is seen of a run is seen soon.
const SHORT: &str = "v=2&hidden=24-24&rate=0.4&momentum=0&epochs=40&differs=rounding";

/// Where things are on the page, whichever part of it is scrolled into sight.
const PLACES: &str = "[...document.querySelectorAll('#premise, .map, .first .chart, #conclusion, .next, #closer-look, .sections, .transport button:not(.mark)')]
    .map(element => element.getBoundingClientRect())
    .map(({ left, top, width, height }) => [left, top + scrollY, width, height].map(Math.round))";

/// The page in a window of this size.
async fn open_in(width: u32, height: u32, fragment: &str) -> WebDriverResult<WebDriver> {
    let driver = open().await?;
    resize(&driver, width, height).await?;
    driver.goto("about:blank").await?;
    driver.goto(format!("{}#{fragment}", page())).await?;
    wait_for_twins(&driver).await?;
    Ok(driver)
}

/// A tap of a finger in the middle of an element.
async fn tap(driver: &WebDriver, selector: &str) -> WebDriverResult<()> {
    let middle = format!(
        "(() => {{ const element = document.querySelector({selector:?}); element.scrollIntoView({{ block: 'center' }});
            const {{ left, top, width, height }} = element.getBoundingClientRect();
            return {{ x: left + width / 2, y: top + height / 2 }}; }})()"
    );
    let middle = evaluate(driver, &middle).await?;
    let [x, y] = ["x", "y"].map(|axis| middle[axis].as_f64().unwrap_or_default());
    engine::tap(driver, x, y).await
}

#[tokio::test]
#[ignore = "needs a browser: cargo xtask test browser"]
async fn nothing_moves_from_before_a_run_to_its_end() -> WebDriverResult<()> {
    for (width, height) in [(360, 640), (768, 1024), (1024, 768), (1440, 900)] {
        let driver = open_in(width, height, SHORT).await?;
        let before = evaluate(&driver, PLACES).await?;
        driver.find(By::Id("play")).await?.send_keys(" ").await?;
        wait_for(&driver, "Number(document.querySelector('#epoch b').textContent) > 3").await?;
        let during = evaluate(&driver, PLACES).await?;
        wait_for(&driver, "document.querySelector('#conclusion').dataset.ended === 'true'").await?;
        let after = evaluate(&driver, PLACES).await?;
        driver.quit().await?;
        assert!(before.as_array().is_some_and(|places| places.len() > 12), "{before}");
        assert_eq!((&before, &before), (&during, &after), "at {width}");
    }
    Ok(())
}

#[tokio::test]
#[ignore = "needs a browser: cargo xtask test browser"]
async fn time_sections_and_two_numbers_are_always_in_sight() -> WebDriverResult<()> {
    let driver = open_in(360, 640, SHORT).await?;
    let in_sight = "['.transport', '.sections', '.differences [data-arm=A]', '.differences [data-arm=B]'].every(selector => {
        const { top, bottom, left, right } = document.querySelector(selector).getBoundingClientRect();
        return top >= 0 && left >= 0 && bottom <= innerHeight && right <= innerWidth && bottom > top; })";
    for id in ["to-pictures", "to-difference-over-epochs", "to-closer-look"] {
        driver.find(By::Id(id)).await?.click().await?;
        let target = id.trim_start_matches("to-");
        wait_for(&driver, &format!("document.activeElement.id === '{target}'")).await?;
        let reached = format!(
            "(() => {{ const {{ top }} = document.getElementById('{target}').getBoundingClientRect();
                const present = [...document.querySelectorAll('.sections [aria-current]')].map(({{ id }}) => id);
                return top >= 0 && top < innerHeight / 2 && present.join() === '{id}' && {in_sight}; }})()"
        );
        wait_for(&driver, &reached).await?;
    }
    let same = "['A', 'B'].every(arm => document.querySelector(`.differences [data-arm=${arm}]`).lastChild.textContent
        === document.querySelector(`#difference-${arm}`).lastChild.textContent)";
    driver.find(By::Id("step")).await?.click().await?;
    wait_for(&driver, same).await?;
    driver.quit().await
}

#[tokio::test]
#[ignore = "needs a browser: cargo xtask test browser"]
async fn the_settings_are_a_sheet_that_takes_the_focus_and_gives_it_back() -> WebDriverResult<()> {
    let driver = open_in(360, 640, SHORT).await?;
    let is_open = "document.getElementById('settings').open";
    assert_eq!(evaluate(&driver, is_open).await?, json!(false));
    let ways_out = [
        "document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }))",
        "document.getElementById('settings-close').click()",
        "document.getElementById('settings').click()",
    ];
    for way_out in ways_out {
        driver.find(By::Id("to-settings")).await?.send_keys(" ").await?;
        wait_for(&driver, &format!("{is_open} && document.activeElement.closest('#settings .controls')")).await?;
        assert_eq!(evaluate(&driver, "document.getElementById('to-settings').ariaExpanded").await?, json!("true"));
        evaluate(&driver, way_out).await?;
        wait_for(&driver, &format!("!{is_open} && document.activeElement.id === 'to-settings'")).await?;
    }
    driver.quit().await
}

#[tokio::test]
#[ignore = "needs a browser: cargo xtask test browser"]
async fn a_tap_on_a_chart_or_a_map_reads_it_beside_the_crosshair() -> WebDriverResult<()> {
    if is_left_out(&a_tap_on_a_chart_or_a_map_reads_it_beside_the_crosshair, Ability::Touch)? {
        return Ok(());
    }
    let driver = open_in(360, 640, SHORT).await?;
    driver.find(By::Id("step")).await?.click().await?;
    tap(&driver, ".first .chart").await?;
    wait_for(&driver, "/\\d/.test(document.querySelector('.first .reading:not([hidden])').textContent)").await?;
    tap(&driver, ".map.difference").await?;
    let read = "[...document.querySelectorAll('.map.difference .reading:not([hidden])')].filter(reading => {
        const [map, place] = [reading.closest('.map'), reading].map(element => element.getBoundingClientRect());
        return /\\d/.test(reading.textContent) && place.left >= map.left - 1 && place.right <= map.right + 1; }).length === 2";
    wait_for(&driver, read).await?;
    driver.quit().await
}

#[tokio::test]
#[ignore = "needs a browser: cargo xtask test browser"]
async fn the_curves_are_in_sight_beside_every_slider() -> WebDriverResult<()> {
    let driver = open_in(360, 640, SHORT).await?;
    evaluate(&driver, "document.getElementById('tab-curves').click()").await?;
    wait_for(&driver, "document.querySelectorAll('[data-lab=curves] .left input[type=range]').length > 0").await?;
    let seen = "[...document.querySelectorAll('[data-lab=curves] .left input[type=range]')].every(slider => {
        slider.scrollIntoView({ block: 'nearest' });
        const [curve, place] = [document.querySelector('.curves .chart'), slider].map(element => element.getBoundingClientRect());
        return curve.top >= 0 && curve.bottom <= place.top && place.bottom <= innerHeight; })";
    assert_eq!(evaluate(&driver, seen).await?, Value::Bool(true));
    driver.quit().await
}

#[tokio::test]
#[ignore = "needs a browser: cargo xtask test browser"]
async fn the_lab_stays_in_its_place_behind_the_settings() -> WebDriverResult<()> {
    for (width, height) in [(360, 640), (768, 1024)] {
        let driver = open_in(width, height, SHORT).await?;
        let place = "(({ left, width }) => [left, width])(document.getElementById('pictures').getBoundingClientRect())";
        let before = evaluate(&driver, place).await?;
        driver.find(By::Id("to-settings")).await?.send_keys(" ").await?;
        wait_for(&driver, "document.getElementById('settings-close')").await?;
        let behind = evaluate(&driver, place).await?;
        driver.quit().await?;
        assert_eq!(behind, before, "at {width}");
    }
    Ok(())
}
