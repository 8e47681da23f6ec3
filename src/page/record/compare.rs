//! Runs side by side: their measures in a table, their prediction differences in one chart.

use std::collections::BTreeMap;

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::chosen::Chosen;
use super::files::KeptFiles;
use super::{RunStore, name};
use crate::experiment::Measures;
use crate::measure::{Measure, Prominence};
use crate::page::arms::look;
use crate::page::canvas::{ChartCanvas, ChartSurface, DrawContext};
use crate::page::crosshair::{Crosshair, Stride};
use crate::page::export::{Format, Save};
use crate::page::reactive::{derived, effect, memo};
use crate::page::theme::{Palette, Theme};
use crate::page::twins::DifferenceScale;
use crate::plot::{Elements, Figure, Series, difference_chart, nearest};
use crate::record::{KeptRun, Last, Run};
use crate::view::Slot;
use crate::words::{self, further};

/// The runs that are ticked, side by side.
#[component]
pub(super) fn Comparison(chosen: Chosen) -> impl IntoView {
    let run_store = expect_context::<RunStore>();
    let entries = memo(move || {
        let ids = chosen.ids();
        run_store.entries.with(|entries| ids.iter().filter_map(|id| entries.get(*id).cloned()).collect::<Vec<KeptRun>>())
    });
    let heads = move || {
        entries
            .with(|entries| measured(entries))
            .into_iter()
            .map(|measure| view! { <th scope="col">{words::label(measure)}</th> })
    };
    let groups = move || {
        let entries = entries.get();
        let measures = measured(&entries);
        entries.iter().zip(Slot::ALL).map(|(entry, slot)| group(entry, slot, &measures)).collect_view()
    };
    view! {
        <Show when=move || entries.with(|entries| !entries.is_empty())
            fallback=|| view! { <p class="note">{further().compared_none()}</p> }>
            <div class="rows compared" id="compared" tabindex="0" role="region" aria-label=further().compared()>
                <table>
                    <thead><tr><th scope="col"><span class="unseen">{further().compared_arm()}</span></th>{move || heads().collect_view()}</tr></thead>
                    {groups}
                </table>
            </div>
            <Histories entries/>
        </Show>
    }
}

/// The main measures, those that any arm of any run has.
fn measured(entries: &[KeptRun]) -> Vec<&'static Measure> {
    let has = |measure: &&Measure| {
        let mut arms = entries.iter().flat_map(|entry| &entry.arms);
        arms.any(|last| last.measures.as_ref().and_then(measure.value).is_some())
    };
    Measure::all().filter(|measure| measure.prominence == Prominence::Main).filter(has).collect()
}

/// The arms of a run, under its name.
fn group(entry: &KeptRun, slot: Slot, measures: &[&Measure]) -> impl IntoView + use<> {
    let called = name::of(entry);
    let arm = |last: &Last| {
        let cells = measures.iter().map(|measure| {
            let show = words::shown(measure);
            let value = last.measures.as_ref().and_then(measure.value);
            let error = last.errors.as_ref().and_then(measure.standard_error).map(|error| view! { <small>" ± " {show(error)}</small> });
            view! { <td data-value=value.map(|value| value.to_string())>{value.map_or_else(|| "–".to_owned(), show)}{error}</td> }
        });
        let dashes = look(last.arm).0.pattern().map(|[dash, gap]| format!("{dash} {gap}"));
        view! {
            <tr><th scope="row">
                <svg class="swatch" viewBox="0 0 40 12" aria-hidden="true"><path class="line" d="M0 6h40" stroke-dasharray=dashes/></svg>
                {further().compared_arm_name(last.arm.letter(), applied(last))}
            </th>{cells.collect_view()}</tr>
        }
    };
    view! {
        <tbody style:--run=format!("var(--pin-{})", slot.index() + 1)>
            <tr class="whose"><th scope="rowgroup" colspan=measures.len() + 1><div>
                <span class="key" aria-hidden="true"></span><span>{called.clone()}</span><KeptFiles id=entry.id called/>
            </div></th></tr>
            {entry.arms.iter().map(arm).collect_view()}
        </tbody>
    }
}

/// What an arm applies, as people read it.
fn applied(last: &Last) -> String {
    last.activation.parse().map_or_else(|_| last.activation.clone(), |activation| words::activation(&activation))
}

