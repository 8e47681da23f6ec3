//! What is there for whoever teaches: what a link hides, the panel that builds it, the worksheet, and the picture with its link.

use rescu_explorer::lesson::Topic;
use rescu_explorer::plot::QrCode;
use serde_json::{Value, json};

use super::accessibility::{ALL, VIOLATIONS};
use super::engine::{Ability, is_left_out};
use super::lessons::press;
use super::*;

/// Whether the first element of a selector can be seen.
fn is_seen(selector: &str) -> String {
    format!("document.querySelector({selector:?}).checkVisibility()")
}

/// Opens the panel as whoever goes by keyboard does.
async fn open_panel(driver: &WebDriver) -> WebDriverResult<()> {
    driver.find(By::Css("body")).await?.send_keys("s").await?;
    press(driver, ".share .for-teachers", Key::Enter).await?;
    wait_for(driver, "document.querySelector('dialog[open]').matches('.teachers')").await
}

/// Opens the worksheet of the lessons that the page offers.
async fn open_worksheet(driver: &WebDriver) -> WebDriverResult<()> {
    open_panel(driver).await?;
    press(driver, "#to-worksheet", Key::Enter).await?;
    wait_for(driver, "document.activeElement.id === 'worksheet-title' && !document.querySelector('dialog[open]')").await
}

#[tokio::test]
#[ignore = "needs a browser: cargo xtask test browser"]
async fn what_the_panel_hides_is_hidden_here_and_behind_its_link() -> WebDriverResult<()> {
    let driver = open_at("v=2&epochs=2").await?;
    wait_for(&driver, &is_seen("[data-group=data]")).await?;
    open_panel(&driver).await?;
    press(&driver, "[data-hides=data]", " ").await?;
    for lesson in Topic::ALL.into_iter().filter(|topic| ![Topic::Kink, Topic::Butterfly].contains(topic)) {
        press(&driver, &format!("[data-offers={}]", lesson.name()), " ").await?;
    }
    wait_for(&driver, &format!("!{}", is_seen("[data-group=data]"))).await?;
    wait_for(&driver, "document.querySelector('#class-link').textContent.includes('hide=data')").await?;
    let address = text(&driver, "#class-link").await?;
    let frame = text(&driver, "#class-frame").await?;
    driver.quit().await?;
    assert!(address.contains("lessons=kink,butterfly"), "{address}");
    assert!(frame.contains("hide=data") && frame.contains("embed=lab"), "{frame}");

    let fragment = address.split('#').nth(1).unwrap_or_default();
    let driver = open_at(fragment).await?;
    wait_for(&driver, &format!("!{} && {}", is_seen("[data-group=data]"), is_seen("[data-group=network]"))).await?;
    driver.find(By::Css("body")).await?.send_keys("l").await?;
    press(&driver, "#lessons [data-lesson=butterfly]", Key::Enter).await?;
    wait_for(&driver, "document.getElementById('lesson').dataset.lesson === 'butterfly'").await?;
    let offered = evaluate(&driver, "document.querySelectorAll('.lessons [data-lesson]').length").await?;
    let place = text(&driver, "#lesson header .note").await?;
    // What a lesson opens hides the same.
    wait_for(&driver, "/hide=data/.test(location.hash) && /lessons=kink,butterfly/.test(location.hash)").await?;
    press(&driver, ".controls .hidden-note button", Key::Enter).await?;
    wait_for(&driver, &is_seen("[data-group=data]")).await?;
    wait_for(&driver, "!/hide|lessons/.test(location.hash)").await?;
    driver.quit().await?;
    assert_eq!(offered, 0, "the list has closed");
    assert!(place.contains("2 of 2"), "{place}");
    Ok(())
}

