//! Presenting: large type, and nothing but the maps, the chart and two numbers. A clicker's keys go through the lecturer's list of links.

use leptos::prelude::*;

use super::live_view::LiveView;
use super::preferences;
use super::reactive::effect;
use crate::view::{Presentation, lecture};
use crate::words::words;

/// What says on the root of the document, for the style sheets, that the page presents.
const PRESENTS: &str = "data-present";

/// Under which name the browser remembers the list, a link a line.
const LIST: &str = "lecture";

/// What presents.
#[derive(Clone, Copy)]
pub(super) struct Presenter {
    view: LiveView,
    /// The line of the list that is shown, counted from 0; absent before the first.
    line: StoredValue<Option<usize>>,
}

impl Presenter {
    /// Presents from now on as long as the link says so.
    pub(super) fn of(view: LiveView) -> Self {
        effect(move || {
            let Some(root) = document().document_element() else { return };
            // Neither can fail on an attribute of this name.
            let _ = match view.present.get() {
                Presentation::On => root.set_attribute(PRESENTS, ""),
                Presentation::Off => root.remove_attribute(PRESENTS),
            };
        });
        Self { view, line: StoredValue::new(None) }
    }

    /// Begins to present, or ends it.
    pub(super) fn toggle(self) {
        self.view.present.update(|present| {
            *present = match present {
                Presentation::Off => Presentation::On,
                Presentation::On => Presentation::Off,
            };
        });
    }

    /// Whether it presents.
    pub(super) fn is_on(self) -> bool {
        self.view.present.get_untracked() == Presentation::On
    }

    /// Opens the next link of the list, or the one before. Says whether there is one.
    pub(super) fn turn(self, forwards: bool) -> bool {
        let links = lecture(&list());
        let line = match (self.line.get_value(), forwards) {
            (None, true) => Some(0),
            (None, false) => None,
            (Some(line), true) => Some(line + 1),
            (Some(line), false) => line.checked_sub(1),
        };
        let Some((line, fragment)) = line.and_then(|line| Some((line, links.get(line)?))) else { return false };
        self.line.set_value(Some(line));
        // Only a document that is not shown has no address.
        let _ = window().location().set_hash(fragment);
        true
    }
}

/// The lecturer's list, a link a line; empty before there is one.
pub(super) fn list() -> String {
    preferences::read(LIST).unwrap_or_default()
}

/// Keeps the list.
pub(super) fn keep_list(list: &str) {
    preferences::write(LIST, list);
}

/// The way out, for who has no keyboard at hand.
#[component]
pub(super) fn EndPresentation(presenter: Presenter) -> impl IntoView {
    let is_on = move || presenter.view.present.get() == Presentation::On;
    view! {
        <Show when=is_on>
            <button class="quiet icon" id="end-presentation" aria-label=words().present_end() title=words().present_end()
                on:click=move |_| presenter.toggle()>"×"</button>
        </Show>
    }
}
