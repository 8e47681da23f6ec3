//! Peers in Chromium, and the tab they share.

use std::rc::Rc;
use std::time::Duration;

use serde_json::{Map, Value, json};
use thirtyfour::prelude::*;
use tokio::runtime::{Builder, Runtime};

use super::{Contender, Name};
use crate::failure::{Failure, Outcome};
use crate::workload::Workload;

/// What a browser is asked for, as the tests do.
const CAPABILITIES: &str = include_str!("../../../webdriver/chromium.json");

/// How long a script may take.
const PATIENCE: Duration = Duration::from_mins(10);

/// A tab of a headless Chromium of its own.
#[derive(Debug)]
pub struct Tab {
    runtime: Runtime,
    driver: WebDriver,
}

impl Tab {
    /// Starts a browser through its driver.
    ///
    /// # Errors
    /// If the driver or the browser does not answer.
    pub fn open(webdriver: &str) -> Outcome<Self> {
        let runtime = Builder::new_current_thread().enable_all().build().map_err(|error| broken(&error))?;
        let driver = runtime.block_on(start(webdriver)).map_err(|error| broken(&error))?;
        Ok(Self { runtime, driver })
    }

    /// Goes to an address.
    ///
    /// # Errors
    /// If it cannot be loaded.
    pub fn go(&self, address: &str) -> Outcome {
        self.runtime.block_on(self.driver.goto(address)).map_err(|error| broken(&error))
    }

    /// The value of an expression, awaited if it is a promise.
    ///
    /// # Errors
    /// If it throws.
    pub fn value(&self, expression: &str) -> Outcome<Value> {
        let script = format!(
            "const done = arguments[0];
            (async () => ({expression}))().then((value) => done({{ value }}), (error) => done({{ error: String(error) }}));"
        );
        let answer = self.runtime.block_on(self.driver.execute_async(script, Vec::new())).map_err(|error| broken(&error))?;
        match answer.json()["error"].as_str() {
            Some(error) => {
                Err(Failure::new(format!("The page failed: {error}."), "Open the page by hand, and see its console."))
            }
            None => Ok(answer.json()["value"].clone()),
        }
    }

    /// The value of an expression that is a number.
    ///
    /// # Errors
    /// If it throws or is none.
    pub fn number(&self, expression: &str) -> Outcome<f64> {
        let value = self.value(expression)?;
        value.as_f64().ok_or_else(|| Failure::new(format!("`{expression}` gave {value}, not a number."), "Mend bench/web."))
    }

    /// Waits until an expression is true.
    ///
    /// # Errors
    /// If it throws, or is not true within a minute.
    pub fn wait_for(&self, condition: &str) -> Outcome {
        let waiting = format!(
            "new Promise((resolve, reject) => {{
                const end = performance.now() + 60000;
                const look = () => ({condition}) ? resolve(true)
                    : performance.now() > end ? reject(new Error(`{condition} did not come true`)) : setTimeout(look, 20);
                look();
            }})"
        );
        self.value(&waiting).map(drop)
    }

    /// Calls a command of the Chrome `DevTools` protocol.
    ///
    /// # Errors
    /// If the browser refuses it.
    pub fn devtools(&self, command: &str, parameters: Value) -> Outcome<Value> {
        self.runtime.block_on(self.driver.cdp().send_raw(command, parameters)).map_err(|error| broken(&error))
    }
}

impl Drop for Tab {
    fn drop(&mut self) {
        // A browser that cannot be closed here is closed with its driver.
        let _ = self.runtime.block_on(self.driver.clone().quit());
    }
}

async fn start(webdriver: &str) -> WebDriverResult<WebDriver> {
    let capabilities: Map<String, Value> = serde_json::from_str(CAPABILITIES)?;
    let driver = WebDriver::new(webdriver, capabilities).await?;
    driver.set_script_timeout(PATIENCE).await?;
    Ok(driver)
}

fn broken(error: &dyn std::error::Error) -> Failure {
    Failure::new(format!("Chromium does not do as it is told: {error}."), "Repeat the command.")
}

/// A contender in the benchmark's page.
#[derive(Clone, Debug)]
pub struct InPage {
    name: Name,
    tab: Rc<Tab>,
}

impl InPage {
    /// The contender of this name in a tab in which the page is loaded.
    #[must_use]
    pub fn new(name: Name, tab: &Rc<Tab>) -> Self {
        Self { name, tab: Rc::clone(tab) }
    }
}

impl Contender for InPage {
    fn name(&self) -> Name {
        self.name
    }

    fn prepare(&mut self, workload: &Workload) -> Outcome<Option<f64>> {
        let call = format!("bench.prepare({}, {})", json!(self.name.key()), json!(workload.name()));
        self.tab.value(&call).map(|figure| figure.as_f64())
    }

    fn time(&mut self, seconds: f64) -> Outcome<f64> {
        self.tab.number(&format!("bench.time({}, {seconds})", json!(self.name.key())))
    }
}
