//! The Trade-off lab: a grid of configurations over seeds, how far apart each leaves its twins, and how good these are.
//!
//! What is shown belongs to one [`Results`], whichever settings are in the lab meanwhile; that they are others is said.

mod against;
mod calibration;
mod chart;
mod choices;
mod files;
mod findings;
mod grid;
mod keeping;
mod progress;
mod sizes;
mod sketching;
mod storage;
mod table;

use std::time::Duration;

use leptos::prelude::*;

use super::address;
use super::lessons::ReaderDeeds;
use super::live_view::LiveView;
use super::pool::{Answer, PoolJob, WorkerPool};
use super::state::ExperimentSetup;
use super::theme::Theme;
use crate::activation::Activation;
use crate::data::Task;
use crate::experiment::{Arm, ArmResult, Arms, Experiment, TrialError};
use crate::lesson::Deed;
use crate::page::reactive::memo;
use crate::plot::{self, Elements, Figure};
use crate::sweep::{Axes, Configuration, Grid, Results, Sweep, Unit};
use crate::view::Lab;
use calibration::Calibration;
use keeping::Keeping;

pub(super) use grid::TradeoffLab;

/// Between two drawings while units end: they may end faster than anybody can see.
const INTERVAL: Duration = Duration::from_millis(250);

/// The sweep that is shown, and the one that is under way; a handle.
#[derive(Clone, Copy)]
pub(super) struct Tradeoff {
    setup: ExperimentSetup,
    view: LiveView,
    job: PoolJob,
    /// Absent before the first sweep or sketch.
    shown: RwSignal<Option<Shown>>,
    /// Whether it is known if the browser has kept a sweep: before that none is sketched in its place.
    restored: RwSignal<bool>,
    /// The grid that sketches the present one; absent where even that takes long.
    sketched: Memo<Option<Grid>>,
    /// The same as a picture, in the colours of the theme.
    drawn: Memo<plot::Tradeoff>,
    /// What has ended and is not shown yet.
    fresh: StoredValue<Vec<(Unit, Result<ArmResult, TrialError>)>>,
    /// The configuration that the reader looks at.
    chosen: RwSignal<Option<u32>>,
    calibration: Calibration,
    keeping: Keeping,
    deeds: ReaderDeeds,
    answer: StoredValue<Option<Callback<(u32, Answer)>>>,
}

/// Results, and what they are of.
#[derive(Clone)]
struct Shown {
    extent: Extent,
    experiment: Experiment,
    grid: Grid,
    results: Results,
}

/// How much of the reader's grid is trained.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Extent {
    /// Little, unasked or on demand, and kept nowhere; see [`Grid::sketch`].
    Sketch,
    /// All of it, since the reader has asked for that.
    Whole,
}

/// How many networks so many units of a sweep train.
fn networks(sweep: &Sweep, units: usize) -> usize {
    units * sweep.base().replicas as usize
}

impl Tradeoff {
    /// Of the page's contexts.
    fn new() -> Self {
        let (view, pool, theme) = (expect_context::<LiveView>(), WorkerPool::of_page(), expect_context::<Theme>());
        let setup = expect_context::<ExperimentSetup>();
        let (shown, axes) = (RwSignal::new(None), view.axes);
        let drawn = memo(move || {
            let draw = |results: &Results| {
                let Axes { difference, goodness, .. } = axes.get().meant_for(results.sweep().base().data.task());
                plot::Tradeoff::of(results, difference, goodness, |family| theme.palette().family(family).into())
            };
            shown.with(|shown: &Option<Shown>| match shown {
                Some(shown) => draw(&shown.results),
                None => draw(&Results::new(Sweep::new(&Experiment::default(), &Grid::default()))),
            })
        });
        let grid = view.grid;
        let sketched = memo(move || setup.experiment.with(|experiment| grid.with(|grid| grid.sketch(experiment))));
        let tradeoff = Self {
            setup,
            view,
            job: PoolJob::new(pool),
            shown,
            restored: RwSignal::new(false),
            sketched,
            drawn,
            fresh: StoredValue::default(),
            chosen: RwSignal::new(None),
            calibration: Calibration::new(pool),
            keeping: Keeping::new(),
            deeds: expect_context(),
            answer: StoredValue::new(None),
        };
        // It outlives whichever handler has asked.
        tradeoff.answer.set_value(Some(Callback::new(move |(index, answer)| tradeoff.take(index, answer))));
        tradeoff.keeping.restore(move |kept| {
            if kept.is_some() {
                tradeoff.shown.set(kept);
            }
            tradeoff.restored.set(true);
        });
        tradeoff
    }

    fn grid(self) -> RwSignal<Grid> {
        self.view.grid
    }

    /// What the networks that are shown learn.
    fn task(self) -> Task {
        let shown = self.shown.with(|shown| shown.as_ref().map(|shown| shown.results.sweep().base().data.task()));
        shown.unwrap_or_else(|| self.setup.experiment.with(|experiment| experiment.data.task()))
    }

    /// What the picture is drawn over, with measures that mean something.
    fn axes(self) -> Axes {
        self.view.axes.get().meant_for(self.task())
    }

    /// What is shown, as a figure.
    fn figure(self) -> Figure {
        let drawn = self.drawn.get();
        Figure { chart: drawn.chart(self.axes()), elements: Elements::of(drawn) }
    }

    /// The grid over the present experiment.
    fn sweep(self) -> Sweep {
        let grid = self.grid();
        self.setup.experiment.with(|experiment| grid.with(|grid| Sweep::new(experiment, grid)))
    }

