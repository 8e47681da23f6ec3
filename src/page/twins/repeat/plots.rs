//! The distributions of a chosen measure and of that of quality, a dot for each seed.

use leptos::prelude::*;

use super::Repeat;
use crate::data::Task;
use crate::experiment::{Arm, Repetitions};
use crate::measure::{ABSOLUTE, Measure, Quartiles};
use crate::page::arms::look;
use crate::page::canvas::{ChartSurface, DrawContext};
use crate::page::export::{Format, Save};
use crate::page::picking::{Pick, PickChart};
use crate::page::reactive::{derived, memo};
use crate::page::table::{Heading, Row, Table};
use crate::page::theme::{Palette, Theme};
use crate::plot::{AxisScale, Chart, ChosenRun, Elements, Figure, PlotBox, Strip, Style, strip_chart};
use crate::words::{self, further, words};

/// What the first plot shows, and how.
#[derive(Clone, Copy)]
pub(super) struct Chosen {
    measure: RwSignal<&'static str>,
    scale: RwSignal<AxisScale>,
}

impl Chosen {
    pub(super) fn new() -> Self {
        Self { measure: RwSignal::new(ABSOLUTE.measure.id), scale: RwSignal::new(AxisScale::Logarithmic) }
    }

    pub(super) fn of_page() -> Self {
        expect_context::<Repeat>().shown
    }

    pub(super) fn measure(self, task: Task) -> &'static Measure {
        let id = self.measure.get();
        Measure::of_task(task).find(|measure| measure.id == id).unwrap_or(&ABSOLUTE.measure)
    }
}

#[component]
pub(super) fn Plots() -> impl IntoView {
    let repeat = expect_context::<Repeat>();
    let chosen = Chosen::of_page();
    let measure = derived(move || chosen.measure(repeat.task()));
    let readout =
        derived(move || repeat.chosen.get().map(|repetition| reading(repeat, chosen.measure(repeat.task()), repetition)));
    view! {
        <Choice/>
        <Names/>
        <div class="strips">
            <SeedChart measure scale=chosen.scale readout/>
            <SeedChart measure=derived(move || Measure::quality(repeat.task())) scale=RwSignal::new(AxisScale::Linear) readout/>
        </div>
        <small class="at">{move || readout.get().unwrap_or_else(|| further().repeat_hint())}</small>
        <SeedTable measure/>
        <Files measure scale=chosen.scale/>
        <p class="note">{further().repeat_charts_note()}</p>
    }
}

/// The arms of the plots by their letters.
#[component]
fn Names() -> impl IntoView {
    let repeat = expect_context::<Repeat>();
    let names = memo(move || {
        let name = |series: &Repetitions, arm: Arm| (arm, words().arm_lettered(arm.letter(), words::arm(series.base(), arm)));
        let all = |series: &Repetitions| series.base().arms().map(|arm| name(series, arm)).collect::<Vec<_>>();
        repeat.series.with(|series| series.as_ref().map(all).unwrap_or_default())
    });
    let item = |(arm, name): (Arm, String)| {
        view! { <li data-arm=arm.letter()><span class="key" aria-hidden="true"></span>{name}</li> }
    };
    view! { <ul class="names" id="repeat-arms">{move || names.get().into_iter().map(item).collect_view()}</ul> }
}

/// Which measure, and on which scale.
#[component]
fn Choice() -> impl IntoView {
    let repeat = expect_context::<Repeat>();
    let chosen = Chosen::of_page();
    let task = memo(move || repeat.task());
    let choose = move |event| {
        let id = event_target_value(&event);
        if let Some(measure) = Measure::of_task(task.get_untracked()).find(|measure| measure.id == id) {
            chosen.measure.set(measure.id);
        }
    };
    let option = move |measure: &'static Measure| {
        view! { <option value=measure.id selected=move || chosen.measure.get() == measure.id>{words::label(measure)}</option> }
    };
    let logarithmic = move || chosen.scale.get() == AxisScale::Logarithmic;
    let switch =
        move |event| chosen.scale.set(if event_target_checked(&event) { AxisScale::Logarithmic } else { AxisScale::Linear });
    let options = move || {
        let task = task.get();
        Measure::of_task(task).filter(|measure| *measure != Measure::quality(task)).map(option).collect_view()
    };
    view! {
        <div class="choices">
            <select id="repeat-measure" aria-label=further().repeat_choice() on:change=choose>{options}</select>
            <label class="tick"><input type="checkbox" id="repeat-logarithmic" prop:checked=logarithmic on:change=switch/>{further().repeat_logarithmic()}</label>
        </div>
    }
}

