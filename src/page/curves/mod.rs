//! The Curves card: f, f′ and f″ of both arms, and the activations to choose from and to shape.

mod cost;
mod editor;
mod handles;
mod plots;
mod preactivations;
mod presets;
mod properties;
mod shape;
mod snippets;
mod table;
mod ties;
mod zoom;

use leptos::prelude::*;

use super::crosshair::{Crosshair, Stride};
use super::numbers;
use super::state::Page;
use crate::activation::Activation;
use crate::experiment::Arm;
use crate::plot::{Axis, Derivative, Span};
use editor::Editor;
use plots::Plot;
use preactivations::InTheNetwork;
use properties::Properties;
use shape::Shape;
use snippets::Snippets;
use table::CurveTable;
use zoom::ZoomButtons;

const HINT: &str = "Point at a curve, or move along it with the arrow keys, to read it. Drag to pan; Ctrl or ⌘ with the wheel, or two fingers, zoom.";

/// What the plots of the curves have in common.
#[derive(Clone, Copy)]
struct Linked {
    shapes: [Shape; 2],
    span: RwSignal<Span>,
    crosshair: Crosshair,
    readout: Signal<Option<String>>,
}

/// What both arms apply, drawn and adjustable.
#[component]
pub(super) fn Curves() -> impl IntoView {
    let page = expect_context::<Page>();
    let shapes = Arm::ALL.map(|arm| Shape::new(page.experiment, arm));
    let (span, crosshair) = (RwSignal::new(Span::HOME), Crosshair::new(Stride::OfAxis));
    let readout = Signal::derive(move || {
        let axis = span.get().axis();
        let x = crosshair.at().filter(|x| axis.contains(*x))?;
        Some(values_at(shapes.map(|shape| shape.activation.get()), &axis, x))
    });
    let linked = Linked { shapes, span, crosshair, readout };
    let plots =
        [Derivative::Value, Derivative::Slope, Derivative::Curvature].map(|derivative| view! { <Plot derivative linked/> });
    view! {
        <section class="card curves" aria-labelledby="curves">
            <h2 id="curves">"The activations"</h2>
            <div class="editors">{shapes.map(|shape| view! { <Editor shape/> }).collect_view()}</div>
            <ZoomButtons span/>
            <div class="plots">{plots.collect_view()}</div>
            <p class="readout">{move || readout.get().unwrap_or_else(|| HINT.to_owned())}</p>
            <CurveTable shapes span/>
            <InTheNetwork shapes crosshair/>
            <Properties/>
            <Snippets/>
        </section>
    }
}

/// The three curves of both arms at x, in words.
fn values_at(activations: [Activation; 2], axis: &Axis, x: f64) -> String {
    let of_arm = |arm: Arm| {
        let jet = activations[arm as usize].jet(x);
        let [value, slope, curvature] = [jet.value, jet.slope, jet.curvature].map(numbers::small);
        format!("{}: f = {value}, f′ = {slope}, f″ = {curvature}", arm.letter())
    };
    format!("x = {}   {}", axis.text(x), Arm::ALL.map(of_arm).join("   "))
}
