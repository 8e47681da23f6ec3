//! One plot of a curve of all activations that are shown.

use leptos::prelude::*;
use plotters::style::Color;

use super::CurveEditor;
use super::formula::Highlight;
use super::handles::Handles;
use super::linked::Linked;
use super::points;
use super::zoom::Zoomable;
use crate::activation::Family;
use crate::page::arms::EachArm;
use crate::page::canvas::{ChartCanvas, ChartSurface, DrawContext};
use crate::page::state::Page;
use crate::plot::{Band, Chart, Curve, Curves, Derivative};
use crate::words;

/// A curve of every activation, with the knots and the shaded transitions; on that of the values the arms' knots can be dragged, and
/// on that of the slopes the points of a drawn one.
#[component]
pub(super) fn Plot(derivative: Derivative, linked: Linked) -> impl IntoView {
    let page = expect_context::<Page>();
    let Linked { editor, curves, formula, .. } = linked;
    let CurveEditor { span, crosshair, .. } = editor;
    let readout = linked.line();
    // While a handle is dragged, the axes must not run away from the hand.
    let held = RwSignal::new(None::<Chart>);
    let drawn = move || Curves { derivative, curves: curves.get() };
    let fitted = move || drawn().chart(span.get().range());
    let chart = Memo::new(move |_| held.get().unwrap_or_else(fitted));
    let surface = ChartSurface::new(chart);
    let draw = move |context: &DrawContext| {
        draw_highlight(context, formula.highlight());
        let drawn = drawn();
        context.draw(&drawn);
        if let Some(x) = crosshair.at() {
            context.draw(&drawn.dots_at(x));
        }
    };
    let summary = Signal::derive(move || curves.with(|curves| summary(derivative, curves, &chart.get(), formula.highlight())));
    let handles =
        move |arm| view! { <Handles arm_activation=editor.arm_activation(arm) derivative surface held span crosshair/> };
    let add = move |event| {
        if derivative == Derivative::Slope {
            let arms = page.setup.present.get_untracked();
            points::add_where_pressed(arms.into_iter().map(|arm| editor.arm_activation(arm)), surface, &event);
        }
    };
    view! {
        <Zoomable span surface crosshair on:dblclick=add>
            <ChartCanvas surface draw summary crosshair readout/><EachArm children=handles/>
        </Zoomable>
    }
}

/// What is to be seen, in words.
fn summary(derivative: Derivative, curves: &[Curve], chart: &Chart, highlight: Option<Highlight>) -> String {
    let described: Vec<String> = curves.iter().map(described).collect();
    let [low, high] = chart.x.range().map(|end| chart.x.text(end));
    let highlight = highlight.map_or_else(String::new, |highlight| highlighted(highlight, chart));
    format!("{} of {} from x = {low} to {high}{highlight}", derivative.label(), words::list(&described))
}

/// Where the piece of the formula holds that the reader is at, as far as that is to be seen.
fn highlighted(Highlight { arm, range }: Highlight, chart: &Chart) -> String {
    let [low, high] = chart.x.range();
    let [from, to] = range.map(|end| chart.x.text(end.clamp(low, high)));
    format!("; of arm {} highlighted from {from} to {to}", arm.letter())
}

/// Shades where the piece of the formula holds that the reader is at.
fn draw_highlight(context: &DrawContext, highlight: Option<Highlight>) {
    if let Some(Highlight { arm, range }) = highlight {
        let band = Band { range, colour: context.palette.arm(arm).mix(0.22) };
        context.draw([band].as_slice());
    }
}

/// The name, and of a RESCU where it is curved, unless the name tells.
fn described(curve: &Curve) -> String {
    let Curve { activation, name, .. } = curve;
    match activation.knots() {
        Some([left, right]) if left == right => format!("{name} (with a kink)"),
        Some(knots) if activation.family() != Family::Smelu => {
            let [left, right] = knots.map(words::parameter);
            format!("{name} (curved from {left} to {right})")
        }
        _ => name.clone(),
    }
}
