//! For whoever teaches: what of the page a class sees, its link, and the lessons on paper.

mod hideable;
mod note;
mod panel;
mod worksheet;

use leptos::prelude::*;

pub(super) use hideable::{Hideable, shows};
pub(super) use note::HiddenNote;
pub(super) use panel::TeacherPanel;
pub(super) use worksheet::Worksheet;

use super::dialog::Dialogs;
use crate::words::words;

/// A button that opens the panel, in the place of the dialog that it stands in.
#[component]
pub(super) fn ForTeachers() -> impl IntoView {
    let dialogs = expect_context::<Dialogs>();
    view! {
        <button class="for-teachers" on:click=move |_| dialogs.open_alone(dialogs.teachers)>{words().teachers_title()}" …"</button>
    }
}
