//! What the reader's browser remembers for the page, by name. Where it remembers nothing, the page works without.

use leptos::prelude::window;
use web_sys::Storage;

/// What is remembered under a name.
pub(super) fn read(name: &str) -> Option<String> {
    storage()?.get_item(name).ok().flatten()
}

/// Has a text remembered.
pub(super) fn write(name: &str, text: &str) {
    if let Some(storage) = storage() {
        // A browser that is full or forbids it forgets.
        let _ = storage.set_item(name, text);
    }
}

fn storage() -> Option<Storage> {
    window().local_storage().ok().flatten()
}
