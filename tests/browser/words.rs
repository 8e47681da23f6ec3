//! The table of words: in the pseudo-language every message is in brackets, so whatever shows outside them was written into code.

use thirtyfour::prelude::*;

use super::{complaints, open_at, wait_for};

/// Links that between them show all labs, kinds of data and states of error.
const LINKS: [&str; 16] = [
    "v=2",
    "v=2&c=gelu&d=rescu:kernel=triangle,alpha=1,beta=2&replicas=3&differs=rounding,order",
    "v=2&data=points&placed=0.5_0.5~1_1;-0.5_-0.5~-1_-1;2_2~1_2",
    "v=2&data=sine",
    "v=2&data=clicks",
    "v=2&data=digits",
    "v=2&data=mnist&epochs=1",
    "v=2&data=table",
    "v=2&data=images&file=a.idx,10,0000000000000000",
    "v=2&rate=10&optimiser=sgd&epochs=3",
    "v=2&colour=red&batch=many&momentum=7&b=smelu:beta=1e9&differs=none",
    "v=2&lab=curves&pin=gelu;tanh@mine&difference=shown",
    "v=2&lab=curves&b=drawn:points=-2_0~0_0.5~2_1,value=0.5",
    "v=2&lab=curves&b=tanh&c=gsmelu:alpha=1,beta=2",
    "v=2&lab=trade-off",
    "v=2&lab=trade-off&grid=relu;smelu:beta=1&grid.seeds=1&grid.replicas=2&epochs=2&train=20&test=20",
];

/// Gives what shows outside of brackets: texts and attributes that have two letters in a row there. Code, formulas, what the reader
/// typed and the names of arms, keys and files are no words.
const STRAYS: &str = r"
    const strays = [];
    const outside = text => {
        let depth = 0, out = '';
        for (const c of text) {
            if (c === '[') depth++;
            else if (c === ']') depth = Math.max(0, depth - 1);
            else if (!depth) out += c;
        }
        return out;
    };
    const is_word = text => /\p{L}{2,}/u.test(outside(text));
    const exempt = 'script, style, code, pre, kbd, math, textarea, .file-name, [data-verbatim]';
    const seen = element => element.checkVisibility?.({ visibilityProperty: true }) ?? true;
    for (const element of document.body.querySelectorAll('*')) {
        if (element.closest(exempt) || !seen(element)) continue;
        const own = [...element.childNodes].filter(node => node.nodeType === 3).map(node => node.textContent).join(' ');
        if (is_word(own)) strays.push(`${element.tagName.toLowerCase()}#${element.id}.${element.className}: ${own.trim()}`);
        for (const name of ['aria-label', 'title', 'placeholder', 'alt', 'aria-valuetext', 'aria-roledescription', 'label']) {
            const value = element.getAttribute(name);
            if (value && is_word(value)) strays.push(`${element.tagName.toLowerCase()}#${element.id}[${name}]: ${value}`);
        }
    }
    return [...new Set(strays)];
";

/// Opens all that is folded.
const UNFOLD: &str = "document.querySelectorAll('details').forEach(details => details.open = true)";

async fn strays(driver: &WebDriver) -> WebDriverResult<Vec<String>> {
    driver.execute(UNFOLD, Vec::new()).await?;
    // What is unfolded draws itself in the next frames.
    tokio::time::sleep(std::time::Duration::from_millis(400)).await;
    let found = driver.execute(STRAYS, Vec::new()).await?.json().clone();
    Ok(serde_json::from_value(found).unwrap_or_default())
}

#[tokio::test]
#[ignore = "needs Chromium: cargo xtask test browser"]
async fn every_text_comes_from_the_table_of_words() -> WebDriverResult<()> {
    let driver = open_at("v=2&lang=en-XA").await?;
    wait_for(&driver, "document.documentElement.lang === 'en-XA' && document.querySelector('#play')").await?;
    let mut found = Vec::new();
    for link in LINKS {
        driver.execute(format!("location.hash = '#{link}&lang=en-XA'"), Vec::new()).await?;
        tokio::time::sleep(std::time::Duration::from_millis(600)).await;
        found.extend(strays(&driver).await?.into_iter().map(|stray| format!("{link}: {stray}")));
        // While it runs, and when it has ended.
        driver.execute("document.querySelector('#speed').selectedIndex = 3; document.querySelector('#speed').dispatchEvent(new Event('change')); document.querySelector('#play').click(); document.querySelector('#sweep')?.click()", Vec::new()).await?;
        tokio::time::sleep(std::time::Duration::from_millis(1500)).await;
        found.extend(strays(&driver).await?.into_iter().map(|stray| format!("{link}, run: {stray}")));
        driver.execute("document.querySelector('#rewind').click()", Vec::new()).await?;
    }
    driver.find(By::Id("help")).await?.click().await?;
    found.extend(strays(&driver).await?.into_iter().map(|stray| format!("help: {stray}")));
    let complaints = complaints(&driver).await?;
    driver.quit().await?;
    assert!(found.is_empty(), "{} texts are not from the table of words:\n{}", found.len(), found.join("\n"));
    assert!(complaints.is_empty(), "{complaints:?}");
    Ok(())
}
