//! What a list shows of a run.

use serde::{Deserialize, Serialize};

use super::format::Format;
use super::{ArmRun, Run};
use crate::experiment::{Arm, Measures, ReplicaState};
use crate::measure::StandardErrors;

/// A run that is kept, without its history.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct KeptRun {
    format: Format,
    /// When it ended, in milliseconds since 1970 (UTC). No two have the same.
    pub id: u64,
    /// What the reader calls it, if that is not what the page would.
    pub name: Option<String>,
    /// Whether the reader wants to keep it before others.
    pub star: Star,
    /// The experiment and how it was looked at, as a link.
    pub link: String,
    /// Where each arm ended.
    pub arms: Vec<Last>,
}

/// Whether a run is to be kept before others.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Star {
    /// It is one of many.
    #[default]
    None,
    /// It is.
    Given,
}

/// Where an arm ended, and how it came there.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Last {
    /// Which.
    pub arm: Arm,
    /// What its hidden units apply, as a link writes it.
    pub activation: String,
    /// What has become of each replica.
    pub replicas: Vec<ReplicaState>,
    /// The last measures.
    pub measures: Option<Measures>,
    /// How sure their differences are.
    pub errors: Option<StandardErrors>,
    /// The prediction difference over the run, as a small picture.
    pub trace: Trace,
}

/// The prediction difference Δ₁ over a run: its height on a logarithmic axis from 10⁻⁸ to 1, in 255 parts, at moments evenly spread,
/// 48 at most. There is none where nothing was measured.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Trace(pub Vec<Option<u8>>);

impl KeptRun {
    /// The entry of a run that ended at a moment, which is its id. The link may say more than that of the run: how it is looked at.
    #[must_use]
    pub fn new(id: u64, link: String, run: &Run) -> Self {
        let arms = run.arms.iter().map(Last::of).collect();
        Self { format: Format::default(), id, name: None, star: Star::default(), link, arms }
    }

    /// Where an arm ended, if it is there.
    #[must_use]
    pub fn arm(&self, arm: Arm) -> Option<&Last> {
        self.arms.iter().find(|last| last.arm == arm)
    }

    /// Whether the reader has shown that it matters.
    #[must_use]
    pub(super) fn is_cherished(&self) -> bool {
        self.name.is_some() || self.star == Star::Given
    }
}

impl Last {
    fn of(arm: &ArmRun) -> Self {
        Self {
            arm: arm.arm,
            activation: arm.activation.clone(),
            replicas: arm.replicas.clone(),
            measures: arm.last,
            errors: arm.errors,
            trace: Trace::of(&arm.history),
        }
    }
}

impl Trace {
    /// Moments, at most.
    const MOST: usize = 48;
    /// Decades from the lower end of the axis to 1.
    const DECADES: f64 = 8.0;

    /// That of the measures at the ends of epochs.
    #[must_use]
    pub fn of(history: &[Measures]) -> Self {
        let last = history.len().saturating_sub(1);
        let count = history.len().min(Self::MOST);
        let at = |index: usize| &history[index * last / (count - 1).max(1)];
        Self((0..count).map(|index| at(index).disagreement.map(|apart| Self::height(apart.absolute))).collect())
    }

    fn height(difference: f64) -> u8 {
        let share = 1.0 + libm::log10(difference) / Self::DECADES;
        libm::round(255.0 * share.clamp(0.0, 1.0)) as u8
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
#[allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]
pub(super) mod tests {
    use proptest::prelude::*;

    use super::super::run::tests::{errors, record, state, trained};
    use super::super::{read, write};
    use super::*;
    use crate::measure::Disagreement;

    #[test]
    fn an_entry_is_what_the_run_ended_with() {
        let run = trained("train=60&test=40&epochs=3&replicas=3");
        let entry = KeptRun::new(7, "v=2&lab=curves".to_owned(), &run);
        for (last, arm) in entry.arms.iter().zip(&run.arms) {
            assert_eq!((last.measures, last.errors, &last.replicas), (arm.last, arm.errors, &arm.replicas));
            assert_eq!(last.trace.0.len(), 4);
        }
        assert!(write(&entry).len() < 4096, "a few kB: {}", write(&entry).len());
    }

    #[test]
    fn a_trace_is_spread_from_the_first_to_the_last() {
        let apart = |absolute| Some(Disagreement { absolute, largest: absolute, ..Disagreement::default() });
        let at = |step: u32, absolute| Measures { step, epoch: step.into(), quality: None, disagreement: apart(absolute) };
        let cases = [(0.0, 0), (1e-8, 0), (1e-4, 128), (1.0, 255), (2.0, 255)];
        for (absolute, height) in cases {
            assert_eq!(Trace::of(&[at(0, absolute)]).0, [Some(height)], "{absolute}");
        }
        let history: Vec<Measures> = (0..=1000).map(|step| at(step, if step == 1000 { 1.0 } else { 0.0 })).collect();
        let trace = Trace::of(&history).0;
        assert_eq!((trace.len(), trace[0], trace[47]), (48, Some(0), Some(255)));
        assert_eq!(Trace::of(&[]), Trace::default());
        assert_eq!(Trace::of(&[Measures { disagreement: None, ..at(0, 0.0) }]).0, [None]);
    }

    fn last() -> impl Strategy<Value = Last> {
        let trace = prop::collection::vec(any::<Option<u8>>(), 0..48).prop_map(Trace);
        let arm = prop::sample::select(&Arm::ALL[..]);
        let replicas = prop::collection::vec(state(), 0..4);
        (arm, "\\PC{0,20}", replicas, prop::option::of(record()), prop::option::of(errors()), trace).prop_map(
            |(arm, activation, replicas, measures, errors, trace)| Last { arm, activation, replicas, measures, errors, trace },
        )
    }

    pub(in super::super) fn entry() -> impl Strategy<Value = KeptRun> {
        let star = prop_oneof![Just(Star::None), Just(Star::Given)];
        let name = prop::option::of("\\PC{1,40}");
        (any::<u64>(), name, star, "\\PC{0,40}", prop::collection::vec(last(), 0..4))
            .prop_map(|(id, name, star, link, arms)| KeptRun { format: Format::One, id, name, star, link, arms })
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_to_the_last_bit(entry in entry()) {
            let again: KeptRun = read(&write(&entry)).unwrap();
            prop_assert_eq!(format!("{again:?}"), format!("{entry:?}"));
        }
    }
}
