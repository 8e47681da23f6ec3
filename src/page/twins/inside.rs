//! What differs inside: the weights, and which units are on, layer by layer over the epochs.

use leptos::prelude::*;
use web_sys::{Element, Event};

use super::DifferenceScale;
use super::chart_files::ChartFiles;
use super::table::interval;
use crate::experiment::{Arm, Inside, InsideLayer};
use crate::glossary::Concept;
use crate::page::arms::look;
use crate::page::canvas::{ChartCanvas, ChartSurface, DrawContext};
use crate::page::changes;
use crate::page::reactive::{derived, memo};
use crate::page::state::{ArmRuns, ExperimentSetup, Inspection, Playback};
use crate::page::table::{Heading, Row, Table};
use crate::page::terms::term;
use crate::page::theme::Palette;
use crate::plot::{AxisScale, Chart, Elements, Series, Stroke, nearest, unlike_chart, weights_chart};
use crate::words::{self, further, words};

/// What is measured of a layer.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Quantity {
    /// How far its weights are apart.
    Weights,
    /// How many of its units are on in one twin and off in another.
    Units,
}

impl Quantity {
    const ALL: [Self; 2] = [Self::Weights, Self::Units];

    fn of(self, layer: &InsideLayer) -> Option<f64> {
        match self {
            Self::Weights => Some(layer.weights),
            Self::Units => layer.units,
        }
    }

    fn term(self) -> Concept {
        match self {
            Self::Weights => Concept::WeightDistance,
            Self::Units => Concept::UnlikeUnits,
        }
    }

    fn label(self) -> String {
        words::label(&self.term())
    }

    fn stem(self) -> &'static str {
        match self {
            Self::Weights => "weight-distance",
            Self::Units => "units-unlike",
        }
    }

    /// How many layers have it, in a network of so many hidden ones.
    fn layers(self, hidden: usize) -> usize {
        match self {
            Self::Weights => hidden + 1,
            Self::Units => hidden,
        }
    }

    fn chart(self, epochs: u32, scale: AxisScale, largest: f64) -> Chart {
        match self {
            Self::Weights => weights_chart(epochs, scale, largest),
            Self::Units => unlike_chart(epochs, largest),
        }
    }
}

/// What differs inside, while the reader has it open.
#[component]
pub(in crate::page) fn WhatDiffersInside() -> impl IntoView {
    let open = RwSignal::new(false);
    let toggle = move |event: Event| open.set(event_target::<Element>(&event).has_attribute("open"));
    let quantity = |quantity: Quantity| view! { <OfQuantity quantity/> };
    view! {
        <details class="card comparison inside" id="inside" on:toggle=toggle>
            <summary><h2>{further().twins_inside()}</h2></summary>
            <Show when=move || open.get()>
                {Quantity::ALL.map(quantity).collect_view()}
                <p class="note">{further().twins_inside_note()}</p>
            </Show>
        </details>
    }
}

/// One quantity: a chart for each layer, a table, and files.
#[component]
fn OfQuantity(quantity: Quantity) -> impl IntoView {
    let (setup, runs) = (expect_context::<ExperimentSetup>(), expect_context::<ArmRuns>());
    let DifferenceScale { scale, .. } = expect_context();
    let hidden = setup.read(|experiment| experiment.hidden.len());
    let epochs = setup.read(|experiment| experiment.epochs);
    // The same axes for all layers, so that they can be compared by eye.
    let chart = memo(move || quantity.chart(epochs.get(), scale.get(), largest(setup, runs, quantity, hidden.get())));
    let layers = move || quantity.layers(hidden.get());
    let charts = move || (0..layers()).map(|layer| view! { <LayerChart quantity layer chart/> }).collect_view();
    let elements = move |palette| {
        let one = move |arm, layer| in_company(series(setup, runs, palette, quantity, (arm, layer)), layer);
        let of_layer = |layer| setup.arms().into_iter().map(move |arm| one(arm, layer));
        Elements::of((0..layers()).flat_map(of_layer).collect::<Vec<_>>())
    };
    let headings = derived(move || {
        let of_layer = |layer| {
            let name = name(layer, hidden.get());
            setup.arms().into_iter().map(move |arm| Heading::of_arm(arm, &name))
        };
        (0..layers()).flat_map(of_layer).collect::<Vec<_>>()
    });
    view! {
        <div class="quantity">
            <h3>{term(&quantity.term())}</h3>
            <div class="layers">{charts}</div>
            <Table caption=quantity.label() first=words().twins_history_epoch() headings rows=move || rows(setup, runs, quantity, layers())/>
            <ChartFiles what=quantity.label() stem=quantity.stem() chart elements/>
        </div>
    }
}

