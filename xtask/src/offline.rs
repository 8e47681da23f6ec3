//! What a browser keeps of a release, so that it needs no network from the second visit on: `assets/service_worker.js` is told the files
//! of the release and its version.

use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::io;
use std::path::Path;

/// The page, which names all other files.
const PAGE: &str = "index.html";

/// What keeps the files. Its name stays, since a browser that has one looks for a newer one under it.
const WORKER: &str = "service_worker.js";

/// What starts that, as it is called until it has a hash in its name.
const STARTER: &str = "offline.js";

/// The lines of the worker that a release writes.
const PLACES: [&str; 3] = ["const VERSION = \"\";", "const FILES = [];", "const LATER = [];"];

/// What a browser keeps of a site.
struct Kept {
    /// A hash of all.
    version: String,
    /// What it keeps from the first visit on; the page itself is the last.
    files: Vec<String>,
    /// What it keeps once it is fetched.
    later: Vec<String>,
}

/// Has a release work without a network.
pub(crate) fn prepare(site: &Path) -> io::Result<()> {
    let starter = name_starter(site)?;
    let kept = choose(site)?;
    add_to_head(site, &starter, &kept.version)?;
    let worker = site.join(WORKER);
    let told = tell(&fs::read_to_string(&worker)?, &kept)?;
    fs::write(worker, told)
}

/// Calls the file that starts the worker by its content.
fn name_starter(site: &Path) -> io::Result<String> {
    let made = site.join(STARTER);
    let mut hasher = DefaultHasher::new();
    fs::read(&made)?.hash(&mut hasher);
    let name = format!("offline-{:016x}.js", hasher.finish());
    fs::rename(made, site.join(&name))?;
    Ok(name)
}

fn choose(site: &Path) -> io::Result<Kept> {
    let mut all = Vec::new();
    list(site, "", &mut all)?;
    all.sort_by_key(|name| (name == PAGE, name.clone()));
    let mut hasher = DefaultHasher::new();
    for name in &all {
        (name, fs::read(site.join(name))?).hash(&mut hasher);
    }
    let (later, files) = all.into_iter().filter(|name| name != WORKER).partition(|name| is_for_later(name));
    Ok(Kept { version: format!("{:016x}", hasher.finish()), files, later })
}

/// Adds all files in a folder and below, as they are called from within the site.
fn list(folder: &Path, within: &str, names: &mut Vec<String>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let name = format!("{within}{}", entry.file_name().to_string_lossy());
        if entry.path().is_dir() {
            list(&entry.path(), &format!("{name}/"), names)?;
        } else {
            names.push(name);
        }
    }
    Ok(())
}

/// Whether a file is kept only once it is fetched: data sets, languages, and icons, which are for installing the page.
fn is_for_later(name: &str) -> bool {
    name.starts_with("words/") || [".deflate", ".png"].iter().any(|ending| name.ends_with(ending))
}

/// Names what starts the worker, without which there is none, and the version, by which worker and page know each other.
fn add_to_head(site: &Path, starter: &str, version: &str) -> io::Result<()> {
    let index = site.join(PAGE);
    let page = fs::read_to_string(&index)?;
    let named =
        format!("<meta name=\"offline\" content=\"./{starter}\">\n<meta name=\"version\" content=\"{version}\">\n</head>");
    fs::write(index, page.replacen("</head>", &named, 1))
}

/// The worker with the files and the version in it.
fn tell(worker: &str, Kept { version, files, later }: &Kept) -> io::Result<String> {
    let told =
        [format!("const VERSION = {version:?};"), format!("const FILES = {files:?};"), format!("const LATER = {later:?};")];
    PLACES.iter().zip(told).try_fold(worker.to_owned(), |text, (place, told)| {
        let has_place = text.contains(place);
        has_place.then(|| text.replacen(place, &told, 1)).ok_or_else(|| io::Error::other(format!("{WORKER} lacks `{place}`")))
    })
}

