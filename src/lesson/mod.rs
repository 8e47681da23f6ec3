//! Lessons: guided stories over the labs. A lesson is a row of a table: what it opens, what it waits for, and the scenes whose counts
//! bear out what it says. What it says is words, found by its name.
//!
//! A lesson goes through three [`Step`]s: a question, which the reader answers before seeing anything; [`Task`]s, which tick themselves
//! when the reader has done what they ask for; and what came of it.

mod offer;
mod place;
mod table;
mod task;

use crate::scene::Scene;

pub use offer::Offer;
pub use place::{Place, Step, Topic};
pub use task::{Deed, Deeds, Task, Wanted};

/// A guided story.
#[derive(Clone, Debug)]
pub struct Lesson {
    /// What it is about, which names it in links and in the table of words.
    pub topic: Topic,
    /// What it opens, as a link has it.
    pub fragment: &'static str,
    /// How many answers there are to its question.
    pub answers: usize,
    /// Which of them is borne out, counted from 0.
    pub borne_out: usize,
    /// What the reader does.
    pub tasks: &'static [Task],
    /// The ids of the scenes that were counted over many seeds to bear it out; empty where it is calculated and not counted.
    pub evidence: &'static [&'static str],
}

impl Lesson {
    /// Every lesson, in their order.
    #[must_use]
    pub fn all() -> &'static [Self] {
        &table::LESSONS
    }

    /// The lesson on a topic.
    #[must_use]
    pub fn on(topic: Topic) -> &'static Self {
        &table::LESSONS[topic as usize]
    }

    /// The scenes that bear it out.
    pub fn scenes(&self) -> impl Iterator<Item = &'static Scene> {
        self.evidence.iter().filter_map(|id| Scene::all().iter().find(|scene| scene.id == *id))
    }
}
