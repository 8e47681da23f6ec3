//! A RESCU as ReLU seen through a kernel: a window that slides along two lines, and the average under it that draws the activation.

use leptos::prelude::*;
use plotters::style::Color;

use super::CurveEditor;
use super::arm_activation::ArmActivation;
use super::arm_choice::{ArmChoice, Chosen};
use super::window_animation::{PlayButton, WindowAnimation};
use crate::activation::Smoothing;
use crate::experiment::Arm;
use crate::page::canvas::{ChartCanvas, ChartSurface, DrawContext};
use crate::page::crosshair::{Crosshair, Stride};
use crate::page::state::Page;
use crate::page::table::{Heading, Row, Table};
use crate::plot::{
    Area, Band, Dot, Fill, Line, Marker, Rule, Stroke, average_points, hinge_points, smoothing_chart, window_points,
};
use crate::words;

/// Beyond so many parts of one, numbers differ by the rounding of sums.
const GRAINS: f64 = 1e9;

/// A window over the lines of one arm, at the place where the reader, or the sweep, has moved it.
#[derive(Clone, Copy)]
pub(super) struct Window {
    arm_activation: Signal<ArmActivation>,
    smoothing: Memo<Smoothing>,
    pub(super) surface: ChartSurface,
    pub(super) crosshair: Crosshair,
}

impl Window {
    fn new(arm_activation: Signal<ArmActivation>) -> Self {
        // Of what has no window, nothing is shown.
        let smoothing = Memo::new(move |_| smoothing_of(arm_activation.get()).unwrap_or(Smoothing::RELU));
        let surface = ChartSurface::new(Memo::new(move |_| smoothing.with(smoothing_chart)));
        Self { arm_activation, smoothing, surface, crosshair: Crosshair::staying(Stride::OfAxis) }
    }

    /// Where it stands: over the kink at first, where there is most to see.
    pub(super) fn place(self) -> f64 {
        let x = self.crosshair.at().filter(|x| self.surface.chart.with(|chart| chart.x.contains(*x)));
        x.unwrap_or_else(|| self.smoothing.with(|smoothing| smoothing.kink().0))
    }

    /// The place, the average under the window, and f there, as people read them.
    fn figures(self) -> [String; 3] {
        let x = self.place();
        let average = self.smoothing.with(|smoothing| smoothing.average(x));
        let value = self.arm_activation.get().activation.with(|activation| activation.value(x));
        [self.surface.chart.with(|chart| chart.x.text(x)), figure(average), figure(value)]
    }

    fn readout(self) -> String {
        let [x, average, value] = self.figures();
        format!("x = {x}: average under the window {average}, f(x) = {value}")
    }
}

fn smoothing_of(arm_activation: ArmActivation) -> Option<Smoothing> {
    arm_activation.activation.with(Smoothing::of)
}

fn figure(value: f64) -> String {
    words::small((value * GRAINS).round() / GRAINS)
}

/// The card of the window.
#[component]
pub(super) fn SmoothingCard() -> impl IntoView {
    let editor = expect_context::<CurveEditor>();
    let arm = Chosen::new(expect_context::<Page>());
    let arm_activation = Signal::derive(move || editor.arm_activation(arm.get()));
    let has_window = Memo::new(move |_| smoothing_of(arm_activation.get()).is_some());
    let fallback = move || view! { <p>{move || without_window(arm_activation.get())}</p> };
    view! {
        <section class="card smoothing" aria-labelledby="smoothing">
            <h2 id="smoothing">"A RESCU is ReLU seen through a kernel"</h2>
            <div class="choices"><ArmChoice name="smoothing-arm" chosen=arm/></div>
            <Show when=move || has_window.get() fallback><Slide window=Window::new(arm_activation) arm/></Show>
        </section>
    }
}

#[component]
fn Slide(window: Window, arm: Chosen) -> impl IntoView {
    let Window { surface, crosshair, .. } = window;
    let page = expect_context::<Page>();
    let draw = move |context: &DrawContext| draw(context, &window.smoothing.get(), arm.get(), window.place());
    let summary = Signal::derive(move || {
        format!("{}. {}", window.arm_activation.get().activation.with(words::activation), sentence(window))
    });
    let readout = Signal::derive(move || Some(window.readout()));
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
        <p class="note">{move || sentence(window)}</p>
        <ChartCanvas surface draw summary crosshair readout/>
        <Legend arm/>
        <div class="scrub">
            {(!page.playback.calm).then(|| view! { <PlayButton sweep=WindowAnimation::new(window)/> })}
            <label class="unseen" for="window-place">"Where the window stands"</label>
            <input type="range" id="window-place" min="0" max=last step="1" prop:value=move || strides(window.place())
                aria-valuetext=move || window.readout() on:input=slide/>
        </div>
        <dl class="pair">
            <div><dt>"x"</dt><dd id="window-x">{figure(0)}</dd></div>
            <div><dt>"window average"</dt><dd id="window-average">{figure(1)}</dd></div>
            <div><dt>"f(x)"</dt><dd id="window-value">{figure(2)}</dd></div>
        </dl>
        <WindowTable window/>
    }
}

/// The picture as numbers.
#[component]
fn WindowTable(window: Window) -> impl IntoView {
    let headings: Vec<Heading> =
        ["lines", "average", "f(x)"].map(|label| Heading { arm: None, label: label.to_owned() }).into();
    let rows = move || {
        let (smoothing, activation) = (window.smoothing.get(), window.arm_activation.get().activation.get());
        let row = |x: f64, head: String| Row {
            head,
            cells: [smoothing.lines(x), smoothing.average(x), activation.value(x)].map(Some).into(),
        };
        let samples = window.surface.chart.with(|chart| chart.x.samples());
        samples.into_iter().map(|tick| row(tick.value, tick.label)).collect()
    };
    view! { <Table caption="The two lines, their average under the window, and f" first="x" headings rows/> }
}

/// What is what in the picture.
#[component]
fn Legend(arm: Chosen) -> impl IntoView {
    view! {
        <ul class="swatches" data-arm=move || arm.get().letter()>
            <li><span class="swatch lines" aria-hidden="true"></span>"the two lines, bold under the window"</li>
            <li><span class="swatch window" aria-hidden="true"></span>"the window, its kernel not to scale"</li>
            <li><span class="swatch average" aria-hidden="true"></span>"the average so far"</li>
        </ul>
    }
}

/// What is done, and with which window.
fn sentence(window: Window) -> String {
    let smoothing = window.smoothing.get();
    let width = 2.0 * smoothing.reach();
    if width == 0.0 {
        return "The window has no width here, so what it shows are the lines themselves, with their kink.".to_owned();
    }
    let kernel = smoothing.kernel();
    format!(
        "A window α + β = {} wide slides along two lines that meet in a kink. The average of what is under it, weighted by the {} kernel ({}), is f. While the window is over one line, that is the line itself; over the kink it is a curve.",
        words::parameter(width),
        kernel.label().to_lowercase(),
        kernel.origin().label(),
    )
}

fn without_window(arm_activation: ArmActivation) -> String {
    let name = arm_activation.activation.with(words::activation);
    format!(
        "{name} is not made like this. SmeLU, gSmeLU and RESCU are: two lines smoothed by a kernel. ReLU and leaky ReLU are the lines alone."
    )
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
