//! What an arm may have of its own beside its activation.

use leptos::prelude::*;

use crate::experiment::{Arm, Domain, Problem};
use crate::page::controls::{KeyControl, Labelled, Slider};
use crate::page::reactive::{derived, memo};
use crate::page::state::ExperimentSetup;
use crate::words;

/// How many networks a twin of the arm averages, and at which learning rate they train.
#[component]
pub(super) fn OwnSettings(arm: Arm) -> impl IntoView {
    view! { <KeyControl key=arm.ensemble_key()/><OwnRate arm/> }
}

/// A switch, and where it is on a slider that begins at the rate of all.
#[component]
fn OwnRate(arm: Arm) -> impl IntoView {
    let setup = expect_context::<ExperimentSetup>();
    let key = arm.rate_key();
    // Absent while the arm trains at the rate of all.
    let own = setup.read(move |experiment| experiment.arms.get(arm).and_then(|setup| setup.rate));
    let is_own = memo(move || own.get().is_some());
    let put = move |rate: Option<f64>| {
        setup.experiment.maybe_update(|experiment| {
            let Some(setup) = experiment.arms.get_mut(arm) else { return false };
            std::mem::replace(&mut setup.rate, rate) != rate
        });
    };
    let switch = move |event| {
        put(event_target_checked(&event).then(|| setup.experiment.with_untracked(|experiment| experiment.rate)));
    };
    let id = format!("own-rate-{}", arm.letter());
    let slider = move || {
        let Domain::Own { instead_of } = key.domain() else { return None };
        let Domain::Real { min, max, scale } = instead_of.domain() else { return None };
        let value = derived(move || own.get().unwrap_or(min));
        let set = Callback::new(move |rate: f64| {
            let (rate, problem) = Problem::within(rate, [min, max]);
            put(Some(rate));
            problem
        });
        let id = format!("rate-{}", arm.letter());
        let slider =
            view! { <Slider id=id.clone() label=words::label(&instead_of) bounds=[min, max] scale step=None value set/> };
        Some(
            view! { <Labelled id label=words::label(&instead_of) explanation=words::explanation(&instead_of)>{slider}</Labelled> },
        )
    };
    view! {
        <div class="switch">
            <Labelled id=id.clone() label=words::label(&key) explanation=words::explanation(&key)>
                <input type="checkbox" id=id prop:checked=move || is_own.get() on:change=switch/>
            </Labelled>
        </div>
        <Show when=move || is_own.get()>{slider}</Show>
    }
}
