//! The reliability diagram: what was observed of what was predicted.

use leptos::prelude::*;

use super::labels;
use crate::experiment::Arm;
use crate::glossary::Concept;
use crate::measure::{Reliability, Stated};
use crate::page::arms::{EachArm, look};
use crate::page::canvas::{ChartSurface, DrawContext};
use crate::page::picking::{Pick, PickChart};
use crate::page::reactive::{derived, memo};
use crate::page::state::{ArmRuns, ExperimentSetup, Playback};
use crate::page::table::{Heading, Row, Table};
use crate::page::terms::term;
use crate::page::theme::Palette;
use crate::page::twins::chart_files::ChartFiles;
use crate::plot::{self, Band, Chart, Diagonal, Elements, PlotBox, Series, Style, reliability_chart};
use crate::words::{self, further, words};

/// How opaque the bin that is looked at is shaded.
const SHADE: f64 = 0.12;

#[component]
pub(super) fn ReliabilityChart() -> impl IntoView {
    let (setup, runs) = (expect_context::<ExperimentSetup>(), expect_context::<ArmRuns>());
    let playback = expect_context::<Playback>();
    let labels = labels(setup);
    let chart = memo(move || reliability_chart(labels.get()));
    let series = move |palette| setup.arms().into_iter().map(|arm| series(setup, runs, palette, arm)).collect();
    let elements = move |palette| Elements::of(Diagonal).and(plot::Reliability(series(palette)));
    let chosen = RwSignal::new(None::<u32>);
    let pick = Pick { chosen, order: derived(|| (0..Reliability::BINS as u32).collect()), open: None };
    let draw = move |context: &DrawContext| {
        let shade = plotters::style::Color::mix(&context.palette.ink, SHADE);
        let band = chosen.get().map(|bin| Band { range: Reliability::edges(bin as usize), colour: shade });
        context.draw(band.as_slice());
        context.draw(&elements(context.palette));
    };
    let readout = derived(move || chosen.get().map(|bin| reading(setup, runs, bin as usize)));
    let summary = Memo::new(move |before: Option<&String>| match before {
        Some(before) if playback.playing.get() => before.clone(),
        _ => summary(setup, runs),
    });
    view! {
        <figure>
            <h3>{further().twins_reliability()}</h3>
            <PickChart surface=ChartSurface::new(chart) draw pick at=bin_at summary readout hint=further().twins_reliability_hint()/>
            <small class="at">{move || readout.get().unwrap_or_else(|| further().twins_reliability_hint())}</small>
            <CalibrationErrors/>
            <BinTable/>
            <ChartFiles what=further().twins_reliability() stem="reliability" chart elements/>
        </figure>
    }
}

fn bin_at(chart: &Chart, plot: PlotBox, _: &Style, at: (f64, f64)) -> Option<u32> {
    let (x, _) = chart.to_data(plot, at);
    chart.x.contains(x).then(|| Reliability::bin(x) as u32)
}

#[component]
fn CalibrationErrors() -> impl IntoView {
    let (setup, runs) = (expect_context::<ExperimentSetup>(), expect_context::<ArmRuns>());
    let name = move |arm| setup.experiment.with(|experiment| words::arm(experiment, arm));
    let heading = move |arm: Arm| view! { <th scope="col" data-arm=arm.letter()><span class="key" aria-hidden="true"></span>{move || name(arm)}</th> };
    let cell = move |arm: Arm| {
        let error = move || of_arm(runs, arm, |reliability| Some(reliability.calibration_error()));
        view! {
            <td id=format!("calibration-{}", arm.letter()) data-value=move || error().map(|error| error.to_string())>
                {move || error().map_or_else(|| "–".to_owned(), words::small)}
            </td>
        }
    };
    view! {
        <div class="scroll"><table class="measures">
            <thead><tr><th scope="col"><span class="unseen">{further().twins_measure()}</span></th><EachArm children=heading/></tr></thead>
            <tbody><tr>
                <th scope="row">{term(&Concept::Calibration)}</th>
                <EachArm children=cell/>
            </tr></tbody>
        </table></div>
    }
}

