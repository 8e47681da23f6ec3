//! An experiment and how it is looked at as one URL fragment: `v=2&lab=curves&x=-3..3&b=smelu:beta=0.5`.
//!
//! It is the link of the [experiment](crate::experiment::link) with the parts of a [`View`] in it. The same holds of both: what is as
//! by default is left out, and reading never fails, but reports.

use std::collections::BTreeMap;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use super::{Key, View};
use crate::experiment::{self, Experiment, Notice, Problem, link};

/// What is written by its percent sign: all but letters, digits, and what is safe in a fragment and has no meaning in a link.
const ESCAPED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~')
    .remove(b':')
    .remove(b'=')
    .remove(b',')
    .remove(b';')
    .remove(b'@')
    .remove(b'+')
    .remove(b'/')
    .remove(b'!')
    .remove(b'(')
    .remove(b')');

/// The fragment of both, without the leading `#`.
#[must_use]
pub fn write(experiment: &Experiment, view: &View) -> String {
    let default = View::default();
    let said = Key::ALL.into_iter().filter(|key| key.read(view) != key.read(&default));
    let part = |key: Key| format!("&{}={}", key.name(), utf8_percent_encode(&key.read(view), ESCAPED));
    link::write_after(&said.map(part).collect::<String>(), experiment)
}

/// Both of a fragment, with or without its leading `#`, and whatever there is to remark.
#[must_use]
pub fn read(fragment: &str) -> (Experiment, View, Vec<Notice>) {
    let (experiment, mut notices) = read_experiment(fragment);
    let (view, of_view) = read_view(fragment);
    notices.extend(of_view);
    (experiment, view, notices)
}

/// The view alone, and whatever there is to remark on it.
#[must_use]
pub fn read_view(fragment: &str) -> (View, Vec<Notice>) {
    let (mut view, mut notices, mut seen) = (View::default(), Vec::new(), Vec::new());
    for (key, value) in link::parts(fragment).filter_map(split) {
        let problems = match value {
            None => vec![Problem::NoValue],
            Some(_) if seen.contains(&key.name()) => vec![Problem::Repeated],
            Some(value) => {
                seen.push(key.name());
                key.write(&mut view, &link::decode(value))
            }
        };
        notices.extend(problems.into_iter().map(|problem| Notice { key: key.name().to_owned(), problem }));
    }
    (view, notices)
}

/// The experiment alone, for whoever has no view: what the fragment says of it is passed over.
#[must_use]
pub fn read_experiment(fragment: &str) -> (Experiment, Vec<Notice>) {
    link::read_parts(of_experiment(fragment))
}

/// The values that a fragment gives to the keys of the experiment, for whoever puts others beside them before they are read.
#[must_use]
pub fn parse_experiment(fragment: &str) -> (BTreeMap<experiment::Key, String>, Vec<Notice>) {
    link::parse(of_experiment(fragment))
}

/// The parts of a fragment that are not of a view.
fn of_experiment(fragment: &str) -> impl Iterator<Item = &str> {
    link::parts(fragment).filter(|part| split(part).is_none())
}

/// A part of a fragment that is of a view: its key, and its value if it has one.
fn split(part: &str) -> Option<(Key, Option<&str>)> {
    let (name, value) = part.split_once('=').map_or((part, None), |(name, value)| (name, Some(value)));
    Some((Key::from_name(&link::decode(name))?, value))
}

#[cfg(all(test, not(target_arch = "wasm32")))]
#[allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]
mod tests {
    use proptest::prelude::*;

    use super::super::{DifferencePlot, Embed, Group, Hidden, Lab, Language, Name, Pin, Pins, Points, Slot, Span};
    use super::*;
    use crate::activation::{Activation, Family};
    use crate::lesson::{Offer, Place, Topic};
    use crate::sweep::{Axes, Grid};
    use crate::view::Presentation;

    fn viewed(fragment: &str) -> View {
        let (_, view, notices) = read(fragment);
        assert!(notices.is_empty(), "{fragment}: {notices:?}");
        view
    }

    #[test]
    fn no_name_is_of_both_a_view_and_an_experiment() {
        for key in Key::ALL {
            assert_eq!(crate::experiment::Key::from_name(key.name()), None, "{key:?}");
        }
    }

