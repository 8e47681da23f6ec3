//! Chromium, its driver, and the tests that need them.

use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use crate::failure::{Failure, Outcome};
use crate::project::{Project, say, unstartable};
use crate::totals::{Totals, count};
use crate::{debian, serve, site, tools, weight};

/// Names under which the browser is installed.
const BROWSERS: [&str; 5] = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];

/// Where systems that do not use PATH keep it.
const BROWSER_FILES: [&str; 2] =
    ["/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", "C:/Program Files/Google/Chrome/Application/chrome.exe"];

/// How long a driver asked to end is waited for.
const PATIENCE: Duration = Duration::from_secs(5);

/// The tests of `tests/determinism.rs`, in Chromium instead of Node.
pub(crate) fn determinism(project: &Project) -> Outcome<Totals> {
    tools::for_wasm_tests(project)?;
    provide(project)?;
    say("Tests of determinism in Chromium (seconds; up to a minute when compiled anew)");
    let mut test = tools::wasm_test(project);
    test.args(["--test", "determinism"]).env("WASM_BINDGEN_USE_BROWSER", "1").env("WASM_BINDGEN_TEST_TIMEOUT", "300");
    if let Some(driver) = project.which("chromedriver") {
        test.env("CHROMEDRIVER", driver);
    }
    count(&mut test)
}

/// The tests of `tests/browser` on the release site.
pub(crate) fn page(project: &Project) -> Outcome<Totals> {
    visit(project, "Tests of the page in Chromium (12 minutes; up to 20 when compiled anew)", |_| {})
}

/// Takes the picture of the README anew.
pub(crate) fn picture(project: &Project, file: &Path) -> Outcome<Totals> {
    visit(project, "Taking the picture", |test| {
        test.arg("picture::").env("RESCU_PICTURE", file);
    })
}

/// Calls those of `tests/browser` that are wished for, on the release site, and says what they are before.
fn visit(project: &Project, what: &str, wish: impl FnOnce(&mut Command)) -> Outcome<Totals> {
    provide(project)?;
    let site = site::build(project)?;
    weight::check(project, &site)?;
    say(what);
    let site = site::for_tests(project, &site)?;
    let page = serve::in_background(&site)?;
    let axe = tools::axe(project)?;
    let driver = Driver::start(project)?;
    // Of the whole workspace, as the native tests are built: with other features all would be built anew.
    let mut test = project.cargo(&["test", "--locked", "--workspace", "--test", "browser", "--"]);
    // One at a time: each has the machine to itself, as a reader's browser mostly has.
    test.args(["--ignored", "--test-threads", "1"]);
    test.env("RESCU_PAGE", page).env("RESCU_SITE", site).env("RESCU_AXE", axe).env("RESCU_WEBDRIVER", driver.address());
    wish(&mut test);
    count(&mut test)
}

/// Makes sure of Chromium and its driver.
pub(crate) fn provide(project: &Project) -> Outcome {
    let missing = missing(project);
    if missing.is_empty() {
        return Ok(());
    }
    let missing = missing.join(" and ");
    if !debian::is_ours() {
        return Err(Failure::new(
            format!("The browser tests need what is not on PATH: {missing}."),
            "Install Chromium or Chrome and the chromedriver of the same version \
             (on Debian and as root: `apt-get install chromium chromium-driver`).",
        ));
    }
    debian::install(project, &missing, &["chromium", "chromium-driver"])
}

/// Where the browser is, if it is installed.
pub(crate) fn program(project: &Project) -> Option<PathBuf> {
    let on_path = BROWSERS.iter().find_map(|name| project.which(name));
    on_path.or_else(|| BROWSER_FILES.iter().map(PathBuf::from).find(|file| file.is_file()))
}

/// What of the two is not installed.
fn missing(project: &Project) -> Vec<&'static str> {
    let browser = program(project).is_some();
    let driver = project.which("chromedriver").is_some();
    [(browser, "Chromium"), (driver, "chromedriver")].into_iter().filter_map(|(there, name)| (!there).then_some(name)).collect()
}

/// A chromedriver that this process started, and ends.
pub(crate) struct Driver {
    child: Child,
    port: u16,
}

impl Driver {
    /// Starts the driver on a port it finds free. It gives every session an empty profile of its own.
    pub(crate) fn start(project: &Project) -> Outcome<Self> {
        let mut command = project.command("chromedriver");
        command.arg("--port=0").stdout(Stdio::piped());
        let mut child = command.spawn().map_err(|error| unstartable(&command, &error))?;
        let port = child.stdout.take().and_then(read_port);
        // Made before the port is looked at, so that the process ends in either case.
        let driver = Self { child, port: port.unwrap_or_default() };
        if port.is_some() {
            Ok(driver)
        } else {
            Err(Failure::new("chromedriver did not start.", "Try `chromedriver` by hand; reinstall it if that fails too."))
        }
    }

    /// Where the driver listens.
    pub(crate) fn address(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// Asks the driver to close its browsers and end.
    fn ask_to_end(&self) -> io::Result<()> {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port))?;
        stream.set_read_timeout(Some(PATIENCE))?;
        stream.write_all(b"GET /shutdown HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n")?;
        stream.read_to_end(&mut Vec::new()).map(drop)
    }
}

impl Drop for Driver {
    /// Killed at once, the driver would leave its browsers running; so it is asked first.
    fn drop(&mut self) {
        let asked = Instant::now();
        let heard = self.ask_to_end().is_ok();
        while heard && asked.elapsed() < PATIENCE && matches!(self.child.try_wait(), Ok(None)) {
            thread::sleep(Duration::from_millis(20));
        }
        // It fails if the driver has ended, which is what is wanted.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Reads the port from `... was started successfully on port 41234.`, and goes on reading so that the driver can write.
fn read_port(output: impl Read + Send + 'static) -> Option<u16> {
    let mut lines = BufReader::new(output).lines().map_while(Result::ok);
    let port = lines.find_map(|line| line.trim_end_matches('.').split_once("successfully on port ")?.1.parse().ok());
    thread::spawn(move || lines.for_each(drop));
    port
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_port_is_read_from_the_greeting() {
        let greeting = "Starting ChromeDriver 150.0 on port 0\n\
                        Only local connections are allowed.\n\
                        ChromeDriver was started successfully on port 41234.\n";
        assert_eq!(read_port(greeting.as_bytes()), Some(41234));
        assert_eq!(read_port("no such thing\n".as_bytes()), None);
    }
}
