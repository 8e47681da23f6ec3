//! A list in the head of the page that unfolds over it; Escape folds it again.

use leptos::ev::KeyboardEvent;
use leptos::prelude::*;
use web_sys::{Element, Event};

use super::parts::{Fetched, Part};

/// A button that opens a list, which is made, and fetched, when it is opened.
#[component]
pub(super) fn Shelf(id: &'static str, title: String, open: RwSignal<bool>, part: Part) -> impl IntoView {
    let toggled = move |event: Event| open.set(event_target::<Element>(&event).has_attribute("open"));
    let escape = move |event: KeyboardEvent| {
        if event.key() == "Escape" {
            open.set(false);
        }
    };
    view! {
        <details class="scenes" id=id prop:open=move || open.get() on:toggle=toggled on:keydown=escape>
            <summary>{title}</summary>
            <Show when=move || open.get()><Fetched part/></Show>
        </details>
    }
}
