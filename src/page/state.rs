//! The state of the page, in one place. Everything shown is derived from it.

use leptos::prelude::*;

use super::crosshair::{Crosshair, Stride};
use super::live_view::LiveView;
use super::probe::Probe;
use super::record::RunStore;
use super::session::SlowMotion;
use super::session::goal::Session;
use super::speed::Speed;
use super::user_data::UserData;
use super::worker::WorkerFailure;
use crate::activation::{Activation, Cost};
use crate::data::Task;
use crate::experiment::{
    Arm, Experiment, FirstDifferences, Inside, Key, Measures, PointPrediction, ReplicaState, Sources, Timeline,
};
use crate::view::link;
use crate::wire::{Detail, Frame, Refusal};

/// The page's state; a handle that is copied to wherever it is needed.
#[derive(Clone, Copy)]
pub(super) struct Page {
    /// What is trained.
    pub(super) experiment: RwSignal<Experiment>,
    /// How it is looked at.
    pub(super) view: LiveView,
    /// Remarks on the link that was opened.
    pub(super) notices: RwSignal<Vec<String>>,
    /// Whether time runs.
    pub(super) playing: RwSignal<bool>,
    /// How fast.
    pub(super) speed: RwSignal<Speed>,
    /// The steps that are played one by one, if that is what time does.
    pub(super) slow: RwSignal<Option<SlowMotion>>,
    /// The twin whose pre-activations are shown and, with more than two, whose map.
    pub(super) chosen: RwSignal<u16>,
    /// What is looked at that need not be computed otherwise.
    pub(super) detail: RwSignal<Detail>,
    /// The point of the plane that the reader looks at; the crosshair of all maps.
    pub(super) probe: Probe,
    /// The epoch that the reader looks at, shared by the charts over the epochs.
    pub(super) crosshair: Crosshair,
    /// Whether single keys act.
    pub(super) keys: RwSignal<bool>,
    /// The last experiment that was trained to its end without diverging.
    pub(super) last_good: RwSignal<Option<Experiment>>,
    /// What activations cost.
    pub(super) costs: RwSignal<Costs>,
    /// Data that no link can hold.
    pub(super) user_data: UserData,
    /// Whether the reader asked for less motion.
    pub(super) calm: bool,
    pub(super) session: StoredValue<Session, LocalStorage>,
    /// The runs that are kept.
    run_store: StoredValue<RunStore>,
    /// Which step belongs to which epoch.
    pub(super) timeline: Memo<Timeline>,
    /// The arms that there are.
    pub(super) present: Memo<Vec<Arm>>,
    arms: StoredValue<[ArmView; Arm::ALL.len()]>,
}

/// What is known of one arm.
#[derive(Clone, Copy)]
pub(super) struct ArmView {
    /// The measures of every epoch's end.
    pub(super) history: RwSignal<Vec<Measures>>,
    /// What differs inside at every epoch's end.
    pub(super) inside: RwSignal<Vec<Inside>>,
    /// The measures of every step in slow motion.
    pub(super) steps: RwSignal<Vec<Measures>>,
    /// When its twins part, as far as any run of the present experiment has shown.
    pub(super) partings: RwSignal<FirstDifferences>,
    /// What was seen of the points that are followed.
    pub(super) followed: RwSignal<Vec<PointPrediction>>,
    /// What was seen last at the probe.
    pub(super) point_prediction: RwSignal<Option<PointPrediction>>,
    /// The last picture.
    pub(super) frame: RwSignal<Option<Frame>>,
    /// Why there is none.
    pub(super) trouble: RwSignal<Option<Trouble>>,
}

impl ArmView {
    fn new() -> Self {
        Self {
            history: RwSignal::default(),
            inside: RwSignal::default(),
            steps: RwSignal::default(),
            partings: RwSignal::default(),
            followed: RwSignal::default(),
            point_prediction: RwSignal::new(None),
            frame: RwSignal::new(None),
            trouble: RwSignal::new(None),
        }
    }

    /// Forgets the run before. Its last picture stays until there is another, and so do the steps of parting.
    pub(super) fn forget(self) {
        self.history.maybe_update(|history| !std::mem::take(history).is_empty());
        self.inside.maybe_update(|inside| !std::mem::take(inside).is_empty());
        self.steps.maybe_update(|steps| !std::mem::take(steps).is_empty());
        self.followed.maybe_update(|followed| !std::mem::take(followed).is_empty());
    }
}

/// Why an arm does not train.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Trouble {
    /// There is no worker, or none that can be talked with.
    Worker(WorkerFailure),
    /// The experiment cannot be trained.
    Refused(Refusal),
}

/// What is known of the cost of activations.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Costs {
    /// Nothing.
    Unknown,
    /// It is being measured.
    Measuring {
        /// How much of that is done, from 0 to 1.
        share: f64,
    },
    /// What was measured last, of activations that need not be those of now.
    Measured(Vec<Cost>),
}

