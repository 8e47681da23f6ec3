//! The first view at the end of the opening scene, which is the picture of the README.

use std::{env, fs};

use rescu_explorer::scene::Scene;
use serde_json::json;
use thirtyfour::prelude::*;

use super::{evaluate, played, resize, wait_for};

/// The size of the picture, in CSS pixels and in its own.
const SIZE: [u32; 2] = [1440, 900];

#[tokio::test]
#[ignore = "needs a browser: cargo xtask test browser, or cargo xtask picture"]
async fn the_whole_story_of_the_opening_scene_fits_one_picture() -> WebDriverResult<()> {
    let driver = played(Scene::opening().fragment).await?;
    let [width, height] = SIZE;
    resize(&driver, width, height).await?;
    wait_for(&driver, "document.querySelector('#conclusion').dataset.ended === 'true'").await?;
    // Neither a ring of focus nor a scrollbar is part of the story.
    let tidy = "(document.activeElement.blur(), document.documentElement.style.scrollbarWidth = 'none', scrollTo(0, 0))";
    evaluate(&driver, tidy).await?;
    let inside = "[...document.querySelectorAll('#pictures :is(.arm, .map.difference), #conclusion .verdict')].every(part => {
        const { top, bottom } = part.getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight; })";
    let fits = evaluate(&driver, inside).await?;
    let picture = driver.screenshot_as_png().await?;
    driver.quit().await?;
    assert_eq!(fits, json!(true));
    if let Some(file) = env::var_os("RESCU_PICTURE") {
        fs::write(file, picture)?;
    }
    Ok(())
}
