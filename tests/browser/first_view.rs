//! What the page opens on, and what it concludes.

use thirtyfour::prelude::*;

use rescu_explorer::experiment::{Arm, Conclusion, Trial, Twins, link};
use rescu_explorer::scene::Scene;
use rescu_explorer::words;

use super::{evaluate, open, open_at, played, resize, text, wait_for, wait_for_twins};

/// What the core says of the end of a run: the conclusion, then each arm.
fn expected(fragment: &str) -> (Option<Conclusion>, Vec<String>) {
    let (experiment, _) = link::read(fragment);
    let ended = Trial::run(experiment.clone()).unwrap_or_default();
    let apart: Vec<_> = ended.iter().filter_map(|arm| Some((arm.arm, arm.last.disagreement?))).collect();
    let conclusion = Conclusion::of(&experiment, &apart);
    let said = conclusion.map(|conclusion| words::conclusion(&experiment, conclusion));
    (conclusion, said.into_iter().chain(apart.iter().map(|(arm, apart)| words::outcome(&experiment, *arm, apart))).collect())
}

#[tokio::test]
#[ignore = "needs a browser: cargo xtask test browser"]
async fn without_a_link_it_opens_on_rounding_and_says_so_in_the_address() -> WebDriverResult<()> {
    let driver = open().await?;
    wait_for_twins(&driver).await?;
    wait_for(&driver, "location.hash.includes('differs=rounding')").await?;
    let hash = driver.execute("return location.hash", Vec::new()).await?.json().as_str().unwrap_or_default().to_owned();
    let playing = driver.find(By::Id("play")).await?.attr("aria-label").await?.unwrap_or_default();
    driver.quit().await?;
    let (experiment, notices) = link::read(&hash);
    assert!(notices.is_empty(), "{notices:?}");
    assert_eq!(experiment, Scene::opening().experiment());
    assert!(playing.starts_with("Play"), "it rests: {playing}");
    Ok(())
}

#[tokio::test]
#[ignore = "needs a browser: cargo xtask test browser"]
async fn the_conclusion_is_that_of_the_core_whichever_way_it_goes() -> WebDriverResult<()> {
    let cases = [
        ("v=2&hidden=24-24&rate=0.4&momentum=0&epochs=400&differs=rounding", Conclusion::OnlyKinked),
        ("v=2&epochs=3&train=60&test=40&differs=none", Conclusion::Identical),
        ("v=2&epochs=3&train=60&test=40&differs=rounding", Conclusion::Together),
        (
            "v=2&hidden=8-8&rate=0.8&momentum=0&epochs=400&differs=rounding&b=smelu:beta=0.5&seed.data=4&seed.init=4&seed.order=4",
            Conclusion::OnlySmooth,
        ),
    ];
    for (fragment, conclusion) in cases {
        let (computed, sentences) = expected(fragment);
        assert_eq!(computed, Some(conclusion), "{fragment}");
        let driver = played(fragment).await?;
        wait_for(&driver, "document.querySelector('#conclusion').dataset.ended === 'true'").await?;
        let said = text(&driver, "#conclusion").await?;
        driver.quit().await?;
        for sentence in sentences {
            assert!(said.contains(&sentence), "{fragment}: {said} lacks {sentence}");
        }
    }
    Ok(())
}

/// What tells the story; of it the smallest text, in CSS pixels, and the lowest edge.
const STORY: &str = "(() => {
    const story = [...document.querySelectorAll('#premise, .of-arm :is(h2, .sentence, .figure), .column, #conclusion :is(h3, p, li), #check-on-seeds, .epoch')];
    return [Math.min(...story.filter(element => element.id !== 'check-on-seeds').map(element => parseFloat(getComputedStyle(element).fontSize))),
        Math.max(...story.map(element => element.getBoundingClientRect().bottom))]; })()";

