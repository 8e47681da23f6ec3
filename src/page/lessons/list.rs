//! The list of lessons.

use leptos::prelude::*;

use super::Teacher;
use crate::lesson::{Lesson, Step};
use crate::page::live_view::LiveView;
use crate::page::parts::Part;
use crate::page::shelf::Shelf;
use crate::page::teaching::{ForTeachers, HiddenNote};
use crate::words::{self, words};

/// Whether the list is open.
#[derive(Clone, Copy)]
pub(in crate::page) struct ListOpen(pub(in crate::page) RwSignal<bool>);

/// A button that opens the list.
#[component]
pub(in crate::page) fn Lessons() -> impl IntoView {
    let ListOpen(open) = expect_context();
    view! { <Shelf id="lessons" title=words().lessons() open part=Part::LessonList/> }
}

/// The lessons that are offered, and what is there for whoever teaches.
#[component]
pub(in crate::page) fn LessonList() -> impl IntoView {
    let (ListOpen(open), teacher) = (expect_context(), Teacher::of_page());
    let entry = move |lesson: &'static Lesson| {
        let start = move |_| {
            teacher.set_up(lesson, Step::Question);
            open.set(false);
        };
        view! {
            <li><button class="quiet" data-lesson=lesson.topic.name() on:click=start>{words::label(lesson)}</button>
                <p>{words::lesson_hook(lesson)}</p></li>
        }
    };
    let offer = expect_context::<LiveView>().lessons;
    view! {
        <ol class="lessons">
            {move || offer.with(|offer| offer.lessons().map(entry).collect_view())}
            <li class="beside"><HiddenNote/><ForTeachers/></li>
        </ol>
    }
}
