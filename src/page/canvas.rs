//! Charts on canvases: the axes on one, what moves on another above it.

use leptos::html::{Canvas, Div};
use leptos::prelude::*;
use plotters::coord::Shift;
use plotters::drawing::{DrawingArea, IntoDrawingArea};
use plotters_canvas::CanvasBackend;
use wasm_bindgen::prelude::*;
use web_sys::{CanvasRenderingContext2d, Element, HtmlCanvasElement, KeyboardEvent, PointerEvent, ResizeObserver};

use super::crosshair::Crosshair;
use super::printing::Printing;
use super::reactive::{effect, memo};
use super::theme::{Palette, Theme, matches_media};
use super::timing::timed;
use super::visibility::in_sight;
use crate::plot::{Chart, Painter, PlotBox, PlotElement, Rule, Stroke, Style};
use crate::words::words;

/// Device pixels in a CSS pixel, at least: those of a page that is made smaller would be too few for text.
const LEAST_PIXELS: f64 = 1.0;
/// Units in a device pixel: plotters knows whole ones only, and lines between pixels need finer ones.
const GRAIN: i32 = 8;
/// By how much a chart for the last row of a lecture room is enlarged, text and lines alike, where the window has the room.
const ENLARGED: f64 = 4.0 / 3.0;
const ROOMY: &str = "(min-width: 1000px)";

/// What a browser calls a finger.
pub(super) const TOUCH: &str = "touch";

/// What a chart draws its moving layer with.
pub(super) struct DrawContext<'a> {
    /// The chart's axes, laid out on the canvas.
    pub(super) painter: Painter<'a>,
    /// The theme's colours.
    pub(super) palette: Palette,
}

/// A chart as it lies on the page, for whatever points at it. Places are in CSS pixels from its top left.
#[derive(Clone, Copy)]
pub(super) struct ChartSurface {
    pub(super) chart: Memo<Chart>,
    size: RwSignal<[f64; 2]>,
    theme: Theme,
    legibility: Legibility,
}

/// From how far a chart is to be read.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Legibility {
    /// By whoever sits in front of it.
    Near,
    /// From the last row of a lecture room.
    Far,
}

impl ChartSurface {
    pub(super) fn new(chart: Memo<Chart>) -> Self {
        Self { chart, size: RwSignal::default(), theme: expect_context(), legibility: Legibility::Near }
    }

    /// A chart that is read from afar.
    pub(super) fn enlarged(chart: Memo<Chart>) -> Self {
        Self { legibility: Legibility::Far, ..Self::new(chart) }
    }

    /// How the chart is drawn on a canvas of this style.
    fn style(self, canvas: &Style) -> Style {
        let enlarges = self.legibility == Legibility::Far && matches_media(ROOMY);
        let factor = if enlarges { ENLARGED } else { 1.0 };
        Style { pixels: factor * canvas.pixels, ..canvas.clone() }
    }

    /// Where a point of data is drawn, held within the edges above and below as lines are.
    pub(super) fn place(self, point: (f64, f64)) -> (f64, f64) {
        self.with_plot(|chart, plot, pixels| {
            let (x, y) = chart.to_pixel(plot, point);
            (x / pixels, y.clamp(f64::from(plot.top), f64::from(plot.bottom)) / pixels)
        })
    }

    /// The point of data at a place, which may lie beyond the axes.
    pub(super) fn point(self, (x, y): (f64, f64)) -> (f64, f64) {
        untrack(|| self.with_plot(|chart, plot, pixels| chart.to_data(plot, (x * pixels, y * pixels))))
    }

    /// Reads the chart at a place, which becomes one in device pixels.
    pub(super) fn read<T>(self, (x, y): (f64, f64), read: impl FnOnce(&Chart, PlotBox, &Style, (f64, f64)) -> T) -> T {
        let style = self.style(&style(untrack(|| self.theme.palette())));
        untrack(|| self.with_plot(|chart, plot, pixels| read(chart, plot, &style, (x * pixels, y * pixels))))
    }

    /// The chart, its plot, and the units in a CSS pixel of the page.
    fn with_plot<T>(self, read: impl FnOnce(&Chart, PlotBox, f64) -> T) -> T {
        let canvas = style(untrack(|| self.theme.palette()));
        let [width, height] = self.size.get().map(|css| device(css, &canvas) * canvas.grain.unsigned_abs());
        self.chart.with(|chart| read(chart, chart.plot_box(width, height, &self.style(&canvas)), canvas.pixels))
    }
}

