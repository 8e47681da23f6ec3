//! Terms, each of which opens its paragraph.

use rescu_explorer::data::Task;
use rescu_explorer::words::{term, term_explanation, term_label, term_source};
use serde_json::json;

use super::*;

/// Whether the paragraph of a term is open, and none other.
const IS_OPEN: &str = "document.querySelector('.meaning').open && document.querySelectorAll('dialog[open]').length === 1";

#[tokio::test]
#[ignore = "needs a browser: cargo xtask test browser"]
async fn a_term_opens_its_paragraph_with_formula_and_source_and_takes_the_focus_back() -> WebDriverResult<()> {
    let driver = open_at("v=2&b=smelu:beta=2").await?;
    let cases = [
        ("activation-rescu", "h1 [data-term]"),
        ("activation-smelu", ".of-arm:nth-of-type(3) h2 [data-term]"),
        ("parameter-smelu-beta", ".dial [data-term]"),
        ("measure-absolute", ".figure [data-term]"),
        ("term-twins", ".column [data-term]"),
        ("measure-symmetric", "#measures tr:nth-of-type(5) [data-term]"),
        ("term-fingerprint", ".fingerprints [data-term]"),
    ];
    for (id, selector) in cases {
        let button = driver.find(By::Css(selector)).await?;
        assert_eq!(button.attr("data-term").await?.as_deref(), Some(id), "{selector}");
        button.focus().await?;
        button.send_keys(Key::Enter + "").await?;
        wait_for(&driver, IS_OPEN).await?;
        let said = text(&driver, ".meaning").await?;
        let term = term(id).ok_or_else(|| WebDriverError::Timeout(id.to_owned()))?;
        let formula = term.formula().map(|formula| formula.replace(";  ", "\n"));
        let expected =
            [Some(term_label(term)), Some(term_explanation(term, Task::Labels { classes: 2 })), formula, term_source(term)];
        for part in expected.into_iter().flatten() {
            assert!(said.contains(&part), "{id}: {said} lacks {part}");
        }
        // Behind it no key means anything.
        driver.find(By::Id("meaning-close")).await?.send_keys("s").await?;
        assert_eq!(evaluate(&driver, IS_OPEN).await?, json!(true));
        driver.find(By::Id("meaning-close")).await?.send_keys(Key::Escape + "").await?;
        wait_for(
            &driver,
            &format!("!document.querySelector('dialog[open]') && document.activeElement.dataset.term === '{id}'"),
        )
        .await?;
    }
    driver.quit().await
}

/// Unfolds everything, and gives the ids of all terms.
const ALL_TERMS: &str = "document.querySelectorAll('main details').forEach(details => details.open = true);
    return [...document.querySelectorAll('[data-term]')].map(({ dataset }) => dataset.term)";

/// Opens the paragraph of every term, one after the other, and gives those that are not wholly in sight.
const BEYOND: &str = "const [done] = arguments;
    const frame = () => new Promise(resolve => requestAnimationFrame(resolve));
    const dialog = document.querySelector('.meaning');
    (async () => {
        const beyond = [];
        for (const term of document.querySelectorAll('[data-term]')) {
            if (!term.checkVisibility()) continue;
            term.scrollIntoView({ block: 'center' });
            term.click();
            while (!dialog.open) await frame();
            const { left, right, top, bottom } = dialog.getBoundingClientRect();
            if (left < 0 || top < 0 || right > innerWidth || bottom > innerHeight || right - left < 200) beyond.push(term.dataset.term);
            document.getElementById('meaning-close').click();
            while (dialog.open) await frame();
        }
        done(beyond);
    })()";

#[tokio::test]
#[ignore = "needs a browser: cargo xtask test browser"]
async fn every_term_on_the_page_is_known_and_its_paragraph_is_in_sight() -> WebDriverResult<()> {
    let driver = open_at("v=2").await?;
    for (lab, least) in [("v=2", 20), ("v=2&lab=curves", 14), ("v=2&lab=trade-off", 1)] {
        driver.execute(format!("location.hash = '#{lab}'"), Vec::new()).await?;
        wait_for(&driver, MOUNTED).await?;
        let ids = driver.execute(ALL_TERMS, Vec::new()).await?.json().clone();
        let ids: Vec<String> = serde_json::from_value(ids)?;
        let unknown: Vec<&String> = ids.iter().filter(|id| term(id).is_none()).collect();
        assert!(unknown.is_empty() && ids.len() >= least, "{lab}: {unknown:?} of {ids:?}");
        for (width, height) in [(1440, 900), (360, 640)] {
            resize(&driver, width, height).await?;
            assert_eq!(driver.execute_async(BEYOND, Vec::new()).await?.json(), &json!([]), "{lab} at {width}");
        }
    }
    driver.quit().await
}
