//! The panel of settings. Each control is made from its key: label, explanation and bounds come from the one table that links
//! and the command line use too.

mod changes;
mod data;
mod input;
mod seeds;
mod sources;

use leptos::prelude::*;

pub(super) use input::{KeyControl, Labelled, Slider};

use super::state::ExperimentSetup;
use crate::experiment::{Experiment, Key};
use crate::words::{self, words};
use changes::ChangesDuringRun;
use data::AboutData;
pub(super) use seeds::SEEDS;
use seeds::Seeds;
use sources::WhatDiffers;

/// The explanation of whatever control the reader is at, shown in one place so that nothing moves.
#[derive(Clone, Copy)]
pub(super) struct Explained(RwSignal<Option<String>>);

/// From this width of the window on, in CSS pixels, the settings are open at first.
const WIDE: f64 = 1280.0;

/// The settings in a column that folds away; folded, a line says which are not the usual ones.
#[component]
pub(super) fn Settings() -> impl IntoView {
    let setup = expect_context::<ExperimentSetup>();
    let wide = window().inner_width().ok().and_then(|width| width.as_f64()).is_some_and(|width| width >= WIDE);
    let unusual = setup.read(unusual);
    view! {
        <details class="settings" id="settings" open=wide>
            <summary><b>{words().settings()}</b> <small>{move || unusual.get()}</small></summary>
            <Controls/>
        </details>
    }
}

/// The settings that are not the usual ones, arms and seeds aside, in words.
fn unusual(experiment: &Experiment) -> String {
    let usual = Experiment::default();
    let is_told = |key: &Key| !matches!(key, Key::OfArm(..) | Key::DataSeed | Key::InitSeed | Key::OrderSeed);
    let said = Key::ALL.into_iter().filter(is_told).filter_map(|key| {
        let value = key.read(experiment).filter(|value| key.read(&usual).as_ref() != Some(value))?;
        Some(words().settings_value(words::label(&key), value))
    });
    said.collect::<Vec<_>>().join(&words().list_separator())
}

/// All settings but the arms' activations.
#[component]
fn Controls() -> impl IntoView {
    let explained = Explained(RwSignal::new(None));
    provide_context(explained);
    view! {
        <aside class="controls" aria-label=words().settings()>
            <Group title=words().settings_differs()><WhatDiffers/></Group>
            <Group title=words().settings_data()><KeyControls keys=&[Key::Data]/><AboutData/><KeyControls keys=&[Key::Noise, Key::Train, Key::Test]/></Group>
            <Group title=words().settings_network()><KeyControls keys=&[Key::Hidden, Key::Init, Key::Sigma, Key::Replicas]/></Group>
            <Group title=words().settings_training()>
                <KeyControls keys=&[
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
                ]/>
            </Group>
            <Group title=words().settings_changes()><ChangesDuringRun/></Group>
            <Group title=words().settings_seeds()><Seeds/></Group>
            <p class="explained">{move || explained.0.get().unwrap_or_else(|| words().settings_hint())}</p>
        </aside>
    }
}

#[component]
fn Group(title: String, children: Children) -> impl IntoView {
    view! {
        <details class="group" open>
            <summary>{title}</summary>
            <div class="fields">{children()}</div>
        </details>
    }
}

/// Controls that are there as long as their keys mean something with the other settings.
#[component]
fn KeyControls(keys: &'static [Key]) -> impl IntoView {
    let setup = expect_context::<ExperimentSetup>();
    keys.iter()
        .map(|&key| {
            let value = setup.value(key);
            let applies = Memo::new(move |_| value.with(Option::is_some));
            view! { <Show when=move || applies.get()><KeyControl key/></Show> }
        })
        .collect_view()
}
