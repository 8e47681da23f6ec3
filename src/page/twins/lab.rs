//! What is on the page while the Twins lab is open.

use std::time::Duration;

use leptos::prelude::*;

use super::looked_at::LookedAt;
use super::repeat::Repeat;
use super::sections::{CLOSER_LOOK, SectionBar};
use super::{
    DifferenceCard, DrawnNetwork, Figures, OnePoint, Pictures, PlacedPoints, Probabilities, RepeatOverSeeds, WhatDiffersInside,
};
use crate::page::controls::{Settings, begin_open};
use crate::page::curves::Activations;
use crate::page::record::RecordCard;
use crate::page::state::lab_state;
use crate::words::words;

/// Whether what is for a closer look is made. It is half of the page, and the first view is seen sooner without it.
#[derive(Clone, Copy)]
struct CloserLook(RwSignal<bool>);

impl CloserLook {
    fn after_the_first_frame() -> Self {
        let ready = RwSignal::new(false);
        request_animation_frame(move || set_timeout(move || ready.set(true), Duration::ZERO));
        Self(ready)
    }
}

/// The Twins lab: what is seen first, and below it what is for a closer look.
#[component]
pub(in crate::page) fn TwinsLab() -> impl IntoView {
    lab_state(Repeat::new);
    provide_context(LookedAt::new(expect_context()));
    let settings = RwSignal::new(begin_open());
    let CloserLook(ready) = lab_state(CloserLook::after_the_first_frame);
    view! {
        <Settings open=settings/>
        <div class="middle"><PlacedPoints/><Pictures/></div>
        <div class="right"><DifferenceCard/></div>
        <h2 class="divider" id=CLOSER_LOOK tabindex="-1">{words().twins_closer_look()}</h2>
        <Show when=move || ready.get()>
            <div class="middle">
                <Activations/><DrawnNetwork/><OnePoint/><Probabilities/><RepeatOverSeeds/><WhatDiffersInside/>
            </div>
            <div class="right"><Figures/></div>
            <RecordCard/>
        </Show>
        <SectionBar settings/>
    }
}