/// A strip plot.
#[component]
fn SeedChart(measure: Signal<&'static Measure>, scale: RwSignal<AxisScale>, readout: Signal<Option<String>>) -> impl IntoView {
    let repeat = expect_context::<Repeat>();
    let theme = expect_context::<Theme>();
    let chart = memo(move || figure(repeat, theme.palette(), measure.get(), scale.get()).chart);
    let draw = move |context: &DrawContext| {
        let strips = strips(repeat, context.palette, measure.get());
        context.draw(&strips);
        if let Some(run) = repeat.chosen.get() {
            context.draw(&ChosenRun { strips: &strips, run: run.into() });
        }
    };
    let at = move |chart: &Chart, plot: PlotBox, style: &Style, at: (f64, f64)| {
        let strips = untrack(|| strips(repeat, theme.palette(), measure.get()));
        chart.run_at(plot, style, &strips, at).map(|run| run as u32)
    };
    let ended = move || repeat.series.with(|series| series.as_ref().map(Repetitions::ended).unwrap_or_default());
    let open = Callback::new(move |repetition| repeat.open(repetition));
    let pick = Pick { chosen: repeat.chosen, order: derived(ended), open: Some(open) };
    let summary = derived(move || {
        repeat.series.with(|series| series.as_ref().map(|series| summary(series, measure.get())).unwrap_or_default())
    });
    view! { <PickChart surface=ChartSurface::new(chart) draw pick at summary readout hint=further().repeat_hint()/> }
}

impl Repeat {
    /// What the repetitions learn.
    pub(super) fn task(self) -> Task {
        let of_series = self.series.with(|series| series.as_ref().map(|series| series.base().data.task()));
        of_series.unwrap_or_else(|| self.setup.experiment.with(|experiment| experiment.data.task()))
    }
}

/// What was measured, a column for each arm.
fn strips(repeat: Repeat, palette: Palette, measure: &Measure) -> Vec<Strip> {
    repeat.series.with(|series| {
        let Some(series) = series else { return Vec::new() };
        let strip = |arm: Arm| {
            let point = |run: u32| Some((f64::from(run), series.value(run, arm, measure.value)?));
            let points = series.ended().into_iter().filter_map(point).collect();
            Strip { name: words::arm_in_full(series.base(), arm), points, colour: palette.arm(arm).into(), marker: look(arm).1 }
        };
        series.base().arms().map(strip).collect()
    })
}

fn figure(repeat: Repeat, palette: Palette, measure: &Measure, scale: AxisScale) -> Figure {
    let strips = strips(repeat, palette, measure);
    let values: Vec<f64> = strips.iter().flat_map(|strip| strip.points.iter().map(|&(_, value)| value)).collect();
    // The names would be cut to the width of a column; they are in the legends.
    let names = repeat.series.with(|series| {
        let letters = |series: &Repetitions| series.base().arms().map(|arm| arm.letter().to_owned()).collect();
        series.as_ref().map(letters).unwrap_or_default()
    });
    Figure { chart: strip_chart(names, &words::label(measure), scale, &values), elements: Elements::of(strips) }
}

/// What a plot shows, in words.
fn summary(series: &Repetitions, measure: &Measure) -> String {
    let of_arm = |arm: Arm| {
        let values: Vec<f64> = series.ended().into_iter().filter_map(|run| series.value(run, arm, measure.value)).collect();
        let spread = Quartiles::of(&values).map(|Quartiles { lower, median, upper }| {
            let [lower, median, upper] = [lower, median, upper].map(words::shown(measure));
            further().repeat_chart_arm(arm.letter(), median, lower, upper)
        });
        spread.unwrap_or_else(|| further().repeat_chart_arm_none(arm.letter()))
    };
    let arms: Vec<String> = series.base().arms().map(of_arm).collect();
    further().repeat_chart(series.ended().len(), words::label(measure), arms.join("; "))
}