impl DrawContext<'_> {
    /// Draws an element over what has been drawn before. A canvas that cannot be drawn on stays as it is: the readout, the summary and
    /// the table still say everything.
    pub(super) fn draw(&self, element: &(impl PlotElement + ?Sized)) {
        let _ = element.draw(&self.painter);
    }

    fn draw_crosshair(&self, crosshair: Crosshair) {
        if let Some(x) = crosshair.at() {
            let rule = Rule { x, colour: self.palette.ink.into(), stroke: Stroke::Solid, label: None };
            self.draw([rule].as_slice());
        }
    }
}

/// A chart that fills its place. `draw` draws what moves and is called whenever a signal that it reads has changed.
///
/// For the keyboard and for screen readers it is a slider of its crosshair, whose value is the readout.
#[component]
pub(super) fn ChartCanvas(
    surface: ChartSurface,
    draw: impl Fn(&DrawContext) + 'static,
    /// What the chart shows, in words.
    #[prop(into)]
    summary: Signal<String>,
    crosshair: Crosshair,
    /// What is to be read at the crosshair.
    readout: Signal<Option<String>>,
    /// What of it is shown there; all, if nothing is given.
    #[prop(optional)]
    reading: Option<Signal<Option<String>>>,
) -> impl IntoView {
    chart_canvas(surface, Box::new(draw), summary, crosshair, (readout, reading.unwrap_or(readout)))
}

/// What draws the moving layer of a chart.
pub(super) type Draw = Box<dyn Fn(&DrawContext)>;

/// Compiled once, and not for each chart.
fn chart_canvas(
    surface: ChartSurface,
    draw: Draw,
    summary: Signal<String>,
    crosshair: Crosshair,
    (readout, reading): (Signal<Option<String>>, Signal<Option<String>>),
) -> AnyView {
    let chart = surface.chart;
    let frame = NodeRef::<Div>::new();
    let canvases = [NodeRef::<Canvas>::new(), NodeRef::<Canvas>::new()];
    let draw = move |context: &DrawContext| {
        context.draw_crosshair(crosshair);
        draw(context);
    };
    paint(surface, frame, canvases, Box::new(draw));
    let [axes, moving] = canvases;
    // As long as the focus shows the crosshair is the keys': a page that scrolls under a resting pointer must not take it away.
    let is_for_keys = move || frame.get_untracked().is_some_and(|frame| frame.matches(":focus-visible").unwrap_or_default());
    let follow = move |x: i32| {
        if !is_for_keys() {
            let (x, _) = surface.point((x.into(), 0.0));
            chart.with_untracked(|chart| crosshair.point(&chart.x, x));
        }
    };
    let press = move |event: KeyboardEvent| {
        if !event.shift_key() && chart.with_untracked(|chart| crosshair.press(&chart.x, &event.key())) {
            event.prevent_default();
        }
    };
    // What a finger has tapped stays to be read when the finger goes.
    let leave = move |event: PointerEvent| {
        if !is_for_keys() && event.pointer_type() != TOUCH {
            crosshair.leave();
        }
    };
    let end = move |index: usize| chart.with(|chart| chart.x.range()[index]).to_string();
    let now = move || crosshair.at().map_or_else(|| end(0), |x| x.to_string());
    view! {
        <div class="chart" node_ref=frame tabindex="0" role="slider" aria-roledescription=words().chart_role() aria-label=summary
            aria-valuemin=move || end(0) aria-valuemax=move || end(1) aria-valuenow=now
            aria-valuetext=move || readout.get().unwrap_or_else(|| words().chart_hint())
            on:keydown=press on:blur=move |_| crosshair.leave()>
            <canvas node_ref=axes aria-hidden="true"></canvas>
            <canvas node_ref=moving aria-hidden="true" on:pointermove=move |event| follow(event.offset_x())
                on:click=move |event| follow(event.offset_x()) on:pointerleave=leave></canvas>
            <Reading surface crosshair reading/>
        </div>
    }
    .into_any()
}

/// What is read at the crosshair, at its right, or at its left where the chart ends. A screen reader speaks it as the chart's value.
#[component]
fn Reading(surface: ChartSurface, crosshair: Crosshair, reading: Signal<Option<String>>) -> impl IntoView {
    let at = memo(move || {
        let x = crosshair.at().filter(|x| surface.chart.with(|chart| chart.x.contains(*x)))?;
        // The highest of all values is drawn on the upper edge of the plot.
        let ((left, top), [width, _]) = (surface.place((x, f64::INFINITY)), surface.size.get());
        Some(([left, top], left > 0.5 * width))
    });
    let [left, top] = [0, 1].map(|axis| move || at.get().map(|(place, _)| format!("{:.1}px", place[axis])));
    let is_leftwards = move || at.get().is_some_and(|(_, leftwards)| leftwards);
    let is_empty = move || at.get().is_none() || reading.with(Option::is_none);
    view! {
        <p class="reading" aria-hidden="true" class:leftwards=is_leftwards hidden=is_empty style:left=left style:top=top>
            {move || reading.get()}
        </p>
    }
}

