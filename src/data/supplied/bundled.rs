//! Data sets that lie beside the page, each of which is fetched when it is chosen. A native program has them built in.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::mnist::Mnist;
use super::{Content, Digits, Format, Images, Missing, content_store};
use crate::data::kind::Chosen;

/// One of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum BundledSet {
    /// 1797 handwritten digits, 8×8 (`assets/digits/README.md` has origin, licence and format).
    Digits,
    /// A part of MNIST (`assets/mnist/README.md`).
    Mnist,
}

/// What is known of its file before it has come.
struct BundledFile {
    /// The data set, as links name it.
    set: &'static str,
    /// Where it lies beside the page: one raw DEFLATE stream of IDX files.
    address: &'static str,
    /// Bytes of that.
    packed_size: usize,
    /// Bytes of what is in it.
    size: usize,
    /// The FNV-1a hash of those.
    hash: u64,
    #[cfg(not(target_arch = "wasm32"))]
    packed: &'static [u8],
}

static DIGITS: BundledFile = BundledFile {
    set: Digits::SETS[0],
    address: "digits.idx.deflate",
    packed_size: 44_634,
    size: 116_853,
    hash: 0xef7c_8b15_eceb_81b3,
    #[cfg(not(target_arch = "wasm32"))]
    packed: include_bytes!("../../../assets/digits/digits.idx.deflate"),
};

static MNIST: BundledFile = BundledFile {
    set: Mnist::SETS[0],
    address: "mnist.idx.deflate",
    packed_size: 1_929_492,
    size: 9_420_048,
    hash: 0xc4c5_9b40_af2d_2334,
    #[cfg(not(target_arch = "wasm32"))]
    packed: include_bytes!("../../../assets/mnist/mnist.idx.deflate"),
};

impl BundledSet {
    /// All of them.
    pub const ALL: [Self; 2] = [Self::Digits, Self::Mnist];

    fn file(self) -> &'static BundledFile {
        match self {
            Self::Digits => &DIGITS,
            Self::Mnist => &MNIST,
        }
    }

    /// The data set, as links name it.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.file().set
    }

    /// The name of its file, which lies beside the page.
    #[must_use]
    pub fn address(self) -> &'static str {
        self.file().address
    }

    /// Bytes that are fetched.
    #[must_use]
    pub fn packed_size(self) -> usize {
        self.file().packed_size
    }

    /// The hash of what is in it, by which it is found in the store.
    #[must_use]
    pub fn hash(self) -> u64 {
        self.file().hash
    }

    /// Unpacks it. `None` if it is anything else than what was packed.
    #[must_use]
    pub fn unpack(self, packed: &[u8]) -> Option<Content> {
        let BundledFile { size, hash, .. } = *self.file();
        let bytes = miniz_oxide::inflate::decompress_to_vec_with_limit(packed, size).ok()?;
        (crate::hash::fnv1a(bytes.iter().copied()) == hash).then(|| Content::read(Format::Images, bytes).ok()).flatten()
    }

    /// What is in it, from the store, where a native program puts it itself.
    pub(super) fn content(self) -> Result<Arc<Content>, Missing> {
        content_store::get(self.hash()).or_else(|| self.built_in()).ok_or(Missing::Bundled(self))
    }

    /// Something about its images.
    ///
    /// # Errors
    /// If it is not at hand.
    pub(super) fn of_images<T>(self, take: impl Fn(&Images) -> T) -> Result<T, Missing> {
        self.content()?.images().map(take)
    }

    #[cfg(not(target_arch = "wasm32"))]
    fn built_in(self) -> Option<Arc<Content>> {
        content_store::get(content_store::put(self.unpack(self.file().packed)?))
    }

    /// A page fetches it.
    #[cfg(target_arch = "wasm32")]
    #[allow(clippy::unused_self, reason = "it is called as the one of native programs is")]
    fn built_in(self) -> Option<Arc<Content>> {
        None
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
#[allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]
mod tests {
    use super::*;

    #[test]
    fn all_are_as_they_are_described() {
        for set in BundledSet::ALL {
            let BundledFile { address, packed_size, size, packed, .. } = *set.file();
            assert_eq!(packed.len(), packed_size, "{address}");
            assert_eq!(set.unpack(packed).unwrap().bytes().len(), size, "{address}");
        }
    }

    #[test]
    fn what_is_damaged_is_refused() {
        for set in BundledSet::ALL {
            let mut packed = set.file().packed.to_vec();
            let middle = packed.len() / 2;
            packed[middle] ^= 1;
            assert!(set.unpack(&packed).is_none());
            assert!(set.unpack(&packed[..middle]).is_none());
            assert!(set.unpack(b"<!doctype html>").is_none());
        }
        assert!(BundledSet::Digits.unpack(MNIST.packed).is_none());
    }
}
