//! What files hold, each found by the hash of its bytes.
//!
//! There is one store for the whole program. Since a hash names one content and no other, what an experiment comes to does not
//! depend on what else is in it; it only can or cannot begin.

use std::sync::{Arc, PoisonError, RwLock};

use super::Content;
use crate::hash::fnv1a;

/// Bytes that are kept at most; beyond them what came first goes first, but never what came last.
const ROOM: usize = 150_000_000;

static STORE: RwLock<ContentStore> = RwLock::new(ContentStore { held: Vec::new() });

/// Puts a content there, and says by what hash it is found.
pub fn put(content: Content) -> u64 {
    STORE.write().unwrap_or_else(PoisonError::into_inner).put(content, ROOM)
}

/// The content of a hash, if it is there.
#[must_use]
pub fn get(hash: u64) -> Option<Arc<Content>> {
    STORE.read().unwrap_or_else(PoisonError::into_inner).get(hash)
}

#[derive(Debug)]
struct ContentStore {
    /// Each content with the hash of its bytes, the oldest first.
    held: Vec<(u64, Arc<Content>)>,
}

impl ContentStore {
    fn put(&mut self, content: Content, room: usize) -> u64 {
        let hash = fnv1a(content.bytes().iter().copied());
        self.held.retain(|(held, _)| *held != hash);
        self.held.push((hash, Arc::new(content)));
        while self.held.len() > 1 && self.size() > room {
            self.held.remove(0);
        }
        hash
    }

    fn get(&self, hash: u64) -> Option<Arc<Content>> {
        self.held.iter().find(|(held, _)| *held == hash).map(|(_, content)| Arc::clone(content))
    }

    fn size(&self) -> usize {
        self.held.iter().map(|(_, content)| content.bytes().len()).sum()
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]
mod tests {
    use super::super::Format;
    use super::*;

    /// 76 bytes of images that differ by one of them.
    fn content(ink: u8) -> Content {
        let images = [0, 0, 8, 3, 0, 0, 0, 2, 0, 0, 0, 1, 0, 0, 0, 2, ink, 1, 2, 3];
        let labels = [0, 0, 8, 1, 0, 0, 0, 2, 0, 1];
        Content::read(Format::Images, [&images[..], &labels, &images, &labels].concat()).unwrap()
    }

    #[test]
    fn the_oldest_goes_where_there_is_no_room() {
        let mut content_store = ContentStore { held: Vec::new() };
        let room = 2 * content(0).bytes().len();
        let [first, second] = [1, 2].map(|ink| content_store.put(content(ink), room));
        assert!(content_store.get(first).is_some() && content_store.get(second).is_some());
        assert_eq!(content_store.put(content(1), room), first, "what is put again is the newest");
        let third = content_store.put(content(3), room);
        assert!(
            content_store.get(first).is_some() && content_store.get(second).is_none() && content_store.get(third).is_some()
        );
        content_store.put(content(4), 10);
        assert_eq!(content_store.held.len(), 1);
    }

    #[test]
    fn what_is_put_is_found_by_the_hash_of_its_bytes() {
        let hash = put(content(99));
        assert_eq!(hash, fnv1a(content(99).bytes().iter().copied()));
        assert_eq!(get(hash).unwrap().bytes(), content(99).bytes());
        assert!(get(hash ^ 1).is_none());
    }
}
