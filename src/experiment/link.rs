//! An experiment as a URL fragment that a person can read: `v=2&data=moons&b=smelu:beta=0.5`.
//!
//! What is as in the default experiment on the same data set is left out. Reading never fails: what cannot be used is left at
//! its default and reported, so that nothing is silently different.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use percent_encoding::percent_decode_str;

use super::{Experiment, Key, Notice, Part, Problem};

/// The version of links that is written. It grows when the same experiment comes to other bits, or when links say something else;
/// older ones are read with a notice.
pub const VERSION: u32 = 2;
const VERSION_KEY: &str = "v";

/// The fragment of an experiment, without the leading `#`.
#[must_use]
pub fn write(experiment: &Experiment) -> String {
    write_after("", experiment)
}

/// The fragment of an experiment with other parts, each with its leading `&`, before those of the experiment.
pub(crate) fn write_after(others: &str, experiment: &Experiment) -> String {
    let (default, unsaid) = (Experiment::default(), experiment.unsaid());
    let plain = Experiment { arms: experiment.arms.plain(), ..unsaid.clone() };
    let expected = |key: Key| match key {
        Key::OfArm(Part::Activation, _) => key.read(&unsaid),
        Key::Data => key.read(&default),
        _ => key.read(&plain),
    };
    let said = Key::ALL.into_iter().filter(|&key| key.read(experiment) != expected(key));
    let parts = said.filter_map(|key| Some(format!("&{}={}", key.name(), key.read(experiment)?)));
    format!("{VERSION_KEY}={VERSION}{others}{}", parts.collect::<String>())
}

/// The experiment of a fragment, with or without its leading `#`, and whatever there is to remark.
#[must_use]
pub fn read(fragment: &str) -> (Experiment, Vec<Notice>) {
    read_parts(parts(fragment))
}

/// The parts of a fragment, as they are written.
pub(crate) fn parts(fragment: &str) -> impl Iterator<Item = &str> {
    fragment.trim_start_matches('#').split('&').filter(|part| !part.is_empty())
}

/// The experiment of the parts of a fragment.
pub(crate) fn read_parts<'a>(parts: impl IntoIterator<Item = &'a str>) -> (Experiment, Vec<Notice>) {
    let (values, mut notices) = parse(parts);
    let mut experiment = Experiment::default();
    notices.extend(values.into_iter().filter_map(|(key, value)| key.write(&mut experiment, &value).err()));
    (experiment, notices)
}

/// The values in a list of `key=value`, in the order in which they can be written: what another key depends on comes first.
#[must_use]
pub fn parse<'a>(parts: impl IntoIterator<Item = &'a str>) -> (BTreeMap<Key, String>, Vec<Notice>) {
    let (mut values, mut notices) = (BTreeMap::new(), Vec::new());
    for part in parts {
        match parse_part(part) {
            Ok(None) => {}
            Ok(Some((key, value))) => match values.entry(key) {
                Entry::Vacant(place) => {
                    place.insert(value);
                }
                Entry::Occupied(_) => notices.push(Notice { key: key.name().to_owned(), problem: Problem::Repeated }),
            },
            Err(notice) => notices.push(notice),
        }
    }
    (values, notices)
}

/// One `key=value`; `None` for the version that is known.
fn parse_part(part: &str) -> Result<Option<(Key, String)>, Notice> {
    let notice = |key: &str, problem| Notice { key: decode(key), problem };
    let Some((name, value)) = part.split_once('=') else {
        return Err(notice(part, Problem::NoValue));
    };
    let value = decode(value);
    if name == VERSION_KEY {
        return check_version(value).map(|()| None).map_err(|problem| notice(name, problem));
    }
    Key::from_name(&decode(name)).map(|key| Some((key, value))).ok_or_else(|| notice(name, Problem::UnknownKey))
}

fn check_version(version: String) -> Result<(), Problem> {
    match version.parse() {
        Ok(VERSION) => Ok(()),
        Ok(1..VERSION) => Err(Problem::Outdated { version }),
        _ => Err(Problem::Version { version, known: VERSION }),
    }
}

/// Undoes the percent signs that some programs put into links.
pub(crate) fn decode(text: &str) -> String {
    percent_decode_str(text).decode_utf8_lossy().into_owned()
}

