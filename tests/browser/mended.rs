//! What was found wrong by trying the page, and must not come back.

use rescu_explorer::glossary::Term;
use rescu_explorer::view::Lab;
use serde_json::json;

use super::*;

/// Types a text into a field and leaves it.
async fn commit(driver: &WebDriver, id: &str, value: &str) -> WebDriverResult<()> {
    let script = "const box = document.getElementById(arguments[0]); box.value = arguments[1];
        for (const type of ['input', 'change']) box.dispatchEvent(new Event(type, { bubbles: true }))";
    driver.execute(script, vec![id.into(), value.into()]).await.map(drop)
}

const OVERFLOW: &str = "document.documentElement.scrollWidth - document.documentElement.clientWidth";

#[tokio::test]
#[ignore = "needs a browser: cargo xtask test browser"]
async fn the_help_takes_the_focus_and_gives_it_back() -> WebDriverResult<()> {
    let driver = open_at("v=2").await?;
    wait_for_twins(&driver).await?;
    driver.find(By::Id("help")).await?.send_keys(" ").await?;
    wait_for(&driver, "document.querySelector('dialog.help').matches(':modal')").await?;
    wait_for(&driver, "document.activeElement.closest('dialog.help')").await?;
    let labs = evaluate(&driver, "document.querySelectorAll('.tab').length").await?;
    let listed = evaluate(&driver, "document.querySelectorAll('#measure-glossary + h3 + dl dt').length").await?;
    assert_eq!(listed, labs, "all labs are listed");
    let terms = evaluate(&driver, "document.querySelectorAll('#glossary dt').length").await?;
    assert_eq!(terms, json!(Term::listed().count()), "all terms are listed");
    let seed = text(&driver, "#epoch").await?;
    driver.action_chain().send_keys("n").perform().await?;
    driver.action_chain().send_keys(Key::Escape + "").perform().await?;
    wait_for(&driver, "!document.querySelector('dialog.help').open && document.activeElement.id === 'help'").await?;
    assert_eq!((evaluate(&driver, "location.hash").await?, text(&driver, "#epoch").await?), (json!("#v=2"), seed));
    driver.action_chain().send_keys("?").perform().await?;
    wait_for(&driver, "document.querySelector('dialog.help').open").await?;
    driver.action_chain().send_keys("?").perform().await?;
    wait_for(&driver, "!document.querySelector('dialog.help').open").await?;
    driver.quit().await
}

/// Presses a key with Control, and perhaps with Shift.
async fn press_with_control(driver: &WebDriver, key: char, shift: bool) -> WebDriverResult<()> {
    let script = "document.activeElement.dispatchEvent(new KeyboardEvent('keydown',
        { key: arguments[0], ctrlKey: true, shiftKey: arguments[1], bubbles: true, cancelable: true }))";
    driver.execute(script, vec![key.to_string().into(), shift.into()]).await.map(drop)
}

#[tokio::test]
#[ignore = "needs a browser: cargo xtask test browser"]
async fn settings_are_undone_and_redone_and_reset() -> WebDriverResult<()> {
    let driver = open_at("v=2").await?;
    wait_for_twins(&driver).await?;
    for rate in ["0.1", "0.11", "0.12"] {
        commit(&driver, "key-rate", rate).await?;
    }
    wait_for(&driver, "location.hash === '#v=2&rate=0.12'").await?;
    tokio::time::sleep(Duration::from_millis(700)).await;
    commit(&driver, "key-batch", "8").await?;
    wait_for(&driver, "location.hash === '#v=2&rate=0.12&batch=8'").await?;
    press_with_control(&driver, 'z', false).await?;
    wait_for(&driver, "location.hash === '#v=2&rate=0.12'").await?;
    driver.find(By::Id("undo")).await?.send_keys(" ").await?;
    wait_for(&driver, "location.hash === '#v=2' && document.getElementById('undo').disabled").await?;
    press_with_control(&driver, 'Z', true).await?;
    driver.find(By::Id("redo")).await?.send_keys(" ").await?;
    wait_for(&driver, "location.hash === '#v=2&rate=0.12&batch=8'").await?;
    evaluate(&driver, "document.getElementById('key-hidden').focus()").await?;
    press_with_control(&driver, 'z', false).await?;
    evaluate(&driver, "document.querySelectorAll('.group > .reset:not(.away)')[0].click()").await?;
    wait_for(&driver, "location.hash === '#v=2' && document.activeElement.tagName === 'SUMMARY'").await?;
    evaluate(&driver, "history.back()").await?;
    wait_for(&driver, "location.hash === '#v=2&rate=0.12&batch=8' && document.getElementById('key-batch').value === '8'")
        .await?;
    driver.quit().await
}