/// Keeps a chart painted on two canvases that fill a frame: its axes on the first, and on the second what `draw` draws, whenever a
/// signal that it reads has changed. Out of sight nothing is drawn.
pub(super) fn paint(surface: ChartSurface, frame: NodeRef<Div>, [axes, moving]: [NodeRef<Canvas>; 2], draw: Draw) {
    let ChartSurface { chart, size, theme, .. } = surface;
    follow_size(frame, size);
    let in_sight = in_sight(frame);
    effect(move || {
        let (true, Some(canvas), palette) = (in_sight.get(), axes.get(), theme.palette()) else { return };
        let style = style(palette);
        chart.with(|chart| {
            if let Some(area) = area(&canvas, size.get(), &style) {
                // A canvas that cannot be drawn on stays empty; the summary and the table still tell everything.
                let _ = timed("axes", || Painter::new(chart, &area, &surface.style(&style)).draw_axes());
            }
        });
    });
    effect(move || {
        let (true, Some(canvas), palette) = (in_sight.get(), moving.get(), theme.palette()) else { return };
        let style = style(palette);
        chart.with(|chart| {
            if let Some(area) = area(&canvas, size.get(), &style) {
                let drawn = surface.style(&style);
                let context = DrawContext { painter: Painter::new(chart, &area, &drawn), palette };
                timed("chart", || draw(&context));
            }
        });
    });
}

/// How the page draws charts.
pub(super) fn style(palette: Palette) -> Style {
    fine_style(palette, window().device_pixel_ratio().max(LEAST_PIXELS))
}

/// How charts are drawn with so many device pixels in a CSS pixel.
pub(super) fn fine_style(palette: Palette, pixels: f64) -> Style {
    Style::of(&palette, pixels * f64::from(GRAIN), GRAIN)
}

/// An empty canvas of a size in CSS pixels.
pub(super) fn area(
    canvas: &HtmlCanvasElement,
    [width, height]: [f64; 2],
    style: &Style,
) -> Option<DrawingArea<CanvasBackend, Shift>> {
    if width < 1.0 || height < 1.0 {
        return None;
    }
    let [width, height] = [width, height].map(|css| device(css, style));
    // To set a size, even the present one, takes new memory: too slow for every frame.
    if [canvas.width(), canvas.height()] != [width, height] {
        canvas.set_width(width);
        canvas.set_height(height);
    }
    let context: CanvasRenderingContext2d = canvas.get_context("2d").ok()??.dyn_into().ok()?;
    context.reset_transform().ok()?;
    context.clear_rect(0.0, 0.0, width.into(), height.into());
    let unit = 1.0 / f64::from(style.grain);
    context.scale(unit, unit).ok()?;
    let area = CanvasBackend::with_canvas_object(canvas.clone())?.into_drawing_area();
    // The backend takes units for pixels. There are more of them than it knows, beyond its right and its lower edge.
    let beyond = |pixels: u32| -(pixels.cast_signed() * (style.grain - 1));
    Some(area.margin(0, beyond(height), 0, beyond(width)))
}

/// Device pixels of a length in CSS pixels.
fn device(css: f64, style: &Style) -> u32 {
    (css * style.pixels / f64::from(style.grain)).round() as u32
}

/// Keeps `size` that of an element, in CSS pixels.
pub(super) fn follow_size(element: NodeRef<Div>, size: RwSignal<[f64; 2]>) {
    let measure = move |element: &Element| {
        let _ = size.try_set([element.client_width(), element.client_height()].map(f64::from));
    };
    let printing = Printing::of_page();
    effect(move || {
        // What is far below the window has not been laid out before it is printed.
        if let (true, Some(element)) = (printing.get(), element.get()) {
            measure(&element);
        }
    });
    effect(move || {
        let Some(element) = element.get() else { return };
        let measured = element.clone();
        let on_resize = Closure::<dyn Fn()>::new(move || measure(&measured));
        let Ok(observer) = ResizeObserver::new(on_resize.as_ref().unchecked_ref()) else { return };
        observer.observe(&element);
        let kept = StoredValue::new_local((observer, on_resize));
        on_cleanup(move || {
            let _ = kept.try_with_value(|(observer, _)| observer.disconnect());
        });
    });
}