#[tokio::test]
#[ignore = "needs a browser: cargo xtask test browser"]
async fn every_group_has_something_that_it_hides() -> WebDriverResult<()> {
    let driver = open_at("v=2&epochs=2").await?;
    wait_for(&driver, &is_seen("[data-group=seeds]")).await?;
    // One that stands for each group, in the lab where it is.
    let of_group = [
        ("labs", ".tabs"),
        ("lessons", "#lessons"),
        ("scenes", "#scenes"),
        ("differs", "[data-group=differs]"),
        ("data", "[data-group=data]"),
        ("network", "[data-group=network]"),
        ("training", "[data-group=training]"),
        ("changes", "[data-group=changes]"),
        ("seeds", "[data-group=seeds]"),
        ("activations", ".dial"),
        ("conclusion", ".conclusion .verdict"),
        ("closer-look", "#closer-look"),
        ("measures", "#measures"),
    ];
    let names: Vec<&str> = of_group.iter().map(|(group, _)| *group).collect();
    assert_eq!(names, rescu_explorer::view::Group::NAMES);
    for (group, selector) in of_group {
        let seen = is_seen(selector);
        wait_for(&driver, &seen).await?;
        driver.execute(format!("location.hash = '#v=2&epochs=2&hide={group}'"), Vec::new()).await?;
        wait_for(&driver, &format!("!{seen}")).await?;
        let others = of_group.iter().filter(|(other, _)| !(other == &group || group == "closer-look" && *other == "measures"));
        for (other, selector) in others {
            assert_eq!(evaluate(&driver, &is_seen(selector)).await?, true, "{group} hides {other}");
        }
        driver.execute("location.hash = '#v=2&epochs=2'", Vec::new()).await?;
    }
    driver.quit().await
}

#[tokio::test]
#[ignore = "needs a browser: cargo xtask test browser"]
async fn the_keys_of_what_is_hidden_do_nothing() -> WebDriverResult<()> {
    let driver = open_at("v=2&epochs=2&hide=labs,lessons,seeds,activations").await?;
    let before = evaluate(&driver, "location.hash").await?;
    driver.find(By::Css("body")).await?.send_keys("2ln[").await?;
    // One that does something, after them.
    driver.find(By::Css("body")).await?.send_keys("s").await?;
    wait_for(&driver, "document.querySelector('dialog.share').open").await?;
    let after = evaluate(&driver, "location.hash").await?;
    let opened =
        evaluate(&driver, "document.querySelector('#lessons').open || document.querySelector('#lab').dataset.lab").await?;
    driver.quit().await?;
    assert_eq!(after, before);
    assert_eq!(opened, "twins");
    Ok(())
}

#[tokio::test]
#[ignore = "needs a browser: cargo xtask test browser"]
async fn names_of_nothing_give_a_notice_and_the_others_are_used() -> WebDriverResult<()> {
    let driver = open_at("v=2&hide=seeds,colours&lessons=physics,kink").await?;
    wait_for(&driver, "document.querySelectorAll('#notices li').length === 2").await?;
    let notices = text(&driver, "#notices").await?;
    wait_for(&driver, &format!("!{}", is_seen("[data-group=seeds]"))).await?;
    driver.find(By::Css("body")).await?.send_keys("l").await?;
    wait_for(&driver, "document.querySelectorAll('.lessons [data-lesson]').length === 1").await?;
    let complaints = complaints(&driver).await?;
    driver.quit().await?;
    assert!(notices.contains("colours") && notices.contains("physics"), "{notices}");
    assert!(complaints.is_empty(), "{complaints:?}");
    Ok(())
}

/// What of the worksheet is on paper: for each lesson whether its question, a box for each answer, and its QR code can be seen, how
/// many lines there are to write on, and its link.
const ON_PAPER: &str = "[...document.querySelectorAll('.exercise')].map((exercise) => ({
    lesson: exercise.dataset.lesson,
    question: exercise.querySelector('b').checkVisibility() && exercise.querySelector('b').textContent.endsWith('?'),
    boxes: [...exercise.querySelectorAll('ul .box')].filter((box) => box.getBoundingClientRect().height > 5).length,
    code: exercise.querySelector('.qr').getBoundingClientRect().width > 50,
    lines: [...exercise.querySelectorAll('.lines .line')].filter((line) => line.getBoundingClientRect().height > 20).length,
    link: exercise.querySelector('.address a').href.split('#')[1],
}))";

