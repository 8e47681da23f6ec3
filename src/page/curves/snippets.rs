//! The activations as code to take home.

use leptos::prelude::*;
use web_sys::{Element, Event};

use super::arm_choice::{ArmChoice, Chosen};
use crate::activation::Activation;
use crate::page::clipboard::{ButtonTexts, CopyButton};
use crate::page::state::Page;
use crate::snippet::{self, Language};
use crate::words;

fn sayings() -> ButtonTexts {
    ButtonTexts { invitation: "Copy".to_owned(), copied: "Copied".to_owned(), refused: "Select it, and copy".to_owned() }
}

/// One arm's activation in one language. It is written only while the reader has it open.
#[component]
pub(super) fn Snippets() -> impl IntoView {
    let open = RwSignal::new(false);
    // Kept while it is closed.
    let (arm, language) = (Chosen::new(expect_context::<Page>()), RwSignal::new(Language::PyTorch));
    let toggle = move |event: Event| open.set(event_target::<Element>(&event).has_attribute("open"));
    view! {
        <details class="home" on:toggle=toggle>
            <summary>"Take it home"</summary>
            <Show when=move || open.get()><Snippet arm language/></Show>
        </details>
    }
}

#[component]
fn Snippet(arm: Chosen, language: RwSignal<Language>) -> impl IntoView {
    let page = expect_context::<Page>();
    let activation = Memo::new(move |_| {
        page.setup.experiment.with(|experiment| experiment.activation(arm.get()).cloned().unwrap_or(Activation::Relu))
    });
    let code = Memo::new(move |_| activation.with(|activation| snippet::write(activation, language.get())));
    let label =
        move || format!("{} of arm {} in {}", activation.with(words::activation), arm.get().letter(), language.get().label());
    view! {
        <div class="choices">
            <ArmChoice name="snippet-arm" chosen=arm/>
            <label class="unseen" for="snippet-language">"Language"</label>
            <LanguageChoice language/>
            <CopyButton id="snippet-copy" class="" texts=sayings() text=move || code.get_untracked()/>
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
    view! { <select id="snippet-language" on:change=choose>{options.collect_view()}</select> }
}
