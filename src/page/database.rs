//! Opening the databases of the browser, where texts outlive the page.

use idb::{Database, DatabaseEvent, Error, Factory, ObjectStoreParams};

/// Opens a database, and lays it out where there is none yet: stores of texts under ids of the caller's.
pub(super) async fn open(name: &str, version: u32, stores: &'static [&'static str]) -> Result<Database, Error> {
    let mut request = Factory::new()?.open(name, Some(version))?;
    request.on_upgrade_needed(move |event| {
        let Ok(database) = event.database() else { return };
        for store in stores {
            // Without its stores every later request fails, and the page says that nothing lasts.
            let _ = database.create_object_store(store, ObjectStoreParams::new());
        }
    });
    let mut database = request.await?;
    // A page of a later build, in another window, may want another layout.
    database.on_version_change(|event| {
        if let Ok(database) = event.database() {
            database.close();
        }
    });
    Ok(database)
}
