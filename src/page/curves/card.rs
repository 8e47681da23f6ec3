//! The card of the Twins lab: what the arms apply, in little.

use leptos::prelude::*;

use super::Bench;
use super::editor::Editor;
use super::linked::Linked;
use super::own_rate::OwnRate;
use super::plots::Plot;
use super::preactivations::InTheNetwork;
use super::zoom::ZoomButtons;
use crate::page::arms::{AddArm, EachArm};
use crate::page::state::Page;
use crate::plot::Derivative;

const HINT: &str = "Point at a curve, or move along it with the arrow keys, to read it. The Curves lab shows more.";

/// The activations of all arms, adjustable, with their values and slopes.
#[component]
pub(in crate::page) fn Activations() -> impl IntoView {
    let (page, bench) = (expect_context::<Page>(), expect_context::<Bench>());
    let linked = Linked::of_arms(page, bench);
    let readout = linked.line();
    let plots = [Derivative::Value, Derivative::Slope].map(|derivative| view! { <Plot derivative linked/> });
    view! {
        <section class="card curves" aria-labelledby="curves">
            <h2 id="curves">"The activations"</h2>
            <div class="editors">
                <EachArm let:arm><Editor shape=bench.shape(arm)><OwnRate arm/></Editor></EachArm>
            </div>
            <AddArm/>
            <ZoomButtons span=bench.span/>
            <div class="plots">{plots.collect_view()}</div>
            <p class="readout">{move || readout.get().unwrap_or_else(|| HINT.to_owned())}</p>
            <InTheNetwork/>
        </section>
    }
}
