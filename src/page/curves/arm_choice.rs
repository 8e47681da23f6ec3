//! Which of the arms something is about.

use leptos::prelude::*;

use crate::experiment::Arm;
use crate::page::arms::EachArm;
use crate::page::state::Page;

/// The arm that the reader chose, or A once that is gone.
#[derive(Clone, Copy)]
pub(super) struct Chosen {
    wanted: RwSignal<Arm>,
    present: Memo<Vec<Arm>>,
}

impl Chosen {
    /// Arm B, if it is there.
    pub(super) fn new(page: Page) -> Self {
        Self { wanted: RwSignal::new(Arm::B), present: page.setup.present }
    }

    pub(super) fn get(self) -> Arm {
        let wanted = self.wanted.get();
        if self.present.with(|present| present.contains(&wanted)) { wanted } else { Arm::A }
    }
}

/// Radio buttons of a group called `name`, one for each arm.
#[component]
pub(super) fn ArmChoice(name: &'static str, chosen: Chosen) -> impl IntoView {
    let option = move |arm: Arm| {
        view! {
            <label class="tick" data-arm=arm.letter()>
                <input type="radio" name=name value=arm.letter() prop:checked=move || chosen.get() == arm
                    on:change=move |_| chosen.wanted.set(arm)/>
                <span><span class="key" aria-hidden="true"></span>{format!("Arm {}", arm.letter())}</span>
            </label>
        }
    };
    view! { <fieldset><legend class="unseen">"Which activation"</legend><EachArm children=option/></fieldset> }
}