impl Costs {
    /// A measurement that is under way will not end.
    pub(super) fn give_up(&mut self) {
        if matches!(self, Self::Measuring { .. }) {
            *self = Self::Unknown;
        }
    }

    /// The cost of an activation, if it has been measured.
    pub(super) fn of(&self, activation: &Activation) -> Option<&Cost> {
        match self {
            Self::Measured(costs) => costs.iter().find(|cost| cost.activation == *activation),
            _ => None,
        }
    }
}

impl Page {
    /// The state a link describes.
    pub(super) fn open(fragment: &str) -> Self {
        let (experiment, view, notices) = link::read(fragment);
        let (experiment, user_data) = (RwSignal::new(experiment), UserData::default());
        Self {
            experiment,
            view: LiveView::new(view),
            notices: RwSignal::new(notices.iter().map(ToString::to_string).collect()),
            playing: RwSignal::new(false),
            speed: RwSignal::new(Speed::Run),
            slow: RwSignal::new(None),
            chosen: RwSignal::new(0),
            detail: RwSignal::default(),
            probe: Probe::new(),
            crosshair: Crosshair::new(Stride::Fixed(1.0)),
            keys: RwSignal::new(true),
            last_good: RwSignal::new(None),
            costs: RwSignal::new(Costs::Unknown),
            user_data,
            calm: super::theme::matches_media("(prefers-reduced-motion: reduce)"),
            session: StoredValue::new_local(Session::default()),
            run_store: StoredValue::new(RunStore::new()),
            timeline: Memo::new(move |_| {
                // Data that comes late has steps only then.
                user_data.missing.track();
                experiment.with(Timeline::of)
            }),
            present: Memo::new(move |_| experiment.with(|experiment| experiment.arms().collect())),
            arms: StoredValue::new(Arm::ALL.map(|_| ArmView::new())),
        }
    }

    pub(super) fn arm(self, arm: Arm) -> ArmView {
        self.arms.with_value(|arms| arms[arm as usize])
    }

    /// The runs that are kept.
    pub(super) fn run_store(self) -> RunStore {
        self.run_store.get_value()
    }

    /// Puts a value into the experiment. Controls only offer what is within bounds; what is typed beyond them is cut.
    pub(super) fn write(self, key: Key, value: &str) {
        let mut experiment = self.experiment.get_untracked();
        // The control shows what was made of the value, so a remark would only repeat it.
        let _ = key.write(&mut experiment, value);
        self.change_to(experiment);
    }

    /// Changes what differs.
    pub(super) fn set_sources(self, differs: Sources) {
        let experiment = self.experiment.get_untracked();
        self.change_to(Experiment { differs, ..experiment });
    }

    /// Makes another experiment the present one, unless it is.
    pub(super) fn change_to(self, experiment: Experiment) {
        if self.experiment.with_untracked(|present| *present != experiment) {
            self.experiment.set(experiment);
        }
    }

    /// Keeps the last experiment that reached its end with all its twins.
    pub(super) fn remember_what_went_well(self) {
        Effect::new(move || {
            let whole =
                |frame: &Frame| frame.finished && frame.replicas.iter().all(|state| matches!(state, ReplicaState::Finite(_)));
            if self.arms().into_iter().all(|arm| self.arm(arm).frame.with(|frame| frame.as_ref().is_some_and(whole))) {
                self.last_good.set(Some(self.experiment.get_untracked()));
            }
        });
    }

    /// Whether the trainers of the arms have something to do that nothing else should disturb.
    pub(super) fn is_busy(self) -> bool {
        self.playing.get() || self.costs.with(|costs| matches!(costs, Costs::Measuring { .. }))
    }

    /// Plays or pauses.
    pub(super) fn toggle(self) {
        if self.playing.get_untracked() { self.pause() } else { self.play() }
    }

    /// One part of the experiment, as a link writes it.
    pub(super) fn value(self, key: Key) -> Memo<Option<String>> {
        Memo::new(move |_| self.experiment.with(|experiment| key.read(experiment)))
    }

    /// What is learnt.
    pub(super) fn task(self) -> Memo<Task> {
        Memo::new(move |_| self.experiment.with(|experiment| experiment.data.task()))
    }

    /// Steps that all arms have taken.
    pub(super) fn steps_taken(self) -> u32 {
        let of_arm = |arm| self.arm(arm).frame.with(|frame| frame.as_ref().map_or(0, |frame| frame.step));
        self.arms().into_iter().map(of_arm).min().unwrap_or_default()
    }

    /// The epoch that all arms have reached, a fraction in the middle of one.
    pub(super) fn epoch(self) -> f64 {
        let step = self.steps_taken();
        self.timeline.with(|timeline| timeline.epoch_at(step))
    }
}
