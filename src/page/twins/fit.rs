//! What each twin has learnt of a value over a line, with the points that it learnt from.

use leptos::prelude::*;
use plotters::style::Color;

use super::chart_files::ChartFiles;
use super::headline::ArmHeadline;
use crate::data::{Data, LINE_EXTENT, TrueCurve, Truth};
use crate::experiment::{Arm, Curves};
use crate::page::arms::{EachArm, look};
use crate::page::canvas::{ChartCanvas, ChartSurface, DrawContext};
use crate::page::crosshair::{Crosshair, Stride};
use crate::page::reactive::{derived, effect, memo};
use crate::page::state::{ArmRuns, ExperimentSetup, Playback};
use crate::page::table::{Heading, Row, Table};
use crate::page::theme::Palette;
use crate::plot::{Band, Dot, Elements, Fill, Fit, Marker, Series, Stroke, value_chart};
use crate::words::{self, further};

/// More points would hide the curves.
const MOST_POINTS: usize = 300;
/// Places at which the curve without noise is drawn.
const SMOOTH: usize = 241;

/// A point: x and the value there.
type Point = (f64, f64);

/// A chart for each arm, all with one crosshair.
#[component]
pub(in crate::page) fn Fits() -> impl IntoView {
    let (setup, runs) = (expect_context::<ExperimentSetup>(), expect_context::<ArmRuns>());
    let playback = expect_context::<Playback>();
    let crosshair = Crosshair::staying(Stride::OfAxis);
    let source = setup.read(|experiment| (experiment.data.clone(), experiment.seeds.data));
    let points = memo(move || source.with(|(data, seed)| training_points(data, *seed)));
    let said = RwSignal::new(None::<String>);
    effect(move || {
        playback.playing.track();
        said.set(None);
    });
    let look = move |arm: Arm| {
        let furthest = memo(move || furthest_apart(runs, arm));
        let look = move |_| {
            if let Some((x, distance)) = furthest.get_untracked() {
                crosshair.put(x);
                let (x, distance) = (words::coordinate(x), words::small(distance));
                said.set(Some(further().twins_fit_furthest_said(x, arm.letter(), distance)));
            }
        };
        let name = setup.read(move |experiment| words::arm(experiment, arm));
        view! {
            <button id=format!("furthest-{}", arm.letter()) disabled=move || furthest.with(Option::is_none) on:click=look>
                {move || further().twins_fit_furthest(name.get())}
            </button>
        }
    };
    view! {
        <EachArm let:arm><ArmHeadline arm/><ArmFit arm points crosshair/></EachArm>
        <p class="note" id="fit-legend">
            {further().twins_fit_legend(MOST_POINTS)}
        </p>
        <div class="choices"><EachArm children=look/></div>
        <p class="note" role="status" id="furthest-said">{move || said.get()}</p>
    }
}

/// The x at which the twins of an arm are furthest apart, and how far.
fn furthest_apart(runs: ArmRuns, arm: Arm) -> Option<(f64, f64)> {
    runs.arm(arm).read_picture(|picture| picture?.curves.as_ref()?.furthest())
}

#[component]
fn ArmFit(arm: Arm, points: Memo<Vec<Point>>, crosshair: Crosshair) -> impl IntoView {
    let (setup, runs) = (expect_context::<ExperimentSetup>(), expect_context::<ArmRuns>());
    let playback = expect_context::<Playback>();
    let chart = memo(move || value_chart(LINE_EXTENT));
    let elements = move |palette: Palette| Elements::of(fit(setup, runs, palette, arm, points));
    let draw = move |context: &DrawContext| context.draw(&elements(context.palette));
    let readout = derived(move || {
        let x = crosshair.at()?;
        Some(further().twins_fit_readout(words::coordinate(x), said(&values(runs, arm, x))))
    });
    let summary = Memo::new(move |before: Option<&String>| match before {
        Some(before) if playback.playing.get() => before.clone(),
        _ => {
            let name = setup.experiment.with(|experiment| words::arm(experiment, arm));
            let twins = values(runs, arm, 0.0).len();
            further().twins_fit_summary(name, twins)
        }
    });
    view! {
        <div class="fit" id=format!("fit-{}", arm.letter()) data-twins=move || values(runs, arm, 0.0).len().to_string()>
            <ChartCanvas surface=ChartSurface::new(chart) draw summary crosshair readout/>
        </div>
        <FitTable arm chart=derived(move || chart.get().x.samples().iter().map(|tick| tick.value).collect())/>
        <ChartFiles what=further().twins_fit_file(arm.letter()) stem=stem(arm) chart elements/>
    }
}