#[cfg(test)]
mod tests {
    use std::env;
    use std::path::PathBuf;

    use serde_json::Value;

    use super::*;
    use crate::project::remove_folder;

    const SCRIPT: &str = include_str!("../../assets/service_worker.js");

    /// A small site in a folder of its own.
    fn site(name: &str, words: &str) -> io::Result<PathBuf> {
        let site = env::temp_dir().join(format!("rescu-offline-{}-{name}", std::process::id()));
        remove_folder(&site)?;
        fs::create_dir_all(site.join("words"))?;
        for (file, content) in [
            (PAGE, "<head></head>"),
            (WORKER, SCRIPT),
            (STARTER, "export {};"),
            ("app-0123456789abcdef.js", ""),
            ("digits.idx.deflate", ""),
            ("words/de.ftl", words),
        ] {
            fs::write(site.join(file), content)?;
        }
        prepare(&site)?;
        Ok(site)
    }

    #[test]
    fn the_worker_is_told_what_is_kept_at_once_and_what_later_the_page_last() -> io::Result<()> {
        let site = site("told", "")?;
        let worker = fs::read_to_string(site.join(WORKER))?;
        let page = fs::read_to_string(site.join(PAGE))?;
        remove_folder(&site)?;
        let starter = page.split("name=\"offline\" content=\"./").nth(1).and_then(|rest| rest.split('"').next());
        let starter = starter.unwrap_or_default();
        assert!(starter.starts_with("offline-") && starter.len() == "offline-0123456789abcdef.js".len(), "{page}");
        let files = format!("const FILES = [\"app-0123456789abcdef.js\", \"{starter}\", \"index.html\"];\n");
        assert!(worker.contains(&files), "{worker}");
        assert!(worker.contains("const LATER = [\"digits.idx.deflate\", \"words/de.ftl\"];\n"), "{worker}");
        let version = page.split("name=\"version\" content=\"").nth(1).and_then(|rest| rest.split('"').next());
        assert!(worker.contains(&format!("const VERSION = {:?};\n", version.unwrap_or_default())), "{page}");
        Ok(())
    }

    #[test]
    fn the_version_is_another_as_soon_as_any_file_is() -> io::Result<()> {
        let mut workers = Vec::new();
        for (name, words) in [("one", "a = A"), ("same", "a = A"), ("other", "a = B")] {
            let site = site(name, words)?;
            workers.push(fs::read_to_string(site.join(WORKER))?);
            remove_folder(&site)?;
        }
        assert!(workers[0] == workers[1] && workers[0] != workers[2]);
        Ok(())
    }

    #[test]
    fn a_worker_without_places_is_refused() {
        assert!(tell("", &Kept { version: String::new(), files: Vec::new(), later: Vec::new() }).is_err());
    }

    #[test]
    fn the_manifest_says_what_the_page_does_and_has_its_colours_and_icons() -> Result<(), Box<dyn std::error::Error>> {
        let manifest: Value = serde_json::from_str(include_str!("../../assets/manifest.webmanifest"))?;
        let page = include_str!("../../index.html");
        let said = |field: &str| manifest[field].as_str().unwrap_or_default().to_owned();
        assert!(page.contains(&format!("<title>{}</title>", said("name"))));
        assert!(page.contains(&format!("<meta name=\"description\" content=\"{}\">", said("description"))));
        for colour in ["theme_color", "background_color"] {
            let token = format!("--page: light-dark({},", said(colour));
            assert!(include_str!("../../style/tokens.css").contains(&token), "{token}");
        }
        for icon in manifest["icons"].as_array().into_iter().flatten() {
            let file = icon["src"].as_str().unwrap_or_default();
            assert!(Path::new(env!("CARGO_MANIFEST_DIR")).join("../assets").join(file).is_file(), "{file}");
        }
        Ok(())
    }
}
