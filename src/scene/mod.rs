//! Scenes: experiments that each show one thing, with what was counted of them over many seeds.
//!
//! A [`Scene`] is a row of a table: the link of an experiment, over how many seeds it was trained, and the counts that came of it.
//! One seed is an anecdote, so the counts are what a scene claims. [`Scene::count`] makes them of trained repetitions, and a test
//! trains all again and holds the table to it.

mod evidence;
mod table;

use crate::experiment::{Experiment, link};

pub use evidence::{Evidence, EvidenceOfArm, Shows};

/// An experiment worth a look, and what it shows.
#[derive(Clone, Debug, PartialEq)]
pub struct Scene {
    /// Its name in the table of words.
    pub id: &'static str,
    /// The experiment as a link has it.
    pub fragment: &'static str,
    /// Over how many seeds it was counted: the experiment's own and those that follow.
    pub seeds: u32,
    /// What was counted.
    pub evidence: Evidence,
}

impl Scene {
    /// The experiment of its first seed.
    #[must_use]
    pub fn experiment(&self) -> Experiment {
        // A test holds that the link can be read without a remark.
        link::read(self.fragment).0
    }
}
