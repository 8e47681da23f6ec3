//! The engine that the page is tested in: how its browser is started, and what its driver can do beyond the standard.

use std::any::type_name_of_val;
use std::fs::OpenOptions;
use std::io::{Read, Write};
use std::mem::take;
use std::net::TcpStream;
use std::sync::{Mutex, MutexGuard, PoisonError};

use http::Method;
use serde_json::{Map, Value, json};
use thirtyfour::common::command::{Actions, Command, FormatRequestData};
use thirtyfour::prelude::*;
use thirtyfour::{Capabilities, RequestData, SessionId};

use super::{evaluate, given, wait_for};

/// The engines. `WebKit` is Safari's, in the small browser that comes with `WebKitGTK`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Engine {
    Chromium,
    Firefox,
    WebKit,
}

/// What no standard gives to tests, and what not every driver can do.
#[derive(Clone, Copy, Debug)]
pub(super) enum Ability {
    /// Telling what the page takes: bytes, nodes, listeners.
    Scales,
    /// Giving a page less room than it wants.
    Quota,
    /// A finger.
    Touch,
    /// Pretending to be another device, or that its reader has set something.
    Emulation,
    /// Telling what a screen reader is given.
    AccessibilityTree,
}

/// The size that windows begin with, in pixels.
const WINDOW: (u32, u32) = (1440, 1000);

/// The buttons of `WebKit`'s browser let no window be narrower.
const NARROWEST_IN_WEBKIT: u32 = 320;

/// Notes in the page what a driver that knows no console cannot tell.
const NOTES: &str = "{
    sessionStorage.complaints ??= '[]';
    const note = (what) => { sessionStorage.complaints = JSON.stringify([...JSON.parse(sessionStorage.complaints), String(what)]); };
    addEventListener('error', ({ message, target }) => note(message ?? `${target.src ?? target.href} has not come`), true);
    addEventListener('unhandledrejection', ({ reason }) => note(reason));
    addEventListener('securitypolicyviolation', ({ blockedURI, violatedDirective }) => note(`${violatedDirective}: ${blockedURI}`));
    const { error } = console;
    console.error = (...said) => { note(said.join(' ')); error.apply(console, said); };
}";

/// What Firefox's console holds of errors that come from pages.
const CONSOLE_OF_FIREFOX: &str = "const { warningFlag, infoFlag } = Ci.nsIScriptError;
    return Services.console.getMessageArray()
        .filter((said) => said instanceof Ci.nsIScriptError && !(said.flags & (warningFlag | infoFlag)) && /^http/.test(said.sourceName))
        .map(({ category, errorMessage }) => `${category}: ${errorMessage}`);";

/// Gives the page in Firefox a size of its own, which the window around it does not limit.
const SIZE_IN_FIREFOX: &str = "const { style } = gBrowser.selectedBrowser;
    for (const [side, pixels] of [['width', arguments[0]], ['height', arguments[1]]])
        for (const bound of ['min-', 'max-', '']) style.setProperty(bound + side, `${pixels}px`);";

/// The session that a test began last; empty before the first.
static LAST: Mutex<String> = Mutex::new(String::new());

/// Ends the session of a test that has failed before it could: some drivers have but one at a time. A driver passes over one that has ended.
fn end_the_last() -> WebDriverResult<()> {
    let (driver, last) = (given("RESCU_WEBDRIVER"), take(&mut *last()));
    let host = driver.trim_start_matches("http://").trim_end_matches('/');
    if !last.is_empty() {
        let mut stream = TcpStream::connect(host)?;
        write!(stream, "DELETE /session/{last} HTTP/1.1\r\nHost: {host}\r\n\r\n")?;
        // The answer begins when the session has ended.
        stream.read_exact(&mut [0])?;
    }
    Ok(())
}