    #[test]
    fn what_is_by_default_is_left_out() {
        assert_eq!(write(&Experiment::default(), &View::default()), "v=2");
        assert_eq!(read(""), (Experiment::default(), View::default(), Vec::new()));
        assert_eq!(viewed("v=2&lab=twins&x=-6..6&pin=&difference=hidden"), View::default());
    }

    #[test]
    fn a_link_reads_as_a_sentence() {
        let text = "v=2&lab=curves&x=-3..3&pin=smelu:beta=0.5@narrow;;gelu:beta=1&difference=shown&data=moons&b=smelu:beta=1";
        let (experiment, view, notices) = read(text);
        assert!(notices.is_empty(), "{notices:?}");
        assert_eq!((view.lab, view.difference), (Lab::Curves, DifferencePlot::Shown));
        let pins: Vec<_> = view.pins.iter().map(|(slot, pin)| (slot.index(), pin.name.as_ref().map(Name::as_str))).collect();
        assert_eq!(pins, [(0, Some("narrow")), (2, None)]);
        assert_eq!(write(&experiment, &view), text);
    }

    #[test]
    fn programs_may_put_percent_signs_into_it() {
        assert_eq!(viewed("pin=smelu%3Abeta%3D0.5%40a%20%25%26b%3Bmish"), viewed("pin=smelu:beta=0.5@a %25%26b;mish"));
        assert_eq!(viewed("p%69n=mish"), viewed("pin=mish"));
    }

    #[test]
    fn whatever_is_wrong_is_reported_and_the_rest_is_used() {
        let cases = [
            ("lab=kitchen", "lab", "one of twins, curves, trade-off"),
            ("lab", "lab", "no value"),
            ("lab=twins&lab=curves", "lab", "twice"),
            ("x=3", "x", "two ends, such as -6..6"),
            ("x=-9e9..9e9", "x", "-500..500 is used"),
            ("lessons=kink,physics", "lessons", "“physics” cannot be read; expected one of twins"),
            ("hide=data,colours,seeds", "hide", "“colours” cannot be read; expected one of labs, lessons"),
            ("difference=yes", "difference", "one of hidden, shown"),
            ("points=1_1~2", "points", "different points"),
            ("pin=reul", "pin", "no activation `reul`"),
            ("pin=mish;smelu:beta=1e9;relu", "pin", "smelu:beta=1000 is used"),
            ("pin=relu;relu;relu;relu;relu;relu;relu;relu;tanh", "pin", "at most 8 curves"),
            (
                "pin=relu@abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz",
                "pin",
                "“abcdefghijklmnopqrstuvwxyzabcdefghijklmn” is used",
            ),
            ("grid.hidden=4;5;4;5", "grid.hidden", "more than once"),
            ("grid=relu;reul", "grid", "no activation `reul`"),
            ("grid=smelu:beta=-1!2", "grid", "out of bounds"),
            ("grid.replicas=1", "grid.replicas", "2 is used"),
            ("grid.seeds=1e3", "grid.seeds", "a whole number from 1 to 64"),
        ];
        for (part, key, sentence) in cases {
            let (experiment, view, notices) = read(&format!("{part}&rate=0.1&v=2"));
            assert_eq!(notices.len(), 1, "{part}: {notices:?}");
            assert_eq!(notices[0].key, key, "{part}");
            let said = crate::words::notice(&notices[0]);
            assert!(said.contains(sentence), "{part}: {said}");
            assert_eq!(experiment.rate, 0.1, "{part}: the rest is used");
            assert_eq!(viewed(&write(&experiment, &view)), view, "{part}: what is used can be written");
        }
        assert_eq!(read("pin=mish;reul;tanh").1.pins.iter().count(), 2);
        assert_eq!(read("lab=kitchen&colour=red").2.len(), 2);
    }

    #[test]
    fn whoever_has_no_view_passes_over_it() {
        let fragment = "#v=2&lab=kitchen&x=3&pin&rate=0.1&colour=red";
        let (experiment, notices) = read_experiment(fragment);
        assert_eq!((experiment.rate, notices.len()), (0.1, 1));
        assert_eq!(notices[0].key, "colour");
    }

