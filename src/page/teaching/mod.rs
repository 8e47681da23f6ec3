//! For whoever teaches: what of the page a class sees, its link, and the lessons on paper.

mod note;
mod panel;
mod worksheet;

use leptos::prelude::*;

pub(super) use note::HiddenNote;

use super::Dialogs;
use super::dialog::Dialog;
use super::live_view::LiveView;
use super::reactive::effect;
use crate::words::further;
use panel::TeacherPanel;
use worksheet::Worksheet;

/// What names the hidden groups on the root of the document, for the style sheets; `assets/boot.js` has named those of the link.
const HIDES: &str = "data-hide";

/// Hides what the link hides, from now on.
pub(super) fn hide(LiveView { hide, .. }: LiveView) {
    effect(move || {
        let names = hide.get().to_string().replace(',', " ");
        // It cannot fail on an attribute of this name.
        let _ = document().document_element().map(|root| root.set_attribute(HIDES, &names));
    });
}

/// The panel, and the worksheet in the place of the page; each once it is opened.
#[component]
pub(super) fn Teaching() -> impl IntoView {
    let Dialogs { teachers, worksheet, .. } = expect_context();
    view! {
        <Dialog name="teachers" title=further().teachers_title() open=teachers><TeacherPanel/></Dialog>
        <Show when=move || worksheet.get()><Worksheet/></Show>
    }
}

/// A button that opens the panel, in the place of the dialog that it stands in.
#[component]
pub(super) fn ForTeachers() -> impl IntoView {
    let dialogs = expect_context::<Dialogs>();
    view! {
        <button class="for-teachers" on:click=move |_| dialogs.open_alone(dialogs.teachers)>
            {further().teachers_title()}" …"
        </button>
    }
}
