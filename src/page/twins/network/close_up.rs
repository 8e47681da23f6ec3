//! One unit looked at closely: its maps in both twins, and its pre-activations over the transition of the activation.

use leptos::html::Canvas;
use leptos::prelude::*;
use plotters::style::Color;

use super::drawing::name;
use super::look::Look;
use super::{NetworkInspection, title};
use crate::activation::Activation;
use crate::experiment::{Arm, UnitCloseUp, UnitPlace};
use crate::measure::{Fingerprint, Histogram};
use crate::page::canvas::{ChartCanvas, ChartSurface, DrawContext};
use crate::page::crosshair::{Crosshair, Stride};
use crate::page::reactive::{derived, effect, memo};
use crate::page::state::{ArmRuns, ExperimentSetup, Playback};
use crate::page::theme::Theme;
use crate::page::timing::timed;
use crate::page::twins::maps::paint;
use crate::page::twins::{DifferenceScale, Panel};
use crate::plot::{Band, Bars, Line, Stroke, backdrop, histogram_chart, outline};
use crate::view::Span;
use crate::words::{further, parameter, percent, small};

/// The unit that is open, in the network of one arm.
#[component]
pub(super) fn CloseUp(arm: Arm) -> impl IntoView {
    let network = expect_context::<NetworkInspection>();
    move || network.opened.get().map(|place| view! { <OpenUnit unit=OpenedUnit::new(arm, place)/> })
}

/// A unit of one arm that is open.
#[derive(Clone, Copy)]
struct OpenedUnit {
    arm: Arm,
    place: UnitPlace,
    runs: ArmRuns,
    network: NetworkInspection,
}

impl OpenedUnit {
    fn new(arm: Arm, place: UnitPlace) -> Self {
        Self { arm, place, runs: expect_context(), network: expect_context() }
    }

    /// Reads the last picture of it, with the largest output of its layer; absent before the first picture.
    fn with<T>(self, read: impl FnOnce(&UnitCloseUp, f32) -> T) -> Option<T> {
        self.runs.arm(self.arm).with_picture(|picture| {
            let network = picture?.network.as_ref()?;
            let close_up = network.close_up.as_ref().filter(|close_up| close_up.place == self.place)?;
            Some(read(close_up, network.layers.get(usize::from(self.place.layer))?.largest_output()))
        })
    }

    fn name(self) -> String {
        self.network.widths.with(|widths| name(widths, self.place))
    }

    /// Whether it is an output, which has no activation.
    fn is_output(self) -> bool {
        self.network.widths.with(|widths| usize::from(self.place.layer) + 1 == widths.len())
    }
}

/// Something of a unit that stays what it was while pictures come without it.
fn lasting<T: Clone + PartialEq + Send + Sync + 'static>(
    unit: OpenedUnit,
    read: impl Fn(&UnitCloseUp) -> T + Send + Sync + 'static,
) -> Memo<Option<T>> {
    Memo::new(move |before: Option<&Option<T>>| unit.with(|close_up, _| read(close_up)).or_else(|| before.cloned().flatten()))
}

#[component]
fn OpenUnit(unit: OpenedUnit) -> impl IntoView {
    view! {
        <section class="close-up" aria-label=move || unit.name()>
            <header>
                <h4>{move || unit.name()}</h4>
                <button class="quiet" on:click=move |_| unit.network.close()>{further().network_close()}</button>
            </header>
            <div class="maps">{Panel::ALL.map(|panel| view! { <UnitMap unit panel/> }).collect_view()}</div>
            <UnitHistogram unit/>
        </section>
    }
}

/// The map of a unit in one twin, or where two differ, with the range of its numbers.
#[component]
fn UnitMap(unit: OpenedUnit, panel: Panel) -> impl IntoView {
    let (theme, DifferenceScale { scale, .. }) = (expect_context::<Theme>(), expect_context());
    let playing = expect_context::<Playback>().playing;
    let canvas = NodeRef::<Canvas>::new();
    effect(move || {
        let Some(canvas) = canvas.get() else { return };
        let look = Look { panel, scale: scale.get(), palette: theme.palette() };
        unit.with(|close_up, largest| {
            timed("unit", || paint(&canvas, UnitCloseUp::SIDE, &look.cells(&close_up.outputs, largest)));
        });
    });
    let said = lasting(unit, move |close_up| match panel {
        Panel::First => range(close_up.range(0)),
        Panel::Second => range(close_up.range(1)),
        Panel::Difference => further().network_apart(small(close_up.largest_difference().into())),
    });
    // What the map shows to the last bit, at rest, for who reads the page by program.
    let twin = match panel {
        Panel::First => Some(0),
        Panel::Second => Some(1),
        Panel::Difference => None,
    };
    let fingerprint = move || {
        let twin = twin.filter(|_| !playing.get())?;
        unit.with(|close_up, _| Fingerprint::of(&close_up.outputs[twin]).to_string())
    };
    view! {
        <figure data-panel=panel.name() data-fingerprint=fingerprint>
            <div class="map"><canvas node_ref=canvas width="1" height="1" aria-hidden="true"></canvas></div>
            <figcaption><b>{title(panel)}</b><span>{move || said.get()}</span></figcaption>
        </figure>
    }
}

