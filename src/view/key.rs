//! The parts of a view by name, as a link holds them.

use super::View;
use crate::experiment::{Expected, Problem};

/// A named part of a view.
#[derive(Clone, Copy, Debug)]
pub struct Key {
    pub(super) name: &'static str,
    pub(super) read: fn(&View) -> String,
    pub(super) write: fn(&mut View, &str) -> Vec<Problem>,
}

impl Key {
    /// The key of a name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|key| key.name == name)
    }

    /// The name in links.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.name
    }

    /// The present value as a link has it, before any percent sign.
    #[must_use]
    pub fn read(self, from: &View) -> String {
        (self.read)(from)
    }

    /// Puts a value in, as far as it can be used, and says what is wrong with it: of a list, with each of it that is.
    pub fn write(self, into: &mut View, text: &str) -> Vec<Problem> {
        (self.write)(into, text)
    }
}

/// A value, and what had to be changed about it; or why there is none.
pub(super) type Read<T> = Result<(T, Option<Problem>), Problem>;

pub(super) fn put<T>(read: Read<T>, place: &mut T) -> Vec<Problem> {
    match read {
        Ok((value, changed)) => {
            *place = value;
            changed.into_iter().collect()
        }
        Err(problem) => vec![problem],
    }
}

/// Puts a list in as far as it can be used, and says what cannot.
pub(super) fn put_list<T>((list, problems): (T, Vec<Problem>), place: &mut T) -> Vec<Problem> {
    *place = list;
    problems
}

/// A whole number within bounds.
pub(super) fn count(text: &str, [min, max]: [u32; 2]) -> Read<u32> {
    let unreadable = || Problem::Unreadable { value: text.to_owned(), expected: Expected::WholeWithin { min, max } };
    let given: u32 = text.parse().map_err(|_| unreadable())?;
    let used = given.clamp(min, max);
    let [min, max, shown] = [min, max, used].map(f64::from);
    let clamped = Problem::Clamped { value: text.to_owned(), min, max, used: shown };
    Ok((used, (used != given).then_some(clamped)))
}

/// One of named alternatives.
pub(super) fn choose<T>(text: &str, from_name: fn(&str) -> Option<T>, names: &[&str]) -> Read<T> {
    let unreadable = || Problem::Unreadable { value: text.to_owned(), expected: Expected::one_of(names.iter().copied()) };
    from_name(text).map(|choice| (choice, None)).ok_or_else(unreadable)
}
