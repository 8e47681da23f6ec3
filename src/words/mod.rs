//! The table of words: every text that a reader sees, out of `assets/words`, a folder of [Fluent](https://projectfluent.org) files
//! for each language.
//!
//! A message is a function of [`Words`] with typed arguments, made by `build.rs`; what every language does not have does not
//! compile. Things that stand in tables of the core (settings, activations, measures) are [`Named`]: their texts are found by their
//! names, and a test holds the two together. The core and the workers say typed facts; the other modules here make sentences of them.
//!
//! ```
//! use rescu_explorer::words::{list, words};
//!
//! assert_eq!(list(&["ReLU", "SmeLU", "tanh"]), "ReLU, SmeLU and tanh");
//! assert_eq!(words().list_last("ReLU", "SmeLU"), "ReLU and SmeLU");
//! ```

mod activation;
mod conclusion;
mod data;
mod experiment;
mod formula;
mod measure;
mod named;
mod notice;
mod numbers;
mod premise;
mod quoted;
mod record;
mod repeat;
mod scene;
mod settings;
mod sweep;
#[cfg(test)]
mod tests;
mod view;

use std::sync::{LazyLock, OnceLock};

use fluent_typed::prelude::L10nError;

use crate::view::Language;

pub use activation::{activation, activation_error, activation_in_full, kernel_phrase, origin_phrase, preset};
pub use conclusion::{conclusion, outcome};
pub use data::{column_name, content_error, idx_error, label_name, missing, table_error};
pub use experiment::{adjustment, arm, arm_in_full, changes, divergence, ending, votes};
pub use formula::formula;
pub use measure::{measure_definition, measure_phrase, shown};
pub use named::{Named, explanation, label};
pub use notice::{notice, problem, refusal, trial_error, typed};
pub use numbers::{coordinate, duration, exact, fixed, parameter, percent, ratio, small};
pub use premise::premise;
pub use record::{no_run, no_sweep, spoilt};
pub use repeat::{Sense, comparison, diverged_repetitions, repetitions_elsewhere, untrained};
pub use scene::{scene_count, scene_line, scene_quality};
pub use settings::{choice, choice_explanation, data_phrase, source_phrase};
pub use sweep::{configuration, findings, with_layers};
pub use table::L10nLanguage as Words;

#[allow(
    missing_docs,
    clippy::all,
    clippy::pedantic,
    clippy::unwrap_used,
    unreachable_pub,
    unused,
    reason = "written by a build script; a message that is missing fails the build, not a reader"
)]
mod table {
    include!(concat!(env!("OUT_DIR"), "/words.rs"));

    impl L10nLanguage {
        /// The text of a message whose id is not known when this is compiled.
        pub(super) fn text(&self, id: &str) -> Option<String> {
            self.0.msg(id, None).ok()
        }

        /// The same of an attribute of a message.
        pub(super) fn attribute(&self, id: &str, attribute: &str) -> Option<String> {
            self.0.attr(id, attribute, None).ok()
        }
    }
}

/// Its messages.
const ENGLISH_TEXT: &str = include_str!(concat!(env!("OUT_DIR"), "/words/en.ftl"));

/// The language that was chosen, with its tag; absent as long as that is English.
static CHOSEN: OnceLock<(String, Words)> = OnceLock::new();

#[expect(clippy::expect_used, reason = "the text is part of the program, and the tests read it")]
static IN_ENGLISH: LazyLock<Words> =
    LazyLock::new(|| Words::new(Language::ENGLISH, ENGLISH_TEXT.as_bytes()).expect("the English words can be read"));

/// The words of the language that is spoken.
#[must_use]
pub fn words() -> &'static Words {
    CHOSEN.get().map_or(&IN_ENGLISH, |(_, words)| words)
}

/// The tag of the language that is spoken.
#[must_use]
pub fn spoken() -> &'static str {
    CHOSEN.get().map_or(Language::ENGLISH, |(tag, _)| tag)
}

/// Speaks another language from now on, by the text of its messages. A page does so once, before it says anything.
///
/// # Errors
/// If the text is no table of words, or lacks a message that English has. Nothing changes then.
pub fn speak(tag: &str, text: &[u8]) -> Result<(), L10nError> {
    let words = Words::new_external(tag, text)?;
    // A second language is not taken; texts that are already shown would stay in the first.
    let _ = CHOSEN.set((tag.to_owned(), words));
    Ok(())
}

/// `a`, `a and b`, `a, b and c`.
#[must_use]
pub fn list(items: &[impl AsRef<str>]) -> String {
    match items {
        [] => String::new(),
        [only] => only.as_ref().to_owned(),
        [before @ .., last] => {
            let before: Vec<&str> = before.iter().map(AsRef::as_ref).collect();
            words().list_last(before.join(&words().list_separator()), last)
        }
    }
}
