//! Which runs are kept, and when: those that end, those that are left where they were stopped, and those that the reader wants.

use leptos::prelude::*;

use super::RunStore;
use super::run_store::Kept;
use crate::experiment::{Arm, Experiment, link};
use crate::page::live_view::LiveView;
use crate::page::reactive::effect;
use crate::page::session::Training;
use crate::page::state::{ArmRuns, ExperimentSetup, page_state};
use crate::record::{ArmRun, KeptRun, Run};
use crate::view;
use crate::wire::Frame;

/// How far a run has come that all arms rest in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Standing {
    /// To where it was stopped, after an epoch at least.
    Stopped,
    /// To its end.
    Ended,
}

/// Keeps runs. It shows nothing.
#[component]
pub(in crate::page) fn RunKeeping() -> impl IntoView {
    RunKeeper::of_page().keep();
}

/// What keeps the present run; a handle.
#[derive(Clone, Copy)]
pub(in crate::page) struct RunKeeper {
    pub(super) store: RunStore,
    setup: ExperimentSetup,
    runs: ArmRuns,
    view: LiveView,
    training: Training,
}

impl RunKeeper {
    /// The one of the page, made when it is first wanted, and with it the store.
    pub(in crate::page) fn of_page() -> Self {
        let store = page_state(RunStore::new);
        page_state(|| Self {
            store,
            setup: expect_context(),
            runs: expect_context(),
            view: expect_context(),
            training: expect_context(),
        })
    }

    /// Keeps every run that ends, and one that was stopped before another replaces it.
    fn keep(self) {
        self.at_end(move || self.keep_once());
        self.training.before_another(move || self.keep_what_stands());
    }

    /// Has something done whenever all arms rest at the end of a run, each time that they show another picture of it.
    pub(in crate::page) fn at_end(self, act: impl Fn() + 'static) {
        effect(move || {
            let ended = |arm: Arm| self.runs.arm(arm).frame.with(|frame| frame.as_ref().is_none_or(|frame| frame.finished));
            // All are asked, so that this is done again whichever changes.
            let ended = Arm::ALL.map(ended);
            if ended.iter().all(|ended| *ended) && self.standing() == Some(Standing::Ended) {
                untrack(&act);
            }
        });
    }

    /// Keeps the run that is about to be replaced, if it was stopped after an epoch at least.
    fn keep_what_stands(self) {
        untrack(|| {
            if self.standing().is_some() {
                self.keep_once();
            }
        });
    }

    /// How far the run has come, if there is something to keep.
    pub(super) fn standing(self) -> Option<Standing> {
        let experiment = self.present_run()?;
        let rest = |arm| self.resting(arm, |frame| (frame.step, frame.finished));
        let arms: Vec<(u32, bool)> = experiment.arms().map(rest).collect::<Option<_>>()?;
        let step = arms.iter().map(|(step, _)| *step).max()?;
        let lasted = step >= self.setup.timeline.with(|timeline| timeline.step_at(1));
        if arms.iter().all(|(_, ended)| *ended) {
            return Some(Standing::Ended);
        }
        (lasted && arms.iter().all(|(at, ended)| *at == step || *ended)).then_some(Standing::Stopped)
    }

    /// Whether the run is kept as it now stands.
    pub(super) fn is_kept(self) -> bool {
        let present = self.store.present.get().filter(|kept| kept.moment == self.moment());
        present.is_some_and(|kept| self.store.entries.with(|entries| entries.get(kept.id).is_some()))
    }

    /// Keeps the run as it stands.
    pub(super) fn keep_present(self) {
        let (Some(experiment), Some(whole)) = (self.present_run(), self.recorded()) else { return };
        let id = self.store.entries.with(|entries| entries.free_id(js_sys::Date::now() as u64));
        let link = view::link::write(&experiment, &self.view.get());
        let id = self.store.keep(KeptRun::new(id, link, &whole), whole);
        self.store.present.set(Some(Kept { moment: self.moment(), id }));
    }

    /// The same, unless that was done before: what the reader has deleted since stays so.
    fn keep_once(self) {
        let moment = self.moment();
        if self.store.present.get().is_none_or(|kept| kept.moment != moment) {
            self.keep_present();
        }
    }

    /// The run as it stands, if all arms rest in it.
    pub(in crate::page) fn recorded(self) -> Option<Run> {
        let experiment = self.present_run()?;
        let of_arm = |arm| {
            let (now, replicas, errors) =
                self.resting(arm, |frame| (frame.picture.now, frame.picture.replicas.clone(), frame.picture.uncertainty))?;
            let mut history = self.runs.arm(arm).history.get();
            // In the middle of an epoch the last measures are no part of the history.
            if history.last().is_none_or(|last| last.step < now.step) {
                history.push(now);
            }
            Some(ArmRun::new(&experiment, arm, replicas, history, errors))
        };
        Some(Run::new(&experiment, experiment.arms().map(of_arm).collect::<Option<_>>()?))
    }

    /// What the run trains, which the settings may already have left.
    fn present_run(self) -> Option<Experiment> {
        let (_, link) = self.training.run();
        (!link.is_empty()).then(|| link::read(&link).0)
    }

    /// Which run is under way, and how many steps it has come.
    pub(in crate::page) fn moment(self) -> (u32, u32) {
        let step = |arm| self.runs.arm(arm).frame.with(|frame| frame.as_ref().map_or(0, |frame| frame.step));
        (self.training.run().0, Arm::ALL.into_iter().map(step).max().unwrap_or_default())
    }

    /// Something of the last picture of an arm, if it rests in this run.
    fn resting<T>(self, arm: Arm, of: impl Fn(&Frame) -> T) -> Option<T> {
        let run = self.training.run().0;
        self.runs.arm(arm).frame.with(|frame| frame.as_ref().filter(|frame| frame.run == run && !frame.running).map(of))
    }
}
