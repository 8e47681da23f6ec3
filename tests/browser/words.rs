//! The table of words: in the pseudo-language every message is in brackets, so whatever shows outside them was written into code.

use std::collections::BTreeSet;

use serde_json::Value;
use thirtyfour::prelude::*;

use rescu_explorer::view::Lab;

use super::*;

/// A part of the walk: a link, and what is done there. What shows is looked at before, between and after.
type Stop = (&'static str, &'static [&'static str]);

/// Links that between them show all labs, kinds of data and states of error.
const WALK: [Stop; 23] = [
    ("v=2", &[RUN, INSPECT]),
    ("v=2&c=gelu&d=rescu:kernel=triangle,alpha=1,beta=2&replicas=3&differs=rounding,order&epochs=3", &[RUN, INSPECT, SLOWLY]),
    ("v=2&epochs=3&train=40&test=30&replicas=3&hidden=5", &[RUN, REPEAT, COMPARE]),
    ("v=2&epochs=4&train=40&test=30&hidden=5", &[]),
    ("v=2&data=points&placed=0.5_0.5~1_1~2_2;-0.5_-0.5~-1_-1~-2_-2;1_-1~2_-2&epochs=3", &[RUN, INSPECT]),
    ("v=2&data=sine&epochs=3", &[RUN, INSPECT]),
    ("v=2&data=clicks&train=500&test=300&epochs=2&differs=dropout,asynchrony,nudge&dropout=0.2&workers=3", &[RUN, INSPECT]),
    ("v=2&data=digits&epochs=1&hidden=8", &[RUN, INSPECT]),
    ("v=2&data=mnist&epochs=1&hidden=8&batch=200", &[RUN]),
    ("v=2&data=table", &[PASTE_WRONG, PASTE, RUN]),
    ("v=2&data=images&file=a.idx,10,0000000000000000", &[PASTE]),
    ("v=2&init=normal&optimiser=adam&b.ensemble=2&b.rate=0.02&warm=3&change=20@rate=0.01", &[RUN]),
    ("v=2&rate=10&init.gain=100&optimiser=sgd&loss=squared&a=identity&b=identity&epochs=9", &[RUN, REPEAT]),
    ("v=2&colour=red&batch=many&momentum=7&b=smelu:beta=1e9&differs=none&init=normal", &[]),
    ("v=2&lab=curves&pin=gelu;tanh@mine&difference=shown", &[]),
    ("v=2&lab=curves&b=drawn:points=-2_0~0_0.5~2_1,value=0.5", &[]),
    ("v=2&lab=curves&a=tanh&b=tanh&c=gsmelu:alpha=1,beta=2&d=leaky-relu", &[]),
    ("v=2&lab=trade-off", &[RUN]),
    ("v=2&epochs=3&lesson=butterfly", &[LISTS]),
    ("v=2&epochs=3&lesson=where~tasks", &[]),
    ("v=2&epochs=3&lesson=twins~reveal", &[RUN]),
    ("v=2&epochs=3&embed=lab", &[RUN]),
    (
        "v=2&lab=trade-off&grid=relu;smelu:beta=1;smelu:beta=2&grid.seeds=2&grid.replicas=2&grid.hidden=none,4&epochs=2&train=20&test=20",
        &[RUN, CHOOSE],
    ),
];

/// Opens the lists in the head of the page.
const LISTS: &str = "document.querySelector('#lessons summary').click(); document.querySelector('#scenes summary').click();";
/// Plays to the end at full speed, or does the sweep.
const RUN: &str = "const speed = document.querySelector('#speed'); speed.selectedIndex = speed.options.length - 1;
    speed.dispatchEvent(new Event('change')); document.querySelector('#play').click(); document.querySelector('#sweep')?.click();";
/// Looks at the point or the example that is disputed most, and follows it.
const INSPECT: &str = "document.querySelector('#most-disputed-A')?.click(); setTimeout(() => document.querySelector('#pin-point')?.click(), 300);";
const SLOWLY: &str = "document.querySelector('#play-slowly')?.click();";
const REPEAT: &str = "document.querySelector('#repeat').click();";
/// Ticks the runs that are kept.
const COMPARE: &str =
    "document.querySelectorAll('.runs .pick input').forEach((tick, index) => index < 3 && !tick.checked && tick.click());";
/// Goes to a configuration in the chart of the trade-off.
const CHOOSE: &str = "document.querySelector('#tradeoff canvas:last-of-type').closest('[tabindex]')?.focus();";
const PASTE: &str = "const text = [...Array(80).keys()].map(i => `${i % 13},${i * 7 % 17},${'uvw'[i % 3]}`).join('\\n');
    const field = document.querySelector('.paste textarea'); if (!field) return; field.value = `1,2,3\\n${text}\\n`;
    field.dispatchEvent(new Event('input', { bubbles: true })); setTimeout(() => document.querySelector('.paste button').click(), 100);";
const PASTE_WRONG: &str = "const field = document.querySelector('.paste textarea'); field.value = '1,2\\n3,u\\n4\\n';
    field.dispatchEvent(new Event('input', { bubbles: true })); setTimeout(() => document.querySelector('.paste button').click(), 100);";

/// What the walk must have come by, so that it does not pass by seeing nothing.
const SIGHTS: [&str; 20] = [
    "#notices li",
    "#compared table",
    "#inside .chart",
    "#looked-at",
    "#repeat-verdicts",
    "#repeat-diverged",
    "#slow-step",
    "#wanted .trouble",
    "#table-summary",
    "#snippet",
    ".families li",
    "#configurations tbody tr",
    "#findings p",
    "#sweep-size",
    ".help kbd",
    "#share-citation",
    "#lessons li",
    "#lesson [data-task]",
    "#lesson-run li",
    "#whole-page",
];

/// Gives what shows outside of brackets: texts and attributes that have two letters in a row there. Code, formulas, what the reader
/// typed, the keys of links before a notice, and the names of arms and files are no words.
const STRAYS: &str = r"
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
    const spoken = ['aria-label', 'title', 'placeholder', 'alt', 'aria-valuetext', 'aria-roledescription', 'label'];
    const key = /^[a-z.]+: /;
    const strays = [];
    for (const element of document.body.querySelectorAll('*')) {
        if (element.closest(exempt) || !element.checkVisibility({ visibilityProperty: true })) continue;
        const name = `${element.tagName.toLowerCase()}#${element.id}.${element.getAttribute('class') ?? ''}`;
        const texts = [...element.childNodes].filter(node => node.nodeType === 3).map(node => node.textContent);
        const own = texts.join(' ').trim().replace(element.closest('#notices') ? key : '', '');
        if (is_word(own)) strays.push(`${name}: ${own}`);
        for (const attribute of spoken) {
            const value = element.getAttribute(attribute);
            if (value && is_word(value)) strays.push(`${name}[${attribute}]: ${value}`);
        }
    }
    return strays;
";

/// Opens all that is folded, lets it draw itself, and waits for the next frames.
const UNFOLD: &str = "const done = arguments[0];
    document.querySelectorAll('details').forEach(details => details.open = true);
    setTimeout(() => requestAnimationFrame(() => requestAnimationFrame(done)), 250);";

/// What was found on the walk.
#[derive(Default)]
struct Findings {
    strays: BTreeSet<String>,
    seen: BTreeSet<&'static str>,
}

impl Findings {
    /// Looks at all that shows now.
    async fn look(&mut self, driver: &WebDriver) -> WebDriverResult<()> {
        driver.execute_async(UNFOLD, Vec::new()).await?;
        let strays = driver.execute(STRAYS, Vec::new()).await?.json().clone();
        self.strays.extend(serde_json::from_value::<Vec<String>>(strays)?);
        let there = "return arguments[0].map(selector => !!document.querySelector(selector))";
        let there = driver.execute(there, vec![SIGHTS.as_slice().into()]).await?.json().clone();
        let there = there.as_array().into_iter().flatten().map(|there| *there == Value::Bool(true));
        self.seen.extend(SIGHTS.into_iter().zip(there).filter_map(|(sight, there)| there.then_some(sight)));
        Ok(())
    }

    /// Looks while something is under way and when it has come to rest.
    async fn look_twice(&mut self, driver: &WebDriver) -> WebDriverResult<()> {
        self.look(driver).await?;
        tokio::time::sleep(Duration::from_millis(1200)).await;
        self.look(driver).await
    }
}

#[tokio::test]
#[ignore = "needs a browser: cargo xtask test browser"]
async fn every_text_comes_from_the_table_of_words() -> WebDriverResult<()> {
    for lab in Lab::ALL.into_iter().filter(|lab| *lab != Lab::default()) {
        assert!(WALK.iter().any(|(link, _)| link.contains(&format!("lab={}", lab.name()))), "the walk leaves out {lab:?}");
    }
    let driver = open_at("v=2&lang=en-XA").await?;
    wait_for(&driver, "document.documentElement.lang === 'en-XA' && document.querySelector('#play')").await?;
    let mut findings = Findings::default();
    for (link, acts) in WALK {
        driver.execute(format!("location.hash = '#{link}&lang=en-XA'"), Vec::new()).await?;
        findings.look_twice(&driver).await?;
        for act in acts {
            driver.execute(*act, Vec::new()).await?;
            findings.look_twice(&driver).await?;
        }
    }
    driver.execute("document.querySelector('#share').click(); document.querySelector('#help').click()", Vec::new()).await?;
    findings.look(&driver).await?;
    let complaints = complaints(&driver).await?;
    driver.quit().await?;
    let unseen: Vec<_> = SIGHTS.into_iter().filter(|sight| !findings.seen.contains(sight)).collect();
    let strays: Vec<_> = findings.strays.into_iter().collect();
    assert!(strays.is_empty(), "{} texts are not from the table of words:\n{}", strays.len(), strays.join("\n"));
    assert!(unseen.is_empty(), "the walk did not come by {unseen:?}");
    assert!(complaints.is_empty(), "{complaints:?}");
    Ok(())
}
