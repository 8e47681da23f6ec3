//! The ways to pass on what is shown: its link, also for cameras, a line for another page, the command that repeats it, and a citation.

use leptos::prelude::*;

use super::address;
use super::clipboard::{ButtonTexts, CopyButton};
use super::live_view::LiveView;
use super::picture::SavePicture;
use super::present;
use super::state::ExperimentSetup;
use super::teaching::ForTeachers;
use crate::embedding;
use crate::experiment::link;
use crate::plot::QrCode;
use crate::record::{bibtex, command};
use crate::view::Embed;
use crate::words::{further, words};

/// Pixels of a module of the QR code.
const MODULE: i32 = 5;

/// What the dialog says.
#[component]
pub(super) fn ShareText() -> impl IntoView {
    let (setup, view) = (expect_context::<ExperimentSetup>(), expect_context::<LiveView>());
    let address = address::of(setup, view);
    let frame = embedding::frame(&untrack(|| address::embedded(setup, view, Embed::Lab)));
    let run = setup.experiment.with_untracked(link::write);
    let year = js_sys::Date::new_0().get_full_year();
    view! {
        <Text id="share-link" copy="copy-link" title=further().share_link() text=address.clone()/>
        <Code id="share-code" text=address.clone()/>
        <SavePicture address=address.clone()/>
        <Text id="share-frame" copy="copy-frame" title=further().share_frame() text=frame/>
        <Text id="share-command" copy="copy-command" title=further().share_command() text=command(&run)/>
        <Text id="share-citation" copy="copy-citation" title=further().share_citation() text=bibtex(&address, year)/>
        <p class="note">{further().share_note()}</p>
        <Lecture address/>
        <p><ForTeachers/></p>
    }
}

/// A text to copy.
#[component]
pub(super) fn Text(
    id: &'static str,
    /// The id of the button that copies it.
    copy: &'static str,
    title: String,
    #[prop(into)] text: Signal<String>,
) -> impl IntoView {
    let texts =
        ButtonTexts { invitation: further().share_copy(), copied: words().share_copied(), refused: further().share_refused() };
    view! {
        <section class="shared" aria-labelledby=format!("{id}-title")>
            <h3 id=format!("{id}-title")>{title}</h3>
            <pre id=id data-verbatim="" tabindex="0">{text}</pre>
            <CopyButton id=copy class="" texts text=move || text.get_untracked()/>
        </section>
    }
}

/// The lecturer's list of links.
#[component]
fn Lecture(address: String) -> impl IntoView {
    let list = RwSignal::new(present::list());
    let keep = move |text: String| {
        present::keep_list(&text);
        list.set(text);
    };
    let add = move |_| {
        let before = list.get_untracked();
        let separator = if before.is_empty() || before.ends_with('\n') { "" } else { "\n" };
        keep(format!("{before}{separator}{address}\n"));
    };
    view! {
        <section class="lecture" aria-labelledby="lecture-title">
            <h3 id="lecture-title">{further().share_lecture()}</h3>
            <label for="lecture-links">{further().share_lecture_list()}</label>
            <textarea id="lecture-links" rows="3" spellcheck="false" prop:value=move || list.get()
                on:input=move |event| keep(event_target_value(&event))></textarea>
            <button id="lecture-add" on:click=add>{further().share_lecture_add()}</button>
        </section>
    }
}

/// The QR code of an address, or why there is none.
#[component]
pub(super) fn Code(#[prop(optional)] id: Option<&'static str>, #[prop(into)] text: Signal<String>) -> impl IntoView {
    let code = move |QrCode { side, path }: QrCode| {
        view! {
            <svg class="qr" id=id role="img" aria-label=further().share_code() viewBox=format!("0 0 {side} {side}")
                width=side * MODULE height=side * MODULE shape-rendering="crispEdges">
                <rect width=side height=side/><path d=path/>
            </svg>
        }
    };
    let none = || view! { <p class="note">{further().share_too_long()}</p> };
    move || text.with(|text| QrCode::of(text).map_or_else(|| none().into_any(), |found| code(found).into_any()))
}
