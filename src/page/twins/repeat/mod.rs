//! The experiment over many seeds: from one pair to evidence.
//!
//! What is shown belongs to one [`Repetitions`], whichever settings are in the lab meanwhile; that they are others is said.

mod controls;
mod notes;
mod plots;
mod words;

use leptos::prelude::*;

use crate::experiment::{Experiment, Repetitions, TrialError};
use crate::page::address;
use crate::page::pool::{Answer, PoolJob, WorkerPool};
use crate::page::state::{Page, lab_state};
use controls::{Controls, RepeatProgress};
use notes::Notes;
use plots::{Chosen, Plots};
use words::Verdicts;

/// How few and how many repetitions there may be.
const FEWEST: u32 = 2;
const MOST: u32 = 100;
/// How many there are to begin with.
const USUAL: u32 = 24;

/// The repetitions that are shown, and those that are under way; a handle.
#[derive(Clone, Copy)]
pub(super) struct Repeat {
    /// The page's own handle is too large to be copied along.
    page: StoredValue<Page>,
    /// How many are wanted.
    wanted: RwSignal<u32>,
    series: RwSignal<Option<Repetitions>>,
    /// Those that could not be trained, and why.
    given_up: RwSignal<Vec<(u32, TrialError)>>,
    job: PoolJob,
    /// The repetition that the reader looks at.
    chosen: RwSignal<Option<u32>>,
    /// What is shown of them.
    shown: Chosen,
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
    /// Of the page's contexts.
    fn new() -> Self {
        let (page, pool) = (expect_context::<Page>(), expect_context::<WorkerPool>());
        let series = RwSignal::new(None::<Repetitions>);
        let given_up = RwSignal::new(Vec::new());
        let answer = Callback::new(move |(repetition, answer): (u32, Answer)| match answer {
            Ok(endings) => series.update(|series| {
                if let Some(series) = series {
                    series.add(repetition, endings);
                }
            }),
            Err(why) => given_up.update(|given_up| given_up.push((repetition, why))),
        });
        Self {
            page: StoredValue::new(page),
            job: PoolJob::new(pool),
            wanted: RwSignal::new(USUAL),
            series,
            given_up,
            chosen: RwSignal::new(None),
            shown: Chosen::new(),
            answer,
        }
    }

    /// Trains those of the wanted repetitions that are missing; all of them, where the settings are others than before.
    fn start(self) {
        let page = self.page.get_value();
        if page.playback.playing.get_untracked() {
            page.training.pause();
        }
        if let Place::Nowhere | Place::Elsewhere = untrack(|| self.place()) {
            self.series.set(Some(Repetitions::new(page.setup.experiment.get_untracked())));
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
            Some(series) => match self.page.get_value().setup.experiment.with(|experiment| series.repetition_of(experiment)) {
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
            let page = self.page.get_value();
            address::leave_trace(page.setup, page.view);
            page.setup.change_to(experiment);
        }
    }
}

/// The present setting over many seeds.
#[component]
pub(in crate::page) fn RepeatOverSeeds() -> impl IntoView {
    let repeat = lab_state(Repeat::new);
    let any = Memo::new(move |_| repeat.counts()[0] > 0);
    view! {
        <section class="card repeat" aria-labelledby="repeat-title">
            <h2 id="repeat-title">"Repeat over seeds"</h2>
            <p class="note">"One run is an anecdote. This trains the present setting again and again, each time with other data, initial weights and orders, which the arms share."</p>
            <Controls/>
            <RepeatProgress/>
            <Notes/>
            <Show when=move || any.get()><Verdicts/><Plots/></Show>
        </section>
    }
}
