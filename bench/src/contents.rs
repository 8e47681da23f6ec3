//! What a wasm file is made of.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;

use serde::Deserialize;

use crate::failure::{Failure, Outcome};
use crate::measurements::Contents;

/// One item that twiggy found.
#[derive(Clone, Debug, PartialEq, Deserialize)]
struct Item {
    name: String,
    shallow_size: usize,
}

/// Adds up the bytes of each crate and kind of data in a wasm file that still has its names.
///
/// # Errors
/// If twiggy cannot read it.
pub fn of(twiggy: &Path, file: &Path) -> Outcome<Contents> {
    let output = Command::new(twiggy).args(["top", "--format", "json"]).arg(file).output();
    let items = output.ok().and_then(|output| serde_json::from_slice::<Vec<Item>>(&output.stdout).ok()).ok_or_else(|| {
        Failure::new(
            format!("twiggy could not read {}.", file.display()),
            "Remove dist, so that the site is built anew, and repeat the command.",
        )
    })?;
    let file = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
    Ok(Contents { file, parts: parts(&items) })
}

/// The parts and their bytes, the largest first.
fn parts(items: &[Item]) -> Vec<(String, usize)> {
    let mut sizes = BTreeMap::<&str, usize>::new();
    for item in items {
        if let Some(part) = part_of(&item.name) {
            *sizes.entry(part).or_default() += item.shallow_size;
        }
    }
    let mut parts: Vec<_> = sizes.into_iter().map(|(part, size)| (part.to_owned(), size)).collect();
    parts.sort_by_key(|(_, size)| std::cmp::Reverse(*size));
    parts
}

/// The crate of a function, or the kind of what is not one; `None` for twiggy's totals and for sections that are not shipped.
fn part_of(name: &str) -> Option<&str> {
    if name.starts_with('Σ') || name.starts_with("custom section") || name.contains("subsection") {
        return None;
    }
    if name.starts_with("data") {
        return Some("data");
    }
    // `<T as core[1f2e]::fmt::Debug>::fmt`: the crate is the word before the first colons, its hash apart.
    let (path, _) = name.split_once("::").unwrap_or_default();
    let word = path.split('[').next().unwrap_or_default().rsplit([' ', '<', '&', '(', '*']).next().unwrap_or_default();
    Some(if word.is_empty() { "other" } else { word })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_belong_to_parts() {
        for (name, part) in [
            ("leptos::mount::mount_to::h0123", Some("leptos")),
            ("<core::iter::Map<I,F> as core::iter::Iterator>::next::h1", Some("core")),
            ("<&mut dyn rescu_explorer::plot::Draw as core::fmt::Debug>::fmt::h2", Some("rescu_explorer")),
            ("reactive_graph[83b1]::effect::run", Some("reactive_graph")),
            ("<f64 as core[c593]::str::traits::FromStr>::from_str", Some("core")),
            ("<&T as core::fmt::Debug>::fmt::h8", Some("core")),
            ("data segment \".rodata\"", Some("data")),
            ("data[0]", Some("data")),
            ("memcpy", Some("other")),
            ("elem[0]", Some("other")),
            ("\"function names\" subsection", None),
            ("custom section 'producers'", None),
            ("Σ [10 Total Rows]", None),
        ] {
            assert_eq!(part_of(name), part, "{name}");
        }
    }

    #[test]
    fn parts_are_added_up_and_sorted() {
        let item = |name: &str, shallow_size| Item { name: name.to_owned(), shallow_size };
        let items = [item("a::f", 1), item("b::g", 5), item("a::h", 2), item("Σ [3 Total Rows]", 8)];
        assert_eq!(parts(&items), [("b".to_owned(), 5), ("a".to_owned(), 3)]);
    }
}
