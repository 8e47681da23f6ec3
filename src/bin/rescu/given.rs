//! Data that no link can hold, from files that the command line names.

use std::fs;
use std::path::{Path, PathBuf};

use rescu_explorer::data::Data;
use rescu_explorer::data::supplied::{Content, File, Format, Images, shelf};

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
}

impl Given {
    /// Puts what was given on the shelf, and in place of data that names no file.
    pub(crate) fn put_into(&self, data: &mut Data) -> Result<(), Failure> {
        let Some(folder) = &self.mnist else { return Ok(()) };
        let (name, bytes) = images(folder)?;
        let file = File::of(&name, &bytes);
        shelf::put(Content::read(Format::Images, bytes).map_err(|error| unusable(folder, &error))?);
        match data {
            Data::Images(Some(named)) if !named.is_same_as(&file) => {
                Err(Failure::Input(format!("--mnist: the link names other images, {named}, than these, {file}")))
            }
            _ => {
                *data = Data::Images(Some(file));
                Ok(())
            }
        }
    }
}

fn images(folder: &Path) -> Result<(String, Vec<u8>), Failure> {
    let read = |name: &str| {
        let plain = folder.join(name);
        let path = if plain.exists() { plain } else { folder.join(format!("{name}.gz")) };
        let bytes = fs::read(&path).map_err(|error| unusable(&path, &error))?;
        Ok((name.to_owned(), bytes))
    };
    let files = IMAGE_FILES.into_iter().map(read).collect::<Result<Vec<_>, Failure>>()?;
    Images::join(&files).map_err(|error| unusable(folder, &error))
}

fn unusable(path: &Path, why: &impl ToString) -> Failure {
    Failure::Input(format!("{} cannot be used: {}", path.display(), why.to_string()))
}
