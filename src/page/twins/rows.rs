//! The test examples on which the twins are furthest apart, as rows of a table.

use leptos::prelude::*;

use crate::data::{Data, clicks};
use crate::experiment::{Arm, Disputed};
use crate::page::state::Page;
use crate::page::{numbers, words};

/// How many rows are shown.
const ROWS: usize = 8;

/// The most disputed rows of an arm.
#[component]
pub(super) fn DisputedRows(arm: Arm) -> impl IntoView {
    let page = expect_context::<Page>();
    let headings = Memo::new(move |_| page.experiment.with(|experiment| headings(&experiment.data)));
    let rows = move || {
        let disputed = page.arm(arm).frame.with(|frame| frame.as_ref().map(|frame| frame.disputed.clone()).unwrap_or_default());
        page.experiment
            .with(|experiment| disputed.iter().take(ROWS).map(|example| row(&experiment.data, example)).collect_view())
    };
    view! {
        <div class="scroll">
            <table class="examples">
                <caption class="unseen">{format!("The test examples on which the twins of arm {} differ most", arm.letter())}</caption>
                <thead><tr>
                    {move || headings.get().into_iter().map(|heading| view! { <th scope="col">{heading}</th> }).collect_view()}
                    <th scope="col">"Truth"</th><th scope="col">"Twins say"</th><th scope="col">"Difference"</th>
                </tr></thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
}

fn row(data: &Data, example: &Disputed) -> impl IntoView + use<> {
    let cells = cells(data, example).into_iter().map(|cell| view! { <td>{cell}</td> }).collect_view();
    view! {
        <tr>
            {cells}
            <td>{data.label(example.label)}</td>
            <td>{words::votes(&example.probabilities, |label| data.label(label))}</td>
            <td>{numbers::small(example.difference.into())}</td>
        </tr>
    }
}

/// What describes an example, column by column.
fn headings(data: &Data) -> Vec<String> {
    match data {
        Data::Clicks(_) => (1..=clicks::FIELDS).map(|field| format!("Field {field}")).collect(),
        _ => Vec::new(),
    }
}

fn cells(data: &Data, example: &Disputed) -> Vec<String> {
    match data {
        Data::Clicks(_) => {
            let categories = clicks::categories(&example.features).unwrap_or_default();
            categories.map(|category| format!("no. {}", category + 1)).to_vec()
        }
        _ => Vec::new(),
    }
}
