//! The card of the record.

use leptos::prelude::*;

use super::chosen::{Chosen, SUMMARY, focus_on_record};
use super::compare::Comparison;
use super::files::PresentFiles;
use super::run_store::Durability;
use super::table::RunTable;
use super::{RunKeeper, RunStore};
use crate::page::reactive::memo;
use crate::page::theme::is_roomy;
use crate::record::KeptRuns;
use crate::words::further;

/// The runs that are kept, and what can be done with them.
#[component]
pub(in crate::page) fn RecordCard() -> impl IntoView {
    let run_store = RunKeeper::of_page().store;
    let count = memo(move || run_store.entries.with(KeptRuns::len));
    let chosen = Chosen::new();
    view! {
        <details class="card comparison record" id="record" open=is_roomy()>
            <summary id=SUMMARY><h2>{further().record()}</h2><small id="record-count">{move || further().record_count(count.get() as u32)}</small></summary>
            <p class="note" id="record-note">{move || durability(run_store.durability.get())} " " {further().record_rule(KeptRuns::MOST as u32)}</p>
            <p class="note" role="status" id="record-unreadable">{move || further().record_unreadable(run_store.unreadable.get() as u32)}</p>
            <Show when=move || { count.get() > 0 }>
                <RunTable chosen/>
                <Comparison chosen/>
            </Show>
            <div class="choices"><KeepButton/><DeleteAll chosen/></div>
            <PresentFiles/>
        </details>
    }
}

fn durability(durability: Durability) -> String {
    match durability {
        Durability::Unknown | Durability::Lasting => further().record_lasting(),
        Durability::Fleeting => further().record_fleeting(),
    }
}

/// Keeps the run as it stands.
#[component]
fn KeepButton() -> impl IntoView {
    let keeper = expect_context::<RunKeeper>();
    let kept = memo(move || keeper.is_kept());
    let stands = memo(move || keeper.standing().is_some());
    let label = move || if kept.get() { further().record_kept() } else { further().record_keep() };
    view! {
        <button id="keep" disabled=move || kept.get() || !stands.get() title=further().record_keep_when()
            on:click=move |_| untrack(|| keeper.keep_present())>{label}</button>
    }
}

/// Deletes all runs, once the reader has said so twice.
#[component]
fn DeleteAll(chosen: Chosen) -> impl IntoView {
    let run_store = expect_context::<RunStore>();
    let asking = RwSignal::new(false);
    let count = memo(move || run_store.entries.with(KeptRuns::len) + run_store.unreadable.get());
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
    let ask =
        move || view! { <button id="delete-all" on:click=move |_| asking.set(true)>{further().record_delete_all()}</button> };
    view! {
        <Show when=move || { count.get() > 0 }>
            <Show when=move || asking.get() fallback=ask>
                <span role="alertdialog" class="choices" aria-label=further().record_delete_all_title()>
                    <span>{move || further().record_delete_all_sure(count.get() as u32)}</span>
                    <button id="delete-all-yes" on:click=delete>{further().record_delete_yes()}</button>
                    <button autofocus on:click=keep>{further().record_delete_no()}</button>
                </span>
            </Show>
        </Show>
    }
}
