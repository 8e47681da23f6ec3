//! The runs in a table, which is put in order by its headings.

use leptos::prelude::*;

use super::RunStore;
use super::chosen::Chosen;
use super::order::{Column, Direction, Order};
use super::row::Row;
use crate::experiment::Arm;
use crate::page::reactive::memo;
use crate::words::further;

/// All runs.
#[component]
pub(super) fn RunTable(chosen: Chosen) -> impl IntoView {
    let run_store = expect_context::<RunStore>();
    let order = RwSignal::new(Order::default());
    let columns = memo(move || {
        let there = |arm: &Arm| run_store.entries.with(|entries| entries.iter().any(|entry| entry.arm(*arm).is_some()));
        let arms: Vec<Arm> = Arm::ALL.into_iter().filter(there).collect();
        arms.iter().copied().map(Column::Difference).chain(arms.iter().copied().map(Column::Accuracy)).collect::<Vec<_>>()
    });
    let ids = memo(move || run_store.entries.with(|entries| order.get().ids(entries)));
    let heading = move |column: Column| view! { <Heading column order/> };
    view! {
        <div class="rows runs" tabindex="0" role="region" aria-label=further().runs_table()>
            <table>
                <caption class="unseen">{further().runs_caption()}</caption>
                <thead><tr>
                    <th scope="col" class="pick"><span class="unseen">{further().runs_compare()}</span></th>
                    <th scope="col" class="called" aria-sort=move || sorted(order.get(), &[Column::Name, Column::When])>
                        <Sort column=Column::Name order/><Sort column=Column::When order/>
                    </th>
                    <th scope="col"><span class="unseen">{further().runs_history()}</span></th>
                    <For each=move || columns.get() key=|column| *column children=heading/>
                    <th scope="col"><span class="unseen">{further().runs_actions()}</span></th>
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
        Column::When => (further().runs_date(), false),
        Column::Name => (further().runs_name(), false),
        Column::Difference(arm) => (format!("{} Δ₁", arm.letter()), true),
        Column::Accuracy(arm) => (further().runs_accuracy(arm.letter()), true),
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
