//! The database of the browser, where runs outlive the page.

use idb::{Database, Error, ObjectStore, Query, TransactionMode};
use wasm_bindgen::JsValue;

use crate::page::database;

const NAME: &str = "rescu-explorer";
const VERSION: u32 = 1;
/// What the list shows, and the whole runs, which are read one by one.
const ENTRIES: &str = "entries";
const RUNS: &str = "runs";

/// The open database. Entries and runs are texts under the id of the entry.
pub(super) struct Storage(Database);

impl Storage {
    /// Opens it, and lays it out where there is none yet.
    pub(super) async fn open() -> Result<Self, Error> {
        database::open(NAME, VERSION, &[ENTRIES, RUNS]).await.map(Self)
    }

    /// All entries.
    pub(super) async fn entries(&self) -> Result<Vec<String>, Error> {
        let transaction = self.0.transaction(&[ENTRIES], TransactionMode::ReadOnly)?;
        let values = transaction.object_store(ENTRIES)?.get_all(None, None)?.await?;
        // What is no text is no entry either.
        Ok(values.iter().map(|value| value.as_string().unwrap_or_default()).collect())
    }

    /// A whole run.
    pub(super) async fn run(&self, id: u64) -> Result<Option<String>, Error> {
        let transaction = self.0.transaction(&[RUNS], TransactionMode::ReadOnly)?;
        let value = transaction.object_store(RUNS)?.get(key(id))?.await?;
        Ok(value.and_then(|value| value.as_string()))
    }

    /// Puts a run and its entry in.
    pub(super) async fn keep(&self, id: u64, entry: &str, run: &str) -> Result<(), Error> {
        self.change(|[entries, runs]| {
            entries.put(&entry.into(), Some(&key(id)))?;
            runs.put(&run.into(), Some(&key(id)))?;
            Ok(())
        })
        .await
    }

    /// Puts an entry in the place of the one before.
    pub(super) async fn amend(&self, id: u64, entry: &str) -> Result<(), Error> {
        self.change(|[entries, _]| entries.put(&entry.into(), Some(&key(id))).map(drop)).await
    }

    /// Takes runs out.
    pub(super) async fn remove(&self, ids: &[u64]) -> Result<(), Error> {
        self.change(|stores| {
            for (&id, store) in ids.iter().flat_map(|id| stores.iter().map(move |store| (id, store))) {
                store.delete(Query::from(key(id)))?;
            }
            Ok(())
        })
        .await
    }

    /// Takes everything out, also what could not be read.
    pub(super) async fn clear(&self) -> Result<(), Error> {
        self.change(|stores| stores.iter().try_for_each(|store| store.clear().map(drop))).await
    }

    /// Makes some requests, of which all or none come true.
    async fn change(&self, requests: impl FnOnce([ObjectStore; 2]) -> Result<(), Error>) -> Result<(), Error> {
        let transaction = self.0.transaction(&[ENTRIES, RUNS], TransactionMode::ReadWrite)?;
        requests([transaction.object_store(ENTRIES)?, transaction.object_store(RUNS)?])?;
        transaction.await.map(drop)
    }
}

/// Ids are milliseconds, which a number of JavaScript holds for the next 285 000 years.
fn key(id: u64) -> JsValue {
    JsValue::from_f64(id as f64)
}