    /// What of the results that are shown holds for the grid over the present experiment.
    fn held(self) -> Results {
        self.held_for(self.sweep())
    }

    /// What of them holds for a sweep.
    fn held_for(self, sweep: Sweep) -> Results {
        self.shown.with(|shown| match shown {
            Some(shown) => shown.results.carried_over(sweep),
            None => Results::new(sweep),
        })
    }

    /// Whether something is shown, and that so much.
    fn shows(self, extent: Extent) -> bool {
        self.shown.with(|shown| shown.as_ref().is_some_and(|shown| shown.extent == extent))
    }

    /// Whether what the reader has had trained is of other settings than those in the lab.
    fn is_elsewhere(self) -> bool {
        let sweep = self.sweep();
        self.shows(Extent::Whole)
            && self.shown.with(|shown| shown.as_ref().is_some_and(|shown| *shown.results.sweep() != sweep))
    }

    /// Whether no sketch of the present settings is shown, although nothing else is.
    fn is_sketch_due(self) -> bool {
        if !self.restored.get() || self.shows(Extent::Whole) {
            return false;
        }
        let of_present = self.sketched.get().map(|grid| self.setup.experiment.with(|experiment| Sweep::new(experiment, &grid)));
        self.shown.with(|shown| shown.as_ref().map(|shown| shown.results.sweep()) != of_present.as_ref())
    }

    /// Trains what is missing of the grid over the present experiment.
    fn start(self) {
        self.train(Extent::Whole, self.grid().get_untracked());
    }

    /// Trains a sketch of it.
    fn sketch(self) {
        if let Some(grid) = self.sketched.get_untracked() {
            self.train(Extent::Sketch, grid);
        }
    }

    fn train(self, extent: Extent, grid: Grid) {
        self.show_what_is_fresh();
        let experiment = self.setup.experiment.get_untracked();
        let mut results = untrack(|| self.held_for(Sweep::new(&experiment, &grid)));
        results.forgive();
        let of_unit = |unit: Unit| Some((results.sweep().index(unit), results.sweep().experiment(unit)?));
        let units: Vec<(u32, Experiment)> = results.missing().into_iter().filter_map(of_unit).collect();
        let shown = Shown { extent, experiment, grid, results };
        if extent == Extent::Whole {
            self.keeping.begin(&shown);
        }
        self.shown.set(Some(shown));
        self.chosen.set(None);
        if let Some(answer) = self.answer.get_value() {
            self.job.start(units, answer);
        }
    }

    /// Takes how a unit has ended; it is shown soon, and at once if it is the last.
    fn take(self, index: u32, answer: Answer) {
        let of_shown = |shown: &Shown| (shown.results.sweep().clone(), shown.extent);
        let Some((sweep, extent)) = self.shown.with_untracked(|shown| shown.as_ref().map(of_shown)) else { return };
        let Some(unit) = sweep.unit(index) else { return };
        let outcome = answer.and_then(|endings| endings.into_iter().next().ok_or(TrialError::NoResults));
        if let (Ok(ending), Extent::Whole) = (&outcome, extent) {
            self.keeping.keep(&sweep, unit, ending);
        }
        let count = self.fresh.try_update_value(|fresh| {
            fresh.push((unit, outcome));
            fresh.len()
        });
        let missing = self.shown.with_untracked(|shown| shown.as_ref().map(|shown| shown.results.missing().len()));
        if count == missing {
            self.show_what_is_fresh();
        } else if count == Some(1) {
            set_timeout(move || self.show_what_is_fresh(), INTERVAL);
        }
    }

    fn show_what_is_fresh(self) {
        let fresh = self.fresh.try_update_value(std::mem::take).unwrap_or_default();
        if fresh.is_empty() {
            return;
        }
        self.shown.update(|shown| {
            let Some(shown) = shown else { return };
            for (unit, outcome) in fresh {
                shown.results.add(unit, outcome);
            }
        });
        let is_done = |shown: &Shown| shown.extent == Extent::Whole && shown.results.missing().is_empty();
        if self.shown.with_untracked(|shown| shown.as_ref().is_some_and(is_done)) {
            self.deeds.note(Deed::Sweep);
        }
    }

    /// Ends what is under way, and keeps what has ended.
    fn stop(self) {
        self.job.stop();
        self.show_what_is_fresh();
    }

    /// Makes the settings of what is shown the present ones.
    fn show_settings(self) {
        if let Some(Shown { experiment, grid, .. }) = self.shown.get_untracked() {
            address::leave_trace(self.setup, self.view);
            self.grid().set(grid);
            self.setup.change_to(experiment);
        }
    }

    /// Opens a configuration in the Twins lab, beside `ReLU`. The way back is the browser's.
    fn open(self, configuration: u32) {
        let experiment = self.shown.with_untracked(|shown| {
            let sweep = shown.as_ref()?.results.sweep();
            let Configuration { activation, hidden } = sweep.configurations().get(configuration as usize)?.clone();
            let arms = match activation {
                Activation::Relu => Arms::new(Activation::Relu),
                activation => Arms::new(Activation::Relu).with(Arm::B, activation),
            };
            Some(Experiment { hidden, arms, ..sweep.base().clone() })
        });
        if let Some(experiment) = experiment {
            address::leave_trace(self.setup, self.view);
            self.view.open(Lab::Twins);
            self.setup.change_to(experiment);
        }
    }
}