/// One layer of all arms.
#[component]
fn LayerChart(quantity: Quantity, layer: usize, chart: Memo<Chart>) -> impl IntoView {
    let (setup, runs) = (expect_context::<ExperimentSetup>(), expect_context::<ArmRuns>());
    let (playback, inspection) = (expect_context::<Playback>(), expect_context::<Inspection>());
    let name = move || name(layer, setup.experiment.with(|experiment| experiment.hidden.len()));
    let draw = move |context: &DrawContext| {
        let of_arm = |arm| series(setup, runs, context.palette, quantity, (arm, layer));
        let series: Vec<Series> = setup.arms().into_iter().map(of_arm).collect();
        context.draw(&Elements::of(series).and(setup.experiment.with(changes::moments)));
    };
    let said = move |epoch: Option<f64>| {
        let of_arm = |arm: Arm| format!("{} {}", arm.letter(), reading(runs, quantity, (arm, layer), epoch));
        setup.arms().into_iter().map(of_arm).collect::<Vec<_>>()
    };
    let readout = derived(move || {
        let epoch = inspection.crosshair.at()?;
        Some(words().twins_readout_epoch(epoch.round(), said(Some(epoch)).join("\n")))
    });
    let summary = Memo::new(move |before: Option<&String>| match before {
        Some(before) if playback.playing.get() => before.clone(),
        _ => further().twins_inside_summary(quantity.label(), name(), said(None).join(", ")),
    });
    let id = format!("{}-{}", quantity.stem(), layer + 1);
    view! {
        <figure id=id>
            <figcaption><b>{name}</b></figcaption>
            <ChartCanvas surface=ChartSurface::new(chart) draw summary crosshair=inspection.crosshair readout/>
        </figure>
    }
}

/// What a layer is called: hidden ones are counted from 1.
fn name(layer: usize, hidden: usize) -> String {
    if layer < hidden { further().twins_inside_layer(layer + 1) } else { further().twins_inside_outputs() }
}

fn points(runs: ArmRuns, quantity: Quantity, (arm, layer): (Arm, usize)) -> Vec<(f64, f64)> {
    let point = |inside: &Inside| Some((inside.epoch, quantity.of(inside.layers.get(layer)?)?));
    runs.arm(arm).inside.with(|inside| inside.iter().filter_map(point).collect())
}

/// The value at an epoch, or the last.
fn reading(runs: ArmRuns, quantity: Quantity, place: (Arm, usize), epoch: Option<f64>) -> String {
    let points = points(runs, quantity, place);
    let found = match epoch {
        Some(epoch) => nearest(&points, epoch).map(|index| points[index]).filter(|(at, _)| (at - epoch).abs() < 1.0),
        None => points.last().copied(),
    };
    found.map_or_else(|| "–".to_owned(), |(_, value)| words::small(value))
}

fn largest(setup: ExperimentSetup, runs: ArmRuns, quantity: Quantity, hidden: usize) -> f64 {
    let places = setup.arms().into_iter().flat_map(|arm| (0..quantity.layers(hidden)).map(move |layer| (arm, layer)));
    places.flat_map(|place| points(runs, quantity, place)).map(|(_, value)| value).fold(0.0, f64::max)
}

fn series(setup: ExperimentSetup, runs: ArmRuns, palette: Palette, quantity: Quantity, (arm, layer): (Arm, usize)) -> Series {
    let (stroke, marker) = look(arm);
    let arm_in_full = setup.experiment.with(|experiment| words::arm_in_full(experiment, arm));
    let hidden = setup.experiment.with(|experiment| experiment.hidden.len());
    Series {
        name: further().twins_inside_line(arm_in_full, name(layer, hidden)),
        points: points(runs, quantity, (arm, layer)),
        colour: palette.arm(arm).into(),
        stroke,
        width: 1.75,
        marker: Some(marker),
    }
}

/// The line of a layer where all layers are on one chart: there dashes tell the layers apart, and markers the arms.
fn in_company(series: Series, layer: usize) -> Series {
    const STROKES: [Stroke; 5] = [Stroke::Solid, Stroke::Dashed, Stroke::Dotted, Stroke::LongDashed, Stroke::WideDotted];
    Series { stroke: STROKES[layer % STROKES.len()], ..series }
}

/// A sample of the epochs; an arm that is behind has gaps.
fn rows(setup: ExperimentSetup, runs: ArmRuns, quantity: Quantity, layers: usize) -> Vec<Row> {
    let places: Vec<(Arm, usize)> =
        (0..layers).flat_map(|layer| setup.arms().into_iter().map(move |arm| (arm, layer))).collect();
    let columns: Vec<Vec<(f64, f64)>> = places.into_iter().map(|place| points(runs, quantity, place)).collect();
    let Some(longest) = columns.iter().max_by_key(|column| column.len()) else { return Vec::new() };
    let interval = f64::from(interval(setup.experiment.with(|experiment| experiment.epochs)));
    let last = longest.last().map(|point| point.0);
    let shown = longest.iter().map(|point| point.0).filter(|epoch| epoch % interval == 0.0 || Some(*epoch) == last);
    let cell = |column: &Vec<(f64, f64)>, epoch: f64| column.iter().find(|point| point.0 == epoch).map(|point| point.1);
    shown
        .map(|epoch| Row { head: epoch.to_string(), cells: columns.iter().map(|column| cell(column, epoch)).collect() })
        .collect()
}
