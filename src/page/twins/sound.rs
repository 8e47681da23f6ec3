//! The difference chart to be heard: the arms from left to right, pitch over the epochs. Nothing sounds before the reader asks.

use leptos::ev::keydown;
use leptos::prelude::*;
use wasm_bindgen::JsValue;
use web_sys::AudioContext;

use super::charts::differences_over_epochs;
use crate::page::state::{ArmRuns, ExperimentSetup, Inspection, Playback};
use crate::plot::{AUDIBLE, PITCHES, Voice, place_of_voice};
use crate::words::{self, further};

/// How long a run sounds, in seconds, and the moments of it that have a pitch of their own.
const SECONDS: f64 = 8.0;
const MOMENTS: usize = 400;
/// Before the first of it a browser may take this long, in seconds.
const LEAD: f64 = 0.1;
/// How loud all voices are together, from 0 to 1.
const VOLUME: f32 = 0.3;

/// What sounds; a handle.
#[derive(Clone, Copy)]
struct Sound {
    setup: ExperimentSetup,
    runs: ArmRuns,
    inspection: Inspection,
    /// Whether the reader asked for less motion.
    calm: bool,
    sounds: RwSignal<bool>,
    /// The clock and the source of what sounds; absent while nothing does.
    context: StoredValue<Option<AudioContext>, LocalStorage>,
}

impl Sound {
    fn toggle(self) {
        if self.sounds.get_untracked() { self.stop() } else { self.start() }
    }

    fn start(self) {
        let epochs = untrack(|| self.setup.experiment.with(|experiment| f64::from(experiment.epochs)));
        let voice = |arm| Voice::of(&differences_over_epochs(self.runs, arm), epochs, MOMENTS);
        let voices = untrack(|| self.setup.arms().into_iter().map(voice).collect());
        // A browser that has no sound to give stays silent, and the button as it is.
        if let Ok(context) = sing(voices) {
            self.context.set_value(Some(context));
            self.sounds.set(true);
            self.tick();
        }
    }

    fn stop(self) {
        let context = self.context.try_update_value(Option::take).flatten();
        // What is closed falls silent at once; that it can be closed but once is no matter.
        let _ = context.map(|context| context.close());
        if self.sounds.try_get_untracked() == Some(true) {
            self.sounds.set(false);
            self.inspection.crosshair.leave();
        }
    }

    /// Moves the crosshair along with what is heard, to its end.
    fn tick(self) {
        // The chart may be gone by now, and all that belongs to it.
        let time = self.context.try_with_value(|context| context.as_ref().map(AudioContext::current_time)).flatten();
        let Some(time) = time else { return };
        let share = (time - LEAD) / SECONDS;
        if share >= 1.0 {
            return self.stop();
        }
        if share >= 0.0 && !self.calm {
            let epochs = untrack(|| self.setup.experiment.with(|experiment| f64::from(experiment.epochs)));
            self.inspection.crosshair.put(epochs * share);
        }
        request_animation_frame(move || self.tick());
    }
}

/// Has all voices sing from the left to the right ear, and gives what they sing on.
fn sing(voices: Vec<Voice>) -> Result<AudioContext, JsValue> {
    let context = AudioContext::new()?;
    let count = voices.len();
    for (index, mut voice) in voices.into_iter().enumerate() {
        let (oscillator, gain, panner) =
            (context.create_oscillator()?, context.create_gain()?, context.create_stereo_panner()?);
        voice.loudness.iter_mut().for_each(|loudness| *loudness *= VOLUME / count as f32);
        oscillator.frequency().set_value_curve_at_time(&mut voice.pitches, LEAD, SECONDS)?;
        gain.gain().set_value_curve_at_time(&mut voice.loudness, LEAD, SECONDS)?;
        panner.pan().set_value(place_of_voice(index, count) as f32);
        oscillator.connect_with_audio_node(&gain)?;
        gain.connect_with_audio_node(&panner)?;
        panner.connect_with_audio_node(&context.destination())?;
        oscillator.start_with_when(LEAD)?;
        oscillator.stop_with_when(LEAD + SECONDS)?;
    }
    Ok(context)
}

/// The button, and what is heard.
#[component]
pub(in crate::page) fn ChartSound() -> impl IntoView {
    let setup = expect_context::<ExperimentSetup>();
    let sound = Sound {
        setup,
        runs: expect_context(),
        inspection: expect_context(),
        calm: expect_context::<Playback>().calm,
        sounds: RwSignal::new(false),
        context: StoredValue::new_local(None),
    };
    let escape = window_event_listener(keydown, move |event| {
        if event.key() == "Escape" {
            sound.stop();
        }
    });
    on_cleanup(move || {
        escape.remove();
        sound.stop();
    });
    let label = move || if sound.sounds.get() { further().sound_stop() } else { further().sound_listen() };
    let arms = setup.read(|experiment| experiment.arms().map(|arm| words::arm(experiment, arm)).collect::<Vec<_>>());
    view! {
        <details class="as-table" id="chart-sound">
            <summary>{further().sound_open()}</summary>
            <div class="listen">
                <button id="listen" on:click=move |_| sound.toggle()>{label}</button>
                <p class="note">{move || arms.with(|arms| words::sound(SECONDS, AUDIBLE, PITCHES, arms))}</p>
            </div>
        </details>
    }
}
