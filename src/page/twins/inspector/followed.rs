//! Points that are followed: the probability of a label by each twin over the epochs.

use leptos::prelude::*;

use super::{of_point, place};
use crate::experiment::Arm;
use crate::page::arms::look;
use crate::page::canvas::{ChartCanvas, ChartSurface, DrawContext};
use crate::page::changes;
use crate::page::export::{Format, Save};
use crate::page::live_view::LiveView;
use crate::page::reactive::{derived, effect, memo};
use crate::page::session::Training;
use crate::page::state::{ArmRuns, ExperimentSetup, Inspection, Playback};
use crate::page::theme::{Palette, Theme};
use crate::page::twins::looked_at::LookedAt;
use crate::plot::{Elements, Figure, Series, probability_chart};
use crate::words::{self, further, words};

/// A small chart for each point.
#[component]
pub(super) fn Followed() -> impl IntoView {
    let (view, training) = (expect_context::<LiveView>(), expect_context::<Training>());
    let points = move || view.points.with(|points| points.all().to_vec());
    let key = |point: &[f64; 2]| point.map(f64::to_bits);
    effect(move || {
        view.points.track();
        training.wake();
    });
    view! {
        <ul class="followed">
            <For each=points key children=|point| view! { <PointChart point/> }/>
        </ul>
    }
}

#[component]
fn PointChart(point: [f64; 2]) -> impl IntoView {
    let (setup, runs) = (expect_context::<ExperimentSetup>(), expect_context::<ArmRuns>());
    let (playback, inspection) = (expect_context::<Playback>(), expect_context::<Inspection>());
    let view = expect_context::<LiveView>();
    let (theme, looked_at) = (expect_context::<Theme>(), expect_context::<LookedAt>());
    let epochs = setup.read(|experiment| experiment.epochs);
    let chart = memo(move || probability_chart(epochs.get(), looked_at.label.get()));
    let series = move |palette: Palette| {
        setup.arms().into_iter().flat_map(|arm| lines(runs, looked_at, palette, arm, point)).collect::<Vec<_>>()
    };
    let elements = move |palette| Elements::of(series(palette)).and(setup.experiment.with(changes::moments));
    let draw = move |context: &DrawContext| context.draw(&elements(context.palette));
    let name = place(point);
    let (title, what) = (name.clone(), name.clone());
    let readout = derived(move || {
        let epoch = inspection.crosshair.at()?;
        let said: Vec<_> = setup.arms().into_iter().filter_map(|arm| reading(runs, looked_at, arm, point, epoch)).collect();
        Some(words().twins_readout_epoch(epoch.round(), said.join("\n")))
    });
    let summary = Memo::new(move |before: Option<&String>| match before {
        Some(before) if playback.playing.get() => before.clone(),
        _ => {
            let last: Vec<_> =
                setup.arms().into_iter().filter_map(|arm| reading(runs, looked_at, arm, point, f64::INFINITY)).collect();
            further().twins_followed_summary(looked_at.label.get(), &name, last.join("; "))
        }
    });
    let is_late = memo(move || setup.arms().into_iter().all(|arm| is_late(runs, arm, point)));
    let figure = move || Figure { chart: chart.get(), elements: elements(theme.palette()) };
    let save = move |format| {
        view! { <Save format what=further().twins_followed_file() stem=move || format!("p-at-{}-{}", point[0], point[1]) figure/> }
    };
    view! {
        <li>
            <h3>{title}
                <button class="quiet icon" aria-label=further().twins_followed_stop(&what) title=further().twins_followed_stop(&what)
                    on:click=move |_| view.points.update(|points| points.remove(point))>"×"</button>
            </h3>
            <ChartCanvas surface=ChartSurface::new(chart) draw summary crosshair=inspection.crosshair readout/>
            <Show when=move || is_late.get()><p class="note">{further().twins_followed_late()}</p></Show>
            <details class="home">
                <summary>{words().twins_save_chart()}</summary>
                <div class="choices">{[Format::Png, Format::Svg, Format::Csv].map(save).collect_view()}</div>
            </details>
        </li>
    }
}

/// Whether no more can come of a point in this run of an arm: it has ended, and the point was seen at its end only.
fn is_late(runs: ArmRuns, arm: Arm, point: [f64; 2]) -> bool {
    let has_ended = runs.arm(arm).frame.with(|frame| frame.as_ref().is_some_and(|frame| frame.finished));
    has_ended && runs.arm(arm).followed.with(|followed| of_point(followed, point).count() <= 1)
}

/// One line for each twin of an arm.
fn lines(runs: ArmRuns, looked_at: LookedAt, palette: Palette, arm: Arm, point: [f64; 2]) -> Vec<Series> {
    let (stroke, _) = look(arm);
    runs.arm(arm).followed.with(|followed| {
        let twins = of_point(followed, point).map(|seen| seen.probabilities.len()).max().unwrap_or_default();
        let line = |twin: usize| Series {
            name: further().twins_line_of_twin(arm.letter(), twin + 1),
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
fn reading(runs: ArmRuns, looked_at: LookedAt, arm: Arm, point: [f64; 2], epoch: f64) -> Option<String> {
    runs.arm(arm).followed.with(|followed| {
        let seen = of_point(followed, point).take_while(|seen| seen.epoch <= epoch + 0.5).last()?;
        let values: Vec<f64> = looked_at.of(&seen.probabilities).into_iter().flatten().map(f64::from).collect();
        let [low, high] = [f64::min, f64::max].map(|pick| values.iter().copied().reduce(pick));
        Some(further().twins_followed_arm(arm.letter(), words::small(low?), words::small(high?)))
    })
}
