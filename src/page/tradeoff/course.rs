//! Beginning, pausing, stopping, and how far it is.

use leptos::prelude::*;

use super::{Place, Tradeoff};
use crate::page::pool::{Workers, duration};
use crate::page::state::Trouble;

#[component]
pub(super) fn Course() -> impl IntoView {
    let tradeoff = expect_context::<Tradeoff>();
    let missing = Memo::new(move |_| tradeoff.held().missing().len());
    let running = Memo::new(move |_| tradeoff.course.is_running());
    let press = move |_| if running.get_untracked() { tradeoff.stop() } else { tradeoff.start() };
    let says = move || match (running.get(), missing.get(), tradeoff.held().endings().len()) {
        (true, ..) => "Stop".to_owned(),
        (false, 0, _) => "All is done".to_owned(),
        (false, units, 0) => format!("Train {units} units"),
        (false, units, _) => format!("Go on: {units} units are left"),
    };
    let paused = move || tradeoff.workforce.is_paused();
    view! {
        <div class="plan">
            <Workers/>
            <button class="primary" id="sweep" disabled=move || !running.get() && missing.get() == 0 on:click=press>{says}</button>
            <Show when=move || running.get()>
                <button id="sweep-pause" on:click=move |_| tradeoff.workforce.pause(!paused())>
                    {move || if paused() { "Resume" } else { "Pause" }}
                </button>
            </Show>
        </div>
        <p class="note" id="sweep-size">{move || size(tradeoff)}</p>
        <Show when=move || running.get()><Progress/></Show>
        <Trouble/>
        <Elsewhere/>
    }
}

/// How much it is, and how long it takes.
fn size(tradeoff: Tradeoff) -> String {
    let held = tradeoff.held();
    let (sweep, missing) = (held.sweep(), held.missing().len() as u64);
    let networks = missing * u64::from(sweep.base().replicas);
    let whole = format!(
        "{} configurations × {} seeds × {} twins: {} networks of {} epochs.",
        sweep.activations().len(),
        sweep.seeds(),
        sweep.base().replicas,
        sweep.networks(),
        sweep.base().epochs
    );
    let time = match tradeoff.calibration.seconds(sweep.base(), networks) {
        _ if missing == 0 => String::new(),
        Some(seconds) => format!(" About {} on this device.", duration(seconds)),
        None => " How long that takes is being found out.".to_owned(),
    };
    whole + &time
}

#[component]
fn Progress() -> impl IntoView {
    let tradeoff = expect_context::<Tradeoff>();
    let all = move || tradeoff.shown.with(|shown| shown.as_ref().map_or(0, |shown| shown.results.sweep().units().count()));
    let done = move || all() as f64 - tradeoff.course.load().left;
    let text = move || {
        let count = format!("{} of {} units", all() - tradeoff.course.load().open.min(all()), all());
        if tradeoff.workforce.is_paused() {
            return format!("{count}; paused");
        }
        if tradeoff.workforce.is_resting() {
            return format!("{count}; waits for the run in the lab");
        }
        tradeoff.course.seconds_left().map_or_else(|| count.clone(), |seconds| format!("{count}, {} left", duration(seconds)))
    };
    view! {
        <p class="course">
            <progress aria-label="Units done" max=move || all().to_string() value=move || done().to_string()></progress>
            <span id="sweep-course">{text}</span>
        </p>
    }
}

/// What has gone wrong.
#[component]
fn Trouble() -> impl IntoView {
    let tradeoff = expect_context::<Tradeoff>();
    let of_workers = move || {
        tradeoff.workforce.trouble().map(|trouble| match trouble {
            Trouble::Dead(why) | Trouble::Refused(why) => {
                format!("Nothing can be trained: {why}. Reload the page, or try another browser.")
            }
            Trouble::Stale => "The browser has kept an old part of this page. Reload it.".to_owned(),
        })
    };
    let of_units = move || {
        tradeoff.shown.with(|shown| {
            let results = &shown.as_ref()?.results;
            let (_, why) = results.failures().next()?;
            let count = results.failures().len();
            Some(format!("{count} units could not be trained, the first since {why}. They are tried again when you go on."))
        })
    };
    view! {
        {move || of_workers().map(|said| view! { <p class="trouble" role="alert">{said}</p> })}
        {move || of_units().map(|said| view! { <p class="trouble" role="status">{said}</p> })}
    }
}

/// That the settings are others than those of what is shown.
#[component]
fn Elsewhere() -> impl IntoView {
    let tradeoff = expect_context::<Tradeoff>();
    let elsewhere = Memo::new(move |_| tradeoff.place() == Place::Elsewhere);
    view! {
        <Show when=move || elsewhere.get()>
            <p class="whose" role="status">"The picture is of other settings than those in the lab. "
                <button class="quiet" id="sweep-settings" on:click=move |_| tradeoff.show_settings()>"Show its settings"</button>
            </p>
        </Show>
    }
}
