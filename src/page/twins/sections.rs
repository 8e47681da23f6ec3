//! The bar at the foot of a narrow window: the way to each section of the lab, and how far apart the twins of the first two arms are.

use leptos::prelude::*;

use super::{DIFFERENCE, PICTURES, go_to};
use crate::experiment::Arm;
use crate::page::controls::SETTINGS;
use crate::page::state::ArmRuns;
use crate::words::{self, Words, words};

/// The id of the heading over what is for a closer look.
pub(super) const CLOSER_LOOK: &str = "closer-look";

/// What a section is called, and the id of where it begins.
type Section = (fn(&Words) -> String, &'static str);

/// The sections; the settings stand before the last.
const SECTIONS: [Section; 3] =
    [(Words::twins_section_maps, PICTURES), (Words::twins_section_chart, DIFFERENCE), (Words::twins_section_more, CLOSER_LOOK)];

/// The arms that have a place in the bar.
const SHOWN: [Arm; 2] = [Arm::A, Arm::B];

#[component]
pub(super) fn SectionBar(
    /// Whether the settings are open.
    settings: RwSignal<bool>,
) -> impl IntoView {
    let way = |(name, id): Section| {
        view! { <button class="quiet" id=format!("to-{id}") on:click=move |_| go_to(id)>{name(words())}</button> }
    };
    let [maps, chart, more] = SECTIONS.map(way);
    view! {
        <nav class="sections" aria-label=words().twins_sections()>
            {maps}{chart}
            <button class="quiet" id="to-settings" aria-controls=SETTINGS aria-expanded=move || settings.get().to_string()
                on:click=move |_| settings.update(|open| *open = !*open)>{words().twins_section_settings()}</button>
            {more}
            <p class="differences">{SHOWN.map(|arm| view! { <Difference arm/> }).collect_view()}</p>
        </nav>
    }
}

/// The prediction difference of an arm, as in its headline.
#[component]
fn Difference(arm: Arm) -> impl IntoView {
    let runs = expect_context::<ArmRuns>();
    let value = move || runs.arm(arm).read_picture(|picture| Some(picture?.now.disagreement?.absolute));
    view! {
        <span data-arm=arm.letter()>
            <span class="key" aria-hidden="true"></span>
            <span class="unseen">{arm.letter()} " Δ₁ "</span>
            {move || value().map_or_else(|| "–".to_owned(), words::small)}
        </span>
    }
}
