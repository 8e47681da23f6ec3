//! Pythons of the project's own.

use std::fs;
use std::path::PathBuf;

use crate::debian;
use crate::failure::{Failure, Outcome};
use crate::project::{Project, answer, run, say};

/// A Python with the packages that a file requires.
pub(crate) struct Environment {
    /// Where it is kept.
    pub(crate) folder: &'static str,
    /// The file that pins the packages.
    pub(crate) requirements: &'static str,
    /// What the packages are called together.
    pub(crate) contents: &'static str,
    /// How long it takes to install them.
    pub(crate) duration: &'static str,
}

const REMEDY: &str =
    "Install Python 3.11 or newer with its venv; if it is the network, connect to pypi.org and repeat the command.";

const SYSTEM: &str = if cfg!(windows) { "python" } else { "python3" };

impl Environment {
    /// Makes sure of it; the result is its interpreter.
    pub(crate) fn provide(&self, project: &Project) -> Outcome<PathBuf> {
        let Self { folder, requirements, contents, duration } = self;
        let environment = project.at(folder);
        let python = environment.join(if cfg!(windows) { "Scripts/python.exe" } else { "bin/python" });
        // Written last, so that an interrupted installation is not taken for a whole one.
        let stamp = environment.join("installed.txt");
        let wanted = fs::read(project.at(requirements)).unwrap_or_default();
        if fs::read(&stamp).is_ok_and(|installed| installed == wanted) {
            return Ok(python);
        }
        system(project)?;
        say(&format!("Installing {contents} into {folder} ({duration}, once)"));
        let sentence = format!("{contents} was not installed; the reason is above.");
        run(project.command(SYSTEM).args(["-m", "venv"]).arg(&environment), &sentence, REMEDY)?;
        let mut install = project.command(&python.to_string_lossy());
        install.args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--requirement", requirements]);
        run(&mut install, &sentence, REMEDY)?;
        fs::write(&stamp, wanted)
            .map_err(|error| Failure::new(format!("{} was not written: {error}.", stamp.display()), REMEDY))?;
        Ok(python)
    }
}

/// Makes sure of the system's Python, and that it can make environments, which Debian has in a package of its own.
fn system(project: &Project) -> Outcome {
    if answer(project.command(SYSTEM).args(["-c", "import venv, ensurepip"])).is_some() {
        Ok(())
    } else if debian::is_ours() {
        debian::install(project, "Python", &["python3", "python3-venv"])
    } else {
        Err(Failure::new("Python is missing, or its venv is.", REMEDY))
    }
}
