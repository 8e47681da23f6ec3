//! What is learnt from, beyond what its keys say.

use leptos::prelude::*;

use crate::experiment::Key;
use crate::page::state::ExperimentSetup;
use crate::page::user_data::{Picker, TableSettings, UserData};
use crate::words;

/// What is worth knowing of the present data.
#[component]
pub(super) fn AboutData() -> impl IntoView {
    let (setup, user_data) = (expect_context::<ExperimentSetup>(), expect_context::<UserData>());
    let name = setup.value(Key::Data);
    let about = move || name.with(|name| words::choice_explanation(Key::Data, name.as_deref().unwrap_or_default()));
    // As long as something is missing, the picture asks for it.
    let at_hand = move || user_data.missing.with(Option::is_none);
    view! {
        {move || Some(about()).filter(|text| !text.is_empty()).map(|text| view! { <p class="note">{text}</p> })}
        <TableSettings/>
        <Show when=at_hand><Picker id="files"/></Show>
    }
}
