//! What is wrong with a value that came from outside, and why something could not be trained because of it.

use super::quoted::quoted;
use super::{activation_error, content_error, further, missing};
use crate::data::placed::{MOST, PointFlaw};
use crate::experiment::{Correction, Expected, Inapplicable, Notice, Problem, TrialError};
use crate::network::{MOST_HIDDEN_LAYERS, MOST_UNITS};
use crate::view::Span;
use crate::wire::Refusal;

/// A remark on one part of a link or of the command line: `rate: 99 is outside 0.00001 to 10; 10 is used`.
#[must_use]
pub fn notice(Notice { key, problem: wrong }: &Notice) -> String {
    further().notice(quoted(key), problem(wrong))
}

/// What is wrong with a value, and what was done about it, as the end of a sentence about its setting.
#[must_use]
pub fn problem(problem: &Problem) -> String {
    let words = further();
    match problem {
        Problem::UnknownKey => words.problem_unknown_key(),
        Problem::Repeated => words.problem_repeated(),
        Problem::NoValue => words.problem_no_value(),
        Problem::Unreadable { value, expected } => words.problem_unreadable(quoted(value), expected_value(expected)),
        Problem::Clamped { value, min, max, used } => {
            words.problem_clamped(quoted(value), min.to_string(), max.to_string(), used.to_string())
        }
        Problem::ActivationClamped { why, used } => words.problem_activation_clamped(activation_error(why), used.to_string()),
        Problem::Adjusted { value, why } => correction(why, &quoted(value)),
        Problem::DoesNotApply { reason } => inapplicable(reason),
        Problem::Data(why) => missing(why),
        Problem::Outdated { version } => words.problem_outdated(quoted(version)),
        Problem::Version { version, known } => words.problem_version(quoted(version), *known),
    }
}

/// What is said at a field of what was typed into it: what is wrong, and what is used instead.
#[must_use]
pub fn typed(wrong: &Problem, used: &str) -> String {
    match wrong {
        Problem::Unreadable { .. } if !used.is_empty() => further().settings_refused(problem(wrong), used),
        _ => problem(wrong),
    }
}

/// Why a trial has no results, as the end of a sentence about it.
#[must_use]
pub fn trial_error(error: &TrialError) -> String {
    match error {
        TrialError::Experiment(refused) => notice(refused),
        TrialError::WorkerDied => further().trial_worker_died(),
        TrialError::NoResults => further().trial_no_results(),
    }
}

/// Why a worker has not done what it was told, as the end of a sentence.
#[must_use]
pub fn refusal(refusal: &Refusal) -> String {
    match refusal {
        Refusal::Experiment(refused) => notice(refused),
        Refusal::File(error) => content_error(error),
        Refusal::Order(_) => further().refusal_order(),
    }
}

/// What can be read, after “expected”. Names are as links and the command line write them.
fn expected_value(expected: &Expected) -> String {
    let words = further();
    match expected {
        Expected::Number => words.expected_number(),
        Expected::Whole => words.expected_whole(),
        Expected::WholeWithin { min, max } => words.expected_whole_within(min.to_string(), max.to_string()),
        Expected::OneOf(names) => match &names[..] {
            [only] => only.clone(),
            names => words.expected_one_of(names.join(", ")),
        },
        Expected::AnyOf(names) => words.expected_any_of(names.join(", ")),
        Expected::OneOfEach(lists) => {
            words.expected_one_of_each(lists.iter().map(|names| names.join(", ")).collect::<Vec<_>>().join("; "))
        }
        Expected::Layers => words.expected_layers(MOST_HIDDEN_LAYERS as u32, MOST_UNITS as u32),
        Expected::Activation { why } => words.expected_activation(activation_error(why)),
        Expected::ActivationWithValues => words.expected_activation_with_values(),
        Expected::Activations => words.expected_activations(),
        Expected::File => words.expected_file(),
        Expected::Changes => words.expected_changes(),
        Expected::Span => words.expected_span(Span::HOME.to_string()),
        Expected::Points { most } => words.expected_points(*most),
        Expected::Pins { most } => words.expected_pins(*most),
    }
}

