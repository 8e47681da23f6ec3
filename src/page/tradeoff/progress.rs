//! Beginning, pausing, stopping, and how far it is.

use leptos::prelude::*;

use super::calibration::Estimate;
use super::{Extent, Tradeoff, networks};
use crate::page::pool::{NoWorkers, Progress, WorkerPool, Workers};
use crate::page::reactive::{derived, memo};
use crate::page::session::Training;
use crate::page::state::Playback;
use crate::page::user_data::UserData;
use crate::sweep::Results;
use crate::words::{self, duration, further};

#[component]
pub(super) fn SweepProgress() -> impl IntoView {
    let (tradeoff, pool) = (expect_context::<Tradeoff>(), expect_context::<WorkerPool>());
    let (playback, training) = (expect_context::<Playback>(), expect_context::<Training>());
    let held = memo(move || tradeoff.held());
    let running = memo(move || tradeoff.job.is_running() && tradeoff.shows(Extent::Whole));
    let offer = memo(move || if running.get() { Offer::Stop } else { held.with(Offer::of) });
    let press = move |_| {
        if running.get_untracked() {
            return tradeoff.stop();
        }
        if playback.playing.get_untracked() {
            training.pause();
        }
        tradeoff.start();
    };
    let paused = move || pool.is_paused();
    let total =
        derived(move || tradeoff.shown.with(|shown| shown.as_ref().map_or(0, |shown| shown.results.sweep().units().count())));
    let counted = derived(move || {
        let all = total.get();
        let done = all - tradeoff.job.backlog().units.min(all);
        tradeoff.shown.with(|shown| {
            let count = |units| shown.as_ref().map_or(0, |shown| networks(shown.results.sweep(), units));
            further().tradeoff_counted(count(done), count(all))
        })
    });
    view! {
        <div class="plan">
            <Workers/>
            <button class="primary" id="sweep" data-offer=move || offer.get().name() disabled=move || offer.get() == Offer::Nothing on:click=press>
                {move || offer.get().label()}
            </button>
            <Show when=move || running.get()>
                <button id="sweep-pause" on:click=move |_| pool.pause(!paused())>
                    {move || if paused() { further().tradeoff_resume() } else { further().tradeoff_pause() }}
                </button>
            </Show>
        </div>
        <Size held/>
        <Show when=move || running.get()>
            <Progress job=tradeoff.job id="sweep-course" label=further().tradeoff_progress() total counted/>
        </Show>
        <NoWorkers/>
        <Untrained/>
        <Elsewhere/>
    }
}

/// What the button does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Offer {
    /// Trains all.
    Start {
        networks: usize,
    },
    /// Trains what is left.
    Continue {
        networks: usize,
    },
    Stop,
    /// All are trained.
    Nothing,
}

impl Offer {
    fn of(held: &Results) -> Self {
        let networks = networks(held.sweep(), held.missing().len());
        match (networks, held.endings().len()) {
            (0, _) => Self::Nothing,
            (_, 0) => Self::Start { networks },
            (..) => Self::Continue { networks },
        }
    }

    /// Its name in the document.
    fn name(self) -> &'static str {
        match self {
            Self::Start { .. } => "start",
            Self::Continue { .. } => "continue",
            Self::Stop => "stop",
            Self::Nothing => "nothing",
        }
    }

    fn label(self) -> String {
        match self {
            Self::Start { networks } => further().tradeoff_train(networks),
            Self::Continue { networks } => further().tradeoff_continue(networks),
            Self::Stop => further().tradeoff_stop(),
            Self::Nothing => further().tradeoff_done(),
        }
    }
}

/// How much it is, and how long what is missing takes.
#[component]
fn Size(held: Memo<Results>) -> impl IntoView {
    let tradeoff = expect_context::<Tradeoff>();
    let user_data = expect_context::<UserData>();
    // Absent where nothing is missing, or nothing can be trained before its data is there.
    let time = memo(move || {
        let is_data_here = user_data.missing.with(Option::is_none);
        held.with(|held| (is_data_here && !held.missing().is_empty()).then(|| tradeoff.calibration.estimate(held)))
    });
    let text = move || {
        let (size, is_anything_missing) = held.with(|held| (size(held), !held.missing().is_empty()));
        match time.get() {
            None if is_anything_missing => further().tradeoff_size_missing(size),
            None => size,
            Some(Estimate::Seconds(seconds)) => further().tradeoff_size_time(size, duration(seconds)),
            Some(Estimate::Open) => further().tradeoff_size_measuring(size),
            Some(Estimate::Unknown) => further().tradeoff_size_unknown(size),
        }
    };
    let networks = move || held.with(|held| held.sweep().networks().to_string());
    let seconds = move || match time.get() {
        Some(Estimate::Seconds(seconds)) => Some(seconds.to_string()),
        _ => None,
    };
    view! { <p class="note" id="sweep-size" data-networks=networks data-seconds=seconds>{text}</p> }
}

fn size(held: &Results) -> String {
    let sweep = held.sweep();
    let base = sweep.base();
    further().tradeoff_size(sweep.configurations().len(), sweep.seeds(), base.replicas, sweep.networks(), base.epochs)
}

/// That networks could not be trained.
#[component]
fn Untrained() -> impl IntoView {
    let tradeoff = expect_context::<Tradeoff>();
    let failed = move || {
        tradeoff.shown.with(|shown| {
            let results = &shown.as_ref()?.results;
            let (_, why) = results.failures().next()?;
            Some((networks(results.sweep(), results.failures().len()), why.to_owned()))
        })
    };
    move || {
        failed().map(|(networks, why)| {
            let said = further().tradeoff_untrained(networks, words::trial_error(&why));
            view! { <p class="trouble" id="sweep-untrained" role="status" data-networks=networks.to_string()>{said}</p> }
        })
    }
}

/// That the settings are others than those of what is shown.
#[component]
fn Elsewhere() -> impl IntoView {
    let tradeoff = expect_context::<Tradeoff>();
    let elsewhere = memo(move || tradeoff.is_elsewhere());
    view! {
        <Show when=move || elsewhere.get()>
            <p class="whose" role="status">{further().tradeoff_elsewhere()} " "
                <button class="quiet" id="sweep-settings" on:click=move |_| tradeoff.show_settings()>{further().tradeoff_elsewhere_back()}</button>
            </p>
        </Show>
    }
}
