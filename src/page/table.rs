//! What a chart shows as a table of numbers.

use std::sync::Arc;

use leptos::context::Provider;
use leptos::prelude::*;

use super::parts::{Part, Unfolding};
use super::reactive::memo;
use crate::experiment::Arm;
use crate::words::{self, words};

/// One row of a table.
#[derive(Clone, PartialEq)]
pub(super) struct Row {
    /// The x of the chart.
    pub(super) head: String,
    /// A number for each heading.
    pub(super) cells: Vec<Option<f64>>,
}

/// What a column holds.
#[derive(Clone, PartialEq)]
pub(super) struct Heading {
    /// Of which arm, if it is of one.
    pub(super) arm: Option<Arm>,
    pub(super) label: String,
}

impl Heading {
    /// Something of an arm.
    pub(super) fn of_arm(arm: Arm, label: &str) -> Self {
        Self { arm: Some(arm), label: words().table_of_arm(arm.letter(), label) }
    }
}

/// Numbers, which are put into rows only while the reader has them open.
#[component]
pub(super) fn Table(
    #[prop(into)] caption: Signal<String>,
    /// The heading of the rows' heads.
    #[prop(into)]
    first: String,
    #[prop(into)] headings: Signal<Vec<Heading>>,
    rows: impl Fn() -> Vec<Row> + Send + Sync + 'static,
) -> impl IntoView {
    table(Numbers { caption, first, headings, rows: Arc::new(rows) })
}

/// What a table shows.
#[derive(Clone)]
struct Numbers {
    caption: Signal<String>,
    /// The heading of the rows' heads.
    first: String,
    headings: Signal<Vec<Heading>>,
    rows: Arc<dyn Fn() -> Vec<Row> + Send + Sync>,
}

/// Compiled once, and not for each table.
fn table(numbers: Numbers) -> AnyView {
    view! { <Provider value=numbers><Unfolding class="as-table" summary=words().table_open() part=Part::TableRows/></Provider> }
        .into_any()
}

/// The rows, under their headings.
#[component]
pub(super) fn TableRows() -> impl IntoView {
    let Numbers { caption, first, headings, rows } = expect_context();
    let rows = memo(move || rows());
    let heading = |Heading { arm, label }: Heading| {
        let key = arm.map(|_| view! { <span class="key" aria-hidden="true"></span> });
        view! { <th scope="col" data-arm=arm.map(Arm::letter)>{key}{label}</th> }
    };
    let row = |row: Row| {
        let cells = row.cells.into_iter().map(|cell| view! { <td>{cell.map_or_else(|| "–".to_owned(), words::small)}</td> });
        view! { <tr><th scope="row">{row.head}</th>{cells.collect_view()}</tr> }
    };
    view! {
        <div class="rows" tabindex="0" role="region" aria-label=caption>
            <table>
                <caption>{caption}</caption>
                <thead><tr><th scope="col">{first}</th>{move || headings.get().into_iter().map(heading).collect_view()}</tr></thead>
                <tbody>{move || rows.get().into_iter().map(row).collect_view()}</tbody>
            </table>
        </div>
    }
}
