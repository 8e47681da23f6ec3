//! How far apart and how good, over the epochs.

use leptos::prelude::*;

use super::DifferenceScale;
use super::parting;
use super::table::{Column, HistoryTable};
use crate::experiment::{Arm, Experiment, Measures};
use crate::page::arms::look;
use crate::page::canvas::{ChartCanvas, ChartSurface, DrawContext};
use crate::page::changes;
use crate::page::export::{Format, Save};
use crate::page::state::Page;
use crate::page::theme::{Palette, Theme};
use crate::plot::{Chart, Dot, Elements, Figure, Fill, Series, Stroke, difference_chart, loss_chart, nearest};
use crate::words;

const DIFFERENCES: &[Column] = &[Column { label: "Δ₁", of: absolute }];
const LOSSES: &[Column] = &[Column { label: "test", of: test_loss }, Column { label: "train", of: train_loss }];

/// The prediction difference of all arms.
#[component]
pub(super) fn DifferenceChart() -> impl IntoView {
    let page = expect_context::<Page>();
    let scale = expect_context::<RwSignal<DifferenceScale>>();
    let epochs = Memo::new(move |_| page.setup.experiment.with(|experiment| experiment.epochs));
    let chart = Memo::new(move |_| difference_chart(epochs.get(), scale.get().of_axis(), largest(page, absolute)));
    let series =
        move |palette| page.setup.arms().into_iter().map(|arm| measured(page, palette, arm, absolute)).collect::<Vec<_>>();
    let elements = move |palette| {
        Elements::of(series(palette)).and(page.setup.experiment.with(changes::moments)).and(parting::flags(page, palette))
    };
    let draw = move |context: &DrawContext| {
        context.draw(&elements(context.palette));
        draw_readings(page, context, absolute);
    };
    let values = summary(page, "Prediction difference", absolute);
    let summary = Signal::derive(move || {
        let changes = page.setup.experiment.with(words::changes).map_or_else(String::new, |said| format!(". {said}"));
        format!("{}. {}{changes}", values.get(), parting::in_words(page))
    });
    let readout = readout(page, absolute);
    view! {
        <h2>"How far apart"</h2>
        <ChartCanvas surface=ChartSurface::new(chart) draw summary crosshair=page.inspection.crosshair readout/>
        <small class="at">{move || readout.get()}</small>
        <HistoryTable quantity=quantity(chart) columns=DIFFERENCES/>
        <ChartFiles stem="prediction-difference" chart elements/>
    }
}

/// Test and training loss of all arms.
#[component]
pub(super) fn LossChart() -> impl IntoView {
    let page = expect_context::<Page>();
    let epochs = Memo::new(move |_| page.setup.experiment.with(|experiment| experiment.epochs));
    let loss = Memo::new(move |_| page.setup.experiment.with(Experiment::loss));
    let chart =
        Memo::new(move |_| loss_chart(loss.get(), epochs.get(), largest(page, test_loss).max(largest(page, train_loss))));
    let series = move |palette| {
        let of_arms = |of| page.setup.arms().into_iter().map(move |arm| measured(page, palette, arm, of));
        of_arms(train_loss).map(on_training_set).chain(of_arms(test_loss)).collect::<Vec<_>>()
    };
    let elements = move |palette| Elements::of(series(palette)).and(page.setup.experiment.with(changes::moments));
    let draw = move |context: &DrawContext| {
        context.draw(&elements(context.palette));
        draw_readings(page, context, test_loss);
    };
    let summary = summary(page, "Test loss", test_loss);
    let readout = readout(page, test_loss);
    view! {
        <h2>"Loss on the test set"<small>" dotted: training set"</small></h2>
        <ChartCanvas surface=ChartSurface::new(chart) draw summary crosshair=page.inspection.crosshair readout/>
        <small class="at">{move || readout.get()}</small>
        <HistoryTable quantity=quantity(chart) columns=LOSSES/>
        <ChartFiles stem="loss" chart elements/>
    }
}

/// A chart as files.
#[component]
pub(super) fn ChartFiles(
    stem: &'static str,
    chart: Memo<Chart>,
    /// What is drawn on it, in the colours of the theme.
    elements: impl Fn(Palette) -> Elements + Copy + 'static,
) -> impl IntoView {
    let theme = expect_context::<Theme>();
    let figure = move || Figure { chart: chart.get(), elements: elements(theme.palette()) };
    let save = move |format| view! { <Save format what=stem stem=move || stem.to_owned() figure/> };
    view! {
        <details class="home">
            <summary>"Save the chart"</summary>
            <div class="choices">{[Format::Png, Format::Svg, Format::Csv].map(save).collect_view()}</div>
        </details>
    }
}

