//! What those get who do not see the pictures: sentences of the maps, and the chart as sound.

use rescu_explorer::experiment::Maps;
use rescu_explorer::plot::Voice;
use rescu_explorer::words::{map_difference, map_labels};
use serde_json::{Value, json};

use super::engine::{Ability, is_left_out};
use super::*;

const RUN: &str = "v=2&train=60&test=40&epochs=4";

/// What a screen reader is told beside the name of an element.
async fn description(driver: &WebDriver, selector: &str) -> WebDriverResult<String> {
    let cdp = driver.cdp();
    let document = cdp.send_raw("DOM.getDocument", json!({})).await?;
    let of = json!({ "nodeId": document["root"]["nodeId"], "selector": selector });
    let node = cdp.send_raw("DOM.querySelector", of).await?;
    let tree =
        cdp.send_raw("Accessibility.getPartialAXTree", json!({ "nodeId": node["nodeId"], "fetchRelatives": false })).await?;
    Ok(tree["nodes"][0]["description"]["value"].as_str().unwrap_or_default().to_owned())
}

#[tokio::test]
#[ignore = "needs a browser: cargo xtask test browser"]
async fn what_the_maps_show_is_said_as_the_core_computes_it() -> WebDriverResult<()> {
    if is_left_out(&what_the_maps_show_is_said_as_the_core_computes_it, Ability::AccessibilityTree)? {
        return Ok(());
    }
    let driver = played(RUN).await?;
    driver.find(By::Css("#maps-in-words summary")).await?.send_keys(Key::Enter + "").await?;
    let (experiment, _) = link::read(RUN);
    for (index, arm) in [Arm::A, Arm::B].into_iter().enumerate() {
        let mut twins = Twins::new(&experiment, arm).map_err(|notice| WebDriverError::Timeout(notice.to_string()))?;
        while !twins.finished() {
            twins.advance();
        }
        // Once the run rests, finer maps come; each is as many cells wide as its canvas has pixels.
        let side = "Number(document.querySelector('.map canvas').width)";
        wait_for(&driver, &format!("{side} >= 100")).await?;
        let side = evaluate(&driver, side).await?.as_u64().unwrap_or_default() as u16;
        let summary = twins
            .maps(side, 0)
            .as_ref()
            .map(Maps::summary)
            .ok_or_else(|| WebDriverError::Timeout(format!("no maps of {arm:?}")))?;
        let sentences = [map_labels(&summary.labels[0]), map_labels(&summary.labels[1]), map_difference(&summary)];
        let shown = format!(
            "[...document.querySelectorAll('#maps-in-words section:nth-of-type({}) dd')].map(({{ textContent }}) => textContent)",
            index + 1
        );
        wait_for(&driver, &format!("JSON.stringify({shown}) === JSON.stringify({})", json!(sentences))).await?;
        for (panel, sentence) in ["first", "second", "difference"].into_iter().zip(&sentences) {
            let map = format!("svg[aria-describedby=map-in-words-{}-{panel}]", arm.letter());
            assert_eq!(&description(&driver, &map).await?, sentence);
        }
        assert!(summary.furthest.is_some(), "{summary:?}");
    }
    driver.quit().await
}

/// Notes what is asked of the browser's sound.
const LISTEN_IN: &str = "globalThis.heard = [];
    const note = (type, name, of) => {
        const act = type.prototype[name];
        type.prototype[name] = function (...given) { heard.push([name, ...of.call(this, ...given)]); return act.apply(this, given); };
    };
    note(AudioParam, 'setValueCurveAtTime', (curve, start, length) => [[...curve], length]);
    note(StereoPannerNode, 'connect', function () { return [this.pan.value]; });
    note(AudioContext, 'close', () => []);";

#[tokio::test]
#[ignore = "needs a browser: cargo xtask test browser"]
async fn the_chart_sounds_when_it_is_asked_for_and_stops_at_escape() -> WebDriverResult<()> {
    let driver = played(RUN).await?;
    driver.execute(LISTEN_IN, Vec::new()).await?;
    driver.find(By::Css("#chart-sound summary")).await?.send_keys(Key::Enter + "").await?;
    assert_eq!(evaluate(&driver, "heard").await?, json!([]), "nothing sounds unasked");
    let label = text(&driver, "#listen").await?;
    driver.find(By::Id("listen")).await?.send_keys(" ").await?;
    wait_for(&driver, "document.querySelectorAll('.first .reading:not([hidden])').length === 1").await?;
    assert_ne!(text(&driver, "#listen").await?, label);
    let heard = evaluate(&driver, "heard").await?;
    let (experiment, _) = link::read(RUN);
    let [pitches, places] = ["setValueCurveAtTime", "connect"].map(|name| {
        let calls = heard.as_array().into_iter().flatten().filter(|call| call[0] == name);
        calls.map(|call| call[1].clone()).collect::<Vec<Value>>()
    });
    assert_eq!(places, [json!(-1), json!(1)], "from the left to the right");
    for (arm, curve) in [Arm::A, Arm::B].into_iter().zip(pitches.chunks(2)) {
        let outcome = run(&experiment, arm).map_err(|notice| WebDriverError::Timeout(notice.to_string()))?;
        let line: Vec<_> = outcome.history.iter().filter_map(|at| Some((at.epoch, at.disagreement?.absolute))).collect();
        let asked: Vec<f32> = serde_json::from_value(curve[0].clone())?;
        assert_eq!(asked, Voice::of(&line, 4.0, asked.len()).pitches);
        assert!(asked.last() > asked.first(), "the twins of {arm:?} part");
    }
    driver.find(By::Css("body")).await?.send_keys(Key::Escape + "").await?;
    wait_for(&driver, "heard.at(-1)[0] === 'close' && document.querySelector('.first .reading').hidden").await?;
    assert_eq!(text(&driver, "#listen").await?, label);
    driver.quit().await
}
