//! What settings are called, and what they mean.

use super::{Named, Table, further, named};
use crate::experiment::{Key, Source};

impl Named for Key {
    const KIND: &'static str = "setting";
    const TABLE: fn() -> &'static dyn Table = || further();

    /// That in links; what every arm can have of its own is called the same for all.
    fn name(&self) -> &str {
        let name = Key::name(*self);
        match name.split_once('.') {
            Some((_, "rate")) => "own-rate",
            Some((_, "ensemble")) => "own-ensemble",
            _ => name,
        }
    }
}

impl Named for Source {
    const KIND: &'static str = "source";
    const TABLE: fn() -> &'static dyn Table = || further();

    fn name(&self) -> &str {
        Source::name(*self)
    }
}

/// What people call an alternative of a setting, by its name in links: the message `choice-setting-name`. A name without a message
/// stands for itself, which a test rules out.
#[must_use]
pub fn choice(of: Key, name: &str) -> String {
    further().text(&choice_id(of, name)).unwrap_or_else(|| name.to_owned())
}

/// What an alternative is, in a sentence or two: the attribute `.explanation` of the same message; empty where there is none.
#[must_use]
pub fn choice_explanation(of: Key, name: &str) -> String {
    further().attribute(&choice_id(of, name), "explanation").unwrap_or_default()
}

/// What a data set is called in the middle of a sentence, by its name in links: the attribute `.phrase` of the same message.
#[must_use]
pub fn data_phrase(name: &str) -> String {
    further().attribute(&choice_id(Key::Data, name), "phrase").unwrap_or_default()
}

/// What a source is called in the middle of a sentence.
#[must_use]
pub fn source_phrase(source: Source) -> String {
    named::phrase(&source)
}

/// The id of its message.
pub(super) fn choice_id(of: Key, name: &str) -> String {
    format!("choice-{}-{name}", Key::name(of))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::data::Data;

    #[test]
    fn data_sets_and_sources_have_a_name_for_sentences() {
        assert!(Data::SETS.iter().all(|set| !data_phrase(set).is_empty()));
        assert!(Source::ALL.into_iter().all(|source| !source_phrase(source).is_empty()));
    }
}
