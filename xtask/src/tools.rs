//! The tools the project needs: their versions, and how they come to be there.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use crate::failure::{Failure, Outcome};
use crate::project::{Project, answer, run, say};

/// The bundler.
const TRUNK: Crate =
    Crate { program: "trunk", package: "trunk", version: "0.21.14", features: &[], duration: "3 to 5 minutes" };

/// The writer of the JavaScript glue, and beside it the runner of wasm tests. It must equal the library's version.
const WASM_BINDGEN: Crate = Crate {
    program: "wasm-bindgen",
    package: "wasm-bindgen-cli",
    version: "0.2.129",
    features: &[],
    duration: "2 to 4 minutes",
};

/// What splits the program of the page. It does not say its version, and has its program only when asked for it.
const WASM_SPLIT: Crate = Crate {
    program: "wasm-split-cli",
    package: "wasm_split_cli_support",
    version: "0.2.4",
    features: &["build-binary"],
    duration: "1 to 3 minutes",
};

/// What tells what a wasm file is made of.
const TWIGGY: Crate = Crate { program: "twiggy", package: "twiggy", version: "0.8.0", features: &[], duration: "2 minutes" };

/// What drives Firefox. Debian has no package of it.
const GECKODRIVER: Crate =
    Crate { program: "geckodriver", package: "geckodriver", version: "0.37.1", features: &[], duration: "1 to 2 minutes" };

/// In place of the profiles that tools bring along.
const QUICK_TO_COMPILE: [(&str, &str); 3] = [
    ("CARGO_PROFILE_RELEASE_LTO", "off"),
    ("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16"),
    ("CARGO_PROFILE_RELEASE_OPT_LEVEL", "1"),
];

/// The npm package that contains wasm-opt. Its minor version counts repackagings; wasm-opt itself knows only the major one.
const BINARYEN: Package = Package { name: "binaryen", version: "132.0.0", folder: ".tools", duration: "seconds" };

/// What takes from JavaScript what only people read.
const ESBUILD: Package = Package { name: "esbuild", version: "0.28.2", folder: ".tools/esbuild", duration: "seconds" };

/// What finds what keeps people from using a page.
const AXE: Package = Package { name: "axe-core", version: "4.14.1", folder: ".tools/axe", duration: "seconds" };

/// What rates a visit. Later versions need a newer Node.js than the rest of the project.
const LIGHTHOUSE: Package =
    Package { name: "lighthouse", version: "12.8.2", folder: ".tools/lighthouse", duration: "a minute" };

/// The oldest Node.js that runs wasm-opt and the wasm tests.
const NODE: u32 = 20;

/// Where the page's code runs.
pub(crate) const WASM: &str = "wasm32-unknown-unknown";

/// A tool that cargo builds.
struct Crate {
    program: &'static str,
    package: &'static str,
    version: &'static str,
    features: &'static [&'static str],
    duration: &'static str,
}

/// A package that npm brings.
struct Package {
    name: &'static str,
    version: &'static str,
    /// Where it is put. Each has its own, since npm takes out of a folder what it was not told of.
    folder: &'static str,
    duration: &'static str,
}

/// What the page is built with, all of it.
pub(crate) fn for_site(project: &Project) -> Outcome {
    node(project)?;
    wasm_target(project)?;
    fetch(project)?;
    WASM_BINDGEN.provide(project)?;
    TRUNK.provide(project)?;
    wasm_opt(project)
}

/// What a release is made with.
pub(crate) fn for_release(project: &Project) -> Outcome {
    for_site(project)?;
    WASM_SPLIT.provide(project)
}

/// What the benchmark's wasm is made with.
pub(crate) fn for_bench(project: &Project) -> Outcome {
    node(project)?;
    wasm_target(project)?;
    fetch(project)?;
    WASM_BINDGEN.provide(project)?;
    wasm_opt(project)
}

/// What the site's wasm is looked into with.
pub(crate) fn for_contents(project: &Project) -> Outcome {
    TWIGGY.provide(project)
}

/// What the wasm tests are run with.
pub(crate) fn for_wasm_tests(project: &Project) -> Outcome {
    node(project)?;
    wasm_target(project)?;
    WASM_BINDGEN.provide(project)
}

/// What Firefox is driven with.
pub(crate) fn for_firefox(project: &Project) -> Outcome {
    GECKODRIVER.provide(project)
}

