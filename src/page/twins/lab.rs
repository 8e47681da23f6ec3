//! What is on the page while the Twins lab is open.

use leptos::prelude::*;

use super::repeat::Repeat;
use super::{DrawnNetwork, Figures, OnePoint, Pictures, PlacedPoints, Probabilities, RepeatOverSeeds, WhatDiffersInside};
use crate::page::controls::Settings;
use crate::page::curves::Activations;
use crate::page::record::RecordCard;
use crate::page::state::lab_state;

/// The Twins lab.
#[component]
pub(in crate::page) fn TwinsLab() -> impl IntoView {
    lab_state(Repeat::new);
    view! {
        <Settings/>
        <div class="middle">
            <PlacedPoints/><Pictures/><Activations/><DrawnNetwork/><OnePoint/><Probabilities/><RepeatOverSeeds/><WhatDiffersInside/>
        </div>
        <div class="right"><Figures/></div>
        <RecordCard/>
    }
}
