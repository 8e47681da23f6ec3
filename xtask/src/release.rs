//! What is done to a site that was built, before it is given to a host: its policy, compressed copies, and headers.

use std::fmt::Write;
use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::io;
use std::path::Path;

use crate::failure::{Failure, Outcome};
use crate::offline;
use crate::project::{Project, remove_folder, run};

/// What the page may load and do: its own files, WebAssembly, and images that it has drawn itself. Any page may show it in a
/// frame (`docs/embedding.md`).
const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
    img-src 'self' data: blob:; connect-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'";

/// Where in `index.html` it stands in a release. While the page is being written on, a script within it would reload it.
const PLACE: &str = "<!-- policy: in a release the policy of its content stands here (xtask/src/release.rs). -->";

/// Headers for hosts that read them from a file of this name, such as Netlify and Cloudflare Pages.
const HEADERS: &str = "_headers";

/// Finishes a site that trunk has built.
pub(crate) fn finish(project: &Project, site: &Path) -> Outcome {
    let unwritable =
        |error: io::Error| Failure::new(format!("The site was not finished: {error}."), "Make room, or make dist writable.");
    // Trunk works in it, and leaves it behind.
    remove_folder(&site.join(".stage")).map_err(unwritable)?;
    join_styles(site).map_err(unwritable)?;
    name_trainer(site).map_err(unwritable)?;
    state_policy(site).map_err(unwritable)?;
    offline::prepare(site).map_err(unwritable)?;
    write_headers(site).map_err(unwritable)?;
    let mut compress = project.command("node");
    compress.arg(project.at("xtask/src/compress.mjs")).arg(site);
    run(&mut compress, "The site was not compressed; the reason is above.", "Mend what Node.js names.")
}

/// The name of a file, made of a hash.
type Naming = fn(&str) -> String;

/// The files of the trainer, as trunk leaves them and as they are called in a release, by a hash of all.
const TRAINER: [(&str, Naming); 3] = [
    ("trainer_bg.wasm", |hash| format!("trainer-{hash}_bg.wasm")),
    ("trainer.js", |hash| format!("trainer-{hash}.js")),
    ("trainer_loader.js", |hash| format!("trainer-loader-{hash}.js")),
];

/// Calls the files of the trainer by their content, so that a page never starts one of another build.
fn name_trainer(site: &Path) -> io::Result<()> {
    let mut hasher = DefaultHasher::new();
    for (made, _) in TRAINER {
        fs::read(site.join(made))?.hash(&mut hasher);
    }
    let hash = format!("{:016x}", hasher.finish());
    for (made, named) in TRAINER {
        fs::rename(site.join(made), site.join(named(&hash)))?;
    }
    let [_, script, loader] = TRAINER.map(|(_, named)| named(&hash));
    for file in ["index.html", &script, &loader] {
        let text = fs::read_to_string(site.join(file))?;
        fs::write(site.join(file), with_named_trainer(&text, &hash))?;
    }
    Ok(())
}

/// A text with the files of the trainer by the names that they have in the site.
fn with_named_trainer(text: &str, hash: &str) -> String {
    TRAINER.iter().fold(text.to_owned(), |text, (made, named)| text.replace(made, &named(hash)))
}

/// Makes one style sheet of all that `index.html` links to, in their order: each that is fetched keeps the first frame waiting.
fn join_styles(site: &Path) -> io::Result<()> {
    let index = site.join("index.html");
    let mut page = fs::read_to_string(&index)?;
    let mut joined = String::new();
    for (link, name) in style_links(&page) {
        let sheet = site.join(&name);
        joined.push_str(&fs::read_to_string(&sheet)?);
        fs::remove_file(sheet)?;
        page = page.replace(&link, "");
    }
    let mut hasher = DefaultHasher::new();
    joined.hash(&mut hasher);
    let name = format!("style-{:016x}.css", hasher.finish());
    fs::write(site.join(&name), joined)?;
    let link = format!("<link rel=\"stylesheet\" href=\"./{name}\">\n</head>");
    fs::write(index, page.replacen("</head>", &link, 1))
}

