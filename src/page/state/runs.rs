//! What the trainers have said of the run of each arm.

use leptos::prelude::*;

use super::Playback;
use crate::experiment::{Arm, FirstDifferences, Inside, Measures, PointPrediction, ReplicaState};
use crate::page::reactive::effect;
use crate::page::timing::now;
use crate::page::worker::WorkerFailure;
use crate::wire::{Frame, Picture, Refusal};

/// Milliseconds between readings while a run goes on, at least: numbers that change faster cannot be read, and to lay out text costs a
/// frame as much as to draw all maps.
const READING_INTERVAL: f64 = 200.0;

/// The runs of all arms. Those of arms that are not there are empty.
#[derive(Clone, Copy)]
pub(in crate::page) struct ArmRuns(StoredValue<[ArmRun; Arm::ALL.len()]>);

/// What is known of one arm's run.
#[derive(Clone, Copy)]
pub(in crate::page) struct ArmRun {
    /// The measures at the end of every epoch so far, and at step 0.
    pub(in crate::page) history: RwSignal<Vec<Measures>>,
    /// What differs inside the networks at the same epochs; shorter once fewer than two twins are finite.
    pub(in crate::page) inside: RwSignal<Vec<Inside>>,
    /// The measures at every step that slow motion has played; empty otherwise.
    pub(in crate::page) steps: RwSignal<Vec<Measures>>,
    /// When its twins first differ by each threshold, as far as any run of the present experiment has shown.
    pub(in crate::page) partings: RwSignal<FirstDifferences>,
    /// The predictions at the points that are followed, in the order of epochs.
    pub(in crate::page) followed: RwSignal<Vec<PointPrediction>>,
    /// The last prediction at the probe; absent where there is no plane, and before the first answer.
    pub(in crate::page) point_prediction: RwSignal<Option<PointPrediction>>,
    /// How far the run is, and how it stands there; absent before the first report, and without data.
    pub(in crate::page) frame: RwSignal<Option<Frame>>,
    /// How it stood at the moment that the reader looks back at; absent as long as the present is shown.
    pub(in crate::page) past: RwSignal<Option<Picture>>,
    /// Why the arm does not train; absent as long as it can.
    pub(in crate::page) trouble: RwSignal<Option<Trouble>>,
    /// Notifies whoever reads numbers and sentences that they are to be read again.
    readings: RwSignal<()>,
}

/// Why an arm does not train.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::page) enum Trouble {
    /// There is no worker, or none that can be talked with.
    Worker(WorkerFailure),
    /// The experiment cannot be trained.
    Refused(Refusal),
}

impl ArmRuns {
    pub(in crate::page) fn new() -> Self {
        Self(StoredValue::new(Arm::ALL.map(|_| ArmRun::new())))
    }

    /// Has what is read be read again whenever another picture is shown: each as long as the run rests, some while it goes on.
    pub(in crate::page) fn keep_readings(self, playback: Playback) {
        for arm in Arm::ALL.map(|arm| self.arm(arm)) {
            let read_at = StoredValue::new(f64::NEG_INFINITY);
            effect(move || {
                arm.frame.track();
                arm.past.track();
                let now = now();
                if !playback.playing.get() || now - read_at.get_value() >= READING_INTERVAL {
                    read_at.set_value(now);
                    arm.readings.notify();
                }
            });
        }
    }

    pub(in crate::page) fn arm(self, arm: Arm) -> ArmRun {
        self.0.with_value(|arms| arms[arm as usize])
    }

    /// Steps that all of these arms have taken.
    pub(in crate::page) fn steps_taken(self, arms: &[Arm]) -> u32 {
        let of_arm = |&arm: &Arm| self.arm(arm).frame.with(|frame| frame.as_ref().map_or(0, |frame| frame.step));
        arms.iter().map(of_arm).min().unwrap_or_default()
    }

    /// Whether all of these arms have reached their end with all their twins.
    pub(in crate::page) fn went_well(self, arms: &[Arm]) -> bool {
        let whole = |frame: &Frame| {
            frame.finished && frame.picture.replicas.iter().all(|state| matches!(state, ReplicaState::Finite(_)))
        };
        arms.iter().all(|&arm| self.arm(arm).frame.with(|frame| frame.as_ref().is_some_and(whole)))
    }
}

impl ArmRun {
    fn new() -> Self {
        Self {
            history: RwSignal::default(),
            inside: RwSignal::default(),
            steps: RwSignal::default(),
            partings: RwSignal::default(),
            followed: RwSignal::default(),
            point_prediction: RwSignal::new(None),
            frame: RwSignal::new(None),
            past: RwSignal::new(None),
            trouble: RwSignal::new(None),
            readings: RwSignal::new(()),
        }
    }

    /// Reads the picture that is shown: that of the past, or else of the present; `None` before the first.
    pub(in crate::page) fn with_picture<T>(self, read: impl FnOnce(Option<&Picture>) -> T) -> T {
        self.past.with(|past| match past {
            Some(past) => read(Some(past)),
            None => self.frame.with(|frame| read(frame.as_ref().map(|frame| &frame.picture))),
        })
    }

    /// As [`Self::with_picture`], for what is read rather than watched: while the run goes on, not called for each picture.
    pub(in crate::page) fn read_picture<T>(self, read: impl FnOnce(Option<&Picture>) -> T) -> T {
        self.readings.track();
        untrack(|| self.with_picture(read))
    }

    /// Reads the present, even while the past is shown, as often as [`Self::read_picture`].
    pub(in crate::page) fn read_frame<T>(self, read: impl FnOnce(Option<&Frame>) -> T) -> T {
        self.readings.track();
        self.frame.with_untracked(|frame| read(frame.as_ref()))
    }

    /// Forgets the run before. Its last picture stays until there is another, and so do the first differences.
    pub(in crate::page) fn forget(self) {
        self.history.maybe_update(|history| !std::mem::take(history).is_empty());
        self.inside.maybe_update(|inside| !std::mem::take(inside).is_empty());
        self.steps.maybe_update(|steps| !std::mem::take(steps).is_empty());
        self.followed.maybe_update(|followed| !std::mem::take(followed).is_empty());
        self.past.maybe_update(|past| past.take().is_some());
    }
}
