//! How far apart and how good, over the epochs.

use leptos::prelude::*;

use super::chart_files::ChartFiles;
use super::difference_scale::{DifferenceScale, ScaleSwitch};
use super::parting;
use super::table::{Column, HistoryTable};
use crate::experiment::{Arm, Experiment, Measures};
use crate::page::arms::look;
use crate::page::canvas::{ChartCanvas, ChartSurface, DrawContext};
use crate::page::changes;
use crate::page::parts::{Background, Part};
use crate::page::reactive::{derived, memo};
use crate::page::state::{ArmRuns, ExperimentSetup, Inspection, Playback};
use crate::page::theme::Palette;
use crate::plot::{AxisScale, Chart, Dot, Elements, Fill, Rule, Series, Stroke, difference_chart, loss_chart, nearest};
use crate::words::{self, words};

const DIFFERENCES: &[Column] = &[Column { label: || "Δ₁".to_owned(), of: absolute }];
const LOSSES: &[Column] = &[
    Column { label: || words().twins_loss_test(), of: test_loss },
    Column { label: || words().twins_loss_train(), of: train_loss },
];

/// The prediction difference of all arms.
#[component]
pub(super) fn DifferenceChart() -> impl IntoView {
    let (setup, runs) = (expect_context::<ExperimentSetup>(), expect_context::<ArmRuns>());
    let (playback, inspection) = (expect_context::<Playback>(), expect_context::<Inspection>());
    let DifferenceScale { scale, .. } = expect_context();
    let chart = memo(move || chart_of_differences(setup, runs, scale.get()));
    let elements = move |palette| differences_drawn(setup, runs, palette);
    let draw = move |context: &DrawContext| {
        context.draw(&elements(context.palette));
        draw_playhead(setup, playback, context);
        draw_readings(setup, runs, inspection, context, absolute);
    };
    let values = summary(setup, runs, playback, words().twins_difference_summary(), absolute);
    let summary = derived(move || {
        let first = parting::in_words(setup, runs);
        match setup.experiment.with(words::changes) {
            Some(changes) => words().twins_difference_with_changes(values.get(), first, changes),
            None => words().twins_difference_without_changes(values.get(), first),
        }
    });
    let readout = readout(setup, runs, inspection, absolute);
    view! {
        <ScaleSwitch id="logarithmic-chart"/>
        <ChartCanvas surface=ChartSurface::enlarged(chart) draw summary crosshair=inspection.crosshair readout/>
        <HistoryTable quantity=quantity(chart) columns=DIFFERENCES/>
        <div class="folded"><Background part=Part::ChartSound/></div>
        <ChartFiles what=words().twins_difference_file() stem="prediction-difference" chart elements/>
    }
}

/// What the prediction differences of all arms are drawn in.
pub(super) fn chart_of_differences(setup: ExperimentSetup, runs: ArmRuns, scale: AxisScale) -> Chart {
    let epochs = setup.experiment.with(|experiment| experiment.epochs);
    difference_chart(epochs, scale, largest(setup, runs, absolute)).with_room_for_flags(setup.present.with(Vec::len))
}

/// What is drawn of them.
pub(super) fn differences_drawn(setup: ExperimentSetup, runs: ArmRuns, palette: Palette) -> Elements {
    let series: Vec<Series> = setup.arms().into_iter().map(|arm| measured(setup, runs, palette, arm, absolute)).collect();
    Elements::of(series).and(setup.experiment.with(changes::moments)).and(parting::flags(setup, runs, palette))
}

/// Test and training loss of all arms.
#[component]
pub(super) fn LossChart() -> impl IntoView {
    let (setup, runs) = (expect_context::<ExperimentSetup>(), expect_context::<ArmRuns>());
    let (playback, inspection) = (expect_context::<Playback>(), expect_context::<Inspection>());
    let epochs = setup.read(|experiment| experiment.epochs);
    let loss = setup.read(Experiment::loss);
    let chart = memo(move || {
        loss_chart(loss.get(), epochs.get(), largest(setup, runs, test_loss).max(largest(setup, runs, train_loss)))
    });
    let series = move |palette| {
        let of_arms = |of| setup.arms().into_iter().map(move |arm| measured(setup, runs, palette, arm, of));
        of_arms(train_loss).map(on_training_set).chain(of_arms(test_loss)).collect::<Vec<_>>()
    };
    let elements = move |palette| Elements::of(series(palette)).and(setup.experiment.with(changes::moments));
    let draw = move |context: &DrawContext| {
        context.draw(&elements(context.palette));
        draw_playhead(setup, playback, context);
        draw_readings(setup, runs, inspection, context, test_loss);
    };
    let summary = summary(setup, runs, playback, words().twins_loss_summary(), test_loss);
    let readout = readout(setup, runs, inspection, test_loss);
    view! {
        <p class="note">{words().twins_loss_training()}</p>
        <ChartCanvas surface=ChartSurface::new(chart) draw summary crosshair=inspection.crosshair readout/>
        <HistoryTable quantity=quantity(chart) columns=LOSSES/>
        <ChartFiles what=words().twins_loss_file() stem="loss" chart elements/>
    }
}

