//! What lies along the axes.

use leptos::prelude::*;

use super::Tradeoff;
use crate::sweep::{Difference, Goodness, Spacing};
use crate::words::words;

#[component]
pub(super) fn Choices() -> impl IntoView {
    let tradeoff = expect_context::<Tradeoff>();
    let axes = tradeoff.view.axes;
    let difference = move |difference: Difference| {
        let selected = move || tradeoff.axes().difference == difference;
        view! { <option value=difference.name() selected=selected>{capital(difference.label())}</option> }
    };
    let choose_difference = move |event| {
        if let Some(difference) = Difference::from_name(&event_target_value(&event)) {
            axes.update(|axes| axes.difference = difference);
        }
    };
    let goodness = move |goodness: Goodness| {
        let selected = move || tradeoff.axes().goodness == goodness;
        view! { <option value=goodness.name() selected=selected>{capital(goodness.label())}</option> }
    };
    let choose_goodness = move |event| {
        if let Some(goodness) = Goodness::from_name(&event_target_value(&event)) {
            axes.update(|axes| axes.goodness = goodness);
        }
    };
    let logarithmic = move || axes.with(|axes| axes.spacing == Spacing::Logarithmic);
    let switch = move |event| {
        let spacing = if event_target_checked(&event) { Spacing::Logarithmic } else { Spacing::Linear };
        axes.update(|axes| axes.spacing = spacing);
    };
    view! {
        <div class="choices">
            <select id="tradeoff-difference" aria-label=words().tradeoff_axis_horizontal() on:change=choose_difference>
                {move || Difference::ALL.into_iter().filter(|measure| measure.is_of(tradeoff.task())).map(difference).collect_view()}
            </select>
            <label class="tick"><input type="checkbox" id="tradeoff-logarithmic" prop:checked=logarithmic on:change=switch/>{words().tradeoff_logarithmic()}</label>
            <select id="tradeoff-goodness" aria-label=words().tradeoff_axis_vertical() on:change=choose_goodness>
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
