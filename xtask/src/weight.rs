//! What a visit costs in bytes, beside what it may cost.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use crate::failure::{Failure, Outcome};
use crate::project::{Project, say};
use crate::words;

/// Files that are needed for one thing, and what they may weigh together, in kB.
struct Part {
    name: &'static str,
    files: fn(&str) -> bool,
    brotli: f64,
    gzip: f64,
}

/// What a visit loads: all but the last two rows at first. What it is to weigh in the end is in ARCHITECTURE.md; these are what it has come
/// down to.
const PARTS: [Part; 5] = [
    Part {
        name: "first frame",
        files: |name| name == "index.html" || is(name, "css") || name.starts_with("boot-"),
        brotli: 20.0,
        gzip: 24.0,
    },
    Part { name: "page", files: is_main, brotli: 350.0, gzip: 450.0 },
    Part { name: "trainer", files: |name| name.starts_with("trainer"), brotli: 193.0, gzip: 245.0 },
    Part { name: "other parts", files: |name| name.starts_with("app-") && !is_main(name), brotli: 700.0, gzip: 885.0 },
    Part { name: "offline", files: |name| name == "service_worker.js" || name.starts_with("offline-"), brotli: 3.5, gzip: 4.0 },
];

/// Whether a file is of the part that the page begins with, or loads the others.
fn is_main(name: &str) -> bool {
    name.starts_with("app-") && (is(name, "js") || name.ends_with("_bg.wasm"))
}

fn is(name: &str, ending: &str) -> bool {
    Path::new(name).extension().is_some_and(|extension| extension == ending)
}

/// Prints the table, and fails where a part is heavier than it may be, or the page begins with words that only its later parts say.
pub(crate) fn check(project: &Project, site: &Path) -> Outcome {
    let unreadable = |error: io::Error| Failure::new(format!("The site could not be weighed: {error}."), "Build it anew.");
    if holds_further_words(project, site).map_err(unreadable)? {
        return Err(Failure::new(
            "The page begins with words that its first view does not say.",
            "Find what of the first view calls `words::further()`, and move its message to assets/words/first_view.",
        ));
    }
    say("What a first visit weighs, in kB");
    println!("{:<12} {:>8} {:>8} {:>8}", "", "plain", "gzip", "brotli");
    let mut heavy = Vec::new();
    for part in PARTS {
        let [plain, gzip, brotli] = weights(site, part.files).map_err(unreadable)?;
        println!("{:<12} {plain:>8.1} {gzip:>8.1} {brotli:>8.1}", part.name);
        for (weight, most, how) in [(gzip, part.gzip, "gzip"), (brotli, part.brotli, "brotli")] {
            if weight > most {
                heavy.push(format!("{} weighs {weight:.1} kB ({how}) of {most} at most", part.name));
            }
        }
    }
    if heavy.is_empty() {
        return Ok(());
    }
    Err(Failure::new(
        format!("A part of the site is too heavy: {}.", heavy.join("; ")),
        "Find what came in (`cargo xtask bench --only page` lists what the wasm is made of), and send it when it is wanted.",
    ))
}

/// Whether the part that the page begins with holds the longest line of the words that it should leave to the others.
fn holds_further_words(project: &Project, site: &Path) -> io::Result<bool> {
    let words = words::further(project)?;
    let sample = words.lines().max_by_key(|line| line.len()).unwrap_or_default();
    let holds = |name: &Path| Ok::<_, io::Error>(fs::read(name)?.windows(sample.len()).any(|bytes| bytes == sample.as_bytes()));
    let mut mains = fs::read_dir(site)?.filter_map(|entry| Some(entry.ok()?.path())).filter(|path| {
        path.file_name()
            .is_some_and(|name| name.to_string_lossy().starts_with("app-") && name.to_string_lossy().ends_with("_bg.wasm"))
    });
    mains.try_fold(false, |held, main| Ok(held || holds(&main)?))
}

/// What the files of a part weigh as they are, and in both packings, in kB. A file that packing does not make smaller counts as it is.
fn weights(site: &Path, belongs: fn(&str) -> bool) -> io::Result<[f64; 3]> {
    let mut files: Vec<PathBuf> = Vec::new();
    for entry in fs::read_dir(site)? {
        let path = entry?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if belongs(&name) && !is(&name, "br") && !is(&name, "gz") {
            files.push(path);
        }
    }
    let size = |path: &Path| fs::metadata(path).map(|data| data.len() as f64 / 1000.0);
    let packed = |path: &Path, ending: &str| {
        let mut name = path.as_os_str().to_owned();
        name.push(ending);
        size(Path::new(&name)).or_else(|_| size(path))
    };
    let mut sums = [0.0; 3];
    for file in &files {
        let each = [size(file)?, packed(file, ".gz")?, packed(file, ".br")?];
        for (sum, weight) in sums.iter_mut().zip(each) {
            *sum += weight;
        }
    }
    Ok(sums)
}
