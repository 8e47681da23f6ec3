//! Data that no link can hold: it is in a file, of which a link holds the name, the size and a hash.
//!
//! What a file holds is put into the [`content_store`], from where any experiment that names it takes it. Nothing else will do in its place.

mod bundled;
pub mod content_store;
pub mod gzip;
mod idx;
mod image_file;
mod learning;
mod table;
mod table_error;

use core::fmt;
use core::str::FromStr;

use serde::{Deserialize, Serialize};
use thiserror::Error;

pub use bundled::BundledSet;
pub use idx::{Counted, IdxError, Images, Split};
pub use image_file::ImageFile;
pub use learning::{Learning, Scaling, TestRows};
pub use table::{LARGEST as LARGEST_TABLE, Table};
pub use table_error::{ColumnName, Place, TableError};

use crate::data::placed::TooFew;
use crate::hash::fnv1a;

/// A file as a link names it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct File {
    /// 1 to [`File::LONGEST`] letters, digits and `.-_`.
    name: String,
    /// In bytes.
    size: u32,
    /// FNV-1a over its bytes.
    hash: u64,
}

impl File {
    /// Characters of a name that are kept.
    const LONGEST: usize = 40;

    /// A file of this name and content. Of the name only letters, digits and `.-_` are kept, so that links stay readable.
    #[must_use]
    pub fn of(name: &str, content: &[u8]) -> Self {
        let kept = |letter: char| if letter.is_alphanumeric() || ".-_".contains(letter) { letter } else { '_' };
        let name: String = name.chars().map(kept).take(Self::LONGEST).collect();
        let name = if name.is_empty() { "unnamed".to_owned() } else { name };
        Self { name, size: content.len() as u32, hash: fnv1a(content.iter().copied()) }
    }

    /// Its name.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Its size in bytes.
    #[must_use]
    pub fn size(&self) -> u32 {
        self.size
    }

    /// The FNV-1a hash of its bytes, by which it is found in the store.
    #[must_use]
    pub fn hash(&self) -> u64 {
        self.hash
    }

    /// Whether the two have the same content, whatever they are called.
    #[must_use]
    pub fn is_same_as(&self, other: &Self) -> bool {
        (self.size, self.hash) == (other.size, other.hash)
    }
}

impl fmt::Display for File {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "{},{},{:016x}", self.name, self.size, self.hash)
    }
}

/// A text that names no file.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("{self:?}")]
pub struct NoFile;

impl FromStr for File {
    type Err = NoFile;

    fn from_str(text: &str) -> Result<Self, NoFile> {
        let parts: Vec<&str> = text.split(',').collect();
        let [name, size, hash] = parts[..] else { return Err(NoFile) };
        let (Ok(size), Ok(hash)) = (size.parse(), u64::from_str_radix(hash, 16)) else { return Err(NoFile) };
        let file = Self { size, hash, ..Self::of(name, &[]) };
        if file.name == name { Ok(file) } else { Err(NoFile) }
    }
}

/// What kind of file it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Format {
    /// Four IDX files one after the other.
    Images,
    /// Comma-separated values.
    Table,
}

/// What a file holds.
#[derive(Debug)]
pub enum Content {
    /// Images and their labels.
    Images(Images),
    /// A table.
    Table(Table),
}

impl Content {
    /// What these bytes hold.
    ///
    /// # Errors
    /// What is wrong with them.
    pub fn read(format: Format, bytes: Vec<u8>) -> Result<Self, ContentError> {
        Ok(match format {
            Format::Images => Self::Images(Images::read(bytes)?),
            Format::Table => Self::Table(Table::read(bytes)?),
        })
    }

    /// What kind of file it came in.
    #[must_use]
    pub fn format(&self) -> Format {
        match self {
            Self::Images(_) => Format::Images,
            Self::Table(_) => Format::Table,
        }
    }

    /// The images it is.
    ///
    /// # Errors
    /// If it is a table.
    pub(super) fn images(&self) -> Result<&Images, Missing> {
        if let Self::Images(images) = self { Ok(images) } else { Err(Missing::Unchosen) }
    }

    /// The table it is.
    ///
    /// # Errors
    /// If it is images.
    pub(super) fn table(&self) -> Result<&Table, Missing> {
        if let Self::Table(table) = self { Ok(table) } else { Err(Missing::Unchosen) }
    }

    /// The bytes it was read from.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        match self {
            Self::Images(images) => images.bytes(),
            Self::Table(table) => table.bytes(),
        }
    }
}

/// Why a file cannot be used.
#[derive(Clone, Debug, PartialEq, Eq, Error, Serialize, Deserialize)]
#[error("{self:?}")]
pub enum ContentError {
    /// It holds no images.
    Images(#[from] IdxError),
    /// It holds no table.
    Table(#[from] TableError),
}

/// Why there are no examples.
#[derive(Clone, Debug, PartialEq, Eq, Error, Serialize, Deserialize)]
#[error("{self:?}")]
pub enum Missing {
    /// A data set that lies beside the page and has not come yet.
    Bundled(BundledSet),
    /// None has been chosen.
    Unchosen,
    /// A file that the link names.
    File(File),
    /// Points of the reader's.
    Placed(#[from] TooFew),
    /// A table whose label or features cannot be used.
    Table(#[from] TableError),
}

#[cfg(all(test, not(target_arch = "wasm32")))]
#[allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_file_is_named_by_what_is_in_it() {
        let file = File::of("my data, (new) & best.csv", b"foobar");
        assert_eq!(file.to_string(), "my_data___new____best.csv,6,85944171f73967e8");
        assert!(file.is_same_as(&File::of("copy.csv", b"foobar")) && !file.is_same_as(&File::of("copy.csv", b"foobaz")));
        assert_eq!(File::of("", b"").name(), "unnamed");
    }

    #[test]
    fn other_texts_name_no_file() {
        for text in ["", "a", "a,1", "a,1,xyz", "a,-1,00", "a b,1,00", ",1,00", "a,1,00,2", "a,99999999999,00"] {
            assert_eq!(text.parse::<File>(), Err(NoFile), "{text}");
        }
    }

    proptest! {
        #[test]
        fn its_text_is_read_back(name in "\\PC{0,60}", content in proptest::collection::vec(any::<u8>(), 0..50)) {
            let file = File::of(&name, &content);
            prop_assert_eq!(file.to_string().parse(), Ok(file));
        }
    }
}
