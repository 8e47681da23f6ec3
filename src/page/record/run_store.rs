//! The runs that are kept: as the page shows them, and as the database of the browser has them.

use std::collections::BTreeMap;
use std::rc::Rc;

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::storage::Storage;
use crate::record::{KeptRun, KeptRuns, Run, Star, read, write};

/// The runs that are kept; a handle that is copied to wherever it is needed.
#[derive(Clone, Copy)]
pub(super) struct RunStore {
    /// What is known of each.
    pub(super) entries: RwSignal<KeptRuns>,
    /// How many there are that this build cannot read.
    pub(super) unreadable: RwSignal<usize>,
    /// How long they last.
    pub(super) durability: RwSignal<Durability>,
    /// The run that is under way, and the id that it was kept under.
    pub(super) present: RwSignal<Option<Kept>>,
    storage: StoredValue<Option<Rc<Storage>>, LocalStorage>,
    /// The whole runs that are not in the database.
    at_hand: StoredValue<BTreeMap<u64, Run>>,
}

/// How far a run had come when it was kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Kept {
    /// Which run, and its step.
    pub(super) moment: (u32, u32),
    pub(super) id: u64,
}

/// How long runs are kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Durability {
    /// It is not known yet.
    Unknown,
    /// Until they are deleted.
    Lasting,
    /// As long as the page is open: the browser stores nothing.
    Fleeting,
}

impl RunStore {
    /// What the browser has kept, which it takes a moment to read.
    pub(super) fn new() -> Self {
        let run_store = Self {
            entries: RwSignal::default(),
            unreadable: RwSignal::new(0),
            durability: RwSignal::new(Durability::Unknown),
            present: RwSignal::new(None),
            storage: StoredValue::new_local(None),
            at_hand: StoredValue::default(),
        };
        spawn_local(async move {
            let durability = if run_store.open().await.is_ok() { Durability::Lasting } else { Durability::Fleeting };
            run_store.durability.set(durability);
        });
        run_store
    }

    async fn open(self) -> Result<(), idb::Error> {
        let storage = Rc::new(Storage::open().await?);
        let texts = storage.entries().await?;
        self.storage.set_value(Some(storage));
        let stored: Vec<KeptRun> = texts.iter().filter_map(|text| read(text).ok()).collect();
        self.unreadable.set(texts.len() - stored.len());
        let put = |entries: &mut KeptRuns| stored.into_iter().flat_map(|entry| entries.put(entry)).collect();
        let gone: Vec<u64> = self.entries.try_update(put).unwrap_or_default();
        self.drop_all(gone);
        // Runs that ended while it was being opened.
        self.at_hand.with_value(|runs| runs.keys().copied().collect::<Vec<_>>()).into_iter().for_each(|id| self.store(id));
        Ok(())
    }

    /// Keeps a run. The same again, bit for bit, is not kept twice. Gives the id that it is kept under.
    pub(super) fn keep(self, entry: KeptRun, run: Run) -> u64 {
        let same = |other: &&KeptRun| other.link == entry.link && other.arms == entry.arms;
        if let Some(id) = self.entries.with_untracked(|entries| entries.iter().find(same).map(|entry| entry.id)) {
            return id;
        }
        let id = entry.id;
        self.at_hand.update_value(|runs| drop(runs.insert(id, run)));
        let gone = self.entries.try_update(|entries| entries.put(entry)).unwrap_or_default();
        self.store(id);
        self.drop_all(gone);
        id
    }

    /// The whole run of an entry, if it can be read.
    pub(super) async fn run(self, id: u64) -> Option<Run> {
        if let Some(run) = self.at_hand.with_value(|runs| runs.get(&id).cloned()) {
            return Some(run);
        }
        let text = self.storage.get_value()?.run(id).await.ok()??;
        read(&text).ok()
    }

    pub(super) fn rename(self, id: u64, name: &str) {
        self.amend(self.entries.try_update(|entries| entries.rename(id, name)).flatten());
    }

    pub(super) fn mark(self, id: u64, star: Star) {
        self.amend(self.entries.try_update(|entries| entries.mark(id, star)).flatten());
    }

    pub(super) fn remove(self, id: u64) {
        self.entries.update(|entries| entries.remove(id));
        self.drop_all(vec![id]);
    }

    pub(super) fn clear(self) {
        self.entries.update(KeptRuns::clear);
        self.at_hand.update_value(BTreeMap::clear);
        self.unreadable.set(0);
        self.write(|storage| async move { storage.clear().await });
    }

    /// Writes a run that is at hand, which then need not be any more.
    fn store(self, id: u64) {
        let entry = self.entries.with_untracked(|entries| entries.get(id).map(write));
        let run = self.at_hand.with_value(|runs| runs.get(&id).map(write));
        let (Some(entry), Some(run)) = (entry, run) else { return };
        self.write(move |storage| async move {
            storage.keep(id, &entry, &run).await?;
            self.at_hand.update_value(|runs| drop(runs.remove(&id)));
            Ok(())
        });
    }

    fn amend(self, entry: Option<KeptRun>) {
        if let Some(entry) = entry {
            self.write(move |storage| async move { storage.amend(entry.id, &write(&entry)).await });
        }
    }

    fn drop_all(self, ids: Vec<u64>) {
        self.at_hand.update_value(|runs| runs.retain(|id, _| !ids.contains(id)));
        self.write(move |storage| async move { storage.remove(&ids).await });
    }

    /// Has the database do something, if there is one; if it refuses, nothing that comes will last.
    fn write<W: Future<Output = Result<(), idb::Error>> + 'static>(self, write: impl FnOnce(Rc<Storage>) -> W) {
        let Some(storage) = self.storage.get_value() else { return };
        let written = write(storage);
        spawn_local(async move {
            if written.await.is_err() {
                let _ = self.durability.try_set(Durability::Fleeting);
            }
        });
    }
}
