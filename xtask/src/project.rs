//! The project's folder, and the programs started in it.

use std::env;
use std::ffi::OsString;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::failure::{Failure, Outcome};

/// Where the project is, and how its programs are found.
pub(crate) struct Project {
    root: PathBuf,
    path: OsString,
}

impl Project {
    /// The project this program belongs to.
    pub(crate) fn find() -> Outcome<Self> {
        // At run time cargo names the folder of the checkout it was called in; what was compiled in may have moved since.
        let xtask = env::var_os("CARGO_MANIFEST_DIR").map_or_else(|| env!("CARGO_MANIFEST_DIR").into(), PathBuf::from);
        let root = xtask.parent().map(Path::to_path_buf).filter(|root| root.join("Trunk.toml").is_file()).ok_or_else(|| {
            Failure::new("The project's folder was not found.", "Call `cargo xtask` inside a checkout of the project.")
        })?;
        let tools = root.join(".tools");
        let own = [tools.join("bin"), tools.join("node_modules").join(".bin")];
        let inherited = env::var_os("PATH").unwrap_or_default();
        let path = env::join_paths(own.into_iter().chain(env::split_paths(&inherited))).map_err(|error| {
            Failure::new(
                format!("The search path of programs cannot be extended: {error}."),
                "Move the project to a plainer path.",
            )
        })?;
        Ok(Self { root, path })
    }

    /// A path inside the project.
    pub(crate) fn at(&self, relative: &str) -> PathBuf {
        self.root.join(relative)
    }

    /// The project's folder.
    pub(crate) fn root(&self) -> &Path {
        &self.root
    }

    /// A program to be run in the project's folder, with the project's own tools found first.
    pub(crate) fn command(&self, program: &str) -> Command {
        let mut command = Command::new(program);
        command.current_dir(&self.root).env("PATH", &self.path);
        // Both would replace the flags of .cargo/config.toml, and with them SIMD.
        command.env_remove("RUSTFLAGS").env_remove("CARGO_ENCODED_RUSTFLAGS");
        // What is compiled is looked for there.
        command.env("CARGO_TARGET_DIR", self.at("target"));
        command
    }

    /// Cargo, with these arguments.
    pub(crate) fn cargo(&self, arguments: &[&str]) -> Command {
        let mut command = self.command("cargo");
        command.args(arguments);
        command
    }

    /// The first existing file named `program` in the folders of the search path.
    pub(crate) fn which(&self, program: &str) -> Option<PathBuf> {
        let file = format!("{program}{}", env::consts::EXE_SUFFIX);
        env::split_paths(&self.path).map(|folder| folder.join(&file)).find(|file| file.is_file())
    }
}

/// Removes a folder with all that is in it; one that is not there is as good as removed.
pub(crate) fn remove_folder(folder: &Path) -> io::Result<()> {
    fs::remove_dir_all(folder).or_else(|error| if error.kind() == io::ErrorKind::NotFound { Ok(()) } else { Err(error) })
}

/// What a program writes when asked for something small, or `None` if it is missing or fails.
pub(crate) fn answer(command: &mut Command) -> Option<String> {
    let output = command.stderr(Stdio::null()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// Runs a program, its output going to the terminal. If it fails, `sentence` and `remedy` tell so.
pub(crate) fn run(command: &mut Command, sentence: &str, remedy: &str) -> Outcome {
    let status = command.status().map_err(|error| unstartable(command, &error))?;
    if status.success() { Ok(()) } else { Err(Failure::new(sentence, remedy)) }
}

/// The failure of a program that could not even be started.
pub(crate) fn unstartable(command: &Command, error: &std::io::Error) -> Failure {
    let program = command.get_program().display();
    Failure::new(format!("`{program}` could not be started: {error}."), format!("Install `{program}`, or put it on PATH."))
}

/// Says what is done next, and about how long it takes.
pub(crate) fn say(step: &str) {
    println!("\n==> {step}");
}
