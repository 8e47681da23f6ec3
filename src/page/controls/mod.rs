//! The panel of settings. Each control is made from its key: label, explanation and bounds come from the one table that links
//! and the command line use too.

mod changes;
mod data;
mod input;
mod remark;
mod seeds;
mod sources;

use leptos::html::{Button, Summary};
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlElement, KeyboardEvent, MouseEvent};

pub(super) use input::{KeyControl, Labelled, Slider, typed_number};
pub(super) use remark::{Remark, RemarkLine, RemarkText};

use super::address;
use super::live_view::LiveView;
use super::parts::{Fetched, Part};
use super::state::{ExperimentSetup, SettingsUndo};
use super::teaching::HiddenNote;
use super::theme::matches_media;
use crate::experiment::{Experiment, Key};
use crate::page::reactive::memo;
use crate::view::Group;
use crate::words::{self, further, words};
use changes::ChangesDuringRun;
use data::AboutData;
pub(super) use seeds::SEEDS;
use seeds::Seeds;
use sources::WhatDiffers;

/// From this width of the window on, in CSS pixels, the settings are open at first.
const WIDE: f64 = 1280.0;

/// Below this the settings are a sheet over the page: the width at which `style/shell.css` makes them one.
const SHEET: &str = "(max-width: 900px)";

/// The id of the settings.
pub(super) const SETTINGS: &str = "settings";

/// Whether the window is wide enough for the settings to be open at first.
pub(super) fn begin_open() -> bool {
    window().inner_width().ok().and_then(|width| width.as_f64()).is_some_and(|width| width >= WIDE)
}

/// The panel around the settings.
#[derive(Clone, Copy)]
struct Sheet {
    /// Whether they are unfolded.
    open: RwSignal<bool>,
    /// The button that closes them in a narrow window.
    close: NodeRef<Button>,
}

/// The settings in a column that folds away; folded, a line says which are not the usual ones. In a narrow window they are a sheet from
/// below, which takes the focus, is closed by Escape or a press beside it, and gives the focus back.
#[component]
pub(super) fn Settings(open: RwSignal<bool>) -> impl IntoView {
    let (close, opener) = (NodeRef::<Button>::new(), StoredValue::new_local(None::<HtmlElement>));
    provide_context(Sheet { open, close });
    // What nobody has opened is not made.
    let was_opened = Memo::new(move |before: Option<&bool>| open.get() || before == Some(&true));
    Effect::new(move |was_open: Option<bool>| {
        let is_open = open.get();
        if matches_media(SHEET) && was_open == Some(!is_open) {
            if is_open {
                opener.set_value(document().active_element().and_then(|element| element.dyn_into().ok()));
            }
            let to = if is_open { close.get_untracked().map(Into::into) } else { opener.get_value() };
            // An element that is gone needs no focus.
            request_animation_frame(move || drop(to.map(|to: HtmlElement| to.focus())));
        }
        is_open
    });
    let toggle = move |event: Event| open.set(event_target::<Element>(&event).has_attribute("open"));
    let press = move |event: KeyboardEvent| {
        if event.key() == "Escape" && matches_media(SHEET) {
            open.set(false);
        }
    };
    // The veil is a part of the element itself, and the sheet is inside.
    let press_beside = move |event: MouseEvent| {
        if event.target() == event.current_target() && matches_media(SHEET) {
            open.set(false);
        }
    };
    view! {
        <details class="settings" id=SETTINGS prop:open=open on:toggle=toggle on:keydown=press on:click=press_beside>
            <summary><b>{words().settings()}</b> <small><Fetched part=Part::UnusualSettings until=|| ().into_any()/></small></summary>
            <Show when=move || was_opened.get()><Fetched part=Part::Settings/></Show>
        </details>
    }
}

/// Which settings are not the usual ones.
#[component]
pub(super) fn UnusualSettings() -> impl IntoView {
    let unusual = expect_context::<ExperimentSetup>().read(unusual);
    move || unusual.get()
}

/// The settings that are not the usual ones, in words; arms, seeds and what differs are said elsewhere.
fn unusual(experiment: &Experiment) -> String {
    let usual = Experiment::default();
    let is_told = |key: &Key| !matches!(key, Key::OfArm(..) | Key::Differs | Key::DataSeed | Key::InitSeed | Key::OrderSeed);
    let said = Key::ALL.into_iter().filter(is_told).filter_map(|key| {
        let value = key.read(experiment).filter(|value| key.read(&usual).as_ref() != Some(value))?;
        Some(further().settings_value(words::label(&key), value))
    });
    said.collect::<Vec<_>>().join(&words().list_separator())
}

