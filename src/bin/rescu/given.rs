//! Data that no link can hold, from files that the command line names.

use std::fs;
use std::path::{Path, PathBuf};

use rescu_explorer::data::Data;
use rescu_explorer::data::supplied::{Content, File, Format, ImageFile, Images, Learning, content_store};
use rescu_explorer::words;

use crate::output::Failure;

/// MNIST's own names of its files.
const IMAGE_FILES: [&str; 4] =
    ["train-images-idx3-ubyte", "train-labels-idx1-ubyte", "t10k-images-idx3-ubyte", "t10k-labels-idx1-ubyte"];

/// Files to learn from.
#[derive(clap::Args)]
pub(crate) struct Given {
    /// Learn from the images in this folder: MNIST's four IDX files under their usual names, packed by gzip or not.
    #[arg(long, value_name = "FOLDER")]
    mnist: Option<PathBuf>,
    /// Learn from this table, a CSV file; the keys `label` and `scaling` say how.
    #[arg(long, value_name = "FILE", conflicts_with = "mnist")]
    table: Option<PathBuf>,
}

impl Given {
    /// Puts what was given on the shelf, and into data that names no file.
    pub(crate) fn put_into(&self, data: &mut Data) -> Result<(), Failure> {
        if let Some(folder) = &self.mnist {
            let (name, bytes) = images(folder)?;
            let file = shelve(folder, &name, Format::Images, bytes)?;
            *data = Data::Images(ImageFile { file: Some(fitting(data, file)?) });
        }
        if let Some(path) = &self.table {
            let bytes = fs::read(path).map_err(|error| Failure::unusable(path, &error))?;
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            let file = fitting(data, shelve(path, &name, Format::Table, bytes)?)?;
            let before = if let Data::Table(learning) = data { learning.clone() } else { Learning::of(None) };
            *data = Data::Table(Learning { file: Some(file), ..before });
        }
        Ok(())
    }
}

/// Puts what a file holds on the shelf.
fn shelve(path: &Path, name: &str, format: Format, bytes: Vec<u8>) -> Result<File, Failure> {
    let file = File::of(name, &bytes);
    content_store::put(Content::read(format, bytes).map_err(|error| Failure::unusable(path, &words::content_error(&error)))?);
    Ok(file)
}

/// The file, unless the link names another.
fn fitting(data: &Data, file: File) -> Result<File, Failure> {
    match data.file() {
        Some(named) if !named.is_same_as(&file) => {
            Err(Failure::untrained(words::further().command_other_file(named.to_string(), file.to_string())))
        }
        _ => Ok(file),
    }
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
