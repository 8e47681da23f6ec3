//! Building the static site.

use std::env;
use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

use crate::failure::{Failure, Outcome};
use crate::project::{Project, remove_folder, run, say};
use crate::{parts, release, tools, words};

/// Everything the site is made from.
const SOURCES: [&str; 15] = [
    ".cargo/config.toml",
    "Cargo.lock",
    "Cargo.toml",
    "Trunk.toml",
    "assets",
    "build.rs",
    "index.html",
    "src",
    "style",
    "xtask/src/compress.mjs",
    "xtask/src/offline.rs",
    "xtask/src/parts.rs",
    "xtask/src/release.rs",
    "xtask/src/tools.rs",
    "xtask/src/words.rs",
];

/// What wasm-opt may take for granted; `index.html` has the same for the trainer. Every current browser has the features. That the first kilobyte
/// of memory is unused lets it put small offsets into loads, which takes an eighth off the instructions of a matrix product; there is
/// the far end of the stack.
pub(crate) const WASM_OPT_PREMISES: [&str; 8] = [
    "--enable-simd",
    "--enable-bulk-memory",
    "--enable-nontrapping-float-to-int",
    "--enable-sign-ext",
    "--enable-mutable-globals",
    "--enable-reference-types",
    "--enable-multivalue",
    "--low-memory-unused",
];

/// A file of the site that holds the id of the build, so that a host can be asked which build it has.
const STAMP: &str = "build.txt";

/// Builds the release site into `dist/`, unless it is there and its sources are the same.
pub(crate) fn build(project: &Project) -> Outcome<PathBuf> {
    tools::for_release(project)?;
    let site = project.at("dist");
    let id = build_id(project).map_err(|error| {
        Failure::new(format!("The sources could not be read: {error}."), "Check that the checkout is whole and readable.")
    })?;
    if fs::read_to_string(site.join(STAMP)).is_ok_and(|built| built == id) {
        say("The site in dist is up to date");
        return Ok(site);
    }
    say("Building the release site (about 10 minutes the first time, 8 after a change)");
    let start = Instant::now();
    let mut trunk = trunk(project, "build");
    let (wish, value) = parts::WISH;
    trunk.args(["--release", "--dist", "dist"]).env("RESCU_BUILD_ID", &id).env(wish, value);
    run(&mut trunk, "The site was not built; the reason is above.", "Mend what the compiler or trunk names.")?;
    parts::split(project, &site)?;
    release::finish(project, &site)?;
    fs::write(site.join(STAMP), &id).map_err(|error| {
        Failure::new(format!("dist/{STAMP} was not written: {error}."), "Make room, or make dist writable.")
    })?;
    println!("    built in {} s", start.elapsed().as_secs());
    Ok(site)
}

/// A copy of the release site that the tests of the page visit: it speaks the pseudo-language, too.
pub(crate) fn for_tests(project: &Project, site: &Path) -> Outcome<PathBuf> {
    let copy = project.at(".tools/site");
    remove_folder(&copy).and_then(|()| copy_folder(site, &copy)).map_err(|error| {
        Failure::new(format!("The site was not copied for the tests: {error}."), "Make room, or make .tools writable.")
    })?;
    words::write_pseudo(project, &copy)?;
    Ok(copy)
}

fn copy_folder(from: &Path, to: &Path) -> io::Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let (path, to) = (entry.path(), to.join(entry.file_name()));
        if path.is_dir() {
            copy_folder(&path, &to)?;
        } else {
            fs::copy(path, to)?;
        }
    }
    Ok(())
}

/// Rebuilds a quick, unoptimised page at every change, and serves it, until interrupted.
pub(crate) fn watch(project: &Project, port: u16, open: bool) -> Outcome {
    tools::for_site(project)?;
    say("Building the quick page (about 10 minutes the first time, a minute after a change); Ctrl-C ends it");
    let mut trunk = trunk(project, "serve");
    // A folder of its own, so that dist always holds the release site.
    trunk.args(["--address", "127.0.0.1", "--port", &port.to_string(), "--dist"]).arg(project.at(".tools/quick"));
    if open {
        trunk.arg("--open");
    }
    run(&mut trunk, "The quick page is no longer served; the reason is above.", "Mend what trunk names.")
}

/// Trunk, its surprises taken out.
fn trunk(project: &Project, subcommand: &str) -> Command {
    let mut trunk = project.command("trunk");
    // It would look for a newer trunk at every start.
    trunk.arg(subcommand).env("TRUNK_SKIP_VERSION_CHECK", "true");
    // By convention any value means yes, but trunk refuses all but its own.
    if env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty()) {
        trunk.env("NO_COLOR", "true");
    } else {
        trunk.env_remove("NO_COLOR");
    }
    trunk
}

/// A hash of the sources: page and worker carry it and so know whether they belong together, and an unchanged tree keeps it.
fn build_id(project: &Project) -> io::Result<String> {
    let mut files = Vec::new();
    for source in SOURCES {
        list(&project.at(source), &mut files)?;
    }
    files.sort();
    let mut hasher = DefaultHasher::new();
    for file in files {
        file.strip_prefix(project.root()).unwrap_or(&file).hash(&mut hasher);
        fs::read(&file)?.hash(&mut hasher);
    }
    Ok(format!("{:016x}", hasher.finish()))
}

/// Adds a file, or all files below a folder.
fn list(path: &Path, files: &mut Vec<PathBuf>) -> io::Result<()> {
    if path.is_dir() {
        for entry in fs::read_dir(path)? {
            list(&entry?.path(), files)?;
        }
    } else {
        files.push(path.to_path_buf());
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_trainer_is_optimised_on_the_premises_of_the_benchmark() {
        let flags = format!("data-wasm-opt-params=\"{}\"", WASM_OPT_PREMISES.join(" "));
        assert_eq!(include_str!("../../index.html").matches(&flags).count(), 1);
    }

    #[test]
    fn the_page_loads_every_style_sheet() -> io::Result<()> {
        for file in fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("../style"))? {
            let link = format!("<link data-trunk rel=\"css\" href=\"style/{}\">", file?.file_name().display());
            assert!(include_str!("../../index.html").contains(&link), "{link}");
        }
        Ok(())
    }
}
