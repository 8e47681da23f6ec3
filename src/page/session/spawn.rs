//! Starting workers, and what happens when one dies.

use std::time::Duration;

use leptos::prelude::*;

use super::Training;
use super::goal::Session;
use super::trainer_client::TrainerClient;
use crate::experiment::Arm;
use crate::page::state::{Costs, Trouble};
use crate::page::worker::{WorkerEvent, WorkerFailure, WorkerHandle};
use crate::wire::RunReport;

/// How long a trainer may take to start before it is said that it has not.
const PATIENCE: Duration = Duration::from_secs(20);

impl Training {
    /// Sees to it that an arm has a trainer as long as it is there. A trainer begins as soon as it says that it listens.
    pub(super) fn ensure_worker(self, arm: Arm, there: bool) {
        let started = self.session.with_value(|session| session.trainers[arm as usize].is_some());
        match (there, started) {
            (true, false) => self.spawn_worker(arm),
            (false, true) => self.stop_worker(arm),
            _ => {}
        }
    }

    fn stop_worker(self, arm: Arm) {
        self.session.update_value(|session| session.trainers[arm as usize] = None);
        self.forget_news_of(arm);
        self.runs.arm(arm).frame.set(None);
        self.runs.arm(arm).trouble.set(None);
    }

    /// Starts the trainer of one arm anew, after the one before has died.
    pub(in crate::page) fn spawn_worker(self, arm: Arm) {
        self.look_at_present();
        self.forget_news_of(arm);
        match WorkerHandle::start(move |event| self.receive(arm, event)) {
            Ok(handle) => {
                self.runs.arm(arm).trouble.set(None);
                // It begins at step 0.
                self.runs.arm(arm).forget();
                self.session.update_value(|session| session.trainers[arm as usize] = Some(TrainerClient::new(handle)));
                set_timeout(move || self.note_silence(arm), PATIENCE);
            }
            Err(failure) => self.runs.arm(arm).trouble.set(Some(Trouble::Worker(failure))),
        }
    }

    /// Puts what has happened to a trainer by until the next display frame.
    fn receive(self, arm: Arm, event: WorkerEvent<RunReport>) {
        self.inbox.update_value(|inbox| inbox.push((arm, event)));
        self.wake();
    }

    /// Of a trainer that is gone nothing is to be heard.
    fn forget_news_of(self, arm: Arm) {
        self.inbox.update_value(|inbox| inbox.retain(|(of, _)| *of != arm));
    }

    pub(super) fn on_event(self, arm: Arm, event: WorkerEvent<RunReport>) {
        match event {
            WorkerEvent::Ready => {
                self.set_ready(arm, true);
                self.runs.arm(arm).trouble.set(None);
            }
            WorkerEvent::Report(report) => self.hear(arm, report),
            WorkerEvent::Refused(refusal) => {
                self.playback.playing.set(false);
                self.runs.arm(arm).trouble.set(Some(Trouble::Refused(refusal)));
            }
            WorkerEvent::Failed(failure) => self.on_failure(arm, failure),
        }
    }

    /// Says of a trainer that has not answered since it was started that it has not.
    fn note_silence(self, arm: Arm) {
        let is_silent = |session: &mut Session| session.client_mut(arm).is_some_and(|client| !client.ready);
        let trouble = self.runs.arm(arm).trouble;
        if self.session.try_update_value(is_silent) == Some(true) && trouble.with_untracked(Option::is_none) {
            trouble.set(Some(Trouble::Worker(WorkerFailure::Silent)));
        }
    }

    fn set_ready(self, arm: Arm, ready: bool) {
        self.session.update_value(|session| {
            if let Some(client) = session.client_mut(arm) {
                client.ready = ready;
            }
        });
    }

    fn on_failure(self, arm: Arm, failure: WorkerFailure) {
        self.playback.playing.set(false);
        self.costs.0.update(Costs::give_up);
        self.runs.arm(arm).trouble.set(Some(Trouble::Worker(failure)));
        self.set_ready(arm, false);
    }
}
