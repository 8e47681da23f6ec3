//! The structure that ARCHITECTURE.md and `src/lib.rs` promise, held against the tree.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

use std::fs;
use std::path::{Path, PathBuf};

/// The modules of the table in `src/lib.rs`, from the first, which uses none of the others, to the last.
fn order() -> Vec<String> {
    let map = fs::read_to_string(root().join("src/lib.rs")).unwrap();
    let rows = map.lines().filter_map(|line| line.strip_prefix("//! | "));
    let names = rows.filter_map(|row| row.split('`').nth(1)).map(str::to_owned);
    names.collect()
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// All Rust files in a folder and below.
fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        match path.extension() {
            _ if path.is_dir() => found.extend(files(&path)),
            Some(extension) if extension == "rs" => found.push(path),
            _ => {}
        }
    }
    found
}

/// The module that a file of `src` belongs to; none for `lib.rs` and the programs.
fn module(file: &Path) -> Option<String> {
    let inner = file.strip_prefix(root().join("src")).unwrap();
    let first = inner.components().next()?.as_os_str().to_str()?.trim_end_matches(".rs").to_owned();
    (first != "lib" && first != "bin").then_some(first)
}

/// The modules that the code of a file names, with the number of the line; comments and tests aside, which may look anywhere.
fn named(text: &str) -> Vec<(usize, String)> {
    let code = text.split_once("\nmod tests {").map_or(text, |(code, _)| code);
    let mut found = Vec::new();
    for (number, line) in code.lines().enumerate() {
        let line = line.split("//").next().unwrap_or(line);
        for (place, _) in line.match_indices("crate::") {
            let name: String = line[place + 7..].chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
            found.push((number + 1, name));
        }
    }
    found
}

#[test]
fn a_module_uses_only_those_above_it() {
    let order = order();
    let rank = |name: &str| order.iter().position(|listed| listed == name);
    let mut downwards = Vec::new();
    for file in files(&root().join("src")) {
        let is_test = file.file_stem().is_some_and(|stem| stem.to_string_lossy().ends_with("tests"));
        let Some(own) = module(&file).filter(|_| !is_test) else { continue };
        let place = rank(&own).ok_or_else(|| format!("{own} is not in the table of src/lib.rs")).unwrap();
        for (line, name) in named(&fs::read_to_string(&file).unwrap()) {
            if rank(&name).is_some_and(|used| used > place) {
                downwards.push(format!("{}:{line}: {own} uses {name}, which is below it", file.display()));
            }
        }
    }
    assert!(downwards.is_empty(), "{}", downwards.join("\n"));
}

#[test]
fn every_module_of_the_table_is_there() {
    for name in order() {
        let place = root().join("src").join(&name);
        assert!(place.is_dir() || place.with_extension("rs").is_file(), "{name} is in the table of src/lib.rs, but not in src");
    }
}
