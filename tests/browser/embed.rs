//! The page in a frame of another page, from another origin: the example of the documentation.

use std::fs;

use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::Value;

use super::host::{Host, folder};
use super::*;

/// Twins that are trained in a moment, with the keys in the order in which the page writes them.
const SHORT: &str = "v=2&train=60&test=40&differs=rounding&epochs=5";

/// Whether the frame has said something of this type.
fn said(kind: &str) -> String {
    format!("heard.some(({{ type }}) => type === '{kind}')")
}

/// What the frame has said last of this type, to the last bit of its numbers.
async fn last_said(driver: &WebDriver, kind: &str) -> WebDriverResult<Value> {
    let text = evaluate(driver, &format!("JSON.stringify(heard.findLast(({{ type }}) => type === '{kind}'))")).await?;
    Ok(serde_json::from_str(text.as_str().unwrap_or("null"))?)
}

/// The host of the example.
fn example(name: &str) -> WebDriverResult<Host> {
    let folder = folder(name)?;
    fs::write(folder.join("index.html"), include_str!("../../docs/embedding-example.html"))?;
    Ok(Host::start(&folder)?)
}

/// The example with the page in its frame, which has said that it is ready.
async fn framed(host: &Host, fragment: &str, embed: &str) -> WebDriverResult<WebDriver> {
    let driver = open().await?;
    let [page, link] = [&page(), fragment].map(|text| utf8_percent_encode(text, NON_ALPHANUMERIC).to_string());
    driver.goto(format!("{}?page={page}&link={link}&embed={embed}", host.page())).await?;
    wait_for(&driver, &said("ready")).await?;
    Ok(driver)
}

/// Has the example tell the frame to open a link.
async fn tell_to_open(driver: &WebDriver, fragment: &str) -> WebDriverResult<()> {
    driver.execute("document.getElementById('link').value = arguments[0]", vec![fragment.into()]).await?;
    driver.find(By::Id("open")).await?.click().await
}

/// Checks that the last result is what the core computes here.
async fn assert_result_of(driver: &WebDriver, fragment: &str) -> WebDriverResult<()> {
    let result = last_said(driver, "result").await?;
    let (experiment, _) = link::read(fragment);
    assert_eq!(result["arms"].as_array().map(Vec::len), Some(experiment.arms().count()), "{result}");
    for (place, arm) in experiment.arms().enumerate() {
        let outcome = run(&experiment, arm).map_err(|notice| WebDriverError::Timeout(notice.to_string()))?;
        let last = outcome.history.last().copied();
        let told = &result["arms"][place];
        assert_eq!(told["arm"], arm.letter());
        assert_eq!(told["activation"].as_str(), experiment.activation(arm).map(ToString::to_string).as_deref());
        assert_eq!(told["measures"]["absolute"].as_f64(), last.and_then(|last| Some(last.disagreement?.absolute)));
        assert_eq!(told["measures"]["accuracy"].as_f64(), last.and_then(|last| last.quality?.accuracy));
    }
    Ok(())
}

#[tokio::test]
#[ignore = "needs a browser: cargo xtask test browser"]
async fn a_page_around_the_frame_opens_and_plays_and_hears_the_result() -> WebDriverResult<()> {
    let host = example("around")?;
    let driver = framed(&host, "v=2&seed.data=7", "lab").await?;
    let ready = last_said(&driver, "ready").await?;
    assert_eq!(ready["link"], "v=2&seed.data=7");
    let entries = evaluate(&driver, "history.length").await?;

    tell_to_open(&driver, &format!("{SHORT}&colour=red")).await?;
    wait_for(&driver, "heard.at(-1).notices?.length === 1").await?;
    let state = last_said(&driver, "state").await?;
    assert!(state["notices"][0].as_str().is_some_and(|notice| notice.contains("colour")), "{state}");
    assert_eq!((&state["link"], state["playing"].as_bool()), (&SHORT.into(), Some(false)));

    driver.find(By::Id("play")).await?.click().await?;
    wait_for(&driver, &said("result")).await?;
    wait_for(&driver, "heard.at(-1).type === 'state' && heard.at(-1).epoch === 5 && !heard.at(-1).playing").await?;
    assert_result_of(&driver, SHORT).await?;
    let results = "heard.filter(({ type }) => type === 'result').length";
    assert_eq!(evaluate(&driver, results).await?, 1);

    driver.find(By::Id("rewind")).await?.click().await?;
    wait_for(&driver, "heard.at(-1).epoch === 0").await?;
    driver.find(By::Id("play")).await?.click().await?;
    wait_for(&driver, &format!("{results} === 2")).await?;
    assert_result_of(&driver, SHORT).await?;
    assert_eq!(evaluate(&driver, "history.length").await?, entries);
    driver.quit().await
}