#[tokio::test]
#[ignore = "needs a browser: cargo xtask test browser"]
async fn the_worksheet_has_questions_and_room_for_answers_on_paper() -> WebDriverResult<()> {
    if is_left_out(&the_worksheet_has_questions_and_room_for_answers_on_paper, Ability::Emulation)? {
        return Ok(());
    }
    let driver = open_at("v=2&epochs=2&lessons=kink,butterfly&hide=seeds").await?;
    open_worksheet(&driver).await?;
    driver.cdp().send_raw("Emulation.setEmulatedMedia", json!({ "media": "print" })).await?;
    let papers = evaluate(&driver, ON_PAPER).await?;
    let others = "[...document.querySelectorAll('.worksheet-bar, .top, .transport, #lab')].filter((each) => each.checkVisibility()).length";
    let others = evaluate(&driver, others).await?;
    press_with_answers(&driver).await?;
    let with_answers = evaluate(&driver, ON_PAPER).await?;
    let ticked =
        evaluate(&driver, "[...document.querySelectorAll('.exercise .box')].filter((box) => box.textContent).length").await?;
    driver.find(By::Css("#worksheet-title")).await?.send_keys(Key::Escape + "").await?;
    wait_for(&driver, "!document.getElementById('worksheet')").await?;
    driver.quit().await?;

    assert_eq!(others, 0, "what only a screen has a use for");
    let tasks = [2, 3];
    for ((paper, topic), tasks) in papers.as_array().into_iter().flatten().zip([Topic::Kink, Topic::Butterfly]).zip(tasks) {
        let link = paper["link"].as_str().unwrap_or_default();
        assert_eq!(paper["lesson"], topic.name());
        assert_eq!((&paper["question"], &paper["boxes"], &paper["code"]), (&json!(true), &json!(3), &json!(true)), "{paper}");
        assert!(paper["lines"].as_u64().is_some_and(|lines| lines > tasks), "{paper}");
        for part in [format!("lesson={}", topic.name()), "hide=seeds".to_owned(), "lessons=kink,butterfly".to_owned()] {
            assert!(link.contains(&part), "{part} is not in {link}");
        }
    }
    assert_eq!(papers.as_array().map(Vec::len), Some(2));
    assert_eq!(ticked, 2);
    let lines =
        |papers: &Value| papers.as_array().into_iter().flatten().filter_map(|paper| paper["lines"].as_u64()).sum::<u64>();
    assert_eq!(lines(&with_answers), tasks.iter().sum::<u64>(), "what came of it is said, tasks are still done by hand");
    Ok(())
}

/// Ticks on screen that the worksheet is the one with the answers, and waits until it is.
async fn press_with_answers(driver: &WebDriver) -> WebDriverResult<()> {
    driver.execute("document.getElementById('with-answers').click()", Vec::new()).await?;
    wait_for(driver, "document.querySelector('.exercise .box').closest('ul').textContent.includes('✓')").await
}

#[tokio::test]
#[ignore = "needs a browser: cargo xtask test browser"]
async fn the_page_on_paper_is_light_and_without_its_controls() -> WebDriverResult<()> {
    if is_left_out(&the_page_on_paper_is_light_and_without_its_controls, Ability::Emulation)? {
        return Ok(());
    }
    let driver = played("v=2&epochs=2").await?;
    driver.execute("document.documentElement.dataset.theme = 'dark'", Vec::new()).await?;
    let paper =
        "getComputedStyle(document.querySelector('.card')).backgroundColor.match(/\\d+/g).every((level) => level > 200)";
    assert_eq!(evaluate(&driver, paper).await?, false);
    driver.cdp().send_raw("Emulation.setEmulatedMedia", json!({ "media": "print" })).await?;
    let is_light = evaluate(&driver, paper).await?;
    let seen = |selectors: &str| {
        format!("[...document.querySelectorAll('{selectors}')].filter((each) => each.checkVisibility()).length")
    };
    let controls = evaluate(&driver, &seen("button:not(.term), .transport, .controls, input[type=range]")).await?;
    let shown = evaluate(&driver, &seen("#premise, .map, .arm .term, .conclusion, #measures")).await?;
    driver.quit().await?;
    assert_eq!((is_light, controls, shown), (json!(true), json!(0), json!(13)));
    Ok(())
}

/// Keeps what the page hands to the browser, of whatever type.
const CATCH_ALL: &str = "globalThis.blobs = [];
    delete globalThis.named;
    globalThis.make ??= URL.createObjectURL;
    URL.createObjectURL = (blob) => { blobs.push(blob); return make.call(URL, blob); };
    HTMLAnchorElement.prototype.click = function () { globalThis.named = this.download; };";

