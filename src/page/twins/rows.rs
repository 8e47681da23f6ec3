//! The test examples on which the twins are furthest apart, as rows of a table.

use leptos::prelude::*;

use super::headline::ArmHeadline;
use crate::data::supplied::{Learning, Table};
use crate::data::{Data, clicks};
use crate::experiment::{Arm, Disputed, Experiment};
use crate::page::arms::EachArm;
use crate::page::state::{ArmRuns, ExperimentSetup};
use crate::words::{self, further};

/// How many rows are shown.
const ROWS: usize = 8;

/// Features that are shown of an example; more would not be read.
const FEATURES: usize = 12;

/// The most disputed rows of all arms.
#[component]
pub(in crate::page) fn AllDisputedRows() -> impl IntoView {
    view! { <EachArm let:arm><ArmHeadline arm/><DisputedRows arm/></EachArm> }
}

/// The most disputed rows of an arm.
#[component]
fn DisputedRows(arm: Arm) -> impl IntoView {
    let (setup, runs) = (expect_context::<ExperimentSetup>(), expect_context::<ArmRuns>());
    let headings = setup.read(|experiment| headings(&experiment.data));
    let rows = move || {
        let disputed =
            runs.arm(arm).read_picture(|picture| picture.map(|picture| picture.disputed.clone()).unwrap_or_default());
        setup.experiment.with(|Experiment { data, seeds, .. }| {
            let disputed = &disputed[..disputed.len().min(ROWS)];
            let rows = disputed.iter().zip(cells(data, seeds.data, disputed));
            rows.map(|(example, cells)| row(data, example, cells)).collect_view()
        })
    };
    view! {
        <div class="scroll" role="group" tabindex="0" aria-label=further().twins_disputed_rows(arm.letter()) hidden=move || runs.arm(arm).frame.with(Option::is_none)>
            <table class="examples">
                <caption class="unseen">{further().twins_disputed_rows(arm.letter())}</caption>
                <thead><tr>
                    <th scope="col">{further().twins_disputed_truth()}</th><th scope="col">{further().twins_disputed_votes()}</th><th scope="col">{further().twins_disputed_difference()}</th>
                    {move || headings.get().into_iter().map(|heading| view! { <th scope="col">{heading}</th> }).collect_view()}
                </tr></thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
}

fn row(data: &Data, example: &Disputed, cells: Vec<String>) -> impl IntoView + use<> {
    view! {
        <tr>
            <td>{words::label_name(data, example.label)}</td>
            <td>{words::votes(&example.probabilities, |label| words::label_name(data, label))}</td>
            <td>{words::small(example.difference.into())}</td>
            {cells.into_iter().map(|cell| view! { <td>{cell}</td> }).collect_view()}
        </tr>
    }
}

/// What describes an example, column by column.
fn headings(data: &Data) -> Vec<String> {
    if let Data::Clicks(_) = data {
        return (1..=clicks::FIELDS).map(|field| further().twins_disputed_field(field)).collect();
    }
    let names = data.of_table(|table, learning| Ok(learning.test_rows(table, 0)?.names().map(words::column_name).collect()));
    let names: Vec<String> = names.unwrap_or_default();
    std::iter::once(further().twins_disputed_row()).chain(names.into_iter().take(FEATURES)).collect()
}

/// The cells of each example; those of a table as they are in the file.
fn cells(data: &Data, seed: u32, examples: &[Disputed]) -> Vec<Vec<String>> {
    if let Data::Clicks(_) = data {
        return examples.iter().map(|example| categories(&example.features)).collect();
    }
    let rows = |table: &Table, learning: &Learning| {
        let rows = learning.test_rows(table, seed)?;
        Ok(examples.iter().map(|example| of_file(rows.row(example.example))).collect())
    };
    data.of_table(rows).unwrap_or_default()
}

fn categories(features: &[f32]) -> Vec<String> {
    clicks::categories(features).unwrap_or_default().map(|category| further().twins_disputed_category(category + 1)).to_vec()
}

fn of_file(row: Option<(usize, Vec<f32>)>) -> Vec<String> {
    let Some((row, features)) = row else { return Vec::new() };
    std::iter::once(row.to_string()).chain(features.iter().take(FEATURES).map(ToString::to_string)).collect()
}
