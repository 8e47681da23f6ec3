//! Which column of a table is the label, and what is known of the table.

use leptos::prelude::*;

use crate::data::Data;
use crate::data::supplied::Content;
use crate::experiment::Key;
use crate::page::controls::{KeyControl, Labelled};
use crate::page::state::ExperimentSetup;
use crate::words::{self, further};

/// What is known of the present table.
#[derive(Clone, PartialEq)]
struct Known {
    /// Its name, its size, and whether its columns are named.
    summary: String,
    columns: Vec<String>,
}

/// The settings of a table, as soon as one is at hand.
#[component]
pub(in crate::page) fn TableSettings() -> impl IntoView {
    let setup = expect_context::<ExperimentSetup>();
    let known = setup.read(|experiment| known(&experiment.data));
    move || {
        known.get().map(|known| {
            view! {
                <p class="note" id="table-summary">{known.summary}</p>
                <Label columns=known.columns/>
                <KeyControl key=Key::Scaling/>
            }
        })
    }
}

fn known(data: &Data) -> Option<Known> {
    let content = data.content().ok()?;
    let Content::Table(table) = &*content else { return None };
    let (name, rows, columns) = (data.file()?.name(), table.rows() as u32, table.names().len() as u32);
    let summary = if table.has_header {
        further().data_table_named(name, rows, columns)
    } else {
        further().data_table_numbered(name, rows, columns)
    };
    Some(Known { summary, columns: table.names().map(words::column_name).collect() })
}

#[component]
fn Label(columns: Vec<String>) -> impl IntoView {
    let setup = expect_context::<ExperimentSetup>();
    let value = setup.value(Key::Label);
    let last = columns.last().map(|name| further().data_label_last(name)).unwrap_or_default();
    let option = move |(index, name): (usize, String)| {
        let number = index.to_string();
        let selected = {
            let number = number.clone();
            move || value.with(|value| value.as_ref() == Some(&number))
        };
        view! { <option value=number selected=selected>{name}</option> }
    };
    let options = std::iter::once(last).chain(columns).enumerate().map(option).collect_view();
    view! {
        <Labelled id="key-label" label=words::label(&Key::Label) explanation=further().data_label()>
            <select id="key-label" data-verbatim="" on:change=move |event| drop(setup.write(Key::Label, &event_target_value(&event)))>{options}</select>
        </Labelled>
    }
}