fn range([low, high]: [f32; 2]) -> String {
    let [low, high] = [low, high].map(|output| parameter(output.into()));
    further().network_range(low, high)
}

/// The pre-activations of a unit: those of the first twin as bars, those of the other as a line.
#[component]
fn UnitHistogram(unit: OpenedUnit) -> impl IntoView {
    let (setup, playing) = (expect_context::<ExperimentSetup>(), expect_context::<Playback>().playing);
    let histograms = lasting(unit, |close_up| close_up.histograms.clone());
    let activation = setup.read(move |experiment| experiment.activation(unit.arm).cloned().filter(|_| !unit.is_output()));
    let crosshair = Crosshair::new(Stride::OfAxis);
    let chart = memo(move || {
        histograms.with(|both| {
            let largest = |of: fn(&Histogram) -> f64| both.iter().flatten().map(of).reduce(f64::max);
            let highest = |histogram: &Histogram| histogram.densities().into_iter().fold(0.0, f64::max);
            let reach = largest(|histogram| histogram.reach).unwrap_or(0.5 * Span::HOME.width());
            histogram_chart(reach, largest(highest).unwrap_or(1.0))
        })
    });
    let curve = memo(move || {
        let over = |activation: &Activation| chart.with(|chart| backdrop(activation, chart));
        activation.with(|activation| activation.as_ref().map(over)).unwrap_or_default()
    });
    let transition = move || activation.with(|activation| activation.as_ref().and_then(Activation::knots));
    let draw = move |context: &DrawContext| {
        histograms.with(|both| {
            if let Some(both) = both {
                curve.with(|curve| draw(context, unit.arm, transition(), both, curve));
            }
        });
    };
    let readout = derived(move || {
        let x = crosshair.at().filter(|&x| chart.with(|chart| chart.x.contains(x)))?;
        histograms.with(|both| both.as_ref().map(|both| reading(both, x)))
    });
    let not_positive = move || shares(histograms, |histogram| Some(histogram.not_positive));
    let summary = Memo::new(move |before: Option<&String>| match before {
        Some(before) if playing.get() => before.clone(),
        _ => further().network_histogram_summary(unit.name(), not_positive()),
    });
    let title = move || if unit.is_output() { further().network_outputs_counted() } else { further().network_counted() };
    let in_transition = move || {
        let [left, right] = transition()?.map(parameter);
        let share = move || shares(histograms, |histogram| histogram.in_transition);
        Some(view! { <dt>{further().network_transition(left, right)}</dt><dd>{share}</dd> })
    };
    view! {
        <figure>
            <figcaption><b>{title}</b><small>{move || readout.get().unwrap_or_else(|| further().network_key())}</small></figcaption>
            <ChartCanvas surface=ChartSurface::new(chart) draw summary crosshair readout/>
            <dl><dt>"x ≤ 0"</dt><dd>{not_positive}</dd>{in_transition}</dl>
        </figure>
    }
}

fn draw(context: &DrawContext, arm: Arm, transition: Option<[f64; 2]>, [first, second]: &[Histogram; 2], curve: &[(f64, f64)]) {
    let colour = context.palette.arm(arm);
    let bands: Vec<Band> = transition.map(|range| Band { range, colour: colour.mix(0.12) }).into_iter().collect();
    let range = |histogram: &Histogram| [-histogram.reach, histogram.reach];
    let line = |points, colour, width| Line { points, colour, stroke: Stroke::Solid, width, marker: None };
    let (bars, rim) = (first.densities(), outline(range(second), &second.densities()));
    context.draw(bands.as_slice());
    context.draw(&Bars { range: range(first), heights: &bars, colour: colour.mix(0.55) });
    context.draw([line(curve, context.palette.muted.into(), 1.0), line(&rim, context.palette.ink.into(), 1.25)].as_slice());
}

/// The densities of both twins at x.
fn reading(both: &[Histogram; 2], x: f64) -> String {
    let [first, second] = both.each_ref().map(|histogram| small(histogram.density(x)));
    further().network_densities(parameter(x), first, second)
}

/// A share of the test examples in both twins.
fn shares(histograms: Memo<Option<[Histogram; 2]>>, of: fn(&Histogram) -> Option<u32>) -> String {
    let share = |histogram: &Histogram| of(histogram).map(|count| percent(histogram.share(count)));
    let both = histograms.with(|both| both.as_ref().and_then(|[first, second]| Some([share(first)?, share(second)?])));
    both.map_or_else(|| "–".to_owned(), |[first, second]| further().network_shares(first, second))
}
