//! What reaches the activations of the networks in training, which tells how much a given β rounds off.

use leptos::html::Div;
use leptos::prelude::*;
use plotters::style::Color;
use web_sys::{Element, Event};

use super::arm_activation::ArmActivation;
use super::curve_editor::CurveEditor;
use crate::activation::Activation;
use crate::experiment::{Arm, PreActivations};
use crate::measure::Histogram;
use crate::page::arms::EachArm;
use crate::page::canvas::{ChartCanvas, ChartSurface, DrawContext};
use crate::page::crosshair::Crosshair;
use crate::page::reactive::{derived, memo};
use crate::page::session::Training;
use crate::page::state::{ArmRuns, ExperimentSetup, Inspection, Playback};
use crate::page::table::{Heading, Row, Table};
use crate::page::theme::is_roomy;
use crate::page::visibility;
use crate::plot::{Band, Bars, Chart, Line, Stroke, backdrop, histogram_chart};
use crate::view::Span;
use crate::words::{self, further, parameter, percent};

/// The histograms of the pre-activations of all arms, which nothing computes unless they are in sight.
#[component]
pub(super) fn InTheNetwork() -> impl IntoView {
    let open = RwSignal::new(is_roomy());
    let toggle = move |event: Event| open.set(event_target::<Element>(&event).has_attribute("open"));
    view! {
        <details class="as-table network" id="in-the-network" open=open.get_untracked() on:toggle=toggle>
            <summary>{further().curves_network()}</summary>
            <Show when=move || open.get()><Histograms/></Show>
        </details>
    }
}

/// What the histograms of a layer have in common.
#[derive(Clone, Copy)]
struct Layer {
    /// Counted from 0.
    index: usize,
    /// What was counted last in all layers, for each of [`Arm::ALL`]; absent before the first count, and of an arm that is not there.
    counted: [Memo<Option<PreActivations>>; Arm::ALL.len()],
    /// The axes, the same for all arms, so that they can be compared by eye.
    chart: Memo<Chart>,
    crosshair: Crosshair,
}

impl Layer {
    fn new(index: usize, counted: [Memo<Option<PreActivations>>; Arm::ALL.len()], crosshair: Crosshair) -> Self {
        let largest = move |of: fn(&Histogram) -> f64| {
            let of_arm = |counted: Memo<Option<PreActivations>>| counted.with(|counted| layer(counted.as_ref(), index).map(of));
            counted.into_iter().filter_map(of_arm).reduce(f64::max)
        };
        let highest = |histogram: &Histogram| histogram.densities().into_iter().fold(0.0, f64::max);
        let chart = memo(move || {
            let reach = largest(|histogram| histogram.reach).unwrap_or(0.5 * Span::HOME.width());
            histogram_chart(reach, largest(highest).unwrap_or(1.0))
        });
        Self { index, counted, chart, crosshair }
    }

    fn with<T>(self, arm: Arm, read: impl FnOnce(&Histogram) -> T) -> Option<T> {
        self.counted[arm as usize].with(|counted| layer(counted.as_ref(), self.index).map(read))
    }
}

fn layer(counted: Option<&PreActivations>, index: usize) -> Option<&Histogram> {
    counted?.layers.get(index)
}

