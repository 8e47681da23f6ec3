//! What fingers press is large enough for them.

use serde_json::json;

use super::engine::{Ability, is_left_out};
use super::*;

/// The least width and height of what a finger presses, in CSS pixels: WCAG 2.2, success criterion 2.5.5.
const LEAST: u32 = 44;

/// Everything that takes a press and is smaller. How large something is, is asked of what is hit around its middle, so what others lie on
/// does not count; a press on a label is one on what it names. What lies between two pixels may lose one. Left out are terms in a line of
/// text, which the criterion excepts, and the marks of the scrubber, whose places are those of epochs.
const SMALL: &str = r#"
    const [least, scope] = arguments;
    const hits = (x, y, area) => { const hit = document.elementFromPoint(x, y); return hit !== null && area.contains(hit); };
    const reach = (area, x, y, [dx, dy]) => { let steps = 0; while (steps < least && hits(x + dx * (steps + 1), y + dy * (steps + 1), area)) steps++; return steps; };
    const size = area => {
        area.scrollIntoView({ block: 'center', inline: 'center' });
        const place = area.getBoundingClientRect();
        const y = place.top + place.height / 2;
        const x = [place.left + place.width / 2, place.left + 3].find(x => hits(x, y, area));
        const half = least / 2 - 0.5;
        if (x !== undefined && [[half, 0], [-half, 0], [0, half], [0, -half]].every(([dx, dy]) => hits(x + dx, y + dy, area))) return [least, least];
        return x === undefined ? [0, 0] : [[[1, 0], [-1, 0]], [[0, 1], [0, -1]]].map(ways => 1 + ways.reduce((sum, way) => sum + reach(area, x, y, way), 0));
    };
    const is_in_text = element => element.matches('.figure .term');
    const pressed = 'a[href], button, input, select, textarea, summary, [role=slider], [tabindex="0"]:not(pre, [role=region])';
    return [...document.querySelectorAll(scope)].flatMap(root => [...root.querySelectorAll(pressed)])
        .filter(element => !element.disabled && element.checkVisibility({ visibilityProperty: true }))
        .filter(element => !element.matches('.skip, .mark') && !element.closest('.unseen') && !is_in_text(element))
        .map(element => [element, [element, ...(element.labels ?? [])].map(size)])
        .filter(([, sizes]) => !sizes.some(([width, height]) => width >= least - 1 && height >= least - 1))
        .map(([element, sizes]) => `${element.tagName}#${element.id}.${element.className} ${element.textContent.slice(0, 30)}: ${sizes.join(' or ')}`);
"#;

const UNFOLD: &str = "document.querySelector('#step:not(:disabled)')?.click();
    for (let depth = 0; depth < 3; depth++) document.querySelectorAll('main details:not([open], .settings)').forEach(each => each.open = true);";

/// What is opened, one after the other, and what of the page can be pressed then.
const OPENED: [(&str, &str); 6] = [
    ("document.getElementById('scenes').open = true", "#scenes"),
    ("document.getElementById('scenes').open = false; document.getElementById('lessons').open = true", "#lessons"),
    ("document.getElementById('lessons').open = false; document.getElementById('settings').open = true", "#settings .controls"),
    ("document.getElementById('settings').open = false; document.querySelector('[data-term]').click()", "dialog[open]"),
    ("document.querySelector('dialog[open]').close(); document.getElementById('share').click()", "dialog[open]"),
    ("document.querySelector('dialog[open]').close(); document.getElementById('help').click()", "dialog[open]"),
];

#[tokio::test]
#[ignore = "needs a browser: cargo xtask test browser"]
async fn whatever_a_finger_presses_is_as_large_as_one() -> WebDriverResult<()> {
    if is_left_out(&whatever_a_finger_presses_is_as_large_as_one, Ability::Emulation)? {
        return Ok(());
    }
    let driver = open().await?;
    let mut small = Vec::new();
    for (width, height) in [(360, 640), (1180, 820)] {
        let size = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": true });
        driver.cdp().send_raw("Emulation.setDeviceMetricsOverride", size).await?;
        driver.cdp().send_raw("Emulation.setTouchEmulationEnabled", json!({ "enabled": true, "maxTouchPoints": 1 })).await?;
        for fragment in ["v=2", "v=2&lab=curves", "v=2&lab=trade-off", "v=2&data=points", "v=2&lesson=butterfly~tasks"] {
            let opened = if fragment == "v=2" { &OPENED[..] } else { &[] };
            driver.goto("about:blank").await?;
            driver.goto(format!("{}#{fragment}", given("RESCU_PAGE"))).await?;
            wait_for(&driver, MOUNTED).await?;
            assert_eq!(evaluate(&driver, "matchMedia('(pointer: coarse)').matches").await?, json!(true));
            driver.execute(UNFOLD, Vec::new()).await?;
            for (open, scope) in [("", "body")].iter().chain(opened) {
                driver.execute(*open, Vec::new()).await?;
                wait_for(&driver, "!document.querySelector('.part')").await?;
                let found = find_small(&driver, scope).await?;
                small.extend(found.into_iter().map(|element| format!("{fragment} at {width}: {element}")));
            }
        }
    }
    driver.quit().await?;
    assert!(small.is_empty(), "{} are too small for a finger:\n{}", small.len(), small.join("\n"));
    Ok(())
}

/// What is too small, once what was not drawn before it came into sight has its place.
async fn find_small(driver: &WebDriver, scope: &str) -> WebDriverResult<Vec<String>> {
    let mut found = Vec::new();
    for _ in 0..3 {
        let json = driver.execute(SMALL, vec![LEAST.into(), scope.into()]).await?.json().clone();
        found = serde_json::from_value(json)?;
        if found.is_empty() {
            break;
        }
        tokio::time::sleep(Duration::from_millis(300)).await;
    }
    Ok(found)
}
