//! What two twins give to the same test examples, a dot for each.

use std::collections::BTreeMap;

use leptos::prelude::*;

use super::super::Leaf;
use super::labels;
use crate::experiment::{Arm, Paired, Pairing};
use crate::page::arms::look;
use crate::page::canvas::{ChartSurface, DrawContext};
use crate::page::picking::{Pick, PickChart};
use crate::page::state::Page;
use crate::page::table::{Heading, Row, Table};
use crate::page::theme::{Palette, Theme};
use crate::page::twins::charts::ChartFiles;
use crate::plot::{Chart, ChosenExample, Cloud, Diagonal, Elements, PlotBox, Style, pairing_chart};
use crate::words;

/// Rows of the table.
const ROWS: usize = 20;
const HINT: &str = "Point at a dot, or move with the arrow keys, the furthest apart first, to read an example.";

#[component]
pub(super) fn PairingChart() -> impl IntoView {
    let (page, theme) = (expect_context::<Page>(), expect_context::<Theme>());
    let labels = labels(page);
    let twins = Memo::new(move |_| twins(page));
    let chart = Memo::new(move |_| pairing_chart(labels.get(), twins.get()));
    let chosen = RwSignal::new(None::<u32>);
    let order = Signal::derive(move || furthest_first(page));
    let clouds = move |palette| page.setup.arms().into_iter().map(|arm| cloud(page, palette, arm)).collect::<Vec<_>>();
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
    let readout = Signal::derive(move || chosen.get().map(|example| reading(page, example)));
    let summary = Memo::new(move |before: Option<&String>| match before {
        Some(before) if page.playback.playing.get() => before.clone(),
        _ => summary(page),
    });
    let several = Memo::new(move |_| page.setup.experiment.with(|experiment| experiment.replicas > 2));
    view! {
        <figure>
            <h3>{move || { let [first, second] = twins.get(); format!("Twin {first} and twin {second}") }}
                <Show when=move || several.get()><Leaf/></Show></h3>
            <PickChart surface=ChartSurface::new(chart) draw pick=Pick { chosen, order, open: None } at summary readout hint=HINT/>
            <small class="at">{move || readout.get().unwrap_or_else(|| HINT.to_owned())}</small>
            <p class="note">"A dot is a test example; on the dotted line the two twins agree. " {move || thinned(page)} " " {move || stand_ins(page)}</p>
            <ExampleTable order/>
            <ChartFiles stem="two-twins" chart elements/>
        </figure>
    }
}

#[component]
fn ExampleTable(order: Signal<Vec<u32>>) -> impl IntoView {
    let page = expect_context::<Page>();
    let labels = labels(page);
    let headings = Signal::derive(move || {
        let of_arm = |arm| twins(page).map(|twin| Heading::of_arm(arm, &format!("twin {twin}")));
        page.setup.arms().into_iter().flat_map(of_arm).collect::<Vec<_>>()
    });
    let rows = move || {
        let cells = |example: u32| {
            let of_arm = |arm| match paired(page, arm, example) {
                Some(Paired { probabilities, .. }) => probabilities.map(|p| Some(p.into())),
                None => [None; 2],
            };
            page.setup.arms().into_iter().flat_map(of_arm).collect()
        };
        order.with(|order| {
            order.iter().take(ROWS).map(|&example| Row { head: example.to_string(), cells: cells(example) }).collect()
        })
    };
    let caption = Signal::derive(move || {
        let of = if labels.get() == 2 { "label 1" } else { "the true label" };
        format!("p of {of} by two twins: the {ROWS} test examples of these on which they are furthest apart, counted from 0")
    });
    view! { <Table caption first="Example" headings rows/> }
}

fn of_arm<T>(page: Page, arm: Arm, read: impl FnOnce(&Pairing) -> Option<T>) -> Option<T> {
    page.runs.arm(arm).frame.with(|frame| frame.as_ref()?.pairing.as_ref().and_then(read))
}

/// Which two twins are to be shown, counted from 1. Where one has diverged in an arm, another stands in.
fn twins(page: Page) -> [u32; 2] {
    [1, u32::from(page.inspection.chosen.get()).max(1) + 1]
}

fn paired(page: Page, arm: Arm, example: u32) -> Option<Paired> {
    of_arm(page, arm, |Pairing { examples, .. }| {
        let index = examples.binary_search_by_key(&example, |paired| paired.example).ok()?;
        Some(examples[index])
    })
}

fn difference(paired: &Paired) -> f32 {
    let [p, q] = paired.probabilities;
    (p - q).abs()
}

/// The examples by the largest difference of any arm.
fn furthest_first(page: Page) -> Vec<u32> {
    let mut largest = BTreeMap::<u32, f32>::new();
    for arm in page.setup.arms() {
        of_arm(page, arm, |pairing| {
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

fn cloud(page: Page, palette: Palette, arm: Arm) -> Cloud {
    let point = |paired: &Paired| (paired.example, paired.probabilities.map(f64::from).into());
    Cloud {
        name: page.setup.experiment.with(|experiment| words::arm_in_full(experiment, arm)),
        points: of_arm(page, arm, |pairing| Some(pairing.examples.iter().map(point).collect())).unwrap_or_default(),
        colour: palette.arm(arm).into(),
        marker: look(arm).1,
    }
}

/// That some examples are left out, if they are.
fn thinned(page: Page) -> Option<String> {
    let counts = |pairing: &Pairing| Some((pairing.examples.len() as u32, pairing.test));
    let (shown, test) = page.setup.arms().into_iter().find_map(|arm| of_arm(page, arm, counts))?;
    (shown < test).then(|| format!("Shown are {shown} of {test}, evenly over the test set."))
}

/// Which other twins are shown of arms in which one has diverged.
fn stand_ins(page: Page) -> String {
    let shown =
        |arm: Arm| Some((arm, of_arm(page, arm, |pairing| Some(pairing.replicas.map(|replica| u32::from(replica) + 1)))?));
    let others = page.setup.arms().into_iter().filter_map(shown).filter(|(_, shown)| *shown != twins(page));
    let say = |(arm, [first, second]): (Arm, [u32; 2])| format!("Of arm {} it is twins {first} and {second}.", arm.letter());
    others.map(say).collect::<Vec<_>>().join(" ")
}

/// What two twins of each arm give to an example.
fn reading(page: Page, example: u32) -> String {
    let arms = page.setup.arms();
    let truth = arms.iter().find_map(|&arm| paired(page, arm, example)).map(|paired| paired.label);
    let truth = truth.map_or_else(String::new, |label| page.setup.experiment.with(|experiment| experiment.data.label(label)));
    let of_arm = |arm: Arm| {
        let said = paired(page, arm, example).map(|paired| paired.probabilities.map(|p| words::small(p.into())).join(" and "));
        format!("{} {}", arm.letter(), said.unwrap_or_else(|| "–".to_owned()))
    };
    format!("example {example}, truth {truth}:  {}", arms.into_iter().map(of_arm).collect::<Vec<_>>().join(";  "))
}

/// What the chart shows, in words.
fn summary(page: Page) -> String {
    let [first, second] = twins(page);
    let said = page.setup.arms().into_iter().map(|arm| {
        let largest = of_arm(page, arm, |pairing| pairing.examples.iter().map(difference).max_by(f32::total_cmp));
        let largest = largest.map_or_else(|| "not measured yet".to_owned(), |largest| words::small(largest.into()));
        format!("arm {} {largest}", arm.letter())
    });
    format!(
        "What twins {first} and {second} give to the same test examples; the largest difference: {}",
        said.collect::<Vec<_>>().join("; ")
    )
}
