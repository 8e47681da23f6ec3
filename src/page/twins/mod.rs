//! The Twins lab: the arms, each with its twins, and how far these part.

mod buckets;
mod chart_files;
mod charts;
mod closer_look;
mod colours;
mod conclusion;
mod difference_scale;
mod disputed;
mod fingerprints;
mod fit;
mod headline;
mod inside;
mod inspector;
mod lab;
mod looked_at;
mod map_files;
mod map_reading;
mod maps;
mod maps_in_words;
mod measures;
mod network;
mod parting;
mod picture;
mod placed;
mod probabilities;
mod repeat;
mod rows;
mod sections;
mod sound;
mod table;

use std::sync::Arc;

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

use super::arms::EachArm;
use super::parts::{Background, Fetched, Part};
use super::session::Training;
use super::state::{ExperimentSetup, Inspection};
use super::terms::TermButton;
use super::theme::Theme;
use super::turns::InTurn;
use super::user_data::UserData;
use crate::data::{Data, Form};
use crate::experiment::Arm;
use crate::page::reactive::{derived, memo};
use crate::words::{further, words};
use buckets::Buckets;
pub(super) use chart_files::ChartFormats;
use charts::{DifferenceChart, LossChart};
pub(super) use closer_look::CloserLook;
pub(super) use conclusion::NextSteps;
use conclusion::RunConclusion;
pub(super) use conclusion::{differences, outcome};
pub(super) use difference_scale::DifferenceScale;
use difference_scale::ScaleSwitch;
pub(super) use disputed::AllDisputedImages;
pub(super) use fit::Fits;
use headline::ArmHeadline;
pub(super) use headline::{RefusalText, Subtitle};
use inside::WhatDiffersInside;
use inspector::Inspector;
pub(super) use lab::TwinsLab;
pub(super) use map_files::MapFormats;
use map_files::{MapFiles, Titles};
use maps::{Dots, Map, Panel};
pub(super) use maps_in_words::MapsInWords;
use measures::MeasureTable;
use network::DrawnNetwork;
use parting::Parting;
pub(super) use placed::PlacedEditor;
use placed::PlacedPoints;
use probabilities::Probabilities;
use repeat::RepeatOverSeeds;
pub(super) use rows::AllDisputedRows;
pub(super) use sound::ChartSound;

/// The ids of the card of pictures and of that of the difference.
const PICTURES: &str = "pictures";
const DIFFERENCE: &str = "difference-over-epochs";

/// Takes the reader and the focus to an element that can have it.
fn go_to(id: &str) {
    let element = document().get_element_by_id(id).and_then(|element| element.dyn_into::<HtmlElement>().ok());
    // It is gone only where another lab is open, which has no way here.
    let _ = element.map(|element| {
        element.scroll_into_view();
        element.focus()
    });
}

/// Takes the focus to the first of the pictures, or, where none can have it, to their card.
pub(super) fn focus_pictures() {
    go_to(PICTURES);
    let first = document().query_selector(&format!("#{PICTURES} [tabindex=\"0\"]")).ok().flatten();
    // A drawing takes the focus as an element of HTML does.
    let _ = first.map(|picture| picture.unchecked_into::<HtmlElement>().focus());
}

/// The maps of all arms, or the examples they dispute.
#[component]
pub(super) fn Pictures() -> impl IntoView {
    let setup = expect_context::<ExperimentSetup>();
    let form = setup.read(|experiment| experiment.data.form());
    let source = setup.read(|experiment| (experiment.data.clone(), experiment.seeds.data));
    provide_context(memo(move || source.with(|(data, seed)| Dots::of(data, *seed))));
    view! {
        <section class="card pictures" id=PICTURES tabindex="-1" aria-label=words().twins_pictures()>
            <WantedData/>
            {move || match form.get() {
                Form::Point => view! { <PlanePictures/> }.into_any(),
                Form::Curve => view! { <Fetched part=Part::Fits/> }.into_any(),
                Form::Image { .. } => view! { <Fetched part=Part::DisputedImages/> }.into_any(),
                Form::Row => view! { <Fetched part=Part::DisputedRows/> }.into_any(),
            }}
        </section>
    }
}

/// What the experiment cannot begin without.
#[component]
fn WantedData() -> impl IntoView {
    let missing = expect_context::<UserData>().missing;
    view! {
        <Show when=move || missing.with(Option::is_some)>
            <div class="wanted" id="wanted"><Fetched part=Part::Picker/></div>
        </Show>
    }
}

#[component]
fn PlanePictures() -> impl IntoView {
    let (setup, inspection) = (expect_context::<ExperimentSetup>(), expect_context::<Inspection>());
    let replicas = setup.read(|experiment| experiment.replicas);
    let title = move |panel: Panel| derived(move || panel.title(replicas.get(), inspection.chosen.get()));
    provide_context(Titles(Arc::new(title)));
    let row = move |arm: Arm| {
        let maps = move || Panel::ALL.map(|panel| view! { <Map arm panel title=title(panel)/> }).collect_view();
        view! { <InTurn><div class="of-arm"><ArmHeadline arm/><div class="maps">{maps()}</div></div></InTurn> }
    };
    let heading = move |panel: Panel| {
        let leafing = move || panel == Panel::Second && replicas.get() > 2;
        view! { <p class="column"><TermButton term=panel.term() text=title(panel)/><Show when=leafing><Leaf/></Show></p> }
    };
    view! {
        <div class="maps columns">{Panel::ALL.map(heading).collect_view()}</div>
        <EachArm children=row/>
        <Legend/>
        <Thinned/>
        <div class="folded"><Background part=Part::MapsInWords/></div>
        <MapFiles/>
    }
}

