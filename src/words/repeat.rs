//! What the repetitions of an experiment under other seeds say.

use std::collections::BTreeMap;

use super::{arm, coordinate, further, list, ratio, small, trial_error};
use crate::experiment::{Arm, Diverged, Experiment, TrialError};
use crate::measure::{Comparison, Typical, Verdict};

/// What a larger value of a measure means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sense {
    /// The twins differ more.
    Difference,
    /// The twins are right about more test examples. It is a share, so two of them differ by percentage points.
    Accuracy,
    /// The twins fit worse: a loss or an error.
    Loss,
}

/// What repetitions are of: the arms and the length of an experiment, where the present settings are others.
#[must_use]
pub fn repetitions_elsewhere(base: &Experiment) -> String {
    let names: Vec<String> = base.arms().map(|of| arm(base, of)).collect();
    further().repeat_elsewhere(base.epochs, list(&names))
}

/// Which repetitions could not be trained, those for the same reason together; nothing if all could.
#[must_use]
pub fn untrained(reasons: &[(u32, TrialError)]) -> Option<String> {
    let causes = reasons.iter().map(|(repetition, why)| (trial_error(why), *repetition));
    let of_cause = |(why, repetitions): (String, String)| further().repeat_untrained_cause(repetitions, why);
    let said: Vec<String> = by_cause(causes).map(of_cause).collect();
    (!said.is_empty()).then(|| further().repeat_untrained(said.join("; ")))
}

/// Which twins of which repetitions have diverged, and what that means; nothing if none has.
#[must_use]
pub fn diverged_repetitions(diverged: &[Diverged]) -> Option<String> {
    let causes = diverged.iter().map(|of| ((of.arm, of.replicas), of.repetition));
    let of_cause =
        |((arm, twins), repetitions): ((Arm, usize), String)| further().repeat_diverged_arm(twins, arm.letter(), repetitions);
    let said: Vec<String> = by_cause(causes).map(of_cause).collect();
    (!said.is_empty()).then(|| further().repeat_diverged(said.join("; ")))
}

/// The repetitions of each cause.
fn by_cause<C: Ord>(causes: impl Iterator<Item = (C, u32)>) -> impl Iterator<Item = (C, String)> {
    let mut of_cause: BTreeMap<C, Vec<u32>> = BTreeMap::new();
    for (cause, repetition) in causes {
        of_cause.entry(cause).or_default().push(repetition);
    }
    of_cause.into_iter().map(|(cause, mut repetitions)| {
        repetitions.sort_unstable();
        let numbers: Vec<String> = repetitions.iter().map(u32::to_string).collect();
        (cause, further().repeat_repetitions(numbers.len(), list(&numbers)))
    })
}

/// How two arms of an experiment compare by a measure, which people call `label`: in how many seeds the first has more, the median of
/// their ratio, or of their difference where that says more, and what the seeds can tell.
#[must_use]
pub fn comparison(experiment: &Experiment, arms: [Arm; 2], label: &str, sense: Sense, compared: &Comparison) -> String {
    let seeds = compared.difference.runs;
    let names = arms.map(|of| arm(experiment, of));
    let letters = arms.map(Arm::letter);
    let [first, second] = [0, 1].map(|index| further().repeat_arm(letters[index], &names[index]));
    if compared.equal == seeds {
        return further().repeat_equal(seeds, label, first, second);
    }
    let larger = further().repeat_larger(compared.equal, label, first, second, compared.first_larger, seeds);
    // Arms may share a name, but never a letter.
    let called = if names[0] == names[1] { letters.map(str::to_owned) } else { names };
    let (median, verdict) = match compared.ratio.filter(|_| sense != Sense::Accuracy) {
        Some(of) => (
            further().repeat_ratio(seeds - of.runs, letters[0], letters[1], median(&of, ratio)),
            verdict(&of, 1, sense, called),
        ),
        None => (difference(&compared.difference, sense, letters), verdict(&compared.difference, 0, sense, called)),
    };
    further().repeat_comparison(larger, median, verdict)
}

fn difference(typical: &Typical, sense: Sense, [first, second]: [&str; 2]) -> String {
    match sense {
        Sense::Accuracy => {
            further().repeat_difference_points(first, second, median(typical, |share| coordinate(100.0 * share)))
        }
        Sense::Difference | Sense::Loss => further().repeat_difference(first, second, median(typical, small)),
    }
}

/// A median with its interval, if there is one.
fn median(typical: &Typical, show: fn(f64) -> String) -> String {
    match typical.interval {
        Some([low, high]) => further().repeat_interval(show(typical.median), show(low), show(high)),
        None => show(typical.median),
    }
}

