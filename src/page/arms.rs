//! The arms that there are: lists of them, how each is drawn, and how one comes and goes.

use leptos::prelude::*;

use super::state::Page;
use crate::activation::Activation;
use crate::experiment::{Arm, Setup};
use crate::plot::{Marker, Stroke};

/// How the curves and lines of an arm are drawn, by its letter. Without their colours strokes alone, and markers alone, tell them apart.
pub(super) fn look(arm: Arm) -> (Stroke, Marker) {
    match arm {
        Arm::A => (Stroke::Solid, Marker::Circle),
        Arm::B => (Stroke::Dashed, Marker::Square),
        Arm::C => (Stroke::LongDashed, Marker::Triangle),
        Arm::D => (Stroke::WideDotted, Marker::Diamond),
    }
}

/// One of something for each arm; those that stay are kept when another comes or goes.
#[component]
pub(super) fn EachArm<V: IntoView + 'static>(children: impl Fn(Arm) -> V + Clone + Send + Sync + 'static) -> impl IntoView {
    let page = expect_context::<Page>();
    view! { <For each=move || page.arms() key=|arm| *arm children/> }
}

impl Page {
    /// The arms that there are.
    pub(super) fn arms(self) -> Vec<Arm> {
        self.present.get()
    }

    /// Adds the activation that is most asked for of those that no arm has yet.
    fn add_arm(self) {
        let mut experiment = self.experiment.get_untracked();
        let Some(arm) = experiment.arms.vacant() else { return };
        let is_new = |activation: &Activation| experiment.arms.iter().all(|(_, setup)| setup.activation != *activation);
        let activation = CANDIDATES.iter().filter_map(|name| name.parse().ok()).find(is_new).unwrap_or(Activation::Relu);
        experiment.arms.put(arm, Setup::from(activation));
        self.change_to(experiment);
    }

    fn remove_arm(self, arm: Arm) {
        self.write(arm.key(), "none");
    }
}

/// What is offered for comparison, the first first.
const CANDIDATES: [&str; 5] = ["smelu:beta=0.5", "softplus", "gelu", "tanh", "swish"];

/// The button that adds an arm, as long as a letter is free.
#[component]
pub(super) fn AddArm() -> impl IntoView {
    let page = expect_context::<Page>();
    let vacant = Memo::new(move |_| page.experiment.with(|experiment| experiment.arms.vacant()));
    view! {
        <Show when=move || vacant.get().is_some()>
            <button class="wide" id="add-arm" on:click=move |_| page.add_arm()>
                {move || vacant.get().map(|arm| format!("Add arm {}", arm.letter()))}
            </button>
        </Show>
    }
}

/// The button that takes an arm out. Arm A stays.
#[component]
pub(super) fn RemoveArm(arm: Arm) -> impl IntoView {
    let page = expect_context::<Page>();
    let label = format!("Remove arm {}", arm.letter());
    (arm != Arm::A).then(|| {
        view! {
            <button class="quiet icon remove" id=format!("remove-{}", arm.letter()) aria-label=label.clone() title=label
                on:click=move |_| page.remove_arm(arm)>"×"</button>
        }
    })
}
