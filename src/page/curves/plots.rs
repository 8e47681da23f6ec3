//! One plot of a curve of all activations that are shown.

use leptos::prelude::*;
use plotters::style::Color;

use super::curve_editor::CurveEditor;
use super::formula::Highlight;
use super::handles::Handles;
use super::linked_plots::LinkedPlots;
use super::points;
use super::zoom::Zoomable;
use crate::activation::{Derivative, Family};
use crate::page::arms::EachArm;
use crate::page::canvas::{ChartCanvas, ChartSurface, DrawContext};
use crate::page::reactive::{derived, memo};
use crate::page::state::ExperimentSetup;
use crate::plot::{Band, Chart, Curve, Curves};
use crate::words::{self, further, list, parameter};

/// A curve of every activation, with the knots and the shaded transitions; on that of the values the arms' knots can be dragged, and
/// on that of the slopes the points of a drawn one.
#[component]
pub(super) fn Plot(derivative: Derivative, linked: LinkedPlots) -> impl IntoView {
    let present = expect_context::<ExperimentSetup>().present;
    let LinkedPlots { editor, curves, highlight, .. } = linked;
    let CurveEditor { span, crosshair, .. } = editor;
    let readout = linked.line();
    // The axes while a handle is dragged: they must not run away from the hand.
    let frozen = RwSignal::new(None::<Chart>);
    let drawn = move || Curves { derivative, curves: curves.get() };
    let fitted = move || drawn().chart(span.get().range());
    let chart = memo(move || frozen.get().unwrap_or_else(fitted));
    let surface = ChartSurface::new(chart);
    let draw = move |context: &DrawContext| {
        draw_highlight(context, highlight.get());
        let drawn = drawn();
        context.draw(&drawn);
        if let Some(x) = crosshair.at() {
            context.draw(&drawn.dots_at(x));
        }
    };
    let summary = derived(move || curves.with(|curves| summary(derivative, curves, &chart.get(), highlight.get())));
    let handles =
        move |arm| view! { <Handles arm_activation=editor.arm_activation(arm) derivative surface frozen span crosshair/> };
    let add = move |event| {
        if derivative == Derivative::Slope {
            let arms = present.get_untracked();
            points::add_where_pressed(arms.into_iter().map(|arm| editor.arm_activation(arm)), surface, &event);
        }
    };
    view! {
        <Zoomable span surface crosshair on:dblclick=add>
            <ChartCanvas surface draw summary crosshair readout reading=linked.reading(derivative)/><EachArm children=handles/>
        </Zoomable>
    }
}

/// What is to be seen, in words.
fn summary(derivative: Derivative, curves: &[Curve], chart: &Chart, highlight: Option<Highlight>) -> String {
    let described: Vec<String> = curves.iter().map(described).collect();
    let (quantity, curves) = (words::label(&derivative), list(&described));
    let [low, high] = chart.x.range();
    let text = |x: f64| chart.x.text(x.clamp(low, high));
    match highlight {
        Some(Highlight { arm, range: [from, to] }) => {
            further().curves_summary_highlighted(quantity, curves, text(low), text(high), arm.letter(), text(from), text(to))
        }
        None => further().curves_summary(quantity, curves, text(low), text(high)),
    }
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
        Some([left, right]) if left == right => further().curves_with_kink(name),
        Some(knots) if activation.family() != Family::Smelu => {
            let [left, right] = knots.map(parameter);
            further().curves_with_transition(name, left, right)
        }
        _ => name.clone(),
    }
}
