//! The bar at the foot of a narrow window: the way to each section of the lab, and how far apart the twins of the first two arms are.

use leptos::ev::{resize, scroll};
use leptos::prelude::*;

use super::{DIFFERENCE, PICTURES, go_to};
use crate::experiment::Arm;
use crate::page::controls::SETTINGS;
use crate::page::reactive::memo;
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
    let present = section_in_sight();
    let way = move |(name, id): Section| {
        let is_present = move || (present.get() == id).then_some("true");
        view! { <button class="quiet" id=format!("to-{id}") aria-current=is_present on:click=move |_| go_to(id)>{name(words())}</button> }
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

/// The id of the section that the middle of the window is in; that of the first until the reader moves.
fn section_in_sight() -> Memo<&'static str> {
    let moves = RwSignal::new(0_u32);
    let count = move || moves.update(|moves| *moves = moves.wrapping_add(1));
    let handles = [window_event_listener(scroll, move |_| count()), window_event_listener(resize, move |_| count())];
    on_cleanup(move || handles.into_iter().for_each(WindowListenerHandle::remove));
    memo(move || {
        let has_moved = moves.get() > 0;
        let middle = window().inner_height().ok().and_then(|height| height.as_f64()).unwrap_or_default() / 2.0;
        let has_begun = |id: &str| {
            document().get_element_by_id(id).is_some_and(|element| element.get_bounding_client_rect().top() < middle)
        };
        let ids = SECTIONS.map(|(_, id)| id);
        ids.into_iter().rev().find(|id| has_moved && has_begun(id)).unwrap_or(PICTURES)
    })
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
