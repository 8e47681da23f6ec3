//! What the reader has done, of which lessons wait.

use leptos::prelude::*;

use crate::experiment::Experiment;
use crate::lesson::{Deed, Deeds};
use crate::page::live_view::LiveView;
use crate::page::reactive::{effect, memo};
use crate::page::session::Training;
use crate::page::state::{ExperimentSetup, Playback};

/// What has been done since a lesson was opened. Whoever does it says so.
#[derive(Clone, Copy)]
pub(in crate::page) struct ReaderDeeds(RwSignal<Deeds>);

impl ReaderDeeds {
    pub(in crate::page) fn new() -> Self {
        Self(RwSignal::new(Deeds::default()))
    }

    /// What has been done.
    pub(super) fn with<T>(self, read: impl FnOnce(&Deeds) -> T) -> T {
        self.0.with(read)
    }

    /// Forgets it all.
    fn forget(self) {
        self.0.set(Deeds::default());
    }

    fn has_run(self, experiment: &Experiment) {
        self.0.update(|deeds| deeds.has_run(experiment));
    }

    /// Something else has been done.
    pub(in crate::page) fn note(self, deed: Deed) {
        self.0.update(|deeds| deeds.note(deed));
    }
}

/// Takes note of what the reader does while a lesson is open. Another lesson begins with nothing done.
pub(super) fn take_note() {
    let (setup, view) = (expect_context::<ExperimentSetup>(), expect_context::<LiveView>());
    let (playback, training) = (expect_context::<Playback>(), expect_context::<Training>());
    let deeds = expect_context::<ReaderDeeds>();
    let topic = memo(move || view.lesson.get().topic().map(|(topic, _)| topic));
    Effect::watch(move || topic.get(), move |_, _, _| deeds.forget(), false);
    effect(move || {
        if training.has_ended() {
            setup.experiment.with_untracked(|experiment| deeds.has_run(experiment));
            if view.points.with_untracked(|points| !points.all().is_empty()) {
                deeds.note(Deed::FollowPoint);
            }
        }
    });
    effect(move || {
        if playback.playhead.with(Option::is_some) {
            deeds.note(Deed::LookBack);
        }
    });
}
