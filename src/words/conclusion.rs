//! What a run shows, in sentences.

use super::{percent, ratio as readable, small, words};
use crate::experiment::{Arm, Conclusion, Experiment};
use crate::measure::Disagreement;

/// What a run shows of all arms, in a sentence.
#[must_use]
pub fn conclusion(experiment: &Experiment, conclusion: Conclusion) -> String {
    match conclusion {
        Conclusion::Identical => words().conclusion_identical(),
        Conclusion::Together => words().conclusion_together(),
        Conclusion::OnlyKinked => words().conclusion_only_kinked(),
        Conclusion::OnlySmooth => words().conclusion_only_smooth(),
        Conclusion::OneKind => words().conclusion_one_kind(),
        Conclusion::Both { arms, ratio } => {
            let [kinked, smooth] = arms.map(|arm| family(experiment, arm));
            words().conclusion_both(kinked, readable(ratio), smooth)
        }
    }
}

/// How far apart the twins of an arm are, in a sentence.
#[must_use]
pub fn outcome(experiment: &Experiment, arm: Arm, apart: &Disagreement) -> String {
    let name = family(experiment, arm);
    match apart.labels {
        _ if apart.is_none() => words().outcome_identical(name),
        Some(0.0) => words().outcome_same_labels(name, small(apart.largest)),
        Some(labels) => words().outcome_labels_differ(name, percent(labels)),
        None => words().outcome_values_differ(name, small(apart.absolute)),
    }
}

/// An arm by the family of its activation alone, or by its letter too where another arm has the same.
fn family(experiment: &Experiment, arm: Arm) -> String {
    let family = |arm: Arm| experiment.activation(arm).map(|activation| super::label(&activation.family()));
    let name = family(arm).unwrap_or_default();
    let alone = experiment.arms().filter(|&other| family(other).as_ref() == Some(&name)).count() < 2;
    if alone { name } else { words().arm_lettered(arm.letter(), name) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::experiment::link;

    fn apart(labels: f64, largest: f64) -> Disagreement {
        Disagreement { absolute: largest / 10.0, labels: Some(labels), largest, ..Disagreement::default() }
    }

    #[test]
    fn an_outcome_names_the_activation_and_says_how_many_labels_differ() {
        let (experiment, _) = link::read("a=relu&b=smelu:beta=2");
        for (arm, apart, expected) in [
            (Arm::A, apart(0.042, 0.97), "ReLU’s twins give different labels for 4.2\u{a0}% of the test points."),
            (
                Arm::B,
                apart(0.0, 9.3e-5),
                "SmeLU’s twins agree on every label; their probabilities differ by at most 9.3\u{a0}×\u{a0}10⁻⁵.",
            ),
            (Arm::B, apart(0.0, 0.0), "SmeLU’s twins are identical, bit for bit."),
        ] {
            assert_eq!(outcome(&experiment, arm, &apart), expected);
        }
        let (twice, _) = link::read("a=smelu:beta=1&b=smelu:beta=2");
        assert!(outcome(&twice, Arm::B, &apart(0.0, 0.0)).starts_with("B: SmeLU’s twins"));
    }

    #[test]
    fn two_that_came_apart_are_compared() {
        let (experiment, _) = link::read("a=relu&b=smelu:beta=2");
        let both = Conclusion::Both { arms: [Arm::A, Arm::B], ratio: 1.8 };
        assert_eq!(conclusion(&experiment, both), "Both came apart: ReLU’s prediction difference is 1.80 times SmeLU’s.");
    }
}
