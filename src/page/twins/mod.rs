//! The Twins lab: the arms, each with its twins, and how far these part.

mod charts;
mod colours;
mod disputed;
mod fingerprints;
mod headline;
mod inspector;
mod map_files;
mod maps;
mod measures;
mod table;

use leptos::prelude::*;

use super::arms::EachArm;
use super::state::Page;
use crate::data::Data;
use crate::experiment::Arm;
use charts::{DifferenceChart, LossChart};
use disputed::DisputedImages;
use headline::ArmHeadline;
pub(super) use headline::Premise;
use inspector::Inspector;
use map_files::MapFiles;
use maps::{Map, Panel};
use measures::Measures;

/// How a difference is drawn, in the maps and in the chart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum DifferenceScale {
    /// From 10⁻⁸ to 1, so that the smallest difference shows.
    Logarithmic,
    /// From 0, so that sizes can be compared by eye.
    Linear,
}

/// The maps of all arms, or the images they dispute.
#[component]
pub(super) fn Pictures() -> impl IntoView {
    let page = expect_context::<Page>();
    let planar = Memo::new(move |_| page.experiment.with(|experiment| matches!(experiment.data, Data::Plane(_))));
    let source = Memo::new(move |_| page.experiment.with(|experiment| (experiment.data.clone(), experiment.seeds.data)));
    provide_context(Memo::new(move |_| source.with(|(data, seed)| maps::dots(data, *seed))));
    view! {
        <section class="card pictures" aria-label="Predictions of the twins">
            <Show when=move || planar.get() fallback=|| view! { <EachArm let:arm><ArmHeadline arm/><DisputedImages arm/></EachArm> }>
                <PlanePictures/>
            </Show>
        </section>
    }
}

#[component]
fn PlanePictures() -> impl IntoView {
    let page = expect_context::<Page>();
    let replicas = Memo::new(move |_| page.experiment.with(|experiment| experiment.replicas));
    let title = move |panel: Panel| {
        Signal::derive(move || match (panel, replicas.get()) {
            (Panel::First, 2) => "twin 1".to_owned(),
            (Panel::Second, 2) => "twin 2".to_owned(),
            (Panel::Difference, 2) => "difference".to_owned(),
            (Panel::First, count) => format!("mean of {count} twins"),
            (Panel::Second, _) => format!("twin {}", page.chosen.get() + 1),
            (Panel::Difference, _) => "spread".to_owned(),
        })
    };
    let row = move |arm: Arm| {
        let maps = Panel::ALL.map(|panel| view! { <Map arm panel title=title(panel)/> });
        view! { <ArmHeadline arm/><div class="maps">{maps.collect_view()}</div> }
    };
    let heading = move |panel: Panel| {
        let leafing = move || panel == Panel::Second && replicas.get() > 2;
        view! { <p class="column">{title(panel)}<Show when=leafing><Leaf/></Show></p> }
    };
    view! {
        <div class="maps columns">{Panel::ALL.map(heading).collect_view()}</div>
        <EachArm children=row/>
        <Legend/>
        <MapFiles title/>
    }
}

/// Arrows that go through the twins.
#[component]
fn Leaf() -> impl IntoView {
    let page = expect_context::<Page>();
    let turn = move |by: u32| {
        let count = page.experiment.with_untracked(|experiment| experiment.replicas);
        page.chosen.update(|chosen| *chosen = ((u32::from(*chosen) + by) % count) as u16);
        page.wake();
    };
    let back = move |_| turn(page.experiment.with_untracked(|experiment| experiment.replicas) - 1);
    view! {
        <button class="quiet leaf" aria-label="Twin before" on:click=back>"‹"</button>
        <button class="quiet leaf" aria-label="Next twin" on:click=move |_| turn(1)>"›"</button>
    }
}

/// What the colours mean, and the switch of the difference scale.
#[component]
fn Legend() -> impl IntoView {
    let scale = expect_context::<RwSignal<DifferenceScale>>();
    let difference = move || {
        let scale = scale.get();
        colours::gradient(move |position| Panel::Difference.ramp(position, scale))
    };
    let low = move || Panel::Difference.ends(scale.get())[0];
    view! {
        <div class="legends">
            <div class="legend">
                <span>"label 0"</span>
                <span class="ramp" style:background=colours::gradient(colours::of_probability)></span>
                <span>"label 1"</span>
            </div>
            <div class="legend">
                <span>{low}</span>
                <span class="ramp" style:background=difference></span>
                <span>"1"</span>
                <ScaleSwitch/>
            </div>
        </div>
    }
}

#[component]
fn ScaleSwitch() -> impl IntoView {
    let scale = expect_context::<RwSignal<DifferenceScale>>();
    let logarithmic = move || scale.get() == DifferenceScale::Logarithmic;
    let switch = move |event| {
        scale.set(if event_target_checked(&event) { DifferenceScale::Logarithmic } else { DifferenceScale::Linear });
    };
    view! {
        <label class="tick"><input type="checkbox" id="logarithmic" prop:checked=logarithmic on:change=switch/>"log"</label>
    }
}

/// How far apart, how good: charts and table.
#[component]
pub(super) fn Figures() -> impl IntoView {
    view! {
        <section class="card" aria-label="Prediction difference over the epochs"><DifferenceChart/></section>
        <section class="card" aria-label="Loss over the epochs"><LossChart/></section>
        <section class="card" aria-label="Measures"><Measures/></section>
    }
}

/// A closer look at one point, where the data is in the plane.
#[component]
pub(super) fn OnePoint() -> impl IntoView {
    let page = expect_context::<Page>();
    let planar = Memo::new(move |_| page.experiment.with(|experiment| matches!(experiment.data, Data::Plane(_))));
    view! {
        <Show when=move || planar.get()>
            <Inspector/>
        </Show>
    }
}
