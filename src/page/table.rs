//! What a chart shows as a table of numbers.

use leptos::prelude::*;
use web_sys::{Element, Event};

use super::numbers;
use crate::experiment::Arm;

/// One row of a table.
#[derive(Clone, PartialEq)]
pub(super) struct Row {
    /// The x of the chart.
    pub(super) head: String,
    /// For each heading the number of arm A and that of arm B.
    pub(super) cells: Vec<Option<f64>>,
}

/// Numbers of both arms, which are put into rows only while the reader has them open.
#[component]
pub(super) fn Table(
    #[prop(into)] caption: Signal<String>,
    /// The heading of the rows' heads.
    first: &'static str,
    /// What is shown of each arm.
    headings: Vec<&'static str>,
    rows: impl Fn() -> Vec<Row> + Copy + Send + Sync + 'static,
) -> impl IntoView {
    let open = RwSignal::new(false);
    let toggle = move |event: Event| open.set(event_target::<Element>(&event).has_attribute("open"));
    view! {
        <details class="as-table" on:toggle=toggle>
            <summary>"As a table"</summary>
            <Show when=move || open.get()><Rows caption first headings=headings.clone() rows/></Show>
        </details>
    }
}

#[component]
fn Rows(
    caption: Signal<String>,
    first: &'static str,
    headings: Vec<&'static str>,
    rows: impl Fn() -> Vec<Row> + Send + Sync + 'static,
) -> impl IntoView {
    let rows = Memo::new(move |_| rows());
    let heading = |arm: Arm, label: &'static str| {
        view! { <th scope="col" data-arm=arm.letter()><span class="key" aria-hidden="true"></span>{arm.letter()} " " {label}</th> }
    };
    let headings = headings.into_iter().flat_map(|label| Arm::ALL.map(|arm| heading(arm, label)));
    let row = |row: Row| {
        let cells = row.cells.into_iter().map(|cell| view! { <td>{cell.map_or_else(|| "–".to_owned(), numbers::small)}</td> });
        view! { <tr><th scope="row">{row.head}</th>{cells.collect_view()}</tr> }
    };
    view! {
        <div class="rows" tabindex="0" role="region" aria-label=caption>
            <table>
                <caption>{caption}</caption>
                <thead><tr><th scope="col">{first}</th>{headings.collect_view()}</tr></thead>
                <tbody>{move || rows.get().into_iter().map(row).collect_view()}</tbody>
            </table>
        </div>
    }
}
