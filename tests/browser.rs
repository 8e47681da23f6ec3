//! The page in a real browser. `cargo xtask test browser` builds and serves the site, starts the driver, and calls these.
#![cfg(not(target_arch = "wasm32"))]

use std::env;

use thirtyfour::LoggingPrefsLogLevel;
use thirtyfour::common::capabilities::chromium::ChromiumLikeCapabilities;
use thirtyfour::prelude::*;

/// The flags of the browser, shared with the wasm tests in Chromium.
const WEBDRIVER: &str = include_str!("../webdriver.json");

/// A browser with the page open.
async fn open() -> WebDriverResult<WebDriver> {
    let flags: serde_json::Value = serde_json::from_str(WEBDRIVER)?;
    let mut capabilities = DesiredCapabilities::chrome();
    for flag in flags["goog:chromeOptions"]["args"].as_array().into_iter().flatten().filter_map(|flag| flag.as_str()) {
        capabilities.add_arg(flag)?;
    }
    capabilities.set_browser_log_level(LoggingPrefsLogLevel::All)?;
    let driver = WebDriver::new(given("RESCU_WEBDRIVER"), capabilities).await?;
    driver.goto(given("RESCU_PAGE")).await?;
    Ok(driver)
}

/// What xtask passes on.
fn given(name: &str) -> String {
    env::var(name).unwrap_or_default()
}

#[tokio::test]
#[ignore = "needs Chromium: cargo xtask test browser"]
async fn the_page_opens_without_complaint() -> WebDriverResult<()> {
    let driver = open().await?;
    let title = driver.title().await?;
    let complaints: Vec<_> = driver.browser_log().await?.into_iter().filter(|entry| entry.level == "SEVERE").collect();
    driver.quit().await?;
    assert_eq!(title, "RESCU Explorer");
    assert!(complaints.is_empty(), "{complaints:?}");
    Ok(())
}
