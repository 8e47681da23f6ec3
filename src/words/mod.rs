//! The table of words: every text that a reader sees, out of `assets/words`, folders of [Fluent](https://projectfluent.org) files
//! for each language. It is in three: what the first view of the page says, which is fetched before all else, everything further that it
//! says, and what the command line alone says.
//!
//! A message is a function of [`Words`] or [`Further`] with typed arguments, made by `build.rs`; what every language does not have
//! does not compile. Things that stand in tables of the core (settings, activations, measures) are [`Named`]: their texts are found by their
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
mod glossary;
mod lesson;
mod map;
mod measure;
mod named;
mod notice;
mod numbers;
mod premise;
mod quoted;
#[cfg(not(target_arch = "wasm32"))]
mod record;
mod repeat;
mod scene;
mod settings;
mod sound;
mod sweep;
#[cfg(test)]
mod tests;
mod view;

use std::sync::OnceLock;

use fluent_typed::prelude::L10nError;

use crate::view::Language;

pub use activation::{activation, activation_error, activation_in_full, kernel_phrase, origin_phrase, preset};
pub use conclusion::{conclusion, outcome};
pub use data::{column_name, content_error, idx_error, label_name, missing, table_error};
pub use experiment::{adjustment, arm, arm_in_full, changes, divergence, ending, fingerprints, votes};
pub use formula::formula;
pub use glossary::{term, term_explanation, term_id, term_label, term_source};
pub use lesson::{lesson_answer, lesson_but, lesson_hook, lesson_question, lesson_reveal, lesson_task};
pub use map::{map_difference, map_labels, place};
pub use measure::{measure_definition, measure_phrase, shown};
pub use named::{Named, explanation, id, label};
pub use notice::{notice, problem, refusal, trial_error, typed};
pub use numbers::{coordinate, duration, exact, fixed, parameter, percent, ratio, small, typeable, untypeset};
pub use premise::premise;
#[cfg(not(target_arch = "wasm32"))]
pub use record::{no_run, no_sweep, spoilt};
pub use repeat::{Sense, comparison, diverged_repetitions, repetitions_elsewhere, untrained};
pub use scene::{scene_count, scene_line, scene_quality};
pub use settings::{choice, choice_explanation, data_phrase, source_phrase};
pub use sound::sound;
pub use sweep::{configuration, findings, with_layers};
#[cfg(not(target_arch = "wasm32"))]
pub use table::command::L10nLanguage as OfTheCommandLine;
pub use table::first_view::L10nLanguage as Words;
pub use table::further::L10nLanguage as Further;

#[allow(
    missing_docs,
    clippy::all,
    clippy::pedantic,
    clippy::allow_attributes_without_reason,
    clippy::unwrap_used,
    unreachable_pub,
    unused,
    reason = "written by a build script; a message that is missing fails the build, not a reader"
)]
mod table {
    /// A table of words, with messages whose ids are not known when this is compiled.
    macro_rules! table {
        ($name:ident) => {
            pub mod $name {
                include!(concat!(env!("OUT_DIR"), "/", stringify!($name), ".rs"));

                /// Its messages in English.
                pub(in crate::words) const ENGLISH: &str =
                    include_str!(concat!(env!("OUT_DIR"), "/", stringify!($name), "/en.ftl"));

                impl crate::words::Table for L10nLanguage {
                    fn text(&self, id: &str) -> Option<String> {
                        self.0.msg(id, None).ok()
                    }

                    fn attribute(&self, id: &str, attribute: &str) -> Option<String> {
                        self.0.attr(id, attribute, None).ok()
                    }
                }
            }
        };
    }

    table!(first_view);
    table!(further);
    #[cfg(not(target_arch = "wasm32"))]
    table!(command);
}

/// A table of words, asked for messages whose ids are not known when this is compiled.
pub trait Table {
    /// The text of a message.
    fn text(&self, id: &str) -> Option<String>;
    /// The same of an attribute of a message.
    fn attribute(&self, id: &str, attribute: &str) -> Option<String>;
}

/// A language other than English.
struct Chosen {
    tag: String,
    /// Its messages, of all tables.
    text: Vec<u8>,
    words: Words,
}

/// The language that was chosen; absent as long as that is English.
static CHOSEN: OnceLock<Chosen> = OnceLock::new();

static IN_ENGLISH: OnceLock<Words> = OnceLock::new();
/// The further words, read when they are first said.
static FURTHER: OnceLock<Further> = OnceLock::new();

/// The words of the first view, in the language that is spoken.
#[must_use]
pub fn words() -> &'static Words {
    let in_english = || IN_ENGLISH.get_or_init(|| read(Words::new(Language::ENGLISH, table::first_view::ENGLISH.as_bytes())));
    CHOSEN.get().map_or_else(in_english, |chosen| &chosen.words)
}

/// All other words, in English where the language that is spoken lacks one. What only parts of the page that come later say is not
/// fetched before them.
#[must_use]
pub fn further() -> &'static Further {
    FURTHER.get_or_init(|| {
        let chosen = CHOSEN.get().and_then(|chosen| Further::new_external(&chosen.tag, &chosen.text).ok());
        chosen.unwrap_or_else(|| read(Further::new(Language::ENGLISH, table::further::ENGLISH.as_bytes())))
    })
}

/// What the command line alone says, in English: it speaks no other language yet.
#[cfg(not(target_arch = "wasm32"))]
#[must_use]
pub fn command() -> &'static OfTheCommandLine {
    static WORDS: OnceLock<OfTheCommandLine> = OnceLock::new();
    WORDS.get_or_init(|| read(OfTheCommandLine::new(Language::ENGLISH, table::command::ENGLISH.as_bytes())))
}

/// A table that is part of the program.
#[expect(clippy::expect_used, reason = "the tests read both")]
fn read<T>(table: Result<T, L10nError>) -> T {
    table.expect("the English words can be read")
}

/// The tag of the language that is spoken.
#[must_use]
pub fn spoken() -> &'static str {
    CHOSEN.get().map_or(Language::ENGLISH, |chosen| &chosen.tag)
}

/// The tag and the own name of every language that there is.
pub fn languages() -> impl Iterator<Item = (&'static str, &'static str)> {
    table::first_view::L10n::iter().map(|language| (language.as_ref(), language.language_name()))
}

/// Speaks another language from now on, by the text of its messages. A page does so once, before it says anything.
///
/// # Errors
/// If the text is no table of words, or lacks one of those of the first view. Nothing changes then.
pub fn speak(tag: &str, text: &[u8]) -> Result<(), L10nError> {
    let words = Words::new_external(tag, text)?;
    // A second language is not taken; texts that are already shown would stay in the first.
    let _ = CHOSEN.set(Chosen { tag: tag.to_owned(), text: text.to_vec(), words });
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