/// What was measured of an arm at the epoch of the crosshair.
fn reading(runs: ArmRuns, inspection: Inspection, arm: Arm, of: fn(&Measures) -> Option<f64>) -> Option<(f64, f64)> {
    let epoch = inspection.crosshair.at()?;
    let points = points(runs, arm, of);
    let (measured, value) = points[nearest(&points, epoch)?];
    ((measured - epoch).abs() < 1.0 && value.is_finite()).then_some((measured, value))
}

/// The readings of all arms in words.
fn readout(
    setup: ExperimentSetup,
    runs: ArmRuns,
    inspection: Inspection,
    of: fn(&Measures) -> Option<f64>,
) -> Signal<Option<String>> {
    derived(move || {
        let epoch = inspection.crosshair.at()?;
        let value = |arm: Arm| {
            let value = reading(runs, inspection, arm, of).map_or_else(|| "–".to_owned(), |(_, value)| words::small(value));
            format!("{} {value}", arm.letter())
        };
        let values: Vec<_> = setup.arms().into_iter().map(value).collect();
        Some(words().twins_readout_epoch(epoch.round(), values.join("\n")))
    })
}

/// The moment of the past that is shown.
fn draw_playhead(setup: ExperimentSetup, playback: Playback, context: &DrawContext) {
    let Some(playhead) = playback.playhead.get() else { return };
    let x = setup.timeline.with(|timeline| timeline.epoch_at(playhead as u32));
    context.draw([Rule { x, colour: context.palette.ink.into(), stroke: Stroke::Dashed, label: None }].as_slice());
}

/// The readings of all arms on their lines.
fn draw_readings(
    setup: ExperimentSetup,
    runs: ArmRuns,
    inspection: Inspection,
    context: &DrawContext,
    of: fn(&Measures) -> Option<f64>,
) {
    let dot = |arm: Arm| {
        let colour = context.palette.arm(arm).into();
        Some(Dot { at: reading(runs, inspection, arm, of)?, colour, marker: look(arm).1, fill: Fill::Hollow })
    };
    let dots: Vec<Dot> = setup.arms().into_iter().filter_map(dot).collect();
    context.draw(&dots);
}

/// What a chart shows, with its unit, for the caption of its table.
fn quantity(chart: Memo<Chart>) -> Signal<String> {
    derived(move || chart.with(|chart| chart.y.label().to_owned()))
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

/// The prediction difference of an arm, as its line is drawn.
pub(super) fn differences_over_epochs(runs: ArmRuns, arm: Arm) -> Vec<(f64, f64)> {
    points(runs, arm, absolute)
}

fn points(runs: ArmRuns, arm: Arm, of: fn(&Measures) -> Option<f64>) -> Vec<(f64, f64)> {
    let point = |record: &Measures| (record.epoch, of(record).unwrap_or(f64::NAN));
    runs.arm(arm).history.with(|history| history.iter().map(point).collect())
}

fn largest(setup: ExperimentSetup, runs: ArmRuns, of: fn(&Measures) -> Option<f64>) -> f64 {
    let of_arm = |arm: Arm| runs.arm(arm).history.with(|history| history.iter().filter_map(of).fold(0.0, f64::max));
    setup.arms().into_iter().map(of_arm).fold(0.0, f64::max)
}

/// What was measured of an arm, as its line.
fn measured(setup: ExperimentSetup, runs: ArmRuns, palette: Palette, arm: Arm, of: fn(&Measures) -> Option<f64>) -> Series {
    let (stroke, marker) = look(arm);
    Series {
        name: setup.experiment.with(|experiment| words::arm_in_full(experiment, arm)),
        points: points(runs, arm, of),
        colour: palette.arm(arm).into(),
        stroke,
        width: 2.0,
        marker: Some(marker),
    }
}

/// The line of the training set, which is less than that of the test set.
fn on_training_set(series: Series) -> Series {
    Series { name: words().twins_loss_training_line(&series.name), stroke: Stroke::Dotted, width: 1.25, marker: None, ..series }
}

/// What a chart shows, in words; it changes when the run rests, not with each frame.
fn summary(
    setup: ExperimentSetup,
    runs: ArmRuns,
    playback: Playback,
    name: String,
    of: fn(&Measures) -> Option<f64>,
) -> Memo<String> {
    Memo::new(move |before: Option<&String>| {
        if playback.playing.get() {
            return before.cloned().unwrap_or_else(|| words().twins_chart_running(&name));
        }
        let last = |arm: Arm| {
            runs.arm(arm).history.with(|history| history.last().and_then(|record| Some((record.epoch, of(record)?))))
        };
        let said = setup.arms().into_iter().map(|arm| match last(arm) {
            Some((epoch, value)) => words().twins_chart_arm(arm.letter(), words::small(value), epoch.round()),
            None => words().twins_chart_arm_none(arm.letter()),
        });
        words().twins_chart_summary(&name, said.collect::<Vec<_>>().join("; "))
    })
}
