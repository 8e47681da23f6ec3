//! The language of the page. English is part of it; others are fetched from beside it before anything is shown.

use leptos::prelude::*;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::Response;

use crate::view::{Language, link};
use crate::words;

/// The language that a link asks for.
pub(super) fn of_link(fragment: &str) -> Language {
    let (_, view, _) = link::read(fragment);
    view.language
}

/// Speaks a language from now on, if its words lie beside the page and are complete.
pub(super) async fn speak(language: &Language) {
    if let Ok(text) = fetch(language).await
        && words::speak(language.tag(), &text).is_ok()
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
