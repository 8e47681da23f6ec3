//! The help: what the page shows, its words, its labs and its keys.

use leptos::html::Dialog;
use leptos::prelude::*;
use web_sys::MouseEvent;

use super::keys;
use super::labs::AboutLabs;
use super::parts::{Fetched, Part};
use super::reactive::effect;
use super::state::Shortcuts;
use crate::words::words;

/// The help, which is the platform's own dialog: while it is open nothing behind it can be reached, Escape closes it, and the focus
/// returns to where it was.
#[component]
pub(super) fn Help(open: RwSignal<bool>) -> impl IntoView {
    let dialog = NodeRef::<Dialog>::new();
    effect(move || {
        let Some(dialog) = dialog.get() else { return };
        match (open.get(), dialog.open()) {
            // It is refused only where the dialog is not in the document, and then there is nobody to help.
            (true, false) => drop(dialog.show_modal()),
            (false, true) => dialog.close(),
            _ => {}
        }
    });
    let press_outside = move |event: MouseEvent| {
        // All that is inside lies in an element of its own, so only what is around the dialog is the dialog itself.
        if event.target() == event.current_target() {
            open.set(false);
        }
    };
    view! {
        <dialog class="help" aria-labelledby="help-title" node_ref=dialog on:close=move |_| open.set(false) on:click=press_outside>
            <div class="inner">
                <header>
                    <h2 id="help-title">{words().help_title()}</h2>
                    <button class="quiet icon" id="help-close" autofocus aria-label=words().help_close() title=words().help_close()
                        on:click=move |_| open.set(false)>"×"</button>
                </header>
                <Show when=move || open.get()><Fetched part=Part::HelpText/></Show>
            </div>
        </dialog>
    }
}

/// What it says.
#[component]
pub(super) fn HelpText() -> impl IntoView {
    let Shortcuts(shortcuts) = expect_context();
    let keys = keys::listed().map(|(key, does)| view! { <dt><kbd>{key}</kbd></dt><dd>{does}</dd> }).collect_view();
    view! {
        <p>{words().help_what()}</p>
        <p>{words().help_control()}</p>
        <p>{words().help_seeds()}</p>
        <h3>{words().help_terms()}</h3>
        <Glossary/>
        <h3>{words().help_labs()}</h3>
        <AboutLabs/>
        <h3>{words().help_keys()}</h3>
        <dl>{keys}</dl>
        <label class="tick"><input type="checkbox" prop:checked=move || shortcuts.get()
            on:change=move |event| shortcuts.set(event_target_checked(&event))/>{words().help_keys_on()}</label>
        <p class="note">{words().help_source()}</p>
    }
}

/// The words that the page uses without saying each time what they mean.
#[component]
fn Glossary() -> impl IntoView {
    let words = words();
    let terms = [
        (words.term_twins(), words.term_twins_explanation()),
        (words.term_arm(), words.term_arm_explanation()),
        (words.term_difference(), words.term_difference_explanation()),
        (words.term_smelu(), words.term_smelu_explanation()),
        (words.term_rescu(), words.term_rescu_explanation()),
    ];
    let term = |(term, explanation)| view! { <dt><b>{term}</b></dt><dd>{explanation}</dd> };
    view! { <dl id="glossary">{terms.map(term).collect_view()}</dl> }
}
