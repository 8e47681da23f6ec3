//! The engines that the page is tested in.

use std::path::PathBuf;

use super::display::Display;
use crate::failure::{Failure, Outcome};
use crate::project::Project;
use crate::{debian, tools};

/// The three engines of today's browsers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Engine {
    /// Chrome's and Edge's.
    Chromium,
    Firefox,
    /// Safari's, in the small browser that comes with WebKitGTK.
    WebKit,
}

/// A program by the names under which systems have it; one of them is enough.
type Names = &'static [&'static str];

const CHROMIUM: Names = &["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];

/// Where systems that do not use PATH keep Chrome.
const CHROME_FILES: [&str; 2] =
    ["/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", "C:/Program Files/Google/Chrome/Application/chrome.exe"];

impl Engine {
    /// What it is called.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Chromium => "Chromium",
            Self::Firefox => "Firefox",
            Self::WebKit => "WebKit",
        }
    }

    /// The program that drives it.
    pub(super) fn driver(self) -> &'static str {
        match self {
            Self::Chromium => "chromedriver",
            Self::Firefox => "geckodriver",
            Self::WebKit => "WebKitWebDriver",
        }
    }

    /// How the runner of wasm tests is told where the driver is. It has WebKit's as Safari's.
    pub(super) fn driver_variable(self) -> &'static str {
        match self {
            Self::Chromium => "CHROMEDRIVER",
            Self::Firefox => "GECKODRIVER",
            Self::WebKit => "SAFARIDRIVER",
        }
    }

    /// What a session of its driver is asked for, in a file of the project.
    pub(super) fn capabilities(self) -> &'static str {
        match self {
            Self::Chromium => "webdriver/chromium.json",
            Self::Firefox => "webdriver/firefox.json",
            Self::WebKit => "webdriver/webkit.json",
        }
    }

    /// The programs that are not installed by `tools`.
    fn programs(self) -> &'static [Names] {
        match self {
            Self::Chromium => &[CHROMIUM, &["chromedriver"]],
            Self::Firefox => &[&["firefox", "firefox-esr"]],
            Self::WebKit => &[&["WebKitWebDriver"], &["Xvfb"]],
        }
    }

    /// The packages of Debian that hold them.
    fn packages(self) -> &'static [&'static str] {
        match self {
            Self::Chromium => &["chromium", "chromium-driver"],
            Self::Firefox => &["firefox-esr"],
            Self::WebKit => &["webkit2gtk-driver", "xvfb"],
        }
    }

    /// Makes sure of the browser and of its driver.
    pub(crate) fn provide(self, project: &Project) -> Outcome {
        let missing: Vec<_> =
            self.programs().iter().filter(|names| find(project, names).is_none()).map(|names| names[0]).collect();
        if !missing.is_empty() {
            let missing = missing.join(" and ");
            if !debian::is_ours() {
                let packages = self.packages().join(" ");
                return Err(Failure::new(
                    format!("The tests in {} need what is not on PATH: {missing}.", self.name()),
                    format!(
                        "Install it (on Debian and as root: `apt-get install {packages}`); a driver must suit its browser."
                    ),
                ));
            }
            debian::install(project, &missing, self.packages())?;
        }
        if self == Self::Firefox { tools::for_firefox(project) } else { Ok(()) }
    }

    /// A display to draw on, if it draws on nothing else.
    pub(super) fn display(self, project: &Project) -> Outcome<Option<Display>> {
        if self == Self::WebKit { Display::open(project).map(Some) } else { Ok(None) }
    }
}

/// Where a program is.
fn find(project: &Project, names: &[&str]) -> Option<PathBuf> {
    let on_path = names.iter().find_map(|name| project.which(name));
    let elsewhere = || CHROME_FILES.iter().map(PathBuf::from).find(|file| names == CHROMIUM && file.is_file());
    on_path.or_else(elsewhere)
}

/// Where Chromium is, if it is installed.
pub(crate) fn chromium(project: &Project) -> Option<PathBuf> {
    find(project, CHROMIUM)
}
