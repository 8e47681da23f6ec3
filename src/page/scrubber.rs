//! The bar of progress, which is a slider over the epochs that were trained, with a mark where twins part.

use leptos::html::Input;
use leptos::prelude::*;

use super::arms::EachArm;
use super::reactive::memo;
use super::session::Training;
use super::state::{ArmRuns, ExperimentSetup};
use crate::experiment::{Arm, Threshold};
use crate::words::{self, words};

/// From the start to the last epoch of the run; what is still to come cannot be reached.
#[component]
pub(super) fn Scrubber() -> impl IntoView {
    let (setup, training) = (expect_context::<ExperimentSetup>(), expect_context::<Training>());
    let epochs = setup.read(|experiment| experiment.epochs);
    let trained = memo(move || training.epoch() / f64::from(epochs.get()));
    let shown = memo(move || training.epoch_shown().floor());
    let input = NodeRef::<Input>::new();
    let seek = move |_| {
        let Some(input) = input.get_untracked() else { return };
        let epoch = input.value_as_number() as u32;
        training.look_at(setup.timeline.with_untracked(|timeline| timeline.step_at(epoch)));
        // Beyond what is trained the slider goes back to where the run is.
        input.set_value(&untrack(|| shown.get()).to_string());
    };
    let mark = |arm: Arm| view! { <Mark arm/> };
    view! {
        <div class="scrubber" style:--trained=move || trained.get().to_string()>
            <input type="range" id="time" node_ref=input min="0" max=move || epochs.get() step="1" aria-label=words().time_shown()
                aria-valuetext=move || words().time_shown_value(shown.get(), epochs.get()) title=words().time_shown_explained()
                prop:value=move || shown.get().to_string() on:input=seek/>
            <EachArm children=mark/>
        </div>
    }
}

/// Where the twins of an arm come further apart than the largest threshold that they pass; a press on it goes there.
#[component]
fn Mark(arm: Arm) -> impl IntoView {
    let (setup, runs) = (expect_context::<ExperimentSetup>(), expect_context::<ArmRuns>());
    let training = expect_context::<Training>();
    let parting = memo(move || {
        let partings = runs.arm(arm).partings.get();
        Threshold::ALL.into_iter().rev().find_map(|threshold| Some((threshold, partings.step(threshold)?)))
    });
    // Before the run has come there it has no past there.
    let reached = memo(move || parting.get().filter(|(_, step)| *step <= training.steps_taken()));
    let name = move |(threshold, step): (Threshold, u32)| {
        let arm = setup.experiment.with(|experiment| words::arm(experiment, arm));
        words().time_parting(setup.timeline.with(|timeline| timeline.epoch_at(step)).floor(), arm, threshold.label())
    };
    let place = move |step: u32| {
        let epochs = setup.experiment.with(|experiment| experiment.epochs);
        (setup.timeline.with(|timeline| timeline.epoch_at(step)) / f64::from(epochs)).to_string()
    };
    move || {
        reached.get().map(|(threshold, step)| {
            let name = name((threshold, step));
            view! {
                <button class="mark" id=format!("go-to-parting-{}", arm.letter()) data-arm=arm.letter() data-step=step aria-label=name.clone()
                    title=name style:--at=place(step) on:click=move |_| training.look_at(step)></button>
            }
        })
    }
}
