//! How many seeds, by how many workers, and how far that is.

use leptos::prelude::*;

use super::{FEWEST, MOST, Place, Repeat};
use crate::activation::SliderScale;
use crate::page::controls::Slider;
use crate::page::pool::{Progress, Workers};

#[component]
pub(super) fn Controls() -> impl IntoView {
    let repeat = expect_context::<Repeat>();
    let wanted = Signal::derive(move || f64::from(repeat.wanted.get()));
    let set = Callback::new(move |value: f64| repeat.wanted.set((value.round() as u32).clamp(FEWEST, MOST)));
    let press = move |_| if repeat.is_running() { repeat.stop() } else { repeat.start() };
    let nothing_to_do =
        move || !repeat.is_running() && matches!(repeat.place(), Place::Repetition(_)) && repeat.counts()[1] == 0;
    view! {
        <div class="plan">
            <div class="field">
                <label for="seeds">"Seeds"</label>
                <Slider id="seeds".to_owned() label="Seeds" bounds=[FEWEST.into(), MOST.into()] scale=SliderScale::Linear step=Some(1.0)
                    value=wanted set/>
            </div>
            <Workers/>
            <button class="primary" id="repeat" disabled=nothing_to_do on:click=press>{move || invitation(repeat)}</button>
        </div>
    }
}

/// What the button does.
fn invitation(repeat: Repeat) -> String {
    let [ended, missing] = repeat.counts();
    match repeat.place() {
        _ if repeat.is_running() => "Stop".to_owned(),
        Place::Repetition(_) if missing == 0 => format!("{ended} seeds done"),
        Place::Repetition(_) if ended > 0 => format!("Add {missing} more"),
        Place::Elsewhere => "Repeat the present settings".to_owned(),
        Place::Nowhere | Place::Repetition(_) => format!("Repeat over {} seeds", repeat.wanted.get()),
    }
}

/// How far it is.
#[component]
pub(super) fn RepeatProgress() -> impl IntoView {
    let repeat = expect_context::<Repeat>();
    let total = Signal::derive(move || repeat.counts()[0] as usize + repeat.job.backlog().units);
    let counted = Signal::derive(move || format!("{} of {}", repeat.counts()[0], total.get()));
    view! { <Progress job=repeat.job id="repeat-course" label="Repetitions done" total counted/> }
}
