//! What a reader must know about the repetitions that are shown: of what they are, and what is missing.

use std::collections::BTreeMap;

use leptos::prelude::*;

use super::{Place, Repeat};
use crate::experiment::{Arm, Diverged, Repetitions, TrialError};
use crate::page::pool::NoWorkers;
use crate::words;

#[component]
pub(super) fn Notes() -> impl IntoView {
    let repeat = expect_context::<Repeat>();
    let place = Memo::new(move |_| repeat.place());
    let of_which = move || {
        match place.get() {
        Place::Nowhere | Place::Repetition(0) => None,
        Place::Repetition(repetition) => Some(
            view! { <p class="whose" id="repeat-whose">{format!("Repetition {repetition} is open in the lab. ")}<Back label="Back to the first"/></p> }
                .into_any(),
        ),
        Place::Elsewhere => Some(
            view! {
                <p class="trouble" id="repeat-whose">{move || format!("The settings have changed. What is shown here is of {}.", subject(repeat))}
                    <Back label="Back to those settings"/></p>
            }
            .into_any(),
        ),
    }
    };
    let missing = move || repeat.given_up.with(|given_up| (!given_up.is_empty()).then(|| given_up_words(given_up)));
    let diverged = move || repeat.series.with(|series| series.as_ref().and_then(diverged_words));
    view! {
        {of_which}
        <NoWorkers done="repeated"/>
        {move || missing().map(|text| view! { <p class="trouble" role="alert" id="repeat-given-up">{text}</p> })}
        {move || diverged().map(|text| view! { <p class="trouble" id="repeat-diverged">{text}</p> })}
    }
}

#[component]
fn Back(label: &'static str) -> impl IntoView {
    let repeat = expect_context::<Repeat>();
    view! { <button id="repeat-back" on:click=move |_| repeat.open(0)>{label}</button> }
}

/// What the series is of.
fn subject(repeat: Repeat) -> String {
    repeat.series.with(|series| {
        let Some(series) = series else { return String::new() };
        let names: Vec<String> = series.base().arms().map(|arm| words::arm(series.base(), arm)).collect();
        format!("{}, {} epochs", words::list(&names), series.base().epochs)
    })
}

/// Which repetitions could not be trained, those for the same reason together.
fn given_up_words(given_up: &[(u32, TrialError)]) -> String {
    let causes = given_up.iter().map(|(repetition, why)| (words::trial_error(why), *repetition));
    let one = |(why, repetitions): (String, String)| format!("{repetitions}: {why}");
    format!("Not trained: {}.", together(causes).map(one).collect::<Vec<_>>().join("; "))
}

/// Which replicas have diverged, if any.
fn diverged_words(series: &Repetitions) -> Option<String> {
    let causes = series.diverged().into_iter().map(|Diverged { repetition, arm, replicas }| ((arm, replicas), repetition));
    let one = |((arm, replicas), repetitions): ((Arm, usize), String)| {
        let twins = if replicas == 1 { "twin" } else { "twins" };
        format!("arm {}, {replicas} {twins} in {repetitions}", arm.letter())
    };
    let said: Vec<String> = together(causes).map(one).collect();
    (!said.is_empty()).then(|| {
        format!(
            "Diverged: {}. What has diverged is left out; where fewer than two twins are left there is no difference.",
            said.join("; ")
        )
    })
}

/// The repetitions of each cause, in words.
fn together<C: Ord>(causes: impl Iterator<Item = (C, u32)>) -> impl Iterator<Item = (C, String)> {
    let mut of_cause: BTreeMap<C, Vec<u32>> = BTreeMap::new();
    for (cause, repetition) in causes {
        of_cause.entry(cause).or_default().push(repetition);
    }
    of_cause.into_iter().map(|(cause, mut repetitions)| {
        repetitions.sort_unstable();
        let numbers: Vec<String> = repetitions.iter().map(u32::to_string).collect();
        let noun = if repetitions.len() == 1 { "repetition" } else { "repetitions" };
        (cause, format!("{noun} {}", words::list(&numbers)))
    })
}
