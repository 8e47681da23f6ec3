//! The network, drawn.

use rescu_explorer::experiment::{Experiment, NetworkPicture, UnitPlace};
use rescu_explorer::measure::Fingerprint;
use rescu_explorer::scene::Scene;

use super::*;

/// What the core pictures of each arm after so many steps.
fn pictured(experiment: &Experiment, steps: u32, place: UnitPlace) -> Vec<(Arm, NetworkPicture)> {
    let of_arm = |arm| {
        let mut twins = Twins::new(experiment, arm).ok()?;
        (0..steps).for_each(|_| twins.advance());
        Some((arm, twins.network(0, Some(place))?))
    };
    experiment.arms().filter_map(of_arm).collect()
}

/// The shown units, layer by layer, as the page names them.
fn places(picture: &NetworkPicture) -> String {
    let of_layer = |(layer, units): (usize, &Vec<u16>)| {
        units.iter().map(move |unit| format!("{}-{}", layer + 1, unit + 1)).collect::<Vec<_>>()
    };
    let shown: Vec<Vec<u16>> = picture.layers.iter().map(|layer| layer.units.iter().map(|unit| unit.unit).collect()).collect();
    shown.iter().enumerate().flat_map(of_layer).collect::<Vec<_>>().join(" ")
}

#[tokio::test]
#[ignore = "needs a browser: cargo xtask test browser"]
async fn units_are_opened_by_keys_and_show_what_the_core_computes() -> WebDriverResult<()> {
    const STEPS: u32 = 3;
    let driver = open().await?;
    wait_for_twins(&driver).await?;
    driver.find(By::Id("network")).await?.scroll_into_view().await?;
    wait_for(&driver, "document.querySelectorAll('#network [data-arm=A] .unit').length === 8 + 8 + 1").await?;
    for steps in 1..=STEPS {
        driver.find(By::Id("step")).await?.click().await?;
        wait_for(&driver, &format!("document.querySelector('#epoch').textContent.includes('step {steps} /')")).await?;
    }
    // From the first unit of the first layer to the fourth of the second.
    let unit = driver.find(By::Css("#network [data-arm=A] .unit[tabindex='0']")).await?;
    unit.send_keys(Key::Right + Key::Down + Key::Down + Key::Down).await?;
    let active = driver.active_element().await?;
    let opened = active.attr("data-place").await?.unwrap_or_default();
    let name = active.attr("aria-label").await?.unwrap_or_default();
    active.send_keys(" ").await?;
    wait_for(&driver, "document.querySelectorAll('#network .close-up').length === 2").await?;
    let unit: u16 = opened.split_once('-').and_then(|(_, unit)| unit.parse().ok()).unwrap_or_default();
    let pictures = pictured(&Scene::opening().experiment(), STEPS, UnitPlace { layer: 1, unit: unit - 1 });
    for (arm, picture) in &pictures {
        let of_arm = format!("document.querySelector('#network [data-arm={}]')", arm.letter());
        let shown = format!("[...{of_arm}.querySelectorAll('.unit')].map(unit => unit.dataset.place).join(' ')");
        wait_for(&driver, &format!("{shown} === '{}'", places(picture))).await?;
        for (panel, outputs) in ["first", "second"].iter().zip(picture.close_up.iter().flat_map(|unit| &unit.outputs)) {
            let map = format!("{of_arm}.querySelector('.close-up [data-panel={panel}]').dataset.fingerprint");
            wait_for(&driver, &format!("{map} === '{}'", Fingerprint::of(outputs))).await?;
        }
    }
    driver.active_element().await?.send_keys(Key::Escape + "").await?;
    wait_for(&driver, "!document.querySelector('#network .close-up')").await?;
    let returned = driver.active_element().await?.attr("data-place").await?;
    let complaints = complaints(&driver).await?;
    driver.quit().await?;
    assert_eq!((pictures.len(), &*opened), (2, "2-4"));
    assert_eq!((name, returned), ("Layer 2, unit 4".to_owned(), Some(opened)));
    assert!(complaints.is_empty(), "{complaints:?}");
    Ok(())
}

#[tokio::test]
#[ignore = "needs a browser: cargo xtask test browser"]
async fn it_is_folded_without_maps_until_the_reader_chooses() -> WebDriverResult<()> {
    let driver = open_at("v=2&data=digits&epochs=3").await?;
    wait_for_twins(&driver).await?;
    wait_for(&driver, "document.querySelector('#network').open === false").await?;
    driver.find(By::Css("#network summary")).await?.send_keys(" ").await?;
    wait_for(&driver, "document.querySelector('#network .note') && !document.querySelector('#network .unit')").await?;
    driver.execute("location.hash = '#v=2'", Vec::new()).await?;
    wait_for(&driver, "document.querySelector('#network .unit')").await?;
    driver.execute("location.hash = '#v=2&data=digits'", Vec::new()).await?;
    wait_for(&driver, "!document.querySelector('#network .unit')").await?;
    let stays = driver.find(By::Id("network")).await?.prop("open").await?;
    driver.quit().await?;
    assert_eq!(stays.as_deref(), Some("true"));
    Ok(())
}

/// Counts how often the page draws a network.
const COUNT_DRAWINGS: &str = "globalThis.drawn = 0;
    new PerformanceObserver(list => { drawn += list.getEntriesByName('network').length }).observe({ entryTypes: ['measure'] });";

#[tokio::test]
#[ignore = "needs a browser: cargo xtask test browser"]
async fn what_is_folded_is_neither_asked_for_nor_drawn() -> WebDriverResult<()> {
    let driver = open_at("v=2").await?;
    wait_for_twins(&driver).await?;
    driver.find(By::Id("network")).await?.scroll_into_view().await?;
    driver.execute(COUNT_DRAWINGS, Vec::new()).await?;
    let step = driver.find(By::Id("step")).await?;
    step.click().await?;
    wait_for(&driver, "drawn >= 2").await?;
    driver.find(By::Css("#network summary")).await?.send_keys(" ").await?;
    wait_for(&driver, "document.querySelector('#network').open === false").await?;
    let before = driver.execute("return drawn", Vec::new()).await?.json().clone();
    for steps in 2..=5 {
        step.click().await?;
        wait_for(&driver, &format!("document.querySelector('#epoch').textContent.includes('step {steps} /')")).await?;
    }
    let after = driver.execute("return drawn", Vec::new()).await?.json().clone();
    driver.quit().await?;
    assert_eq!(before, after);
    Ok(())
}
