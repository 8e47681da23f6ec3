//! The page as an audience sees it.

use super::*;

/// What of the presentation is not whole in the window, and what is too small for the last row.
const MISSED: &str = r"
    const root = document.documentElement;
    const missed = root.scrollHeight > innerHeight || root.scrollWidth > innerWidth ? [`${root.scrollWidth} × ${root.scrollHeight} in ${innerWidth} × ${innerHeight}`] : [];
    for (const element of document.querySelectorAll('.map, .first .chart, .verdict, .figure, .premise')) {
        if (!element.checkVisibility()) continue;
        const { left, top, right, bottom } = element.getBoundingClientRect();
        const { fontSize } = getComputedStyle(element);
        if (left < 0 || top < 0 || right > innerWidth || bottom > innerHeight || parseFloat(fontSize) < 16)
            missed.push(`.${element.className}: ${Math.round(top)} to ${Math.round(bottom)}, ${fontSize}`);
    }
    return missed;
";

#[tokio::test]
#[ignore = "needs a browser: cargo xtask test browser"]
async fn an_audience_sees_all_of_it_without_scrolling() -> WebDriverResult<()> {
    let driver = open().await?;
    let mut missed = Vec::new();
    for language in ["en", "de"] {
        let link = format!("v=2&differs=rounding&hidden=24-24&epochs=2&present=on&lang={language}");
        driver.goto("about:blank").await?;
        driver.goto(format!("{}#{link}", given("RESCU_PAGE"))).await?;
        wait_for_twins(&driver).await?;
        driver.find(By::Id("play")).await?.click().await?;
        wait_for(&driver, "document.querySelector('#epoch b').textContent === '2'").await?;
        for (width, height) in [(1024, 768), (1440, 900), (1920, 1080)] {
            resize(&driver, width, height).await?;
            let seen: Vec<String> = serde_json::from_value(driver.execute(MISSED, Vec::new()).await?.json().clone())?;
            missed.extend(seen.into_iter().map(|what| format!("{language}, {width} × {height}: {what}")));
        }
    }
    driver.quit().await?;
    assert!(missed.is_empty(), "{missed:#?}");
    Ok(())
}

#[tokio::test]
#[ignore = "needs a browser: cargo xtask test browser"]
async fn a_clicker_goes_through_the_list_of_links() -> WebDriverResult<()> {
    let driver = open_at("v=2").await?;
    evaluate(&driver, "document.getElementById('share').click()").await?;
    wait_for(&driver, "document.getElementById('lecture-links')").await?;
    let list = ["5", "6"].map(|width| format!("{}#v=2&hidden={width}", given("RESCU_PAGE"))).join("\n");
    driver.find(By::Id("lecture-links")).await?.send_keys(list).await?;
    evaluate(&driver, "document.getElementById('share-close').click()").await?;
    driver.action_chain().send_keys("p").perform().await?;
    wait_for(&driver, "'present' in document.documentElement.dataset").await?;
    for (key, shown) in [(Key::PageDown, 5), (Key::PageDown, 6), (Key::PageUp, 5)] {
        driver.action_chain().send_keys(key + "").perform().await?;
        wait_for(&driver, &format!("/hidden={shown}(&|$)/.test(location.hash)")).await?;
        wait_for(&driver, "'present' in document.documentElement.dataset").await?;
    }
    evaluate(&driver, "document.getElementById('end-presentation').click()").await?;
    wait_for(&driver, "!('present' in document.documentElement.dataset)").await?;
    driver.quit().await
}