/// How many buttons of the page are filled: what there is to do next.
const FILLED: &str = "[...document.querySelectorAll('button')].filter(button => button.checkVisibility()
    && getComputedStyle(button).backgroundColor === getComputedStyle(document.querySelector('.primary')).backgroundColor).length";

#[tokio::test]
#[ignore = "needs a browser: cargo xtask test browser"]
async fn one_button_is_filled_before_during_and_after_a_run() -> WebDriverResult<()> {
    let driver = open_at("v=2&epochs=60&differs=rounding").await?;
    wait_for_twins(&driver).await?;
    assert_eq!(evaluate(&driver, FILLED).await?, json!(1), "before");
    driver.find(By::Id("play")).await?.send_keys(" ").await?;
    wait_for(&driver, "Number(document.querySelector('#epoch b').textContent) > 3").await?;
    assert_eq!(evaluate(&driver, FILLED).await?, json!(1), "during");
    wait_for(&driver, "document.querySelector('#conclusion').dataset.ended === 'true'").await?;
    wait_for(&driver, "document.querySelector('#check-on-seeds.primary')").await?;
    assert_eq!(evaluate(&driver, FILLED).await?, json!(1), "after");
    driver.quit().await
}

#[tokio::test]
#[ignore = "needs a browser: cargo xtask test browser"]
async fn back_returns_to_the_lab_before() -> WebDriverResult<()> {
    let driver = open_at("v=2").await?;
    wait_for_twins(&driver).await?;
    for lab in ["curves", "trade-off"] {
        driver.find(By::Id(format!("tab-{lab}"))).await?.click().await?;
        wait_for(&driver, &format!("location.hash === '#v=2&lab={lab}'")).await?;
        assert_eq!(evaluate(&driver, FILLED).await?, json!(1), "{lab}");
    }
    for lab in ["curves", "twins"] {
        evaluate(&driver, "history.back()").await?;
        wait_for(&driver, &format!("document.querySelector('#lab').dataset.lab === '{lab}'")).await?;
    }
    driver.quit().await
}

#[tokio::test]
#[ignore = "needs a browser: cargo xtask test browser"]
async fn a_field_says_what_is_wrong_and_explains_itself() -> WebDriverResult<()> {
    let driver = open_at("v=2&b=drawn:points=-2_0~0_0.5~2_1,value=0.5").await?;
    wait_for_twins(&driver).await?;
    let cases = [
        ("key-hidden", "abc", "“abc” cannot be read", "16-16"),
        ("key-rate", "0,1", "“0,1” cannot be read; expected a number. 0.05 is kept", "0.05"),
        ("key-rate", "50", "50 is outside 0.00001 to 10; 10 is used", "10"),
        ("key-batch", "2.5", "expected a whole number", "16"),
        ("arm-B-x-2", "9", "is outside -1.99 to 1.99; 1.99 is used", "1.99"),
    ];
    for (id, typed, sentence, used) in cases {
        commit(&driver, id, typed).await?;
        let holds = format!(
            "document.getElementById('{id}').value === '{used}' && document.getElementById('{id}').ariaInvalid === 'true'
                && document.getElementById('{id}-remark').textContent.includes('{sentence}')"
        );
        wait_for(&driver, &holds).await?;
    }
    evaluate(&driver, "document.getElementById('key-rate').dispatchEvent(new Event('input'))").await?;
    wait_for(&driver, "document.getElementById('key-rate-remark').textContent === ''").await?;
    let explain = "document.querySelector('[aria-controls=key-rate-explanation]')";
    let shown = "document.getElementById('key-rate-explanation').checkVisibility()";
    assert_eq!(evaluate(&driver, shown).await?, json!(false));
    assert_eq!(evaluate(&driver, &format!("{explain}.ariaLabel")).await?, json!("Explain: Learning rate"));
    evaluate(&driver, &format!("{explain}.click()")).await?;
    wait_for(&driver, &format!("{shown} && {explain}.ariaExpanded === 'true'")).await?;
    driver.quit().await
}

