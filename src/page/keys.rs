//! Keys that act on the whole page.

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::KeyboardEvent;

use super::controls::SEEDS;
use super::labs;
use super::state::Page;
use crate::activation::{Activation, Family};
use crate::experiment::Arm;

/// What each key does, as the help shows it.
pub(super) const KEYS: [(&str, &str); 9] = [
    ("1 2", "the labs: Twins, Curves"),
    ("Space", "play or pause"),
    (".", "one step: one mini-batch"),
    ("R", "rewind to the same initial weights"),
    ("N", "new seeds"),
    ("[ ]", "a smaller or larger β of arm B, if it is a SmeLU"),
    ("+ − 0", "on a curve: zoom in, zoom out, the first range again"),
    ("Shift ← →", "on a curve: pan"),
    ("?", "this help"),
];

/// By how much `[` and `]` change β.
const BETA_RATIO: f64 = 1.25;

/// Listens for as long as the page is open, but not while the reader types or has switched the keys off.
pub(super) fn listen(page: Page, help: RwSignal<bool>) {
    let handle = window_event_listener(leptos::ev::keydown, move |event| {
        let modified = event.ctrl_key() || event.meta_key() || event.alt_key();
        if !modified && page.shortcuts.0.get_untracked() && !is_for_target(&event) && act(page, help, &event.key()) {
            event.prevent_default();
        }
    });
    on_cleanup(move || handle.remove());
}

fn act(page: Page, help: RwSignal<bool>, key: &str) -> bool {
    match key {
        " " => page.training.toggle(),
        "." => page.training.step(),
        "r" | "R" => page.training.rewind(),
        "n" | "N" => page.setup.draw_seeds(&SEEDS),
        "[" => scale_beta(page, 1.0 / BETA_RATIO),
        "]" => scale_beta(page, BETA_RATIO),
        "?" => help.update(|open| *open = !*open),
        key => match labs::of_key(key) {
            Some(lab) => page.view.open(lab),
            None => return false,
        },
    }
    true
}

/// Whether the key means something to the element that has the focus.
fn is_for_target(event: &KeyboardEvent) -> bool {
    let Some(target) = event.target().and_then(|target| target.dyn_into::<web_sys::Element>().ok()) else { return false };
    match target.tag_name().as_str() {
        "INPUT" | "SELECT" | "TEXTAREA" => true,
        "BUTTON" | "SUMMARY" | "A" => event.key() == " ",
        _ => false,
    }
}

fn scale_beta(page: Page, ratio: f64) {
    let mut experiment = page.setup.experiment.get_untracked();
    let Some(setup) = experiment.arms.get_mut(Arm::B) else { return };
    let activation = &setup.activation;
    let (Family::Smelu, [beta]) = (activation.family(), &activation.parameters()[..]) else { return };
    if let Ok(changed) = Activation::smelu(((beta * ratio).clamp(0.05, 16.0) * 100.0).round() / 100.0) {
        setup.activation = changed;
        page.setup.change_to(experiment);
    }
}
