//! What is on the page while the Twins lab is open.

use leptos::prelude::*;

use super::{Figures, OnePoint, Pictures, PlacedPoints, Probabilities, RepeatOverSeeds, WhatDiffersInside};
use crate::page::controls::Controls;
use crate::page::curves::Activations;
use crate::page::record::RecordCard;

/// The Twins lab.
#[component]
pub(in crate::page) fn TwinsLab() -> impl IntoView {
    view! {
        <Controls/>
        <div class="middle">
            <PlacedPoints/><Pictures/><Activations/><OnePoint/><Probabilities/><RepeatOverSeeds/><WhatDiffersInside/>
        </div>
        <div class="right"><Figures/></div>
        <RecordCard/>
    }
}
