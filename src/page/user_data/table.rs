//! Which column of a table is the label, and what is known of the table.

use leptos::prelude::*;

use crate::data::Data;
use crate::data::supplied::Content;
use crate::experiment::Key;
use crate::page::controls::{KeyControl, Labelled};
use crate::page::state::Page;

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
    let page = expect_context::<Page>();
    let known = Memo::new(move |_| page.setup.experiment.with(|experiment| known(&experiment.data)));
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
    let header = if table.has_header { "the first row names the columns" } else { "no header, so columns are numbered" };
    let name = data.file()?.name();
    let summary = format!("{name}: {} rows, {} columns; {header}.", table.rows(), table.names().len());
    Some(Known { summary, columns: table.names().map(str::to_owned).collect() })
}

#[component]
fn Label(columns: Vec<String>) -> impl IntoView {
    let page = expect_context::<Page>();
    let value = page.setup.value(Key::Label);
    let last = columns.last().map(|name| format!("the last: {name}")).unwrap_or_default();
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
        <Labelled id="key-label".to_owned() label=Key::Label.label() explanation="The column that the networks learn to tell.">
            <select id="key-label" on:change=move |event| page.setup.write(Key::Label, &event_target_value(&event))>{options}</select>
        </Labelled>
    }
}
