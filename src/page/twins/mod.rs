//! The Twins lab: the arms, each with its twins, and how far these part.

mod buckets;
mod charts;
mod colours;
mod disputed;
mod fingerprints;
mod fit;
mod headline;
mod inside;
mod inspector;
mod lab;
mod map_files;
mod maps;
mod measures;
mod parting;
mod placed;
mod probabilities;
mod repeat;
mod rows;
mod table;

use leptos::prelude::*;

use super::arms::EachArm;
use super::state::Page;
use super::user_data::Picker;
use crate::data::{Data, Form};
use crate::experiment::Arm;
use crate::plot::AxisScale;
use buckets::Buckets;
use charts::{DifferenceChart, LossChart};
use disputed::DisputedImages;
use fit::Fits;
use headline::ArmHeadline;
pub(super) use headline::Subtitle;
use inside::WhatDiffersInside;
use inspector::Inspector;
pub(super) use lab::TwinsLab;
use map_files::MapFiles;
use maps::{Map, Panel};
use measures::MeasureTable;
use parting::Parting;
use placed::PlacedPoints;
use probabilities::Probabilities;
use repeat::RepeatOverSeeds;
use rows::DisputedRows;

/// How a difference is drawn, in the maps and in the chart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum DifferenceScale {
    /// From 10⁻⁸ to 1, so that the smallest difference shows.
    Logarithmic,
    /// From 0, so that sizes can be compared by eye.
    Linear,
}

impl DifferenceScale {
    /// The same for an axis.
    fn of_axis(self) -> AxisScale {
        match self {
            Self::Logarithmic => AxisScale::Logarithmic,
            Self::Linear => AxisScale::Linear,
        }
    }
}

/// The maps of all arms, or the examples they dispute.
#[component]
pub(super) fn Pictures() -> impl IntoView {
    let page = expect_context::<Page>();
    let form = form(page);
    let source = Memo::new(move |_| page.setup.experiment.with(|experiment| (experiment.data.clone(), experiment.seeds.data)));
    provide_context(Memo::new(move |_| source.with(|(data, seed)| maps::dots(data, *seed))));
    view! {
        <section class="card pictures" aria-label="Predictions of the twins">
            <MissingData/>
            {move || match form.get() {
                Form::Point => view! { <PlanePictures/> }.into_any(),
                Form::Curve => view! { <Fits/> }.into_any(),
                Form::Image { width, height } => {
                    view! { <EachArm let:arm><ArmHeadline arm/><DisputedImages arm width height/></EachArm> }.into_any()
                }
                Form::Row => view! { <EachArm let:arm><ArmHeadline arm/><DisputedRows arm/></EachArm> }.into_any(),
            }}
        </section>
    }
}

/// What the experiment cannot begin without.
#[component]
fn MissingData() -> impl IntoView {
    let page = expect_context::<Page>();
    let said = move || page.user_data.missing.get().map(|missing| format!("Nothing is trained: {missing}."));
    view! {
        <Show when=move || page.user_data.missing.with(Option::is_some)>
            <div class="wanted" id="wanted"><p role="status">{said}</p><Picker id="wanted-files"/></div>
        </Show>
    }
}

/// How the examples of the present data are shown.
fn form(page: Page) -> Memo<Form> {
    Memo::new(move |_| page.setup.experiment.with(|experiment| experiment.data.form()))
}

#[component]
fn PlanePictures() -> impl IntoView {
    let page = expect_context::<Page>();
    let replicas = Memo::new(move |_| page.setup.experiment.with(|experiment| experiment.replicas));
    let title = move |panel: Panel| {
        Signal::derive(move || match (panel, replicas.get()) {
            (Panel::First, 2) => "twin 1".to_owned(),
            (Panel::Second, 2) => "twin 2".to_owned(),
            (Panel::Difference, 2) => "difference".to_owned(),
            (Panel::First, count) => format!("mean of {count} twins"),
            (Panel::Second, _) => format!("twin {}", page.inspection.chosen.get() + 1),
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
        let count = page.setup.experiment.with_untracked(|experiment| experiment.replicas);
        page.inspection.chosen.update(|chosen| *chosen = ((u32::from(*chosen) + by) % count) as u16);
        page.training.wake();
    };
    let back = move |_| turn(page.setup.experiment.with_untracked(|experiment| experiment.replicas) - 1);
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
            <LabelColours/>
            <div class="legend">
                <span>{low}</span>
                <span class="ramp" style:background=difference></span>
                <span>"1"</span>
                <ScaleSwitch/>
            </div>
        </div>
    }
}

/// What the colours of the labels are.
#[component]
fn LabelColours() -> impl IntoView {
    let page = expect_context::<Page>();
    let classes = Memo::new(move |_| page.setup.experiment.with(|experiment| experiment.data.classes()));
    let swatch = |label: usize| {
        view! { <span class="ramp" style:background=colours::gradient(move |_| colours::of_label(label))></span><span>{format!("label {label}")}</span> }
    };
    let of_many = move |classes: usize| view! { {(0..classes).map(swatch).collect_view()}<span>"pale: undecided"</span> };
    let of_two = || {
        view! {
            <span>"label 0"</span>
            <span class="ramp" style:background=colours::gradient(colours::of_probability)></span>
            <span>"label 1"</span>
        }
    };
    move || {
        let classes = classes.get();
        let colours = if classes > 2 { of_many(classes).into_any() } else { of_two().into_any() };
        view! { <div class="legend" id="label-colours">{colours}</div> }
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
    let page = expect_context::<Page>();
    let has_categories =
        Memo::new(move |_| page.setup.experiment.with(|experiment| matches!(experiment.data, Data::Clicks(_))));
    view! {
        <section class="card" aria-label="Prediction difference over the epochs"><DifferenceChart/></section>
        <section class="card" aria-label="When the twins part"><Parting/></section>
        <section class="card" aria-label="Loss over the epochs"><LossChart/></section>
        <section class="card" aria-label="Measures"><MeasureTable/></section>
        <Show when=move || has_categories.get()>
            <section class="card" aria-label="Prediction difference by frequency"><Buckets/></section>
        </Show>
    }
}

/// A closer look at one point, where the data is in the plane.
#[component]
pub(super) fn OnePoint() -> impl IntoView {
    let page = expect_context::<Page>();
    let form = form(page);
    view! {
        <Show when=move || form.get() == Form::Point>
            <Inspector/>
        </Show>
    }
}
