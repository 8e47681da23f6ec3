//! Which lessons a reader is offered.

use core::fmt;

use super::place::unknown;
use super::{Lesson, Topic};
use crate::experiment::Problem;

/// Between two names in a link.
const SEPARATOR: &str = ",";

/// The lessons that are offered, in their order; there is at least one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offer(Vec<Topic>);

impl Offer {
    /// The lessons.
    pub fn lessons(&self) -> impl Iterator<Item = &'static Lesson> {
        self.0.iter().map(|topic| Lesson::on(*topic))
    }

    /// How many there are.
    #[must_use]
    pub fn count(&self) -> usize {
        self.0.len()
    }

    /// The place of a lesson among them, counted from 0; absent if it is not offered.
    #[must_use]
    pub fn place(&self, topic: Topic) -> Option<usize> {
        self.0.iter().position(|offered| *offered == topic)
    }

    /// The lesson after one; absent after the last, and after one that is not offered.
    #[must_use]
    pub fn next(&self, topic: Topic) -> Option<&'static Lesson> {
        self.lessons().nth(self.place(topic)? + 1)
    }

    /// The same with a lesson put in or taken out, in the order of all lessons. The last one stays.
    #[must_use]
    pub fn with(&self, topic: Topic, offered: bool) -> Self {
        let is_offered = |other: &Topic| if *other == topic { offered } else { self.place(*other).is_some() };
        let topics: Vec<Topic> = Topic::ALL.into_iter().filter(is_offered).collect();
        if topics.is_empty() { self.clone() } else { Self(topics) }
    }

    /// The lessons that a text names, all if it names none, and what in it names no lesson.
    #[must_use]
    pub fn read(text: &str) -> (Self, Vec<Problem>) {
        let (mut topics, mut problems) = (Vec::new(), Vec::new());
        for name in text.split(SEPARATOR).filter(|name| !name.is_empty()) {
            match Topic::from_name(name) {
                Some(topic) if !topics.contains(&topic) => topics.push(topic),
                Some(_) => {}
                None => problems.push(unknown(name, &Topic::NAMES)),
            }
        }
        (if topics.is_empty() { Self::default() } else { Self(topics) }, problems)
    }
}

impl Default for Offer {
    /// All lessons.
    fn default() -> Self {
        Self(Topic::ALL.to_vec())
    }
}

impl fmt::Display for Offer {
    /// Nothing for all lessons.
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        if *self == Self::default() {
            return Ok(());
        }
        let names: Vec<&str> = self.0.iter().map(|topic| topic.name()).collect();
        formatter.write_str(&names.join(SEPARATOR))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn topics(offer: &Offer) -> Vec<Topic> {
        offer.lessons().map(|lesson| lesson.topic).collect()
    }

    #[test]
    fn the_order_is_that_of_the_link_and_what_is_no_lesson_is_told() {
        for (text, written, wrong) in [
            ("", "", 0),
            ("beta,kink", "beta,kink", 0),
            ("kink,kink,,twins", "kink,twins", 0),
            ("physics,where", "where", 1),
            ("physics,chemistry", "", 2),
            ("twins,kink,butterfly,where,beta,smooth,other-ways,anecdote", "", 0),
        ] {
            let (offer, problems) = Offer::read(text);
            assert_eq!((offer.to_string().as_str(), problems.len()), (written, wrong), "{text}");
            assert!(offer.count() > 0);
        }
    }

    #[test]
    fn the_next_lesson_is_the_next_that_is_offered() {
        let (offer, _) = Offer::read("beta,kink");
        assert_eq!(offer.next(Topic::Beta).map(|lesson| lesson.topic), Some(Topic::Kink));
        assert!(offer.next(Topic::Kink).is_none() && offer.next(Topic::Twins).is_none());
        assert_eq!([Topic::Kink, Topic::Twins].map(|topic| offer.place(topic)), [Some(1), None]);
    }

    #[test]
    fn one_lesson_is_always_left() {
        let all = Offer::default();
        let one = Topic::ALL.into_iter().fold(all, |offer, topic| offer.with(topic, false));
        assert_eq!(topics(&one), [Topic::Anecdote]);
        assert_eq!(topics(&one.with(Topic::Kink, true)), [Topic::Kink, Topic::Anecdote]);
    }
}
