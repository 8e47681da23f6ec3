//! What is for a closer look, below the first view of the Twins lab.

use std::time::Duration;

use leptos::prelude::*;

use super::{DrawnNetwork, Figures, OnePoint, Probabilities, RepeatOverSeeds, WhatDiffersInside};
use crate::page::curves::Activations;
use crate::page::record::RecordCard;

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

/// All cards, one after the other, so that none keeps the page from answering for long.
#[component]
pub(in crate::page) fn CloserLook() -> impl IntoView {
    let there = one_by_one(MIDDLE.len() + 2);
    let card = move |(turn, card): (usize, Card)| view! { <Show when=move || { there.get() > turn }>{card()}</Show> };
    let [right, below] = [(MIDDLE.len(), RIGHT), (MIDDLE.len() + 1, BELOW)].map(card);
    view! {
        <div class="middle">{MIDDLE.into_iter().enumerate().map(card).collect_view()}</div>
        <div class="right">{right}</div>
        {below}
    }
}

/// How many of so many things are to be there by now: one more each time the page has nothing else to do.
fn one_by_one(count: usize) -> RwSignal<usize> {
    let there = RwSignal::new(0);
    add_one(there, count);
    there
}

fn add_one(there: RwSignal<usize>, count: usize) {
    set_timeout(
        move || {
            // Who has left the lab waits for no card.
            let more = there.try_update(|there| {
                *there += 1;
                *there < count
            });
            if more == Some(true) {
                add_one(there, count);
            }
        },
        Duration::ZERO,
    );
}
