//! What is on the page while the Twins lab is open.

use leptos::prelude::*;

use super::looked_at::LookedAt;
use super::sections::{CLOSER_LOOK, SectionBar};
use super::{DifferenceCard, Pictures, PlacedPoints};
use crate::page::controls::{Settings, begin_open};
use crate::page::live_view::LiveView;
use crate::page::parts::{Fetched, Part};
use crate::page::reactive::memo;
use crate::page::turns::InTurn;
use crate::words::words;

/// The Twins lab: what is seen first, and below it, unless the page is in a frame of another, what is for a closer look.
#[component]
pub(in crate::page) fn TwinsLab() -> impl IntoView {
    provide_context(LookedAt::new(expect_context()));
    let embed = expect_context::<LiveView>().embed;
    let is_whole = memo(move || !embed.get().is_on());
    let settings = RwSignal::new(begin_open() && is_whole.get_untracked());
    view! {
        <InTurn><Settings open=settings/></InTurn>
        <div class="middle"><PlacedPoints/><InTurn><Pictures/></InTurn></div>
        <div class="right"><InTurn><DifferenceCard/></InTurn></div>
        <Show when=move || is_whole.get()>
            <h2 class="divider" id=CLOSER_LOOK tabindex="-1">{words().twins_closer_look()}</h2>
            <Fetched part=Part::CloserLook/>
            <InTurn><SectionBar settings/></InTurn>
        </Show>
    }
}
