//! Keys that act on the whole page.

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::KeyboardEvent;

use super::Dialogs;
use super::controls::SEEDS;
use super::labs;
use super::lessons::ListOpen;
use super::live_view::LiveView;
use super::present::Presenter;
use super::session::Training;
use super::state::{ExperimentSetup, Playback, SettingsUndo, Shortcuts};
use crate::activation::{Activation, Family};
use crate::experiment::Arm;
use crate::view::{Group, Lab};
use crate::words::{self, further};

/// The keys, each with what it does, as the help shows them.
pub(super) fn listed() -> impl Iterator<Item = (String, String)> {
    let shift = |keys: &str| format!("{} {keys}", further().key_shift());
    let names: Vec<String> = labs::all().map(|lab| words::label(&lab)).collect();
    let digits: Vec<String> = labs::all().map(labs::digit).collect();
    [
        (digits.join(" "), further().key_labs(words::list(&names))),
        (further().key_space(), further().key_play()),
        (".".to_owned(), further().key_step()),
        ("R".to_owned(), further().key_rewind()),
        ("N".to_owned(), further().key_seeds()),
        ("[ ]".to_owned(), further().key_beta()),
        ("+ − 0".to_owned(), further().key_zoom()),
        (shift("← →"), further().key_pan()),
        (format!("{} Z", further().key_control()), further().key_undo()),
        ("L".to_owned(), further().key_lessons()),
        ("P".to_owned(), further().key_present()),
        ("S".to_owned(), further().key_share()),
        ("?".to_owned(), further().key_help()),
    ]
    .into_iter()
}

/// What the keys act on.
#[derive(Clone, Copy)]
struct Reach {
    setup: ExperimentSetup,
    playback: Playback,
    undo: SettingsUndo,
    training: Training,
    view: LiveView,
    dialogs: Dialogs,
    presenter: Presenter,
    /// Whether the list of lessons is.
    lessons: RwSignal<bool>,
}

/// The keys of the lab itself, which are all that mean something in a frame of another page.
const OF_LAB: [&str; 8] = [" ", ".", "r", "R", "n", "N", "[", "]"];

/// By how much `[` and `]` change β.
const BETA_RATIO: f64 = 1.25;

/// Listens for as long as the page is open. Single keys mean nothing while the reader types or has switched them off; while a dialog
/// is open only what closes it does, since the rest of the page cannot be reached then.
pub(super) fn listen(dialogs: Dialogs, presenter: Presenter) {
    let Shortcuts(on) = expect_context();
    let ListOpen(lessons) = expect_context();
    let reach = Reach {
        setup: expect_context(),
        playback: expect_context(),
        undo: expect_context(),
        training: expect_context(),
        view: expect_context(),
        dialogs,
        presenter,
        lessons,
    };
    let handle = window_event_listener(leptos::ev::keydown, move |event| {
        let acts = if event.ctrl_key() || event.meta_key() || event.alt_key() {
            act_with_control(reach, &event)
        } else {
            on.get_untracked() && !is_for_target(&event) && act(reach, &event.key())
        };
        if acts {
            event.prevent_default();
        }
    });
    on_cleanup(move || handle.remove());
}

/// Undo and redo, with either of the two keys that systems have for it. A text field undoes its own typing.
fn act_with_control(Reach { undo, dialogs, .. }: Reach, event: &KeyboardEvent) -> bool {
    if event.alt_key() || !event.key().eq_ignore_ascii_case("z") || dialogs.any() || is_typed_into(event) {
        return false;
    }
    if event.shift_key() {
        undo.forth();
    } else {
        undo.back();
    }
    true
}

fn act(Reach { setup, playback, training, view, dialogs, presenter, lessons, .. }: Reach, key: &str) -> bool {
    let is_way_out =
        key == "?" && dialogs.help.get_untracked() || key.eq_ignore_ascii_case("s") && dialogs.share.get_untracked();
    if dialogs.any() && !is_way_out {
        return false;
    }
    if view.embed.get_untracked().is_on() && !OF_LAB.contains(&key) {
        return false;
    }
    if group(key).is_some_and(|group| view.hide.get_untracked().contains(group)) {
        return false;
    }
    // The Trade-off lab shows nothing of the run, so there it can only be paused.
    let is_seen = view.lab.get_untracked() != Lab::Tradeoff;
    match key {
        " " if is_seen || playback.playing.get_untracked() => training.toggle(),
        "." if is_seen => training.step(),
        "r" | "R" if is_seen => training.rewind(),
        "n" | "N" => setup.draw_seeds(&SEEDS),
        "[" => scale_beta(setup, 1.0 / BETA_RATIO),
        "]" => scale_beta(setup, BETA_RATIO),
        "l" | "L" => lessons.update(|open| *open = !*open),
        "p" | "P" => presenter.toggle(),
        "Escape" if presenter.is_on() => presenter.toggle(),
        "PageDown" | "PageUp" if presenter.is_on() => return presenter.turn(key == "PageDown"),
        "s" | "S" => dialogs.share.update(|open| *open = !*open),
        "?" => dialogs.help.update(|open| *open = !*open),
        key => match labs::of_key(key) {
            Some(lab) => labs::go_to(setup, view, lab),
            None => return false,
        },
    }
    true
}

/// The group of what a key acts on, if a link can hide it.
fn group(key: &str) -> Option<Group> {
    match key {
        "n" | "N" => Some(Group::Seeds),
        "[" | "]" => Some(Group::Activations),
        "l" | "L" => Some(Group::Lessons),
        _ => labs::of_key(key).map(|_| Group::Labs),
    }
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

/// Whether the focus is where text is typed.
fn is_typed_into(event: &KeyboardEvent) -> bool {
    const FIELDS: &str = "textarea, input:not([type=range], [type=checkbox], [type=radio], [type=file])";
    let target = event.target().and_then(|target| target.dyn_into::<web_sys::Element>().ok());
    // The selector is one that can be read.
    target.is_some_and(|target| target.matches(FIELDS).unwrap_or_default())
}

fn scale_beta(setup: ExperimentSetup, ratio: f64) {
    let mut experiment = setup.experiment.get_untracked();
    let Some(arm) = experiment.arms.get_mut(Arm::B) else { return };
    let activation = &arm.activation;
    let (Family::Smelu, [beta]) = (activation.family(), &activation.parameters()[..]) else { return };
    if let Ok(changed) = Activation::smelu(((beta * ratio).clamp(0.05, 16.0) * 100.0).round() / 100.0) {
        arm.activation = changed;
        setup.change_to(experiment);
    }
}
