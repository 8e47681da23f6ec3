//! Which of the two arms something is about.

use leptos::prelude::*;

use crate::experiment::Arm;

/// Two radio buttons of a group called `name`.
#[component]
pub(super) fn ArmChoice(name: &'static str, chosen: RwSignal<Arm>) -> impl IntoView {
    let option = |arm: Arm| {
        view! {
            <label class="tick" data-arm=arm.letter()>
                <input type="radio" name=name value=arm.letter() prop:checked=move || chosen.get() == arm
                    on:change=move |_| chosen.set(arm)/>
                <span><span class="key" aria-hidden="true"></span>{format!("Arm {}", arm.letter())}</span>
            </label>
        }
    };
    view! { <fieldset><legend class="unseen">"Which activation"</legend>{Arm::ALL.map(option).collect_view()}</fieldset> }
}