#[tokio::test]
#[ignore = "needs a browser: cargo xtask test browser"]
async fn data_that_is_fetched_is_played_once_it_is_there() -> WebDriverResult<()> {
    let fragment = "v=2&data=digits&epochs=1&hidden=8";
    let host = example("fetching")?;
    let driver = framed(&host, "v=2", "chart").await?;
    tell_to_open(&driver, fragment).await?;
    driver.find(By::Id("play")).await?.click().await?;
    wait_for(&driver, &said("result")).await?;
    assert_result_of(&driver, fragment).await?;
    driver.quit().await
}

/// Says to the frame what is no command of its host's: from another window of the host's origin, and in other forms.
const STRANGE: &str = "const play = { source: 'rescu-explorer', version: 1, type: 'play' };
    const other = document.createElement('iframe');
    other.srcdoc = `<script>parent.document.getElementById('frame').contentWindow.postMessage(${JSON.stringify(play)}, '*')</script>`;
    document.body.append(other);
    const circle = { ...play };
    circle.self = circle;
    for (const odd of [undefined, null, 3, 1n, 'play', JSON.stringify(play), [play], circle, new Map(Object.entries(play)),
        { ...play, version: 2 }, { ...play, source: 'elsewhere' }, { ...play, type: ['play'] }, { ...play, type: 'open', link: {} }])
        document.getElementById('frame').contentWindow.postMessage(odd, '*');";

#[tokio::test]
#[ignore = "needs a browser: cargo xtask test browser"]
async fn what_others_say_and_what_is_no_command_is_not_heard() -> WebDriverResult<()> {
    let host = example("strangers")?;
    let driver = framed(&host, SHORT, "lab").await?;
    driver.execute(STRANGE, Vec::new()).await?;
    tokio::time::sleep(Duration::from_secs(2)).await;
    let moved = evaluate(&driver, "heard.filter(({ playing, epoch }) => playing || epoch > 0)").await?;
    assert_eq!(moved, serde_json::json!([]));
    // It has not been stopped by any of it.
    driver.find(By::Id("play")).await?.click().await?;
    wait_for(&driver, &said("result")).await?;
    let complaints = complaints(&driver).await?;
    driver.quit().await?;
    assert!(complaints.iter().all(|complaint| complaint.contains("favicon")), "{complaints:?}");
    Ok(())
}

#[tokio::test]
#[ignore = "needs a browser: cargo xtask test browser"]
async fn where_the_frame_is_not_told_whose_page_is_around_it_nothing_is_said_or_heard() -> WebDriverResult<()> {
    let host = example("silent")?;
    let driver = open().await?;
    driver.goto(host.page()).await?;
    let show = "document.getElementById('frame').referrerPolicy = 'no-referrer';
        document.getElementById('page').value = arguments[0]; document.getElementById('link').value = arguments[1];";
    driver.execute(show, vec![page().into(), SHORT.into()]).await?;
    driver.find(By::Css("#show button")).await?.click().await?;
    driver.find(By::Id("frame")).await?.enter_frame().await?;
    wait_for(&driver, "document.getElementById('whole-page') && document.querySelector('#page .of-arm')").await?;
    driver.enter_default_frame().await?;
    driver.find(By::Id("play")).await?.click().await?;
    tokio::time::sleep(Duration::from_secs(2)).await;
    let heard = evaluate(&driver, "heard.length").await?;
    driver.find(By::Id("frame")).await?.enter_frame().await?;
    let epoch = text(&driver, "#epoch b").await?;
    // Whoever sits before it can use it all the same.
    driver.find(By::Id("play")).await?.click().await?;
    wait_for(&driver, "document.querySelector('#epoch b').textContent === '5'").await?;
    driver.quit().await?;
    assert_eq!((heard, epoch.as_str()), (0.into(), "0"));
    Ok(())
}