/// What the checks are run with.
pub(crate) fn for_checks(project: &Project) -> Outcome {
    wasm_target(project)?;
    for (component, subcommand) in [("rustfmt", "fmt"), ("clippy", "clippy")] {
        if answer(&mut project.cargo(&[subcommand, "--version"])).is_none() {
            say(&format!("Adding {component} to the Rust toolchain (seconds)"));
            rustup(project, &["component", "add", component])?;
        }
    }
    Ok(())
}

/// `cargo test` for wasm32, to be told which tests. They are of the core, so the page is not compiled for them.
pub(crate) fn wasm_test(project: &Project) -> Command {
    let mut test = project.cargo(&[
        "test",
        "--locked",
        "--no-fail-fast",
        "--package",
        "rescu-explorer",
        "--no-default-features",
        "--target",
        WASM,
    ]);
    test.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER", "wasm-bindgen-test-runner");
    test
}

impl Crate {
    /// Whether the right version says so itself, or cargo has noted in the project's own folder that it has installed it.
    fn is_there(&self, project: &Project) -> bool {
        let says = answer(project.command(self.program).arg("--version"));
        let list = fs::read_to_string(project.at(".tools/.crates.toml")).unwrap_or_default();
        says.is_some_and(|line| names_version(&line, self.version))
            || project.which(self.program).is_some() && lists_version(&list, self.package, self.version)
    }

    /// Installs the tool into the project's own folder, unless the right version is found already.
    fn provide(&self, project: &Project) -> Outcome {
        let Self { package, version, features, duration, .. } = self;
        if self.is_there(project) {
            return Ok(());
        }
        say(&format!("Installing {package} {version} into .tools ({duration}, once)"));
        let root = project.at(".tools");
        let mut install = project.cargo(&["install", "--locked", "--force", &format!("{package}@{version}")]);
        install.args(["--features", &features.join(","), "--root"]);
        // Tools work for seconds; their own profiles would compile them for minutes.
        install.envs(QUICK_TO_COMPILE);
        // What it is compiled from is of no use later.
        install.env_remove("CARGO_TARGET_DIR");
        run(
            install.arg(root),
            &format!("{package} {version} was not installed; cargo's reason is above."),
            "If it is the network, connect to crates.io and repeat the command.",
        )
    }
}

/// Whether cargo's list of what it has installed names this very version of a package.
fn lists_version(list: &str, package: &str, version: &str) -> bool {
    list.contains(&format!("\"{package} {version} ("))
}

/// Whether a line such as `trunk 0.21.14` names this very version.
fn names_version(line: &str, version: &str) -> bool {
    line.split_whitespace().any(|word| word == version)
}

/// Makes sure of Node.js.
fn node(project: &Project) -> Outcome {
    let remedy = format!("Install Node.js {NODE} or newer: https://nodejs.org, or `npm install --global node@{NODE}`.");
    let line = answer(project.command("node").arg("--version"))
        .ok_or_else(|| Failure::new("Node.js is missing: `node` is not on PATH.", &remedy))?;
    let major = line.trim_start_matches('v').split('.').next().and_then(|major| major.parse::<u32>().ok());
    if major.is_some_and(|major| major >= NODE) {
        Ok(())
    } else {
        Err(Failure::new(format!("Node.js {line} is too old."), remedy))
    }
}

/// Makes sure of Rust's standard library for wasm32.
fn wasm_target(project: &Project) -> Outcome {
    let sysroot = answer(project.command("rustc").args(["--print", "sysroot"]))
        .ok_or_else(|| Failure::new("`rustc` is not on PATH.", "Install Rust by rustup: https://rustup.rs."))?;
    if std::path::Path::new(&sysroot).join("lib/rustlib").join(WASM).join("lib").is_dir() {
        return Ok(());
    }
    say(&format!("Adding the Rust target {WASM} (seconds)"));
    rustup(project, &["target", "add", WASM])
}

/// Calls rustup to add something to the toolchain in use.
fn rustup(project: &Project, arguments: &[&str]) -> Outcome {
    let call = format!("rustup {}", arguments.join(" "));
    if project.which("rustup").is_none() {
        let sentence = format!("`{call}` is needed, and rustup is not on PATH.");
        return Err(Failure::new(sentence, "Install Rust by rustup: https://rustup.rs."));
    }
    run(
        project.command("rustup").args(arguments),
        &format!("`{call}` failed; its reason is above."),
        "If it is the network, connect to static.rust-lang.org and repeat the command.",
    )
}

/// Downloads the crates of Cargo.lock, so that all that follows works offline.
fn fetch(project: &Project) -> Outcome {
    say("Fetching the crates of Cargo.lock (up to a minute, seconds if they are there)");
    run(
        &mut project.cargo(&["fetch", "--locked"]),
        "The crates were not fetched; cargo's reason is above.",
        "If it is the network, connect to crates.io and repeat the command.",
    )
}

