//! Which runs are compared, and where the focus goes when one of them is gone.

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

/// Runs that are compared at once, at most: as many as there are colours.
pub(super) const MOST: usize = crate::view::Pins::MOST;
/// The id of the summary of the card, where the focus goes when a run is gone from under it.
pub(super) const SUMMARY: &str = "record-summary";

/// The runs that are compared, in the order in which they were ticked.
#[derive(Clone, Copy)]
pub(super) struct Chosen(RwSignal<Vec<u64>>);

impl Chosen {
    pub(super) fn new() -> Self {
        Self(RwSignal::default())
    }

    pub(super) fn ids(self) -> Vec<u64> {
        self.0.get()
    }

    pub(super) fn has(self, id: u64) -> bool {
        self.0.with(|ids| ids.contains(&id))
    }

    /// Whether there is no room for this one.
    pub(super) fn is_full_without(self, id: u64) -> bool {
        self.0.with(|ids| ids.len() >= MOST && !ids.contains(&id))
    }

    pub(super) fn set(self, id: u64, ticked: bool) {
        self.0.update(|ids| {
            ids.retain(|other| *other != id);
            if ticked && ids.len() < MOST {
                ids.push(id);
            }
        });
    }

    pub(super) fn forget(self, id: u64) {
        self.set(id, false);
    }

    pub(super) fn clear(self) {
        self.0.set(Vec::new());
    }
}

/// Puts the focus where it is of use after a run is gone.
pub(super) fn focus_on_record() {
    let summary = document().get_element_by_id(SUMMARY).and_then(|element| element.dyn_into::<HtmlElement>().ok());
    // Nothing else depends on where the focus is.
    let _ = summary.map(|summary| summary.focus());
}
