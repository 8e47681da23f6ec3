//! The shelf of scenes.

use rescu_explorer::scene::Scene;

use super::*;

#[tokio::test]
#[ignore = "needs a browser: cargo xtask test browser"]
async fn scenes_whose_data_is_at_hand_have_pictures_one_after_the_other() -> WebDriverResult<()> {
    let driver = open_at("v=2").await?;
    wait_for_twins(&driver).await?;
    driver.find(By::Css("#scenes summary")).await?.click().await?;
    // A picture is a line for each arm.
    let drawn = "[...document.querySelectorAll('#scenes li')].filter(item =>
        item.querySelectorAll('.trace path').length > 1
        && [...item.querySelectorAll('.trace path')].every(line => line.getAttribute('d').length > 20)).length";
    wait_for(&driver, &format!("{drawn} > 2")).await?;
    driver.quit().await
}

#[tokio::test]
#[ignore = "needs a browser: cargo xtask test browser"]
async fn a_scene_is_a_place_to_come_back_from() -> WebDriverResult<()> {
    let driver = open_at("v=2&hidden=5").await?;
    wait_for_twins(&driver).await?;
    driver.find(By::Css("#scenes summary")).await?.click().await?;
    wait_for(&driver, &format!("document.querySelectorAll('#scenes a').length === {}", Scene::all().len())).await?;
    driver.find(By::Css("#scenes a[data-scene=control]")).await?.click().await?;
    let control = Scene::all().iter().find(|scene| scene.id == "control");
    let fragment = control.map(|scene| scene.fragment).unwrap_or_default();
    wait_for(&driver, &format!("location.hash === '#{fragment}' && !document.getElementById('scenes').open")).await?;
    driver.back().await?;
    wait_for(&driver, "location.hash === '#v=2&hidden=5'").await?;
    driver.quit().await
}
