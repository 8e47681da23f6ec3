//! The database of the browser, where the last sweep outlives the page: its head, and a line for each unit that has ended.

use idb::{Database, Error, TransactionMode};
use wasm_bindgen::JsValue;

use crate::page::database;

const NAME: &str = "rescu-explorer-sweep";
const VERSION: u32 = 1;
const LINES: &str = "lines";

/// The open database.
pub(super) struct Storage(Database);

impl Storage {
    /// Opens it, and lays it out where there is none yet.
    pub(super) async fn open() -> Result<Self, Error> {
        database::open(NAME, VERSION, &[LINES]).await.map(Self)
    }

    /// All lines, the head first.
    pub(super) async fn lines(&self) -> Result<Vec<String>, Error> {
        let transaction = self.0.transaction(&[LINES], TransactionMode::ReadOnly)?;
        let values = transaction.object_store(LINES)?.get_all(None, None)?.await?;
        Ok(values.iter().filter_map(JsValue::as_string).collect())
    }

    /// Puts a line in at a place. The first is the head, with which a sweep begins: what was before goes.
    pub(super) async fn put(&self, place: u32, line: &str) -> Result<(), Error> {
        let transaction = self.0.transaction(&[LINES], TransactionMode::ReadWrite)?;
        let store = transaction.object_store(LINES)?;
        if place == 0 {
            store.clear()?;
        }
        store.put(&line.into(), Some(&JsValue::from_f64(place.into())))?;
        transaction.await.map(drop)
    }
}
