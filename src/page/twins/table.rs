//! The charts over the epochs as tables.

use leptos::prelude::*;

use crate::experiment::Measures;
use crate::page::reactive::derived;
use crate::page::state::{ArmRuns, ExperimentSetup};
use crate::page::table::{Heading, Row, Table};
use crate::words::words;

/// How many rows there may be before the last.
const MOST_ROWS: u32 = 20;

/// What a table shows of each arm.
pub(super) struct Column {
    pub(super) label: fn() -> String,
    pub(super) of: fn(&Measures) -> Option<f64>,
}

/// A sample of the epochs in rows.
#[component]
pub(super) fn HistoryTable(
    /// What is in it, with the unit.
    quantity: Signal<String>,
    columns: &'static [Column],
) -> impl IntoView {
    let (setup, runs) = (expect_context::<ExperimentSetup>(), expect_context::<ArmRuns>());
    let interval = setup.read(|experiment| interval(experiment.epochs));
    let caption = derived(move || words().twins_history(interval.get(), quantity.get()));
    let headings = derived(move || {
        let of_all = |column: &Column| {
            let label = (column.label)();
            setup.arms().into_iter().map(move |arm| Heading::of_arm(arm, &label))
        };
        columns.iter().flat_map(of_all).collect::<Vec<_>>()
    });
    view! { <Table caption first=words().twins_history_epoch() headings rows=move || rows(setup, runs, columns, interval.get())/> }
}

/// The rows of all arms; an arm that is behind has gaps.
fn rows(setup: ExperimentSetup, runs: ArmRuns, columns: &[Column], interval: u32) -> Vec<Row> {
    let histories: Vec<_> = setup.arms().into_iter().map(|arm| runs.arm(arm).history.get()).collect();
    let Some(longest) = histories.iter().max_by_key(|history| history.len()) else { return Vec::new() };
    let last = longest.last().map(|record| record.epoch);
    let shown = |epoch: &f64| epoch % f64::from(interval) == 0.0 || Some(*epoch) == last;
    let cell = |history: &[Measures], column: &Column, epoch: f64| {
        history.iter().find(|record| record.epoch == epoch).and_then(|record| (column.of)(record))
    };
    let row = |epoch: f64| {
        let cells = columns.iter().flat_map(|column| histories.iter().map(move |history| cell(history, column, epoch)));
        Row { head: epoch.to_string(), cells: cells.collect() }
    };
    longest.iter().map(|record| record.epoch).filter(shown).map(row).collect()
}

/// The smallest of 1, 2, 5, 10, … epochs between rows that keeps the table short.
pub(super) fn interval(epochs: u32) -> u32 {
    let intervals = (0..).flat_map(|power| [1, 2, 5].map(|digit| digit * 10_u32.pow(power)));
    intervals.into_iter().find(|interval| epochs <= interval * MOST_ROWS).unwrap_or(epochs)
}
