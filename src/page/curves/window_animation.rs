//! The window sliding by itself, once from the left to the right.

use leptos::prelude::*;

use super::smoothing_window::SmoothingWindow;
use crate::page::timing::now;
use crate::words::further;

/// How long the whole way takes.
const SECONDS: f64 = 6.0;
/// A frame that comes later than this, as after a page was hidden, makes no leap.
const LONGEST_FRAME: f64 = 0.1;

/// The slide of a window, which can be paused.
#[derive(Clone, Copy)]
pub(super) struct WindowAnimation {
    window: SmoothingWindow,
    /// Whether the window slides at present.
    playing: RwSignal<bool>,
    /// When the window moved last, in milliseconds of the page's clock; 0 before it first slides.
    last_frame: StoredValue<f64>,
}

impl WindowAnimation {
    pub(super) fn new(window: SmoothingWindow) -> Self {
        Self { window, playing: RwSignal::new(false), last_frame: StoredValue::new(0.0) }
    }

    /// Goes on, from the left if it is at its end; or rests.
    fn toggle(self) {
        let is_to_play = !self.playing.get_untracked();
        self.playing.set(is_to_play);
        if is_to_play {
            let [low, high] = self.axis();
            if untrack(|| self.window.place()) >= high {
                self.window.crosshair.put(low);
            }
            self.last_frame.set_value(now());
            request_animation_frame(move || self.tick());
        }
    }

    fn tick(self) {
        // The button may be gone by now, and all that belongs to it.
        if self.playing.try_get_untracked() != Some(true) {
            return;
        }
        let seconds = self.last_frame.try_update_value(|last| (now() - std::mem::replace(last, now())) / 1000.0);
        let [low, high] = self.axis();
        let along = (high - low) * seconds.unwrap_or_default().min(LONGEST_FRAME) / SECONDS;
        let x = (untrack(|| self.window.place()) + along).min(high);
        self.window.crosshair.put(x);
        if x < high {
            request_animation_frame(move || self.tick());
        } else {
            self.playing.set(false);
        }
    }

    fn axis(self) -> [f64; 2] {
        self.window.surface.chart.with_untracked(|chart| chart.x.range())
    }
}

#[component]
pub(super) fn PlayButton(animation: WindowAnimation) -> impl IntoView {
    let playing = animation.playing;
    let label = move || if playing.get() { further().curves_smoothing_pause() } else { further().curves_smoothing_play() };
    let icon = move || if playing.get() { "M5 4h3.5v12H5zM11.5 4H15v12h-3.5z" } else { "M6 3.5v13l10.5-6.5z" };
    view! {
        <button class="icon" id="window-play" aria-label=label title=label
            on:click=move |_| animation.toggle()>
            <svg viewBox="0 0 20 20" aria-hidden="true"><path class="filled" d=icon/></svg>
        </button>
    }
}
