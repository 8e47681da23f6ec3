//! Sentences that are made from what holds.

use std::collections::BTreeMap;

use leptos::prelude::*;

use super::numbers;
use super::state::Page;
use crate::activation::{Activation, Family};
use crate::experiment::{Arm, Experiment, ReplicaState, Source};
use crate::wire::Frame;

/// An activation as a title: `ReLU`, `SmeLU β = 2`.
pub(super) fn activation(activation: &Activation) -> String {
    let family = activation.family();
    let parameters = activation.parameters();
    match (family, &parameters[..]) {
        (Family::Rescu | Family::Gsmelu | Family::Drawn, _) | (_, []) => family.label().to_owned(),
        (_, [value, ..]) => {
            let name = family.parameters().first().map_or("", |parameter| parameter.label);
            format!("{} {name} = {}", family.label(), numbers::parameter(*value))
        }
    }
}

/// An arm as a title: its activation, and what else is its own: `4 × ReLU, learning rate 0.1`.
pub(super) fn arm(experiment: &Experiment, arm: Arm) -> String {
    described(experiment, arm, activation)
}

/// An arm with all its numbers.
pub(super) fn arm_in_full(experiment: &Experiment, arm: Arm) -> String {
    format!("{}: {}", arm.letter(), described(experiment, arm, Activation::in_full))
}

fn described(experiment: &Experiment, arm: Arm, name: fn(&Activation) -> String) -> String {
    let Some(setup) = experiment.arms.get(arm) else { return String::new() };
    let ensemble = if setup.ensemble > 1 { format!("{} × ", setup.ensemble) } else { String::new() };
    let rate = setup.rate.map_or_else(String::new, |rate| format!(", learning rate {rate}"));
    format!("{ensemble}{}{rate}", name(&setup.activation))
}

/// A source in the middle of “Only … differs”.
pub(super) fn what_differs(source: Source) -> &'static str {
    match source {
        Source::Rounding => "the rounding of sums",
        Source::Nudge => "one weight, by one unit in the last place,",
        Source::Initialisation => "the starting point",
        Source::Order => "the order of the examples",
        Source::Dropout => "the dropout masks",
        Source::Asynchrony => "the schedule of the workers",
    }
}

/// `a`, `a and b`, `a, b and c`.
pub(super) fn list(items: &[&str]) -> String {
    match items {
        [] => String::new(),
        [only] => (*only).to_owned(),
        [before @ .., last] => format!("{} and {last}", before.join(", ")),
    }
}

/// Which twins have diverged, and what that means.
pub(super) fn divergence(frame: &Frame) -> Option<String> {
    let gone: Vec<String> = frame
        .replicas
        .iter()
        .enumerate()
        .filter_map(|(index, state)| match state {
            ReplicaState::Diverged { step } => Some(format!("twin {} at step {step}", index + 1)),
            ReplicaState::Finite(_) => None,
        })
        .collect();
    let gone: Vec<&str> = gone.iter().map(String::as_str).collect();
    (!gone.is_empty()).then(|| {
        format!("Diverged: {}. Weights or outputs grew past what numbers can hold; what has diverged is left out. A lower learning rate helps.", list(&gone))
    })
}

/// What the twins take an example for: `3 (62 %), 8 (55 %)`, or how many take it for what.
pub(super) fn votes(probabilities: &[Vec<f32>], name: impl Fn(u8) -> String) -> String {
    let best =
        |p: &Vec<f32>| p.iter().zip(0_u8..).fold((0, 0.0), |best, (&p, label)| if p > best.1 { (label, p) } else { best });
    let bests: Vec<(u8, f32)> = probabilities.iter().map(best).collect();
    if bests.len() <= 2 {
        let said: Vec<_> = bests.iter().map(|(label, p)| format!("{} ({:.0}\u{a0}%)", name(*label), 100.0 * p)).collect();
        return said.join(", ");
    }
    let mut counts = BTreeMap::new();
    for (label, _) in bests {
        *counts.entry(label).or_insert(0_usize) += 1;
    }
    let mut counts: Vec<(usize, u8)> = counts.into_iter().map(|(label, count)| (count, label)).collect();
    counts.sort_unstable_by(|a, b| b.cmp(a));
    counts.iter().map(|(count, label)| format!("{count}× {}", name(*label))).collect::<Vec<_>>().join(", ")
}

/// How a run stands, for readers who hear the page.
pub(super) fn ending(page: Page) -> String {
    let of_arm = |arm: Arm| {
        page.runs.arm(arm).frame.with(|frame| {
            let frame = frame.as_ref().filter(|frame| frame.finished)?;
            let difference =
                frame.now.disagreement.map_or_else(|| "not known".to_owned(), |apart| numbers::small(apart.absolute));
            Some(format!("arm {}: difference {difference}", arm.letter()))
        })
    };
    let arms: Vec<String> = page.setup.arms().into_iter().filter_map(of_arm).collect();
    if arms.is_empty() { String::new() } else { format!("The run has ended. {}.", arms.join("; ")) }
}
