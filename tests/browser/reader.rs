//! What the reader's own settings of browser and system ask for: a larger page, forced colours, less motion, and keys instead of a mouse.

use serde_json::{Value, json};

use super::accessibility::{ALL, VIOLATIONS};
use super::engine::{Ability, is_left_out};
use super::*;

/// Every lab, a lesson, a presentation, and another language, whose words are longer.
const VIEWS: [&str; 9] = [
    "v=2",
    "v=2&data=digits&epochs=2",
    "v=2&lab=curves",
    "v=2&lab=trade-off",
    "v=2&lesson=butterfly~reveal",
    "v=2&present=on",
    "v=2&lang=de",
    "v=2&lab=curves&lang=de",
    "v=2&lab=trade-off&lang=de",
];

/// The page at a link, loaded anew.
async fn go(driver: &WebDriver, fragment: &str) -> WebDriverResult<()> {
    driver.goto("about:blank").await?;
    driver.goto(format!("{}#{fragment}", given("RESCU_PAGE"))).await?;
    wait_for(driver, MOUNTED).await
}

/// Whatever does not fit: a page that has to be scrolled sideways, text that is cut off, and text that scrolls sideways. Tables, code
/// and the swipe from map to map may.
const CUT: &str = r"
    document.querySelectorAll('main details:not([open], .settings)').forEach(details => details.open = true);
    const root = document.documentElement;
    const cut = root.scrollWidth > root.clientWidth ? [`the page is ${root.scrollWidth} wide`] : [];
    for (const element of document.body.querySelectorAll('*')) {
        if (!element.checkVisibility() || !element.textContent.trim() || element.closest('.unseen, svg, .scroll, .rows, .maps, pre, .code')) continue;
        const { overflowX, overflowY, clipPath } = getComputedStyle(element);
        // What is heard only.
        if (clipPath !== 'none') continue;
        const [wide, high] = [element.scrollWidth > element.clientWidth + 1, element.scrollHeight > element.clientHeight + 1];
        const scrolls = ['auto', 'scroll'].includes(overflowY);
        if (overflowX !== 'visible' && wide || !scrolls && overflowY !== 'visible' && high)
            cut.push(`${element.tagName}#${element.id}.${element.className}: ${element.textContent.slice(0, 30)}`);
    }
    return cut;
";

#[tokio::test]
#[ignore = "needs a browser: cargo xtask test browser"]
async fn a_page_that_is_enlarged_loses_nothing() -> WebDriverResult<()> {
    let driver = open().await?;
    let mut lost = Vec::new();
    // A window of 1440 × 900 at 200 %, and the width of one of 1280 at 400 %.
    for (width, height) in [(720, 450), (320, 640)] {
        resize(&driver, width, height).await?;
        for view in VIEWS {
            go(&driver, view).await?;
            for opened in ["", "document.getElementById('help')?.click()"] {
                driver.execute(opened, Vec::new()).await?;
                wait_for(&driver, "!document.querySelector('.part')").await?;
                let cut: Vec<String> = serde_json::from_value(driver.execute(CUT, Vec::new()).await?.json().clone())?;
                lost.extend(cut.into_iter().map(|element| format!("{view} at {width}: {element}")));
            }
        }
    }
    driver.quit().await?;
    assert!(lost.is_empty(), "{lost:#?}");
    Ok(())
}

/// Gives the focus to everything that the Tab key comes to, one after the other, and gives what does not show that it has it, or has it
/// where it cannot be seen.
const UNFOCUSED: &str = r#"
    const stops = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
    const unfocused = [];
    for (const element of document.querySelectorAll(stops)) {
        if (element.disabled || element.tabIndex < 0 || !element.checkVisibility({ visibilityProperty: true }) || element.closest('dialog:not([open])')) continue;
        element.focus({ focusVisible: true });
        const outlines = [undefined, '::after'].map(part => getComputedStyle(element, part))
            .filter(({ outlineStyle, outlineWidth }) => outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2);
        const { top, bottom, left, right } = element.getBoundingClientRect();
        const seen = bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
        if (document.activeElement !== element || !outlines.length || !seen)
            unfocused.push(`${element.tagName}#${element.id}.${element.className} ${element.textContent.slice(0, 30)}`);
    }
    return unfocused;
"#;

#[tokio::test]
#[ignore = "needs a browser: cargo xtask test browser"]
async fn whatever_has_the_focus_shows_it() -> WebDriverResult<()> {
    let driver = open().await?;
    let mut hidden = Vec::new();
    for (width, height) in [(1440, 900), (360, 640)] {
        resize(&driver, width, height).await?;
        for view in ["v=2", "v=2&lab=curves", "v=2&lab=trade-off", "v=2&embed=lab", "v=2&present=on"] {
            go(&driver, view).await?;
            driver
                .execute(
                    "document.querySelectorAll('main details:not(.settings)').forEach(each => each.open = true)",
                    Vec::new(),
                )
                .await?;
            wait_for(&driver, "!document.querySelector('.part')").await?;
            let found: Vec<String> = serde_json::from_value(driver.execute(UNFOCUSED, Vec::new()).await?.json().clone())?;
            hidden.extend(found.into_iter().map(|element| format!("{view} at {width}: {element}")));
        }
    }
    driver.quit().await?;
    assert!(hidden.is_empty(), "{hidden:#?}");
    Ok(())
}

