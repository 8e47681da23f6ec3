//! What lies along the axes.

use leptos::prelude::*;

use super::Tradeoff;
use crate::plot::Scale;
use crate::sweep::{Difference, Goodness};

#[component]
pub(super) fn Choices() -> impl IntoView {
    let tradeoff = expect_context::<Tradeoff>();
    let difference = move |difference: Difference| {
        let selected = move || tradeoff.difference() == difference;
        view! { <option value=difference.name() selected=selected>{capital(difference.label())}</option> }
    };
    let choose_difference = move |event| {
        if let Some(difference) = Difference::from_name(&event_target_value(&event)) {
            tradeoff.difference.set(difference);
        }
    };
    let goodness = move |goodness: Goodness| {
        let selected = move || tradeoff.goodness() == goodness;
        view! { <option value=goodness.name() selected=selected>{capital(goodness.label())}</option> }
    };
    let choose_goodness = move |event| {
        if let Some(goodness) = Goodness::from_name(&event_target_value(&event)) {
            tradeoff.goodness.set(goodness);
        }
    };
    let logarithmic = move || tradeoff.scale.get() == Scale::Logarithmic;
    let switch = move |event| tradeoff.scale.set(if event_target_checked(&event) { Scale::Logarithmic } else { Scale::Linear });
    view! {
        <div class="choices">
            <select id="tradeoff-difference" aria-label="Measure to the right" on:change=choose_difference>
                {move || Difference::ALL.into_iter().filter(|measure| measure.is_of(tradeoff.task())).map(difference).collect_view()}
            </select>
            <label class="tick"><input type="checkbox" id="tradeoff-logarithmic" prop:checked=logarithmic on:change=switch/>"log"</label>
            <select id="tradeoff-goodness" aria-label="Measure upwards" on:change=choose_goodness>
                {move || Goodness::ALL.into_iter().filter(|measure| measure.is_of(tradeoff.task())).map(goodness).collect_view()}
            </select>
        </div>
    }
}

/// With a capital at its beginning.
fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