fn correction(why: &Correction, value: &str) -> String {
    let words = further();
    match why {
        Correction::TooManyActivations { used } => words.correction_activations(value, *used),
        Correction::TooManyNetworks { used } => words.correction_networks(value, *used),
        Correction::RepeatedNetworks => words.correction_repeated_networks(value),
        Correction::NameTooLong { used } => words.correction_name(value, used),
        Correction::TooManyChanges { used } => words.correction_changes(value, *used),
        Correction::ValuesOutOfBounds { used } => words.correction_values(value, used),
        Correction::SpanOutOfBounds { used } => words.correction_span(value, used),
        Correction::Point(PointFlaw::FourthLabel) => words.correction_point_label(value),
        Correction::Point(PointFlaw::TooMany) => words.correction_point_count(value, MOST as u32),
        Correction::Point(PointFlaw::Unreadable) => words.correction_point_unreadable(value),
        Correction::Point(PointFlaw::OffGrid) => words.correction_point_grid(value),
    }
}

fn inapplicable(reason: &Inapplicable) -> String {
    let words = further();
    match reason {
        Inapplicable::OnlyTo { setting } => words.inapplicable_only_to(setting),
        Inapplicable::NoNoise => words.inapplicable_no_noise(),
        Inapplicable::FixedSplit => words.inapplicable_fixed_split(),
        Inapplicable::NoFile => words.inapplicable_no_file(),
        Inapplicable::FixedLoss => words.inapplicable_fixed_loss(),
        Inapplicable::NoSuchArm => words.inapplicable_no_such_arm(),
        Inapplicable::TooLate => words.inapplicable_too_late(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::data::supplied::{BundledSet, Missing};

    #[test]
    fn a_notice_says_what_is_wrong_and_what_is_used() {
        let text = |text: &str| text.to_owned();
        let in_short = format!(
            "rate: this link is of version {}…, but version 2 is read here; the parts that are known were used",
            "9".repeat(80)
        );
        let cases = [
            (Problem::Repeated, "rate: it is given twice; the first value is used"),
            (
                Problem::Clamped { value: text("99"), min: 1e-5, max: 10.0, used: 10.0 },
                "rate: 99 is outside 0.00001 to 10; 10 is used",
            ),
            (
                Problem::Adjusted { value: text("-9e9..9e9"), why: Correction::SpanOutOfBounds { used: text("-500..500") } },
                "rate: “-9e9..9e9” is too narrow, too wide or too far from 0; -500..500 is used",
            ),
            (
                Problem::DoesNotApply { reason: Inapplicable::OnlyTo { setting: text("init=normal") } },
                "rate: it applies only to init=normal; it was ignored",
            ),
            (Problem::Version { version: "9".repeat(20_000), known: 2 }, &in_short),
            (Missing::Bundled(BundledSet::Mnist).into(), "rate: the data set “MNIST” has not been loaded yet"),
        ];
        for (problem, sentence) in cases {
            assert_eq!(notice(&Notice { key: text("rate"), problem }), sentence);
        }
    }

    #[test]
    fn what_is_quoted_is_short_wherever_it_stands() {
        for key in ["rate", "b", "hidden", "change", "placed", "pin", "grid", "grid.hidden", "lang", "x", "v", "y"] {
            let long = format!("{key}={}", "x@".repeat(10_000));
            let (_, _, notices) = crate::view::link::read(&long);
            assert!(!notices.is_empty(), "{key}");
            for said in notices.iter().map(notice) {
                assert!(said.chars().count() < 1000, "{key}: {} characters", said.len());
            }
        }
    }

    #[test]
    fn a_field_says_what_is_used_instead() {
        let (_, clamped) = Problem::within(50.0, [1e-5, 10.0]);
        let refused = Problem::Unreadable { value: "0,1".to_owned(), expected: Expected::Number };
        assert_eq!(clamped.map(|problem| typed(&problem, "10")).as_deref(), Some("50 is outside 0.00001 to 10; 10 is used"));
        assert_eq!(typed(&refused, "0.05"), "“0,1” cannot be read; expected a number. 0.05 is kept");
    }
}
