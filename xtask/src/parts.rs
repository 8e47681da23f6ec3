//! Splitting the program of the page into parts, each a file that is fetched when it is first wanted (`src/page/parts.rs`).

use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::io;
use std::path::Path;

use crate::failure::{Failure, Outcome};
use crate::project::{Project, run};
use crate::site::WASM_OPT_PREMISES;
use crate::tools::WASM;

/// What tells the build script that the program will be split.
pub(crate) const WISH: (&str, &str) = ("RESCU_SPLIT", "1");

/// Where the parts are made: as they are cut, and then bound to JavaScript.
const CUT: &str = "target/parts/cut";
const BOUND: &str = "target/parts/bound";

/// The part that the page begins with, whose functions still have their names.
pub(crate) const MAIN: &str = "target/parts/bound/app_bg.wasm";

/// What loads the others, as the splitter calls it.
const LOADER: &str = "__wasm_split.js";

/// A file of the program: as the tools call it, and as the site does.
struct Piece {
    made: String,
    named: String,
}

/// Puts the parts of the program in the place of the one file that trunk has put into the site.
pub(crate) fn split(project: &Project, site: &Path) -> Outcome {
    let unwritable = |error: io::Error| {
        Failure::new(format!("The page was not split: {error}."), "Make room, or make target and dist writable.")
    };
    let [cut, bound] = [CUT, BOUND].map(|folder| project.at(folder));
    for folder in [&cut, &bound] {
        make_empty(folder).map_err(unwritable)?;
    }
    cut_up(project, &cut)?;
    bind(project, &cut, &bound)?;
    let others = copy_others(&cut, &bound).map_err(unwritable)?;
    let pieces = pieces(&bound, &others).map_err(unwritable)?;
    for piece in &pieces {
        install(project, &bound, site, piece, &pieces)?;
    }
    refer(site, &pieces).map_err(unwritable)
}

fn make_empty(folder: &Path) -> io::Result<()> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => fs::create_dir_all(folder),
    }
}

/// Writes the parts as they are in WebAssembly, and the JavaScript that loads them.
fn cut_up(project: &Project, cut: &Path) -> Outcome {
    let mut split = project.command("wasm-split-cli");
    split.args(["--out-name", "app"]).arg(project.at(&format!("target/{WASM}/page/app.wasm"))).arg(cut);
    run(&mut split, "The page was not split; the reason is above.", "Mend what wasm-split-cli names.")
}

/// Binds the part that the page begins with to JavaScript. The others call that through it.
fn bind(project: &Project, cut: &Path, bound: &Path) -> Outcome {
    let mut bind = project.command("wasm-bindgen");
    bind.args(["--target", "web", "--no-typescript", "--keep-lld-exports", "--no-demangle", "--out-name", "app", "--out-dir"]);
    run(
        bind.arg(bound).arg(cut.join("app.wasm")),
        "The page was not bound; the reason is above.",
        "Mend what wasm-bindgen names.",
    )
}

/// Puts the other parts and what loads them beside it, and says what they are called.
fn copy_others(cut: &Path, bound: &Path) -> io::Result<Vec<String>> {
    let mut names = Vec::new();
    for entry in fs::read_dir(cut)? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        if name != "app.wasm" {
            fs::copy(cut.join(&name), bound.join(&name))?;
            names.push(name);
        }
    }
    names.sort();
    Ok(names)
}

/// All files of the program. Their names in the site have one hash of all, since they are of use only together.
fn pieces(bound: &Path, others: &[String]) -> io::Result<Vec<Piece>> {
    let made: Vec<String> = ["app.js", "app_bg.wasm"].into_iter().map(str::to_owned).chain(others.iter().cloned()).collect();
    let mut hasher = DefaultHasher::new();
    for name in &made {
        fs::read(bound.join(name))?.hash(&mut hasher);
    }
    let hash = format!("{:016x}", hasher.finish());
    Ok(made.into_iter().map(|made| Piece { named: named(&made, &hash), made }).collect())
}

/// What a file is called in the site.
fn named(made: &str, hash: &str) -> String {
    match made {
        "app.js" => format!("app-{hash}.js"),
        "app_bg.wasm" => format!("app-{hash}_bg.wasm"),
        LOADER => format!("app-parts-{hash}.js"),
        other => format!("app-{}-{hash}.wasm", other.trim_end_matches(".wasm").trim_start_matches("split_").replace('_', "-")),
    }
}

