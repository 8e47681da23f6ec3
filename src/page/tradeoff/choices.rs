//! What lies along the axes.

use leptos::prelude::*;

use super::Tradeoff;
use crate::measure::{Difference, Measure};
use crate::sweep::{Goodness, Spacing};
use crate::words::{self, further};

#[component]
pub(super) fn Choices() -> impl IntoView {
    let tradeoff = expect_context::<Tradeoff>();
    let axes = tradeoff.view.axes;
    let difference = move |difference: &'static Difference| {
        let selected = move || tradeoff.axes().difference == difference;
        option(&difference.measure, selected)
    };
    let choose_difference = move |event| {
        if let Some(difference) = Difference::from_name(&event_target_value(&event)) {
            axes.update(|axes| axes.difference = difference);
        }
    };
    let goodness = move |goodness: Goodness| {
        let selected = move || tradeoff.axes().goodness == goodness;
        option(goodness.measure(), selected)
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
            <select id="tradeoff-difference" aria-label=further().tradeoff_axis_horizontal() on:change=choose_difference>
                {move || Difference::all().filter(|difference| difference.measure.is_of(tradeoff.task())).map(difference).collect_view()}
            </select>
            <label class="tick"><input type="checkbox" id="tradeoff-logarithmic" prop:checked=logarithmic on:change=switch/>{further().tradeoff_logarithmic()}</label>
            <select id="tradeoff-goodness" aria-label=further().tradeoff_axis_vertical() on:change=choose_goodness>
                {move || Goodness::ALL.into_iter().filter(|goodness| goodness.measure().is_of(tradeoff.task())).map(goodness).collect_view()}
            </select>
        </div>
    }
}

/// One measure to choose.
fn option(measure: &'static Measure, selected: impl Fn() -> bool + Send + 'static) -> impl IntoView {
    view! { <option value=measure.id selected=selected>{words::label(measure)}</option> }
}
