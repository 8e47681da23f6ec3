//! Data that no link can hold, from files that the command line names.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use rescu_explorer::data::DataKind;
use rescu_explorer::data::supplied::{Content, File, Format, ImageFile, Images, Learning, content_store};
use rescu_explorer::experiment::Key;
use rescu_explorer::words::{self, command};

use crate::output::Failure;

/// MNIST's own names of its files.
const IMAGE_FILES: [&str; 4] =
    ["train-images-idx3-ubyte", "train-labels-idx1-ubyte", "t10k-images-idx3-ubyte", "t10k-labels-idx1-ubyte"];

/// Files to learn from.
#[derive(clap::Args)]
pub(crate) struct Given {
    /// Learn from the images in a folder
    ///
    /// They are MNIST's four IDX files under their usual names, packed by gzip or not. Means `--set data=images`.
    #[arg(long, value_name = "FOLDER")]
    mnist: Option<PathBuf>,
    /// Learn from a table, a CSV file
    ///
    /// The keys `label` and `scaling` say how. Means `--set data=table`.
    #[arg(long, value_name = "FILE", conflicts_with = "mnist")]
    table: Option<PathBuf>,
}

impl Given {
    /// Keeps what a given file holds, and names the file among the values of keys, as `--set data= --set file=` would.
    pub(crate) fn name_in(&self, values: &mut BTreeMap<Key, String>) -> Result<(), Failure> {
        let file = match (&self.mnist, &self.table) {
            (Some(folder), _) => {
                choose("--mnist", &ImageFile { file: None }, values)?;
                let (name, bytes) = images(folder)?;
                keep(folder, &name, Format::Images, bytes)?
            }
            (None, Some(path)) => {
                choose("--table", &Learning::of(None), values)?;
                let bytes = fs::read(path).map_err(|error| Failure::unusable(path, &error))?;
                let name = path.file_name().unwrap_or_default().to_string_lossy();
                keep(path, &name, Format::Table, bytes)?
            }
            (None, None) => return Ok(()),
        };
        let named = values.entry(Key::File).or_insert_with(|| file.to_string());
        match named.parse::<File>() {
            Ok(named) if !named.is_same_as(&file) => {
                Err(Failure::untrained(command().other_file(named.to_string(), file.to_string())))
            }
            // What is no name of a file is refused where the values are read.
            _ => Ok(()),
        }
    }
}

/// Chooses the data that an option stands for, unless other data is named.
fn choose(option: &str, data: &dyn DataKind, values: &mut BTreeMap<Key, String>) -> Result<(), Failure> {
    let own = data.name();
    match values.insert(Key::Data, own.to_owned()) {
        Some(other) if other != own => Err(Failure::untrained(command().other_data(option, own, other))),
        _ => Ok(()),
    }
}

/// Puts what a file holds where experiments that name it find it.
fn keep(path: &Path, name: &str, format: Format, bytes: Vec<u8>) -> Result<File, Failure> {
    let file = File::of(name, &bytes);
    content_store::put(Content::read(format, bytes).map_err(|error| Failure::unusable(path, &words::content_error(&error)))?);
    Ok(file)
}

fn images(folder: &Path) -> Result<(String, Vec<u8>), Failure> {
    let read = |name: &str| {
        let plain = folder.join(name);
        let path = if plain.exists() { plain } else { folder.join(format!("{name}.gz")) };
        let bytes = fs::read(&path).map_err(|error| Failure::unusable(&path, &error))?;
        Ok((name.to_owned(), bytes))
    };
    let files = IMAGE_FILES.into_iter().map(read).collect::<Result<Vec<_>, Failure>>()?;
    Images::join(&files).map_err(|error| Failure::unusable(folder, &words::idx_error(&error)))
}
