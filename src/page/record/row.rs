//! One run in the table.

use leptos::prelude::*;
use web_sys::HtmlInputElement;

use super::chosen::{Chosen, focus_on_record};
use super::order::Column;
use super::{RunStore, name};
use crate::page::field::while_mounted;
use crate::page::reactive::memo;
use crate::page::trace::traces;
use crate::record::{KeptRun, Star};
use crate::words::further;

/// A run, with all that can be done with it.
#[component]
pub(super) fn Row(id: u64, chosen: Chosen, columns: Memo<Vec<Column>>) -> impl IntoView {
    let run_store = expect_context::<RunStore>();
    // The row outlives its run by a moment.
    let entry = memo(move || run_store.entries.with(|entries| entries.get(id).cloned()));
    let of = move |read: fn(&KeptRun) -> String| move || entry.with(|entry| entry.as_ref().map(read).unwrap_or_default());
    let called = memo(move || of(name::of)());
    let starred = memo(move || entry.with(|entry| entry.as_ref().is_some_and(|entry| entry.star == Star::Given)));
    let rename = move |event| {
        let input = event_target::<HtmlInputElement>(&event);
        run_store.rename(id, &input.value());
        // What was typed may have been cut, or have been nothing.
        input.set_value(&called.get_untracked());
    };
    let mark = move |_| run_store.mark(id, if starred.get_untracked() { Star::None } else { Star::Given });
    let open = move |_| {
        if let Some(entry) = entry.get_untracked() {
            // A new place in the history, which the page then shows.
            let _ = window().location().set_hash(&entry.link);
        }
    };
    let remove = move |_| {
        chosen.forget(id);
        run_store.remove(id);
        focus_on_record();
    };
    let cell = move |column: Column| {
        let value = move || entry.with(|entry| column.number(entry.as_ref()?));
        let shown = move || value().map_or_else(|| "–".to_owned(), |value| column.show(value));
        view! { <td data-value=move || value().map(|value| value.to_string())>{shown}</td> }
    };
    let drawn =
        move || entry.with(|entry| traces(entry.iter().flat_map(|entry| &entry.arms).map(|last| (last.arm, &last.trace))));
    view! {
        <tr data-run=id.to_string()>
            <td class="pick">
                <label><span class="unseen">{move || further().run_compare(called.get())}</span>
                    <input type="checkbox" prop:checked=move || chosen.has(id) disabled=move || chosen.is_full_without(id)
                        on:change=move |event| chosen.set(id, event_target_checked(&event))/>
                </label>
            </td>
            <th scope="row">
                <input type="text" class="name" autocomplete="off" maxlength="80" prop:value=move || called.get() title=called
                    aria-label=move || further().run_name_of(of(name::when)()) on:change=while_mounted(rename)/>
                <small>{of(name::when)}</small>
            </th>
            <td>{drawn}</td>
            <For each=move || columns.get() key=|column| *column children=cell/>
            <td class="actions">
                <button class="quiet" aria-label=move || further().run_open_named(called.get()) on:click=open>{further().run_open()}</button>
                <button class="quiet" aria-label=move || further().run_star_named(called.get()) title=further().run_star()
                    aria-pressed=move || starred.get().to_string() on:click=mark>{move || if starred.get() { "★" } else { "☆" }}</button>
                <button class="quiet" aria-label=move || further().run_delete_named(called.get()) title=further().run_delete() on:click=remove>"×"</button>
            </td>
        </tr>
    }
}
