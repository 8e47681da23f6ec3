//! The lesson that is open: a question, what to do, and what came of it.

use std::collections::BTreeMap;

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

use super::Teacher;
use super::deeds::{ReaderDeeds, take_note};
use crate::lesson::{Lesson, Step, Task, Topic};
use crate::page::live_view::LiveView;
use crate::page::reactive::memo;
use crate::page::scenes::SceneLink;
use crate::page::session::Training;
use crate::page::state::{ArmRuns, ExperimentSetup, page_state};
use crate::page::twins::{differences, outcome};
use crate::scene::Scene;
use crate::view::Lab;
use crate::words::{self, further};

const TITLE: &str = "lesson-title";

/// What the reader has answered to the question of each lesson, counted from 0.
#[derive(Clone, Copy)]
struct Answers(RwSignal<BTreeMap<Topic, usize>>);

impl Answers {
    fn of_page() -> Self {
        page_state(|| Self(RwSignal::new(BTreeMap::new())))
    }

    fn to(self, lesson: &Lesson) -> Option<usize> {
        self.0.with(|answers| answers.get(&lesson.topic).copied())
    }

    fn give(self, lesson: &Lesson, answer: usize) {
        self.0.update(|answers| {
            answers.insert(lesson.topic, answer);
        });
    }
}

/// The lesson and the step that the link names.
#[component]
pub(in crate::page) fn LessonCard() -> impl IntoView {
    let view = expect_context::<LiveView>();
    let place = memo(move || view.lesson.get());
    take_note();
    move || place.get().topic().map(|(topic, step)| view! { <OpenStep lesson=Lesson::on(topic) step/> })
}

#[component]
fn OpenStep(lesson: &'static Lesson, step: Step) -> impl IntoView {
    let teacher = Teacher::of_page();
    let offer = expect_context::<LiveView>().lessons;
    let place =
        move || offer.with(|offer| Some(further().lessons_place(1 + offer.place(lesson.topic)? as u32, offer.count() as u32)));
    let content = match step {
        Step::Question => view! { <Question lesson/> }.into_any(),
        Step::Tasks => view! { <Tasks lesson/> }.into_any(),
        Step::Reveal => view! { <Reveal lesson/> }.into_any(),
    };
    request_animation_frame(focus_title);
    view! {
        <aside class="card lesson" id="lesson" aria-labelledby=TITLE data-lesson=lesson.topic.name() data-step=step.name()>
            <header>
                <p class="note">{place}</p>
                <h2 id=TITLE tabindex="-1">{words::label(lesson)}</h2>
            </header>
            {content}
            <button class="quiet icon close" id="lesson-close" aria-label=further().lessons_close() title=further().lessons_close()
                on:click=move |_| teacher.close()>"×"</button>
        </aside>
    }
}

/// Whoever reads by ear or goes by keyboard begins at the title of a step.
fn focus_title() {
    let title = document().get_element_by_id(TITLE).and_then(|title| title.dyn_into::<HtmlElement>().ok());
    // A title that is gone needs no focus.
    let _ = title.map(|title| title.focus());
}

/// A button that leads to a step.
#[component]
fn ToStep(lesson: &'static Lesson, step: Step, text: String) -> impl IntoView {
    let teacher = Teacher::of_page();
    view! { <button id=format!("lesson-to-{}", step.name()) on:click=move |_| teacher.go_to(lesson, step)>{text}</button> }
}

#[component]
fn Question(lesson: &'static Lesson) -> impl IntoView {
    let answers = Answers::of_page();
    let choice = move |answer: usize| {
        let is_given = move || answers.to(lesson) == Some(answer);
        view! {
            <label class="tick"><input type="radio" name="lesson-answer" value=answer.to_string() prop:checked=is_given
                on:change=move |_| answers.give(lesson, answer)/>{words::lesson_answer(lesson, answer)}</label>
        }
    };
    view! {
        <div class="said">
            <p>{words::lesson_hook(lesson)}</p>
            <fieldset><legend>{words::lesson_question(lesson)}</legend>{(0..lesson.answers).map(choice).collect_view()}</fieldset>
        </div>
        <div class="choices"><ToStep lesson step=Step::Tasks text=further().lessons_to_tasks()/></div>
    }
}