#[component]
fn BinTable() -> impl IntoView {
    let (setup, runs) = (expect_context::<ExperimentSetup>(), expect_context::<ArmRuns>());
    let headings = derived(move || {
        let labels = [
            further().twins_reliability_predicted(),
            further().twins_reliability_observed(),
            further().twins_reliability_share(),
        ];
        let of_arm = |arm| labels.clone().map(|label| Heading::of_arm(arm, &label));
        setup.arms().into_iter().flat_map(of_arm).collect::<Vec<_>>()
    });
    let rows = move || {
        let cells = |bin: usize| {
            let of_arm = |arm: Arm| {
                let stated = stated(runs, arm, bin);
                let share =
                    of_arm(runs, arm, |all| Some(f64::from(all.bins.get(bin)?.predictions) / f64::from(all.predictions())));
                [stated.and_then(|stated| stated.predicted()), stated.and_then(|stated| stated.observed()), share]
            };
            setup.arms().into_iter().flat_map(of_arm).collect()
        };
        (0..Reliability::BINS).map(|bin| Row { head: name(bin), cells: cells(bin) }).collect()
    };
    view! { <Table caption=further().twins_reliability_caption() first="p" headings rows/> }
}

/// The ends of a bin in words.
fn name(bin: usize) -> String {
    let [low, high] = Reliability::edges(bin);
    further().twins_reliability_bin(words::parameter(low), words::parameter(high))
}

fn of_arm<T>(runs: ArmRuns, arm: Arm, read: impl Fn(&Reliability) -> Option<T>) -> Option<T> {
    runs.arm(arm).with_picture(|picture| picture?.reliability.as_ref().and_then(read))
}

fn stated(runs: ArmRuns, arm: Arm, bin: usize) -> Option<Stated> {
    of_arm(runs, arm, |reliability| reliability.bins.get(bin).copied())
}

fn series(setup: ExperimentSetup, runs: ArmRuns, palette: Palette, arm: Arm) -> Series {
    let (stroke, marker) = look(arm);
    let point = |bin| {
        let stated = stated(runs, arm, bin)?;
        Some((stated.predicted()?, stated.observed()?))
    };
    Series {
        name: setup.experiment.with(|experiment| words::arm_in_full(experiment, arm)),
        points: (0..Reliability::BINS).filter_map(point).collect(),
        colour: palette.arm(arm).into(),
        stroke,
        width: 1.75,
        marker: Some(marker),
    }
}

/// What was predicted and observed in a bin.
fn reading(setup: ExperimentSetup, runs: ArmRuns, bin: usize) -> String {
    let of_arm = |arm: Arm| match stated(runs, arm, bin) {
        Some(Stated { predictions: 0, .. }) | None => further().twins_reliability_arm_none(arm.letter()),
        Some(stated) => {
            let [predicted, observed] = [stated.predicted(), stated.observed()].map(|p| words::percent(p.unwrap_or_default()));
            further().twins_reliability_arm(stated.predictions, arm.letter(), predicted, observed)
        }
    };
    let said: Vec<String> = setup.arms().into_iter().map(of_arm).collect();
    further().twins_reliability_reading(name(bin), said.join(";  "))
}

/// What the chart shows, in words.
fn summary(setup: ExperimentSetup, runs: ArmRuns) -> String {
    let said = setup.arms().into_iter().map(|arm| {
        let error = of_arm(runs, arm, |reliability| Some(reliability.calibration_error()));
        match error {
            Some(error) => further().twins_arm_value(arm.letter(), words::small(error)),
            None => words().twins_chart_arm_none(arm.letter()),
        }
    });
    further().twins_reliability_summary(said.collect::<Vec<_>>().join("; "))
}