#[tokio::test]
#[ignore = "needs a browser: cargo xtask test browser"]
async fn the_story_is_legible_from_afar_and_needs_no_scrolling() -> WebDriverResult<()> {
    for (width, height) in [(1440, 900), (1024, 768)] {
        let driver = played("v=2&hidden=24-24&rate=0.4&momentum=0&epochs=400&differs=rounding").await?;
        resize(&driver, width, height).await?;
        evaluate(&driver, &format!("document.getElementById('settings').open = {}", width > 1200)).await?;
        tokio::time::sleep(std::time::Duration::from_millis(500)).await;
        evaluate(&driver, "scrollTo(0, 0)").await?;
        let story = evaluate(&driver, STORY).await?;
        driver.quit().await?;
        let [least, lowest] = [0, 1].map(|index| story[index].as_f64().unwrap_or(f64::NAN));
        assert!(least >= 16.0 && lowest <= f64::from(height), "{width}: text of {least}, down to {lowest}");
    }
    Ok(())
}

/// The first two numbers of a path.
fn start_of(path: &str) -> Option<[f64; 2]> {
    let mut numbers = path.trim_start_matches('M').split(|c: char| c == ' ' || c.is_ascii_alphabetic());
    Some([numbers.next()?.parse().ok()?, numbers.next()?.parse().ok()?])
}

#[tokio::test]
#[ignore = "needs a browser: cargo xtask test browser"]
async fn each_arm_has_its_own_most_disputed_point_and_all_take_that_of_one_on_request() -> WebDriverResult<()> {
    let fragment = "v=2&train=60&test=200&differs=order&epochs=3";
    let driver = open_at(fragment).await?;
    wait_for_twins(&driver).await?;
    for steps in 1..=3 {
        driver.find(By::Id("step")).await?.click().await?;
        wait_for(&driver, &format!("document.querySelector('#epoch').textContent.includes('step {steps} /')")).await?;
    }
    let (experiment, _) = link::read(fragment);
    let mut points = Vec::new();
    for arm in [Arm::A, Arm::B] {
        let mut twins = Twins::new(&experiment, arm).map_err(|notice| WebDriverError::Timeout(notice.to_string()))?;
        (0..3).for_each(|_| twins.advance());
        twins.record();
        points.extend(twins.most_disputed(1).into_iter().map(|most| [0, 1].map(|axis| f64::from(most.features[axis]))));
    }
    let paths = |class: &str| {
        format!("[...document.querySelectorAll('.map.difference .{class}')].map(path => path.getAttribute('d')).join('|')")
    };
    let starts = async |class: &str| -> WebDriverResult<Vec<Option<[f64; 2]>>> {
        let said = evaluate(&driver, &paths(class)).await?;
        Ok(said.as_str().unwrap_or_default().split('|').map(start_of).collect())
    };
    let own = starts("disputed-most").await?;
    driver.find(By::Id("most-disputed-B")).await?.click().await?;
    wait_for(&driver, "document.querySelector('.map .disputed-most').getAttribute('d') === ''").await?;
    let shared = starts("crosshair").await?;
    driver.quit().await?;
    assert_eq!((points.len(), own.len()), (2, 2));
    let middle = |[left, top]: [f64; 2]| [left + 0.22, -(top + 0.22)];
    let near = |[x, y]: [f64; 2], [u, v]: [f64; 2]| (x - u).hypot(y - v) < 1e-4;
    for (own, point) in own.iter().zip(&points) {
        assert!(own.is_some_and(|own| near(middle(own), *point)), "{own:?} {point:?}");
    }
    assert!(shared.iter().all(|at| at.is_some_and(|[x, _]| (x - points[1][0]).abs() < 1e-4)), "{shared:?} {points:?}");
    Ok(())
}

#[tokio::test]
#[ignore = "needs a browser: cargo xtask test browser"]
async fn a_long_run_is_announced_and_can_be_made_shorter() -> WebDriverResult<()> {
    let fragment = "v=2&hidden=128-128&train=50000";
    let driver = open_at(fragment).await?;
    wait_for(&driver, "document.querySelector('#slow-run p')?.textContent.length > 40").await?;
    driver.find(By::Id("lighter")).await?.click().await?;
    let (experiment, _) = link::read(fragment);
    let lighter = link::write(&experiment.lighter());
    wait_for(&driver, &format!("location.hash === '#{lighter}' && !document.getElementById('slow-run')")).await?;
    driver.quit().await
}