/// Makes sure of wasm-opt, which npm brings ready made for every system.
fn wasm_opt(project: &Project) -> Outcome {
    let major = BINARYEN.version.split('.').next().unwrap_or(BINARYEN.version);
    if answer(project.command("wasm-opt").arg("--version")).is_some_and(|line| names_version(&line, major)) {
        return Ok(());
    }
    BINARYEN.provide(project).map(drop)
}

/// Makes sure of esbuild, and says where its program is.
pub(crate) fn esbuild(project: &Project) -> Outcome<PathBuf> {
    Ok(ESBUILD.provide(project)?.join(".bin/esbuild"))
}

/// Makes sure of axe-core, and says where its script is.
pub(crate) fn axe(project: &Project) -> Outcome<PathBuf> {
    Ok(AXE.provide(project)?.join("axe-core/axe.min.js"))
}

/// Makes sure of Lighthouse, and says where its program is.
pub(crate) fn lighthouse(project: &Project) -> Outcome<PathBuf> {
    Ok(LIGHTHOUSE.provide(project)?.join(".bin/lighthouse"))
}

impl Package {
    /// Makes sure of it, and says which folder of modules it is in.
    fn provide(&self, project: &Project) -> Outcome<PathBuf> {
        let Self { name, version, folder, duration } = self;
        let modules = project.at(folder).join("node_modules");
        let is_there = |manifest: String| manifest.contains(&format!("\"version\": \"{version}\""));
        if !fs::read_to_string(modules.join(name).join("package.json")).is_ok_and(is_there) {
            say(&format!("Installing {name} {version} into {folder} ({duration}, once)"));
            let mut install = npm(project);
            install.args(["install", "--no-save", "--no-audit", "--no-fund", &format!("{name}@{version}"), "--prefix"]);
            run(
                install.arg(project.at(folder)),
                &format!("The npm package {name} {version} was not installed; npm's reason is above."),
                "If it is the network, connect to registry.npmjs.org and repeat the command.",
            )?;
        }
        Ok(modules)
    }
}

/// Node's package manager, a script on Windows.
pub(crate) fn npm(project: &Project) -> Command {
    project.command(if cfg!(windows) { "npm.cmd" } else { "npm" })
}

#[cfg(test)]
mod tests {
    use super::*;

    const TRUNK_TOML: &str = include_str!("../../Trunk.toml");
    const CARGO_LOCK: &str = include_str!("../../Cargo.lock");

    #[test]
    fn trunk_is_told_the_versions_of_the_table() {
        let major = BINARYEN.version.split('.').next().unwrap_or_default();
        for line in [
            format!("trunk-version = \"={}\"", TRUNK.version),
            format!("wasm_bindgen = \"{}\"", WASM_BINDGEN.version),
            format!("wasm_opt = \"version_{major}\""),
        ] {
            assert!(TRUNK_TOML.lines().any(|l| l == line), "Trunk.toml lacks the line {line}");
        }
    }

    #[test]
    fn the_splitter_reads_what_the_macro_writes() {
        assert!(CARGO_LOCK.replace('\r', "").contains("name = \"wasm_split_helpers\"\nversion = \"0.2.3\"\n"));
        assert_eq!(WASM_SPLIT.version, "0.2.4", "try both together, then change both");
    }

    #[test]
    fn the_library_wasm_bindgen_has_the_version_of_its_tool() {
        let entry = format!("name = \"wasm-bindgen\"\nversion = \"{}\"\n", WASM_BINDGEN.version);
        assert!(CARGO_LOCK.replace('\r', "").contains(&entry));
    }

    #[test]
    fn a_package_is_found_in_the_list_of_cargo() {
        let list = "[v1]\n\"trunk 0.21.14 (registry+https://github.com/rust-lang/crates.io-index)\" = [\"trunk\"]\n";
        assert!(lists_version(list, "trunk", "0.21.14"));
        assert!(!lists_version(list, "trunk", "0.21.1") && !lists_version(list, "runk", "0.21.14"));
    }

    #[test]
    fn a_version_is_matched_as_a_whole_word() {
        assert!(names_version("wasm-bindgen 0.2.129", "0.2.129"));
        assert!(names_version("wasm-opt version 132 (version_132)", "132"));
        assert!(!names_version("wasm-bindgen 0.2.12", "0.2.129"));
        assert!(!names_version("wasm-bindgen 0.2.1290", "0.2.129"));
    }
}
