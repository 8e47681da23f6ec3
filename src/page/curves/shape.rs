//! What an arm applies, for all that shows or changes it.

use leptos::prelude::*;

use crate::activation::{Activation, Family};
use crate::experiment::{Arm, Experiment};

/// The activation of one arm, and as which family the reader shapes it.
#[derive(Clone, Copy)]
pub(super) struct Shape {
    pub(super) arm: Arm,
    pub(super) activation: Memo<Activation>,
    /// A gSmeLU whose numbers are those of a SmeLU is one; the controls stay those that the reader chose.
    pub(super) family: Memo<Family>,
    chosen: RwSignal<Family>,
    experiment: RwSignal<Experiment>,
}

impl Shape {
    pub(super) fn new(experiment: RwSignal<Experiment>, arm: Arm) -> Self {
        let activation = Memo::new(move |_| experiment.with(|experiment| experiment.activation(arm).clone()));
        let chosen = RwSignal::new(activation.get_untracked().family());
        let family = Memo::new(move |_| {
            let (chosen, actual) = (chosen.get(), activation.with(Activation::family));
            if embeds(chosen, actual) { chosen } else { actual }
        });
        Self { arm, activation, family, chosen, experiment }
    }

    /// Keeps to a family, whatever the numbers become.
    pub(super) fn choose(self, family: Family) {
        self.chosen.set(family);
    }

    /// Gives the arm another activation. Parameters that do not go together make none, and change nothing.
    pub(super) fn put(self, activation: Option<Activation>) {
        let Some(activation) = activation else { return };
        self.experiment.maybe_update(|experiment| {
            let present = &mut experiment.arms[self.arm as usize];
            let changes = *present != activation;
            *present = activation;
            changes
        });
    }
}

/// Whether every activation of the family `inner` can be written as one of `outer`.
fn embeds(outer: Family, inner: Family) -> bool {
    let rank = |family| [Family::Smelu, Family::Gsmelu, Family::Rescu].into_iter().position(|known| known == family);
    matches!((rank(outer), rank(inner)), (Some(outer), Some(inner)) if outer >= inner)
}