/// Puts a file into the site: WebAssembly as small as it gets, JavaScript with the names that the others have there.
fn install(project: &Project, bound: &Path, site: &Path, piece: &Piece, all: &[Piece]) -> Outcome {
    let (from, to) = (bound.join(&piece.made), site.join(&piece.named));
    if to.extension().is_some_and(|extension| extension == "wasm") {
        let mut optimise = project.command("wasm-opt");
        optimise.args(["-Oz", "--quiet"]).args(WASM_OPT_PREMISES).arg(from).arg("--output").arg(to);
        return run(&mut optimise, "A part was not optimised; the reason is above.", "Mend what wasm-opt names.");
    }
    fs::read_to_string(from).and_then(|text| fs::write(to, renamed(text, all))).map_err(|error| {
        Failure::new(format!("{} was not written: {error}.", piece.named), "Make room, or make dist writable.")
    })
}

/// JavaScript with the files that it fetches and imports by their names in the site. What WebAssembly asks for keeps its name.
fn renamed(text: String, all: &[Piece]) -> String {
    all.iter().fold(text, |text, Piece { made, named }| {
        text.replace(&format!("from \"./{made}\""), &format!("from \"./{named}\""))
            .replace(&format!("URL(\"./{made}\""), &format!("URL(\"./{named}\""))
            .replace(&format!("URL('{made}'"), &format!("URL('{named}'"))
    })
}

/// Has `index.html` load the parts, and takes away what trunk has put there.
fn refer(site: &Path, pieces: &[Piece]) -> io::Result<()> {
    let index = site.join("index.html");
    let mut page = fs::read_to_string(&index)?;
    let named =
        |made: &str| pieces.iter().find(|piece| piece.made == made).map(|piece| piece.named.as_str()).unwrap_or_default();
    for (ending, made) in [(".js", "app.js"), ("_bg.wasm", "app_bg.wasm")] {
        let whole = whole(&page, ending).ok_or_else(|| io::Error::other(format!("index.html loads no app-….{ending}")))?;
        page = page.replace(&whole, named(made));
        fs::remove_file(site.join(whole))?;
    }
    let program = format!("<meta name=\"program\" content=\"./{}\">", named("app.js"));
    if !page.contains(&program) {
        return Err(io::Error::other("index.html does not name the program"));
    }
    let loader = format!("{program}<meta name=\"program-parts\" content=\"./{}\">", named(LOADER));
    fs::write(index, page.replace(&program, &loader))
}

/// The name of the file in the place of which the parts come: `app-`, a hash, and an ending.
fn whole(page: &str, ending: &str) -> Option<String> {
    let is_hash = |hash: &str| !hash.is_empty() && hash.chars().all(|letter| letter.is_ascii_hexdigit());
    page.split("app-").skip(1).find_map(|rest| {
        let hash = rest.split(ending).next().filter(|hash| is_hash(hash) && rest.len() > hash.len())?;
        Some(format!("app-{hash}{ending}"))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_is_called_by_the_program_and_its_hash() {
        for (made, expected) in [
            ("app.js", "app-0f.js"),
            ("app_bg.wasm", "app-0f_bg.wasm"),
            (LOADER, "app-parts-0f.js"),
            ("split_closer_look.wasm", "app-closer-look-0f.wasm"),
            ("chunk_12.wasm", "app-chunk-12-0f.wasm"),
        ] {
            assert_eq!(named(made, "0f"), expected);
        }
    }

    #[test]
    fn files_are_fetched_by_their_names_in_the_site_and_what_wasm_asks_for_keeps_its_name() {
        let piece = |made: &str| Piece { made: made.to_owned(), named: named(made, "0f") };
        let pieces = ["app.js", "app_bg.wasm", LOADER, "chunk_1.wasm"].map(piece);
        let made = "import * as a from \"./__wasm_split.js\"\n{\"./__wasm_split.js\": a} new URL('app_bg.wasm', x)";
        let expected = "import * as a from \"./app-parts-0f.js\"\n{\"./__wasm_split.js\": a} new URL('app-0f_bg.wasm', x)";
        assert_eq!(renamed(made.to_owned(), &pieces), expected);
        let made = "import { initSync } from \"./app.js\"; new URL(\"./chunk_1.wasm\", x)";
        let expected = "import { initSync } from \"./app-0f.js\"; new URL(\"./app-chunk-1-0f.wasm\", x)";
        assert_eq!(renamed(made.to_owned(), &pieces), expected);
    }

    #[test]
    fn the_file_that_trunk_has_made_is_found_by_its_hash() {
        let page = "href=\"./app-apart.css\" href=\"./app-42865a3dc19fe0be.js\" href=\"./app-42865a3dc19fe0be_bg.wasm\"";
        assert_eq!(whole(page, ".js").as_deref(), Some("app-42865a3dc19fe0be.js"));
        assert_eq!(whole(page, "_bg.wasm").as_deref(), Some("app-42865a3dc19fe0be_bg.wasm"));
        assert_eq!(whole("", ".js"), None);
    }
}
