//! What lessons say: attributes of their messages.

use super::{Named, Table, further, named};
use crate::lesson::{Lesson, Task};

impl Named for Lesson {
    const KIND: &'static str = "lesson";
    const TABLE: fn() -> &'static dyn Table = || further();

    fn name(&self) -> &str {
        self.topic.name()
    }
}

/// What a lesson is about, in a sentence or two.
#[must_use]
pub fn lesson_hook(lesson: &Lesson) -> String {
    said(lesson, "hook")
}

/// What it asks before anything is seen.
#[must_use]
pub fn lesson_question(lesson: &Lesson) -> String {
    said(lesson, "question")
}

/// An answer to that, counted from 0.
#[must_use]
pub fn lesson_answer(lesson: &Lesson, answer: usize) -> String {
    said(lesson, &format!("answer-{}", answer + 1))
}

/// What a task asks for.
#[must_use]
pub fn lesson_task(lesson: &Lesson, task: &Task) -> String {
    said(lesson, &format!("task-{}", task.id))
}

/// What came of it.
#[must_use]
pub fn lesson_reveal(lesson: &Lesson) -> String {
    said(lesson, "reveal")
}

/// What does not follow from it.
#[must_use]
pub fn lesson_but(lesson: &Lesson) -> String {
    said(lesson, "but")
}

fn said(lesson: &Lesson, attribute: &str) -> String {
    further().attribute(&named::id(lesson), attribute).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_lesson_says_all_that_it_needs() {
        for lesson in Lesson::all() {
            let answers = (0..lesson.answers).map(|answer| lesson_answer(lesson, answer));
            let tasks = lesson.tasks.iter().map(|task| lesson_task(lesson, task));
            let whole = [lesson_hook(lesson), lesson_question(lesson), lesson_reveal(lesson), lesson_but(lesson)];
            for said in answers.chain(tasks).chain(whole) {
                assert!(said.ends_with(['.', '?']), "{:?}: {said}", lesson.topic);
            }
            assert!(
                lesson.borne_out < lesson.answers && lesson_answer(lesson, lesson.answers).is_empty(),
                "{:?}",
                lesson.topic
            );
        }
    }
}
