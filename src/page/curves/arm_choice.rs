//! Which of the arms something is about.

use leptos::prelude::*;

use crate::experiment::Arm;
use crate::page::arms::EachArm;
use crate::page::state::ExperimentSetup;
use crate::words::further;

/// The arm that a card is about: the one that the reader chose last, or A once that is gone.
#[derive(Clone, Copy)]
pub(super) struct ArmSelection {
    /// The arm that the reader chose last, whether it is still there or not; B at first.
    chosen: RwSignal<Arm>,
    /// The arms that there are.
    present: Memo<Vec<Arm>>,
}

impl ArmSelection {
    /// Arm B, if it is there.
    pub(super) fn new(setup: ExperimentSetup) -> Self {
        Self { chosen: RwSignal::new(Arm::B), present: setup.present }
    }

    pub(super) fn get(self) -> Arm {
        let chosen = self.chosen.get();
        if self.present.with(|present| present.contains(&chosen)) { chosen } else { Arm::A }
    }
}

/// Radio buttons of a group called `name`, one for each arm.
#[component]
pub(super) fn ArmChoice(name: &'static str, selection: ArmSelection) -> impl IntoView {
    let option = move |arm: Arm| {
        view! {
            <label class="tick" data-arm=arm.letter()>
                <input type="radio" name=name value=arm.letter() prop:checked=move || selection.get() == arm
                    on:change=move |_| selection.chosen.set(arm)/>
                <span><span class="key" aria-hidden="true"></span>{further().curves_arm(arm.letter())}</span>
            </label>
        }
    };
    view! { <fieldset><legend class="unseen">{further().curves_arm_choice()}</legend><EachArm children=option/></fieldset> }
}
