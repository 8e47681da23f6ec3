//! The switches of what differs between twins.

use leptos::prelude::*;

use super::KeyControl;
use super::input::Labelled;
use crate::experiment::{Experiment, Key, Source, Sources};
use crate::page::state::ExperimentSetup;
use crate::words::{self, further};

/// The dropout rate and the number of workers that a source gets with which it would do nothing.
const DROPOUT: f64 = 0.2;
const WORKERS: u32 = 4;

/// One switch for each source, and a way back to none.
#[component]
pub(super) fn WhatDiffers() -> impl IntoView {
    let setup = expect_context::<ExperimentSetup>();
    let none = move || setup.experiment.with(|experiment| experiment.differs == Sources::NONE);
    let order_differs = setup.read(|experiment| experiment.differs.contains(Source::Order));
    view! {
        {Source::ALL.map(|source| view! { <SourceSwitch source/> }).collect_view()}
        <Show when=move || order_differs.get()><KeyControl key=Key::Window/></Show>
        <button id="nothing-differs" class="wide" disabled=none on:click=move |_| setup.set_sources(Sources::NONE)>
            {further().settings_control()}
        </button>
    }
}

#[component]
fn SourceSwitch(source: Source) -> impl IntoView {
    let setup = expect_context::<ExperimentSetup>();
    let id = format!("differs-{}", source.name());
    let checked = move || setup.experiment.with(|experiment| experiment.differs.contains(source));
    let switch = move |event| setup.change_to(switched(setup.experiment.get_untracked(), source, event_target_checked(&event)));
    view! {
        <div class="switch">
            <Labelled id=id.clone() label=words::label(&source) explanation=words::explanation(&source)>
                <input type="checkbox" id=id prop:checked=checked on:change=switch/>
            </Labelled>
        </div>
    }
}

/// The experiment with a source switched. One that would do nothing without a rate is given one, in plain sight.
fn switched(mut experiment: Experiment, source: Source, on: bool) -> Experiment {
    experiment.differs = experiment.differs.with(source, on);
    match source {
        Source::Dropout if on && experiment.dropout == 0.0 => experiment.dropout = DROPOUT,
        Source::Asynchrony if on && experiment.workers == 1 => experiment.workers = WORKERS,
        _ => {}
    }
    experiment
}
