//! The language of the page. English is part of it; others are fetched from beside it before anything is shown.

use leptos::prelude::*;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::Response;

use super::address;
use super::live_view::LiveView;
use super::parts;
use super::state::ExperimentSetup;
use crate::view::{Language, link};
use crate::words::{self, further};

/// The language that a link asks for.
pub(super) fn of_link(fragment: &str) -> Language {
    let (_, view, _) = link::read(fragment);
    view.language
}

/// The language that the reader's browser asks for, if the page has it and it is not English.
pub(super) fn preferred() -> Option<&'static str> {
    let asked = window().navigator().language()?;
    let primary = asked.split('-').next().unwrap_or_default();
    words::languages().map(|(tag, _)| tag).find(|tag| *tag == primary && *tag != Language::ENGLISH)
}

/// The choice of a language. The page begins again in the one that is chosen.
#[component]
pub(super) fn LanguageChoice() -> impl IntoView {
    let (setup, view) = (expect_context::<ExperimentSetup>(), expect_context::<LiveView>());
    let choose = move |event| {
        if let Ok(language) = Language::read(&event_target_value(&event)) {
            address::leave_trace(setup, view);
            view.language.set(language);
            address::write(setup, view);
            address::begin_again();
        }
    };
    let option = |(tag, name): (&'static str, &'static str)| view! { <option value=tag lang=tag selected=tag == words::spoken()>{name}</option> };
    view! {
        <label class="choice">{further().help_language()}
            <select id="language" data-verbatim="" on:change=choose>{words::languages().map(option).collect_view()}</select>
        </label>
    }
}

/// Speaks a language from now on, if its words lie beside the page and are complete.
pub(super) async fn speak(language: &Language) {
    if let Ok(text) = fetch(language).await
        && parts::speak(language.tag().to_owned(), text).await.is_ok_and(|spoken| spoken)
        && let Some(root) = document().document_element()
    {
        // Without the attribute a screen reader speaks with the accent of another language.
        let _ = root.set_attribute("lang", language.tag());
    }
}

async fn fetch(language: &Language) -> Result<Vec<u8>, JsValue> {
    let address = format!("./words/{language}.ftl");
    let response: Response = JsFuture::from(window().fetch_with_str(&address)).await?.dyn_into()?;
    if !response.ok() {
        return Err(JsValue::NULL);
    }
    let buffer = JsFuture::from(response.array_buffer()?).await?;
    Ok(js_sys::Uint8Array::new(&buffer).to_vec())
}
