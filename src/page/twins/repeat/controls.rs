//! How many seeds, by how many workers, and how far that is.

use leptos::prelude::*;

use super::{FEWEST, MOST, Place, Repeat};
use crate::activation::SliderScale;
use crate::experiment::Problem;
use crate::glossary::Concept;
use crate::page::controls::Slider;
use crate::page::pool::{Progress, Workers};
use crate::page::reactive::{derived, memo};
use crate::page::session::Training;
use crate::page::terms::TermButton;
use crate::words::{self, further};

#[component]
pub(super) fn Controls() -> impl IntoView {
    let (repeat, training) = (expect_context::<Repeat>(), expect_context::<Training>());
    let wanted = derived(move || f64::from(repeat.wanted.get()));
    let set = Callback::new(move |value: f64| {
        let (seeds, problem) = Problem::within(value, [FEWEST, MOST].map(f64::from));
        repeat.wanted.set(seeds as u32);
        problem
    });
    let press = move |_| {
        if repeat.is_running() {
            return repeat.stop();
        }
        repeat.begin(&training);
    };
    let offer = memo(move || Offer::of(repeat));
    view! {
        <div class="plan">
            <div class="field">
                <div class="name"><TermButton term=words::id(&Concept::Seed) text=further().repeat_seeds()/></div>
                <Slider id="seeds" label=further().repeat_seeds() bounds=[FEWEST.into(), MOST.into()] scale=SliderScale::Linear step=Some(1.0)
                    value=wanted set/>
            </div>
            <Workers/>
            <button id="repeat" data-offer=move || offer.get().name() data-ended=move || repeat.counts()[0].to_string()
                disabled=move || matches!(offer.get(), Offer::Nothing { .. }) on:click=press>
                {move || offer.get().label()}
            </button>
        </div>
    }
}

/// What the button does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Offer {
    /// Trains all wanted repetitions.
    Start { seeds: u32 },
    /// The same of the present settings, which are others than before.
    Restart,
    /// Trains those that are missing.
    Add { missing: u32 },
    /// Ends what is under way.
    Stop,
    /// All that are wanted have ended.
    Nothing { ended: u32 },
}

impl Offer {
    fn of(repeat: Repeat) -> Self {
        let [ended, missing] = repeat.counts();
        match repeat.place() {
            _ if repeat.is_running() => Self::Stop,
            Place::Repetition(_) if missing == 0 => Self::Nothing { ended },
            Place::Repetition(_) if ended > 0 => Self::Add { missing },
            Place::Elsewhere => Self::Restart,
            Place::Nowhere | Place::Repetition(_) => Self::Start { seeds: repeat.wanted.get() },
        }
    }

    /// Its name in the document.
    fn name(self) -> &'static str {
        match self {
            Self::Start { .. } => "start",
            Self::Restart => "restart",
            Self::Add { .. } => "add",
            Self::Stop => "stop",
            Self::Nothing { .. } => "nothing",
        }
    }

    fn label(self) -> String {
        match self {
            Self::Start { seeds } => further().repeat_start(seeds),
            Self::Restart => further().repeat_restart(),
            Self::Add { missing } => further().repeat_add(missing),
            Self::Stop => further().repeat_stop(),
            Self::Nothing { ended } => further().repeat_done(ended),
        }
    }
}

/// How far it is.
#[component]
pub(super) fn RepeatProgress() -> impl IntoView {
    let repeat = expect_context::<Repeat>();
    let total = derived(move || repeat.counts()[0] as usize + repeat.job.backlog().units);
    let counted = derived(move || further().repeat_counted(repeat.counts()[0], total.get()));
    view! { <Progress job=repeat.job id="repeat-course" label=further().repeat_progress() total counted/> }
}
