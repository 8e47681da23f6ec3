//! The experiment over many seeds: from one pair to evidence.
//!
//! What is shown belongs to one [`Repetitions`], whichever settings are in the lab meanwhile; that they are others is said.

mod controls;
mod notes;
mod plots;
mod verdicts;

use leptos::prelude::*;

use crate::experiment::{Experiment, Repetitions, TrialError};
use crate::lesson::Deed;
use crate::page::address;
use crate::page::lessons::ReaderDeeds;
use crate::page::live_view::LiveView;
use crate::page::pool::{Answer, PoolJob, WorkerPool};
use crate::page::reactive::memo;
use crate::page::session::Training;
use crate::page::state::{ExperimentSetup, page_state};
use crate::words::further;
use controls::{Controls, RepeatProgress};
use notes::Notes;
use plots::{Chosen, Plots};
use verdicts::Verdicts;

/// How few and how many repetitions there may be.
const FEWEST: u32 = 2;
const MOST: u32 = 100;
/// The id of the heading of the card.
const TITLE: &str = "repeat-title";
/// How many there are to begin with.
pub(super) const USUAL: u32 = 24;

/// The repetitions that are shown, and those that are under way; a handle.
#[derive(Clone, Copy)]
pub(super) struct Repeat {
    setup: ExperimentSetup,
    view: LiveView,
    /// How many are wanted, from [`FEWEST`] to [`MOST`].
    wanted: RwSignal<u32>,
    /// Those that have ended; absent before the first start.
    series: RwSignal<Option<Repetitions>>,
    /// Those that could not be trained since the last start, and why.
    given_up: RwSignal<Vec<(u32, TrialError)>>,
    job: PoolJob,
    /// The repetition that the reader looks at, if any.
    chosen: RwSignal<Option<u32>>,
    /// What is shown of them.
    shown: Chosen,
    /// Takes how a repetition has ended.
    answer: Callback<(u32, Answer)>,
}

/// What the settings in the lab are to the repetitions that are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Place {
    /// There are no repetitions.
    Nowhere,
    /// One of them.
    Repetition(u32),
    /// Something else.
    Elsewhere,
}

impl Repeat {
    /// The one of the lab, made when it is first wanted.
    pub(super) fn of_lab() -> Self {
        page_state(Self::new)
    }

    fn new() -> Self {
        let series = RwSignal::new(None::<Repetitions>);
        let given_up = RwSignal::new(Vec::new());
        let (wanted, deeds) = (RwSignal::new(USUAL), expect_context::<ReaderDeeds>());
        let answer = Callback::new(move |(repetition, answer): (u32, Answer)| match answer {
            Ok(endings) => {
                series.update(|series| {
                    if let Some(series) = series {
                        series.add(repetition, endings);
                    }
                });
                if series.with_untracked(|series| is_whole(series.as_ref(), wanted.get_untracked())) {
                    deeds.note(Deed::Repeat);
                }
            }
            Err(why) => given_up.update(|given_up| given_up.push((repetition, why))),
        });
        Self {
            setup: expect_context(),
            view: expect_context(),
            job: PoolJob::new(WorkerPool::of_page()),
            wanted,
            series,
            given_up,
            chosen: RwSignal::new(None),
            shown: Chosen::new(),
            answer,
        }
    }

    /// Trains those of the wanted repetitions that are missing; all of them, where the settings are others than before.
    fn start(self) {
        if let Place::Nowhere | Place::Elsewhere = untrack(|| self.place()) {
            self.series.set(Some(Repetitions::new(self.setup.experiment.get_untracked())));
            self.chosen.set(None);
        }
        self.given_up.set(Vec::new());
        let wanted = self.wanted.get_untracked();
        let missing: Vec<(u32, Experiment)> = self.series.with_untracked(|series| {
            let of_series = |series: &Repetitions| {
                let repetition = |index| (index, series.base().repetition(index));
                series.missing(wanted).into_iter().map(repetition).collect()
            };
            series.as_ref().map(of_series).unwrap_or_default()
        });
        self.job.start(missing, self.answer);
    }

    /// Starts, while the run in the lab rests.
    fn begin(self, training: &Training) {
        training.rest();
        self.start();
    }

    /// The same at a press outside of the card, which comes into sight.
    pub(super) fn check(self, training: &Training) {
        if !self.is_running() {
            self.begin(training);
        }
        if let Some(card) = document().get_element_by_id(TITLE) {
            card.scroll_into_view();
        }
    }

    /// How many repetitions are wanted.
    pub(super) fn wanted(self) -> u32 {
        self.wanted.get()
    }

    /// Ends what is under way, and keeps what has ended.
    fn stop(self) {
        self.job.stop();
    }

    fn is_running(self) -> bool {
        self.job.is_running()
    }

    fn place(self) -> Place {
        self.series.with(|series| match series {
            None => Place::Nowhere,
            Some(series) => match self.setup.experiment.with(|experiment| series.repetition_of(experiment)) {
                Some(repetition) if repetition < MOST => Place::Repetition(repetition),
                _ => Place::Elsewhere,
            },
        })
    }

    /// How many have ended, and how many of the wanted are missing.
    fn counts(self) -> [u32; 2] {
        let wanted = self.wanted.get();
        self.series.with(|series| {
            let count = |series: &Repetitions| [series.ended().len(), series.missing(wanted).len()].map(|count| count as u32);
            series.as_ref().map_or([0, wanted], count)
        })
    }

    /// Puts a repetition into the lab. The way back is the browser's.
    fn open(self, repetition: u32) {
        let experiment =
            self.series.with_untracked(|series| series.as_ref().map(|series| series.base().repetition(repetition)));
        if let Some(experiment) = experiment {
            address::leave_trace(self.setup, self.view);
            self.setup.change_to(experiment);
        }
    }
}

/// Whether all that are wanted have ended.
fn is_whole(series: Option<&Repetitions>, wanted: u32) -> bool {
    series.is_some_and(|series| series.missing(wanted).is_empty())
}

/// The present experiment over many seeds.
#[component]
pub(in crate::page) fn RepeatOverSeeds() -> impl IntoView {
    let repeat = Repeat::of_lab();
    let any = memo(move || repeat.counts()[0] > 0);
    view! {
        <section class="card repeat" aria-labelledby=TITLE>
            <h2 id=TITLE>{further().repeat_title()}</h2>
            <p class="note">{further().repeat_note()}</p>
            <Controls/>
            <RepeatProgress/>
            <Notes/>
            <Show when=move || any.get()><Verdicts/><Plots/></Show>
        </section>
    }
}
