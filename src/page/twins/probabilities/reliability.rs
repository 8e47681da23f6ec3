//! The reliability diagram: what was observed of what was predicted.

use leptos::prelude::*;

use super::labels;
use crate::experiment::Arm;
use crate::measure::{Reliability, Stated};
use crate::page::arms::{EachArm, look};
use crate::page::canvas::{ChartSurface, DrawContext};
use crate::page::picking::{Pick, PickChart};
use crate::page::state::Page;
use crate::page::table::{Heading, Row, Table};
use crate::page::theme::Palette;
use crate::page::twins::charts::ChartFiles;
use crate::plot::{self, Band, Chart, Diagonal, Elements, PlotBox, Series, Style, reliability_chart};
use crate::words;

/// How opaque the bin that is looked at is shaded.
const SHADE: f64 = 0.12;
const HINT: &str = "Point at a bin, or move with the arrow keys, to read it.";
const DEFINITION: &str = "The expected calibration error Σ (n/N) |observed − predicted| over ten bins of equal width (Naeini et al. 2015): n are the predictions in a bin, N all of them, those of all twins together; predicted is the mean of their probabilities, observed the share of them that hold. Of two labels a prediction is p(label 1); of more it is the p of the most probable label, and holds if that is right (Guo et al. 2017). With few predictions chance alone makes it larger than 0. Where the loss is the squared error, p is the output, cut off at 0 and 1.";

#[component]
pub(super) fn ReliabilityChart() -> impl IntoView {
    let page = expect_context::<Page>();
    let labels = labels(page);
    let chart = Memo::new(move |_| reliability_chart(labels.get()));
    let series = move |palette| page.setup.arms().into_iter().map(|arm| series(page, palette, arm)).collect();
    let elements = move |palette| Elements::of(Diagonal).and(plot::Reliability(series(palette)));
    let chosen = RwSignal::new(None::<u32>);
    let pick = Pick { chosen, order: Signal::derive(|| (0..Reliability::BINS as u32).collect()), open: None };
    let draw = move |context: &DrawContext| {
        let shade = plotters::style::Color::mix(&context.palette.ink, SHADE);
        let band = chosen.get().map(|bin| Band { range: Reliability::edges(bin as usize), colour: shade });
        context.draw(band.as_slice());
        context.draw(&elements(context.palette));
    };
    let readout = Signal::derive(move || chosen.get().map(|bin| reading(page, bin as usize)));
    let summary = Memo::new(move |before: Option<&String>| match before {
        Some(before) if page.playback.playing.get() => before.clone(),
        _ => summary(page),
    });
    view! {
        <figure>
            <h3>"Predicted and observed"</h3>
            <PickChart surface=ChartSurface::new(chart) draw pick at=bin_at summary readout hint=HINT/>
            <small class="at">{move || readout.get().unwrap_or_else(|| HINT.to_owned())}</small>
            <CalibrationErrors/>
            <BinTable/>
            <ChartFiles stem="reliability" chart elements/>
        </figure>
    }
}

fn bin_at(chart: &Chart, plot: PlotBox, _: &Style, at: (f64, f64)) -> Option<u32> {
    let (x, _) = chart.to_data(plot, at);
    chart.x.contains(x).then(|| Reliability::bin(x) as u32)
}

#[component]
fn CalibrationErrors() -> impl IntoView {
    let page = expect_context::<Page>();
    let name = move |arm| page.setup.experiment.with(|experiment| words::arm(experiment, arm));
    let heading = move |arm: Arm| view! { <th scope="col" data-arm=arm.letter()><span class="key" aria-hidden="true"></span>{move || name(arm)}</th> };
    let cell = move |arm: Arm| {
        let error = move || of_arm(page, arm, |reliability| Some(reliability.calibration_error()));
        view! {
            <td id=format!("calibration-{}", arm.letter()) data-value=move || error().map(|error| error.to_string())>
                {move || error().map_or_else(|| "–".to_owned(), words::small)}
            </td>
        }
    };
    view! {
        <div class="scroll"><table class="measures">
            <thead><tr><th scope="col"><span class="unseen">"Measure"</span></th><EachArm children=heading/></tr></thead>
            <tbody><tr>
                <th scope="row">"Calibration error"</th>
                <EachArm children=cell/>
            </tr></tbody>
        </table></div>
        <details class="definition"><summary>"Definition"</summary><p>{DEFINITION}</p></details>
    }
}

