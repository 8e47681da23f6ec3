//! How many workers there may be.

use leptos::prelude::*;

use super::Workforce;

/// How many workers, where there is a choice.
#[component]
pub(in crate::page) fn Workers() -> impl IntoView {
    let workforce = expect_context::<Workforce>();
    let resize = move |event| {
        if let Ok(size) = event_target_value(&event).parse() {
            workforce.resize(size);
        }
    };
    let option =
        move |size: u32| view! { <option value=size.to_string() selected=move || workforce.size() == size>{size}</option> };
    view! {
        <div class="field">
            <label for="workers">"Workers"<span class="unseen">". How many processors it may use."</span></label>
            <select id="workers" on:change=resize>{(1..=Workforce::most()).map(option).collect_view()}</select>
        </div>
    }
}
