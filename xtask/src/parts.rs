//! Splitting the program of the page into parts, each a file that is fetched when it is first wanted (`src/page/parts.rs`).

use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::io;
use std::path::Path;

use crate::failure::{Failure, Outcome};
use crate::project::{Project, remove_folder, run};
use crate::site::WASM_OPT_PREMISES;
use crate::tools::{self, WASM};

/// What tells the build script that the program will be split.
pub(crate) const WISH: (&str, &str) = ("RESCU_SPLIT", "1");

/// Where the parts are made: as they are cut, then bound to JavaScript, then as small as they get.
const CUT: &str = "target/parts/cut";
const BOUND: &str = "target/parts/bound";
const SMALL: &str = "target/parts/small";

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
    let [cut, bound, small] = [CUT, BOUND, SMALL].map(|folder| project.at(folder));
    for folder in [&cut, &bound, &small] {
        remove_folder(folder).and_then(|()| fs::create_dir_all(folder)).map_err(unwritable)?;
    }
    cut_up(project, &cut)?;
    bind(project, &cut, &bound)?;
    let made = gather(&cut, &bound).map_err(unwritable)?;
    for name in &made {
        shrink(project, &bound.join(name), &small.join(name))?;
    }
    let pieces = install(&small, site, made).map_err(unwritable)?;
    minify(project, site, &pieces)
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

/// Puts the other parts and what loads them beside it, and says what all files are called.
fn gather(cut: &Path, bound: &Path) -> io::Result<Vec<String>> {
    let mut names = Vec::new();
    for entry in fs::read_dir(cut)? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        if name != "app.wasm" {
            fs::copy(cut.join(&name), bound.join(&name))?;
            names.push(name);
        }
    }
    names.extend(["app.js", "app_bg.wasm"].map(str::to_owned));
    names.sort();
    Ok(names)
}

/// Makes WebAssembly as small as it gets. JavaScript stays as it is.
fn shrink(project: &Project, from: &Path, to: &Path) -> Outcome {
    if from.extension().is_some_and(|extension| extension == "wasm") {
        let mut optimise = project.command("wasm-opt");
        // The first leaves the second, and above all what compresses it, more to find.
        optimise.args(["-Os", "-Oz", "--quiet"]).args(WASM_OPT_PREMISES).arg(from).arg("--output").arg(to);
        return run(&mut optimise, "A part was not optimised; the reason is above.", "Mend what wasm-opt names.");
    }
    fs::copy(from, to).map(drop).map_err(|error| {
        Failure::new(format!("{} was not written: {error}.", to.display()), "Make room, or make target writable.")
    })
}

/// Puts all files into the site, in the place of what trunk has made. Their names have one hash of all, since they are of use only
/// together.
fn install(small: &Path, site: &Path, made: Vec<String>) -> io::Result<Vec<Piece>> {
    let mut hasher = DefaultHasher::new();
    for name in &made {
        fs::read(small.join(name))?.hash(&mut hasher);
    }
    let hash = format!("{:016x}", hasher.finish());
    let pieces: Vec<Piece> = made.into_iter().map(|made| Piece { named: named(&made, &hash), made }).collect();
    for Piece { made, named } in &pieces {
        let (from, to) = (small.join(made), site.join(named));
        match made.as_str() {
            LOADER => fs::write(to, renamed(for_any_host(&fs::read_to_string(from)?)?, &pieces))?,
            "app.js" => fs::write(to, renamed(fs::read_to_string(from)?, &pieces))?,
            _ => fs::copy(from, to).map(drop)?,
        }
    }
    refer(site, &pieces)?;
    Ok(pieces)
}

/// Takes from the JavaScript what only people read: a quarter of what it weighs when it is packed.
fn minify(project: &Project, site: &Path, pieces: &[Piece]) -> Outcome {
    let mut minify = project.command(&tools::esbuild(project)?.to_string_lossy());
    // What wasm-bindgen repeats is the same each time.
    minify.args([
        "--minify",
        "--target=es2022",
        "--allow-overwrite",
        "--log-override:duplicate-object-key=silent",
        "--log-level=warning",
    ]);
    minify.arg(format!("--outdir={}", site.display()));
    minify.args(
        pieces
            .iter()
            .filter(|piece| Path::new(&piece.made).extension().is_some_and(|ending| ending == "js"))
            .map(|piece| site.join(&piece.named)),
    );
    run(&mut minify, "The page's JavaScript was not minified; the reason is above.", "Mend what esbuild names.")
}

/// How the splitter has a part read as it arrives, which a browser does only if the host knows the type of the file.
const STREAMED: &str = "(WebAssembly.instantiateStreaming(src, imports))";

/// The same for hosts that do not.
const FOR_ANY_HOST: &str = "const instantiated = async (fetched, imports) => {
    const response = await fetched;
    if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
    const whole = response.clone();
    return WebAssembly.instantiateStreaming(response, imports)
        .catch(async () => WebAssembly.instantiate(await whole.arrayBuffer(), imports));
};
";

/// What loads the parts, so that it does so from any host.
fn for_any_host(loader: &str) -> io::Result<String> {
    if loader.contains(STREAMED) {
        let imports_end = loader.find('\n').map_or(0, |end| end + 1);
        let (imports, rest) = loader.split_at(imports_end);
        return Ok(format!("{imports}{FOR_ANY_HOST}{}", rest.replace(STREAMED, "instantiated(src, imports)")));
    }
    Err(io::Error::other("what loads the parts is not as wasm-split-cli wrote it"))
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
        let whole = whole(&page, ending).ok_or_else(|| io::Error::other(format!("index.html names no app-…{ending}")))?;
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

/// The name of the file that the parts replace: `app-`, a hash, and an ending.
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
    fn parts_are_loaded_from_hosts_that_do_not_know_their_type() -> io::Result<()> {
        let loader = format!("import {{ initSync }} from \"./app.js\";\nreturn async (imports) => {STREAMED};");
        let expected = format!(
            "import {{ initSync }} from \"./app.js\";\n{FOR_ANY_HOST}return async (imports) => instantiated(src, imports);"
        );
        assert_eq!(for_any_host(&loader)?, expected);
        assert!(for_any_host("import {}").is_err());
        Ok(())
    }

    #[test]
    fn the_file_that_trunk_has_made_is_found_by_its_hash() {
        let page = "href=\"./app-apart.css\" href=\"./app-42865a3dc19fe0be.js\" href=\"./app-42865a3dc19fe0be_bg.wasm\"";
        assert_eq!(whole(page, ".js").as_deref(), Some("app-42865a3dc19fe0be.js"));
        assert_eq!(whole(page, "_bg.wasm").as_deref(), Some("app-42865a3dc19fe0be_bg.wasm"));
        assert_eq!(whole("", ".js"), None);
    }
}
