//! The charts over the epochs as tables.

use leptos::prelude::*;
use web_sys::{Element, Event};

use crate::experiment::{Arm, Record};
use crate::page::numbers;
use crate::page::state::Page;

/// How many rows there may be before the last.
const MOST_ROWS: u32 = 20;

/// What a table shows of each arm.
pub(super) struct Column {
    pub(super) label: &'static str,
    pub(super) of: fn(&Record) -> Option<f64>,
}

#[derive(Clone, PartialEq)]
struct Row {
    epoch: f64,
    cells: Vec<Option<f64>>,
}

/// A sample of the epochs in rows. It is made only while the reader has it open.
#[component]
pub(super) fn HistoryTable(
    /// What is in it, with the unit.
    quantity: Signal<String>,
    columns: &'static [Column],
) -> impl IntoView {
    let open = RwSignal::new(false);
    let toggle = move |event: Event| open.set(event_target::<Element>(&event).has_attribute("open"));
    view! {
        <details class="as-table" on:toggle=toggle>
            <summary>"As a table"</summary>
            <Show when=move || open.get()><Rows quantity columns/></Show>
        </details>
    }
}

#[component]
fn Rows(quantity: Signal<String>, columns: &'static [Column]) -> impl IntoView {
    let page = expect_context::<Page>();
    let interval = Memo::new(move |_| page.experiment.with(|experiment| interval(experiment.epochs)));
    let rows = Memo::new(move |_| rows(page, columns, interval.get()));
    let caption = move || match interval.get() {
        1 => format!("{}, after every epoch", quantity.get()),
        interval => format!("{}, after every {interval} epochs and the last", quantity.get()),
    };
    let heading = move |arm: Arm, column: &Column| {
        view! { <th scope="col" data-arm=arm.letter()><span class="key" aria-hidden="true"></span>{arm.letter()} " " {column.label}</th> }
    };
    let headings = columns.iter().flat_map(|column| Arm::ALL.map(|arm| heading(arm, column)));
    let row = |row: Row| {
        let cells = row.cells.into_iter().map(|cell| view! { <td>{cell.map_or_else(|| "–".to_owned(), numbers::small)}</td> });
        view! { <tr><th scope="row">{row.epoch.to_string()}</th>{cells.collect_view()}</tr> }
    };
    view! {
        <div class="rows" tabindex="0" role="region" aria-label=caption>
            <table>
                <caption>{caption}</caption>
                <thead><tr><th scope="col">"Epoch"</th>{headings.collect_view()}</tr></thead>
                <tbody>{move || rows.get().into_iter().map(row).collect_view()}</tbody>
            </table>
        </div>
    }
}

/// The rows of both arms; an arm that is behind has gaps.
fn rows(page: Page, columns: &[Column], interval: u32) -> Vec<Row> {
    let [a, b] = Arm::ALL.map(|arm| page.arm(arm).history.get());
    let longest = if a.len() < b.len() { &b } else { &a };
    let last = longest.last().map(|record| record.epoch);
    let shown = |epoch: &f64| epoch % f64::from(interval) == 0.0 || Some(*epoch) == last;
    let cell = |history: &[Record], column: &Column, epoch: f64| {
        history.iter().find(|record| record.epoch == epoch).and_then(|record| (column.of)(record))
    };
    let row = |epoch: f64| {
        let cells = columns.iter().flat_map(|column| [&a, &b].map(|history| cell(history, column, epoch)));
        Row { epoch, cells: cells.collect() }
    };
    longest.iter().map(|record| record.epoch).filter(shown).map(row).collect()
}

/// The smallest of 1, 2, 5, 10, … epochs between rows that keeps the table short.
fn interval(epochs: u32) -> u32 {
    let intervals = (0..).flat_map(|power| [1, 2, 5].map(|digit| digit * 10_u32.pow(power)));
    intervals.into_iter().find(|interval| epochs <= interval * MOST_ROWS).unwrap_or(epochs)
}
