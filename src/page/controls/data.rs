//! What is learnt from, beyond what its keys say.

use leptos::prelude::*;

use crate::page::state::Page;

/// What is worth knowing of the present data.
#[component]
pub(super) fn AboutData() -> impl IntoView {
    let page = expect_context::<Page>();
    let text = Memo::new(move |_| page.experiment.with(|experiment| experiment.data.explanation()));
    move || text.get().map(|text| view! { <p class="note">{text}</p> })
}
