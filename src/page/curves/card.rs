//! The card of the Twins lab: what the arms apply, in little.

use leptos::prelude::*;

use super::CurveEditor;
use super::editor::Editor;
use super::linked::Linked;
use super::own::Own;
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
    let (page, editor) = (expect_context::<Page>(), expect_context::<CurveEditor>());
    let linked = Linked::of_arms(page, editor);
    let readout = linked.line();
    let plots = [Derivative::Value, Derivative::Slope].map(|derivative| view! { <Plot derivative linked/> });
    view! {
        <section class="card curves" aria-labelledby="curves">
            <h2 id="curves">"The activations"</h2>
            <div class="editors">
                <EachArm let:arm><Editor arm_activation=editor.arm_activation(arm)><Own arm/></Editor></EachArm>
            </div>
            <AddArm/>
            <ZoomButtons span=editor.span/>
            <div class="plots">{plots.collect_view()}</div>
            <p class="readout">{move || readout.get().unwrap_or_else(|| HINT.to_owned())}</p>
            <InTheNetwork/>
        </section>
    }
}