/// The experiment of a link that can be read without a remark.
#[cfg(test)]
pub(crate) fn experiment(fragment: &str) -> Experiment {
    let (experiment, notices) = read(fragment);
    assert!(notices.is_empty(), "{fragment}: {notices:?}");
    experiment
}

#[cfg(all(test, not(target_arch = "wasm32")))]
#[allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::activation::Family;
    use crate::data::{Clicks, Data};
    use crate::experiment::Domain;

    fn reread(experiment: &Experiment) -> Experiment {
        let (again, notices) = read(&write(experiment));
        assert!(notices.is_empty(), "{notices:?}");
        again
    }

    #[test]
    fn the_default_says_only_its_version() {
        assert_eq!(write(&Experiment::default()), "v=2");
        assert_eq!(read(""), (Experiment::default(), Vec::new()));
        assert_eq!(read("#v=2"), (Experiment::default(), Vec::new()));
    }

    #[test]
    fn a_link_reads_as_a_sentence() {
        let (experiment, notices) = read("#b=smelu:beta=0.5&data=moons&noise=0.2&differs=rounding,nudge&hidden=32-32-32");
        assert!(notices.is_empty(), "{notices:?}");
        assert_eq!(write(&experiment), "v=2&data=moons&noise=0.2&differs=rounding,nudge&hidden=32-32-32&b=smelu:beta=0.5");
    }

    #[test]
    fn what_is_usual_for_a_data_set_is_left_out() {
        let (experiment, _) = read("data=moons");
        assert_ne!(Key::Noise.read(&experiment), Key::Noise.read(&Experiment::default()));
        assert_eq!(write(&experiment), "v=2&data=moons");
        let (experiment, _) = read("data=clicks&test=300");
        assert_eq!(write(&experiment), "v=2&data=clicks&test=300");
        assert_eq!(experiment.data, Data::Clicks(Clicks { test: 300, ..Clicks::USUAL }));
    }

    #[test]
    fn arms_are_said_where_they_are_not_the_usual_two() {
        for link in [
            "v=2&b=none",
            "v=2&c=sigmoid",
            "v=2&d=tanh&a.rate=0.1&d.rate=0.01",
            "v=2&b=none&c=mish",
            "v=2&d=tanh&b.ensemble=4&d.ensemble=2",
        ] {
            let (experiment, notices) = read(link);
            assert_eq!((write(&experiment).as_str(), notices), (link, Vec::new()));
        }
    }

    #[test]
    fn percent_signs_are_undone() {
        assert_eq!(read("#v=2&b=smelu%3Abeta%3D0.5"), read("#v=2&b=smelu:beta=0.5"));
    }

    #[test]
    fn whatever_is_wrong_is_reported_and_the_rest_is_used() {
        let cases = [
            ("v=1&rate=0.1", "v", "last bits"),
            ("v=3&rate=0.1", "v", "version 2 is read here"),
            ("v=two&rate=0.1", "v", "version two"),
            ("colour=red&rate=0.1", "colour", "no such setting"),
            ("rate=0.1&rate=0.2", "rate", "twice"),
            ("batch&rate=0.1", "batch", "no value"),
            ("batch=many&rate=0.1", "batch", "“many” cannot be read"),
            ("batch=2.5&rate=0.1", "batch", "whole number"),
            ("noise=NaN&rate=0.1", "noise", "cannot be read"),
            ("noise=-1&rate=0.1", "noise", "0 is used"),
            ("replicas=1000&rate=0.1", "replicas", "32 is used"),
            ("epochs=inf&rate=0.1", "epochs", "10000 is used"),
            ("data=mars&rate=0.1", "data", "one of xor"),
            ("differs=order,weather&rate=0.1", "differs", "cannot be read"),
            ("hidden=16-999&rate=0.1", "hidden", "1 to 256"),
            ("hidden=1-1-1-1-1-1-1&rate=0.1", "hidden", "0 to 6"),
            ("b=smelu:beta=-1&rate=0.1", "b", "beta is -1, but must lie between 0 and 1000; smelu:beta=0 is used"),
            ("a=smelu:beta=1e9&rate=0.1", "a", "smelu:beta=1000 is used"),
            ("a=gelu:beta=0&rate=0.1", "a", "gelu:beta=0.001 is used"),
            ("b=gsmelu:left=-99,right=99&rate=0.1", "b", "gsmelu:alpha=1,beta=2,left=-10,right=10,value=0 is used"),
            ("b=smelu:beta=nan&rate=0.1", "b", "cannot be read"),
            ("b=smelu:beta=1e-9&rate=0.1", "b", "cannot be read"),
            ("b=rescu:alpha=-1,beta=1e-9&rate=0.1", "b", "at least 1e-6"),
            ("b=smelu:gamma=1&rate=0.1", "b", "no parameter `gamma`"),
            ("b=reul&rate=0.1", "b", "no activation `reul`"),
            ("b=none&b.rate=0.2&rate=0.1", "b.rate", "does not apply"),
            ("d.rate=0.2&rate=0.1", "d.rate", "does not apply"),
            ("b.rate=fast&rate=0.1", "b.rate", "cannot be read"),
            ("b.rate=99&rate=0.1", "b.rate", "10 is used"),
            ("a=none&rate=0.1", "a", "cannot be read"),
            ("data=clicks&noise=0.3&rate=0.1", "noise", "applies only to"),
            ("data=clicks&train=1e9&rate=0.1", "train", "50000 is used"),
            ("data=digits&train=30&rate=0.1", "train", "fixed split"),
            ("data=sine&loss=squared&rate=0.1", "loss", "half the squared error"),
            ("data=points&train=30&rate=0.1", "train", "fixed split"),
            ("placed=0_0;1_1&rate=0.1", "placed", "only to data=points"),
            ("data=points&placed=0_0~9_1;1_1&rate=0.1", "placed", "“9_1” does not lie on the grid"),
            (
                "data=points&placed=0_0~x_1;1_1&rate=0.1",
                "placed",
                "“x_1” is not a point such as 0.5_-1.25; the other points are used",
            ),
            ("data=images&file=iris.csv&rate=0.1", "file", "name,size,hash"),
            ("file=a,1,00&rate=0.1", "file", "does not apply"),
            ("data=table&label=1001&rate=0.1", "label", "1000 is used"),
            ("data=table&scaling=log&rate=0.1", "scaling", "one of standardised, raw"),
            ("label=2&rate=0.1", "label", "only to data=table"),
            ("data=mnist&test=30&rate=0.1", "test", "fixed split"),
            ("data=digits&noise=0.3&rate=0.1", "noise", "applies only to"),
            ("change=0@rate=1&rate=0.1", "change", "cannot be read"),
            ("change=5@rate&rate=0.1", "change", "cannot be read"),
            ("change=5@epochs=3&rate=0.1", "change", "cannot be read"),
            ("change=5@c=tanh&rate=0.1", "change", "cannot be read"),
            ("change=5@b=none&rate=0.1", "change", "cannot be read"),
            ("change=5@b.rate=shared&rate=0.1", "change", "cannot be read"),
            ("change=5@batch=1e9&rate=0.1", "change", "1000 is used"),
            ("change=5@b=smelu:beta=1e9&rate=0.1", "change", "smelu:beta=1000 is used"),
            ("optimiser=adam&momentum=0.3&rate=0.1", "momentum", "only to optimiser=sgd"),
            ("sigma=0.3&rate=0.1", "sigma", "only to init=normal"),
        ];
        for (link, key, sentence) in cases {
            let (experiment, notices) = read(link);
            assert_eq!(notices.len(), 1, "{link}: {notices:?}");
            assert_eq!(notices[0].key, key, "{link}");
            let said = crate::words::notice(&notices[0]);
            assert!(said.contains(sentence), "{link}: {said}");
            assert_eq!(experiment.rate, 0.1, "{link}: the rest is used");
            assert!(experiment.check().is_ok(), "{link}: what is used is within bounds");
        }
    }

    /// A value that the key accepts.
    fn value(key: Key) -> BoxedStrategy<String> {
        match key.domain() {
            Domain::Real { min, max, .. } => (min..=max).prop_map(|x| x.to_string()).boxed(),
            Domain::Whole { min, max, .. } => (min..=max).prop_map(|x| x.to_string()).boxed(),
            Domain::Seed => any::<u32>().prop_map(|x| x.to_string()).boxed(),
            Domain::Choice(choices) => proptest::sample::select(choices).prop_map(str::to_owned).boxed(),
            Domain::Sources => (0_usize..64)
                .prop_map(|bits| {
                    let names: Vec<_> = (0..6)
                        .filter(|bit| bits >> bit & 1 == 1)
                        .map(|bit| crate::experiment::Source::ALL[bit].name())
                        .collect();
                    if names.is_empty() { "none".to_owned() } else { names.join(",") }
                })
                .boxed(),
            Domain::File => ("[a-z.]{1,9}", any::<u32>(), any::<u64>())
                .prop_map(|(name, size, hash)| format!("{name},{size},{hash:016x}"))
                .boxed(),
            Domain::Points => proptest::collection::vec((0_u8..3, [-3.0..3.0, -3.0..3.0]), 0..40)
                .prop_map(|points| {
                    let mut placed = crate::data::Placed::default();
                    for (label, point) in points {
                        let _ = placed.add(label, point);
                    }
                    placed.to_string()
                })
                .boxed(),
            Domain::Layers => proptest::collection::vec(1_u16..=256, 0..=6)
                .prop_map(|units| {
                    let units: Vec<_> = units.iter().map(u16::to_string).collect();
                    if units.is_empty() { "none".to_owned() } else { units.join("-") }
                })
                .boxed(),
            Domain::Activation => activation().boxed(),
            Domain::OptionalActivation => prop_oneof![Just("none".to_owned()), activation()].boxed(),
            Domain::Changes => prop_oneof![Just("none".to_owned()), changes()].boxed(),
            Domain::Own { instead_of } => prop_oneof![Just("shared".to_owned()), value(instead_of)].boxed(),
        }
    }

    fn changes() -> impl Strategy<Value = String> {
        let setting = prop_oneof![
            (1e-5..=10.0_f64).prop_map(|rate| format!("rate={rate}")),
            (1..=1000_u32).prop_map(|batch| format!("batch={batch}")),
            (1e-5..=10.0_f64).prop_map(|rate| format!("a.rate={rate}")),
            activation().prop_map(|activation| format!("a={activation}")),
        ];
        let change = (1..=10_000_u32, setting).prop_map(|(epoch, setting)| format!("{epoch}@{setting}"));
        proptest::collection::vec(change, 1..=32).prop_map(|changes| changes.join(";"))
    }

    fn activation() -> impl Strategy<Value = String> {
        (proptest::sample::select(&Family::ALL[..]), 0.1..4.0_f64).prop_map(|(family, x): (Family, f64)| {
            let parameters: Vec<_> = family.parameters().iter().map(|p| format!("{}={}", p.key, x.min(p.slider.max))).collect();
            if parameters.is_empty() { family.name().to_owned() } else { format!("{}:{}", family.name(), parameters.join(",")) }
        })
    }

    fn experiment() -> impl Strategy<Value = Experiment> {
        let values: Vec<_> = Key::ALL.into_iter().map(|key| proptest::option::of(value(key))).collect();
        values.prop_map(|values| {
            let mut experiment = Experiment::default();
            for (key, value) in Key::ALL.into_iter().zip(values) {
                let Some(value) = value else { continue };
                let written = key.write(&mut experiment, &value);
                assert!(
                    matches!(written, Ok(()) | Err(Notice { problem: Problem::DoesNotApply { .. }, .. })),
                    "{key:?}={value}: {written:?}"
                );
            }
            experiment
        })
    }

    proptest! {
        #[test]
        fn writing_and_reading_gives_the_same_experiment(experiment in experiment()) {
            prop_assert_eq!(reread(&experiment), experiment);
        }

        #[test]
        fn no_text_makes_it_panic(text in "\\PC{0,80}", key in proptest::sample::select(&Key::ALL[..]), value in "\\PC{0,20}") {
            let _ = read(&text);
            let (experiment, _) = read(&format!("{}={value}", key.name()));
            prop_assert!(experiment.check().is_ok());
        }
    }
}
