//! Lessons over the labs: the list of all, and the one that is open.

mod card;
mod deeds;
mod list;
mod welcome;

use leptos::prelude::*;

pub(super) use card::LessonCard;
pub(super) use deeds::ReaderDeeds;
pub(super) use list::{LessonList, Lessons, ListOpen};
pub(super) use welcome::{Welcome, WelcomeCard};

use super::address;
use super::live_view::LiveView;
use super::parts::{Fetched, Part};
use super::reactive::memo;
use super::state::{ExperimentSetup, Notices};
use crate::experiment::Experiment;
use crate::lesson::{Lesson, Place, Step};
use crate::view::{View, link};

/// The lesson that is open, over any lab; nothing as long as none is, and in a frame of another page.
#[component]
pub(super) fn OpenLesson() -> impl IntoView {
    let view = expect_context::<LiveView>();
    let is_open = memo(move || view.lesson.get() != Place::default() && !view.embed.get().is_on());
    view! { <Show when=move || is_open.get()><Fetched part=Part::Lesson/></Show> }
}

/// What a step of a lesson opens.
pub(super) fn shown_by(view: LiveView, lesson: &Lesson, step: Step) -> (Experiment, View) {
    let (experiment, shown, _) = link::read(lesson.fragment);
    (experiment, view.with_what_stays(View { lesson: Place::at(lesson.topic, step), ..shown }))
}

/// What opening a lesson acts on.
#[derive(Clone, Copy)]
struct Teacher {
    setup: ExperimentSetup,
    view: LiveView,
    notices: RwSignal<Vec<crate::experiment::Notice>>,
}

impl Teacher {
    /// Of the page's contexts.
    fn of_page() -> Self {
        let Notices(notices) = expect_context();
        Self { setup: expect_context(), view: expect_context(), notices }
    }

    /// Opens a step of a lesson with the lab as the lesson sets it up. The way back is the browser's.
    fn set_up(self, lesson: &'static Lesson, step: Step) {
        address::leave_trace(self.setup, self.view);
        self.notices.set(Vec::new());
        let (experiment, shown) = shown_by(self.view, lesson, step);
        self.view.show(shown);
        self.setup.change_to(experiment);
    }

    /// Goes to another step. The lab stays as it is.
    fn go_to(self, lesson: &'static Lesson, step: Step) {
        address::leave_trace(self.setup, self.view);
        self.view.lesson.set(Place::at(lesson.topic, step));
    }

    /// Closes the lesson. The lab stays as it is.
    fn close(self) {
        address::leave_trace(self.setup, self.view);
        self.view.lesson.set(Place::default());
    }
}
