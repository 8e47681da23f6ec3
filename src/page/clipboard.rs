//! Copying to the clipboard.

use std::time::Duration;

use leptos::prelude::*;
use wasm_bindgen_futures::{JsFuture, spawn_local};

/// How long a button says what came of it.
const MOMENT: Duration = Duration::from_secs(2);

/// What a button says, in each state.
#[derive(Clone)]
pub(super) struct ButtonTexts {
    pub(super) invitation: String,
    pub(super) copied: String,
    /// Where the clipboard is closed to pages: how else to come by the text.
    pub(super) refused: String,
}

/// A button that copies a text, and says so to those who see it and to those who hear it.
#[component]
pub(super) fn CopyButton(
    id: &'static str,
    class: &'static str,
    texts: ButtonTexts,
    text: impl Fn() -> String + 'static,
) -> impl IntoView {
    copy_button((id, class), texts, Box::new(text))
}

/// Compiled once, and not for each text.
fn copy_button((id, class): (&'static str, &'static str), texts: ButtonTexts, text: Box<dyn Fn() -> String>) -> AnyView {
    let outcome = RwSignal::new(None);
    let ButtonTexts { invitation, copied, refused } = texts;
    let copy = move |_| {
        let (text, copied, refused) = (text(), copied.clone(), refused.clone());
        spawn_local(async move {
            let _ = outcome.try_set(Some(if write(&text).await { copied } else { refused }));
            set_timeout(
                move || {
                    let _ = outcome.try_set(None);
                },
                MOMENT,
            );
        });
    };
    view! {
        <button class=class id=id on:click=copy>{move || outcome.get().unwrap_or_else(|| invitation.clone())}</button>
        <span class="unseen" role="status">{move || outcome.get()}</span>
    }
    .into_any()
}

/// Whether the clipboard took the text.
async fn write(text: &str) -> bool {
    let clipboard = window().navigator().clipboard();
    // Pages that did not come over a secure connection have none.
    !clipboard.is_undefined() && JsFuture::from(clipboard.write_text(text)).await.is_ok()
}
