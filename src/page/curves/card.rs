//! The card of the Twins lab: what the arms apply, in little.

use leptos::prelude::*;

use super::activation_controls::ActivationControls;
use super::linked_plots::LinkedPlots;
use super::own_settings::OwnSettings;
use super::plots::Plot;
use super::preactivations::InTheNetwork;
use super::zoom::ZoomButtons;
use crate::activation::Derivative;
use crate::page::arms::{AddArm, EachArm};
use crate::words::further;

/// The activations of all arms, adjustable, with their values and slopes.
#[component]
pub(in crate::page) fn Activations() -> impl IntoView {
    let linked = LinkedPlots::of_arms();
    let editor = linked.editor;
    let readout = linked.line();
    let plots = [Derivative::Value, Derivative::Slope].map(|derivative| view! { <Plot derivative linked/> });
    let controls = move |arm| {
        view! { <ActivationControls arm_activation=editor.arm_activation(arm)><OwnSettings arm/></ActivationControls> }
    };
    view! {
        <section class="card curves" aria-labelledby="curves">
            <h2 id="curves">{further().curves_card()}</h2>
            <div class="editors"><EachArm children=controls/></div>
            <AddArm/>
            <ZoomButtons span=editor.span/>
            <div class="plots">{plots.collect_view()}</div>
            <p class="readout">{move || readout.get().unwrap_or_else(|| further().curves_card_hint())}</p>
            <InTheNetwork/>
        </section>
    }
}
