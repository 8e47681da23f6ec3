//! The link in the address bar.

use std::time::Duration;

use leptos::prelude::*;
use wasm_bindgen::prelude::*;

use super::live_view::LiveView;
use super::state::{ExperimentSetup, Notices};
use crate::scene::Scene;
use crate::view::link;

/// Between two changes of the address: browsers refuse more than about a hundred in half a minute.
const INTERVAL: Duration = Duration::from_millis(300);

/// The fragment of the address, or where it names nothing that of the scene to begin with.
pub(super) fn fragment() -> String {
    let fragment = window().location().hash().unwrap_or_default();
    if fragment.trim_start_matches('#').is_empty() { Scene::opening().fragment.to_owned() } else { fragment }
}

/// The address of what is shown, which the address bar may not have yet.
pub(super) fn of(setup: ExperimentSetup, view: LiveView) -> String {
    let address = window().location().href().unwrap_or_default();
    let place = address.split('#').next().unwrap_or_default();
    format!("{place}#{}", untrack(|| written(setup, view)))
}

/// Keeps the address and what is shown the same, whichever changes.
pub(super) fn keep(setup: ExperimentSetup, view: LiveView) {
    // What an address leaves out has its settings written into it.
    write(setup, view);
    let Notices(notices) = expect_context();
    let waits = StoredValue::new(false);
    Effect::watch(
        move || written(setup, view),
        move |_, _, _| {
            if !waits.get_value() {
                waits.set_value(true);
                set_timeout(
                    move || {
                        waits.set_value(false);
                        write(setup, view);
                    },
                    INTERVAL,
                );
            }
        },
        false,
    );
    let handle = window_event_listener(leptos::ev::popstate, move |_| {
        let (experiment, shown, remarks) = link::read(&fragment());
        if shown.language != view.language.get_untracked() {
            // Texts that are shown do not change; the page begins again in the other language.
            let _ = window().location().reload();
            return;
        }
        notices.set(remarks);
        view.show(shown);
        setup.change_to(experiment);
    });
    on_cleanup(move || handle.remove());
}

/// Makes what is shown now a place to come back to, before something else is shown.
pub(super) fn leave_trace(setup: ExperimentSetup, view: LiveView) {
    // The address bar may be behind; what is left there must be what is shown.
    write(setup, view);
    if let Ok(history) = window().history() {
        let _ = history.push_state_with_url(&JsValue::NULL, "", Some(&of(setup, view)));
    }
}

fn written(setup: ExperimentSetup, view: LiveView) -> String {
    let view = view.get();
    setup.experiment.with(|experiment| link::write(experiment, &view))
}

fn write(setup: ExperimentSetup, view: LiveView) {
    if let Ok(history) = window().history() {
        // Where a browser refuses it, the next change brings the address up to date.
        let _ = history.replace_state_with_url(&JsValue::NULL, "", Some(&of(setup, view)));
    }
}
