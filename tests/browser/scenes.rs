//! The shelf of scenes.

use rescu_explorer::scene::Scene;

use super::*;

#[tokio::test]
#[ignore = "needs Chromium: cargo xtask test browser"]
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
