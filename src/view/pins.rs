//! Curves that are kept for comparison.

use core::fmt;

use crate::activation::Activation;
use crate::experiment::{Correction, Expected, Problem, read_activation};

/// Between the pins of a list. A slot that is empty leaves nothing between two of them.
const BETWEEN: char = ';';
/// Between a pin and its name.
const NAMED: char = '@';

/// An activation as it was when it was pinned.
#[derive(Clone, Debug, PartialEq)]
pub struct Pin {
    /// What is drawn.
    pub activation: Activation,
    /// What it is called, where the reader has given it a name.
    pub name: Option<Name>,
}

/// A name that a reader has given: 1 to 40 characters on one line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Name(String);

impl Name {
    /// The most characters.
    pub const LONGEST: usize = 40;

    /// The name that a text makes, if anything is left of it: without blanks around it and control characters, cut where it is
    /// too long, and with commas for semicolons, which part the pins of a link.
    #[must_use]
    pub fn new(text: &str) -> Option<Self> {
        let line = text.replace(';', ",").replace(char::is_control, " ");
        let name: String = line.trim().chars().take(Self::LONGEST).collect();
        let name = name.trim_end();
        (!name.is_empty()).then(|| Self(name.to_owned()))
    }

    /// That it is not the whole of what was given, where that was too long.
    fn cut_from(&self, given: &str) -> Option<Problem> {
        let why = || Correction::NameTooLong { used: self.0.clone() };
        (given.trim().chars().count() > Self::LONGEST).then(|| Problem::Adjusted { value: given.trim().to_owned(), why: why() })
    }

    /// The name as text, which whoever shows it must escape.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// A place for a pin. It goes with a colour and a dash of its own, so that taking one pin out does not change how others look.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Slot(
    /// From 0, below [`Pins::MOST`].
    usize,
);

impl Slot {
    /// All, in order.
    pub const ALL: [Self; Pins::MOST] = [Self(0), Self(1), Self(2), Self(3), Self(4), Self(5), Self(6), Self(7)];

    /// Which it is, from 0.
    #[must_use]
    pub fn index(self) -> usize {
        self.0
    }
}

/// What is pinned: at most one curve in each slot.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Pins([Option<Pin>; Pins::MOST]);

impl Pins {
    /// How many there can be.
    pub const MOST: usize = 8;

    /// Those that there are.
    pub fn iter(&self) -> impl Iterator<Item = (Slot, &Pin)> {
        Slot::ALL.into_iter().filter_map(|slot| Some((slot, self.get(slot)?)))
    }

    /// What is in a slot.
    #[must_use]
    pub fn get(&self, slot: Slot) -> Option<&Pin> {
        self.0[slot.0].as_ref()
    }

    /// The first slot that is empty, if there is one.
    #[must_use]
    pub fn vacancy(&self) -> Option<Slot> {
        Slot::ALL.into_iter().find(|&slot| self.get(slot).is_none())
    }

    /// Puts a pin into a slot, in place of what was there.
    pub fn put(&mut self, slot: Slot, pin: Pin) {
        self.0[slot.0] = Some(pin);
    }

    /// Empties a slot.
    pub fn remove(&mut self, slot: Slot) {
        self.0[slot.0] = None;
    }

    /// Calls the pin of a slot something else, or, by `None`, what its activation is called.
    pub fn rename(&mut self, slot: Slot, name: Option<Name>) {
        if let Some(pin) = &mut self.0[slot.0] {
            pin.name = name;
        }
    }

    /// The pins of a text, each with what had to be changed or left out.
    pub(super) fn read(text: &str) -> (Self, Vec<Problem>) {
        let (mut pins, mut problems) = (Self::default(), Vec::new());
        let mut texts = text.split(BETWEEN);
        for (slot, text) in Slot::ALL.into_iter().zip(&mut texts).filter(|(_, text)| !text.is_empty()) {
            let (activation, given) = text.split_once(NAMED).unwrap_or((text, ""));
            match read_activation(activation) {
                Ok((activation, changed)) => {
                    let name = Name::new(given);
                    problems.extend(changed);
                    problems.extend(name.as_ref().and_then(|name| name.cut_from(given)));
                    pins.put(slot, Pin { activation, name });
                }
                Err(problem) => problems.push(problem),
            }
        }
        let left_over = texts.filter(|text| !text.is_empty());
        problems.extend(
            left_over.map(|text| Problem::Unreadable {
                value: text.to_owned(),
                expected: Expected::Pins { most: Self::MOST as u32 },
            }),
        );
        (pins, problems)
    }
}

/// As links have it, without the empty slots after the last pin: `smelu:beta=0.5@narrow;;mish`.
impl fmt::Display for Pins {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let list = Slot::ALL.map(|slot| self.get(slot).map(Pin::to_string).unwrap_or_default()).join(&BETWEEN.to_string());
        formatter.write_str(list.trim_end_matches(BETWEEN))
    }
}

impl fmt::Display for Pin {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}", self.activation)?;
        self.name.as_ref().map_or(Ok(()), |name| write!(formatter, "{NAMED}{}", name.as_str()))
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_a_short_line() {
        let cases = [
            ("narrow", Some("narrow")),
            ("  two  words\t", Some("two  words")),
            ("line\nline", Some("line line")),
            ("a;b", Some("a,b")),
            ("<b>&</b>", Some("<b>&</b>")),
            ("", None),
            (" \u{7}\n", None),
        ];
        for (text, name) in cases {
            assert_eq!(Name::new(text).as_ref().map(Name::as_str), name, "{text:?}");
        }
        let long = format!("{}\u{1F600} b", "a".repeat(Name::LONGEST - 2));
        assert_eq!(Name::new(&long).map(|name| name.0), Some(format!("{}\u{1F600}", "a".repeat(Name::LONGEST - 2))));
    }

    #[test]
    fn a_pin_keeps_its_slot_when_another_goes() {
        let pin = |activation| Pin { activation, name: None };
        let mut pins = Pins::default();
        for activation in [Activation::Relu, Activation::Tanh, Activation::Mish] {
            let slot = pins.vacancy().unwrap_or(Slot::ALL[7]);
            pins.put(slot, pin(activation));
        }
        pins.remove(Slot::ALL[1]);
        pins.rename(Slot::ALL[1], Name::new("nobody"));
        let left: Vec<_> = pins.iter().map(|(slot, pin)| (slot.index(), pin.activation.clone())).collect();
        assert_eq!(left, [(0, Activation::Relu), (2, Activation::Mish)]);
        assert_eq!(pins.vacancy(), Some(Slot::ALL[1]));
    }
}
