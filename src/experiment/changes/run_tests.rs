//! What changes do to a run.

use super::super::{Arm, DivergenceDetector, Experiment, Inapplicable, Problem, Twins, link, run};

fn experiment(fragment: &str) -> Experiment {
    link::experiment(&format!("train=60&test=40&hidden=7-5&epochs=8&{fragment}"))
}

/// Changes that are no change, and the run without them.
#[test]
fn what_changes_nothing_leaves_every_bit() {
    let cases = [
        ("rate=0.5&schedule=step", "rate=0.5&change=4@rate=0.05;6@rate=0.005"),
        ("b.rate=0.5&schedule=step", "b.rate=0.5&change=2@rate=3;4@b.rate=0.05;6@b.rate=0.005"),
        ("dropout=0.2&workers=3", "dropout=0.2&workers=3&change=1@rate=0.05;3@batch=16;5@b=smelu:beta=2"),
        ("batch=60", "batch=60&change=2@batch=1000;5@batch=77"),
        ("schedule=cosine", "schedule=cosine&change=8@rate=1;9@batch=1"),
        ("b=relu", "b=relu&change=3@b=smelu:beta=0"),
    ];
    for (plain, changed) in cases {
        let [plain, changed] = [plain, changed].map(|fragment| run(&experiment(fragment), Arm::B).unwrap());
        assert_eq!((plain.history, plain.replicas), (changed.history, changed.replicas));
    }
}

/// A change, with settings in which it could go wrong.
const CHANGES: [&str; 6] = [
    "change=3@rate=0.2",
    "optimiser=adam&rate=0.001&schedule=cosine&change=3@b.rate=0.01",
    "dropout=0.3&differs=dropout&change=3@batch=7",
    "workers=3&differs=asynchrony&warm=4&schedule=step&change=3@batch=40",
    "differs=rounding&replicas=3&change=3@b=tanh",
    "b.ensemble=2&differs=order&window=3&change=3@batch=60;3@b=smelu:beta=0.5;3@rate=0.01",
];

#[test]
fn a_change_is_in_force_from_its_epoch_on() {
    for fragment in CHANGES {
        let changed = experiment(fragment);
        let mut plain = changed.clone();
        plain.changes.retain(|_| false);
        let [changed, plain] = [changed, plain].map(|experiment| run(&experiment, Arm::B).unwrap());
        assert_eq!(changed.history[..=3], plain.history[..=3], "{fragment}");
        assert_eq!(changed.history.len(), plain.history.len(), "{fragment}: one record an epoch");
        assert!((4..=8).all(|epoch| changed.history[epoch].quality != plain.history[epoch].quality), "{fragment}");
        assert!(changed.history.iter().enumerate().all(|(epoch, record)| record.epoch == epoch as f64), "{fragment}");
    }
}

#[test]
fn a_run_that_is_amended_is_the_run_that_was_planned() {
    for fragment in CHANGES {
        let planned = experiment(fragment);
        let mut plain = planned.clone();
        plain.changes.retain(|_| false);
        for steps in [0, 5, 12] {
            let (mut twins, mut watch) = (Twins::new(&plain, Arm::B).unwrap(), DivergenceDetector::default());
            let mut records = Vec::new();
            loop {
                if twins.step() == steps {
                    twins.amend(&planned).unwrap();
                }
                if twins.at_epoch_end() {
                    records.push(twins.record());
                    watch.see_through(&mut twins, &records[records.len() - 1]);
                }
                if twins.finished() {
                    break;
                }
                twins.advance();
            }
            let expected = run(&planned, Arm::B).unwrap();
            assert_eq!((records, twins.states()), (expected.history, expected.replicas), "{fragment} after {steps} steps");
        }
    }
}

#[test]
fn a_run_that_has_gone_too_far_is_not_amended() {
    let mut twins = Twins::new(&experiment(""), Arm::B).unwrap();
    (0..13).for_each(|_| twins.advance());
    let before = twins.clone().record();
    let refused = twins.amend(&experiment("change=3@rate=0.2")).unwrap_err();
    assert_eq!(refused.problem, Problem::DoesNotApply { reason: Inapplicable::TooLate });
    assert!(twins.amend(&experiment("rate=0.2")).is_err() && twins.amend(&experiment("b=none")).is_err());
    assert_eq!(twins.record(), before);
    twins.amend(&experiment("change=4@rate=0.2")).unwrap();
}
