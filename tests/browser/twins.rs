//! The Twins lab.

use rescu_explorer::measure::Reliability;

use super::*;

#[tokio::test]
#[ignore = "needs a browser: cargo xtask test browser"]
async fn order_is_shown_as_the_core_computes_it() -> WebDriverResult<()> {
    shows_what_the_core_computes("v=2").await
}

#[tokio::test]
#[ignore = "needs a browser: cargo xtask test browser"]
async fn rounding_is_shown_as_the_core_computes_it() -> WebDriverResult<()> {
    shows_what_the_core_computes("v=2&differs=rounding").await
}

#[tokio::test]
#[ignore = "needs a browser: cargo xtask test browser"]
async fn nothing_different_is_shown_as_the_core_computes_it() -> WebDriverResult<()> {
    shows_what_the_core_computes("v=2&differs=none").await
}

#[tokio::test]
#[ignore = "needs a browser: cargo xtask test browser"]
async fn digits_are_shown_as_the_core_computes_them() -> WebDriverResult<()> {
    shows_what_the_core_computes("v=2&data=digits&epochs=3").await
}

#[tokio::test]
#[ignore = "needs a browser: cargo xtask test browser"]
async fn a_value_is_shown_without_what_is_only_of_labels() -> WebDriverResult<()> {
    let fragment = "v=2&data=sine&epochs=10&replicas=3";
    let driver = played(fragment).await?;
    let (experiment, _) = link::read(fragment);
    for arm in [Arm::A, Arm::B] {
        let letter = arm.letter();
        let last = run(&experiment, arm).ok().and_then(|outcome| outcome.history.last().copied());
        for (id, value) in [
            ("absolute", last.and_then(|last| Some(last.disagreement?.absolute))),
            ("largest", last.and_then(|last| Some(last.disagreement?.largest))),
            ("error", last.and_then(|last| Some(last.quality?.root_mean_square()))),
        ] {
            let cell = driver.find(By::Id(format!("{id}-{letter}"))).await?;
            assert_eq!(cell.attr("data-value").await?, value.map(|value| value.to_string()), "{id} of {letter}");
        }
        let fit = driver.find(By::Id(format!("fit-{letter}"))).await?;
        assert_eq!(fit.attr("data-twins").await?.as_deref(), Some("3"));
    }
    for id in ["accuracy-A", "labels-A", "on-label-A", "key-loss", "one-point"] {
        wait_for(&driver, &format!("!document.getElementById('{id}')")).await?;
    }
    let chart = driver.find(By::Css("#fit-A .chart")).await?;
    chart.send_keys(Key::Home + "").await?;
    let read = chart.attr("aria-valuetext").await?.unwrap_or_default();
    driver.find(By::Id("furthest-A")).await?.send_keys(" ").await?;
    wait_for(&driver, "!document.querySelector('#fit-A .chart').getAttribute('aria-valuetext').startsWith('x = −1.00')")
        .await?;
    driver.quit().await?;
    assert!(read.starts_with("x = −1.00\n") && read.contains(" on average, from "), "{read}");
    Ok(())
}

#[tokio::test]
#[ignore = "needs a browser: cargo xtask test browser"]
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
#[ignore = "needs a browser: cargo xtask test browser"]
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
    wait_for(&driver, "document.querySelector('.first .reading').hidden").await?;
    driver.quit().await?;
    assert_eq!(read, Some(format!("epoch 3\nA {a}\nB {b}")));
    assert_eq!(row, format!("3{a}{b}"));
    Ok(())
}

#[tokio::test]
#[ignore = "needs a browser: cargo xtask test browser"]
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
    for arm in experiment.arms() {
        let mut twins = Twins::new(&experiment, arm).map_err(|notice| WebDriverError::Timeout(notice.to_string()))?;
        (0..3).for_each(|_| twins.advance());
        for (index, layer) in twins.pre_activations(0).map(|counted| counted.layers).unwrap_or_default().into_iter().enumerate()
        {
            let counts = layer.counts.iter().map(ToString::to_string).collect::<Vec<_>>().join(",");
            let id = format!("{}-{}", arm.letter(), index + 1);
            wait_for(&driver, &format!("document.getElementById('layer-{id}').dataset.counts === '{counts}'")).await?;
            shown.push(text(&driver, &format!("#transition-{id}")).await?);
            let share = |count: u32| format!("{:.1}\u{a0}%", 100.0 * f64::from(count) / f64::from(layer.total()));
            expected.push(layer.in_transition.map_or_else(|| "–".to_owned(), share));
        }
    }
    driver.quit().await?;
    assert_eq!(shown.len(), 4);
    assert_eq!(shown, expected);
    Ok(())
}

#[tokio::test]
#[ignore = "needs a browser: cargo xtask test browser"]
async fn probabilities_are_those_of_the_core() -> WebDriverResult<()> {
    let fragment = "v=2&data=digits&hidden=8&epochs=2&differs=initialisation";
    let driver = open_at(fragment).await?;
    wait_for(&driver, "document.querySelector('#calibration-B')?.dataset.value").await?;
    let (experiment, _) = link::read(fragment);
    let mut furthest = (0, 0.0);
    for arm in [Arm::A, Arm::B] {
        let mut twins = Twins::new(&experiment, arm).map_err(|notice| WebDriverError::Timeout(notice.to_string()))?;
        twins.record();
        let expected =
            Reliability::of(twins.predictions(), twins.test().labels()).map(|all| all.calibration_error().to_string());
        let cell = driver.find(By::Id(format!("calibration-{}", arm.letter()))).await?;
        assert_eq!(cell.attr("data-value").await?, expected);
        for paired in twins.pairing(0).into_iter().flat_map(|pairing| pairing.examples) {
            let [p, q] = paired.probabilities;
            if (p - q).abs() > furthest.1 {
                furthest = (paired.example, (p - q).abs());
            }
        }
    }
    let chart = driver.find(By::Css("#probabilities figure:nth-child(2) .chart")).await?;
    chart.send_keys(Key::Right + "").await?;
    let read = chart.attr("aria-valuetext").await?.unwrap_or_default();
    assert!(read.starts_with(&format!("example {}, true label ", furthest.0)), "{read}");
    driver.quit().await
}
