//! The Curves card: f and f′ of both arms, and the activations to choose from.

mod editor;
mod snippets;

use leptos::prelude::*;
use plotters::style::Color;

use super::canvas::{ChartCanvas, Scene};
use super::crosshair::Crosshair;
use super::state::Page;
use super::{numbers, words};
use crate::activation::Activation;
use crate::experiment::Arm;
use crate::plot::{Band, Derivative, Dot, Fill, Line, Marker, Stroke, curve_chart, curve_points, knot_points};
use editor::Editor;
use snippets::Snippets;

const RANGE: [f64; 2] = [-6.0, 6.0];
const POINTS: usize = 241;
/// How far an arrow key moves the crosshair.
const STRIDE: f64 = 0.05;
const HINT: &str = "Point at a curve, or move along it with the arrow keys, to read it.";

/// What both arms apply, drawn and adjustable.
#[component]
pub(super) fn Curves() -> impl IntoView {
    let page = expect_context::<Page>();
    let arms = Memo::new(move |_| page.experiment.with(|experiment| experiment.arms.clone()));
    let crosshair = Crosshair::new(STRIDE);
    let readout = Signal::derive(move || crosshair.at().map(|x| arms.with(|arms| values_at(arms, x))));
    let curve = move |derivative| view! { <Curve derivative arms crosshair readout/> };
    view! {
        <section class="card curves" aria-labelledby="curves">
            <h2 id="curves">"The activations"</h2>
            <div class="editors">{Arm::ALL.map(|arm| view! { <Editor arm/> }).collect_view()}</div>
            <div class="pair">{[Derivative::Value, Derivative::Slope].map(curve).collect_view()}</div>
            <p class="readout">{move || readout.get().unwrap_or_else(|| HINT.to_owned())}</p>
            <Snippets/>
        </section>
    }
}

/// One curve of both arms, with the knots and the shaded transition.
#[component]
fn Curve(
    derivative: Derivative,
    arms: Memo<[Activation; 2]>,
    crosshair: Crosshair,
    readout: Signal<Option<String>>,
) -> impl IntoView {
    let chart = Memo::new(move |_| arms.with(|arms| curve_chart(arms, derivative, RANGE)));
    let draw = move |scene: &Scene| {
        arms.with(|arms| {
            draw_curves(scene, arms, derivative);
            draw_values(scene, arms, derivative, crosshair.at());
        });
    };
    let summary = Signal::derive(move || {
        let [a, b] = arms.get().map(|activation| words::activation(&activation));
        format!("{} of {a} and {b} from x = −6 to 6", derivative.label())
    });
    view! { <ChartCanvas chart draw summary crosshair readout/> }
}

/// The values at the crosshair, on their curves.
fn draw_values(scene: &Scene, arms: &[Activation; 2], derivative: Derivative, x: Option<f64>) {
    let Some(x) = x else { return };
    let dots = Arm::ALL.map(|arm| Dot {
        at: (x, derivative.of(&arms[arm as usize], x)),
        colour: scene.palette.arm(arm).into(),
        marker: if arm == Arm::A { Marker::Circle } else { Marker::Square },
        fill: Fill::Solid,
    });
    // A canvas that cannot be drawn on stays as it is.
    let _ = scene.chart.draw_dots(scene.area, scene.style, &dots);
}

/// Both curves of both arms at x, in words.
fn values_at(arms: &[Activation; 2], x: f64) -> String {
    let of_arm = |arm: Arm| {
        let jet = arms[arm as usize].jet(x);
        format!("{}: f = {}, f′ = {}", arm.letter(), numbers::small(jet.value), numbers::small(jet.slope))
    };
    format!("x = {}   {}", numbers::coordinate(x), Arm::ALL.map(of_arm).join("   "))
}

fn draw_curves(scene: &Scene, arms: &[Activation; 2], derivative: Derivative) {
    let band = |arm: Arm| {
        let range = arms[arm as usize].knots()?;
        Some(Band { range, colour: scene.palette.arm(arm).mix(0.08) })
    };
    let bands: Vec<Band> = Arm::ALL.into_iter().filter_map(band).collect();
    let points = arms.each_ref().map(|activation| curve_points(activation, derivative, RANGE, POINTS));
    let lines = Arm::ALL.map(|arm| Line {
        points: &points[arm as usize],
        colour: scene.palette.arm(arm).into(),
        stroke: if arm == Arm::A { Stroke::Solid } else { Stroke::Dashed },
        width: 2.0,
        marker: None,
    });
    let knots = Arm::ALL.into_iter().flat_map(|arm| {
        let colour = scene.palette.arm(arm).into();
        let knots = knot_points(&arms[arm as usize], derivative, RANGE);
        knots.into_iter().map(move |at| Dot { at, colour, marker: Marker::Circle, fill: Fill::Hollow })
    });
    // A canvas that cannot be drawn on stays as it is.
    let _ = scene.chart.draw_bands(scene.area, scene.style, &bands);
    let _ = scene.chart.draw_lines(scene.area, scene.style, &lines);
    let _ = scene.chart.draw_dots(scene.area, scene.style, &knots.collect::<Vec<_>>());
}
