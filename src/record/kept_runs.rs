//! The list of runs that are kept, which is bounded.

use super::{KeptRun, Star};

/// Runs, from the oldest to the newest, [`KeptRuns::MOST`] at most.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct KeptRuns(Vec<KeptRun>);

impl KeptRuns {
    /// How many there may be.
    pub const MOST: usize = 100;

    /// The oldest first.
    #[must_use]
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = &KeptRun> {
        self.0.iter()
    }

    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The one of this id.
    #[must_use]
    pub fn get(&self, id: u64) -> Option<&KeptRun> {
        self.0.iter().find(|entry| entry.id == id)
    }

    /// An id for a run that ends now, in milliseconds since 1970: the next that no other has.
    #[must_use]
    pub fn free_id(&self, now: u64) -> u64 {
        // Among one more than there can be, one is free.
        let most = now.saturating_add(Self::MOST as u64);
        (now..=most).find(|id| self.get(*id).is_none()).unwrap_or(now)
    }

    /// Adds an entry, or puts it in the place of the one of its id. Gives the ids of those that have to go for it: first the oldest
    /// that have neither a name by the reader nor a star, then the oldest. The newest stays.
    pub fn put(&mut self, entry: KeptRun) -> Vec<u64> {
        self.0.retain(|other| other.id != entry.id);
        let place = self.0.partition_point(|other| other.id < entry.id);
        self.0.insert(place, entry);
        let mut gone = Vec::new();
        while self.0.len() > Self::MOST {
            let older = &self.0[..self.0.len() - 1];
            let place = older.iter().position(|entry| !entry.is_cherished()).unwrap_or_default();
            gone.push(self.0.remove(place).id);
        }
        gone
    }

    /// Calls a run by another name; by none, it is called again what the page would. Gives the entry as it now is, if it is there.
    pub fn rename(&mut self, id: u64, name: &str) -> Option<KeptRun> {
        let name: String = name.trim().chars().take(Self::LONGEST_NAME).collect();
        self.change(id, |entry| entry.name = Some(name).filter(|name| !name.is_empty()))
    }

    /// Gives a run its star or takes it. Gives the entry as it now is, if it is there.
    pub fn mark(&mut self, id: u64, star: Star) -> Option<KeptRun> {
        self.change(id, |entry| entry.star = star)
    }

    /// Takes one out.
    pub fn remove(&mut self, id: u64) {
        self.0.retain(|entry| entry.id != id);
    }

    /// Takes all out.
    pub fn clear(&mut self) {
        self.0.clear();
    }

    /// Characters of a name.
    const LONGEST_NAME: usize = 80;

    fn change(&mut self, id: u64, change: impl FnOnce(&mut KeptRun)) -> Option<KeptRun> {
        let entry = self.0.iter_mut().find(|entry| entry.id == id)?;
        change(entry);
        Some(entry.clone())
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
#[allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]
mod tests {
    use proptest::prelude::*;

    use super::super::kept_run::tests::entry;
    use super::super::run::tests::trained;
    use super::*;

    fn filled(count: u64) -> KeptRuns {
        let run = trained("train=20&test=20&epochs=1&hidden=none");
        let mut entries = KeptRuns::default();
        (1..=count).for_each(|id| assert!(entries.put(KeptRun::new(id, "v=2".to_owned(), &run)).is_empty()));
        entries
    }

    fn another(entries: &KeptRuns, id: u64) -> KeptRun {
        let mut entry = entries.iter().next().unwrap().clone();
        (entry.id, entry.name, entry.star) = (id, None, Star::None);
        entry
    }

    #[test]
    fn the_oldest_that_nobody_cares_for_goes() {
        let mut entries = filled(100);
        entries.rename(1, "mine").unwrap();
        entries.mark(2, Star::Given).unwrap();
        assert_eq!(entries.put(another(&entries, 101)), [3]);
        assert_eq!((entries.len(), entries.iter().next().unwrap().id), (KeptRuns::MOST, 1));
    }

    #[test]
    fn if_all_are_cared_for_the_oldest_goes_and_never_the_newest() {
        let mut entries = filled(100);
        (1..=100).for_each(|id| assert!(entries.mark(id, Star::Given).is_some()));
        assert_eq!(entries.put(another(&entries, 101)), [1]);
        assert!(entries.get(101).is_some());
    }

    #[test]
    fn a_run_that_went_on_replaces_itself() {
        let mut entries = filled(100);
        assert!(entries.put(another(&entries, 50)).is_empty());
        assert_eq!(entries.len(), 100);
        assert_eq!((entries.free_id(50), entries.free_id(777)), (101, 777));
    }

    #[test]
    fn a_name_of_nothing_gives_back_the_first() {
        let mut entries = filled(1);
        assert_eq!(entries.rename(1, "  the one  ").unwrap().name.as_deref(), Some("the one"));
        assert_eq!(entries.rename(1, "  ").unwrap().name, None);
        assert_eq!(entries.rename(1, &"x".repeat(1000)).unwrap().name.unwrap().len(), 80);
        assert_eq!(entries.rename(2, "nobody"), None);
    }

    proptest! {
        #[test]
        fn ids_ascend_and_are_never_more_than_there_may_be(given in prop::collection::vec(entry(), 0..130)) {
            let mut entries = KeptRuns::default();
            for entry in given {
                entries.put(entry);
                let ids: Vec<u64> = entries.iter().map(|entry| entry.id).collect();
                prop_assert!(ids.is_sorted_by(|a, b| a < b) && ids.len() <= KeptRuns::MOST);
            }
        }
    }
}
