//! Turns the tables of words in `assets/words` into Rust: a typed function for each message, and the English text itself. Has a release
//! linked so that it can be split.
//!
//! A message that one language lacks has no function, so using it does not compile; a variable without a type is an error.

use std::path::Path;
use std::process::ExitCode;
use std::{env, fs};

use fluent_typed::{BuildOptions, FtlOutputOptions, LintLevel, try_build_from_locales_folder};

fn main() -> ExitCode {
    let Some(out) = env::var_os("OUT_DIR") else {
        println!("cargo::error=cargo gives no OUT_DIR");
        return ExitCode::FAILURE;
    };
    prepare_splitting();
    match generate(Path::new(&out)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            println!("cargo::error={why}");
            ExitCode::FAILURE
        }
    }
}

/// A release is split into parts (`xtask/src/parts.rs`), for which the linker has to keep its relocations.
fn prepare_splitting() {
    println!("cargo::rerun-if-env-changed=RESCU_SPLIT");
    println!("cargo::rustc-check-cfg=cfg(split)");
    if env::var_os("RESCU_SPLIT").is_some() {
        println!("cargo::rustc-cfg=split");
        println!("cargo::rustc-link-arg-bin=app=--emit-relocs");
    }
}

/// The tables of words: what the first view says, what the page says later, and what the command line alone says. A folder of
/// `assets/words` each.
const TABLES: [&str; 3] = ["first_view", "further", "command"];

fn generate(out: &Path) -> Result<(), String> {
    TABLES.into_iter().try_for_each(|table| generate_table(out, table))
}

/// Writes the functions of a table to `TABLE.rs`, and its text to `TABLE/en.ftl`.
fn generate_table(out: &Path, table: &str) -> Result<(), String> {
    let (functions, texts) = (out.join(format!("{table}.rs")), out.join(table));
    let options = BuildOptions::default()
        .with_locales_folder(&format!("assets/words/{table}"))
        .with_output_file_path(&functions.to_string_lossy())
        .with_ftl_output(FtlOutputOptions::multi_file(&texts.to_string_lossy()))
        .with_prefix("")
        .with_lint_level(LintLevel::Strict)
        .without_bidi_isolation()
        .without_format();
    try_build_from_locales_folder(options).map_err(|error| error.to_string())?;
    strip_comments(&texts.join("en.ftl")).map_err(|error| error.to_string())
}

/// Leaves out what only translators and this script read, since the text is part of the page.
fn strip_comments(file: &Path) -> std::io::Result<()> {
    let text = fs::read_to_string(file)?;
    let kept: Vec<&str> = text.lines().filter(|line| !line.starts_with('#') && !line.trim().is_empty()).collect();
    fs::write(file, kept.join("\n") + "\n")
}