fn last() -> MutexGuard<'static, String> {
    LAST.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Engine {
    /// The one that there is a driver of.
    pub(super) fn present() -> Self {
        match given("RESCU_ENGINE").as_str() {
            "Firefox" => Self::Firefox,
            "WebKit" => Self::WebKit,
            _ => Self::Chromium,
        }
    }

    fn name(self) -> String {
        format!("{self:?}")
    }

    /// Whether its driver can do something.
    fn can(self, ability: Ability) -> bool {
        match ability {
            Ability::Scales | Ability::Quota | Ability::Emulation | Ability::AccessibilityTree => self == Self::Chromium,
            Ability::Touch => self != Self::WebKit,
        }
    }

    /// What a session is asked for, shared with the wasm tests in browsers.
    fn capabilities(self) -> WebDriverResult<Capabilities> {
        let asked: Map<String, Value> = serde_json::from_str(match self {
            Self::Chromium => include_str!("../../webdriver/chromium.json"),
            Self::Firefox => include_str!("../../webdriver/firefox.json"),
            Self::WebKit => include_str!("../../webdriver/webkit.json"),
        })?;
        Ok(asked.into())
    }

    /// What is to run before every page, so that a test can hear its complaints.
    pub(super) fn notes(self) -> &'static str {
        if self == Self::WebKit { NOTES } else { "" }
    }

    /// A browser without a page.
    pub(super) async fn start(self) -> WebDriverResult<WebDriver> {
        end_the_last()?;
        let driver = WebDriver::new(given("RESCU_WEBDRIVER"), self.capabilities()?).await?;
        *last() = driver.session_id().to_string();
        let (width, height) = WINDOW;
        driver.set_window_rect(0, 0, width, height).await?;
        Ok(driver)
    }

    /// What the console holds of errors.
    pub(super) async fn complaints(self, driver: &WebDriver) -> WebDriverResult<Vec<String>> {
        let said = match self {
            Self::Chromium => {
                let log = driver.browser_log().await?.into_iter();
                return Ok(log.filter(|entry| entry.level == "SEVERE").map(|entry| entry.message).collect());
            }
            Self::Firefox => in_firefox_itself(driver, CONSOLE_OF_FIREFOX, Vec::new()).await?,
            // An error if nothing has been noted at all, not even that there was nothing.
            Self::WebKit => evaluate(driver, "JSON.parse(sessionStorage.complaints)").await?,
        };
        Ok(serde_json::from_value(said)?)
    }

    /// Makes the window, as far as the page can tell, one of another size.
    pub(super) async fn resize(self, driver: &WebDriver, width: u32, height: u32) -> WebDriverResult<()> {
        match self {
            Self::Chromium => {
                let size = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
                driver.cdp().send_raw("Emulation.setDeviceMetricsOverride", size).await?;
                Ok(())
            }
            Self::Firefox => {
                in_firefox_itself(driver, SIZE_IN_FIREFOX, vec![width.into(), height.into()]).await?;
                wait_for(driver, &format!("innerWidth === {width} && innerHeight === {height}")).await
            }
            Self::WebKit => {
                let width = width.max(NARROWEST_IN_WEBKIT);
                let frame = evaluate(driver, "outerHeight - innerHeight").await?.as_u64().unwrap_or_default();
                driver.set_window_rect(0, 0, width, height + frame as u32).await?;
                wait_for(driver, &format!("innerWidth === {width} && innerHeight === {height}")).await
            }
        }
    }
}

/// Whether a test has to be left out, since the driver cannot do what it needs. Then that is noted, and said at the end of all tests.
pub(super) fn is_left_out<Test>(test: &Test, needed: Ability) -> WebDriverResult<bool> {
    let engine = Engine::present();
    if engine.can(needed) {
        return Ok(false);
    }
    let reason = match needed {
        Ability::Scales => "tells what a page takes",
        Ability::Quota => "gives a page less room",
        Ability::Touch => "has a finger",
        Ability::Emulation => "pretends to be another device",
        Ability::AccessibilityTree => "tells what a screen reader is given",
    };
    let name = type_name_of_val(test).trim_start_matches("browser::");
    let mut list = OpenOptions::new().append(true).open(given("RESCU_NOT_RUN"))?;
    writeln!(list, "{name}: no driver of {} {reason}", engine.name())?;
    Ok(true)
}

/// A tap of a finger at a place of the window.
pub(super) async fn tap(driver: &WebDriver, x: f64, y: f64) -> WebDriverResult<()> {
    let finger = json!([{
        "type": "pointer",
        "id": "finger",
        "parameters": { "pointerType": "touch" },
        "actions": [
            { "type": "pointerMove", "duration": 0, "origin": "viewport", "x": x.round(), "y": y.round() },
            { "type": "pointerDown", "button": 0 },
            { "type": "pointerUp", "button": 0 },
        ],
    }]);
    driver.handle().cmd(Command::PerformActions(Actions::from(finger))).await.map(drop)
}

/// Whose scripts are run in Firefox: the page's or its own.
#[derive(Debug)]
struct Context(&'static str);

impl FormatRequestData for Context {
    fn format_request(&self, session_id: &SessionId) -> RequestData {
        RequestData::new(Method::POST, format!("/session/{session_id}/moz/context")).add_body(json!({ "context": self.0 }))
    }
}

/// What a script gives that runs in Firefox itself, outside of the page.
async fn in_firefox_itself(driver: &WebDriver, script: &str, arguments: Vec<Value>) -> WebDriverResult<Value> {
    driver.handle().cmd(Context("chrome")).await?;
    let given = driver.execute(script, arguments).await;
    driver.handle().cmd(Context("content")).await?;
    Ok(given?.json().clone())
}
