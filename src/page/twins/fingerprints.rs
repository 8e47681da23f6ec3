//! The fingerprints of the twins: which of them are the same, bit for bit.

use leptos::prelude::*;

use crate::experiment::{Arm, ReplicaState};
use crate::glossary::Concept;
use crate::measure::Fingerprint;
use crate::page::arms::EachArm;
use crate::page::reactive::memo;
use crate::page::state::ArmRuns;
use crate::page::terms::term;
use crate::words::{self, further};

/// Degrees of hue between one group of equal twins and the next: by the golden angle no two of a few are alike.
const HUE: f64 = 137.508;

/// The fingerprints of every arm.
#[component]
pub(super) fn Fingerprints() -> impl IntoView {
    view! {
        <div class="fingerprints">
            <h3>{term(&Concept::Fingerprint)}</h3>
            <EachArm let:arm><ArmFingerprints arm/></EachArm>
        </div>
    }
}

#[component]
fn ArmFingerprints(arm: Arm) -> impl IntoView {
    let runs = expect_context::<ArmRuns>();
    let states =
        memo(move || runs.arm(arm).read_picture(|picture| picture.map(|picture| picture.replicas.clone()).unwrap_or_default()));
    let groups = memo(move || states.with(|states| groups(states)));
    let identical = memo(move || groups.with(|groups| !groups.is_empty() && groups.iter().all(|group| *group == Some(0))));
    let strip = move || groups.get().into_iter().map(chip).collect_view();
    let list = move || {
        let row = |state| match state {
            ReplicaState::Finite(fingerprint) => view! { <li><code>{fingerprint.to_string()}</code></li> }.into_any(),
            ReplicaState::Diverged { step } => view! { <li>{further().twins_fingerprints_diverged(step)}</li> }.into_any(),
        };
        states.get().into_iter().map(row).collect_view()
    };
    // A pair is short enough to be read.
    let open = memo(move || states.with(Vec::len) <= 2);
    view! {
        <div class="twins" data-arm=arm.letter()>
            <span class="key" aria-hidden="true"></span>
            <span class="chips" aria-hidden="true">{strip}</span>
            <span class="verdict" class:same=move || identical.get()>{move || states.with(|states| words::fingerprints(states))}</span>
            <details prop:open=move || open.get()><summary>{further().twins_fingerprints_digits()}</summary><ol id=format!("fingerprints-{}", arm.letter())>{list}</ol></details>
        </div>
    }
}

/// A number for each twin, the same for those that are the same; none for one that has diverged.
fn groups(states: &[ReplicaState]) -> Vec<Option<usize>> {
    let mut known: Vec<Fingerprint> = Vec::new();
    let mut group = |fingerprint: Fingerprint| {
        known.iter().position(|before| *before == fingerprint).unwrap_or_else(|| {
            known.push(fingerprint);
            known.len() - 1
        })
    };
    let of_state = |state: &ReplicaState| match state {
        ReplicaState::Diverged { .. } => None,
        ReplicaState::Finite(fingerprint) => Some(group(*fingerprint)),
    };
    states.iter().map(of_state).collect()
}

/// A twin in the colour and by the letter of its group.
fn chip(group: Option<usize>) -> AnyView {
    let Some(group) = group else { return view! { <span class="chip">"×"</span> }.into_any() };
    let hue = format!("{:.0}", HUE * group as f64 % 360.0);
    // There are 32 twins at most, and so 32 groups: A to Z, then a to f.
    let letter = (b'A'..=b'Z').chain(b'a'..=b'z').nth(group).map_or('?', char::from);
    view! { <span class="chip" style:--hue=hue>{letter.to_string()}</span> }.into_any()
}
