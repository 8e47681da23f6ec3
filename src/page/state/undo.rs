//! Undo and redo of settings.

use core::time::Duration;

use leptos::prelude::*;

use super::ExperimentSetup;
use crate::experiment::Experiment;
use crate::page::timing;
use crate::undo::Undo;

/// The experiments that there were, as far as the reader can return to them.
#[derive(Clone, Copy)]
pub(in crate::page) struct SettingsUndo {
    steps: RwSignal<Undo<Experiment>>,
    setup: ExperimentSetup,
}

impl SettingsUndo {
    /// Follows the experiment from now on.
    pub(in crate::page) fn of(setup: ExperimentSetup) -> Self {
        let steps = RwSignal::new(Undo::new(setup.experiment.get_untracked()));
        Effect::watch(
            move || setup.experiment.get(),
            move |experiment, _, _| steps.update(|steps| steps.see(experiment.clone(), now())),
            false,
        );
        Self { steps, setup }
    }

    /// Takes the last change back, if there is one.
    pub(in crate::page) fn back(self) {
        self.go(Undo::back);
    }

    /// Makes the change again that was taken back last, if there is one.
    pub(in crate::page) fn forth(self) {
        self.go(Undo::forth);
    }

    /// Whether there is a change to take back.
    pub(in crate::page) fn can_go_back(self) -> bool {
        self.steps.with(Undo::can_go_back)
    }

    /// Whether there is a change to make again.
    pub(in crate::page) fn can_go_forth(self) -> bool {
        self.steps.with(Undo::can_go_forth)
    }

    fn go(self, go: fn(&mut Undo<Experiment>) -> Option<Experiment>) {
        if let Some(experiment) = self.steps.try_update(go).flatten() {
            self.setup.change_to(experiment);
        }
    }
}

/// The time since the page was opened.
fn now() -> Duration {
    Duration::from_millis(timing::now() as u64)
}