/// What the seeds can tell of two arms, whose ratio or difference would be `equal` if both were alike.
fn verdict(typical: &Typical, equal: u8, sense: Sense, [first, second]: [String; 2]) -> String {
    let larger = |arm: String| match sense {
        Sense::Difference => further().repeat_verdict_difference(arm),
        Sense::Accuracy => further().repeat_verdict_accuracy(arm),
        Sense::Loss => further().repeat_verdict_loss(arm),
    };
    match typical.verdict(equal.into()) {
        Verdict::FirstLarger => larger(first),
        Verdict::SecondLarger => larger(second),
        Verdict::Undecided => further().repeat_verdict_undecided(equal),
        Verdict::TooFew => further().repeat_verdict_few(Typical::FEWEST),
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]
mod tests {
    use super::*;
    use crate::experiment::link;
    use crate::random::{Purpose, Stream};

    fn said(sense: Sense, pairs: &[[f64; 2]]) -> String {
        let (experiment, _) = link::read("b=tanh");
        let compared = Comparison::of(pairs, &mut Stream::new(0, Purpose::Bootstrap, 0)).unwrap();
        comparison(&experiment, [Arm::A, Arm::B], "Measure", sense, &compared)
    }

    #[test]
    fn a_comparison_says_how_often_how_much_and_whether_that_is_sure() {
        let cases: [(Sense, &[[f64; 2]], &str); 8] = [
            (
                Sense::Difference,
                &[[0.4, 0.2]; 6],
                "Measure: larger for A (ReLU) than for B (tanh) in 6 of 6 seeds. The median of A ÷ B is 2.00 (95 % bootstrap interval \
                 2.00 to 2.00). ReLU’s twins differ more.",
            ),
            (
                Sense::Loss,
                &[[0.2, 0.4]; 6],
                "Measure: larger for A (ReLU) than for B (tanh) in 0 of 6 seeds. The median of A ÷ B is 0.50 (95 % bootstrap interval \
                 0.50 to 0.50). tanh is worse on this measure.",
            ),
            (
                Sense::Accuracy,
                &[[0.5, 0.625]; 6],
                "Measure: larger for A (ReLU) than for B (tanh) in 0 of 6 seeds. The median of A − B in percentage points is −12.50 \
                 (95 % bootstrap interval −12.50 to −12.50). tanh is more accurate.",
            ),
            (
                Sense::Difference,
                &[[0.4, 0.2]],
                "Measure: larger for A (ReLU) than for B (tanh) in 1 of 1 seed. The median of A ÷ B is 2.00. At least 6 seeds are needed \
                 to tell which is larger.",
            ),
            (
                Sense::Difference,
                &[[0.4, 0.2], [0.0, 0.2], [0.3, 0.3]],
                "Measure: larger for A (ReLU) than for B (tanh) in 1 of 3 seeds, equal in 1. The median of A ÷ B, over the seeds in which \
                 neither is 0, is 1.50. At least 6 seeds are needed to tell which is larger.",
            ),
            (
                Sense::Difference,
                &[[0.4, 0.2], [0.2, 0.4], [0.4, 0.2], [0.2, 0.4], [0.4, 0.2], [0.2, 0.4]],
                "Measure: larger for A (ReLU) than for B (tanh) in 3 of 6 seeds. The median of A ÷ B is 1.25 (95 % bootstrap interval \
                 0.50 to 2.00). The interval contains 1: these seeds cannot tell which is larger.",
            ),
            (
                Sense::Difference,
                &[[0.0, 0.25]; 6],
                "Measure: larger for A (ReLU) than for B (tanh) in 0 of 6 seeds. The median of A − B is −0.2500 (95 % bootstrap interval \
                 −0.2500 to −0.2500). tanh’s twins differ more.",
            ),
            (Sense::Difference, &[[0.0; 2]; 2], "Measure: equal for A (ReLU) and B (tanh) in all 2 seeds."),
        ];
        for (sense, pairs, expected) in cases {
            assert_eq!(said(sense, pairs), expected);
        }
    }

    #[test]
    fn what_is_missing_is_said_cause_by_cause() {
        assert_eq!((untrained(&[]), diverged_repetitions(&[])), (None, None));
        let reasons = [(3, TrialError::WorkerDied), (0, TrialError::NoResults), (1, TrialError::WorkerDied)];
        let said = untrained(&reasons).unwrap();
        assert!(said.contains(&format!("repetitions 1 and 3: {}", trial_error(&TrialError::WorkerDied))), "{said}");
        assert!(said.contains(&format!("repetition 0: {}", trial_error(&TrialError::NoResults))), "{said}");
        let diverged = [(0, Arm::A, 1), (0, Arm::B, 2), (2, Arm::B, 2)];
        let said =
            diverged_repetitions(&diverged.map(|(repetition, arm, replicas)| Diverged { repetition, arm, replicas })).unwrap();
        assert!(said.starts_with("Diverged: arm A, 1 twin in repetition 0; arm B, 2 twins in repetitions 0 and 2. "), "{said}");
    }
}
