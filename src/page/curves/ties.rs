//! What is kept while an activation is changed, and the way back to the default of a parameter.

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

use super::arm_activation::ArmActivation;
use crate::activation::{Activation, Anchor, Knots, Parameter, Ties};
use crate::experiment::Problem;
use crate::words::{self, further, words};

/// Whether α and β go together, and what t sends through the origin.
#[component]
pub(super) fn TiesControl(arm_activation: ArmActivation) -> impl IntoView {
    let ties = arm_activation.ties;
    let equal = move || ties.get().knots == Knots::Equal;
    let switch = move |event| {
        let knots = if event_target_checked(&event) { Knots::Equal } else { Knots::Free };
        arm_activation.tie(Ties { knots, ..ties.get_untracked() });
    };
    let letter = arm_activation.arm.letter();
    view! {
        <div class="ties">
            <div role="group" aria-label=further().curves_through_origin() title=further().curves_through_origin_title()>
                <small>{further().curves_through_origin()}</small>
                <div class="anchors">{Anchor::ALL.map(|anchor| view! { <AnchorButton arm_activation anchor/> }).collect_view()}</div>
            </div>
            <label class="tick" title=further().curves_equal_knots_title()>
                <input type="checkbox" id=format!("arm-{letter}-equal") prop:checked=equal on:change=switch/>{further().curves_equal_knots()}
            </label>
        </div>
    }
}

/// A button that lets t follow an anchor; pressed as long as it does. A tick says that the anchor holds, whether or not t follows it.
#[component]
fn AnchorButton(arm_activation: ArmActivation, anchor: Anchor) -> impl IntoView {
    let ties = arm_activation.ties;
    let pressed = move || ties.get().anchor == Some(anchor);
    let holds = move || {
        arm_activation.activation.with(|activation| matches!(activation, Activation::Rescu(rescu) if rescu.is_anchored(anchor)))
    };
    let press = move |_| {
        let ties = ties.get_untracked();
        let anchor = Some(anchor).filter(|_| ties.anchor != Some(anchor));
        arm_activation.tie(Ties { anchor, ..ties });
    };
    view! {
        <button id=format!("arm-{}-{}", arm_activation.arm.letter(), anchor.name())
            aria-pressed=move || pressed().to_string() on:click=press>
            {words::label(&anchor)}
            <Show when=holds><span aria-hidden="true">" ✓"</span><span class="unseen">" "{further().curves_goes_through_origin()}</span></Show>
        </button>
    }
}

/// Gives a parameter its default again; there as long as it has another value.
#[component]
pub(super) fn ResetButton(
    /// The id of the parameter's box.
    id: String,
    parameter: &'static Parameter,
    value: Signal<f64>,
    set: Callback<f64, Option<Problem>>,
) -> impl IntoView {
    let label = words().curves_reset_parameter(words::label(parameter), words::parameter(parameter.default));
    let button_id = format!("{id}-reset");
    let reset = move |_| {
        // A default is within its bounds.
        let _ = set.run(parameter.default);
        // The button goes, and must not take the focus with it.
        let number = document().get_element_by_id(&id).and_then(|number| number.dyn_into::<HtmlElement>().ok());
        let _ = number.map(|number| number.focus());
    };
    view! {
        <button class="quiet reset" id=button_id aria-label=label.clone() title=label
            class:away=move || value.get() == parameter.default on:click=reset>
            <svg viewBox="0 0 20 20" aria-hidden="true"><path d="M4.5 10a5.5 5.5 0 1 0 1.8-4.1M4.5 3.2v3.6h3.6"/></svg>
        </button>
    }
}
