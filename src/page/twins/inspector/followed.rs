//! Points that are followed: the probability of a label by each twin over the epochs.

use leptos::prelude::*;

use super::{LookedAt, of_point, place};
use crate::experiment::Arm;
use crate::page::arms::look;
use crate::page::canvas::{ChartCanvas, ChartSurface, DrawContext};
use crate::page::changes;
use crate::page::export::{Format, Save};
use crate::page::state::Page;
use crate::page::theme::{Palette, Theme};
use crate::plot::{Elements, Figure, Series, probability_chart};
use crate::words;

/// A small chart for each point.
#[component]
pub(super) fn Followed() -> impl IntoView {
    let page = expect_context::<Page>();
    let points = move || page.view.points.with(|points| points.all().to_vec());
    let key = |point: &[f64; 2]| point.map(f64::to_bits);
    Effect::new(move || {
        page.view.points.track();
        page.training.wake();
    });
    view! {
        <ul class="followed">
            <For each=points key children=|point| view! { <PointChart point/> }/>
        </ul>
    }
}

#[component]
fn PointChart(point: [f64; 2]) -> impl IntoView {
    let (page, theme, looked_at) = (expect_context::<Page>(), expect_context::<Theme>(), expect_context::<LookedAt>());
    let epochs = Memo::new(move |_| page.setup.experiment.with(|experiment| experiment.epochs));
    let chart = Memo::new(move |_| probability_chart(epochs.get(), looked_at.label.get()));
    let series = move |palette: Palette| {
        page.setup.arms().into_iter().flat_map(|arm| lines(page, looked_at, palette, arm, point)).collect::<Vec<_>>()
    };
    let elements = move |palette| Elements::of(series(palette)).and(page.setup.experiment.with(changes::moments));
    let draw = move |context: &DrawContext| context.draw(&elements(context.palette));
    let name = place(point);
    let (title, what) = (name.clone(), name.clone());
    let readout = Signal::derive(move || {
        let epoch = page.inspection.crosshair.at()?;
        let said: Vec<_> =
            page.setup.arms().into_iter().filter_map(|arm| reading(page, looked_at, arm, point, epoch)).collect();
        Some(format!("epoch {epoch:.0}:  {}", said.join("  ")))
    });
    let summary = Memo::new(move |before: Option<&String>| match before {
        Some(before) if page.playback.playing.get() => before.clone(),
        _ => {
            let last: Vec<_> =
                page.setup.arms().into_iter().filter_map(|arm| reading(page, looked_at, arm, point, f64::INFINITY)).collect();
            format!("Probability of label {} at {name} over the epochs, at the end: {}", looked_at.label.get(), last.join("; "))
        }
    });
    let is_late = Memo::new(move |_| page.setup.arms().into_iter().all(|arm| is_late(page, arm, point)));
    let figure = move || Figure { chart: chart.get(), elements: elements(theme.palette()) };
    let save = move |format| {
        view! { <Save format what="the probabilities of a point" stem=move || format!("p-at-{}-{}", point[0], point[1]) figure/> }
    };
    view! {
        <li>
            <h3>{title}<small>{move || readout.get()}</small>
                <button class="quiet icon" aria-label=format!("Stop following {what}") title="Stop following"
                    on:click=move |_| page.view.points.update(|points| points.remove(point))>"×"</button>
            </h3>
            <ChartCanvas surface=ChartSurface::new(chart) draw summary crosshair=page.inspection.crosshair readout/>
            <Show when=move || is_late.get()><p class="note">{LATE}</p></Show>
            <details class="home">
                <summary>"Save the chart"</summary>
                <div class="choices">{[Format::Png, Format::Svg, Format::Csv].map(save).collect_view()}</div>
            </details>
        </li>
    }
}

const LATE: &str = "The run had ended when the point was chosen. Rewind and play to follow it from the start.";

/// Whether no more can come of a point in this run of an arm: it has ended, and the point was seen at its end only.
fn is_late(page: Page, arm: Arm, point: [f64; 2]) -> bool {
    let has_ended = page.runs.arm(arm).frame.with(|frame| frame.as_ref().is_some_and(|frame| frame.finished));
    has_ended && page.runs.arm(arm).followed.with(|followed| of_point(followed, point).count() <= 1)
}

/// One line for each twin of an arm.
fn lines(page: Page, looked_at: LookedAt, palette: Palette, arm: Arm, point: [f64; 2]) -> Vec<Series> {
    let (stroke, _) = look(arm);
    page.runs.arm(arm).followed.with(|followed| {
        let twins = of_point(followed, point).map(|seen| seen.probabilities.len()).max().unwrap_or_default();
        let line = |twin: usize| Series {
            name: format!("{}: twin {}", arm.letter(), twin + 1),
            points: of_point(followed, point)
                .map(|seen| {
                    (seen.epoch, looked_at.of(&seen.probabilities).get(twin).copied().flatten().map_or(f64::NAN, f64::from))
                })
                .collect(),
            colour: palette.arm(arm).into(),
            stroke,
            width: 1.5,
            marker: None,
        };
        (0..twins).map(line).collect()
    })
}

/// The probabilities of an arm at an epoch, or at the last before it.
fn reading(page: Page, looked_at: LookedAt, arm: Arm, point: [f64; 2], epoch: f64) -> Option<String> {
    page.runs.arm(arm).followed.with(|followed| {
        let seen = of_point(followed, point).take_while(|seen| seen.epoch <= epoch + 0.5).last()?;
        let values: Vec<f64> = looked_at.of(&seen.probabilities).into_iter().flatten().map(f64::from).collect();
        let [low, high] = [f64::min, f64::max].map(|pick| values.iter().copied().reduce(pick));
        Some(format!("{} {} to {}", arm.letter(), words::small(low?), words::small(high?)))
    })
}