#[tokio::test]
#[ignore = "needs a browser: cargo xtask test browser"]
async fn each_point_of_a_drawn_slope_has_its_own_cross() -> WebDriverResult<()> {
    let driver = open_at("v=2&lab=curves&b=drawn:points=-2_0~0_0.5~2_1,value=0.5").await?;
    wait_for(&driver, "document.querySelectorAll('.points .remove').length === 3").await?;
    let beside = "[...document.querySelectorAll('.points .remove')].every(cross => {
        const [row, place] = [cross.closest('.row'), cross].map(element => element.getBoundingClientRect());
        return place.top >= row.top - 1 && place.bottom <= row.bottom + 1; })";
    assert_eq!(evaluate(&driver, beside).await?, json!(true));
    driver.quit().await
}

#[tokio::test]
#[ignore = "needs a browser: cargo xtask test browser"]
async fn nothing_is_wider_than_the_window() -> WebDriverResult<()> {
    let driver = open_at(&format!("v=2&hidden={}&{}=1", "x".repeat(20_000), "y".repeat(20_000))).await?;
    wait_for(&driver, "document.querySelectorAll('#notices li').length === 2").await?;
    for (width, height) in [(1024, 768), (360, 640), (240, 320)] {
        resize(&driver, width, height).await?;
        for lab in Lab::ALL.map(Lab::name) {
            evaluate(&driver, &format!("document.getElementById('tab-{lab}').click()")).await?;
            wait_for(&driver, &format!("document.querySelector('#lab').dataset.lab === '{lab}'")).await?;
            // Canvases take the size of their frames a moment later.
            wait_for(&driver, &format!("{OVERFLOW} === 0")).await?;
        }
    }
    driver.quit().await
}

#[tokio::test]
#[ignore = "needs a browser: cargo xtask test browser"]
async fn the_buttons_of_a_kept_run_are_in_sight() -> WebDriverResult<()> {
    let driver = played("v=2&epochs=1").await?;
    resize(&driver, 1024, 768).await?;
    evaluate(&driver, "document.getElementById('record').open = true").await?;
    wait_for(&driver, "document.querySelectorAll('.runs .actions button').length === 3").await?;
    let inside = "(() => { const { right } = document.querySelector('.runs').getBoundingClientRect();
        return [...document.querySelectorAll('.runs .actions button')].every(button => button.getBoundingClientRect().right <= right); })()";
    assert_eq!(evaluate(&driver, inside).await?, json!(true));
    driver.quit().await
}

#[tokio::test]
#[ignore = "needs a browser: cargo xtask test browser"]
async fn a_map_draws_as_many_points_as_can_be_told_apart_and_speaks() -> WebDriverResult<()> {
    let driver = open_at("v=2&train=5000&epochs=1").await?;
    wait_for_twins(&driver).await?;
    let dots = "[...document.querySelector('.map svg').querySelectorAll('.dots')]
        .map(path => path.getAttribute('d').split('M').length - 1).reduce((a, b) => a + b)";
    let dots = evaluate(&driver, dots).await?.as_u64().unwrap_or_default();
    assert!((1990..=2000).contains(&dots), "{dots}");
    assert!(text(&driver, "#thinned").await?.contains(&format!("{dots} of 5000")));
    let first = "document.querySelector('button, a[href], input, select, [tabindex=\"0\"]').id";
    assert_eq!(evaluate(&driver, first).await?, json!("skip"));
    evaluate(&driver, "document.getElementById('skip').click()").await?;
    wait_for(&driver, "document.activeElement.closest('.map')").await?;
    driver.action_chain().send_keys(Key::Right + "").perform().await?;
    wait_for(&driver, "/^Point \\(0.10, 0.00\\)\\. ReLU: p/.test(document.getElementById('spoken-point').textContent)").await?;
    driver.quit().await
}
