//! A RESCU as two lines that a kernel smooths: a window slides along the lines, and the average under it draws the activation.

use leptos::prelude::*;
use plotters::style::Color;

use super::arm_activation::ArmActivation;
use super::arm_choice::{ArmChoice, ArmSelection};
use super::curve_editor::CurveEditor;
use super::smoothing_window::{SmoothingWindow, smoothing_of};
use super::window_animation::{PlayButton, WindowAnimation};
use crate::activation::Smoothing;
use crate::experiment::Arm;
use crate::page::canvas::{ChartCanvas, DrawContext};
use crate::page::reactive::{derived, memo};
use crate::page::state::{ExperimentSetup, Playback};
use crate::page::table::{Heading, Row, Table};
use crate::plot::{Area, Band, Dot, Fill, Line, Marker, Rule, Stroke, average_points, hinge_points, window_points};
use crate::words::{self, further, parameter};

/// The card of the window.
#[component]
pub(super) fn SmoothingCard() -> impl IntoView {
    let editor = CurveEditor::of_page();
    let selection = ArmSelection::new(expect_context::<ExperimentSetup>());
    let arm_activation = derived(move || editor.arm_activation(selection.get()));
    let has_window = memo(move || smoothing_of(arm_activation.get()).is_some());
    let fallback = move || view! { <p>{move || further().curves_smoothing_none(name(arm_activation.get()))}</p> };
    view! {
        <section class="card smoothing" aria-labelledby="smoothing">
            <h2 id="smoothing">{further().curves_smoothing()}</h2>
            <div class="choices"><ArmChoice name="smoothing-arm" selection/></div>
            <Show when=move || has_window.get() fallback><WindowView window=SmoothingWindow::new(arm_activation) selection/></Show>
        </section>
    }
}

#[component]
fn WindowView(window: SmoothingWindow, selection: ArmSelection) -> impl IntoView {
    let SmoothingWindow { surface, crosshair, .. } = window;
    let calm = expect_context::<Playback>().calm;
    let draw = move |context: &DrawContext| draw(context, &window.smoothing.get(), selection.get(), window.place());
    let summary = derived(move || further().curves_smoothing_summary(name(window.arm_activation.get()), explanation(window)));
    let readout = derived(move || Some(window.readout()));
    // The slider counts in strides, so that a key takes one.
    let strides = move |x: f64| surface.chart.with(|chart| ((x - chart.x.range()[0]) / chart.x.stride()).round().to_string());
    let last = move || strides(surface.chart.with(|chart| chart.x.range()[1]));
    let slide = move |event| {
        if let Ok(strides) = event_target_value(&event).parse::<f64>() {
            surface.chart.with_untracked(|chart| crosshair.point(&chart.x, chart.x.range()[0] + strides * chart.x.stride()));
        }
    };
    let figure = move |index: usize| move || window.figures()[index].clone();
    view! {
        <p class="note">{move || explanation(window)}</p>
        <ChartCanvas surface draw summary crosshair readout/>
        <Legend selection/>
        <div class="scrub">
            {(!calm).then(|| view! { <PlayButton animation=WindowAnimation::new(window)/> })}
            <label class="unseen" for="window-place">{further().curves_smoothing_place()}</label>
            <input type="range" id="window-place" min="0" max=last step="1" prop:value=move || strides(window.place())
                aria-valuetext=move || window.readout() on:input=slide/>
        </div>
        <dl class="pair">
            <div><dt>"x"</dt><dd id="window-x">{figure(0)}</dd></div>
            <div><dt>{further().curves_smoothing_average()}</dt><dd id="window-average">{figure(1)}</dd></div>
            <div><dt>"f(x)"</dt><dd id="window-value">{figure(2)}</dd></div>
        </dl>
        <WindowTable window/>
    }
}

/// The picture as numbers.
#[component]
fn WindowTable(window: SmoothingWindow) -> impl IntoView {
    let labels = [further().curves_smoothing_table_lines(), further().curves_smoothing_table_average(), "f(x)".to_owned()];
    let headings: Vec<Heading> = labels.map(|label| Heading { arm: None, label }).into();
    let rows = move || {
        let (smoothing, activation) = (window.smoothing.get(), window.arm_activation.get().activation.get());
        let row = |x: f64, head: String| Row {
            head,
            cells: [smoothing.lines(x), smoothing.average(x), activation.value(x)].map(Some).into(),
        };
        let samples = window.surface.chart.with(|chart| chart.x.samples());
        samples.into_iter().map(|tick| row(tick.value, tick.label)).collect()
    };
    view! { <Table caption=further().curves_smoothing_table() first="x" headings rows/> }
}

/// What is what in the picture.
#[component]
fn Legend(selection: ArmSelection) -> impl IntoView {
    view! {
        <ul class="swatches" data-arm=move || selection.get().letter()>
            <li><span class="swatch lines" aria-hidden="true"></span>{further().curves_smoothing_legend_lines()}</li>
            <li><span class="swatch window" aria-hidden="true"></span>{further().curves_smoothing_legend_window()}</li>
            <li><span class="swatch average" aria-hidden="true"></span>{further().curves_smoothing_legend_average()}</li>
        </ul>
    }
}

/// What is done, and with which window.
fn explanation(window: SmoothingWindow) -> String {
    let smoothing = window.smoothing.get();
    let width = 2.0 * smoothing.reach();
    if width == 0.0 {
        return further().curves_smoothing_no_width();
    }
    let kernel = smoothing.kernel();
    further().curves_smoothing_window(parameter(width), words::kernel_phrase(kernel), words::origin_phrase(kernel.origin()))
}

fn name(arm_activation: ArmActivation) -> String {
    arm_activation.activation.with(words::activation)
}

fn draw(context: &DrawContext, smoothing: &Smoothing, arm: Arm, x: f64) {
    let (chart, palette) = (context.painter.chart, &context.palette);
    let (colour, ink) = (palette.arm(arm), palette.ink.into());
    let axis = chart.x.range();
    let window = smoothing.window(x);
    let [kernel, lines, under] = [
        window_points(smoothing, chart, x),
        hinge_points(smoothing, axis),
        hinge_points(smoothing, [window[0].max(axis[0]), window[1].min(axis[1])]),
    ];
    let average = average_points(smoothing, [axis[0], x]);
    let line = |points, colour, width| Line { points, colour, stroke: Stroke::Solid, width, marker: None };
    let band = Band { range: window, colour: colour.mix(0.07) };
    let rule = Rule { x, colour: palette.muted.into(), stroke: Stroke::Solid, label: None };
    let shade = Area { points: &kernel, level: chart.y.range()[0], colour: colour.mix(0.25) };
    let strokes = [
        line(&kernel, colour.mix(0.6), 1.0),
        line(&lines, palette.muted.into(), 1.5),
        line(&under, ink, 3.0),
        line(&average, colour.into(), 2.5),
    ];
    let dot = Dot { at: (x, smoothing.average(x)), colour: colour.into(), marker: Marker::Circle, fill: Fill::Solid };
    context.draw([band].as_slice());
    context.draw(&shade);
    context.draw([rule].as_slice());
    context.draw(strokes.as_slice());
    context.draw([dot].as_slice());
}
