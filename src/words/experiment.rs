//! What arms are called, what differs between twins, and how a run has ended.

use std::collections::{BTreeMap, BTreeSet};

use super::{activation, activation_in_full, exact, further, list, small, words};
use crate::activation::Activation;
use crate::experiment::{Adjustment, Arm, Change, Experiment, ReplicaState};

/// An arm as a title: its activation, and what else is its own: `4 × ReLU, learning rate 0.1`. Empty if there is no such arm.
#[must_use]
pub fn arm(experiment: &Experiment, arm: Arm) -> String {
    described(experiment, arm, activation)
}

/// An arm with its letter and all its numbers.
#[must_use]
pub fn arm_in_full(experiment: &Experiment, arm: Arm) -> String {
    words().arm_lettered(arm.letter(), described(experiment, arm, activation_in_full))
}

fn described(experiment: &Experiment, arm: Arm, name: fn(&Activation) -> String) -> String {
    let Some(setup) = experiment.arms.get(arm) else { return String::new() };
    let mut described = name(&setup.activation);
    if setup.ensemble > 1 {
        described = words().arm_ensemble(setup.ensemble, described);
    }
    if let Some(rate) = setup.rate {
        described = words().arm_own_rate(described, exact(rate));
    }
    described
}

/// An adjustment in a word or two: `rate 0.01`, `batch 32`, `B: SmeLU β = 1`.
#[must_use]
pub fn adjustment(adjustment: &Adjustment) -> String {
    match adjustment {
        Adjustment::Rate(rate) => words().change_rate(exact(*rate)),
        Adjustment::OwnRate(arm, rate) => words().change_own_rate(arm.letter(), exact(*rate)),
        Adjustment::Batch(batch) => words().change_batch(*batch),
        Adjustment::Activation(arm, of_arm) => words().change_activation(arm.letter(), activation(of_arm)),
    }
}

/// What changes during a run; nothing if nothing does.
#[must_use]
pub fn changes(experiment: &Experiment) -> Option<String> {
    let of_change = |change: &Change| words().change_after(adjustment(&change.adjustment), change.epoch);
    let said: Vec<String> = experiment.changes.iter().map(of_change).collect();
    (!said.is_empty()).then(|| words().changes_summary(said.join("; ")))
}

/// Which twins have diverged, and what that means; nothing if none has.
#[must_use]
pub fn divergence(replicas: &[ReplicaState]) -> Option<String> {
    let twin = |(index, state): (usize, &ReplicaState)| match state {
        ReplicaState::Diverged { step } => Some(words().divergence_twin(index as u32 + 1, *step)),
        ReplicaState::Finite(_) => None,
    };
    let gone: Vec<String> = replicas.iter().enumerate().filter_map(twin).collect();
    (!gone.is_empty()).then(|| words().divergence(list(&gone)))
}

/// Whether twins are the same bits, by their fingerprints; nothing if all have diverged.
#[must_use]
pub fn fingerprints(replicas: &[ReplicaState]) -> String {
    let finite = replicas.iter().filter_map(|state| match state {
        ReplicaState::Finite(fingerprint) => Some(fingerprint.0),
        ReplicaState::Diverged { .. } => None,
    });
    let (count, finite): (usize, Vec<u64>) = (replicas.len(), finite.collect());
    match finite.iter().collect::<BTreeSet<_>>().len() {
        0 => String::new(),
        1 if finite.len() == count => further().twins_fingerprints_identical(),
        different if different == count => further().twins_fingerprints_different(),
        different => further().twins_fingerprints_some(different, count),
    }
}

/// What the twins take an example for: `3 (62 %), 8 (55 %)`, or with more than two of them how many take it for what.
///
/// There is a list of probabilities for each twin, one for each label; `name` is what people call a label.
pub fn votes(probabilities: &[Vec<f32>], name: impl Fn(u8) -> String) -> String {
    let best =
        |p: &Vec<f32>| p.iter().zip(0_u8..).fold((0, 0.0), |best, (&p, label)| if p > best.1 { (label, p) } else { best });
    let bests: Vec<(u8, f32)> = probabilities.iter().map(best).collect();
    if bests.len() <= 2 {
        let vote = |&(label, p): &(u8, f32)| words().vote_of_twin(name(label), format!("{:.0}", 100.0 * p));
        return bests.iter().map(vote).collect::<Vec<_>>().join(&words().number_separator());
    }
    let mut counts = BTreeMap::new();
    for (label, _) in bests {
        *counts.entry(label).or_insert(0_u32) += 1;
    }
    let mut counts: Vec<(u32, u8)> = counts.into_iter().map(|(label, count)| (count, label)).collect();
    counts.sort_unstable_by(|a, b| b.cmp(a));
    counts
        .iter()
        .map(|&(count, label)| words().votes_for_label(count, name(label)))
        .collect::<Vec<_>>()
        .join(&words().number_separator())
}

/// How a run has ended, by the prediction difference of each arm that has; empty if none has.
#[must_use]
pub fn ending(arms: &[(Arm, Option<f64>)]) -> String {
    let of_arm = |&(arm, difference): &(Arm, Option<f64>)| match difference {
        Some(difference) => words().ending_arm(arm.letter(), small(difference)),
        None => words().ending_arm_unknown(arm.letter()),
    };
    let said: Vec<String> = arms.iter().map(of_arm).collect();
    if said.is_empty() { String::new() } else { words().ending(said.join("; ")) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::experiment::{Arms, Setup};
    use crate::measure::Fingerprint;

    #[test]
    fn an_arm_is_called_by_what_is_its_own() {
        let arms = Arms::new(Activation::Relu);
        let own = Setup { ensemble: 4, rate: Some(0.1), ..Setup::from(Activation::Relu) };
        let mut experiment = Experiment { arms, ..Experiment::default() };
        assert_eq!(arm(&experiment, Arm::A), "ReLU");
        assert_eq!(arm(&experiment, Arm::B), "");
        experiment.arms.put(Arm::B, own);
        assert_eq!(arm(&experiment, Arm::B), "4 × ReLU, learning rate 0.1");
        assert_eq!(arm_in_full(&experiment, Arm::B), "B: 4 × ReLU, learning rate 0.1");
    }

    #[test]
    fn two_twins_are_told_apart_and_more_are_counted() {
        let name = |label: u8| label.to_string();
        assert_eq!(votes(&[vec![0.3, 0.7], vec![0.6, 0.4]], name), "1 (70\u{a0}%), 0 (60\u{a0}%)");
        assert_eq!(votes(&[vec![0.3, 0.7], vec![0.6, 0.4], vec![0.1, 0.9]], name), "2× 1, 1× 0");
    }

    #[test]
    fn twins_are_the_same_where_their_fingerprints_are() {
        let [one, two] = [1, 2].map(|bits| ReplicaState::Finite(Fingerprint(bits)));
        let gone = ReplicaState::Diverged { step: 3 };
        let cases: [(&[ReplicaState], &str); 6] = [
            (&[one, one, one], "identical, bit for bit"),
            (&[one, two], "all different"),
            (&[one, two, one], "2 different among 3"),
            (&[one, gone, one], "1 different among 3"),
            (&[one, gone], "1 different among 2"),
            (&[gone, gone], ""),
        ];
        for (states, said) in cases {
            assert_eq!(fingerprints(states), said);
        }
    }

    #[test]
    fn an_ending_names_each_arm() {
        assert_eq!(ending(&[]), "");
        let said = ending(&[(Arm::A, Some(0.25)), (Arm::B, None)]);
        assert_eq!(said, "The run has ended: arm A: prediction difference 0.2500; arm B: prediction difference unknown.");
    }
}
