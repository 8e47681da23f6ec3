//! What the activations cost, measured here and now.

use leptos::prelude::*;

use super::property_row::PropertyRow;
use crate::activation::{Activation, Cost, Spread};
use crate::experiment::Arm;
use crate::glossary::Concept;
use crate::page::reactive::memo;
use crate::page::session::Training;
use crate::page::state::{ActivationCosts, Costs, ExperimentSetup};
use crate::words::{fixed, further};

/// A pass through an activation, whose time is a row of the table.
struct Pass {
    id: &'static str,
    /// What it is called, and what it means.
    term: Concept,
    /// Its time per element.
    of: fn(&Cost) -> Spread,
}

const PASSES: [Pass; 2] = [
    Pass { id: "forward", term: Concept::ForwardCost, of: |cost| cost.value },
    Pass { id: "both", term: Concept::BothCosts, of: |cost| cost.value_and_slope },
];

/// The rows of the costs. What has not been measured since it changed has none.
#[component]
pub(super) fn CostRows() -> impl IntoView {
    PASSES.iter().map(|pass| view! { <CostRow pass/> }).collect_view()
}

#[component]
fn CostRow(pass: &'static Pass) -> impl IntoView {
    let (setup, ActivationCosts(costs)) = (expect_context::<ExperimentSetup>(), expect_context::<ActivationCosts>());
    // The times of ReLU and of an arm's activation, once both have been measured.
    let measured = move |arm: Arm| {
        costs.with(|costs| {
            let of = |activation: &Activation| costs.of(activation).map(pass.of);
            Some((of(&Activation::Relu)?, setup.experiment.with(|experiment| experiment.activation(arm).and_then(of))?))
        })
    };
    let cell = move |arm: Arm| {
        let figures = move || match measured(arm) {
            Some((relu, found)) => {
                view! { {relative(relu, found)} <small>{median(found)}</small><small>{range(found)}</small> }.into_any()
            }
            None => "–".into_any(),
        };
        view! { <td id=format!("{}-of-{}", pass.id, arm.letter())>{figures}</td> }
    };
    view! { <PropertyRow term=pass.term cell/> }
}

fn relative(relu: Spread, found: Spread) -> String {
    further().curves_cost_relative(fixed(found.median / relu.median, 1))
}

fn median(found: Spread) -> String {
    further().curves_cost_median(fixed(found.median, 2))
}

fn range(found: Spread) -> String {
    further().curves_cost_range(fixed(found.least, 2), fixed(found.most, 2))
}

/// The button that measures, and how far that is.
#[component]
pub(super) fn MeasureButton() -> impl IntoView {
    let (training, ActivationCosts(costs)) = (expect_context::<Training>(), expect_context::<ActivationCosts>());
    let share = memo(move || match costs.get() {
        Costs::Measuring { share } => Some(share),
        _ => None,
    });
    let progress =
        move |share: f64| view! { <progress aria-label=further().curves_measuring() value=share.to_string()></progress> };
    view! {
        <div class="measuring">
            <button id="measure" disabled=move || share.get().is_some() on:click=move |_| training.measure_costs()>
                {further().curves_measure()}
            </button>
            {move || share.get().map(progress)}
            <p class="note">{further().curves_measure_note()}</p>
        </div>
    }
}