/// The name of a saved chart.
fn stem(arm: Arm) -> &'static str {
    match arm {
        Arm::A => "values-a",
        Arm::B => "values-b",
        Arm::C => "values-c",
        Arm::D => "values-d",
    }
}

/// The mean of the twins at some places, and their range.
#[component]
fn FitTable(
    arm: Arm,
    /// The places.
    chart: Signal<Vec<f64>>,
) -> impl IntoView {
    let runs = expect_context::<ArmRuns>();
    let headings = derived(move || {
        let labels = [further().twins_fit_mean(), further().twins_fit_lowest(), further().twins_fit_highest()];
        labels.map(|label| Heading::of_arm(arm, &label)).to_vec()
    });
    let row = move |x: f64| {
        let [mean, low, high] = spread(&values(runs, arm, x)).map_or([None; 3], |spread| spread.map(Some));
        Row { head: words::coordinate(x), cells: vec![mean, low, high] }
    };
    let caption = further().twins_fit_caption(arm.letter());
    view! { <Table caption first="x" headings rows=move || chart.get().into_iter().map(row).collect()/> }
}

/// The points that are trained on.
fn training_points(data: &Data, seed: u32) -> Vec<Point> {
    let Some(train) = data.draw(seed).ok().map(|drawn| drawn.train) else { return Vec::new() };
    let Truth::Values(values) = &train.truth else { return Vec::new() };
    train.all().iter().zip(values).take(MOST_POINTS).map(|(&x, &y)| (x.into(), y.into())).collect()
}

/// All that is drawn of an arm.
fn fit(setup: ExperimentSetup, runs: ArmRuns, palette: Palette, arm: Arm, points: Memo<Vec<Point>>) -> Fit {
    let dot = |&at: &Point| Dot { at, colour: palette.muted.into(), marker: Marker::Circle, fill: Fill::Hollow };
    let truth = setup.experiment.with(|experiment| experiment.data.true_curve());
    let without_noise = |truth: TrueCurve| Series {
        name: further().twins_fit_noiseless(),
        points: Curves::places(SMOOTH).map(|x| (x, (truth.value)(x))).collect(),
        colour: palette.ink.into(),
        stroke: Stroke::Dotted,
        width: 1.25,
        marker: None,
    };
    let band = |&range: &[f64; 2]| Band { range, colour: palette.muted.mix(0.15) };
    Fit {
        gaps: truth.map_or(&[][..], |truth| truth.gaps).iter().map(band).collect(),
        dots: points.with(|points| points.iter().map(dot).collect()),
        dots_name: further().twins_fit_points(),
        curves: truth.map(without_noise).into_iter().chain(curves(runs, palette, arm)).collect(),
    }
}

/// A line for each twin.
fn curves(runs: ArmRuns, palette: Palette, arm: Arm) -> Vec<Series> {
    let series = |(twin, values): (usize, &Option<Vec<f32>>)| {
        let values = values.as_ref()?;
        Some(Series {
            name: further().twins_line_of_twin(arm.letter(), twin + 1),
            points: Curves::places(values.len()).zip(values.iter().map(|&y| y.into())).collect(),
            colour: palette.arm(arm).into(),
            stroke: look(arm).0,
            width: 1.5,
            marker: None,
        })
    };
    runs.arm(arm).with_picture(|picture| {
        let curves = picture.and_then(|picture| picture.curves.as_ref());
        curves.map(|curves| curves.values.iter().enumerate().filter_map(series).collect()).unwrap_or_default()
    })
}

/// What each twin that has not diverged predicts at x.
fn values(runs: ArmRuns, arm: Arm, x: f64) -> Vec<f64> {
    runs.arm(arm).read_picture(|picture| {
        let curves = picture.and_then(|picture| picture.curves.as_ref());
        curves.map(|curves| curves.values.iter().flatten().map(|curve| Curves::at(curve, x)).collect()).unwrap_or_default()
    })
}

/// The mean, the lowest and the highest.
fn spread(values: &[f64]) -> Option<[f64; 3]> {
    let [low, high] = [f64::min, f64::max].map(|pick| values.iter().copied().reduce(pick));
    Some([values.iter().sum::<f64>() / values.len() as f64, low?, high?])
}

fn said(values: &[f64]) -> String {
    match (values, spread(values)) {
        (&[first, second], _) => further().twins_fit_two(words::small(first), words::small(second)),
        (_, Some(spread)) => {
            let [mean, low, high] = spread.map(words::small);
            further().twins_fit_many(mean, low, high)
        }
        _ => further().twins_fit_none(),
    }
}
