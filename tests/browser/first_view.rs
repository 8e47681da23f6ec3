//! What the page opens on, and what it concludes.

use thirtyfour::prelude::*;

use rescu_explorer::experiment::{Conclusion, Trial, link};
use rescu_explorer::scene::Scene;
use rescu_explorer::words;

use super::{open, played, text, wait_for, wait_for_twins};

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
#[ignore = "needs Chromium: cargo xtask test browser"]
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
#[ignore = "needs Chromium: cargo xtask test browser"]
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
