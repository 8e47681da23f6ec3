//! The runs in a table, which is put in order by its headings.

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

use super::RunStore;
use super::order::{Column, Direction, Order};
use super::row::Row;
use crate::experiment::Arm;
use crate::words::{self, words};

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

/// All runs.
#[component]
pub(super) fn RunTable(chosen: Chosen) -> impl IntoView {
    let run_store = expect_context::<RunStore>();
    let order = RwSignal::new(Order::default());
    let columns = Memo::new(move |_| {
        let there = |arm: &Arm| run_store.entries.with(|entries| entries.iter().any(|entry| entry.arm(*arm).is_some()));
        let arms: Vec<Arm> = Arm::ALL.into_iter().filter(there).collect();
        arms.iter().copied().map(Column::Difference).chain(arms.iter().copied().map(Column::Accuracy)).collect::<Vec<_>>()
    });
    let ids = Memo::new(move |_| run_store.entries.with(|entries| order.get().ids(entries)));
    let heading = move |column: Column| view! { <Heading column order/> };
    view! {
        <div class="rows runs" tabindex="0" role="region" aria-label=words().runs_table()>
            <table>
                <caption class="unseen">{words().runs_caption()}</caption>
                <thead><tr>
                    <th scope="col" class="pick"><span class="unseen">{words().runs_compare()}</span></th>
                    <th scope="col" class="called" aria-sort=move || sorted(order.get(), &[Column::Name, Column::When])>
                        <Sort column=Column::Name order/><Sort column=Column::When order/>
                    </th>
                    <th scope="col"><span class="unseen">{words().runs_history()}</span></th>
                    <For each=move || columns.get() key=|column| *column children=heading/>
                    <th scope="col"><span class="unseen">{words().runs_actions()}</span></th>
                </tr></thead>
                <tbody><For each=move || ids.get() key=|id| *id children=move |id| view! { <Row id chosen columns/> }/></tbody>
            </table>
        </div>
    }
}

#[component]
fn Heading(column: Column, order: RwSignal<Order>) -> impl IntoView {
    let arm = match column {
        Column::Difference(arm) | Column::Accuracy(arm) => Some(arm.letter()),
        Column::When | Column::Name => None,
    };
    view! { <th scope="col" data-arm=arm aria-sort=move || sorted(order.get(), &[column])><Sort column order/></th> }
}

/// The button that puts the runs in the order of a column.
#[component]
fn Sort(column: Column, order: RwSignal<Order>) -> impl IntoView {
    let (label, key) = match column {
        Column::When => (words().runs_date(), false),
        Column::Name => (words().runs_name(), false),
        Column::Difference(arm) => (format!("{} Δ₁", arm.letter()), true),
        Column::Accuracy(arm) => (words().runs_accuracy(arm.letter()), true),
    };
    let arrow = move || match order.get() {
        Order { column: present, direction } if present == column => match direction {
            Direction::Ascending => " ↑",
            Direction::Descending => " ↓",
        },
        _ => "",
    };
    view! {
        <button class="quiet sort" on:click=move |_| order.update(|order| *order = order.by(column))>
            {key.then(|| view! { <span class="key" aria-hidden="true"></span> })}{label}<span aria-hidden="true">{arrow}</span>
        </button>
    }
}

fn sorted(order: Order, columns: &[Column]) -> Option<&'static str> {
    columns.contains(&order.column).then_some(match order.direction {
        Direction::Ascending => "ascending",
        Direction::Descending => "descending",
    })
}

/// A number of a column, as people read it.
pub(super) fn show(column: Column, value: f64) -> String {
    match column {
        Column::Accuracy(_) => words::percent(value),
        Column::When | Column::Name | Column::Difference(_) => words::small(value),
    }
}

/// Puts the focus where it is of use after a run is gone.
pub(super) fn focus_on_record() {
    let summary = document().get_element_by_id(SUMMARY).and_then(|element| element.dyn_into::<HtmlElement>().ok());
    // Nothing else depends on where the focus is.
    let _ = summary.map(|summary| summary.focus());
}
