//! What is trained.

use leptos::prelude::*;

use crate::activation::Activation;
use crate::data::Task;
use crate::experiment::{Arm, Change, Experiment, Key, Notice, Setup, Sources, Timeline};
use crate::page::reactive::memo;

/// What is offered for comparison when an arm is added, the first that no arm has yet.
const CANDIDATES: [&str; 5] = ["smelu:beta=0.5", "softplus", "gelu", "tanh", "swish"];

/// The experiment, and what follows from it alone.
#[derive(Clone, Copy)]
pub(in crate::page) struct ExperimentSetup {
    /// What the link and the controls say. Setting it to an equal value restarts nothing.
    pub(in crate::page) experiment: RwSignal<Experiment>,
    /// Which step belongs to which epoch. Without its data a run has no steps.
    pub(in crate::page) timeline: Memo<Timeline>,
    /// The arms that there are, A first.
    pub(in crate::page) present: Memo<Vec<Arm>>,
    /// The last experiment that was trained to its end without diverging; absent until one was.
    pub(in crate::page) last_good: RwSignal<Option<Experiment>>,
}

impl ExperimentSetup {
    /// `revision` changes when data that the experiment names has arrived.
    pub(in crate::page) fn new(experiment: Experiment, revision: RwSignal<u32>) -> Self {
        let experiment = RwSignal::new(experiment);
        Self {
            experiment,
            timeline: memo(move || {
                revision.track();
                experiment.with(Timeline::of)
            }),
            present: memo(move || experiment.with(|experiment| experiment.arms().collect())),
            last_good: RwSignal::new(None),
        }
    }

    /// Makes another experiment the present one, unless it is.
    pub(in crate::page) fn change_to(self, experiment: Experiment) {
        if self.experiment.with_untracked(|present| *present != experiment) {
            self.experiment.set(experiment);
        }
    }

    /// Changes the experiment in place.
    pub(in crate::page) fn change(self, change: impl FnOnce(&mut Experiment)) {
        let mut experiment = self.experiment.get_untracked();
        change(&mut experiment);
        self.change_to(experiment);
    }

    /// Puts a value into the experiment. What is typed beyond the bounds is cut.
    ///
    /// # Errors
    /// What is wrong with the value, whether it is used all the same or not.
    pub(in crate::page) fn write(self, key: Key, value: &str) -> Result<(), Notice> {
        let mut experiment = self.experiment.get_untracked();
        let outcome = key.write(&mut experiment, value);
        self.change_to(experiment);
        outcome
    }

    /// Puts in what the reader has chosen in a control; another data set brings its usual training.
    ///
    /// # Errors
    /// As of [`ExperimentSetup::write`].
    pub(in crate::page) fn choose(self, key: Key, value: &str) -> Result<(), Notice> {
        let mut experiment = self.experiment.get_untracked();
        let outcome = experiment.choose(key, value);
        self.change_to(experiment);
        outcome
    }

    /// Changes what differs between twins.
    pub(in crate::page) fn set_sources(self, differs: Sources) {
        self.change(|experiment| experiment.differs = differs);
    }

    /// Draws new seeds.
    pub(in crate::page) fn draw_seeds(self, seeds: &[Key]) {
        self.change(|experiment| {
            for seed in seeds {
                // Any number is a seed; the draw itself need not be reproducible, because the link holds what it gave.
                let _ = seed.write(experiment, &((js_sys::Math::random() * 1e4) as u32).to_string());
            }
        });
    }

    /// Plans a change during the run, as long as there is room for one more.
    pub(in crate::page) fn plan(self, change: Change) {
        self.change(|experiment| {
            experiment.changes.put(change);
        });
    }

    /// Takes back a planned change.
    pub(in crate::page) fn unplan(self, unwanted: &Change) {
        self.change(|experiment| experiment.changes.retain(|change| change != unwanted));
    }

    /// Adds the first of the [`CANDIDATES`] that no arm has yet, if a letter is free.
    pub(in crate::page) fn add_arm(self) {
        self.change(|experiment| {
            let Some(arm) = experiment.arms.vacant() else { return };
            let is_new = |activation: &Activation| experiment.arms.iter().all(|(_, setup)| setup.activation != *activation);
            let activation = CANDIDATES.iter().filter_map(|name| name.parse().ok()).find(is_new).unwrap_or(Activation::Relu);
            experiment.arms.put(arm, Setup::from(activation));
        });
    }

    pub(in crate::page) fn remove_arm(self, arm: Arm) {
        // Every arm but the first can go, and only those have a button for it.
        let _ = self.write(arm.key(), "none");
    }

    /// The arms that there are.
    pub(in crate::page) fn arms(self) -> Vec<Arm> {
        self.present.get()
    }

    /// One part of the experiment as a link writes it; absent where it means nothing with the other settings.
    pub(in crate::page) fn value(self, key: Key) -> Memo<Option<String>> {
        self.read(move |experiment| key.read(experiment))
    }

    /// What is learnt.
    pub(in crate::page) fn task(self) -> Memo<Task> {
        self.read(|experiment| experiment.data.task())
    }

    /// Something that follows from the experiment; whoever reads it is told only when that has changed.
    pub(in crate::page) fn read<T: PartialEq + Send + Sync + 'static>(
        self,
        read: impl Fn(&Experiment) -> T + Send + Sync + 'static,
    ) -> Memo<T> {
        // Boxed, so that a memo is compiled once for each type and not for each thing that is read.
        let read: Box<dyn Fn(&Experiment) -> T + Send + Sync> = Box::new(read);
        memo(move || self.experiment.with(&read))
    }
}
