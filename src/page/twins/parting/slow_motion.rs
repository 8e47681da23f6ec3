//! The steps around a parting, one by one.

use leptos::prelude::*;

use crate::experiment::{Arm, Measures, Threshold};
use crate::page::arms::look;
use crate::page::canvas::{ChartCanvas, ChartSurface, DrawContext};
use crate::page::crosshair::{Crosshair, Stride};
use crate::page::session::SlowMotion;
use crate::page::state::Page;
use crate::page::table::{Heading, Row, Table};
use crate::page::theme::Palette;
use crate::page::twins::charts::ChartFiles;
use crate::plot::{Chart, Elements, Line, Rule, Series, Stroke, nearest, step_chart};
use crate::words;

/// Chooses a parting, and plays around it.
#[component]
pub(super) fn SlowMotionPlayer() -> impl IntoView {
    let page = expect_context::<Page>();
    view! {
        <div class="slow" role="group" aria-label="Slow motion">
            {move || match page.playback.slow.get() {
                Some(slow) => view! { <Playing slow/> }.into_any(),
                None => view! { <Choice/> }.into_any(),
            }}
        </div>
    }
}

#[component]
fn Choice() -> impl IntoView {
    let page = expect_context::<Page>();
    let partings = Memo::new(move |_| page.training.partings());
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
            page.training.play_slowly(slow);
        }
    };
    view! {
        <Show when=move || partings.with(|partings| !partings.is_empty())
            fallback=|| view! { <p class="note">"Once twins have parted, the steps around it can be played one by one."</p> }>
            <label for="slow-parting">"Slow motion around"</label>
            <select id="slow-parting" on:change=choose>{move || partings.get().into_iter().map(option).collect_view()}</select>
            <button id="play-slowly" on:click=play>"Play slowly"</button>
        </Show>
    }
}

fn value(arm: Arm, threshold: Threshold) -> String {
    format!("{}-{}", arm.letter(), threshold.name())
}

fn label(slow: SlowMotion) -> String {
    format!("{} above {}: step {}", slow.arm.letter(), slow.threshold.label(), slow.parting)
}

#[component]
fn Playing(slow: SlowMotion) -> impl IntoView {
    let page = expect_context::<Page>();
    let shown = move |arm: Arm| page.runs.arm(arm).steps.with(|steps| steps.last().map(|last| last.step));
    // The step that all arms have shown.
    let said = move || match page.setup.arms().into_iter().map(shown).min().flatten() {
        Some(step) => format!("step {step}, of {} to {}", slow.from, slow.to),
        None => format!("on the way to step {}", slow.from),
    };
    let around = format!(" around step {}, where {} passes {}", slow.parting, slow.arm.letter(), slow.threshold.label());
    let toggle = move || if page.playback.playing.get() { "Pause" } else { "Go on" };
    view! {
        <p><b>"Slow motion"</b>{around}<small id="slow-step">{said}</small></p>
        <div class="choices">
            <button id="pause-slowly" on:click=move |_| page.training.toggle()>{toggle}</button>
            <button id="step-slowly" on:click=move |_| page.training.step()>"One step"</button>
            <button id="leave-slowly" on:click=move |_| page.training.leave_slow_motion()>"Leave"</button>
        </div>
        <StepChart slow/>
    }
}

/// The largest difference after each step that has been played.
#[component]
fn StepChart(slow: SlowMotion) -> impl IntoView {
    let page = expect_context::<Page>();
    let chart = Memo::new(move |_| step_chart([slow.from, slow.to]));
    let crosshair = Crosshair::new(Stride::Fixed(1.0));
    let elements = move |palette| Elements::of(series(page, palette));
    let draw = move |context: &DrawContext| {
        draw_threshold(context, slow);
        context.draw(&elements(context.palette));
    };
    let at = move |arm: Arm, step: f64| {
        let points = points(page, arm);
        let (found, value) = points[nearest(&points, step)?];
        (found == step).then(|| words::small(value))
    };
    let readout = Signal::derive(move || {
        let step = crosshair.at()?;
        let of_arm = |arm: Arm| format!("{} {}", arm.letter(), at(arm, step).unwrap_or_else(|| "–".to_owned()));
        let said: Vec<String> = page.setup.arms().into_iter().map(of_arm).collect();
        Some(format!("step {step:.0}:  {}", said.join("  ")))
    });
    let caption = format!("The largest |p − p′| after each of the steps {} to {}", slow.from, slow.to);
    let summary = caption.clone();
    let headings =
        Signal::derive(move || page.setup.arms().into_iter().map(|arm| Heading::of_arm(arm, "|p − p′|")).collect::<Vec<_>>());
    view! {
        <div class="steps">
            <ChartCanvas surface=ChartSurface::new(chart) draw summary crosshair readout/>
            <small class="at">{move || readout.get()}</small>
            <Table caption first="Step" headings rows=move || rows(page)/>
            <ChartFiles stem="slow-motion" chart elements/>
        </div>
    }
}

fn rows(page: Page) -> Vec<Row> {
    let columns: Vec<_> = page.setup.arms().into_iter().map(|arm| points(page, arm)).collect();
    let cell = |column: &Vec<(f64, f64)>, step: f64| column.iter().find(|point| point.0 == step).map(|point| point.1);
    let row = |step: f64| Row { head: step.to_string(), cells: columns.iter().map(|column| cell(column, step)).collect() };
    let longest = columns.iter().max_by_key(|column| column.len());
    longest.into_iter().flatten().map(|point| row(point.0)).collect()
}

fn points(page: Page, arm: Arm) -> Vec<(f64, f64)> {
    let point = |record: &Measures| Some((f64::from(record.step), record.disagreement?.largest));
    page.runs.arm(arm).steps.with(|steps| steps.iter().filter_map(point).collect())
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
fn series(page: Page, palette: Palette) -> Vec<Series> {
    let of_arm = |arm: Arm| {
        let (stroke, marker) = look(arm);
        let name = page.setup.experiment.with(|experiment| words::arm_in_full(experiment, arm));
        Series { name, points: points(page, arm), colour: palette.arm(arm).into(), stroke, width: 2.0, marker: Some(marker) }
    };
    page.setup.arms().into_iter().map(of_arm).collect()
}

/// A level line over the whole width.
fn across(chart: &Chart, y: f64) -> [(f64, f64); 2] {
    chart.x.range().map(|x| (x, y))
}
