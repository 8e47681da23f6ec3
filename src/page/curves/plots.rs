//! One plot of a curve of both arms.

use leptos::prelude::*;
use plotters::style::Color;

use super::Linked;
use super::formula::Highlight;
use super::handles::Handles;
use super::zoom::Zoomable;
use crate::activation::{Activation, Family};
use crate::experiment::Arm;
use crate::page::canvas::{ChartCanvas, Ground, Scene};
use crate::page::{numbers, words};
use crate::plot::{Band, Chart, Derivative, Dot, Fill, Line, Marker, Stroke, curve_chart, curve_points, knot_points};

const POINTS: usize = 241;

/// A curve of both arms, with the knots and the shaded transition; on that of the values the knots can be dragged.
#[component]
pub(super) fn Plot(derivative: Derivative, linked: Linked) -> impl IntoView {
    let Linked { shapes, span, crosshair, readout, formula } = linked;
    let activations = move || shapes.map(|shape| shape.activation.get());
    // While a handle is dragged, the axes must not run away from the hand.
    let held = RwSignal::new(None::<Chart>);
    let chart = Memo::new(move |_| held.get().unwrap_or_else(|| curve_chart(&activations(), derivative, span.get().range())));
    let ground = Ground::new(chart);
    let draw = move |scene: &Scene| {
        let activations = activations();
        draw_highlight(scene, formula.highlight());
        draw_curves(scene, &activations, derivative);
        draw_values(scene, &activations, derivative, crosshair.at());
    };
    let summary = Signal::derive(move || summary(derivative, activations(), &chart.get(), formula.highlight()));
    let handles = (derivative == Derivative::Value)
        .then(|| shapes.map(|shape| view! { <Handles shape ground held span crosshair/> }).collect_view());
    view! { <Zoomable span ground crosshair><ChartCanvas ground draw summary crosshair readout/>{handles}</Zoomable> }
}

/// What is to be seen, in words.
fn summary(derivative: Derivative, activations: [Activation; 2], chart: &Chart, highlight: Option<Highlight>) -> String {
    let [a, b] = activations.map(|activation| described(&activation));
    let [low, high] = chart.x.range().map(|end| chart.x.text(end));
    let highlight = highlight.map_or_else(String::new, |highlight| highlighted(highlight, chart));
    format!("{} of {a} and {b} from x = {low} to {high}{highlight}", derivative.label())
}

/// Where the piece of the formula holds that the reader is at, as far as that is to be seen.
fn highlighted(Highlight { arm, range }: Highlight, chart: &Chart) -> String {
    let [low, high] = chart.x.range();
    let [from, to] = range.map(|end| chart.x.text(end.clamp(low, high)));
    format!("; of arm {} highlighted from {from} to {to}", arm.letter())
}

/// Shades where the piece of the formula holds that the reader is at.
fn draw_highlight(scene: &Scene, highlight: Option<Highlight>) {
    if let Some(Highlight { arm, range }) = highlight {
        let band = Band { range, colour: scene.palette.arm(arm).mix(0.22) };
        // A canvas that cannot be drawn on stays as it is.
        let _ = scene.chart.draw_bands(scene.area, scene.style, &[band]);
    }
}

/// The name, and of a RESCU where it is curved, unless the name tells.
fn described(activation: &Activation) -> String {
    let name = words::activation(activation);
    match activation.knots() {
        Some([left, right]) if left == right => format!("{name} (with a kink)"),
        Some(knots) if activation.family() != Family::Smelu => {
            let [left, right] = knots.map(numbers::parameter);
            format!("{name} (curved from {left} to {right})")
        }
        _ => name,
    }
}

/// The values at the crosshair, on their curves.
fn draw_values(scene: &Scene, activations: &[Activation; 2], derivative: Derivative, x: Option<f64>) {
    let Some(x) = x.filter(|x| scene.chart.x.contains(*x)) else { return };
    let dots = Arm::ALL.map(|arm| Dot {
        at: (x, derivative.of(&activations[arm as usize], x)),
        colour: scene.palette.arm(arm).into(),
        marker: if arm == Arm::A { Marker::Circle } else { Marker::Square },
        fill: Fill::Solid,
    });
    // A canvas that cannot be drawn on stays as it is.
    let _ = scene.chart.draw_dots(scene.area, scene.style, &dots);
}

fn draw_curves(scene: &Scene, activations: &[Activation; 2], derivative: Derivative) {
    let range = scene.chart.x.range();
    let band = |arm: Arm| {
        let range = activations[arm as usize].knots()?;
        Some(Band { range, colour: scene.palette.arm(arm).mix(0.08) })
    };
    let bands: Vec<Band> = Arm::ALL.into_iter().filter_map(band).collect();
    let points = activations.each_ref().map(|activation| curve_points(activation, derivative, range, POINTS));
    let lines = Arm::ALL.map(|arm| Line {
        points: &points[arm as usize],
        colour: scene.palette.arm(arm).into(),
        stroke: if arm == Arm::A { Stroke::Solid } else { Stroke::Dashed },
        width: 2.0,
        marker: None,
    });
    let knots = Arm::ALL.into_iter().flat_map(|arm| {
        let colour = scene.palette.arm(arm).into();
        let knots = knot_points(&activations[arm as usize], derivative, range);
        knots.into_iter().map(move |at| Dot { at, colour, marker: Marker::Circle, fill: Fill::Hollow })
    });
    // A canvas that cannot be drawn on stays as it is.
    let _ = scene.chart.draw_bands(scene.area, scene.style, &bands);
    let _ = scene.chart.draw_lines(scene.area, scene.style, &lines);
    let _ = scene.chart.draw_dots(scene.area, scene.style, &knots.collect::<Vec<_>>());
}
