//! Whether and how fast time runs, and which moment is looked at.

use leptos::prelude::*;

use crate::page::session::SlowMotion;
use crate::page::speed::Speed;
use crate::page::theme::matches_media;

/// The transport's state; [`Training`](crate::page::session::Training) acts on it.
#[derive(Clone, Copy)]
pub(in crate::page) struct Playback {
    /// Whether the run is playing. Trainers may still catch up after it was paused.
    pub(in crate::page) playing: RwSignal<bool>,
    /// How fast the run plays.
    pub(in crate::page) speed: RwSignal<Speed>,
    /// The step of the past that the reader looks at, a fraction of one while the past is played; absent as long as the present is shown.
    pub(in crate::page) playhead: RwSignal<Option<f64>>,
    /// The steps around a first difference that are played one by one; absent at ordinary speed.
    pub(in crate::page) slow: RwSignal<Option<SlowMotion>>,
    /// Whether the reader asked for less motion when the page was opened.
    pub(in crate::page) calm: bool,
}

impl Playback {
    pub(in crate::page) fn new() -> Self {
        Self {
            playing: RwSignal::new(false),
            speed: RwSignal::new(Speed::Run),
            playhead: RwSignal::new(None),
            slow: RwSignal::new(None),
            calm: matches_media("(prefers-reduced-motion: reduce)"),
        }
    }
}
