//! What the maps show, in words: for those who do not see them, and for those who want numbers. Each map points to its sentence.

use leptos::prelude::*;

use super::map_files::Titles;
use super::maps::Panel;
use crate::experiment::{Arm, Maps};
use crate::page::arms::EachArm;
use crate::page::state::{ArmRuns, ExperimentSetup, Playback};
use crate::words::{self, further};

/// The id of the description of a map.
pub(super) fn id(arm: Arm, panel: Panel) -> String {
    format!("map-in-words-{}-{}", arm.letter(), panel.name())
}

/// The sentences of all maps, unfolded by whoever wants to read them. What is folded cannot be pointed to, so each map points to a
/// hidden copy of its own.
#[component]
pub(in crate::page) fn MapsInWords() -> impl IntoView {
    let description =
        |arm: Arm| Panel::ALL.map(|panel| view! { <p hidden id=id(arm, panel)>{sentence(arm, panel)}</p> }).collect_view();
    let of_arm = |arm: Arm| view! { <ArmMaps arm/> };
    view! {
        <EachArm children=description/>
        <details class="as-table" id="maps-in-words">
            <summary>{further().maps_in_words()}</summary>
            <EachArm children=of_arm/>
            <p class="note">{further().maps_in_words_note()}</p>
        </details>
    }
}

/// Those of the maps of an arm.
#[component]
fn ArmMaps(arm: Arm) -> impl IntoView {
    let (setup, Titles(title)) = (expect_context::<ExperimentSetup>(), expect_context());
    let name = setup.read(move |experiment| words::arm(experiment, arm));
    let line = |panel: Panel| view! { <dt>{title(panel)}</dt><dd>{sentence(arm, panel)}</dd> };
    view! {
        <section data-arm=arm.letter()>
            <h3><span class="key" aria-hidden="true"></span>{name}</h3>
            <dl>{Panel::ALL.map(line).collect_view()}</dl>
        </section>
    }
}

/// What a map shows. It changes when the run rests, not with each picture.
fn sentence(arm: Arm, panel: Panel) -> Memo<String> {
    let (runs, playing) = (expect_context::<ArmRuns>(), expect_context::<Playback>().playing);
    Memo::new(move |before: Option<&String>| match before {
        Some(before) if playing.get() => before.clone(),
        _ => runs.arm(arm).with_picture(|picture| {
            picture.and_then(|picture| picture.maps.as_ref()).map_or_else(|| further().maps_not_yet(), |maps| said(maps, panel))
        }),
    })
}

fn said(maps: &Maps, panel: Panel) -> String {
    let summary = maps.summary();
    match panel {
        Panel::First => words::map_labels(&summary.labels[0]),
        Panel::Second => words::map_labels(&summary.labels[1]),
        Panel::Difference => words::map_difference(&summary),
    }
}
