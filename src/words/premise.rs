//! The premise of an experiment: what all twins share, and what differs between them.

use super::{Words, list, words};
use crate::experiment::{Experiment, Source};

/// A sentence that holds unless something differs.
struct Claim {
    said: fn(&Words) -> String,
    /// What it must not be said beside.
    broken_by: &'static [Source],
}

const CLAIMS: [Claim; 4] = [
    Claim { said: Words::premise_data, broken_by: &[] },
    Claim { said: Words::premise_network, broken_by: &[] },
    Claim { said: Words::premise_weights, broken_by: &[Source::Nudge, Source::Initialisation] },
    Claim { said: Words::premise_order, broken_by: &[Source::Order, Source::Asynchrony] },
];

/// The premise in sentences: whatever is the same for all twins, then what alone differs, if anything does in effect.
#[must_use]
pub fn premise(experiment: &Experiment) -> String {
    let differs: Vec<Source> = experiment.effective_sources().iter().collect();
    let holds = |claim: &&Claim| !claim.broken_by.iter().any(|source| differs.contains(source));
    let mut sentences: Vec<String> = CLAIMS.iter().filter(holds).map(|claim| (claim.said)(words())).collect();
    let named: Vec<String> = differs.iter().copied().map(what_differs).collect();
    sentences.push(if named.is_empty() {
        words().premise_control()
    } else {
        words().premise_differs(named.len(), list(&named))
    });
    sentences.join(" ")
}

/// A source in the middle of “Only … differs”.
fn what_differs(source: Source) -> String {
    match source {
        Source::Rounding => words().difference_rounding(),
        Source::Nudge => words().difference_nudge(),
        Source::Initialisation => words().difference_initialisation(),
        Source::Order => words().difference_order(),
        Source::Dropout => words().difference_dropout(),
        Source::Asynchrony => words().difference_asynchrony(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::experiment::link;

    const DATA: &str = "Same data.";
    const NETWORK: &str = "Same network.";
    const WEIGHTS: &str = "Same starting weights.";
    const ORDER: &str = "Same order.";

    #[test]
    fn nothing_is_called_the_same_that_differs() {
        let cases: [(&str, &[&str], &str); 13] = [
            ("differs=none", &[DATA, NETWORK, WEIGHTS, ORDER], "Nothing differs."),
            ("differs=rounding", &[DATA, NETWORK, WEIGHTS, ORDER], "Only the rounding of sums differs."),
            ("differs=nudge", &[DATA, NETWORK, ORDER], "Only one weight (by the smallest possible step) differs."),
            ("differs=initialisation", &[DATA, NETWORK, ORDER], "Only the draw of the initial weights differs."),
            ("differs=order", &[DATA, NETWORK, WEIGHTS], "Only the order of the examples differs."),
            ("differs=dropout&dropout=0.2", &[DATA, NETWORK, WEIGHTS, ORDER], "Only the draw of the dropout masks differs."),
            ("differs=asynchrony&workers=4", &[DATA, NETWORK, WEIGHTS], "Only the order of delayed gradients differs."),
            (
                "differs=initialisation,order",
                &[DATA, NETWORK],
                "Only the draw of the initial weights and the order of the examples differ.",
            ),
            (
                "differs=rounding,order",
                &[DATA, NETWORK, WEIGHTS],
                "Only the rounding of sums and the order of the examples differ.",
            ),
            // What is switched on without effect.
            ("differs=rounding&batch=1", &[DATA, NETWORK, WEIGHTS, ORDER], "Nothing differs."),
            ("differs=order&window=1", &[DATA, NETWORK, WEIGHTS, ORDER], "Nothing differs."),
            ("differs=dropout&dropout=0", &[DATA, NETWORK, WEIGHTS, ORDER], "Nothing differs."),
            ("differs=asynchrony&workers=1", &[DATA, NETWORK, WEIGHTS, ORDER], "Nothing differs."),
        ];
        for (fragment, same, differs) in cases {
            let (experiment, notices) = link::read(fragment);
            assert!(notices.is_empty(), "{fragment}: {notices:?}");
            assert_eq!(premise(&experiment), format!("{} {differs}", same.join(" ")), "{fragment}");
        }
    }
}
