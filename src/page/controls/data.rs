//! What is learnt from, beyond what its keys say.

use leptos::prelude::*;

use crate::page::state::Page;
use crate::page::user_data::{Picker, TableSettings};

/// What is worth knowing of the present data.
#[component]
pub(super) fn AboutData() -> impl IntoView {
    let page = expect_context::<Page>();
    let text = Memo::new(move |_| page.setup.experiment.with(|experiment| experiment.data.explanation()));
    // As long as something is missing, the picture asks for it.
    let at_hand = move || page.user_data.missing.with(Option::is_none);
    view! {
        {move || text.get().map(|text| view! { <p class="note">{text}</p> })}
        <TableSettings/>
        <Show when=at_hand><Picker id="files"/></Show>
    }
}
