//! The lessons on paper: their questions and tasks, with room for what a class writes.

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, KeyboardEvent};

use crate::lesson::{Lesson, Step, Task};
use crate::page::lessons::shown_by;
use crate::page::live_view::LiveView;
use crate::page::share::Code;
use crate::page::{Dialogs, address};
use crate::view::link;
use crate::words::{self, further};

const TITLE: &str = "worksheet-title";

/// Lines to write on: below a task, and for what came of a lesson.
const LINES_OF_TASK: usize = 1;
const LINES_OF_OUTCOME: usize = 4;

/// Whether the answers are on it.
#[derive(Clone, Copy)]
struct WithAnswers(RwSignal<bool>);

/// The worksheet of the lessons that are offered, in the place of the page, and what prints it.
#[component]
pub(in crate::page) fn Worksheet() -> impl IntoView {
    let open = expect_context::<Dialogs>().worksheet;
    let lessons = expect_context::<LiveView>().lessons;
    let answers = RwSignal::new(false);
    provide_context(WithAnswers(answers));
    let escape = move |event: KeyboardEvent| {
        if event.key() == "Escape" {
            open.set(false);
        }
    };
    let exercise = |(index, lesson): (usize, &'static Lesson)| view! { <Exercise number=index + 1 lesson/> };
    request_animation_frame(focus_title);
    view! {
        <main class="worksheet" id="worksheet" on:keydown=escape>
            <div class="worksheet-bar">
                <button class="primary" id="print-worksheet" on:click=|_| print()>{further().worksheet_print()}</button>
                <label class="tick"><input type="checkbox" id="with-answers" prop:checked=move || answers.get()
                    on:change=move |event| answers.set(event_target_checked(&event))/>{further().worksheet_answers()}</label>
                <button id="close-worksheet" on:click=move |_| open.set(false)>{further().worksheet_close()}</button>
            </div>
            <article class="sheet" aria-labelledby=TITLE>
                <header>
                    <h1 id=TITLE tabindex="-1">"RESCU Explorer: "{further().worksheet()}</h1>
                    <Blank label=further().worksheet_name()/>
                    <Blank label=further().worksheet_date()/>
                </header>
                {move || lessons.with(|offer| offer.lessons().enumerate().map(exercise).collect_view())}
            </article>
        </main>
    }
}

fn focus_title() {
    let title = document().get_element_by_id(TITLE).and_then(|title| title.dyn_into::<HtmlElement>().ok());
    // A title that is gone needs no focus.
    let _ = title.map(|title| title.focus());
}

fn print() {
    // Only a document that is not shown cannot be printed.
    let _ = window().print();
}

/// Something to fill in on a line of its own.
#[component]
fn Blank(label: String) -> impl IntoView {
    view! { <p class="blank">{label}<span class="line"></span></p> }
}

/// Lines to write on.
#[component]
fn Lines(count: usize) -> impl IntoView {
    let line = |_| view! { <span class="line"></span> };
    view! { <div class="lines" aria-hidden="true">{(0..count).map(line).collect_view()}</div> }
}

/// One lesson.
#[component]
fn Exercise(number: usize, lesson: &'static Lesson) -> impl IntoView {
    let view = expect_context::<LiveView>();
    let address = untrack(|| {
        let (experiment, shown) = shown_by(view, lesson, Step::Question);
        address::with_fragment(&link::write(&experiment, &shown))
    });
    let task = |task: &'static Task| {
        view! { <li><span class="box"></span><div>{words::lesson_task(lesson, task)}<Lines count=LINES_OF_TASK/></div></li> }
    };
    view! {
        <section class="exercise" data-lesson=lesson.topic.name()>
            <h2>{number}". "{words::label(lesson)}</h2>
            <figure><Code text=address.clone()/></figure>
            <p>{words::lesson_hook(lesson)}</p>
            <p class="address"><a href=address.clone()>{address.clone()}</a></p>
            <p><b>{words::lesson_question(lesson)}</b></p>
            <Answers lesson/>
            <h3>{further().lessons_to_tasks()}</h3>
            <ol>{lesson.tasks.iter().map(task).collect_view()}</ol>
            <Outcome lesson/>
        </section>
    }
}

/// The answers to the question, each with a box; with the answers, the one that is borne out is ticked.
#[component]
fn Answers(lesson: &'static Lesson) -> impl IntoView {
    let WithAnswers(shown) = expect_context();
    let answer = move |answer: usize| {
        let tick = move || (shown.get() && answer == lesson.borne_out).then_some("✓");
        view! { <li><span class="box">{tick}</span><div>{words::lesson_answer(lesson, answer)}</div></li> }
    };
    view! { <ul>{(0..lesson.answers).map(answer).collect_view()}</ul> }
}

/// Room for what came of it, or that itself.
#[component]
fn Outcome(lesson: &'static Lesson) -> impl IntoView {
    let WithAnswers(shown) = expect_context();
    let blank = || view! { <p>{further().worksheet_outcome()}</p><Lines count=LINES_OF_OUTCOME/> };
    view! {
        <h3>{further().lessons_to_reveal()}</h3>
        <Show when=move || shown.get() fallback=blank>
            <p>{words::lesson_reveal(lesson)}</p>
            <p><b>{further().lessons_but()}</b>" "{words::lesson_but(lesson)}</p>
        </Show>
    }
}
