//! The card of the record.

use leptos::prelude::*;

use super::compare::Comparison;
use super::files::PresentFiles;
use super::run_store::Durability;
use super::table::{Chosen, RunTable, SUMMARY, focus_on_record};
use crate::page::state::Page;
use crate::page::theme::is_roomy;
use crate::record::KeptRuns;

/// The runs that are kept, and what can be done with them.
#[component]
pub(in crate::page) fn RecordCard() -> impl IntoView {
    let run_store = expect_context::<Page>().keeper.store;
    let count = Memo::new(move |_| run_store.entries.with(KeptRuns::len));
    let counted = move || match count.get() {
        0 => "no runs yet".to_owned(),
        1 => "1 run".to_owned(),
        count => format!("{count} runs"),
    };
    let chosen = Chosen::new();
    view! {
        <details class="card comparison record" id="record" open=is_roomy()>
            <summary id=SUMMARY><h2>"Record"</h2><small id="record-count">{counted}</small></summary>
            <p class="note" id="record-note">{move || durability(run_store.durability.get())} " " {RULE}</p>
            <p class="note" role="status" id="record-unreadable">{move || unreadable(run_store.unreadable.get())}</p>
            <Show when=move || { count.get() > 0 }>
                <RunTable chosen/>
                <Comparison chosen/>
            </Show>
            <div class="choices"><KeepButton/><DeleteAll chosen/></div>
            <PresentFiles/>
        </details>
    }
}

fn durability(durability: Durability) -> &'static str {
    match durability {
        Durability::Unknown | Durability::Lasting => {
            "Every run that ends is kept here, in this browser, and one that is stopped after an epoch when another begins. Nothing leaves this page."
        }
        Durability::Fleeting => {
            "This browser stores nothing for the page, as in a private window: what is kept here lasts until the page is closed. Nothing leaves it."
        }
    }
}

const RULE: &str =
    "There is room for 100 runs; then the oldest without a name of yours or a star go first. The same run again is kept once.";

fn unreadable(count: usize) -> String {
    match count {
        0 => String::new(),
        1 => "1 run is of another version of this page and cannot be shown.".to_owned(),
        count => format!("{count} runs are of another version of this page and cannot be shown."),
    }
}

/// Keeps the run as it stands.
#[component]
fn KeepButton() -> impl IntoView {
    let page = expect_context::<Page>();
    let kept = Memo::new(move |_| page.keeper.is_kept());
    let stands = Memo::new(move |_| page.keeper.standing().is_some());
    let label = move || if kept.get() { "This run is kept" } else { "Keep this run" };
    view! {
        <button id="keep" disabled=move || kept.get() || !stands.get() title="Once it rests, after an epoch at least"
            on:click=move |_| untrack(|| page.keeper.keep_present())>{label}</button>
    }
}

/// Deletes all runs, once the reader has said so twice.
#[component]
fn DeleteAll(chosen: Chosen) -> impl IntoView {
    let run_store = expect_context::<Page>().keeper.store;
    let asking = RwSignal::new(false);
    let count = Memo::new(move |_| run_store.entries.with(KeptRuns::len) + run_store.unreadable.get());
    let delete = move |_| {
        chosen.clear();
        run_store.clear();
        asking.set(false);
        focus_on_record();
    };
    let keep = move |_| {
        asking.set(false);
        focus_on_record();
    };
    let ask = move || view! { <button id="delete-all" on:click=move |_| asking.set(true)>"Delete all"</button> };
    view! {
        <Show when=move || { count.get() > 0 }>
            <Show when=move || asking.get() fallback=ask>
                <span role="alertdialog" class="choices" aria-label="Delete all runs?">
                    <span>{move || format!("Delete all {} for good?", count.get())}</span>
                    <button class="primary" id="delete-all-yes" on:click=delete>"Delete"</button>
                    <button autofocus on:click=keep>"Keep them"</button>
                </span>
            </Show>
        </Show>
    }
}