/// The picture as it was drawn: its lines of text, the path of its code, its size, how many images are in it, and that of the file.
const PICTURE: &str = "const done = arguments[0];
    (async () => {
        const [drawn, file] = ['image/svg+xml', 'image/png'].map((type) => blobs.find((blob) => blob.type.startsWith(type)));
        const picture = new DOMParser().parseFromString(await drawn.text(), 'image/svg+xml');
        const { width, height } = await createImageBitmap(file);
        const root = picture.documentElement;
        return {
            texts: [...root.querySelectorAll(':scope > text')].map((text) => text.textContent),
            code: root.querySelector(':scope > svg > path[fill=black]').getAttribute('d'),
            images: root.querySelectorAll('image').length,
            drawn: ['width', 'height'].map((side) => 2 * root.getAttribute(side)),
            file: [width, height],
        };
    })().then(done, (error) => done(String(error)));";

#[tokio::test]
#[ignore = "needs a browser: cargo xtask test browser"]
async fn a_saved_picture_has_its_link_in_it() -> WebDriverResult<()> {
    let driver = open_at("v=2&epochs=2").await?;
    wait_for_twins(&driver).await?;
    // What a lab mainly shows goes with the lab.
    for (key, lab, images) in [("1", "twins", 6), ("2", "curves", 0), ("1", "twins", 6)] {
        driver.find(By::Css("body")).await?.send_keys(key).await?;
        wait_for(
            &driver,
            &format!("document.querySelector('#lab').dataset.lab === '{lab}' && !document.querySelector('.part')"),
        )
        .await?;
        driver.execute(CATCH_ALL, Vec::new()).await?;
        driver.find(By::Css("body")).await?.send_keys("s").await?;
        press(&driver, "[aria-labelledby=share-picture-title] button", Key::Enter).await?;
        wait_for(&driver, &format!("globalThis.named === 'rescu-{lab}.png'")).await?;
        let address = text(&driver, "#share-link").await?;
        let picture = driver.execute_async(PICTURE, Vec::new()).await?.json().clone();
        press(&driver, "#share-close", Key::Enter).await?;
        let texts: Vec<&str> = picture["texts"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
        assert!(texts.concat().ends_with(&address), "{address} is not at the end of {texts:?}");
        assert_eq!(picture["code"].as_str(), QrCode::of(&address).map(|code| code.path).as_deref());
        assert_eq!((&picture["images"], &picture["drawn"]), (&json!(images), &picture["file"]), "{lab}");
    }
    let complaints = complaints(&driver).await?;
    driver.quit().await?;
    assert!(complaints.is_empty(), "{complaints:?}");
    Ok(())
}

#[tokio::test]
#[ignore = "needs a browser: cargo xtask test browser"]
async fn nothing_keeps_people_from_using_the_panel_and_the_worksheet() -> WebDriverResult<()> {
    let axe = std::fs::read_to_string(given("RESCU_AXE"))?;
    let mut found = Vec::new();
    for language in ["en", "de"] {
        let driver = open_at(&format!("v=2&epochs=2&hide=seeds,measures&lang={language}")).await?;
        driver.execute(&axe, Vec::new()).await?;
        for what in ["panel", "worksheet"] {
            if what == "panel" {
                open_panel(&driver).await?;
            } else {
                press(&driver, "#to-worksheet", Key::Enter).await?;
                wait_for(&driver, "document.activeElement.id === 'worksheet-title'").await?;
            }
            for (width, height) in [(1440, 900), (360, 640)] {
                resize(&driver, width, height).await?;
                for theme in ["light", "dark"] {
                    driver.execute("document.documentElement.dataset.theme = arguments[0]", vec![theme.into()]).await?;
                    let violations = driver.execute_async(VIOLATIONS, vec![json!(ALL)]).await?.json().clone();
                    let wide = evaluate(&driver, "document.documentElement.scrollWidth > innerWidth").await?;
                    let named = |violation: &Value| format!("{what} ({language}) at {width}, {theme}: {violation}");
                    found.extend(
                        violations
                            .as_array()
                            .into_iter()
                            .flatten()
                            .chain(Some(&json!("wider than the window")).filter(|_| wide == true))
                            .map(named),
                    );
                }
            }
            resize(&driver, 1440, 900).await?;
        }
        driver.quit().await?;
    }
    assert!(found.is_empty(), "{found:#?}");
    Ok(())
}