#[component]
fn Histograms() -> impl IntoView {
    let (setup, runs) = (expect_context::<ExperimentSetup>(), expect_context::<ArmRuns>());
    let (inspection, training) = (expect_context::<Inspection>(), expect_context::<Training>());
    let editor = CurveEditor::of_page();
    let element = NodeRef::<Div>::new();
    visibility::watch(element, move |visible| {
        let _ = inspection.detail.try_update(|detail| detail.pre_activations = visible);
        training.wake();
    });
    let of_arm = |arm| memo(move || runs.arm(arm).with_picture(|picture| picture?.pre_activations.clone()));
    let counted = Arm::ALL.map(of_arm);
    let hidden = setup.read(|experiment| experiment.hidden.clone());
    let content = move || {
        let hidden = hidden.get();
        if hidden.is_empty() {
            return view! { <p class="note">{further().curves_network_no_hidden()}</p> }.into_any();
        }
        let layers: Vec<Layer> = (0..hidden.len()).map(|index| Layer::new(index, counted, editor.crosshair)).collect();
        let of_arm = layers.clone();
        let row = move |arm| view! { <ArmRow arm_activation=editor.arm_activation(arm) layers=of_arm.clone() hidden=hidden.clone()/> };
        view! { <EachArm children=row/><LayerTable layers/> }.into_any()
    };
    view! {
        <div node_ref=element>
            {content}
            <p class="note">{further().curves_network_note(PreActivations::MOST_EXAMPLES)}</p>
        </div>
    }
}

/// The histograms of one arm, layer by layer.
#[component]
fn ArmRow(arm_activation: ArmActivation, layers: Vec<Layer>, hidden: Vec<u16>) -> impl IntoView {
    let arm = arm_activation.arm;
    let name = move || arm_activation.activation.with(words::activation);
    let counted = layers.first().map(|layer| layer.counted[arm as usize]);
    let source = move || {
        counted
            .and_then(|counted| counted.with(|counted| counted.as_ref().map(described)))
            .unwrap_or_else(|| further().curves_network_not_counted())
    };
    let charts = layers.into_iter().zip(hidden).map(|(layer, units)| view! { <LayerChart arm_activation layer units/> });
    view! {
        <div class="arm" data-arm=arm.letter()>
            <h3><span class="key" aria-hidden="true"></span>{name}</h3>
            <small>{source}</small>
        </div>
        <div class="layers" data-arm=arm.letter()>{charts.collect_view()}</div>
    }
}

/// Of what the numbers are.
fn described(counted: &PreActivations) -> String {
    further().curves_network_source(counted.examples, counted.replica + 1)
}

/// The histogram of one layer of one arm, and what shares of it are where.
#[component]
fn LayerChart(arm_activation: ArmActivation, layer: Layer, units: u16) -> impl IntoView {
    let playing = expect_context::<Playback>().playing;
    let Layer { index, chart, crosshair, .. } = layer;
    let arm = arm_activation.arm;
    let curve = memo(move || chart.with(|chart| arm_activation.activation.with(|activation| backdrop(activation, chart))));
    let transition = move || arm_activation.activation.with(Activation::knots);
    let draw = move |context: &DrawContext| {
        curve.with(|curve| layer.with(arm, |histogram| draw(context, arm, transition(), histogram, curve)));
    };
    let readout = derived(move || {
        let x = crosshair.at().filter(|&x| chart.with(|chart| chart.x.contains(x)))?;
        layer.with(arm, |histogram| bar_at(histogram, x))
    });
    let summary = Memo::new(move |before: Option<&String>| match before {
        Some(before) if playing.get() => before.clone(),
        _ => summary(layer, arm, transition()),
    });
    // The exact counts at rest, for who reads the page by program.
    let counts = move || (!playing.get()).then(|| layer.with(arm, |histogram| listed(&histogram.counts))).flatten();
    let id = move |what: &str| format!("{what}-{}-{}", arm.letter(), index + 1);
    let share = move |of: fn(&Histogram) -> Option<u32>| {
        move || {
            layer
                .with(arm, |histogram| of(histogram).map(|count| percent(histogram.share(count))))
                .flatten()
                .unwrap_or_else(none)
        }
    };
    let tails = move || {
        layer
            .with(arm, |histogram| further().curves_layer_beyond(parameter(histogram.reach)))
            .unwrap_or_else(|| further().curves_layer_beyond_unknown())
    };
    view! {
        <figure data-counts=counts id=id("layer")>
            <figcaption>
                <b>{further().curves_layer(index + 1)}</b>
                <small>{further().curves_layer_units(units)}</small>
            </figcaption>
            <ChartCanvas surface=ChartSurface::new(chart) draw summary crosshair readout/>
            <dl>
                <dt>{move || within(transition())}</dt>
                <dd id=id("transition")>{share(|histogram| histogram.in_transition)}</dd>
                <dt>"x ≤ 0"</dt>
                <dd id=id("not-positive")>{share(|histogram| Some(histogram.not_positive))}</dd>
                <dt>{tails}" "<small>{further().curves_layer_beyond_note()}</small></dt>
                <dd id=id("beyond")>{share(|histogram| Some(histogram.beyond.iter().sum()))}</dd>
            </dl>
        </figure>
    }
}

