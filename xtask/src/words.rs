//! The languages that lie beside the page. English is part of its program.

use std::collections::BTreeSet;
use std::env;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use fluent_syntax::ast::{Entry, Resource};
use fluent_syntax::parser::parse;
use fluent_syntax::serializer::serialize;

use crate::failure::{Failure, Outcome};
use crate::project::Project;
use crate::pseudo;

/// The folder of the tables of words, each with a folder for every language.
const TABLES: &str = "assets/words";

/// Those that the page says. What the command line alone says is in the others, and does not lie beside the page.
const ON_THE_PAGE: [&str; 2] = ["first_view", "further"];

const ENGLISH: &str = "en";

/// Where trunk puts a site together, as it tells the commands that it calls (`Trunk.toml`).
const STAGE: &str = "TRUNK_STAGING_DIR";

/// Writes every language but English into the site that trunk puts together.
pub(crate) fn write_all(project: &Project) -> Outcome {
    let site = env::var_os(STAGE).map(PathBuf::from).ok_or_else(|| {
        Failure::new("Nobody has said where the site is.", "Leave this to trunk: `cargo xtask dist` and `serve` call it.")
    })?;
    let tables = project.at(TABLES);
    let written = languages(&tables).and_then(|languages| {
        languages.iter().filter(|tag| *tag != ENGLISH).try_for_each(|tag| write(&site, tag, &text(&tables, tag)?))
    });
    written.map_err(unwritten)
}

/// Writes the language of the tests into a site.
pub(crate) fn write_pseudo(project: &Project, site: &Path) -> Outcome {
    let written = text(&project.at(TABLES), ENGLISH).and_then(|english| write(site, pseudo::TAG, &pseudo::accented(&english)));
    written.map_err(unwritten)
}

/// The English words that the first view does not say.
pub(crate) fn further(project: &Project) -> io::Result<String> {
    let files = entries(&project.at(TABLES).join("further").join(ENGLISH))?;
    Ok(files.iter().map(fs::read_to_string).collect::<io::Result<Vec<_>>>()?.concat())
}

/// The messages of a text, without comments and what is no message.
pub(crate) fn messages(text: &str) -> Resource<String> {
    let mut resource = parse(text.to_owned()).unwrap_or_else(|(resource, _)| resource);
    resource.body.retain(|entry| matches!(entry, Entry::Message(_) | Entry::Term(_)));
    for entry in &mut resource.body {
        if let Entry::Message(message) = entry {
            message.comment = None;
        }
    }
    resource
}

fn unwritten(error: io::Error) -> Failure {
    Failure::new(format!("A language was not written: {error}."), "Check that the checkout is whole and writable.")
}

fn write(site: &Path, tag: &str, text: &str) -> io::Result<()> {
    let folder = site.join("words");
    fs::create_dir_all(&folder)?;
    fs::write(folder.join(format!("{tag}.ftl")), text)
}

/// The tags of all languages.
fn languages(tables: &Path) -> io::Result<BTreeSet<String>> {
    let folders = entries(tables)?.iter().map(|table| entries(table)).collect::<io::Result<Vec<_>>>()?;
    Ok(folders.concat().iter().filter_map(|language| Some(language.file_name()?.to_string_lossy().into_owned())).collect())
}

/// All messages of a language that the page says.
fn text(tables: &Path, tag: &str) -> io::Result<String> {
    let files = ON_THE_PAGE.iter().map(|table| entries(&tables.join(table).join(tag))).collect::<io::Result<Vec<_>>>()?;
    let texts = files.concat().iter().map(fs::read_to_string).collect::<io::Result<Vec<_>>>()?;
    Ok(serialize(&messages(&texts.join("\n"))))
}

/// What is in a folder, by name.
fn entries(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut paths = fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<io::Result<Vec<_>>>()?;
    paths.sort();
    Ok(paths)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tables() -> PathBuf {
        Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(TABLES)
    }

    #[test]
    fn a_language_is_all_messages_that_the_page_says() -> io::Result<()> {
        let english = text(&tables(), ENGLISH)?;
        assert!(languages(&tables())?.contains(ENGLISH));
        // One of the first view, one that comes later, none of the command line's, and no remark for translators.
        let cases = [("twins-map-first =", true), ("curves-trend-rising =", true), ("nothing-trained =", false), ("# ", false)];
        for (part, is_there) in cases {
            assert_eq!(english.lines().any(|line| line.starts_with(part)), is_there, "{part}");
        }
        Ok(())
    }
}
