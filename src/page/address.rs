//! The link in the address bar.

use leptos::prelude::*;
use wasm_bindgen::prelude::*;

use super::state::Page;
use crate::experiment::link;

/// The fragment of the address.
pub(super) fn fragment() -> String {
    window().location().hash().unwrap_or_default()
}

/// Keeps the address and the experiment the same, whichever changes.
pub(super) fn keep(page: Page) {
    Effect::watch(
        move || page.experiment.get(),
        move |experiment, _, _| {
            let url = format!("#{}", link::write(experiment));
            if let Ok(history) = window().history() {
                // Some browsers refuse very frequent changes; the next one brings the address up to date.
                let _ = history.replace_state_with_url(&JsValue::NULL, "", Some(&url));
            }
            page.begin();
        },
        false,
    );
    let handle = window_event_listener(leptos::ev::hashchange, move |_| {
        let (experiment, notices) = link::read(&fragment());
        page.notices.set(notices.iter().map(ToString::to_string).collect());
        page.change_to(experiment);
    });
    on_cleanup(move || handle.remove());
}
