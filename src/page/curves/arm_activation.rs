//! What an arm applies, for all that shows or changes it.

use leptos::prelude::*;

use crate::activation::{Activation, Family, Ties};
use crate::experiment::Arm;
use crate::page::reactive::memo;
use crate::page::state::ExperimentSetup;

/// The activation of one arm, and how the reader changes it.
#[derive(Clone, Copy)]
pub(super) struct ArmActivation {
    pub(super) arm: Arm,
    /// What the arm applies when a run begins; ReLU while the arm is not there.
    pub(super) activation: Memo<Activation>,
    /// The family whose parameters the controls show. It can be wider than the activation's own: a gSmeLU keeps its controls when its
    /// numbers become those of a SmeLU.
    pub(super) family: Memo<Family>,
    /// What holds while single numbers change: those of the chosen ties that the activation fulfils.
    pub(super) ties: Memo<Ties>,
    /// The family that the reader chose last.
    chosen_family: RwSignal<Family>,
    /// The ties that the reader chose last, or that a new activation came with.
    chosen_ties: RwSignal<Ties>,
    setup: ExperimentSetup,
}

impl ArmActivation {
    pub(super) fn new(setup: ExperimentSetup, arm: Arm) -> Self {
        let activation = setup.read(move |experiment| experiment.activation(arm).cloned().unwrap_or(Activation::Relu));
        let chosen_family = RwSignal::new(activation.with_untracked(Activation::family));
        let family = memo(move || {
            let (chosen, actual) = (chosen_family.get(), activation.with(Activation::family));
            if embeds(chosen, actual) { chosen } else { actual }
        });
        let chosen_ties = RwSignal::new(activation.with_untracked(Ties::of));
        let ties = memo(move || activation.with(|activation| chosen_ties.get().holding(activation)));
        Self { arm, activation, family, ties, chosen_family, chosen_ties, setup }
    }

    /// Keeps to a family, whatever the numbers become.
    pub(super) fn choose(self, family: Family) {
        self.chosen_family.set(family);
    }

    /// Replaces the activation by one whose controls are those of this family.
    pub(super) fn begin(self, family: Family, activation: Activation) {
        self.choose(family);
        self.chosen_ties.set(Ties::of(&activation));
        self.write(activation);
    }

    /// Changes numbers of the activation, and with them what is tied to them. Parameters that do not go together make none, and
    /// change nothing.
    pub(super) fn put(self, activation: Option<Activation>) {
        let Some(activation) = activation else { return };
        let (ties, activation) = self.ties.get_untracked().follow(&self.activation.get_untracked(), activation);
        self.chosen_ties.set(ties);
        self.write(activation);
    }

    /// Ties numbers together from now on.
    pub(super) fn tie(self, ties: Ties) {
        self.choose(self.family.get_untracked());
        self.chosen_ties.set(ties);
        self.write(ties.imposed(self.activation.get_untracked()));
    }

    fn write(self, activation: Activation) {
        self.setup.experiment.maybe_update(|experiment| {
            let Some(setup) = experiment.arms.get_mut(self.arm) else { return false };
            let changes = setup.activation != activation;
            setup.activation = activation;
            changes
        });
    }
}

/// Whether every activation of the family `inner` can be written as one of `outer`.
fn embeds(outer: Family, inner: Family) -> bool {
    let rank = |family| [Family::Smelu, Family::Gsmelu, Family::Rescu].into_iter().position(|known| known == family);
    matches!((rank(outer), rank(inner)), (Some(outer), Some(inner)) if outer >= inner)
}
