//! In which language a page speaks.

use core::fmt;

use crate::experiment::{Expected, Problem};

/// A language by its tag (BCP 47): `en`, `de`, or `en-XA` for the pseudo-language of the tests. Which ones a page has is for the page to
/// know; a link can name any.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Language(String);

impl Language {
    /// The language that is part of every page.
    pub const ENGLISH: &str = "en";

    /// What says the language in a link.
    pub const KEY: &str = "lang";

    /// The longest tag that is read, in characters.
    const LONGEST: usize = 16;

    /// The tag.
    #[must_use]
    pub fn tag(&self) -> &str {
        &self.0
    }

    /// Whether it is the language that every page has.
    #[must_use]
    pub fn is_english(&self) -> bool {
        self.0 == Self::ENGLISH
    }

    /// Reads a tag: two or three small letters, and perhaps further parts of letters and digits after hyphens.
    ///
    /// # Errors
    /// If the text is no such tag.
    pub fn read(text: &str) -> Result<Self, Problem> {
        let mut parts = text.split('-');
        let is_language = |part: &str| (2..=3).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_lowercase());
        let is_part = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_alphanumeric());
        if text.len() <= Self::LONGEST && parts.next().is_some_and(is_language) && parts.all(is_part) {
            Ok(Self(text.to_owned()))
        } else {
            Err(Problem::Unreadable { value: text.to_owned(), expected: Expected::one_of([Self::ENGLISH]) })
        }
    }
}

impl Default for Language {
    fn default() -> Self {
        Self(Self::ENGLISH.to_owned())
    }
}

impl fmt::Display for Language {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]
mod tests {
    use super::*;

    #[test]
    fn tags_are_read_and_nothing_that_could_be_a_path() {
        for tag in ["en", "de", "gsw", "en-XA", "zh-Hant-TW"] {
            assert_eq!(Language::read(tag).unwrap().to_string(), tag);
        }
        for text in ["", "e", "EN", "english", "en-", "en_US", "../en", "en-../x", "de-12345678901234567890123456789012345"] {
            assert!(Language::read(text).is_err(), "{text}");
        }
    }
}