#[component]
fn BinTable() -> impl IntoView {
    let page = expect_context::<Page>();
    let headings = Signal::derive(move || {
        let of_arm = |arm| ["predicted", "observed", "of all"].map(|label| Heading::of_arm(arm, label));
        page.setup.arms().into_iter().flat_map(of_arm).collect::<Vec<_>>()
    });
    let rows = move || {
        let cells = |bin: usize| {
            let of_arm = |arm: Arm| {
                let stated = stated(page, arm, bin);
                let share =
                    of_arm(page, arm, |all| Some(f64::from(all.bins.get(bin)?.predictions) / f64::from(all.predictions())));
                [stated.and_then(|stated| stated.predicted()), stated.and_then(|stated| stated.observed()), share]
            };
            page.setup.arms().into_iter().flat_map(of_arm).collect()
        };
        (0..Reliability::BINS).map(|bin| Row { head: name(bin), cells: cells(bin) }).collect()
    };
    let caption = "By bins of p: the mean predicted p, the share observed, and the bin's share of all predictions";
    view! { <Table caption=caption.to_owned() first="p" headings rows/> }
}

/// The ends of a bin in words.
fn name(bin: usize) -> String {
    let [low, high] = Reliability::edges(bin);
    format!("{low:.1} to {high:.1}")
}

fn of_arm<T>(page: Page, arm: Arm, read: impl Fn(&Reliability) -> Option<T>) -> Option<T> {
    page.runs.arm(arm).frame.with(|frame| frame.as_ref()?.reliability.as_ref().and_then(read))
}

fn stated(page: Page, arm: Arm, bin: usize) -> Option<Stated> {
    of_arm(page, arm, |reliability| reliability.bins.get(bin).copied())
}

fn series(page: Page, palette: Palette, arm: Arm) -> Series {
    let (stroke, marker) = look(arm);
    let point = |bin| {
        let stated = stated(page, arm, bin)?;
        Some((stated.predicted()?, stated.observed()?))
    };
    Series {
        name: page.setup.experiment.with(|experiment| words::arm_in_full(experiment, arm)),
        points: (0..Reliability::BINS).filter_map(point).collect(),
        colour: palette.arm(arm).into(),
        stroke,
        width: 1.75,
        marker: Some(marker),
    }
}

/// What was predicted and observed in a bin.
fn reading(page: Page, bin: usize) -> String {
    let of_arm = |arm: Arm| match stated(page, arm, bin) {
        Some(Stated { predictions: 0, .. }) | None => format!("{} none", arm.letter()),
        Some(stated) => {
            let [predicted, observed] = [stated.predicted(), stated.observed()].map(|p| words::percent(p.unwrap_or_default()));
            format!("{} {predicted} said, {observed} so, of {}", arm.letter(), stated.predictions)
        }
    };
    let said: Vec<String> = page.setup.arms().into_iter().map(of_arm).collect();
    format!("p {}:  {}", name(bin), said.join(";  "))
}

/// What the chart shows, in words.
fn summary(page: Page) -> String {
    let said = page.setup.arms().into_iter().map(|arm| {
        let error = of_arm(page, arm, |reliability| Some(reliability.calibration_error()));
        format!("arm {} {}", arm.letter(), error.map_or_else(|| "not measured yet".to_owned(), words::small))
    });
    format!("What was observed of what was predicted, in ten bins; calibration error: {}", said.collect::<Vec<_>>().join("; "))
}
