//! What two twins give to the same test examples, a dot for each.

use std::collections::BTreeMap;

use leptos::prelude::*;

use super::super::Leaf;
use super::labels;
use crate::experiment::{Arm, Paired, Pairing};
use crate::page::arms::look;
use crate::page::canvas::{ChartSurface, DrawContext};
use crate::page::picking::{Pick, PickChart};
use crate::page::reactive::{derived, memo};
use crate::page::state::{ArmRuns, ExperimentSetup, Inspection, Playback};
use crate::page::table::{Heading, Row, Table};
use crate::page::theme::{Palette, Theme};
use crate::page::twins::chart_files::ChartFiles;
use crate::plot::{Chart, ChosenExample, Cloud, Diagonal, Elements, PlotBox, Style, pairing_chart};
use crate::words::{self, further, words};

/// Rows of the table.
const ROWS: usize = 20;

#[component]
pub(super) fn PairingChart() -> impl IntoView {
    let (setup, runs) = (expect_context::<ExperimentSetup>(), expect_context::<ArmRuns>());
    let (playback, inspection) = (expect_context::<Playback>(), expect_context::<Inspection>());
    let theme = expect_context::<Theme>();
    let labels = labels(setup);
    let twins = memo(move || twins(inspection));
    let chart = memo(move || pairing_chart(labels.get(), twins.get()));
    let chosen = RwSignal::new(None::<u32>);
    let order = derived(move || furthest_first(setup, runs));
    let clouds = move |palette| setup.arms().into_iter().map(|arm| cloud(setup, runs, palette, arm)).collect::<Vec<_>>();
    let elements = move |palette| Elements::of(Diagonal).and(clouds(palette));
    let draw = move |context: &DrawContext| {
        context.draw(&elements(context.palette));
        if let Some(example) = chosen.get() {
            context.draw(&ChosenExample { clouds: &clouds(context.palette), example });
        }
    };
    let at = move |chart: &Chart, plot: PlotBox, style: &Style, at: (f64, f64)| {
        chart.example_at(plot, style, &untrack(|| clouds(theme.palette())), at)
    };
    let readout = derived(move || chosen.get().map(|example| reading(setup, runs, example)));
    let summary = Memo::new(move |before: Option<&String>| match before {
        Some(before) if playback.playing.get() => before.clone(),
        _ => summary(setup, runs, inspection),
    });
    let several = setup.read(|experiment| experiment.replicas > 2);
    view! {
        <figure>
            <h3>{move || { let [first, second] = twins.get(); further().twins_pairing_title(first, second) }}
                <Show when=move || several.get()><Leaf/></Show></h3>
            <PickChart surface=ChartSurface::new(chart) draw pick=Pick { chosen, order, open: None } at summary readout hint=further().twins_pairing_hint()/>
            <small class="at">{move || readout.get().unwrap_or_else(|| further().twins_pairing_hint())}</small>
            <p class="note">{further().twins_pairing_note()} " " {move || thinned(setup, runs)} " " {move || stand_ins(setup, runs, inspection)}</p>
            <ExampleTable order/>
            <ChartFiles what=further().twins_pairing_file() stem="two-twins" chart elements/>
        </figure>
    }
}

#[component]
fn ExampleTable(order: Signal<Vec<u32>>) -> impl IntoView {
    let (setup, runs) = (expect_context::<ExperimentSetup>(), expect_context::<ArmRuns>());
    let inspection = expect_context::<Inspection>();
    let labels = labels(setup);
    let headings = derived(move || {
        let of_arm = |arm| twins(inspection).map(|twin| Heading::of_arm(arm, &words().twins_map_chosen(twin)));
        setup.arms().into_iter().flat_map(of_arm).collect::<Vec<_>>()
    });
    let rows = move || {
        let cells = |example: u32| {
            let of_arm = |arm| match paired(runs, arm, example) {
                Some(Paired { probabilities, .. }) => probabilities.map(|p| Some(p.into())),
                None => [None; 2],
            };
            setup.arms().into_iter().flat_map(of_arm).collect()
        };
        order.with(|order| {
            order.iter().take(ROWS).map(|&example| Row { head: example.to_string(), cells: cells(example) }).collect()
        })
    };
    let caption = derived(move || {
        if labels.get() == 2 { further().twins_pairing_caption_binary(ROWS) } else { further().twins_pairing_caption(ROWS) }
    });
    view! { <Table caption first=further().twins_pairing_example() headings rows/> }
}

fn of_arm<T>(runs: ArmRuns, arm: Arm, read: impl FnOnce(&Pairing) -> Option<T>) -> Option<T> {
    runs.arm(arm).with_picture(|picture| picture?.pairing.as_ref().and_then(read))
}

