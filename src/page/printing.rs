//! Whether the page is about to be printed.

use leptos::ev::{afterprint, beforeprint};
use leptos::prelude::*;

use super::state::page_state;

/// Whether the browser lays the page out for paper, from just before it does until it has.
#[derive(Clone, Copy)]
pub(super) struct Printing(RwSignal<bool>);

impl Printing {
    /// That of the page.
    pub(super) fn of_page() -> Self {
        page_state(|| {
            let printing = RwSignal::new(false);
            let handles = [
                window_event_listener(beforeprint, move |_| printing.set(true)),
                window_event_listener(afterprint, move |_| printing.set(false)),
            ];
            on_cleanup(move || handles.into_iter().for_each(WindowListenerHandle::remove));
            Self(printing)
        })
    }

    /// Whether it does; whoever reads it draws anew when that changes.
    pub(super) fn get(self) -> bool {
        self.0.get()
    }
}