/// Has the browser tell the page of settings of the reader's system.
async fn prefer(driver: &WebDriver, preferences: &[(&str, &str)]) -> WebDriverResult<()> {
    let features: Vec<Value> = preferences.iter().map(|(name, value)| json!({ "name": name, "value": value })).collect();
    driver.cdp().send_raw("Emulation.setEmulatedMedia", json!({ "features": features })).await.map(drop)
}

/// The contrast of the ink of a chart with what lies behind it, and what else has its meaning by its colour: whether the keys of the arms
/// differ, the scales of maps are to be seen, and the open lab is told from the others.
const MEANING: &str = r"
    const luminance = ([red, green, blue]) => [0.2126, 0.7152, 0.0722].reduce((sum, share, index) => {
        const channel = [red, green, blue][index] / 255;
        return sum + share * (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4);
    }, 0.05);
    const style = selector => getComputedStyle(document.querySelector(selector));
    const axes = document.querySelector('.first .chart canvas');
    const ground = luminance(style('.first .chart').backgroundColor.match(/[\d.]+/g).map(Number));
    const pixels = axes.getContext('2d').getImageData(0, 0, axes.width, axes.height).data;
    let contrast = 1;
    for (let at = 0; at < pixels.length; at += 4) {
        if (pixels[at + 3] < 255) continue;
        const ratio = luminance(pixels.subarray(at, at + 3)) / ground;
        contrast = Math.max(contrast, ratio, 1 / ratio);
    }
    const [a, b, card] = ['[data-arm=A] .key', '[data-arm=B] .key', '.card'].map(selector => style(selector).backgroundColor);
    return {
        contrast,
        keys: a !== b && a !== card && b !== card,
        scales: [...document.querySelectorAll('.ramp')].every(ramp => getComputedStyle(ramp).backgroundImage !== 'none'),
        lab: style('.tab[aria-selected=true]').backgroundColor !== style('.tab[aria-selected=false]').backgroundColor,
    };
";

#[tokio::test]
#[ignore = "needs a browser: cargo xtask test browser"]
async fn forced_colours_leave_pictures_and_choices_their_meaning() -> WebDriverResult<()> {
    if is_left_out(&forced_colours_leave_pictures_and_choices_their_meaning, Ability::Emulation)? {
        return Ok(());
    }
    let driver = open().await?;
    let axe = std::fs::read_to_string(given("RESCU_AXE"))?;
    for scheme in ["light", "dark"] {
        prefer(&driver, &[("forced-colors", "active"), ("prefers-color-scheme", scheme)]).await?;
        go(&driver, "v=2").await?;
        // Whatever theme the reader has chosen, the system's colours are lighter or darker.
        for _ in 0..3 {
            driver.find(By::Id("theme")).await?.send_keys(Key::Enter + "").await?;
            let theme = evaluate(&driver, "document.documentElement.dataset.theme").await?;
            let meaning = driver.execute(MEANING, Vec::new()).await?.json().clone();
            assert!(meaning["contrast"].as_f64().is_some_and(|contrast| contrast > 7.0), "{scheme}, {theme}: {meaning}");
            assert_eq!([&meaning["keys"], &meaning["scales"], &meaning["lab"]], [&json!(true); 3], "{scheme}, {theme}");
        }
        driver.execute(&axe, Vec::new()).await?;
        let violations = driver.execute_async(VIOLATIONS, vec![json!(ALL)]).await?.json().clone();
        assert_eq!(violations, json!([]), "{scheme}");
    }
    driver.quit().await
}

#[tokio::test]
#[ignore = "needs a browser: cargo xtask test browser"]
async fn less_motion_means_that_nothing_moves_by_itself() -> WebDriverResult<()> {
    if is_left_out(&less_motion_means_that_nothing_moves_by_itself, Ability::Emulation)? {
        return Ok(());
    }
    let driver = open().await?;
    prefer(&driver, &[("prefers-reduced-motion", "reduce")]).await?;
    go(&driver, "v=2&train=60&test=40&epochs=4").await?;
    play_to_the_end(&driver, "v=2&epochs=4").await?;
    // The sound runs, and the crosshair stays away.
    driver
        .execute("document.getElementById('chart-sound').open = true; document.getElementById('listen').click()", Vec::new())
        .await?;
    tokio::time::sleep(Duration::from_millis(500)).await;
    assert_eq!(evaluate(&driver, "document.querySelector('.first .reading').hidden").await?, json!(true));
    go(&driver, "v=2&lab=curves").await?;
    // The window can be moved, but does not slide.
    assert_eq!(
        evaluate(&driver, "[!!document.getElementById('window-place'), document.getElementById('window-play')]").await?,
        json!([true, null])
    );
    assert_eq!(evaluate(&driver, "document.getAnimations().length").await?, json!(0));
    driver.quit().await
}
