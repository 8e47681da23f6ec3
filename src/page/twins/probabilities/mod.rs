//! The predicted probabilities: whether they can be taken at their word, and what two twins give to the same example.

mod pairing;
mod reliability;

use leptos::prelude::*;
use web_sys::{Element, Event};

use crate::data::{Form, Task};
use crate::page::reactive::memo;
use crate::page::state::ExperimentSetup;
use crate::words::further;
use pairing::PairingChart;
use reliability::ReliabilityChart;

/// Both charts, while the reader has them open: at once where there are no maps.
#[component]
pub(in crate::page) fn Probabilities() -> impl IntoView {
    let setup = expect_context::<ExperimentSetup>();
    let is_without_maps = setup.read(|experiment| experiment.data.form() != Form::Point);
    let open = RwSignal::new(false);
    let toggle = move |event: Event| open.set(event_target::<Element>(&event).has_attribute("open"));
    let labelled = setup.read(|experiment| experiment.data.task() != Task::Value);
    view! {
        <Show when=move || labelled.get()><details class="card comparison probabilities" id="probabilities" prop:open=move || is_without_maps.get() on:toggle=toggle>
            <summary><h2>{further().twins_probabilities()}</h2></summary>
            <Show when=move || open.get()>
                <div class="abreast"><ReliabilityChart/><PairingChart/></div>
            </Show>
        </details></Show>
    }
}

/// How many labels the present data has.
fn labels(setup: ExperimentSetup) -> Memo<usize> {
    memo(move || setup.experiment.with(|experiment| experiment.data.classes()))
}
