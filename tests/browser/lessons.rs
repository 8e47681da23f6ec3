//! The lessons, and the first minute of a class.

use super::*;

/// Gives the focus to the first element of a selector and presses keys on it, as whoever goes by keyboard does.
pub(super) async fn press(driver: &WebDriver, selector: &str, keys: impl Into<TypingData>) -> WebDriverResult<()> {
    let element = driver.find(By::Css(selector)).await?;
    element.focus().await?;
    element.send_keys(keys).await
}

/// That a task of the open lesson has ticked itself.
fn done(task: &str) -> String {
    format!("document.querySelector('#lesson [data-task={task}]').dataset.done === 'true'")
}

const ENDED: &str = "document.getElementById('conclusion').dataset.ended === 'true'";

#[tokio::test]
#[ignore = "needs a browser: cargo xtask test browser"]
async fn the_first_lesson_ticks_its_tasks_and_keeps_the_answer() -> WebDriverResult<()> {
    let driver = open_at("v=2").await?;
    wait_for_twins(&driver).await?;
    driver.find(By::Css("body")).await?.send_keys("l").await?;
    press(&driver, "#lessons [data-lesson=twins]", Key::Enter).await?;
    wait_for(&driver, "document.activeElement.id === 'lesson-title' && location.hash.includes('lesson=twins')").await?;
    press(&driver, "#lesson input[value='0']", " ").await?;
    press(&driver, "#lesson-to-tasks", Key::Enter).await?;
    wait_for(&driver, &format!("!({}) && !({})", done("control"), done("order"))).await?;
    press(&driver, "#play", " ").await?;
    wait_for(&driver, &done("control")).await?;
    press(&driver, "#differs-order", " ").await?;
    wait_for(&driver, &format!("!({ENDED})")).await?;
    press(&driver, "#play", " ").await?;
    wait_for(&driver, &done("order")).await?;
    press(&driver, "#lesson-to-reveal", Key::Enter).await?;
    wait_for(&driver, "location.hash.includes('lesson=twins~reveal')").await?;
    let answered = text(&driver, "#lesson-answered").await?;
    let run = text(&driver, "#lesson-run").await?;
    press(&driver, "#lesson-next", Key::Enter).await?;
    wait_for(
        &driver,
        "document.getElementById('lesson').dataset.lesson === 'kink' && document.querySelector('[data-lab=curves]')",
    )
    .await?;
    let complaints = complaints(&driver).await?;
    driver.quit().await?;
    assert!(
        answered.contains("equally good networks give the same answers") && answered.contains("several points"),
        "{answered}"
    );
    assert!(run.contains("different labels for"), "{run}");
    assert!(complaints.is_empty(), "{complaints:?}");
    Ok(())
}

#[tokio::test]
#[ignore = "needs a browser: cargo xtask test browser"]
async fn a_link_leads_to_a_step_of_a_lesson_and_back_leads_away() -> WebDriverResult<()> {
    let driver = open_at("v=2&lesson=butterfly~tasks").await?;
    wait_for(&driver, "document.getElementById('lesson').dataset.step === 'tasks'").await?;
    driver.find(By::Id("lesson-close")).await?.click().await?;
    wait_for(&driver, "!document.getElementById('lesson') && !location.hash.includes('lesson')").await?;
    driver.back().await?;
    wait_for(&driver, "document.getElementById('lesson').dataset.step === 'tasks'").await?;
    driver.quit().await
}

#[tokio::test]
#[ignore = "needs a browser: cargo xtask test browser"]
async fn a_first_visit_is_offered_a_lesson_once() -> WebDriverResult<()> {
    let driver = open().await?;
    driver.find(By::Id("welcome-close")).await?.click().await?;
    wait_for(&driver, "!document.getElementById('welcome')").await?;
    driver.goto("about:blank").await?;
    driver.goto(page()).await?;
    wait_for(&driver, MOUNTED).await?;
    let is_there = evaluate(&driver, "document.getElementById('welcome') ? 1 : 0").await?;
    driver.quit().await?;
    assert_eq!(is_there, 0);
    Ok(())
}

/// What a lecturer does in the first minute, by keyboard alone, and what is said.
#[tokio::test]
#[ignore = "needs a browser: cargo xtask test browser"]
async fn the_first_minute_of_a_class_needs_no_mouse() -> WebDriverResult<()> {
    let driver = open().await?;
    wait_for_twins(&driver).await?;
    let premise = text(&driver, ".premise").await?;
    driver.find(By::Css("body")).await?.send_keys(" ").await?;
    wait_for(&driver, ENDED).await?;
    let apart = text(&driver, "#conclusion").await?;
    // Back to where ReLU's twins part.
    driver.find(By::Css(".scrubber .mark")).await?.send_keys(Key::Enter).await?;
    wait_for(&driver, "Number(document.querySelector('#epoch b').textContent) < 400").await?;
    press(&driver, "#check-on-seeds", Key::Enter).await?;
    wait_for(&driver, "document.querySelector('.verdicts, #repeat-verdicts')").await?;
    press(&driver, "#let-nothing-differ", Key::Enter).await?;
    wait_for(&driver, &format!("!({ENDED})")).await?;
    driver.find(By::Css("body")).await?.send_keys(" ").await?;
    wait_for(&driver, ENDED).await?;
    let control = text(&driver, "#conclusion").await?;
    driver.quit().await?;
    assert!(premise.contains("Only the rounding of sums differs. Trained twice."), "{premise}");
    assert!(
        apart.contains("Only the twins with the kinked activation came apart") && apart.contains("SmeLU’s twins agree"),
        "{apart}"
    );
    assert!(control.contains("The twins are identical, bit for bit"), "{control}");
    Ok(())
}
