//! What each twin has learnt of a value over a line, with the points that it learnt from.

use leptos::prelude::*;
use plotters::style::Color;

use super::charts::ChartFiles;
use super::headline::ArmHeadline;
use crate::data::{Data, LINE_EXTENT, TrueCurve, Truth};
use crate::experiment::{Arm, Curves};
use crate::page::arms::{EachArm, look};
use crate::page::canvas::{ChartCanvas, ChartSurface, DrawContext};
use crate::page::crosshair::{Crosshair, Stride};
use crate::page::state::Page;
use crate::page::table::{Heading, Row, Table};
use crate::page::theme::Palette;
use crate::plot::{Band, Dot, Elements, Fill, Fit, Marker, Series, Stroke, value_chart};
use crate::words;

/// More points would hide the curves.
const MOST_POINTS: usize = 300;
/// Places at which the curve without noise is drawn.
const SMOOTH: usize = 241;

/// A point: x and the value there.
type Point = (f64, f64);

/// A chart for each arm, all with one crosshair.
#[component]
pub(super) fn Fits() -> impl IntoView {
    let page = expect_context::<Page>();
    let crosshair = Crosshair::staying(Stride::OfAxis);
    let source = Memo::new(move |_| page.setup.experiment.with(|experiment| (experiment.data.clone(), experiment.seeds.data)));
    let points = Memo::new(move |_| source.with(|(data, seed)| training_points(data, *seed)));
    let furthest = Memo::new(move |_| furthest_apart(page));
    let said = RwSignal::new(None::<String>);
    Effect::new(move || {
        page.playback.playing.track();
        said.set(None);
    });
    let look = move |_| {
        if let Some((arm, (x, distance))) = furthest.get_untracked() {
            crosshair.put(x);
            let (x, distance) = (words::coordinate(x), words::small(distance));
            said.set(Some(format!("At x = {x}, in arm {}: they are {distance} apart.", arm.letter())));
        }
    };
    view! {
        <EachArm let:arm><ArmHeadline arm/><ArmFit arm points crosshair/></EachArm>
        <p class="note" id="fit-legend">
            "A line for each twin, a dot for each training point (at most "{MOST_POINTS}"), dotted the sine without noise. In the shaded gaps nothing is trained on."
        </p>
        <button class="wide" id="furthest" disabled=move || furthest.with(Option::is_none) on:click=look>"Where twins are furthest apart"</button>
        <p class="note" role="status" id="furthest-said">{move || said.get()}</p>
    }
}

/// The arm whose twins are furthest apart at some x, that x, and how far.
fn furthest_apart(page: Page) -> Option<(Arm, (f64, f64))> {
    let of_arm = |arm: Arm| Some((arm, page.runs.arm(arm).frame.with(|frame| frame.as_ref()?.curves.as_ref()?.furthest())?));
    page.setup.present.get().into_iter().filter_map(of_arm).max_by(|(_, a), (_, b)| a.1.total_cmp(&b.1))
}

#[component]
fn ArmFit(arm: Arm, points: Memo<Vec<Point>>, crosshair: Crosshair) -> impl IntoView {
    let page = expect_context::<Page>();
    let chart = Memo::new(move |_| value_chart(LINE_EXTENT));
    let elements = move |palette: Palette| Elements::of(fit(page, palette, arm, points));
    let draw = move |context: &DrawContext| context.draw(&elements(context.palette));
    let readout = Signal::derive(move || {
        let x = crosshair.at()?;
        Some(format!("x = {}:  {}", words::coordinate(x), said(&values(page, arm, x))))
    });
    let summary = Memo::new(move |before: Option<&String>| match before {
        Some(before) if page.playback.playing.get() => before.clone(),
        _ => {
            let name = page.setup.experiment.with(|experiment| words::arm(experiment, arm));
            let twins = values(page, arm, 0.0).len();
            format!("{name}: the values that {twins} twins predict over x from −1 to 1, with the training points")
        }
    });
    view! {
        <div class="fit" id=format!("fit-{}", arm.letter()) data-twins=move || values(page, arm, 0.0).len().to_string()>
            <ChartCanvas surface=ChartSurface::new(chart) draw summary crosshair readout/>
        </div>
        <small class="at">{move || readout.get()}</small>
        <FitTable arm chart=Signal::derive(move || chart.get().x.samples().iter().map(|tick| tick.value).collect())/>
        <ChartFiles stem=stem(arm) chart elements/>
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
    let page = expect_context::<Page>();
    let headings = Signal::derive(move || ["mean", "lowest", "highest"].map(|label| Heading::of_arm(arm, label)).to_vec());
    let row = move |x: f64| {
        let [mean, low, high] = spread(&values(page, arm, x)).map_or([None; 3], |spread| spread.map(Some));
        Row { head: words::coordinate(x), cells: vec![mean, low, high] }
    };
    let caption = format!("The values that the twins of arm {} predict", arm.letter());
    view! { <Table caption first="x" headings rows=move || chart.get().into_iter().map(row).collect()/> }
}

/// The points that are trained on.
fn training_points(data: &Data, seed: u32) -> Vec<Point> {
    let Some(train) = data.draw(seed).ok().map(|drawn| drawn.train) else { return Vec::new() };
    let Truth::Values(values) = &train.truth else { return Vec::new() };
    train.all().iter().zip(values).take(MOST_POINTS).map(|(&x, &y)| (x.into(), y.into())).collect()
}

/// All that is drawn of an arm.
fn fit(page: Page, palette: Palette, arm: Arm, points: Memo<Vec<Point>>) -> Fit {
    let dot = |&at: &Point| Dot { at, colour: palette.muted.into(), marker: Marker::Circle, fill: Fill::Hollow };
    let truth = page.setup.experiment.with(|experiment| experiment.data.true_curve());
    let without_noise = |truth: TrueCurve| Series {
        name: "without noise".to_owned(),
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
        dots_name: "training points".to_owned(),
        curves: truth.map(without_noise).into_iter().chain(curves(page, palette, arm)).collect(),
    }
}

/// A line for each twin.
fn curves(page: Page, palette: Palette, arm: Arm) -> Vec<Series> {
    let series = |(twin, values): (usize, &Option<Vec<f32>>)| {
        let values = values.as_ref()?;
        Some(Series {
            name: format!("{}: twin {}", arm.letter(), twin + 1),
            points: Curves::places(values.len()).zip(values.iter().map(|&y| y.into())).collect(),
            colour: palette.arm(arm).into(),
            stroke: look(arm).0,
            width: 1.5,
            marker: None,
        })
    };
    page.runs.arm(arm).frame.with(|frame| {
        let curves = frame.as_ref().and_then(|frame| frame.curves.as_ref());
        curves.map(|curves| curves.values.iter().enumerate().filter_map(series).collect()).unwrap_or_default()
    })
}

/// What each twin that has not diverged predicts at x.
fn values(page: Page, arm: Arm, x: f64) -> Vec<f64> {
    page.runs.arm(arm).frame.with(|frame| {
        let curves = frame.as_ref().and_then(|frame| frame.curves.as_ref());
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
        (&[first, second], _) => format!("{} and {}", words::small(first), words::small(second)),
        (_, Some(spread)) => {
            let [mean, low, high] = spread.map(words::small);
            format!("{mean} on average, from {low} to {high}")
        }
        _ => "every twin has diverged".to_owned(),
    }
}
