//! What an arm applies, for all that shows or changes it.

use leptos::prelude::*;

use crate::activation::{Activation, Family, Ties};
use crate::experiment::{Arm, Experiment};

/// The activation of one arm, and as which family the reader shapes it.
#[derive(Clone, Copy)]
pub(super) struct ArmActivation {
    pub(super) arm: Arm,
    /// That of an arm that is not there is ReLU.
    pub(super) activation: Memo<Activation>,
    /// A gSmeLU whose numbers are those of a SmeLU is one; the controls stay those that the reader chose.
    pub(super) family: Memo<Family>,
    /// What is kept while numbers change.
    pub(super) ties: Memo<Ties>,
    chosen: RwSignal<Family>,
    wanted: RwSignal<Ties>,
    experiment: RwSignal<Experiment>,
}

impl ArmActivation {
    pub(super) fn new(experiment: RwSignal<Experiment>, arm: Arm) -> Self {
        let activation =
            Memo::new(move |_| experiment.with(|experiment| experiment.activation(arm).cloned().unwrap_or(Activation::Relu)));
        let chosen = RwSignal::new(activation.get_untracked().family());
        let family = Memo::new(move |_| {
            let (chosen, actual) = (chosen.get(), activation.with(Activation::family));
            if embeds(chosen, actual) { chosen } else { actual }
        });
        let wanted = RwSignal::new(activation.with_untracked(Ties::of));
        let ties = Memo::new(move |_| activation.with(|activation| wanted.get().holding(activation)));
        Self { arm, activation, family, ties, chosen, wanted, experiment }
    }

    /// Keeps to a family, whatever the numbers become.
    pub(super) fn choose(self, family: Family) {
        self.chosen.set(family);
    }

    /// Begins anew, with an activation that is to be shaped as one of this family.
    pub(super) fn begin(self, family: Family, activation: Activation) {
        self.choose(family);
        self.wanted.set(Ties::of(&activation));
        self.write(activation);
    }

    /// Changes numbers of the activation, and with them what is tied to them. Parameters that do not go together make none, and
    /// change nothing.
    pub(super) fn put(self, activation: Option<Activation>) {
        let Some(activation) = activation else { return };
        let (ties, activation) = self.ties.get_untracked().follow(&self.activation.get_untracked(), activation);
        self.wanted.set(ties);
        self.write(activation);
    }

    /// Ties numbers together from now on.
    pub(super) fn tie(self, ties: Ties) {
        self.choose(self.family.get_untracked());
        self.wanted.set(ties);
        self.write(ties.imposed(self.activation.get_untracked()));
    }

    fn write(self, activation: Activation) {
        self.experiment.maybe_update(|experiment| {
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
