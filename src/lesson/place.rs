//! Where in the lessons a reader is.

use core::fmt;

use crate::choice::choices;
use crate::experiment::{Expected, Problem};

choices! {
    /// What a lesson is about. They are in the order of the lessons.
    #[derive(Eq, Hash, PartialOrd, Ord)]
    pub enum Topic {
        /// Equally good networks that give different answers.
        Twins = "twins";
        /// How activations bend.
        Kink = "kink";
        /// Rounding is enough.
        Butterfly = "butterfly";
        /// Where predictions differ.
        Where = "where";
        /// How wide a bend should be.
        Beta = "beta";
        /// Smooth is not enough.
        Smooth = "smooth";
        /// What else brings twins closer.
        OtherWays = "other-ways";
        /// One run proves nothing.
        Anecdote = "anecdote";
    }
}

choices! {
    /// A part of a lesson. They are in their order.
    #[derive(Default, Eq)]
    pub enum Step {
        /// What it is about, and a question.
        #[default]
        Question = "question";
        /// What the reader does.
        Tasks = "tasks";
        /// What came of it, and what does not follow from it.
        Reveal = "reveal";
    }
}

/// Between the lesson and its step in a link.
const SEPARATOR: char = '~';

/// The lesson that is open, if any is, and its step: `butterfly`, `butterfly~tasks`, or nothing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Place(Option<(Topic, Step)>);

impl Place {
    /// At a step of a lesson.
    #[must_use]
    pub fn at(topic: Topic, step: Step) -> Self {
        Self(Some((topic, step)))
    }

    /// What the lesson is about, and the step; `None` where no lesson is open.
    #[must_use]
    pub fn topic(self) -> Option<(Topic, Step)> {
        self.0
    }

    /// Reads what a link says.
    ///
    /// # Errors
    /// If there is no such lesson or step.
    pub fn read(text: &str) -> Result<Self, Problem> {
        if text.is_empty() {
            return Ok(Self::default());
        }
        let (id, step) = text.split_once(SEPARATOR).unwrap_or((text, Step::default().name()));
        let topic = Topic::from_name(id).ok_or_else(|| unknown(id, &Topic::NAMES))?;
        let step = Step::from_name(step).ok_or_else(|| unknown(step, &Step::NAMES))?;
        Ok(Self::at(topic, step))
    }
}

pub(super) fn unknown(text: &str, names: &[&'static str]) -> Problem {
    Problem::Unreadable { value: text.to_owned(), expected: Expected::one_of(names.iter().copied()) }
}

impl fmt::Display for Place {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        match self.0 {
            None => Ok(()),
            Some((topic, Step::Question)) => formatter.write_str(topic.name()),
            Some((topic, step)) => write!(formatter, "{}{SEPARATOR}{}", topic.name(), step.name()),
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]
mod tests {
    use super::*;

    #[test]
    fn every_place_is_read_as_it_is_written() {
        let all = Topic::ALL.into_iter().flat_map(|topic| Step::ALL.map(|step| Place::at(topic, step)));
        for place in all.chain([Place::default()]) {
            assert_eq!(Place::read(&place.to_string()).unwrap(), place);
        }
    }

    #[test]
    fn what_is_no_place_is_named() {
        for (text, named) in [("physics", "physics"), ("butterfly~end", "end"), ("~tasks", "")] {
            let Err(Problem::Unreadable { value, .. }) = Place::read(text) else { unreachable!("{text}") };
            assert_eq!(value, named);
        }
    }
}
