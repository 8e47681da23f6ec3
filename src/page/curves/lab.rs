//! The Curves lab: editors beside large plots, and below these a list of cards.

use leptos::prelude::*;

use super::CurveEditor;
use super::arm_activation::ArmActivation;
use super::comparison::{Comparison, PinButton};
use super::editor::Editor;
use super::files::Files;
use super::formula::FormulaCard;
use super::linked::Linked;
use super::plots::Plot;
use super::preactivations::InTheNetwork;
use super::properties::Properties;
use super::readings::Readings;
use super::smoothing::SmoothingCard;
use super::snippets::Snippets;
use super::table::CurveTable;
use super::zoom::ZoomButtons;
use crate::page::arms::{AddArm, EachArm};
use crate::page::state::Page;
use crate::plot::Derivative;
use crate::view::DifferencePlot;

const HINT: &str = "Point at a curve, or move along it with the arrow keys, to read it. Drag a knot or a tail to shape it; drag elsewhere to pan. Ctrl or ⌘ with the wheel, or two fingers, zoom.";

/// All of the lab.
#[component]
pub(in crate::page) fn CurvesLab() -> impl IntoView {
    let (page, editor) = (expect_context::<Page>(), expect_context::<CurveEditor>());
    let linked = Linked::with_pins(page, editor);
    view! {
        <div class="left">
            <EachArm let:arm><ArmCard arm_activation=editor.arm_activation(arm)/></EachArm>
            <AddArm/>
            <Comparison/>
        </div>
        <div class="middle">
            <Plots linked/>
            <FormulaCard linked/>
            <SmoothingCard/>
            <div class="cards">
                <section class="card"><Properties/></section>
                <section class="card"><InTheNetwork/></section>
                <section class="card"><Snippets/></section>
                <section class="card"><Files linked/></section>
            </div>
        </div>
    }
}

#[component]
fn ArmCard(arm_activation: ArmActivation) -> impl IntoView {
    view! {
        <section class="card" aria-label=format!("Activation of arm {}", arm_activation.arm.letter())>
            <Editor arm_activation/>
            <PinButton arm_activation/>
        </section>
    }
}

/// The linked plots, and what is to be read of them.
#[component]
fn Plots(linked: Linked) -> impl IntoView {
    let difference = expect_context::<Page>().view.difference;
    let shown = Memo::new(move |_| difference.get() == DifferencePlot::Shown);
    let switch = move |event| {
        difference.set(if event_target_checked(&event) { DifferencePlot::Shown } else { DifferencePlot::Hidden });
    };
    let plots =
        [Derivative::Value, Derivative::Slope, Derivative::Curvature].map(|derivative| view! { <Plot derivative linked/> });
    view! {
        <section class="card curves" aria-labelledby="curves">
            <div class="head">
                <h2 id="curves">"Curves"</h2>
                <label class="tick">
                    <input type="checkbox" id="difference" prop:checked=move || shown.get() on:change=switch/>"Difference to ReLU"
                </label>
                <ZoomButtons span=linked.editor.span/>
            </div>
            <div class="plots large">
                {plots.collect_view()}
                <Show when=move || shown.get()><Plot derivative=Derivative::Difference linked/></Show>
            </div>
            <p class="note">{HINT}</p>
            <div class="scroll"><Readings linked/></div>
            <CurveTable linked/>
        </section>
    }
}