/// The prediction differences of all over the epochs.
#[component]
fn Histories(entries: Memo<Vec<KeptRun>>) -> impl IntoView {
    let (store, theme) = (expect_context::<RunStore>(), expect_context::<Theme>());
    let scale = expect_context::<DifferenceScale>();
    let runs = RwSignal::new(BTreeMap::<u64, Run>::new());
    load(store, entries, runs);
    let series = move |palette| runs.with(|runs| entries.with(|entries| lines(entries, runs, palette)));
    let chart = memo(move || {
        let points = runs.with(|runs| runs.values().flat_map(points_of).collect::<Vec<_>>());
        let largest = |of: fn(&(f64, f64)) -> f64| points.iter().map(of).filter(|value| value.is_finite()).fold(0.0, f64::max);
        let scale = scale.of(points.iter().map(|point| point.1));
        difference_chart(largest(|point| point.0).ceil() as u32, scale, largest(|point| point.1))
    });
    let draw = move |context: &DrawContext| context.draw(&series(context.palette));
    let crosshair = Crosshair::new(Stride::Fixed(1.0));
    let readout = derived(move || {
        let epoch = crosshair.at()?;
        let values = series(theme.palette()).into_iter().map(|line| {
            let value = nearest(&line.points, epoch).map(|at| line.points[at].1).filter(|value| value.is_finite());
            value.map_or_else(|| "–".to_owned(), words::small)
        });
        Some(further().compared_readout(epoch.round() as u32, values.collect::<Vec<_>>().join("\n")))
    });
    // Whole runs are read one by one.
    let summary = move || further().compared_summary(runs.with(BTreeMap::len) as u32);
    let figure = move || Figure { chart: chart.get(), elements: Elements::of(series(theme.palette())) };
    let save = move |format| view! { <Save format what=further().compared_file() stem=|| "compared-runs".to_owned() figure/> };
    view! {
        <ChartCanvas surface=ChartSurface::new(chart) draw summary=derived(summary) crosshair readout/>
        <details class="home">
            <summary>{further().compared_save()}</summary>
            <div class="choices">{[Format::Png, Format::Svg, Format::Csv].map(save).collect_view()}</div>
        </details>
    }
}

/// Keeps the whole runs of the entries at hand, and no others.
fn load(store: RunStore, entries: Memo<Vec<KeptRun>>, runs: RwSignal<BTreeMap<u64, Run>>) {
    effect(move || {
        let ids: Vec<u64> = entries.with(|entries| entries.iter().map(|entry| entry.id).collect());
        runs.update(|runs| runs.retain(|id, _| ids.contains(id)));
        for id in ids.into_iter().filter(|id| runs.with_untracked(|runs| !runs.contains_key(id))) {
            spawn_local(async move {
                if let Some(run) = store.run(id).await {
                    // It may have been unticked meanwhile, and all of this be gone.
                    let wanted = entries.try_with_untracked(|entries| entries.iter().any(|entry| entry.id == id));
                    if wanted == Some(true) {
                        let _ = runs.try_update(|runs| runs.insert(id, run));
                    }
                }
            });
        }
    });
}

/// A line for each arm of each run: the colour tells the run, the dashes the arm.
fn lines(entries: &[KeptRun], runs: &BTreeMap<u64, Run>, palette: Palette) -> Vec<Series> {
    let of_run = |(entry, slot): (&KeptRun, Slot)| {
        let called = name::of(entry);
        let arms = runs.get(&entry.id).map(|run| run.arms.clone()).unwrap_or_default();
        arms.into_iter().map(move |arm| {
            let (stroke, marker) = look(arm.arm);
            Series {
                name: format!("{called}: {}", arm.arm.letter()),
                points: arm.history.iter().map(point).collect(),
                colour: palette.pin(slot).into(),
                stroke,
                width: 2.0,
                marker: Some(marker),
            }
        })
    };
    entries.iter().zip(Slot::ALL).flat_map(of_run).collect()
}

fn points_of(run: &Run) -> impl Iterator<Item = (f64, f64)> {
    run.arms.iter().flat_map(|arm| arm.history.iter().map(point))
}

fn point(record: &Measures) -> (f64, f64) {
    (record.epoch, record.disagreement.map_or(f64::NAN, |apart| apart.absolute))
}
