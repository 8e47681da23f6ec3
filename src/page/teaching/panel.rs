//! The panel in which whoever teaches chooses what a class sees. The page behind it shows that at once, and its link says it.

use leptos::prelude::*;

use crate::embedding;
use crate::lesson::Lesson;
use crate::page::live_view::LiveView;
use crate::page::reactive::derived;
use crate::page::share::{Code, Text};
use crate::page::state::ExperimentSetup;
use crate::page::{Dialogs, address};
use crate::view::{Embed, Group};
use crate::words::{self, further};

/// All of the panel.
#[component]
pub(in crate::page) fn TeacherPanel() -> impl IntoView {
    let (setup, view) = (expect_context::<ExperimentSetup>(), expect_context::<LiveView>());
    let dialogs = expect_context::<Dialogs>();
    let address = derived(move || address::embedded(setup, view, Embed::Off));
    let frame = derived(move || embedding::frame(&address::embedded(setup, view, Embed::Lab)));
    view! {
        <p>{further().teachers_what()}</p>
        <Groups/>
        <Lessons/>
        <Text id="class-link" copy="copy-class-link" title=further().teachers_link() text=address/>
        <Code id="class-code" text=address/>
        <Text id="class-frame" copy="copy-class-frame" title=further().share_frame() text=frame/>
        <p class="note">{further().teachers_note()}</p>
        <section class="to-worksheet" aria-labelledby="to-worksheet-title">
            <h3 id="to-worksheet-title">{further().worksheet()}</h3>
            <p>{further().teachers_worksheet()}</p>
            <button id="to-worksheet" on:click=move |_| dialogs.open_alone(dialogs.worksheet)>
                {further().teachers_to_worksheet()}
            </button>
        </section>
    }
}

/// What is hidden, a tick for each group.
#[component]
fn Groups() -> impl IntoView {
    let hide = expect_context::<LiveView>().hide;
    let tick = move |group: Group| {
        let switch = move |event| hide.update(|hide| *hide = hide.with(group, event_target_checked(&event)));
        view! {
            <label class="tick"><input type="checkbox" data-hides=group.name() prop:checked=move || hide.get().contains(group)
                on:change=switch/>{words::label(&group)}</label>
        }
    };
    view! {
        <fieldset class="ticks" id="hidden-groups"><legend>{further().teachers_hide()}</legend>
            {Group::ALL.map(tick).collect_view()}</fieldset>
    }
}

/// Which lessons are offered, a tick for each. The last one stays.
#[component]
fn Lessons() -> impl IntoView {
    let offer = expect_context::<LiveView>().lessons;
    let tick = move |lesson: &'static Lesson| {
        let is_offered = move || offer.with(|offer| offer.place(lesson.topic).is_some());
        let is_last = move || is_offered() && offer.with(|offer| offer.count() == 1);
        let switch = move |event| offer.update(|offer| *offer = offer.with(lesson.topic, event_target_checked(&event)));
        view! {
            <label class="tick"><input type="checkbox" data-offers=lesson.topic.name() prop:checked=is_offered disabled=is_last
                on:change=switch/>{words::label(lesson)}</label>
        }
    };
    view! {
        <fieldset class="ticks" id="offered-lessons"><legend>{further().teachers_lessons()}</legend>
            {Lesson::all().iter().map(tick).collect_view()}</fieldset>
    }
}
