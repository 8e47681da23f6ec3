//! Choosing and dropping files, and what comes of it.

use leptos::prelude::*;
use web_sys::{DragEvent, HtmlInputElement};

use super::{UserData, Work};
use crate::data::supplied::{Format, Missing};
use crate::page::state::ExperimentSetup;
use crate::words::{self, further, words};

/// Says what the experiment cannot begin without, and takes it.
#[component]
pub(in crate::page) fn WantedFiles() -> impl IntoView {
    let missing = expect_context::<UserData>().missing;
    let said = move || missing.get().map(|missing| words().twins_missing(format!("{}.", words::missing(&missing))));
    view! { <p role="status">{said}</p><Picker id="wanted-files"/> }
}

/// Takes the reader's files, as long as the present data is in files, and says how far that is.
#[component]
pub(in crate::page) fn Picker(
    /// The id of the input.
    id: &'static str,
) -> impl IntoView {
    let setup = expect_context::<ExperimentSetup>();
    let format = setup.read(|experiment| experiment.data.format());
    view! {
        {move || format.get().map(|format| view! { <Field id format/> })}
        <WorkNote format/>
    }
}

/// A field that files are dropped on, with a button that opens the browser's own choice of files.
#[component]
fn Field(id: &'static str, format: Format) -> impl IntoView {
    let (setup, user_data) = (expect_context::<ExperimentSetup>(), expect_context::<UserData>());
    let over = RwSignal::new(false);
    let chosen = move |event| {
        let input = event_target::<HtmlInputElement>(&event);
        if let Some(files) = input.files() {
            user_data.read(setup, format, &files);
        }
        // So that the same file can be chosen again, once it is mended.
        input.set_value("");
    };
    let dropped = move |event: DragEvent| {
        event.prevent_default();
        over.set(false);
        if let Some(files) = event.data_transfer().and_then(|transfer| transfer.files()) {
            user_data.read(setup, format, &files);
        }
    };
    let hovered = move |event: DragEvent| {
        event.prevent_default();
        over.set(true);
    };
    let label = match format {
        Format::Images => further().data_choose_images(),
        Format::Table => further().data_choose_table(),
    };
    view! {
        <div class="drop" class:over=move || over.get() on:dragover=hovered on:dragleave=move |_| over.set(false) on:drop=dropped>
            <label for=id>{label}</label>
            <input type="file" id=id multiple=format == Format::Images on:change=chosen/>
            <small>{further().data_private()}</small>
        </div>
        {(format == Format::Table).then(|| view! { <Paste id=format!("{id}-pasted")/> })}
    }
}

/// A field to paste a table into.
#[component]
fn Paste(id: String) -> impl IntoView {
    let (setup, user_data) = (expect_context::<ExperimentSetup>(), expect_context::<UserData>());
    let text = RwSignal::new(String::new());
    let read = move |_| {
        user_data.read_text(setup, text.get_untracked());
        text.set(String::new());
    };
    view! {
        <details class="paste">
            <summary>{further().data_paste()}</summary>
            <label class="unseen" for=id.clone()>{further().data_paste_label()}</label>
            <textarea id=id rows="5" spellcheck="false" placeholder=further().data_paste_example() prop:value=text
                on:input=move |event| text.set(event_target_value(&event))></textarea>
            <button class="wide" disabled=move || text.with(String::is_empty) on:click=read>{further().data_paste_read()}</button>
        </details>
    }
}

#[component]
fn WorkNote(format: Memo<Option<Format>>) -> impl IntoView {
    let (setup, user_data) = (expect_context::<ExperimentSetup>(), expect_context::<UserData>());
    let work = user_data.work;
    move || {
        match work.get() {
        Work::None => None,
        Work::UnderWay { what, share } => Some(
            view! { <p class="note under-way" role="status">{what}<progress max="1" value=share aria-label=further().data_progress()></progress></p> }
                .into_any(),
        ),
        Work::Failed(why) => {
            let again = move || match user_data.missing.get() {
                Some(Missing::Bundled(set)) => {
                    Some(view! { <button on:click=move |_| user_data.fetch(set)>{further().data_again()}</button> })
                }
                _ => None,
            };
            Some(
                view! {
                    <p class="trouble" role="alert">{why} {again}</p>
                }
                .into_any(),
            )
        }
        Work::Other(file) => {
            let said = further().data_other(file.name());
            let take = move |_| {
                if let Some(format) = format.get_untracked() {
                    user_data.learn_from(setup, format, file.clone());
                }
            };
            Some(view! { <p class="trouble" role="alert">{said}<button on:click=take>{further().data_other_use()}</button></p> }.into_any())
        }
    }
    }
}
