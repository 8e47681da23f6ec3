//! The reader's own points.

use super::*;

/// Three labels, a few points each.
const THREE: &str =
    "v=2&data=points&placed=-2_-2~-2_-1~-1_-2~-1_-1;2_2~2_1~1_2~1_1;-2_2~-2_1~-1_2~-1_1&epochs=20&hidden=6&batch=4";

/// The points that the address names.
async fn points(driver: &WebDriver) -> WebDriverResult<String> {
    let script = "return new URLSearchParams(location.hash.slice(1)).get('placed') ?? ''";
    Ok(driver.execute(script, Vec::new()).await?.json().as_str().unwrap_or_default().to_owned())
}

#[tokio::test]
#[ignore = "needs a browser: cargo xtask test browser"]
async fn points_of_three_labels_are_shown_as_the_core_computes_them() -> WebDriverResult<()> {
    shows_what_the_core_computes(THREE).await
}

#[tokio::test]
#[ignore = "needs a browser: cargo xtask test browser"]
async fn a_label_is_chosen_where_there_are_three() -> WebDriverResult<()> {
    let driver = open_at(THREE).await?;
    wait_for_twins(&driver).await?;
    wait_for(&driver, "document.querySelectorAll('#label-colours .ramp').length === 3").await?;
    driver.find(By::Css("#looked-at option[value='2']")).await?.click().await?;
    wait_for(&driver, "document.querySelector('#opinions-A').textContent.includes('p(label 2)')").await?;
    driver.find(By::Css("#key-data option[value=moons]")).await?.click().await?;
    wait_for(
        &driver,
        "document.querySelectorAll('#label-colours .ramp').length === 1 && !document.getElementById('looked-at')",
    )
    .await?;
    wait_for(&driver, "!document.getElementById('placed-plane')").await?;
    driver.quit().await
}

#[tokio::test]
#[ignore = "needs a browser: cargo xtask test browser"]
async fn points_are_placed_moved_and_taken_away_by_keys() -> WebDriverResult<()> {
    let driver = open_at("v=2&data=points&hidden=4").await?;
    wait_for_twins(&driver).await?;
    wait_for(&driver, "document.querySelector('#placed-said').textContent === '40 points: 30 for training, 10 for testing.'")
        .await?;
    driver.find(By::Id("placed-clear")).await?.send_keys(" ").await?;
    wait_for(&driver, "document.querySelector('#wanted')?.textContent.includes('label 0 has no point')").await?;
    wait_for(&driver, "document.querySelectorAll('#fingerprints-A li').length === 0").await?;
    let plane = driver.find(By::Id("placed-plane")).await?;
    plane.send_keys(Key::Enter + Key::Right + Key::Up + Key::Enter).await?;
    wait_for(&driver, "document.querySelector('#placed-said').textContent.startsWith('Point 2 of label 0 at (0.30, 0.10)')")
        .await?;
    driver.find(By::Id("placed-label-1")).await?.send_keys(" ").await?;
    plane.send_keys(Key::Enter + Key::Enter + Key::Enter + Key::Delete).await?;
    wait_for(&driver, "location.hash.includes('placed=0.1_0.1~0.3_0.1;0.5_0.1~0.7_0.1&')").await?;
    wait_for_twins(&driver).await?;
    let fragment = driver.current_url().await?.fragment().unwrap_or_default().to_owned();
    for arm in [Arm::A, Arm::B] {
        let twins = Twins::new(&link::read(&fragment).0, arm).map_err(|notice| WebDriverError::Timeout(notice.to_string()))?;
        let expected: String = twins.states().iter().map(fingerprint).collect();
        wait_for(&driver, &format!("document.querySelector('#fingerprints-{}').textContent === '{expected}'", arm.letter()))
            .await?;
    }
    driver.find(By::Id("placed-undo")).await?.send_keys(" ").await?;
    wait_for(&driver, "location.hash.includes('~0.7_0.1~0.9_0.1&')").await?;
    driver.quit().await
}

#[tokio::test]
#[ignore = "needs a browser: cargo xtask test browser"]
async fn a_stroke_draws_points_and_erasing_takes_them_away() -> WebDriverResult<()> {
    let driver = open_at("v=2&data=points&placed=-2_-2~-2_-1;2_2~2_1&hidden=4").await?;
    wait_for_twins(&driver).await?;
    let plane = driver.find(By::Id("placed-plane")).await?;
    plane.scroll_into_view().await?;
    let width = plane.rect().await?.width;
    let unit = (width / 6.0) as i64;
    driver.find(By::Id("placed-label-2")).await?.send_keys(" ").await?;
    driver.action_chain().move_to_element_center(&plane).click_and_hold().move_by_offset(unit, 0).release().perform().await?;
    wait_for(&driver, "location.hash.includes(';2_2~2_1;')").await?;
    let drawn = points(&driver).await?;
    let third: Vec<&str> = drawn.split(';').nth(2).unwrap_or_default().split('~').collect();
    driver.find(By::Id("placed-erase")).await?.send_keys(" ").await?;
    driver.action_chain().move_to_element_center(&plane).click_and_hold().move_by_offset(2, 0).release().perform().await?;
    wait_for(&driver, &format!("!location.hash.includes(';{}~')", third[0])).await?;
    let left = points(&driver).await?;
    driver.quit().await?;
    assert!((4..=5).contains(&third.len()), "{drawn}");
    assert_eq!(left.split(';').nth(2).unwrap_or_default(), third[1..].join("~"));
    Ok(())
}
