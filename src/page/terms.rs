//! Terms that open their paragraph where they stand: what they mean, as a formula, and where that is from.
//!
//! On the page a term is a button that names the message of the term. What a press does comes with a later part, so that the first view
//! carries the buttons alone.

use leptos::ev::click;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

use super::Dialogs;
use super::dialog::Dialog;
use super::reactive::derived;
use super::state::ExperimentSetup;
use crate::glossary::Term;
use crate::words::{self, Named};

/// What a paragraph's dialog is for the style sheets, and the beginning of its ids.
const MEANING: &str = "meaning";
/// The distance of a paragraph from its term, in CSS pixels.
const GAP: f64 = 6.0;

/// A term of one of the core's tables, under its own name.
pub(super) fn term(of: &impl Named) -> AnyView {
    view! { <TermButton term=words::id(of) text=words::label(of)/> }.into_any()
}

/// A term by the id of its message, under a name that may say more.
#[component]
pub(super) fn TermButton(#[prop(into)] term: Signal<String>, #[prop(into)] text: Signal<String>) -> impl IntoView {
    view! { <button class="term" data-term=term aria-haspopup="dialog">{text}</button> }
}

/// Opens the paragraph of whichever term is pressed. One dialog serves all.
#[component]
pub(super) fn Terms() -> impl IntoView {
    let Dialogs { term: open, .. } = expect_context();
    let shown = RwSignal::new(None::<Term>);
    let handle = window_event_listener(click, move |event| {
        let pressed = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        // The selector is one that can be read.
        let button = pressed.and_then(|pressed| pressed.closest("[data-term]").ok().flatten());
        let Some(button) = button else { return };
        let term = button.get_attribute("data-term").and_then(|id| words::term(&id));
        if term.is_some() {
            stand_beside(&button);
            shown.set(term);
            open.set(true);
        }
    });
    on_cleanup(move || handle.remove());
    let title = derived(move || shown.get().map(words::term_label).unwrap_or_default());
    view! {
        <Dialog name=MEANING title open>
            {move || shown.get().map(|term| view! { <Meaning term/> })}
        </Dialog>
    }
}

/// The paragraph of a term.
#[component]
pub(super) fn Meaning(term: Term) -> impl IntoView {
    let task = expect_context::<ExperimentSetup>().task();
    // A piece a line.
    let formula =
        term.formula().map(|formula| view! { <p class="formula" data-verbatim="">{formula.replace(";  ", "\n")}</p> });
    let source = words::term_source(term).map(|source| view! { <p class="note">{source}</p> });
    view! {
        <p>{move || words::term_explanation(term, task.get())}</p>
        {formula}
        {source}
    }
}

/// Tells the style sheet where the term is: the paragraph stands below it, or above it in the lower half of the window.
fn stand_beside(term: &Element) {
    let dialog = document().query_selector(&format!(".{MEANING}")).ok().flatten();
    let Some(dialog) = dialog.and_then(|dialog| dialog.dyn_into::<HtmlElement>().ok()) else { return };
    let height = window().inner_height().ok().and_then(|height| height.as_f64()).unwrap_or_default();
    let place = term.get_bounding_client_rect();
    let [top, bottom] = [place.top(), place.bottom()].map(|edge| edge.clamp(0.0, height));
    let [top, bottom] = if top + bottom > height { [None, Some(height - top)] } else { [Some(bottom), None] };
    let length = |pixels: Option<f64>| pixels.map_or_else(|| "auto".to_owned(), |pixels| format!("{:.0}px", pixels + GAP));
    for (name, value) in [("--left", length(Some(place.left() - GAP))), ("--top", length(top)), ("--bottom", length(bottom))] {
        // A property of one's own takes any value.
        let _ = dialog.style().set_property(name, &value);
    }
}