    fn pin() -> impl Strategy<Value = Pin> {
        let activation = (prop::sample::select(&Family::ALL[..]), 0.1..0.9_f64).prop_map(|(family, x)| {
            let values = vec![x; family.parameters().len()];
            Activation::from_parts(family, Family::DEFAULT_KERNEL, &values).unwrap()
        });
        (activation, "\\PC{0,50}").prop_map(|(activation, name)| Pin { activation, name: Name::new(&name) })
    }

    fn view() -> impl Strategy<Value = View> {
        let pins = prop::collection::vec(prop::option::of(pin()), Pins::MOST).prop_map(|given| {
            let mut pins = Pins::default();
            for (slot, pin) in Slot::ALL.into_iter().zip(given) {
                if let Some(pin) = pin {
                    pins.put(slot, pin);
                }
            }
            pins
        });
        // Ends that are round, as those of a link are.
        let span = (-9_000..9_000_i32, 1..9_000_i32)
            .prop_map(|(low, width)| Span::between([f64::from(low), f64::from(low + width)].map(|end| end / 100.0)));
        let choices = (prop::sample::select(&Lab::ALL[..]), prop::sample::select(&DifferencePlot::ALL[..]));
        let points = prop::collection::vec((-4.0..4.0_f64, -4.0..4.0_f64), 0..6).prop_map(|given| {
            let mut points = Points::default();
            for (x, y) in given {
                points.pin([x, y]);
            }
            points
        });
        let entries =
            prop::collection::vec(prop::sample::select(vec!["relu", "smelu:beta=0.125..8/7", "gelu:beta=1!2", "mish"]), 1..4);
        let hidden = prop::sample::subsequence(vec!["none", "8", "16-16", "64-64"], 0..=4);
        let grid = (entries, hidden, 2..=32_u32, 1..=64_u32).prop_map(|(entries, hidden, replicas, seeds)| {
            let mut grid = Grid { replicas, seeds, ..Grid::default() };
            assert_eq!(grid.put_entries(&entries.join(";")), []);
            assert_eq!(grid.put_hidden(&hidden.join(";")), []);
            grid
        });
        let axes = prop::sample::select(vec!["", "labels", "accuracy,linear"]).prop_map(|text| Axes::read(text).unwrap());
        let language = prop::sample::select(vec!["en", "de", "en-XA"]).prop_map(|tag| Language::read(tag).unwrap());
        let lesson = prop::sample::select(vec!["", "twins", "beta~reveal"]).prop_map(|text| Place::read(text).unwrap());
        // In any order, and each perhaps more than once.
        let lessons = prop::collection::vec(prop::sample::select(Topic::NAMES.to_vec()), 0..9)
            .prop_map(|names| Offer::read(&names.join(",")).0);
        let hide = prop::sample::subsequence(Group::ALL.to_vec(), 0..=Group::ALL.len())
            .prop_map(|groups| groups.into_iter().fold(Hidden::default(), |hidden, group| hidden.with(group, true)));
        let framed = (prop::sample::select(Presentation::ALL.to_vec()), prop::sample::select(Embed::ALL.to_vec()));
        let all = (choices, language, (lesson, lessons, hide, framed), span, pins, points, grid, axes);
        all.prop_map(
            |((lab, difference), language, (lesson, lessons, hide, (present, embed)), span, pins, points, grid, axes)| View {
                lab,
                language,
                lesson,
                lessons,
                hide,
                present,
                embed,
                span,
                pins,
                difference,
                points,
                grid,
                axes,
            },
        )
    }

    proptest! {
        #[test]
        fn writing_and_reading_gives_the_same_view(view in view()) {
            let link = write(&Experiment::default(), &view);
            prop_assert_eq!(viewed(&link), view);
            prop_assert!(link.is_ascii() && !link.contains([' ', '#', '<', '"', '`']), "{}", link);
        }

        #[test]
        fn no_text_makes_it_panic(text in "\\PC{0,80}", key in prop::sample::select(&Key::ALL[..]), value in "\\PC{0,40}") {
            let _ = read(&text);
            let (experiment, view, _) = read(&format!("{}={value}", key.name()));
            prop_assert_eq!(viewed(&write(&experiment, &view)), view);
        }
    }
}
