//! What the activations cost, measured here and now.

use leptos::prelude::*;

use super::properties::Row;
use crate::activation::{Activation, Cost, Spread};
use crate::experiment::Arm;
use crate::page::state::{Costs, Page};

/// What is asked of an activation.
struct Pass {
    id: &'static str,
    label: &'static str,
    definition: &'static str,
    of: fn(&Cost) -> Spread,
}

const PASSES: [Pass; 2] = [
    Pass {
        id: "forward",
        label: "Cost forward",
        definition: "The time for f, an element: in units of ReLU's, and in nanoseconds, the median and the least to the most.",
        of: |cost| cost.value,
    },
    Pass {
        id: "both",
        label: "Forward and backward",
        definition: "The same for f and f′ together, which is what training needs.",
        of: |cost| cost.value_and_slope,
    },
];

/// The rows of the costs. What has not been measured since it changed has none.
#[component]
pub(super) fn CostRows() -> impl IntoView {
    PASSES.iter().map(|pass| view! { <CostRow pass/> }).collect_view()
}

#[component]
fn CostRow(pass: &'static Pass) -> impl IntoView {
    let page = expect_context::<Page>();
    let measured = move |arm: Arm| {
        page.costs.0.with(|costs| {
            let of = |activation: &Activation| costs.of(activation).map(pass.of);
            Some((of(&Activation::Relu)?, page.setup.experiment.with(|experiment| experiment.activation(arm).and_then(of))?))
        })
    };
    let cell = move |arm: Arm| {
        let figures = move || match measured(arm) {
            Some((unit, found)) => {
                view! { {times(unit, found)} <small>{nanoseconds(found)}</small><small>{range(found)}</small> }.into_any()
            }
            None => "–".into_any(),
        };
        view! { <td id=format!("{}-of-{}", pass.id, arm.letter())>{figures}</td> }
    };
    view! { <Row label=pass.label definition=pass.definition cell/> }
}

fn times(unit: Spread, found: Spread) -> String {
    format!("{:.1} × ReLU", found.median / unit.median)
}

fn nanoseconds(found: Spread) -> String {
    format!("{:.2} ns", found.median)
}

fn range(found: Spread) -> String {
    format!("{:.2} to {:.2}", found.least, found.most)
}

/// The button that measures, and how far that is.
#[component]
pub(super) fn MeasureButton() -> impl IntoView {
    let page = expect_context::<Page>();
    let share = Memo::new(move |_| match page.costs.0.get() {
        Costs::Measuring { share } => Some(share),
        _ => None,
    });
    view! {
        <div class="measuring">
            <button id="measure" disabled=move || share.get().is_some() on:click=move |_| page.training.measure_costs()>
                "Measure the cost in this browser"
            </button>
            {move || share.get().map(|share| view! { <progress aria-label="Measuring" value=share.to_string()></progress> })}
            <p class="note">"Nine laps of 10 ms over 4096 normally distributed numbers, in the trainer's own code; the run rests meanwhile."</p>
        </div>
    }
}