#[component]
fn Tasks(lesson: &'static Lesson) -> impl IntoView {
    let teacher = Teacher::of_page();
    let task = move |task: &'static Task| view! { <TaskLine lesson task/> };
    view! {
        <div class="said">
            <ol class="tasks" aria-live="polite">{lesson.tasks.iter().map(task).collect_view()}</ol>
        </div>
        <div class="choices">
            <ToStep lesson step=Step::Question text=further().lessons_back()/>
            <button id="lesson-again" on:click=move |_| teacher.set_up(lesson, Step::Tasks)>{further().lessons_again()}</button>
            <ToStep lesson step=Step::Reveal text=further().lessons_to_reveal()/>
        </div>
    }
}

/// A task, which ticks itself.
#[component]
fn TaskLine(lesson: &'static Lesson, task: &'static Task) -> impl IntoView {
    let (setup, deeds) = (expect_context::<ExperimentSetup>(), expect_context::<ReaderDeeds>());
    let is_done = memo(move || setup.experiment.with(|settings| deeds.with(|deeds| task.is_done(settings, deeds))));
    let state = move || if is_done.get() { further().lessons_done() } else { further().lessons_open() };
    view! {
        <li data-task=task.id data-done=move || is_done.get().to_string()>
            {words::lesson_task(lesson, task)}<span class="unseen">" ("{state}")"</span>
        </li>
    }
}

#[component]
fn Reveal(lesson: &'static Lesson) -> impl IntoView {
    let (answers, teacher) = (Answers::of_page(), Teacher::of_page());
    let borne_out = words::lesson_answer(lesson, lesson.borne_out);
    let judged = move || match answers.to(lesson) {
        None => further().lessons_unanswered(&borne_out),
        Some(answer) if answer == lesson.borne_out => further().lessons_expected(&borne_out),
        Some(answer) => further().lessons_expected_otherwise(words::lesson_answer(lesson, answer), &borne_out),
    };
    let offer = expect_context::<LiveView>().lessons;
    let next = move || {
        let next = offer.with(|offer| offer.next(lesson.topic))?;
        let text = further().lessons_next(words::label(next));
        Some(view! { <button id="lesson-next" on:click=move |_| teacher.set_up(next, Step::Question)>{text}</button> })
    };
    view! {
        <div class="said">
            <p id="lesson-answered">{judged}</p>
            <p>{words::lesson_reveal(lesson)}</p>
            <PresentRun/>
            <Counts lesson/>
            <p><b>{further().lessons_but()}</b>" "{words::lesson_but(lesson)}</p>
        </div>
        <div class="choices"><ToStep lesson step=Step::Tasks text=further().lessons_back()/>{next}</div>
    }
}

/// What the run on the screen shows, arm by arm.
#[component]
fn PresentRun() -> impl IntoView {
    let (setup, runs) = (expect_context::<ExperimentSetup>(), expect_context::<ArmRuns>());
    let (view, training) = (expect_context::<LiveView>(), expect_context::<Training>());
    let outcomes = move || differences(setup, runs).into_iter().map(|arm| outcome(setup, arm)).collect_view();
    let said = move || {
        if training.has_ended() {
            view! { <ul>{outcomes}</ul> }.into_any()
        } else {
            view! { <p class="note">{further().lessons_no_run()}</p> }.into_any()
        }
    };
    let in_twins = move || view.lab.get() == Lab::Twins;
    view! { <Show when=in_twins><section id="lesson-run"><h3>{further().lessons_run()}</h3>{said}</section></Show> }
}

/// What was counted over many seeds.
#[component]
fn Counts(lesson: &'static Lesson) -> impl IntoView {
    let count = |scene: &'static Scene| {
        let text = further().lessons_scene(words::label(scene));
        view! { <li>{words::scene_count(scene, &scene.evidence)}" "<SceneLink scene text/></li> }
    };
    let counts = lesson.scenes().map(count).collect::<Vec<_>>();
    (!counts.is_empty()).then(|| view! { <section><h3>{further().lessons_counted()}</h3><ul>{counts}</ul></section> })
}