/// The links to style sheets, as they stand in the page, with the names of the files.
fn style_links(page: &str) -> Vec<(String, String)> {
    let of = |tag: &str| {
        let name = tag.split("href=\"./").nth(1)?.split('"').next()?;
        tag.contains("rel=\"stylesheet\"").then(|| (format!("<link{tag}>"), name.to_owned()))
    };
    page.split("<link").skip(1).filter_map(|rest| of(rest.split('>').next()?)).collect()
}

fn state_policy(site: &Path) -> io::Result<()> {
    let index = site.join("index.html");
    let page = fs::read_to_string(&index)?;
    if !page.contains(PLACE) {
        return Err(io::Error::other("index.html has no place for its policy"));
    }
    let stated = format!("<meta http-equiv=\"Content-Security-Policy\" content=\"{POLICY}\">");
    fs::write(index, page.replace(PLACE, &stated))
}

/// A file whose name has a hash of its content never changes; of any other a host is asked whether it has.
fn write_headers(site: &Path) -> io::Result<()> {
    let mut headers =
        format!("/*\n  Content-Security-Policy: {POLICY}\n  X-Content-Type-Options: nosniff\n  Cache-Control: no-cache\n");
    let mut names: Vec<_> =
        fs::read_dir(site)?.map(|entry| Ok(entry?.file_name().to_string_lossy().into_owned())).collect::<io::Result<_>>()?;
    names.sort();
    for name in names.iter().filter(|name| is_hashed(name)) {
        // Writing to a string cannot fail.
        let _ = write!(headers, "/{name}\n  ! Cache-Control\n  Cache-Control: public, max-age=31536000, immutable\n");
    }
    fs::write(site.join(HEADERS), headers)
}

/// Whether the name of a file ends in a hash, as in `app-0123456789abcdef.js`.
fn is_hashed(name: &str) -> bool {
    let stem = name.split('.').next().unwrap_or_default().trim_end_matches("_bg");
    stem.rsplit_once('-').is_some_and(|(_, hash)| hash.len() >= 14 && hash.chars().all(|letter| letter.is_ascii_hexdigit()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_with_a_hash_are_told_from_others() {
        let hashed = ["app-cf88a219356b18c0.js", "app-cf88a219356b18c0_bg.wasm", "record-53b1009a007b41f.css"];
        assert!(hashed.into_iter().all(is_hashed));
        assert!(!["trainer_bg.wasm", "index.html", "mnist.idx.deflate", "trade-off.css"].into_iter().any(is_hashed));
    }

    #[test]
    fn the_files_of_the_trainer_name_each_other_by_their_content() {
        let made = "import start from \"./trainer.js\"; new URL('trainer_bg.wasm', x); content=\"./trainer_loader.js\"";
        let named =
            "import start from \"./trainer-0f.js\"; new URL('trainer-0f_bg.wasm', x); content=\"./trainer-loader-0f.js\"";
        assert_eq!(with_named_trainer(made, "0f"), named);
        assert!(TRAINER.iter().all(|(_, named)| is_hashed(&named("0123456789abcdef"))));
    }

    #[test]
    fn style_sheets_are_found_by_their_links() {
        let page = "<link rel=\"icon\" href=\"./i.svg\"><link rel=\"stylesheet\" href=\"./a-1.css\"/><link rel=\"stylesheet\" href=\"./b-2.css\">";
        let names: Vec<_> = style_links(page).into_iter().map(|(_, name)| name).collect();
        assert_eq!(names, ["a-1.css", "b-2.css"]);
        assert!(style_links(page).iter().all(|(link, _)| page.contains(link)));
    }

    #[test]
    fn any_page_may_show_it_in_a_frame() {
        assert!(!POLICY.contains("frame-ancestors"));
    }

    #[test]
    fn the_page_has_a_place_for_its_policy() {
        assert!(include_str!("../../index.html").contains(PLACE));
    }
}
