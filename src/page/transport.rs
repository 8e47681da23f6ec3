//! Rewind, play, step, and how far the run is.

use leptos::prelude::*;

use super::speed::Speed;
use super::state::Page;

/// The bar that moves time.
#[component]
pub(super) fn Transport() -> impl IntoView {
    let page = expect_context::<Page>();
    let play_label = move || if page.playback.playing.get() { "Pause (Space)" } else { "Play (Space)" };
    let epochs = Memo::new(move |_| page.setup.experiment.with(|experiment| experiment.epochs));
    let epoch = Memo::new(move |_| page.training.epoch());
    let within = Memo::new(move |_| page.setup.timeline.with(|timeline| timeline.within_epoch(page.training.steps_taken())));
    let step = move || match within.get() {
        [0, _] => String::new(),
        [step, of] => format!("step {step} / {of}"),
    };
    let speeds =
        Speed::ALL.map(|speed| view! { <option selected=move || page.playback.speed.get() == speed>{speed.label()}</option> });
    view! {
        <div class="transport" role="group" aria-label="Time">
            <button class="quiet icon" id="rewind" aria-label="Rewind (R)" title="Rewind to the same initial weights (R)" on:click=move |_| page.training.rewind()>
                <svg viewBox="0 0 20 20" aria-hidden="true"><path class="filled" d="M5 4h2v12H5zM16 4v12l-8-6z"/></svg>
            </button>
            <button class="primary icon" id="play" aria-label=play_label title=play_label on:click=move |_| page.training.toggle()>
                <svg viewBox="0 0 20 20" aria-hidden="true">
                    <path class="filled" d=move || if page.playback.playing.get() { "M5 4h3.5v12H5zM11.5 4H15v12h-3.5z" } else { "M6 3.5v13l10.5-6.5z" }/>
                </svg>
            </button>
            <button class="quiet icon" id="step" aria-label="One step (.)" title="Take one step: one mini-batch (.)" on:click=move |_| page.training.step()>
                <svg viewBox="0 0 20 20" aria-hidden="true"><path class="filled" d="M4 4v12l8-6zM13 4h2v12h-2z"/></svg>
            </button>
            <p class="epoch" id="epoch">
                <span class="of">"epoch "</span>
                <b>{move || epoch.get().floor().to_string()}</b>
                <span class="of">" / " {move || epochs.get()}</span>
                <small>{step}</small>
            </p>
            <progress aria-label="Share of the run that is done" max="1" value=move || epoch.get() / f64::from(epochs.get())></progress>
            <label class="unseen" for="speed">"Speed"</label>
            <select id="speed" disabled=move || page.playback.slow.get().is_some() on:change=move |event| {
                let chosen = event_target_value(&event);
                if let Some(speed) = Speed::ALL.into_iter().find(|speed| speed.label() == chosen) {
                    page.playback.speed.set(speed);
                }
            }>{speeds.collect_view()}</select>
        </div>
    }
}
