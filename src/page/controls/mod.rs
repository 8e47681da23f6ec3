//! The panel of settings. Each control is made from its key: label, explanation and bounds come from the one table that links
//! and the command line use too.

mod changes;
mod data;
mod input;
mod remark;
mod seeds;
mod sources;

use leptos::prelude::*;

pub(super) use input::{KeyControl, Labelled, Slider, typed_number};
pub(super) use remark::{Remark, RemarkLine};

use super::state::ExperimentSetup;
use crate::experiment::Key;
use crate::words::words;
use changes::ChangesDuringRun;
use data::AboutData;
pub(super) use seeds::SEEDS;
use seeds::Seeds;
use sources::WhatDiffers;

/// All settings but the arms' activations.
#[component]
pub(super) fn Controls() -> impl IntoView {
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
