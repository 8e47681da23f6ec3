//! MNIST's files, packed by gzip or not.

use std::fs;
use std::io;
use std::path::Path;

use crate::failure::{Failure, Outcome};
use crate::workload::{IMAGES, Images, PIXELS};

/// The kind of an IDX file: unsigned bytes in one, or in three dimensions.
const LABELS: [u8; 4] = [0, 0, 8, 1];
const INK: [u8; 4] = [0, 0, 8, 3];

/// The first training images of a folder that holds MNIST under its usual names.
///
/// # Errors
/// If a file is missing or is not what its name says.
pub fn read(folder: &Path) -> Outcome<Images> {
    Ok(Images {
        ink: file(folder, "train-images-idx3-ubyte", INK, PIXELS)?,
        labels: file(folder, "train-labels-idx1-ubyte", LABELS, 1)?,
    })
}

/// The bytes of the first [`IMAGES`] entries of a file.
fn file(folder: &Path, name: &str, kind: [u8; 4], each: usize) -> Outcome<Vec<u8>> {
    let failure = |why: String| {
        let sentence = format!("MNIST's file {name} in {} cannot be used: {why}.", folder.display());
        Failure::new(sentence, "Name the folder that holds MNIST's four files, or none, which takes seeded images.")
    };
    let bytes = unpacked(&folder.join(name)).map_err(|error| failure(error.to_string()))?;
    entries(&bytes, kind, each).map(<[u8]>::to_vec).ok_or_else(|| failure("it is not an IDX file of that kind".to_owned()))
}

/// The whole file, or what the file of the same name and `.gz` holds.
fn unpacked(path: &Path) -> io::Result<Vec<u8>> {
    if path.is_file() {
        return fs::read(path);
    }
    let packed = fs::read(path.with_extension("gz"))?;
    let invalid = || io::Error::new(io::ErrorKind::InvalidData, "it is not packed by gzip");
    let stream = gzip_stream(&packed).ok_or_else(invalid)?;
    miniz_oxide::inflate::decompress_to_vec(stream).map_err(|_| invalid())
}

/// What follows the header of a gzip file, which may hold the name of the file that was packed.
fn gzip_stream(packed: &[u8]) -> Option<&[u8]> {
    const NAMED: u8 = 8;
    let (header, rest) = packed.split_at_checked(10)?;
    match header {
        [0x1f, 0x8b, 8, 0, ..] => Some(rest),
        [0x1f, 0x8b, 8, NAMED, ..] => rest.iter().position(|&byte| byte == 0).map(|end| &rest[end + 1..]),
        _ => None,
    }
}

/// The first entries of an IDX file: its kind, a number for each dimension, then bytes.
fn entries(bytes: &[u8], kind: [u8; 4], each: usize) -> Option<&[u8]> {
    let header = 4 + 4 * usize::from(kind[3]);
    bytes.starts_with(&kind).then(|| bytes.get(header..header + IMAGES * each)).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headers_are_skipped() {
        let mut labels = [LABELS, [0, 0, 0x75, 0x30]].concat();
        labels.extend((0..IMAGES + 5).map(|index| (index % 10) as u8));
        assert_eq!(entries(&labels, LABELS, 1).map(|labels| (labels.len(), labels[3])), Some((IMAGES, 3)));
        assert_eq!(entries(&labels, INK, 1), None);
        assert_eq!(entries(&labels[..100], LABELS, 1), None);
    }

    #[test]
    fn gzip_headers_may_hold_a_name() {
        assert_eq!(gzip_stream(&[0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 7, 8]), Some(&[7, 8][..]));
        assert_eq!(gzip_stream(&[0x1f, 0x8b, 8, 8, 0, 0, 0, 0, 0, 3, b'a', 0, 7, 8]), Some(&[7, 8][..]));
        assert_eq!(gzip_stream(b"PK something else"), None);
    }
}
