//! Rewind, play, step, and how far the run is.

use leptos::prelude::*;

use super::live_view::LiveView;
use super::reactive::memo;
use super::scrubber::Scrubber;
use super::session::Training;
use super::speed::Speed;
use super::state::{ExperimentSetup, Playback};
use crate::view::Lab;
use crate::words::words;

/// The bar that moves time.
#[component]
pub(super) fn Transport() -> impl IntoView {
    let (setup, playback, training) =
        (expect_context::<ExperimentSetup>(), expect_context::<Playback>(), expect_context::<Training>());
    // One button of the page is filled: that of the sweep in its lab, and at the end of a run what the conclusion offers.
    let view = expect_context::<LiveView>();
    let is_main = move || match view.lab.get() {
        Lab::Twins => !training.has_ended(),
        Lab::Curves => true,
        Lab::Tradeoff => false,
    };
    // Where nothing of the run is seen it cannot be started, but it can be paused.
    let is_idle = move || view.lab.get() == Lab::Tradeoff && !playback.playing.get();
    let played =
        move || (view.lab.get() == Lab::Curves).then(|| view! { <small class="played">{words().time_of_twins()}</small> });
    let play_label = move || if playback.playing.get() { words().time_pause() } else { words().time_play() };
    let epochs = setup.read(|experiment| experiment.epochs);
    let epoch = memo(move || training.epoch_shown());
    let within = memo(move || setup.timeline.with(|timeline| timeline.within_epoch(training.step_shown())));
    let step = move || match within.get() {
        [0, _] => String::new(),
        [step, steps] => words().time_within(step, steps),
    };
    let speeds =
        Speed::ALL.map(|speed| view! { <option selected=move || playback.speed.get() == speed>{speed.label()}</option> });
    view! {
        <section class="transport" aria-label=words().time() hidden=is_idle>
            <button class="quiet icon" id="rewind" aria-label=words().time_rewind() title=words().time_rewind_explained() on:click=move |_| training.rewind()>
                <svg viewBox="0 0 20 20" aria-hidden="true"><path class="filled" d="M5 4h2v12H5zM16 4v12l-8-6z"/></svg>
            </button>
            <button class="icon" class:primary=is_main id="play" aria-label=play_label title=play_label on:click=move |_| training.toggle()>
                <svg viewBox="0 0 20 20" aria-hidden="true">
                    <path class="filled" d=move || if playback.playing.get() { "M5 4h3.5v12H5zM11.5 4H15v12h-3.5z" } else { "M6 3.5v13l10.5-6.5z" }/>
                </svg>
            </button>
            <button class="quiet icon" id="step" aria-label=words().time_step() title=words().time_step_explained() on:click=move |_| training.step()>
                <svg viewBox="0 0 20 20" aria-hidden="true"><path class="filled" d="M4 4v12l8-6zM13 4h2v12h-2z"/></svg>
            </button>
            <p class="epoch" id="epoch">
                <span class="of">{words().time_epoch()} " "</span>
                <b>{move || epoch.get().floor().to_string()}</b>
                <span class="of">" / " {move || epochs.get()}</span>
                <small>{step}</small>
            </p>
            {played}
            <Scrubber/>
            <label class="unseen" for="speed">{words().time_speed()}</label>
            <select id="speed" disabled=move || playback.slow.get().is_some() on:change=move |event| {
                let chosen = event_target_value(&event);
                if let Some(speed) = Speed::ALL.into_iter().find(|speed| speed.label() == chosen) {
                    playback.speed.set(speed);
                }
            }>{speeds.collect_view()}</select>
        </section>
    }
}
