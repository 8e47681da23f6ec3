//! The lab, and the grid: which activations, how many twins, over how many seeds.

use leptos::prelude::*;

use super::against::AgainstParameter;
use super::chart::TradeoffChart;
use super::choices::Choices;
use super::files::Files;
use super::findings::Findings;
use super::progress::SweepProgress;
use super::sizes::Sizes;
use super::sketching::{Invitation, SketchNote};
use super::table::ConfigurationTable;
use super::{Extent, Tradeoff};
use crate::activation::Family;
use crate::page::field::while_mounted;
use crate::page::pool::WorkerPool;
use crate::page::reactive::{effect, memo};
use crate::page::session::Training;
use crate::page::state::page_state;
use crate::page::user_data::UserData;
use crate::sweep::GridEntry;
use crate::words::{self, further};

/// The Trade-off lab.
#[component]
pub(in crate::page) fn TradeoffLab() -> impl IntoView {
    let tradeoff = page_state(Tradeoff::new);
    let (training, pool, user_data) =
        (expect_context::<Training>(), expect_context::<WorkerPool>(), expect_context::<UserData>());
    effect(move || {
        let busy = training.is_busy() || tradeoff.job.is_running() || pool.backlog().units > 0;
        let sweep = tradeoff.sweep();
        // Data that was not at hand may have come.
        user_data.missing.track();
        if !busy {
            tradeoff.calibration.find_out(&sweep);
        }
    });
    tradeoff.keep_sketched();
    let is_whole = memo(move || tradeoff.shows(Extent::Whole));
    let any = memo(move || tradeoff.shown.with(|shown| shown.as_ref().is_some_and(|shown| shown.results.endings().len() > 0)));
    view! {
        <div class="left">
            <section class="card grid" aria-labelledby="grid-title">
                <h2 id="grid-title">{further().tradeoff_grid()}</h2>
                <p class="note">{further().tradeoff_grid_note()}</p>
                <Entries/>
                <Sizes/>
            </section>
        </div>
        <div class="middle">
            <section class="card repeat" aria-labelledby="tradeoff-title">
                <h2 id="tradeoff-title">{further().tradeoff_title()}</h2>
                <SweepProgress/>
                <Show when=move || any.get() fallback=Invitation>
                    <SketchNote/>
                    <Show when=move || is_whole.get()><Findings/></Show>
                    <Choices/>
                    <TradeoffChart/>
                    <AgainstParameter/>
                    <ConfigurationTable/>
                    <Show when=move || is_whole.get()><Files/></Show>
                </Show>
            </section>
        </div>
    }
}

/// The activations, a row for each entry.
#[component]
fn Entries() -> impl IntoView {
    let tradeoff = expect_context::<Tradeoff>();
    let grid = tradeoff.grid();
    let count = memo(move || grid.with(|grid| grid.entries.len()));
    let add = move |_| {
        let entry = GridEntry::read("smelu:beta=0.25..4/5").map(|(entry, _)| entry);
        grid.update(|grid| grid.entries.extend(entry));
    };
    view! {
        <ul class="entries">
            {move || (0..count.get()).map(|index| view! { <Row index/> }).collect_view()}
        </ul>
        <button class="wide" id="grid-add" on:click=add>{further().tradeoff_add()}</button>
        <p class="note">{further().tradeoff_values_note()}</p>
    }
}

/// One entry: its family, and the values of its parameter. One with several parameters is a text.
#[component]
fn Row(index: usize) -> impl IntoView {
    let tradeoff = expect_context::<Tradeoff>();
    let grid = tradeoff.grid();
    let trouble = RwSignal::new(None::<String>);
    let entry = memo(move || grid.with(|grid| grid.entries.get(index).map(GridEntry::to_string).unwrap_or_default()));
    let family = memo(move || entry.with(|text| Family::from_name(text.split(':').next().unwrap_or_default())));
    let put = move |text: String| match GridEntry::read(&text) {
        Ok((entry, remark)) => {
            trouble.set(remark.map(|remark| words::problem(&remark)));
            grid.update(|grid| {
                if let Some(place) = grid.entries.get_mut(index) {
                    *place = entry;
                }
            });
        }
        Err(problem) => trouble.set(Some(words::problem(&problem))),
    };
    let choose = move |event| put(event_target_value(&event));
    let options = Family::ALL.map(|option| {
        view! { <option value=option.name() selected=move || family.get() == Some(option)>{words::label(&option)}</option> }
    });
    let place = index + 1;
    let remove = move |_| {
        grid.update(|grid| {
            if grid.entries.len() > 1 && index < grid.entries.len() {
                grid.entries.remove(index);
            }
        });
    };
    let alone = move || grid.with(|grid| grid.entries.len() < 2);
    view! {
        <li>
            <select aria-label=further().tradeoff_activation(place) on:change=choose>{options.collect_view()}</select>
            {move || family.get().and_then(|family| values_box(entry, family, place, put))}
            <button class="quiet icon" aria-label=further().tradeoff_activation_remove(place) title=further().tradeoff_remove() disabled=alone on:click=remove>"×"</button>
            {move || trouble.get().map(|said| view! { <p class="trouble" role="alert">{said}</p> })}
        </li>
    }
}

/// The box for what comes after the name of a family, if anything does.
fn values_box(
    entry: Memo<String>,
    family: Family,
    place: usize,
    put: impl Fn(String) + Copy + 'static,
) -> Option<impl IntoView> {
    let is_one = family.parameters().len() == 1 && !family.has_kernel() && family != Family::Drawn;
    let first = family.parameters().first()?;
    let before = if is_one { format!("{}:{}=", family.name(), first.key) } else { format!("{}:", family.name()) };
    let shown = {
        let before = before.clone();
        move || {
            let text = entry.get();
            let values = text.strip_prefix(&before).unwrap_or_default().to_owned();
            if is_one { values.replace('!', " ") } else { values }
        }
    };
    let label = if is_one { further().tradeoff_values(first.symbol, place) } else { further().tradeoff_parameters(place) };
    let write = move |event| {
        let typed: String = event_target_value(&event);
        let values = if is_one {
            typed.split([' ', ',']).filter(|value| !value.is_empty()).collect::<Vec<_>>().join("!")
        } else {
            typed
        };
        put(format!("{before}{values}"));
    };
    Some(view! {
        <label><span aria-hidden="true">{if is_one { first.symbol } else { "" }}</span>
            <input type="text" autocomplete="off" spellcheck="false" aria-label=label prop:value=shown on:change=while_mounted(write)/>
        </label>
    })
}