/// All settings but the arms' activations.
#[component]
pub(super) fn Controls() -> impl IntoView {
    let Sheet { open, close } = expect_context();
    // Where the sheet waited for them, the focus did, too.
    close.on_load(move |button| {
        if open.get_untracked() && matches_media(SHEET) {
            request_animation_frame(move || drop(button.focus()));
        }
    });
    view! {
        <aside class="controls" aria-label=words().settings()>
            <header class="group">
                <UndoButtons/>
                <button class="quiet icon close" id="settings-close" node_ref=close aria-label=further().settings_close()
                    title=further().settings_close() on:click=move |_| open.set(false)>"×"</button>
            </header>
            <HiddenNote/>
            <Panel group=Group::Differs keys=&[Key::Differs, Key::Window]><WhatDiffers/></Panel>
            <Panel group=Group::Data keys=SAMPLES>
                <KeyControls keys=&[Key::Data]/><AboutData/><KeyControls keys=SAMPLES/>
            </Panel>
            <Panel group=Group::Network keys=NETWORK><KeyControls keys=NETWORK/></Panel>
            <Panel group=Group::Training keys=TRAINING><KeyControls keys=TRAINING/></Panel>
            <Panel group=Group::Changes keys=&[Key::Change]><ChangesDuringRun/></Panel>
            <Panel group=Group::Seeds keys=&SEEDS><Seeds/></Panel>
        </aside>
    }
}

/// What is drawn of a data set.
const SAMPLES: &[Key] = &[Key::Noise, Key::Train, Key::Test];

/// What is trained.
const NETWORK: &[Key] = &[Key::Hidden, Key::Init, Key::Sigma, Key::Replicas];

/// How it is trained.
const TRAINING: &[Key] = &[
    Key::Epochs,
    Key::Batch,
    Key::Rate,
    Key::Schedule,
    Key::Optimiser,
    Key::Momentum,
    Key::Loss,
    Key::L2,
    Key::Clip,
    Key::Dropout,
    Key::Workers,
    Key::Warm,
];

/// A group of settings under its name, with a way back to what they are at first.
#[component]
fn Panel(group: Group, keys: &'static [Key], children: Children) -> impl IntoView {
    let (setup, view) = (expect_context::<ExperimentSetup>(), expect_context::<LiveView>());
    let summary = NodeRef::<Summary>::new();
    let is_usual = setup.read(move |experiment| experiment.is_usual(keys));
    let reset = move |_| {
        address::leave_trace(setup, view);
        setup.change(|experiment| experiment.reset(keys));
        // The button goes, and must not take the focus with it.
        let _ = summary.get_untracked().map(|summary| summary.focus());
    };
    let title = words::label(&group);
    let label = further().settings_reset(&title);
    view! {
        <details class="group" data-group=group.name() open>
            <summary node_ref=summary>{title}</summary>
            <button class="quiet reset" class:away=move || is_usual.get() aria-label=label title=further().settings_reset_explained() on:click=reset>
                <svg viewBox="0 0 20 20" aria-hidden="true"><path d="M4.5 10a5.5 5.5 0 1 0 1.8-4.1M4.5 3.2v3.6h3.6"/></svg>
            </button>
            <div class="fields">{children()}</div>
        </details>
    }
}

/// Takes changes of settings back, and makes them again.
#[component]
fn UndoButtons() -> impl IntoView {
    let undo = expect_context::<SettingsUndo>();
    view! {
        <button class="quiet icon" id="undo" aria-label=further().settings_undo() title=further().settings_undo_explained()
            disabled=move || !undo.can_go_back() on:click=move |_| undo.back()>
            <svg viewBox="0 0 20 20" aria-hidden="true"><path d="M8 4 4 8l4 4M4 8h7a4.5 4.5 0 0 1 0 9H8"/></svg>
        </button>
        <button class="quiet icon" id="redo" aria-label=further().settings_redo() title=further().settings_redo_explained()
            disabled=move || !undo.can_go_forth() on:click=move |_| undo.forth()>
            <svg viewBox="0 0 20 20" aria-hidden="true"><path d="m12 4 4 4-4 4M16 8H9a4.5 4.5 0 0 0 0 9h3"/></svg>
        </button>
    }
}

/// Controls that are there as long as their keys mean something with the other settings.
#[component]
fn KeyControls(keys: &'static [Key]) -> impl IntoView {
    let setup = expect_context::<ExperimentSetup>();
    keys.iter()
        .map(|&key| {
            let value = setup.value(key);
            let applies = memo(move || value.with(Option::is_some));
            view! { <Show when=move || applies.get()><KeyControl key/></Show> }
        })
        .collect_view()
}