/// What was measured in one repetition.
fn reading(repeat: Repeat, measure: &Measure, repetition: u32) -> String {
    repeat.series.with(|series| {
        let Some(series) = series else { return String::new() };
        let value = |arm, measure: &Measure| {
            series.value(repetition, arm, measure.value).map_or_else(|| "–".to_owned(), words::shown(measure))
        };
        let of_measure = |measure: &Measure| {
            let values: Vec<String> =
                series.base().arms().map(|arm| format!("{} {}", arm.letter(), value(arm, measure))).collect();
            further().repeat_reading_measure(words::label(measure), values.join(", "))
        };
        further().repeat_reading(repetition, of_measure(measure), of_measure(Measure::quality(series.base().data.task())))
    })
}

#[component]
fn SeedTable(measure: Signal<&'static Measure>) -> impl IntoView {
    let repeat = expect_context::<Repeat>();
    let caption = derived(move || match repeat.task() {
        Task::Labels { .. } => further().repeat_table_accuracy(words::label(measure.get())),
        Task::Value => further().repeat_table_error(words::label(measure.get())),
    });
    let columns = move |series: &Repetitions| {
        let arms: Vec<Arm> = series.base().arms().collect();
        let of_measure = |measure: &'static Measure| arms.iter().map(move |&arm| (measure, arm)).collect::<Vec<_>>();
        [measure.get(), Measure::quality(series.base().data.task())].into_iter().flat_map(of_measure).collect::<Vec<_>>()
    };
    let headings = derived(move || {
        let of_series = |series: &Repetitions| {
            columns(series).into_iter().map(|(measure, arm)| Heading::of_arm(arm, &words::label(measure))).collect()
        };
        repeat.series.with(|series| series.as_ref().map(of_series).unwrap_or_default())
    });
    let rows = move || {
        let of_series = |series: &Repetitions| {
            let columns = columns(series);
            let cells = |run| columns.iter().map(|(measure, arm)| series.value(run, *arm, measure.value)).collect();
            series.ended().into_iter().map(|run| Row { head: run.to_string(), cells: cells(run) }).collect()
        };
        repeat.series.with(|series| series.as_ref().map(of_series).unwrap_or_default())
    };
    view! { <Table caption first=further().repeat_table_repetition() headings rows/> }
}

/// Both plots as files.
#[component]
fn Files(measure: Signal<&'static Measure>, scale: RwSignal<AxisScale>) -> impl IntoView {
    let repeat = expect_context::<Repeat>();
    let theme = expect_context::<Theme>();
    let shown = move || figure(repeat, theme.palette(), measure.get(), scale.get());
    let good = move || Measure::quality(repeat.task());
    let of_quality = move || figure(repeat, theme.palette(), good(), AxisScale::Linear);
    let stem = move |id: &str| format!("{id}-over-seeds");
    let formats = [Format::Png, Format::Svg, Format::Csv];
    let save_shown = move |format| view! { <Save format what=further().repeat_save_measure() stem=move || stem(measure.get().id) figure=shown/> };
    let save_quality = move || {
        let what = match repeat.task() {
            Task::Labels { .. } => further().repeat_save_accuracy(),
            Task::Value => further().repeat_save_error(),
        };
        formats
            .map(|format| view! { <Save format what=what.clone() stem=move || stem(good().id) figure=of_quality/> })
            .collect_view()
    };
    view! {
        <details class="home">
            <summary>{further().repeat_save()}</summary>
            <div class="choices"><span>{move || words::label(measure.get())}</span>{formats.map(save_shown).collect_view()}</div>
            <div class="choices"><span>{move || words::label(good())}</span>{save_quality}</div>
        </details>
    }
}