/// Which two twins are to be shown, counted from 1. Where one has diverged in an arm, another stands in.
fn twins(inspection: Inspection) -> [u32; 2] {
    [1, u32::from(inspection.chosen.get()).max(1) + 1]
}

fn paired(runs: ArmRuns, arm: Arm, example: u32) -> Option<Paired> {
    of_arm(runs, arm, |Pairing { examples, .. }| {
        let index = examples.binary_search_by_key(&example, |paired| paired.example).ok()?;
        Some(examples[index])
    })
}

fn difference(paired: &Paired) -> f32 {
    let [p, q] = paired.probabilities;
    (p - q).abs()
}

/// The examples by the largest difference of any arm.
fn furthest_first(setup: ExperimentSetup, runs: ArmRuns) -> Vec<u32> {
    let mut largest = BTreeMap::<u32, f32>::new();
    for arm in setup.arms() {
        of_arm(runs, arm, |pairing| {
            for paired in &pairing.examples {
                let entry = largest.entry(paired.example).or_default();
                *entry = entry.max(difference(paired));
            }
            Some(())
        });
    }
    let mut order: Vec<(u32, f32)> = largest.into_iter().collect();
    order.sort_by(|a, b| b.1.total_cmp(&a.1));
    order.into_iter().map(|(example, _)| example).collect()
}

fn cloud(setup: ExperimentSetup, runs: ArmRuns, palette: Palette, arm: Arm) -> Cloud {
    let point = |paired: &Paired| (paired.example, paired.probabilities.map(f64::from).into());
    Cloud {
        name: setup.experiment.with(|experiment| words::arm_in_full(experiment, arm)),
        points: of_arm(runs, arm, |pairing| Some(pairing.examples.iter().map(point).collect())).unwrap_or_default(),
        colour: palette.arm(arm).into(),
        marker: look(arm).1,
    }
}

/// That some examples are left out, if they are.
fn thinned(setup: ExperimentSetup, runs: ArmRuns) -> Option<String> {
    let counts = |pairing: &Pairing| Some((pairing.examples.len() as u32, pairing.test));
    let (shown, test) = setup.arms().into_iter().find_map(|arm| of_arm(runs, arm, counts))?;
    (shown < test).then(|| further().twins_pairing_thinned(shown, test))
}

/// Which other twins are shown of arms in which one has diverged.
fn stand_ins(setup: ExperimentSetup, runs: ArmRuns, inspection: Inspection) -> String {
    let shown =
        |arm: Arm| Some((arm, of_arm(runs, arm, |pairing| Some(pairing.replicas.map(|replica| u32::from(replica) + 1)))?));
    let others = setup.arms().into_iter().filter_map(shown).filter(|(_, shown)| *shown != twins(inspection));
    let say = |(arm, [first, second]): (Arm, [u32; 2])| further().twins_pairing_stand_in(arm.letter(), first, second);
    others.map(say).collect::<Vec<_>>().join(" ")
}

/// What two twins of each arm give to an example.
fn reading(setup: ExperimentSetup, runs: ArmRuns, example: u32) -> String {
    let arms = setup.arms();
    let truth = arms.iter().find_map(|&arm| paired(runs, arm, example)).map(|paired| paired.label);
    let truth =
        truth.map_or_else(String::new, |label| setup.experiment.with(|experiment| words::label_name(&experiment.data, label)));
    let of_arm = |arm: Arm| {
        let said = paired(runs, arm, example).map(|paired| {
            let [first, second] = paired.probabilities.map(|p| words::small(p.into()));
            further().twins_pairing_values(first, second)
        });
        format!("{} {}", arm.letter(), said.unwrap_or_else(|| "–".to_owned()))
    };
    further().twins_pairing_reading(example, truth, arms.into_iter().map(of_arm).collect::<Vec<_>>().join(";  "))
}

/// What the chart shows, in words.
fn summary(setup: ExperimentSetup, runs: ArmRuns, inspection: Inspection) -> String {
    let [first, second] = twins(inspection);
    let said = setup.arms().into_iter().map(|arm| {
        let largest = of_arm(runs, arm, |pairing| pairing.examples.iter().map(difference).max_by(f32::total_cmp));
        match largest {
            Some(largest) => further().twins_arm_value(arm.letter(), words::small(largest.into())),
            None => words().twins_chart_arm_none(arm.letter()),
        }
    });
    further().twins_pairing_summary(first, second, said.collect::<Vec<_>>().join("; "))
}