/// Which parts of the page can be seen.
const SEEN: &str =
    "['h1', '.tools', '.transport', '.settings', '.pictures', '.first .chart', '.conclusion', '.next', '.divider',
        '#record', '.sections', '.whole-page']
    .filter(part => { const { width = 0, height = 0 } = document.querySelector(`#page ${part}`)?.getBoundingClientRect() ?? {};
        return width > 1 && height > 1 && document.querySelector(`#page ${part}`).closest('.top') === null; })";

#[tokio::test]
#[ignore = "needs a browser: cargo xtask test browser"]
async fn a_frame_shows_no_more_than_its_link_wants() -> WebDriverResult<()> {
    let views: [(&str, &[&str]); 3] = [
        ("lab", &[".transport", ".settings", ".pictures", ".first .chart", ".conclusion", ".whole-page"]),
        ("maps", &[".transport", ".pictures", ".whole-page"]),
        ("chart", &[".transport", ".first .chart", ".whole-page"]),
    ];
    for (embed, parts) in views {
        let host = example(embed)?;
        // Maps and chart are those of the Twins lab, whatever lab the link opens.
        let lab = if embed == "lab" { "" } else { "&lab=curves" };
        let driver = framed(&host, &format!("{SHORT}{lab}"), embed).await?;
        driver.find(By::Id("frame")).await?.enter_frame().await?;
        wait_for(&driver, &format!("{SEEN}.length === {}", parts.len())).await?;
        let seen = evaluate(&driver, SEEN).await?;
        let beyond = evaluate(&driver, "document.documentElement.scrollHeight - innerHeight").await?;
        let wider = evaluate(&driver, "document.documentElement.scrollWidth > innerWidth").await?;
        driver.quit().await?;
        assert_eq!(seen, serde_json::json!(parts), "{embed}");
        assert_eq!(wider, false, "{embed}");
        assert!(embed == "lab" || beyond.as_f64().is_some_and(|beyond| beyond < 2.0), "{embed}: {beyond} pixels too high");
    }
    Ok(())
}

#[tokio::test]
#[ignore = "needs a browser: cargo xtask test browser"]
async fn a_frame_leads_to_all_of_the_page() -> WebDriverResult<()> {
    let driver = open_at(&format!("{SHORT}&embed=1")).await?;
    wait_for(&driver, "document.documentElement.dataset.embed === 'lab' && document.getElementById('whole-page')").await?;
    wait_for(&driver, &format!("location.hash === '#{}'", SHORT.replacen("v=2", "v=2&embed=lab", 1))).await?;
    let notices = evaluate(&driver, "document.querySelectorAll('#notices').length").await?;
    let way = "(({ hash, target, rel }) => [hash, target, rel])(document.getElementById('whole-page'))";
    let way = evaluate(&driver, way).await?;
    // What would open a part of the shell does nothing.
    driver.find(By::Css("body")).await?.send_keys("2?sl").await?;
    let opened = evaluate(&driver, "document.querySelectorAll('dialog[open], #lessons[open], .curves').length").await?;
    driver.quit().await?;
    assert_eq!(way, serde_json::json!([format!("#{SHORT}"), "_blank", "noopener"]));
    assert_eq!((notices, opened), (0.into(), 0.into()));
    Ok(())
}

#[tokio::test]
#[ignore = "needs a browser: cargo xtask test browser"]
async fn the_share_dialog_has_the_line_for_another_page() -> WebDriverResult<()> {
    let driver = open_at(SHORT).await?;
    driver.find(By::Id("share")).await?.click().await?;
    wait_for(&driver, "document.getElementById('share-frame')").await?;
    let line = text(&driver, "#share-frame").await?;
    // As a browser reads it.
    let read = "(() => { const page = new DOMParser().parseFromString(document.getElementById('share-frame').textContent, 'text/html');
        return page.querySelector('iframe').src; })()";
    let source = evaluate(&driver, read).await?;
    driver.quit().await?;
    assert!(line.starts_with("<iframe src=\""), "{line}");
    let fragment = SHORT.replacen("v=2", "v=2&embed=lab", 1);
    assert_eq!(source, format!("{}#{fragment}", page()));
    Ok(())
}