/// Arrows that go through the twins.
#[component]
fn Leaf() -> impl IntoView {
    let (setup, training) = (expect_context::<ExperimentSetup>(), expect_context::<Training>());
    let chosen = expect_context::<Inspection>().chosen;
    let count = move || setup.experiment.with_untracked(|experiment| experiment.replicas);
    let turn = move |by: u32| {
        chosen.update(|chosen| *chosen = ((u32::from(*chosen) + by) % count()) as u16);
        training.wake();
    };
    let back = move |_| turn(count() - 1);
    view! {
        <button class="quiet leaf" aria-label=words().twins_previous() on:click=back>"‹"</button>
        <button class="quiet leaf" aria-label=words().twins_next() on:click=move |_| turn(1)>"›"</button>
    }
}

/// How many of the training points are drawn, where not all are.
#[component]
fn Thinned() -> impl IntoView {
    let points = expect_context::<Memo<Dots>>();
    let said =
        move || points.with(|points| (points.shown < points.all).then(|| words().twins_map_thinned(points.shown, points.all)));
    view! { {move || said().map(|said| view! { <p class="note" id="thinned">{said}</p> })} }
}

/// What the colours mean, and the switch of the difference scale.
#[component]
fn Legend() -> impl IntoView {
    let (theme, DifferenceScale { scale, .. }) = (expect_context::<Theme>(), expect_context());
    let difference = move || {
        let (scale, palette) = (scale.get(), theme.palette());
        colours::gradient(move |position| Panel::Difference.ramp(position, scale, &palette))
    };
    let low = move || Panel::Difference.ends(scale.get())[0].clone();
    view! {
        <div class="legends">
            <LabelColours/>
            <div class="legend">
                <span>{low}</span>
                <span class="ramp" style:background=difference></span>
                <span>"1"</span>
                <ScaleSwitch id="logarithmic"/>
            </div>
        </div>
    }
}

/// What the colours of the labels are.
#[component]
fn LabelColours() -> impl IntoView {
    let classes = expect_context::<ExperimentSetup>().read(|experiment| experiment.data.classes());
    let swatch = |label: usize| {
        view! { <span class="ramp" style:background=colours::gradient(move |_| colours::of_label(label))></span><span>{words().twins_label(label)}</span> }
    };
    let of_many =
        move |classes: usize| view! { {(0..classes).map(swatch).collect_view()}<span>{words().twins_undecided()}</span> };
    let of_two = || {
        view! {
            <span>{words().twins_label(0)}</span>
            <span class="ramp" style:background=colours::gradient(colours::of_probability)></span>
            <span>{words().twins_label(1)}</span>
        }
    };
    move || {
        let classes = classes.get();
        let colours = if classes > 2 { of_many(classes).into_any() } else { of_two().into_any() };
        view! { <div class="legend" id="label-colours">{colours}</div> }
    }
}

/// How far apart the twins are, and what the run shows.
#[component]
pub(super) fn DifferenceCard() -> impl IntoView {
    view! {
        <Card id=DIFFERENCE class="first" title=words().twins_difference_title()>
            <InTurn><DifferenceChart/></InTurn>
            <InTurn><RunConclusion/></InTurn>
        </Card>
    }
}

/// What charts and tables say beyond that.
#[component]
pub(super) fn Figures() -> impl IntoView {
    let has_categories = expect_context::<ExperimentSetup>().read(|experiment| matches!(experiment.data, Data::Clicks(_)));
    view! {
        <InTurn><Card id=parting::CARD title=further().twins_first_question()><Parting/></Card></InTurn>
        <InTurn><Card id="loss" title=words().twins_loss_title()><LossChart/></Card></InTurn>
        <InTurn><Card id="measures" title=further().twins_measures_question()><MeasureTable/></Card></InTurn>
        <Show when=move || has_categories.get()>
            <Card id="frequency" title=further().twins_frequency_title()><Buckets/></Card>
        </Show>
    }
}

/// A card under the question that it answers. The focus can be taken to it by its id.
#[component]
fn Card(id: &'static str, #[prop(default = "")] class: &'static str, title: String, children: Children) -> impl IntoView {
    let heading = format!("{id}-title");
    view! {
        <section class=format!("card {class}") id=id tabindex="-1" aria-labelledby=heading.clone()><h2 id=heading.clone()>{title}</h2>{children()}</section>
    }
}

/// A closer look at one point, where the data is in the plane.
#[component]
pub(super) fn OnePoint() -> impl IntoView {
    let form = expect_context::<ExperimentSetup>().read(|experiment| experiment.data.form());
    view! {
        <Show when=move || form.get() == Form::Point>
            <Inspector/>
        </Show>
    }
}