/// What was measured of an arm at the epoch of the crosshair.
fn reading(page: Page, arm: Arm, of: fn(&Measures) -> Option<f64>) -> Option<(f64, f64)> {
    let epoch = page.inspection.crosshair.at()?;
    let points = points(page, arm, of);
    let (measured, value) = points[nearest(&points, epoch)?];
    ((measured - epoch).abs() < 1.0 && value.is_finite()).then_some((measured, value))
}

/// The readings of all arms in words.
fn readout(page: Page, of: fn(&Measures) -> Option<f64>) -> Signal<Option<String>> {
    Signal::derive(move || {
        let epoch = page.inspection.crosshair.at()?;
        let value = |arm: Arm| {
            let value = reading(page, arm, of).map_or_else(|| "–".to_owned(), |(_, value)| words::small(value));
            format!("{} {value}", arm.letter())
        };
        let values: Vec<_> = page.setup.arms().into_iter().map(value).collect();
        Some(format!("epoch {epoch:.0}:  {}", values.join("  ")))
    })
}

/// The readings of all arms on their lines.
fn draw_readings(page: Page, context: &DrawContext, of: fn(&Measures) -> Option<f64>) {
    let dot = |arm: Arm| {
        let colour = context.palette.arm(arm).into();
        Some(Dot { at: reading(page, arm, of)?, colour, marker: look(arm).1, fill: Fill::Hollow })
    };
    let dots: Vec<Dot> = page.setup.arms().into_iter().filter_map(dot).collect();
    context.draw(&dots);
}

/// What a chart shows, with its unit, for the caption of its table.
fn quantity(chart: Memo<Chart>) -> Signal<String> {
    Signal::derive(move || chart.with(|chart| chart.y.label().to_owned()))
}

fn absolute(record: &Measures) -> Option<f64> {
    Some(record.disagreement?.absolute)
}

fn test_loss(record: &Measures) -> Option<f64> {
    Some(record.quality?.test_loss)
}

fn train_loss(record: &Measures) -> Option<f64> {
    Some(record.quality?.train_loss)
}

fn points(page: Page, arm: Arm, of: fn(&Measures) -> Option<f64>) -> Vec<(f64, f64)> {
    let point = |record: &Measures| (record.epoch, of(record).unwrap_or(f64::NAN));
    page.runs.arm(arm).history.with(|history| history.iter().map(point).collect())
}

fn largest(page: Page, of: fn(&Measures) -> Option<f64>) -> f64 {
    let of_arm = |arm: Arm| page.runs.arm(arm).history.with(|history| history.iter().filter_map(of).fold(0.0, f64::max));
    page.setup.arms().into_iter().map(of_arm).fold(0.0, f64::max)
}

/// What was measured of an arm, as its line.
fn measured(page: Page, palette: Palette, arm: Arm, of: fn(&Measures) -> Option<f64>) -> Series {
    let (stroke, marker) = look(arm);
    Series {
        name: page.setup.experiment.with(|experiment| words::arm_in_full(experiment, arm)),
        points: points(page, arm, of),
        colour: palette.arm(arm).into(),
        stroke,
        width: 2.0,
        marker: Some(marker),
    }
}

/// The line of the training set, which is less than that of the test set.
fn on_training_set(series: Series) -> Series {
    Series { name: format!("{}, training set", series.name), stroke: Stroke::Dotted, width: 1.25, marker: None, ..series }
}

/// What a chart shows, in words; it changes when the run rests, not with each frame.
fn summary(page: Page, name: &'static str, of: fn(&Measures) -> Option<f64>) -> Memo<String> {
    Memo::new(move |before: Option<&String>| {
        if page.playback.playing.get() {
            return before.cloned().unwrap_or_else(|| format!("{name}: the run is under way"));
        }
        let last = |arm: Arm| {
            page.runs.arm(arm).history.with(|history| history.last().and_then(|record| Some((record.epoch, of(record)?))))
        };
        let said = page.setup.arms().into_iter().map(|arm| match last(arm) {
            Some((epoch, value)) => format!("arm {} {} at epoch {epoch:.0}", arm.letter(), words::small(value)),
            None => format!("arm {} not measured yet", arm.letter()),
        });
        format!("{name} over the epochs: {}", said.collect::<Vec<_>>().join("; "))
    })
}
