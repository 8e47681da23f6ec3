//! The Curves lab: editors beside large plots, and below these a list of cards.

use leptos::prelude::*;

use super::activation_controls::ActivationControls;
use super::arm_activation::ArmActivation;
use super::comparison::{Comparison, PinButton};
use super::curve_editor::CurveEditor;
use super::files::Files;
use super::formula::{Formula, FormulaCard};
use super::linked_plots::LinkedPlots;
use super::plots::Plot;
use super::preactivations::InTheNetwork;
use super::properties::Properties;
use super::readings::Readings;
use super::smoothing::SmoothingCard;
use super::snippets::Snippets;
use super::table::CurveTable;
use super::zoom::ZoomButtons;
use crate::activation::Derivative;
use crate::page::arms::{AddArm, EachArm};
use crate::page::live_view::LiveView;
use crate::page::reactive::memo;
use crate::page::state::ExperimentSetup;
use crate::view::DifferencePlot;
use crate::words::further;

/// All of the lab.
#[component]
pub(in crate::page) fn CurvesLab() -> impl IntoView {
    let editor = CurveEditor::of_page();
    let formula = Formula::new(editor, expect_context::<ExperimentSetup>());
    let linked = LinkedPlots::with_pins(formula);
    view! {
        <div class="left">
            <EachArm let:arm><ArmCard arm_activation=editor.arm_activation(arm)/></EachArm>
            <AddArm/>
            <Comparison/>
        </div>
        <div class="middle">
            <Plots linked/>
            <FormulaCard formula/>
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
        <section class="card" aria-label=further().curves_arm_card(arm_activation.arm.letter())>
            <ActivationControls arm_activation/>
            <PinButton arm_activation/>
        </section>
    }
}

/// The linked plots, and what is to be read of them.
#[component]
fn Plots(linked: LinkedPlots) -> impl IntoView {
    let difference = expect_context::<LiveView>().difference;
    let shown = memo(move || difference.get() == DifferencePlot::Shown);
    let switch = move |event| {
        difference.set(if event_target_checked(&event) { DifferencePlot::Shown } else { DifferencePlot::Hidden });
    };
    let plots =
        [Derivative::Value, Derivative::Slope, Derivative::Curvature].map(|derivative| view! { <Plot derivative linked/> });
    view! {
        <section class="card curves" aria-labelledby="curves">
            <div class="head">
                <h2 id="curves">{further().curves_plots()}</h2>
                <label class="tick">
                    <input type="checkbox" id="difference" prop:checked=move || shown.get() on:change=switch/>{further().curves_difference()}
                </label>
                <ZoomButtons span=linked.editor.span/>
            </div>
            <div class="plots large">
                {plots.collect_view()}
                <Show when=move || shown.get()><Plot derivative=Derivative::Difference linked/></Show>
            </div>
            <p class="note">{further().curves_plots_hint()}</p>
            <div class="scroll" role="group" tabindex="0" aria-label=further().curves_readings()><Readings linked/></div>
            <CurveTable linked/>
        </section>
    }
}
