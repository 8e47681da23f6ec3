//! When twins part, and slow motion around it.

use rescu_explorer::experiment::{DivergenceDetector, Experiment, FirstDifferences, Inside, Measures, Threshold, run_observed};
use rescu_explorer::measure::Growth;

use super::*;

/// Twins whose difference grows from roundings through all thresholds.
const GROWING: &str = "v=2&train=100&test=60&differs=rounding&rate=0.3&epochs=40&hidden=24-24-24&seed.init=3";

/// What the core makes of an arm.
struct Expected {
    partings: FirstDifferences,
    history: Vec<Measures>,
    inside: Vec<Inside>,
}

fn expected(experiment: &Experiment, arm: Arm) -> WebDriverResult<Expected> {
    let (mut watch, mut inside) = (DivergenceDetector::default(), Vec::new());
    let outcome = run_observed(experiment, arm, u32::MAX, |twins, record| {
        watch.see_through(twins, record);
        inside.extend(twins.inside());
    })
    .map_err(|notice| WebDriverError::Timeout(notice.to_string()))?;
    Ok(Expected { partings: watch.partings(), history: outcome.history, inside })
}

/// When the twins of an arm part.
pub(super) fn partings(experiment: &Experiment, arm: Arm) -> WebDriverResult<FirstDifferences> {
    Ok(expected(experiment, arm)?.partings)
}

async fn attribute(driver: &WebDriver, id: &str, name: &str) -> WebDriverResult<String> {
    Ok(driver.find(By::Id(id)).await?.attr(name).await?.unwrap_or_default())
}

#[tokio::test]
#[ignore = "needs a browser: cargo xtask test browser"]
async fn partings_growth_and_insides_are_those_of_the_core() -> WebDriverResult<()> {
    let driver = played(GROWING).await?;
    let (experiment, _) = link::read(GROWING);
    driver.execute("document.getElementById('inside').open = true", Vec::new()).await?;
    wait_for(&driver, "document.getElementById('units-unlike-3')").await?;
    let [mut found, mut wanted] = [Vec::new(), Vec::new()];
    let mut last = Vec::new();
    for arm in experiment.arms() {
        let Expected { partings, history, inside } = expected(&experiment, arm)?;
        let letter = arm.letter();
        for threshold in Threshold::ALL {
            found.push(attribute(&driver, &format!("parted-{}-{letter}", threshold.name()), "data-value").await?);
            wanted.push(partings.step(threshold).map(|step| step.to_string()).unwrap_or_default());
        }
        let differences = history.iter().filter_map(|record| Some((record.epoch, record.disagreement?.absolute)));
        found.push(attribute(&driver, &format!("growth-{letter}"), "data-value").await?);
        wanted.push(Growth::of(differences).map(|growth| growth.rate.to_string()).unwrap_or_default());
        last.extend(inside.last().map(|inside| inside.layers[2].units.unwrap_or_default()));
    }
    let chart = attribute_of(&driver, ".right .chart", "aria-label").await?;
    let units = attribute_of(&driver, "#units-unlike-3 .chart", "aria-label").await?;
    driver.quit().await?;
    assert!(wanted[..4].iter().all(|value| !value.is_empty()), "arm A parts: {wanted:?}");
    assert_eq!(found, wanted);
    assert!(chart.contains(&format!("arm A passes 10⁻⁶ at step {}", wanted[0])), "{chart}");
    assert!(last[0] > 1e-3 && units.contains(&format!("A {:.4}", last[0])), "{last:?} {units}");
    Ok(())
}

async fn attribute_of(driver: &WebDriver, selector: &str, name: &str) -> WebDriverResult<String> {
    Ok(driver.find(By::Css(selector)).await?.attr(name).await?.unwrap_or_default())
}

#[tokio::test]
#[ignore = "needs a browser: cargo xtask test browser"]
async fn slow_motion_plays_the_steps_around_a_parting_and_can_be_left() -> WebDriverResult<()> {
    let driver = played(GROWING).await?;
    let (experiment, _) = link::read(GROWING);
    let partings = expected(&experiment, Arm::A)?.partings;
    let parting = partings.step(Threshold::TenThousandth).unwrap_or_default();
    driver.find(By::Css("#slow-parting option[value='A-ten-thousandth']")).await?.click().await?;
    driver.find(By::Id("play-slowly")).await?.click().await?;
    let shown = |step: u32| format!("document.querySelector('#slow-step')?.textContent.startsWith('step {step},')");
    // Every step is there to be seen, at rest and measured.
    wait_for(&driver, &shown(parting - 12)).await?;
    wait_for(&driver, &shown(parting - 11)).await?;
    wait_for(&driver, &shown(parting - 10)).await?;
    driver.find(By::Id("pause-slowly")).await?.click().await?;
    wait_for(&driver, "document.querySelector('#pause-slowly').textContent === 'Resume'").await?;
    for step in parting - 9..=parting {
        driver.find(By::Id("step-slowly")).await?.click().await?;
        wait_for(&driver, &shown(step)).await?;
    }
    let [mut found, mut wanted] = [Vec::new(), Vec::new()];
    for arm in experiment.arms() {
        let mut twins = Twins::new(&experiment, arm).map_err(|notice| WebDriverError::Timeout(notice.to_string()))?;
        (0..parting).for_each(|_| twins.advance());
        found.push(attribute(&driver, &format!("largest-{}", arm.letter()), "data-value").await?);
        wanted.push(twins.record().disagreement.map(|apart| apart.largest.to_string()).unwrap_or_default());
    }
    driver.find(By::Id("pause-slowly")).await?.click().await?;
    wait_for(&driver, &shown(parting + 12)).await?;
    wait_for(&driver, "document.querySelector('#pause-slowly').textContent === 'Resume'").await?;
    driver.find(By::Id("leave-slowly")).await?.click().await?;
    wait_for(&driver, "document.querySelector('#play-slowly')").await?;
    // What an earlier run has shown is still known.
    let known = attribute(&driver, "parted-hundredth-A", "data-value").await?;
    driver.quit().await?;
    assert!(wanted[0].parse::<f64>().is_ok_and(|largest| largest > 1e-4), "{wanted:?}");
    assert_eq!(found, wanted);
    assert_eq!(Some(known), partings.step(Threshold::Hundredth).map(|step| step.to_string()));
    Ok(())
}