fn draw(context: &DrawContext, arm: Arm, transition: Option<[f64; 2]>, histogram: &Histogram, curve: &[(f64, f64)]) {
    let colour = context.palette.arm(arm);
    let bands: Vec<Band> = transition.map(|range| Band { range, colour: colour.mix(0.12) }).into_iter().collect();
    let densities = histogram.densities();
    let bars = Bars { range: [-histogram.reach, histogram.reach], heights: &densities, colour: colour.mix(0.55) };
    let line = Line { points: curve, colour: context.palette.muted.into(), stroke: Stroke::Solid, width: 1.0, marker: None };
    context.draw(bands.as_slice());
    context.draw(&bars);
    context.draw([line].as_slice());
}

/// The bar that x lies in: `3.1 % from 1.2 to 1.3`.
fn bar_at(histogram: &Histogram, x: f64) -> String {
    let bin = histogram.bin(x);
    let [from, to] = histogram.edges(bin).map(parameter);
    further().curves_layer_bar(percent(histogram.share(histogram.counts[bin])), from, to)
}

/// What the share in the transition is the share of.
fn within(transition: Option<[f64; 2]>) -> String {
    match transition {
        Some(knots) => {
            let [left, right] = knots.map(parameter);
            further().curves_layer_transition(left, right)
        }
        None => further().curves_layer_no_transition(),
    }
}

fn summary(layer: Layer, arm: Arm, transition: Option<[f64; 2]>) -> String {
    let (number, letter) = (layer.index + 1, arm.letter());
    let said = layer.with(arm, |histogram| {
        let share = |count| percent(histogram.share(count));
        let not_positive = share(histogram.not_positive);
        match (histogram.in_transition, transition) {
            (Some(count), Some(knots)) => {
                let [left, right] = knots.map(parameter);
                further().curves_layer_summary_transition(number, letter, not_positive, share(count), left, right)
            }
            _ => further().curves_layer_summary(number, letter, not_positive),
        }
    });
    said.unwrap_or_else(|| further().curves_layer_summary_none(number, letter))
}

/// The densities of all arms at round numbers, layer by layer.
#[component]
fn LayerTable(layers: Vec<Layer>) -> impl IntoView {
    let setup = expect_context::<ExperimentSetup>();
    let layers = StoredValue::new(layers);
    let headings = derived(move || {
        let heading = |arm| Heading::of_arm(arm, &further().curves_layers_table_density());
        setup.arms().into_iter().map(heading).collect::<Vec<_>>()
    });
    let rows = move || {
        let arms = setup.arms();
        layers.with_value(|layers| layers.iter().flat_map(|&layer| rows(layer, &arms)).collect())
    };
    view! { <Table caption=further().curves_layers_table() first=further().curves_layers_table_first() headings rows/> }
}

fn rows(layer: Layer, arms: &[Arm]) -> Vec<Row> {
    let row = |x: f64, label: String| {
        let cells = arms.iter().map(|&arm| layer.with(arm, |histogram| histogram.density(x)));
        Row { head: format!("{}, {label}", layer.index + 1), cells: cells.collect() }
    };
    layer.chart.with(|chart| chart.x.samples()).into_iter().map(|tick| row(tick.value, tick.label)).collect()
}

fn listed(counts: &[u32]) -> String {
    counts.iter().map(ToString::to_string).collect::<Vec<_>>().join(",")
}

fn none() -> String {
    "–".to_owned()
}
