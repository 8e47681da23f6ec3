//! The activations as code for other libraries and languages.

use leptos::prelude::*;
use web_sys::{Element, Event};

use super::arm_choice::{ArmChoice, ArmSelection};
use super::curve_editor::CurveEditor;
use crate::page::clipboard::{ButtonTexts, CopyButton};
use crate::page::reactive::memo;
use crate::page::state::ExperimentSetup;
use crate::snippet::{self, Language};
use crate::words::{self, further};

/// One arm's activation in one language. It is written only while the reader has it open.
#[component]
pub(super) fn Snippets() -> impl IntoView {
    let open = RwSignal::new(false);
    // Kept while it is closed.
    let (selection, language) = (ArmSelection::new(expect_context::<ExperimentSetup>()), RwSignal::new(Language::PyTorch));
    let toggle = move |event: Event| open.set(event_target::<Element>(&event).has_attribute("open"));
    view! {
        <details class="home" on:toggle=toggle>
            <summary>{further().curves_export()}</summary>
            <Show when=move || open.get()><Snippet selection language/></Show>
        </details>
    }
}

#[component]
fn Snippet(selection: ArmSelection, language: RwSignal<Language>) -> impl IntoView {
    let editor = CurveEditor::of_page();
    let activation = memo(move || editor.arm_activation(selection.get()).activation.get());
    let code = memo(move || activation.with(|activation| snippet::write(activation, language.get())));
    let label = move || {
        let name = activation.with(words::activation);
        further().curves_export_code(name, selection.get().letter(), language.get().label())
    };
    let texts = ButtonTexts {
        invitation: further().curves_export_copy(),
        copied: further().curves_export_copied(),
        refused: further().curves_export_refused(),
    };
    view! {
        <div class="choices">
            <ArmChoice name="snippet-arm" selection/>
            <label class="unseen" for="snippet-language">{further().curves_export_language()}</label>
            <LanguageChoice language/>
            <CopyButton id="snippet-copy" class="" texts text=move || code.get_untracked()/>
        </div>
        <pre class="code" id="snippet" tabindex="0" role="region" aria-label=label>{code}</pre>
    }
}

#[component]
fn LanguageChoice(language: RwSignal<Language>) -> impl IntoView {
    let choose = move |event| {
        if let Some(chosen) = Language::from_name(&event_target_value(&event)) {
            language.set(chosen);
        }
    };
    let options = Language::ALL.map(|option| {
        view! { <option value=option.name() selected=move || language.get() == option>{option.label()}</option> }
    });
    // The names of languages are the same in every language.
    view! { <select id="snippet-language" data-verbatim="" on:change=choose>{options.collect_view()}</select> }
}
