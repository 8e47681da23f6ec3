//! The steps around a parting, one by one.

use leptos::prelude::*;

use crate::experiment::{Arm, Measures, Threshold};
use crate::page::arms::look;
use crate::page::canvas::{ChartCanvas, ChartSurface, DrawContext};
use crate::page::crosshair::{Crosshair, Stride};
use crate::page::reactive::{derived, memo};
use crate::page::session::SlowMotion;
use crate::page::session::Training;
use crate::page::state::{ArmRuns, ExperimentSetup, Playback};
use crate::page::table::{Heading, Row, Table};
use crate::page::theme::Palette;
use crate::page::twins::chart_files::ChartFiles;
use crate::plot::{Chart, Elements, Line, Rule, Series, Stroke, nearest, step_chart};
use crate::words::{self, further};

/// Chooses a parting, and plays around it.
#[component]
pub(super) fn SlowMotionPlayer() -> impl IntoView {
    let playback = expect_context::<Playback>();
    view! {
        <div class="slow" role="group" aria-label=further().twins_slow()>
            {move || match playback.slow.get() {
                Some(slow) => view! { <Playing slow/> }.into_any(),
                None => view! { <Choice/> }.into_any(),
            }}
        </div>
    }
}

#[component]
fn Choice() -> impl IntoView {
    let training = expect_context::<Training>();
    let partings = memo(move || training.partings());
    let chosen = RwSignal::new(None);
    let present = move || {
        let partings = partings.get();
        let is_chosen = |slow: &&SlowMotion| chosen.get() == Some((slow.arm, slow.threshold));
        partings.iter().find(is_chosen).or(partings.first()).copied()
    };
    let option = move |slow: SlowMotion| {
        let selected = move || present() == Some(slow);
        view! { <option value=value(slow.arm, slow.threshold) selected=selected>{label(slow)}</option> }
    };
    let choose = move |event| {
        let wanted = event_target_value(&event);
        let found = partings.get_untracked().into_iter().find(|slow| value(slow.arm, slow.threshold) == wanted);
        chosen.set(found.map(|slow| (slow.arm, slow.threshold)));
    };
    let play = move |_| {
        if let Some(slow) = untrack(present) {
            training.play_slowly(slow);
        }
    };
    view! {
        <Show when=move || partings.with(|partings| !partings.is_empty())
            fallback=|| view! { <p class="note">{further().twins_slow_hint()}</p> }>
            <label for="slow-parting">{further().twins_slow_around()}</label>
            <select id="slow-parting" on:change=choose>{move || partings.get().into_iter().map(option).collect_view()}</select>
            <button id="play-slowly" on:click=play>{further().twins_slow_play()}</button>
        </Show>
    }
}

fn value(arm: Arm, threshold: Threshold) -> String {
    format!("{}-{}", arm.letter(), threshold.name())
}

fn label(slow: SlowMotion) -> String {
    further().twins_slow_option(slow.arm.letter(), slow.threshold.label(), slow.parting)
}

#[component]
fn Playing(slow: SlowMotion) -> impl IntoView {
    let (setup, runs) = (expect_context::<ExperimentSetup>(), expect_context::<ArmRuns>());
    let (playback, training) = (expect_context::<Playback>(), expect_context::<Training>());
    let shown = move |arm: Arm| runs.arm(arm).steps.with(|steps| steps.last().map(|last| last.step));
    // The step that all arms have shown.
    let said = move || match setup.arms().into_iter().map(shown).min().flatten() {
        Some(step) => further().twins_slow_step(step, slow.from, slow.to),
        None => further().twins_slow_approach(slow.from),
    };
    let around = further().twins_slow_playing(slow.parting, slow.arm.letter(), slow.threshold.label());
    let toggle = move || if playback.playing.get() { further().twins_slow_pause() } else { further().twins_slow_resume() };
    view! {
        <p><b>{further().twins_slow()}</b>" "{around}<small id="slow-step">{said}</small></p>
        <div class="choices">
            <button id="pause-slowly" on:click=move |_| training.toggle()>{toggle}</button>
            <button id="step-slowly" on:click=move |_| training.step()>{further().twins_slow_one_step()}</button>
            <button id="leave-slowly" on:click=move |_| training.leave_slow_motion()>{further().twins_slow_leave()}</button>
        </div>
        <StepChart slow/>
    }
}

