//! What a reader is told of what a link hides.

use leptos::prelude::*;

use crate::lesson::{Lesson, Offer};
use crate::page::address;
use crate::page::live_view::LiveView;
use crate::page::state::ExperimentSetup;
use crate::view::Hidden;
use crate::words::{self, further};

/// What the link hides and which lessons it leaves out, with the way to all of the page; nothing where it shows everything.
#[component]
pub(in crate::page) fn HiddenNote() -> impl IntoView {
    let (setup, view) = (expect_context::<ExperimentSetup>(), expect_context::<LiveView>());
    let show_all = move |_| {
        address::leave_trace(setup, view);
        view.hide.set(Hidden::default());
        view.lessons.set(Offer::default());
    };
    let note = move |said: String| {
        view! { <p class="hidden-note">{said}" "<button on:click=show_all>{further().hidden_show_all()}</button></p> }
    };
    move || said(view.hide.get(), &view.lessons.get()).map(note)
}

/// It in words.
fn said(hide: Hidden, lessons: &Offer) -> Option<String> {
    let names: Vec<String> = hide.groups().map(|group| words::label(&group)).collect();
    let groups = (!names.is_empty()).then(|| further().hidden_groups(names.join(&words::words().list_separator())));
    let all = Lesson::all().len();
    let lessons = (lessons.count() < all).then(|| further().hidden_lessons(lessons.count(), all));
    let sentences: Vec<String> = groups.into_iter().chain(lessons).collect();
    (!sentences.is_empty()).then(|| sentences.join(" "))
}
