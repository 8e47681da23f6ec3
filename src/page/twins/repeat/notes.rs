//! What a reader must know about the repetitions that are shown: of what they are, and what is missing.

use leptos::prelude::*;

use super::{Place, Repeat};
use crate::page::pool::NoWorkers;
use crate::page::reactive::memo;
use crate::words::{self, further};

#[component]
pub(super) fn Notes() -> impl IntoView {
    let repeat = expect_context::<Repeat>();
    let place = memo(move || repeat.place());
    let of_which = move || {
        match place.get() {
        Place::Nowhere | Place::Repetition(0) => None,
        Place::Repetition(repetition) => Some(
            view! {
                <p class="whose" id="repeat-whose" data-repetition=repetition.to_string()>{further().repeat_open(repetition)} " "
                    <Back label=further().repeat_open_back()/></p>
            }
            .into_any(),
        ),
        Place::Elsewhere => Some(
            view! {
                <p class="trouble" id="repeat-whose">{move || subject(repeat)} " "<Back label=further().repeat_elsewhere_back()/></p>
            }
            .into_any(),
        ),
    }
    };
    let missing = move || repeat.given_up.with(|given_up| words::untrained(given_up));
    let diverged =
        move || repeat.series.with(|series| series.as_ref().and_then(|series| words::diverged_repetitions(&series.diverged())));
    view! {
        {of_which}
        <NoWorkers/>
        {move || missing().map(|text| view! { <p class="trouble" role="alert" id="repeat-given-up">{text}</p> })}
        {move || diverged().map(|text| view! { <p class="trouble" id="repeat-diverged">{text}</p> })}
    }
}

#[component]
fn Back(label: String) -> impl IntoView {
    let repeat = expect_context::<Repeat>();
    view! { <button id="repeat-back" on:click=move |_| repeat.open(0)>{label}</button> }
}

/// What the series is of.
fn subject(repeat: Repeat) -> String {
    repeat.series.with(|series| series.as_ref().map(|series| words::repetitions_elsewhere(series.base())).unwrap_or_default())
}
