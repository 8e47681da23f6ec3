//! The sketch: a small grid that is trained when the lab opens, and anew when a setting changes, until the reader has a grid trained.

use std::time::Duration;

use js_sys::Reflect;
use leptos::prelude::*;

use super::{Extent, Tradeoff};
use crate::page::pool::WorkerPool;
use crate::page::reactive::{effect, memo};
use crate::page::session::Training;
use crate::page::state::Playback;
use crate::page::theme::is_roomy;
use crate::page::user_data::UserData;
use crate::words::further;

/// How long settings rest before they are sketched: a slider is many settings.
const REST: Duration = Duration::from_millis(200);

impl Tradeoff {
    /// Keeps the sketch that of the present settings as long as the lab is open, or shows none.
    pub(super) fn keep_sketched(self) {
        let (training, user_data) = (expect_context::<Training>(), expect_context::<UserData>());
        let is_unasked = is_drawn_unasked();
        let mut draw = debounce(REST, move |()| {
            // The reader may have had the grid trained meanwhile.
            if untrack(|| self.is_sketch_due()) {
                self.sketch();
            }
        });
        effect(move || {
            if !self.is_sketch_due() {
                return;
            }
            // The reader's run has the processors first, and data that is not at hand may come.
            let is_ready = !training.is_busy() && user_data.missing.with(Option::is_none);
            if is_unasked && self.sketched.with(Option::is_some) {
                match is_ready.then(|| self.shown.with(Option::is_some)) {
                    Some(true) => draw(()),
                    // Nothing is to be seen yet.
                    Some(false) => self.sketch(),
                    None => {}
                }
            } else if self.shows(Extent::Sketch) {
                self.shown.set(None);
            }
        });
    }
}

/// Whether nothing speaks against work that nobody has asked for: a wish for less motion or less data, a small window, a single processor.
fn is_drawn_unasked() -> bool {
    let calm = expect_context::<Playback>().calm;
    !calm && is_roomy() && WorkerPool::most() > 1 && !saves_data()
}

/// Whether the reader has the browser save data; where it does not tell, it does not.
fn saves_data() -> bool {
    let of = |object: &wasm_bindgen::JsValue, name: &str| Reflect::get(object, &name.into());
    let connection = of(window().navigator().as_ref(), "connection");
    connection.and_then(|connection| of(&connection, "saveData")).is_ok_and(|saves| saves.is_truthy())
}

/// What the picture is while it is a sketch.
#[component]
pub(super) fn SketchNote() -> impl IntoView {
    let tradeoff = expect_context::<Tradeoff>();
    let said = memo(move || {
        tradeoff.shown.with(|shown| {
            let sweep = shown.as_ref().filter(|shown| shown.extent == Extent::Sketch)?.results.sweep();
            Some(further().tradeoff_sketch(sweep.configurations().len(), sweep.base().replicas))
        })
    });
    move || said.get().map(|said| view! { <p class="whose" id="sketch-note" role="status">{said}</p> })
}

/// What the lab shows, before anything has been trained.
#[component]
pub(super) fn Invitation() -> impl IntoView {
    let tradeoff = expect_context::<Tradeoff>();
    let on_demand = !is_drawn_unasked();
    view! {
        <p class="note">{further().tradeoff_invitation()}</p>
        <Show when=move || on_demand && tradeoff.sketched.with(Option::is_some)>
            <button id="sketch" on:click=move |_| tradeoff.sketch()>{further().tradeoff_sketch_draw()}</button>
        </Show>
    }
}
