//! What is for a closer look, below the first view of the Twins lab.

use leptos::prelude::*;

use super::picture::offer_pictures;
use super::{DrawnNetwork, Figures, OnePoint, Probabilities, RepeatOverSeeds, WhatDiffersInside};
use crate::page::curves::Activations;
use crate::page::record::RecordCard;
use crate::page::turns::InTurn;

/// Something in a card of its own.
type Card = fn() -> AnyView;

/// What is in the wide column.
const MIDDLE: [Card; 6] = [
    || view! { <Activations/> }.into_any(),
    || view! { <DrawnNetwork/> }.into_any(),
    || view! { <OnePoint/> }.into_any(),
    || view! { <Probabilities/> }.into_any(),
    || view! { <RepeatOverSeeds/> }.into_any(),
    || view! { <WhatDiffersInside/> }.into_any(),
];

/// What is in the narrow column.
const RIGHT: Card = || view! { <Figures/> }.into_any();

/// What is below both.
const BELOW: Card = || view! { <RecordCard/> }.into_any();

/// All cards.
#[component]
pub(in crate::page) fn CloserLook() -> impl IntoView {
    offer_pictures();
    let in_turn = |card: Card| view! { <InTurn>{card()}</InTurn> };
    view! {
        <div class="middle">{MIDDLE.map(in_turn).collect_view()}</div>
        <div class="right">{in_turn(RIGHT)}</div>
        {in_turn(BELOW)}
    }
}
