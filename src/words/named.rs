//! What stands in a table of the core, and is found in the table of words by its name.

use super::{Table, further, words};

/// A thing of the core with a name that is unique among its kind.
pub trait Named {
    /// The beginning of the ids of its messages: `setting` for `setting-rate`.
    const KIND: &'static str;

    /// The table that its messages are in.
    const TABLE: fn() -> &'static dyn Table = || words();

    /// Its name in links, such as `rate` or `seed.data`.
    fn name(&self) -> &str;
}

/// What people call it: the message `kind-name`. A name without a message stands for itself, which a test rules out.
pub fn label<T: Named + ?Sized>(of: &T) -> String {
    (T::TABLE)().text(&id(of)).unwrap_or_else(|| of.name().to_owned())
}

/// What it is, in a sentence: the attribute `.explanation` of the same message or, of what the first view calls by its name, the further
/// message `kind-name-explained`; empty where there is none.
pub fn explanation<T: Named + ?Sized>(of: &T) -> String {
    let id = id(of);
    let explained = || further().text(&format!("{id}-explained"));
    (T::TABLE)().attribute(&id, "explanation").or_else(explained).unwrap_or_default()
}

/// What it is called in the middle of a sentence: the attribute `.phrase` of the same message; empty where there is none.
pub(super) fn phrase<T: Named + ?Sized>(of: &T) -> String {
    (T::TABLE)().attribute(&id(of), "phrase").unwrap_or_default()
}

/// The id of its message. Ids have no dots.
pub fn id<T: Named + ?Sized>(of: &T) -> String {
    format!("{}-{}", T::KIND, of.name().replace('.', "-"))
}