/// The largest difference after each step that has been played.
#[component]
fn StepChart(slow: SlowMotion) -> impl IntoView {
    let (setup, runs) = (expect_context::<ExperimentSetup>(), expect_context::<ArmRuns>());
    let chart = memo(move || step_chart([slow.from, slow.to]));
    let crosshair = Crosshair::new(Stride::Fixed(1.0));
    let elements = move |palette| Elements::of(series(setup, runs, palette));
    let draw = move |context: &DrawContext| {
        draw_threshold(context, slow);
        context.draw(&elements(context.palette));
    };
    let at = move |arm: Arm, step: f64| {
        let points = points(runs, arm);
        let (found, value) = points[nearest(&points, step)?];
        (found == step).then(|| words::small(value))
    };
    let readout = derived(move || {
        let step = crosshair.at()?;
        let of_arm = |arm: Arm| format!("{} {}", arm.letter(), at(arm, step).unwrap_or_else(|| "–".to_owned()));
        let said: Vec<String> = setup.arms().into_iter().map(of_arm).collect();
        Some(further().twins_readout_step(step.round(), said.join("\n")))
    });
    let caption = further().twins_slow_caption(slow.from, slow.to);
    let summary = caption.clone();
    let headings = derived(move || setup.arms().into_iter().map(|arm| Heading::of_arm(arm, "|p − p′|")).collect::<Vec<_>>());
    view! {
        <div class="steps">
            <ChartCanvas surface=ChartSurface::new(chart) draw summary crosshair readout/>
            <Table caption first=further().twins_slow_column_step() headings rows=move || rows(setup, runs)/>
            <ChartFiles what=further().twins_slow() stem="slow-motion" chart elements/>
        </div>
    }
}

fn rows(setup: ExperimentSetup, runs: ArmRuns) -> Vec<Row> {
    let columns: Vec<_> = setup.arms().into_iter().map(|arm| points(runs, arm)).collect();
    let cell = |column: &Vec<(f64, f64)>, step: f64| column.iter().find(|point| point.0 == step).map(|point| point.1);
    let row = |step: f64| Row { head: step.to_string(), cells: columns.iter().map(|column| cell(column, step)).collect() };
    let longest = columns.iter().max_by_key(|column| column.len());
    longest.into_iter().flatten().map(|point| row(point.0)).collect()
}

fn points(runs: ArmRuns, arm: Arm) -> Vec<(f64, f64)> {
    let point = |record: &Measures| Some((f64::from(record.step), record.disagreement?.largest));
    runs.arm(arm).steps.with(|steps| steps.iter().filter_map(point).collect())
}

/// The threshold, and the step at which it was passed.
fn draw_threshold(context: &DrawContext, slow: SlowMotion) {
    let threshold = across(context.painter.chart, slow.threshold.value());
    let level =
        Line { points: &threshold, colour: context.palette.muted.into(), stroke: Stroke::Dotted, width: 1.0, marker: None };
    let rule = Rule {
        x: slow.parting.into(),
        colour: context.palette.arm(slow.arm).into(),
        stroke: Stroke::Dotted,
        label: Some(slow.threshold.label()),
    };
    context.draw([rule].as_slice());
    context.draw([level].as_slice());
}

/// What was measured of each arm.
fn series(setup: ExperimentSetup, runs: ArmRuns, palette: Palette) -> Vec<Series> {
    let of_arm = |arm: Arm| {
        let (stroke, marker) = look(arm);
        let name = setup.experiment.with(|experiment| words::arm_in_full(experiment, arm));
        Series { name, points: points(runs, arm), colour: palette.arm(arm).into(), stroke, width: 2.0, marker: Some(marker) }
    };
    setup.arms().into_iter().map(of_arm).collect()
}

/// A level line over the whole width.
fn across(chart: &Chart, y: f64) -> [(f64, f64); 2] {
    chart.x.range().map(|x| (x, y))
}
