//! Beginning, pausing, stopping, and how far it is.

use leptos::prelude::*;

use super::Tradeoff;
use super::calibration::Estimate;
use crate::page::pool::{NoWorkers, Progress, Workers, duration};
use crate::sweep::Results;
use crate::words;

#[component]
pub(super) fn SweepProgress() -> impl IntoView {
    let tradeoff = expect_context::<Tradeoff>();
    let held = Memo::new(move |_| tradeoff.held());
    let missing = Memo::new(move |_| held.with(|held| held.missing().len()));
    let running = Memo::new(move |_| tradeoff.job.is_running());
    let press = move |_| if running.get_untracked() { tradeoff.stop() } else { tradeoff.start() };
    let says = move || match (running.get(), missing.get(), held.with(|held| held.endings().len())) {
        (true, ..) => "Stop".to_owned(),
        (false, 0, _) => "All is done".to_owned(),
        (false, units, 0) => format!("Train {units} units"),
        (false, units, _) => format!("Go on: {units} units are left"),
    };
    let paused = move || tradeoff.pool.is_paused();
    let total = Signal::derive(move || {
        tradeoff.shown.with(|shown| shown.as_ref().map_or(0, |shown| shown.results.sweep().units().count()))
    });
    let counted = Signal::derive(move || {
        let all = total.get();
        format!("{} of {all} units", all - tradeoff.job.backlog().units.min(all))
    });
    view! {
        <div class="plan">
            <Workers/>
            <button class="primary" id="sweep" disabled=move || !running.get() && missing.get() == 0 on:click=press>{says}</button>
            <Show when=move || running.get()>
                <button id="sweep-pause" on:click=move |_| tradeoff.pool.pause(!paused())>
                    {move || if paused() { "Resume" } else { "Pause" }}
                </button>
            </Show>
        </div>
        <p class="note" id="sweep-size">{move || held.with(|held| size(tradeoff, held))}</p>
        <Progress job=tradeoff.job id="sweep-course" label="Units done" total counted/>
        <NoWorkers done="trained"/>
        <Untrained/>
        <Elsewhere/>
    }
}

/// How much it is, and how long it takes.
fn size(tradeoff: Tradeoff, held: &Results) -> String {
    let (sweep, missing) = (held.sweep(), held.missing().len());
    let whole = format!(
        "{} configurations × {} seeds × {} twins: {} networks of {} epochs.",
        sweep.configurations().len(),
        sweep.seeds(),
        sweep.base().replicas,
        sweep.networks(),
        sweep.base().epochs
    );
    let time = match tradeoff.calibration.estimate(held) {
        _ if missing == 0 => String::new(),
        _ if tradeoff.page().user_data.missing.with(Option::is_some) => " Its data is not at hand yet.".to_owned(),
        Estimate::Seconds(seconds) => format!(" About {} on this device.", duration(seconds)),
        Estimate::Open => " How long that takes is being found out.".to_owned(),
        Estimate::Unknown => " How long that takes could not be found out.".to_owned(),
    };
    whole + &time
}

/// That units could not be trained.
#[component]
fn Untrained() -> impl IntoView {
    let tradeoff = expect_context::<Tradeoff>();
    let said = move || {
        tradeoff.shown.with(|shown| {
            let results = &shown.as_ref()?.results;
            let (_, why) = results.failures().next()?;
            let count = results.failures().len();
            Some(format!(
                "{count} units could not be trained, the first since {}. They are tried again when you go on.",
                words::trial_error(why)
            ))
        })
    };
    move || said().map(|said| view! { <p class="trouble" id="sweep-untrained" role="status">{said}</p> })
}

/// That the settings are others than those of what is shown.
#[component]
fn Elsewhere() -> impl IntoView {
    let tradeoff = expect_context::<Tradeoff>();
    let elsewhere = Memo::new(move |_| tradeoff.is_elsewhere());
    view! {
        <Show when=move || elsewhere.get()>
            <p class="whose" role="status">"The picture is of other settings than those in the lab. "
                <button class="quiet" id="sweep-settings" on:click=move |_| tradeoff.show_settings()>"Show its settings"</button>
            </p>
        </Show>
    }
}
