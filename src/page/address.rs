//! The link in the address bar.

use std::time::Duration;

use leptos::prelude::*;
use wasm_bindgen::prelude::*;

use super::language;
use super::live_view::LiveView;
use super::state::{ExperimentSetup, Notices};
use crate::scene::Scene;
use crate::view::{Embed, Language, View, link};

/// Between two changes of the address: browsers refuse more than about a hundred in half a minute.
const INTERVAL: Duration = Duration::from_millis(300);

/// Whether the address names anything, so that the reader was brought by a link.
pub(super) fn brought_by_link() -> bool {
    !window().location().hash().unwrap_or_default().trim_start_matches('#').is_empty()
}

/// The fragment of the address, or where it names nothing that of the scene to begin with, in the language of the reader.
pub(super) fn fragment() -> String {
    if brought_by_link() {
        return window().location().hash().unwrap_or_default();
    }
    let opening = Scene::opening().fragment;
    language::preferred().map_or_else(|| opening.to_owned(), |tag| format!("{opening}&{}={tag}", Language::KEY))
}

/// The address of what is shown, which the address bar may not have yet.
pub(super) fn of(setup: ExperimentSetup, view: LiveView) -> String {
    with_fragment(&untrack(|| written(setup, view)))
}

/// The address of the same with more or less of the page around it.
pub(super) fn embedded(setup: ExperimentSetup, view: LiveView, embed: Embed) -> String {
    with_fragment(&fragment_embedded(setup, view, embed))
}

/// Its fragment.
pub(super) fn fragment_embedded(setup: ExperimentSetup, view: LiveView, embed: Embed) -> String {
    let view = View { embed, ..view.get() };
    setup.experiment.with(|experiment| link::write(experiment, &view))
}

/// The address of the page with a fragment.
pub(super) fn with_fragment(fragment: &str) -> String {
    let address = window().location().href().unwrap_or_default();
    let place = address.split('#').next().unwrap_or_default();
    format!("{place}#{fragment}")
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
            // Texts that are shown do not change.
            begin_again();
            return;
        }
        notices.set(remarks);
        view.show(shown);
        setup.change_to(experiment);
    });
    on_cleanup(move || handle.remove());
}

/// Loads the page again, with the present link.
pub(super) fn begin_again() {
    // Only a document that is not shown cannot be loaded again.
    let _ = window().location().reload();
}

/// Makes what is shown now a place to come back to, before something else is shown. In a frame there is none: the way back is that of
/// the page around it.
pub(super) fn leave_trace(setup: ExperimentSetup, view: LiveView) {
    // The address bar may be behind; what is left there must be what is shown.
    write(setup, view);
    if view.embed.get_untracked().is_on() {
        return;
    }
    if let Ok(history) = window().history() {
        let _ = history.push_state_with_url(&JsValue::NULL, "", Some(&of(setup, view)));
    }
}

fn written(setup: ExperimentSetup, view: LiveView) -> String {
    let view = view.get();
    setup.experiment.with(|experiment| link::write(experiment, &view))
}

pub(super) fn write(setup: ExperimentSetup, view: LiveView) {
    if let Ok(history) = window().history() {
        // Where a browser refuses it, the next change brings the address up to date.
        let _ = history.replace_state_with_url(&JsValue::NULL, "", Some(&of(setup, view)));
    }
}
