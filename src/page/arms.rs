//! The arms that there are: lists of them, how each is drawn, and how one comes and goes.

use std::sync::Arc;

use leptos::prelude::*;

use super::state::ExperimentSetup;
use crate::experiment::Arm;
use crate::plot::{Marker, Stroke};
use crate::words::words;

/// How the curves and lines of an arm are drawn, by its letter. Without their colours strokes alone, and markers alone, tell them apart.
pub(super) fn look(arm: Arm) -> (Stroke, Marker) {
    match arm {
        Arm::A => (Stroke::Solid, Marker::Circle),
        Arm::B => (Stroke::Dashed, Marker::Square),
        Arm::C => (Stroke::LongDashed, Marker::Triangle),
        Arm::D => (Stroke::WideDotted, Marker::Diamond),
    }
}

/// One of something for each arm; those that stay are kept when another comes or goes.
#[component]
pub(super) fn EachArm<V: IntoView + 'static>(children: impl Fn(Arm) -> V + Send + Sync + 'static) -> impl IntoView {
    each_arm(Arc::new(move |arm| children(arm).into_any()))
}

/// Compiled once, and not for each thing that there can be one of.
fn each_arm(of_arm: Arc<dyn Fn(Arm) -> AnyView + Send + Sync>) -> AnyView {
    let setup = expect_context::<ExperimentSetup>();
    let children = move |arm| of_arm(arm);
    view! { <For each=move || setup.arms() key=|arm| *arm children/> }.into_any()
}

/// The button that adds an arm, as long as a letter is free.
#[component]
pub(super) fn AddArm() -> impl IntoView {
    let setup = expect_context::<ExperimentSetup>();
    let vacant = setup.read(|experiment| experiment.arms.vacant());
    view! {
        <Show when=move || vacant.get().is_some()>
            <button class="wide" id="add-arm" on:click=move |_| setup.add_arm()>
                {move || vacant.get().map(|arm| words().arm_add(arm.letter()))}
            </button>
        </Show>
    }
}

/// The button that takes an arm out. Arm A stays.
#[component]
pub(super) fn RemoveArm(arm: Arm) -> impl IntoView {
    let setup = expect_context::<ExperimentSetup>();
    let label = words().arm_remove(arm.letter());
    (arm != Arm::A).then(|| {
        view! {
            <button class="quiet icon remove" id=format!("remove-{}", arm.letter()) aria-label=label.clone() title=label
                on:click=move |_| setup.remove_arm(arm)>"×"</button>
        }
    })
}
